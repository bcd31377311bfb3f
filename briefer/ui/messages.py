"""The sentences that people read: what happened, what is unharmed, what to do next. No blame, no codes."""

import math
from collections.abc import Sequence
from pathlib import Path

from briefer.domain.errors import (
    BrieferError,
    Cancelled,
    EditRefused,
    ExportFailed,
    FieldInvalid,
    FileDamaged,
    FormatTooNew,
    LibraryBusy,
    LibraryUnavailable,
    NotFound,
    QuoteNotVerbatim,
    SaveFailed,
    SourceUnreadable,
    TemplateInvalid,
)
from briefer.domain.finding import Finding, Grade
from briefer.domain.source import LeftOut, Source
from briefer.ports import AddReport, Progress
from briefer.ui.tongue import mark, tr
from briefer.ui.words import count, dotted

ADDED = "Added to"  # how the outline says where a quote went; Undo is offered beside it
SAMPLE_OPEN = "The sample is open in a copy that you may change as you like. Save it to keep it."
LONG_QUOTE = 2_000  # characters; above it, adding asks first
NOT_SAVED = "Not saved yet"
HINT_READER = "Drag a selection or press Ctrl+Enter to add it to the briefing"
HINT_OUTLINE = "F6 leaves the outline"
HINT_LIBRARY = "Enter opens a result; drag it into the outline"
FIRST_HINTS = {  # in the order in which they are needed
    "search": "New here? Type words in the search box to find passages",
    "open": "Press Enter on a result, or click it, to read it where it stands",
    "add": "Select words and press Ctrl+Enter, or drag them into the outline",
}
NOTHING_CHOSEN = "Select words in the Reader, or a result in the Library, to add them."
CHOOSE_SOURCES = mark("Choose one or more sources in the Library first.")
UNEXPECTED = (
    "Something went wrong that briefer did not expect. Your briefing and library are as they were before. "
    "Save, then try again."
)


def sentence_for(error: BaseException) -> str:
    """An error as a person should hear it."""
    match error:
        case SourceUnreadable():
            return f"“{error.path.name}” cannot be read: {error.reason} Other sources are not affected."
        case NotFound(kind="source" | "text"):
            return "This source is no longer in the library. Quotes that were taken from it are kept."
        case NotFound():
            return f"There is no {error.kind} “{error.name}” any more. Nothing was changed."
        case FileDamaged():
            return f"“{error.path.name}” was not opened: {error.why} Its previous copy ends in .bak."
        case FormatTooNew():
            return (
                f"“{error.path.name}” was made by a newer version of briefer. It was not opened and not changed. "
                "Ask for a newer version."
            )
        case TemplateInvalid():
            return f"The template “{error.name}” was not saved: {' '.join(error.faults)} The briefing is unchanged."
        case FieldInvalid():
            return f"The field “{error.name}” was not changed: {error.why}"
        case QuoteNotVerbatim():
            return f"These words were not added, since they are not exactly the source’s. {error}"
        case EditRefused():
            return f"That was not done. {error}"
        case LibraryBusy():
            return "Another window or command is changing the library. Nothing was changed here. Try again in a moment."
        case LibraryUnavailable():
            return f"The library in “{error.folder}” cannot be used: {error.why} Your briefings are not affected."
        case SaveFailed():
            return (
                f"“{error.path.name}” could not be saved: {error.why} Your work is still here. "
                "Free some space, or save to another place."
            )
        case ExportFailed():
            return f"“{error.path.name}” could not be exported: {error.why} The briefing is unchanged."
        case Cancelled():
            return "Stopped. What was finished before is kept."
        case BrieferError():
            return str(error)
        case _:
            return UNEXPECTED


def added_files(report: AddReport) -> str:
    """What adding files did, in counts that are exact."""
    searchable = len(report.added) + len(report.unchanged)
    seen = searchable + len(report.left_out)
    said = [f"{searchable:,} of {count(seen, 'file')} can be searched."]
    if report.left_out:
        said.append(f"{len(report.left_out):,} {'needs' if len(report.left_out) == 1 else 'need'} attention.")
    if report.unchanged:
        were = "was" if len(report.unchanged) == 1 else "were"
        said.append(f"{len(report.unchanged):,} {were} in the library already.")
    if report.skipped:
        were = "was" if report.skipped == 1 else "were"
        said.append(f"{count(report.skipped, 'file')} {were} skipped (temporary and hidden files, links).")
    if report.cancelled:
        said.append("Reading was stopped; what was read is kept.")
    return " ".join(said)


