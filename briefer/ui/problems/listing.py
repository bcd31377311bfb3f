"""What stands in the problem list, worked out without Qt: files by reason, in the order in which to look at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefer.domain.locks import opens_with_password
from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.ui.below.retold import retold
from briefer.ui.tongue import mark, tr

_REASONS: dict[SourceStatus, tuple[str, str]] = {  # the label of a group, and what it means for the files in it
    SourceStatus.NO_ACCESS: (mark("Cannot be opened"), mark("You do not have permission to read these files.")),
    SourceStatus.ENCRYPTED: (
        mark("Password needed"),
        mark("These files are protected. PDF files can be read with their password; of others, add an open copy."),
    ),
    SourceStatus.MISSING: (mark("Missing"), mark("These files were moved or deleted. Your quotations are kept.")),
    SourceStatus.DAMAGED: (mark("Damaged"), mark("These files are incomplete or damaged and could not be read.")),
    SourceStatus.TOOK_TOO_LONG: (
        mark("Took too long"),
        mark("Reading was stopped so that the others could be read. Trying again gives each file more time alone."),
    ),
    SourceStatus.READER_STOPPED: (
        mark("Could not be read"),
        mark("Reading these files failed twice. Other sources are not affected."),
    ),
    SourceStatus.CHANGED: (
        mark("Changed on disk"),
        mark("These files were changed after they were read, or while that was done. Try them again."),
    ),
    SourceStatus.TOO_LARGE: (
        mark("Too large"),
        mark("These files are larger than briefer reads by itself. Indexing them anyway takes time and memory."),
    ),
    SourceStatus.NO_TEXT_LAYER: (
        mark("Scans without text"),
        mark("These are pictures of pages. briefer cannot search or quote them."),
    ),
    SourceStatus.NOTHING_READABLE: (mark("Nothing to read"), mark("No text was found in these files.")),
    SourceStatus.EMPTY: (mark("Empty"), mark("These files are empty.")),
    SourceStatus.UNSAFE: (
        mark("Refused"),
        mark("These files are built in a way that can harm your computer, so they were not opened."),
    ),
    SourceStatus.NOT_TEXT: (mark("Not text"), mark("These files are named as text and hold something else.")),
    SourceStatus.UNSUPPORTED: (mark("Not supported"), mark("briefer does not read these kinds of files.")),
    SourceStatus.PARTLY_READ: (
        mark("Partly read"),
        mark("These can be searched and quoted, but for the parts that are named."),
    ),
    SourceStatus.CHECK_TEXT: (
        mark("Ready, check the text"),
        mark("These can be searched and quoted. Some characters may be wrong, since the encoding was guessed."),
    ),
}
_OTHER = (mark("Could not be read"), mark("These files could not be read. Other sources are not affected."))
_IGNORED = (mark("Ignored"), mark("You have put these files aside. They are not counted until you ask for them again."))
_DOUBTFUL = frozenset({SourceStatus.PARTLY_READ, SourceStatus.CHECK_TEXT, SourceStatus.CHANGED, SourceStatus.MISSING})


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that needs a look. `source` where it can be searched all the same; `reason` is a whole sentence."""

    path: Path
    status: SourceStatus
    reason: str
    source: SourceId | None = None
    ignored: bool = False

    @property
    def is_locked(self) -> bool:
        """Whether a password would open it."""
        return self.status is SourceStatus.ENCRYPTED and opens_with_password(self.path)

    @property
    def is_large(self) -> bool:
        """Whether it can be read where a person wants it to be."""
        return self.status is SourceStatus.TOO_LARGE


@dataclass(frozen=True, slots=True)
class Group:
    label: str
    sentence: str
    problems: tuple[Problem, ...]


def problems_of(sources: Sequence[Source], left_out: Sequence[LeftOut]) -> tuple[Problem, ...]:
    """Files that were left out, and sources that are read only in part or in doubt."""
    files = [Problem(one.path, one.status, retold(one.reason), ignored=one.ignored) for one in left_out]
    doubtful = [
        Problem(one.path, one.status, retold(one.reason) if one.reason else "", one.id)
        for one in sources
        if one.status in _DOUBTFUL
    ]
    return (*files, *doubtful)


def locked_among(left_out: Sequence[LeftOut]) -> tuple[Path, ...]:
    """The files that a password would open, but for those that are ignored."""
    return tuple(
        one.path
        for one in left_out
        if one.status is SourceStatus.ENCRYPTED and not one.ignored and opens_with_password(one.path)
    )


def groups_of(problems: Sequence[Problem]) -> tuple[Group, ...]:
    """By reason, those that keep a file from being searched first, those that are ignored last."""
    order = list(_REASONS)
    found: dict[tuple[bool, int], list[Problem]] = {}
    for one in problems:
        at = order.index(one.status) if one.status in _REASONS else len(order)
        found.setdefault((one.ignored, -1 if one.ignored else at), []).append(one)
    return tuple(_group(*found[key]) for key in sorted(found))


def details_of(problems: Sequence[Problem]) -> str:
    """For the clipboard, and for whoever is asked for help: a line for each file."""
    return "\n".join(f"{one.path}\t{one.status.value}\t{one.reason}" for one in problems)


def _group(*problems: Problem) -> Group:
    first = problems[0]
    label, sentence = _IGNORED if first.ignored else _REASONS.get(first.status, _OTHER)
    ordered = sorted(problems, key=lambda one: (one.path.name.casefold(), str(one.path)))
    return Group(tr(label), tr(sentence), tuple(ordered))
