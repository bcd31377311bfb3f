"""How long a keystroke takes, beside SQLite FTS5 on the same passages in the same run.

    python -m tests.benchmarks.search_keystrokes [--passages 10000] [--texts FOLDER]

Without a folder of .txt files, sentences of the sample sources are shuffled into as many passages as asked for. Prints
processor milliseconds of both engines, the passages each found, and the ratio: compare ratios, never milliseconds. A
ratio where the counts differ says nothing about speed.
"""

import sqlite3
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time, thread_time

from briefer.domain.query_language import Query
from briefer.domain.query_parser import parse
from briefer.domain.source import Passage, PassageId
from briefer.index.reading import WhooshIndex
from briefer.index.writing import WhooshIndexWriter
from tests.index.shelf import SEEDS, passage

REPEATS = 5
LIMIT = 20

QUERIES = (  # as typed here, and what asks FTS5 for the same
    ("common word", "country ", "country"),
    ("two words", "shared future ", "shared AND future"),
    ("three words", "china diplomacy cooperation ", "china AND diplomacy AND cooperation"),
    ("prefix", "com*", "com*"),
    ("word and prefix", "china dip*", "china AND dip*"),
    ("phrase", '"shared future"', '"shared future"'),
    ("phrase with function words", '"the united states"', '"the united states"'),
    ("either", "peace OR war ", "peace OR war"),
)
TYPED = ("head-of-state diplomacy", '"the united states" and china', "neighbouring countries -war")


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--passages", type=int, default=10_000)
    arguments.add_argument("--texts", type=Path)
    given = arguments.parse_args()
    passages = list(_passages(given.passages, given.texts))
    digest = sha256("\n".join(one.text for one in passages).encode()).hexdigest()[:16]
    size = sum(len(one.text.encode()) for one in passages)
    print(f"{len(passages)} passages, {size / 1e6:.1f} MB, set {digest}")
    with TemporaryDirectory() as folder:
        ours, ours_seconds = _ours(Path(folder) / "index", passages)
        theirs, theirs_seconds = _fts5(Path(folder) / "fts5.db", passages)
        kept = sum(path.stat().st_size for path in (Path(folder) / "index").iterdir())
        print(f"indexing: ours {ours_seconds:.2f} s, FTS5 {theirs_seconds:.2f} s, {ours_seconds / theirs_seconds:.1f}x")
        print(f"size {kept / size:.2f} of the text")
        _compare(ours, theirs)
        _type(ours, {one.id: one.text for one in passages})
        ours.close()
        theirs.close()


def _compare(ours: WhooshIndex, theirs: sqlite3.Connection) -> None:
    print(f"\n{'query':28}{'first ms':>10}{'ours ms':>10}{'FTS5 ms':>10}{'ratio':>8}{'found':>16}")
    for name, typed, match in QUERIES:
        ask = partial(_total, ours, parse(typed))
        ask_fts5 = partial(_total_fts5, theirs, match)
        first, _ = _timed(ask)
        mine, other = [], []
        for _ in range(REPEATS):  # alternately, so that a busy moment is fair to both
            mine.append(_timed(ask))
            other.append(_timed(ask_fts5))
        own, peer = median(one[0] for one in mine), median(one[0] for one in other)
        counts = f"{mine[0][1]} / {other[0][1]}"
        print(f"{name:28}{first:10.2f}{own:10.2f}{peer:10.2f}{own / peer:8.2f}{counts:>16}")


def _total(ours: WhooshIndex, query: Query) -> int:
    return ours.rank(query, within=None, last=frozenset(), limit=LIMIT).total


def _total_fts5(theirs: sqlite3.Connection, match: str) -> int:
    theirs.execute("SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT ?", (match, LIMIT)).fetchall()
    return int(theirs.execute("SELECT count(*) FROM p WHERE p MATCH ?", (match,)).fetchone()[0])


def _type(ours: WhooshIndex, texts: dict[PassageId, str]) -> None:
    """Every prefix of what is typed, each with the matches in the first passages."""
    print(f"\n{'typed':40}{'p50 ms':>10}{'p95 ms':>10}{'worst ms':>10}")
    for typed in TYPED:
        ours.close()

        taken = sorted(_timed(partial(_keystroke, ours, typed[:end], texts))[0] for end in range(1, len(typed) + 1))
        print(f"{typed:40}{median(taken):10.2f}{taken[int(len(taken) * 0.95)]:10.2f}{taken[-1]:10.2f}")


def _keystroke(ours: WhooshIndex, text: str, texts: dict[PassageId, str]) -> int:
    query = parse(text)
    found = ours.rank(query, within=None, last=frozenset(), limit=LIMIT)
    return sum(len(ours.matches(query, texts[one.passage])) for one in found.ranked)


def _timed(work: Callable[[], int]) -> tuple[float, int]:
    """Processor milliseconds of this thread, and what came out."""
    began = thread_time()
    found = work()
    return (thread_time() - began) * 1_000, found


def _passages(count: int, folder: Path | None) -> Iterator[Passage]:
    paths = SEEDS if folder is None else sorted(folder.rglob("*.txt"))
    lines = [line.strip() for path in paths for line in path.read_text("utf-8", "replace").split("\n") if line.strip()]
    if folder is not None:
        for number, line in enumerate(lines[:count], 1):
            yield passage(number, line)
        return
    sentences = [sentence for line in lines for sentence in line.split(". ")]
    random = Random(2025)
    for number in range(1, count + 1):
        yield passage(number, ". ".join(random.sample(sentences, 4)))


def _ours(folder: Path, passages: list[Passage]) -> tuple[WhooshIndex, float]:
    began = process_time()
    writer = WhooshIndexWriter(folder)
    writer.clear()
    writer.add(passages)
    writer.commit()
    return WhooshIndex(folder), process_time() - began


def _fts5(path: Path, passages: list[Passage]) -> tuple[sqlite3.Connection, float]:
    began = process_time()
    database = sqlite3.connect(path)
    database.execute("CREATE VIRTUAL TABLE p USING fts5(text, content='', prefix='2 3', tokenize='porter unicode61')")
    with database:
        database.executemany("INSERT INTO p(rowid, text) VALUES (?, ?)", ((one.id, one.text) for one in passages))
    return database, process_time() - began


if __name__ == "__main__":
    main()
