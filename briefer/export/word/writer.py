"""Manuscripts to Word files: made and checked in memory, written whole, and compared with what the disk then holds."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import ExportFailed, FileDamaged
from briefer.domain.manuscript import Manuscript, Written
from briefer.domain.proof import QuoteState, proof_of
from briefer.export.safe_save import save_export
from briefer.export.word.document import Made, word_document
from briefer.export.word.house.inspecting import own_faults
from briefer.export.word.lint import lint_package
from briefer.export.word.opc import Opc
from briefer.export.word.read_back import read_package
from briefer.export.word.safe_package import SafePackage
from briefer.export.word.travelling import carried
from briefer.export.word.verification import quotes_in
from briefer.export.word.writable import why_unwritable
from briefer.ports.work import Cancelled, never, stop_if


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands in a file, as `Written` has it."""

    quotes: int
    notes: int
    problems: tuple[str, ...]
    carries: tuple[str, ...]


def checked(written: bytes, path: Path, manuscript: Manuscript, *, notes_there: int) -> Checked:
    """Holds the bytes of a file, at `path` or meant for it, against the manuscript it was made from."""
    read = Opc.opened(written)
    found = read_package(read, manuscript, notes_there=notes_there)
    problems = [*found.problems, *_new_faults(read, manuscript)]
    read.let_go()
    carries: tuple[str, ...] = ()
    try:
        package = SafePackage(path, written)
        carries = carried(package)
        if not manuscript.clean and not found.problems:
            problems += _unproved(package, manuscript)
        package.let_go()
    except FileDamaged as error:
        problems.append(f"The file was written but is more than `briefer verify` will open: {error.why}.")
    return Checked(found.quotes, found.notes, tuple(problems), carries)


class Check(Protocol):
    """As `checked`."""

    def __call__(self, written: bytes, path: Path, manuscript: Manuscript, *, notes_there: int) -> Checked: ...


class WordWriter:
    """`make` and `check` do the long work; both raise what `word_document` and `checked` raise."""

    def __init__(self, make: Callable[[Manuscript], Made] = word_document, check: Check = checked) -> None:
        self._make, self._check = make, check

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """Whole or not at all, then read back. Raises `ExportFailed`, and `errors.Cancelled` until the file takes its
        place, which is the last thing that is done."""
        if why := why_unwritable(manuscript):
            raise ExportFailed(path, why)
        made = self._make(manuscript)
        stop_if(cancelled)
        found = self._check(made.data, path, manuscript, notes_there=made.notes_there)
        stop_if(cancelled)
        path = save_export(made.data, path)
        _compare(path, made.data)
        links = (f"The link to “{address}” was left out: Word cannot take that address." for address in made.left_out)
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=found.quotes,
            notes=found.notes,
            sources=len(manuscript.sources),
            problems=tuple(dict.fromkeys((*found.problems, *links))),
            carries=found.carries,
            remarks=made.remarks,
        )


def _compare(path: Path, written: bytes) -> None:
    """Raises `ExportFailed` where the file is not what was written."""
    try:
        there = path.read_bytes()
    except OSError as error:
        raise ExportFailed(path, "it was written but could not be read again to check it") from error
    if there != written:
        raise ExportFailed(path, "the disk does not hold what was written to it. Export it to another place")


def _new_faults(written: Opc, manuscript: Manuscript) -> Iterator[str]:
    """Without those that the office's own file has."""
    house = manuscript.setup.house
    own = Counter(own_faults(house)) if house is not None else Counter[str]()
    for fault in lint_package(written):
        if own[fault]:
            own[fault] -= 1
        else:
            yield fault


def _unproved(package: SafePackage, manuscript: Manuscript) -> Iterator[str]:
    """The check that `briefer verify` makes, on the file just written; what differs from its source must be found."""
    differing = {one.id for one in manuscript.quotes if proof_of(one.proved) != proof_of(one.shown)}
    for quote in quotes_in(package):
        if quote.state is not (QuoteState.CHANGED if quote.proof.id in differing else QuoteState.UNCHANGED):
            yield f"Quote {quote.proof.id} stands in the file but could not be verified there later."
