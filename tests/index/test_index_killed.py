"""A writer that is killed at any moment leaves the old generation or the new one, whole."""

import subprocess
import sys
from pathlib import Path
from random import Random
from time import monotonic

from briefer.index.reading import WhooshIndex
from tests.index.shelf import ids, indexed, passage

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 12
BUSY_SECONDS = 0.4

COMMITTING = """
import sys
from pathlib import Path
from briefer.index.writing import WhooshIndexWriter
from tests.index.shelf import passage

writer = WhooshIndexWriter(Path(sys.argv[1]))
number = int(sys.argv[2])
print("ready", flush=True)
while True:
    number += 1
    writer.add([passage(number, f"peace and law {number}")])
    writer.commit()
    print(number, flush=True)
"""


def test_a_killed_writer_leaves_a_whole_index_with_all_that_was_committed(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    index = indexed(folder, [passage(1, "peace")])
    random = Random(3)
    last = 1
    for _ in range(ROUNDS):
        with subprocess.Popen(
            [sys.executable, "-c", COMMITTING, str(folder), str(last)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            until = monotonic() + random.uniform(0, BUSY_SECONDS)
            while monotonic() < until:
                found = ids(index, "peace")  # a reader at work all the while
                assert found == set(range(1, len(found) + 1))
            writer.kill()
            told = [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        fresh = WhooshIndex(folder)
        assert fresh.is_sound()
        found = ids(fresh, "peace")
        fresh.close()
        last = max([last, *told])
        assert found in (set(range(1, last + 1)), set(range(1, last + 2)))
        last = len(found)
    assert last > ROUNDS