def reading(progress: Progress, verb: str = "Reading", *, left: float | None = None) -> str:
    """For the status bar, while files are read. `left`: seconds that it will still take."""
    if not progress.total:
        return f"{verb} files"
    rest = f"  ·  about {_roughly(left)} left" if left is not None else ""
    return f"{verb} {progress.done:,} of {progress.total:,}{rest}"


def _roughly(seconds: float) -> str:
    """Rounded up to what can be believed: "20 s", "3 min"."""
    if seconds <= 60:
        return f"{max(5, math.ceil(seconds / 5) * 5)} s"
    return f"{math.ceil(seconds / 60)} min"


def exported(path: Path, *, notes: int, sources: int, quotes: int) -> str:
    """What was written, counted in the file itself."""
    return (
        f"Exported to “{path.name}”. {count(notes, 'note')}, {count(sources, 'source')} and {count(quotes, 'quote')} "
        "were checked in the file."
    )


def findings_line(findings: Sequence[Finding]) -> str:
    """ "1 to answer, 3 worth a look"."""
    stops = sum(one.grade is Grade.STOP for one in findings)
    others = len(findings) - stops
    said = ([f"{stops:,} to answer"] if stops else []) + ([f"{others:,} worth a look"] if others else [])
    return ", ".join(said) if said else "No findings"


def saved(time: str) -> str:
    return f"Saved {time}"


def hovering(paths: Sequence[Path]) -> str:
    """What a drop of these files would do. The disk is not asked what they are."""
    briefings = [path for path in paths if path.suffix.casefold() == ".briefing"]
    if briefings:
        return tr("Open “{name}”").format(name=briefings[0].name)
    if len(paths) == 1:
        return tr("Add “{name}”").format(name=paths[0].name)
    return tr("Add {number} files").format(number=f"{len(paths):,}")


def reread_files(report: AddReport) -> str:
    """What reading files again did."""
    said = [tr("{changed} read again have changed.").format(changed=count(len(report.added), "file"))]
    if report.unchanged:
        said.append(tr("{same} are as they were.").format(same=f"{len(report.unchanged):,}"))
    if report.left_out:
        said.append(
            tr("{gone} could not be read any more; their texts and your quotes are kept.").format(
                gone=f"{len(report.left_out):,}"
            )
        )
    return " ".join(said)


def taken_out(sources: Sequence[Source]) -> str:
    return tr("{named} taken out of the library. Quotes taken from it are kept, and the trash keeps the rest.").format(
        named=_named(sources)
    )


def restored(sources: Sequence[Source]) -> str:
    return tr("{named} back in the library.").format(named=_named(sources))


def _named(sources: Sequence[Source]) -> str:
    """ "“Key takeaways” was", or "3 sources were"."""
    if len(sources) != 1:
        return tr("{number} sources were").format(number=len(sources))
    return tr("“{title}” was").format(title=sources[0].reference.title or sources[0].path.name)


def searchable_files(sources: Sequence[Source], left_out: Sequence[LeftOut]) -> str:
    """ "209 of 212 files can be searched"; nothing where all can be, or there are none. Ignored files do not count."""
    heeded = sum(not one.ignored for one in left_out)
    if not heeded:
        return ""
    return tr("{searchable} of {files} can be searched").format(
        searchable=f"{len(sources):,}", files=count(len(sources) + heeded, "file")
    )


def library_state(sources: int, *, index_is_sound: bool, counted: bool = False) -> str:
    """`counted` where the number of files is said beside it."""
    if not sources:
        return "No sources yet  ·  offline"
    index = "index up to date" if index_is_sound else "index to be rebuilt"
    return dotted((None if counted else count(sources, "source"), index, "offline"))


def quotes_differ(number: int) -> str:
    """Quotes that are not, character for character, what their source says."""
    differs = "differs from its source and is" if number == 1 else "differ from their sources and are"
    return (
        f"{count(number, 'quote')} {differs} marked in the outline. Nothing was changed. "
        "Take the words again from the source before you export."
    )
