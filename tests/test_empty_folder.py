"""The folder in which the typesetter finds nothing."""

import subprocess
import sys

AT_ONCE = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from briefer.paths import empty_folder

together = Barrier(16)

def ask(_):
    together.wait()
    return empty_folder()

with ThreadPoolExecutor(16) as threads:
    folders = set(threads.map(ask, range(16)))
print(len(folders), all(folder.is_dir() for folder in folders))
"""


def test_threads_that_ask_for_it_at_once_get_the_same_one_and_it_stays() -> None:
    said = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["1", "True"]
