"""What is read of references, beside what a person wrote down about the same files.

    python -m tests.benchmarks.references [FOLDER] [--show]

FOLDER holds the files and MANIFEST.tsv (file, true_title, true_author, true_date, true_publisher, embedded_title);
without one it is the collection beside the project. A *fact* is a field that goes into a citation (confidence .6 or
more); what is below is a suggestion. Prints for each field how many facts are right, and of the truths how many are
found as facts and how many at least as suggestions. Titles count as right where six in ten words agree, names where the
family name or, for an organisation, six in ten words do, dates where the year does and no part contradicts. Made-up
titles ("Open data policy: NYC") are left out.
"""

import re
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from csv import DictReader
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import FACT, Name, PartialDate, ReferenceField
from briefer.ingest.one_file import read_file
from tests.benchmarks.corpora import CORPORA, files_under

_ENOUGH = 0.6
_MADE_UP = re.compile(r"Open data policy: |State of the Union address$")
_FIELDS = {"title": "true_title", "author": "true_author", "issued": "true_date", "publisher": "true_publisher"}


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    arguments.add_argument("--show", action="store_true", help="print what is wrong")
    given = arguments.parse_args()
    files_under(given.folder)
    counts: Counter[tuple[str, str]] = Counter()
    trusted = 0
    with (given.folder / "MANIFEST.tsv").open(encoding="utf-8", newline="") as manifest:
        for row in DictReader(manifest, delimiter="\t"):
            if not any(row[column] for column in _FIELDS.values()):
                continue
            try:
                fields = read_file(given.folder / row["file"]).text.fields
            except SourceUnreadable:
                counts["", "not read"] += 1
                continue
            trusted += _trusts_embedded(row, fields)
            for name, column in _FIELDS.items():
                truth = "" if name == "title" and _MADE_UP.match(row[column]) else row[column]
                own = [field for field in fields if field.name == name]
                for verdict in _verdicts(name, own, truth):
                    counts[name, verdict] += 1
                    if given.show and verdict in ("wrong", "missed"):
                        said = [(str(_words(field.value)), field.confidence, field.method) for field in own][:3]
                        print(f"{verdict} {name}: {row['file']}: {truth!r} {said}")
    print(f"{'field':10}{'facts':>8}{'right':>8}{'precision':>11}{'truths':>8}{'as facts':>10}{'suggested':>11}")
    for name in _FIELDS:
        facts, right = counts[name, "right"] + counts[name, "wrong"], counts[name, "right"]
        truths = counts[name, "truth"]
        print(
            f"{name:10}{facts:8}{right:8}{right / max(1, facts):11.2f}{truths:8}{right / max(1, truths):10.2f}"
            f"{counts[name, 'found'] / max(1, truths):11.2f}"
        )
    print(
        f"embedded titles that contradict the cover and are facts: {trusted}; files not read: {counts['', 'not read']}"
    )


def _verdicts(name: str, own: Sequence[ReferenceField], truth: str) -> list[str]:
    """Facts are judged only where the truth is known."""
    if not truth:
        return []
    verdicts = ["truth"]
    facts = [field for field in own if field.confidence >= FACT]
    if facts:
        verdicts.append("right" if any(_agrees(name, field.value, truth) for field in facts) else "wrong")
    if any(_agrees(name, field.value, truth) for field in own):
        verdicts.append("found")
    else:
        verdicts.append("missed")
    return verdicts


def _trusts_embedded(row: dict[str, str], fields: Sequence[ReferenceField]) -> bool:
    embedded, truth = row["embedded_title"], row["true_title"]
    if not embedded or _alike(embedded, truth):
        return False
    return any(f.name == "title" and f.confidence >= FACT and _alike(str(f.value), embedded) for f in fields)


def _agrees(name: str, value: object, truth: str) -> bool:
    match value:
        case PartialDate(year=year, month=month, day=day):
            parts = [int(part) for part in truth.split("-")]
            return all(own in (None, true) for own, true in zip((year, month, day), parts, strict=False))
        case Name(family=str(family)):
            return family.lower() in truth.lower()
        case _:
            return _alike(_words(value), truth)


def _words(value: object) -> str:
    match value:
        case Name(literal=str(literal)):
            return literal
        case Name(family=family, given=given):
            return f"{given} {family}"
        case _:
            return str(value)


def _alike(one: str, other: str) -> bool:
    a, b = set(re.findall(r"\w+", one.lower())), set(re.findall(r"\w+", other.lower()))
    return len(a & b) >= _ENOUGH * max(len(a), len(b), 1)


if __name__ == "__main__":
    main()
