"""The sentences that people read: what happened, what is unharmed, what to do next. No blame, no codes."""

import math
from collections.abc import Sequence
from pathlib import Path

from briefer.domain.errors import (
    BrieferError,
    Cancelled,
    CannotBeShown,
    EditRefused,
    ExportFailed,
    FieldInvalid,
    FileDamaged,
    FormatTooNew,
    LibraryBusy,
    LibraryUnavailable,
    NotFound,
    NotTheSameFile,
    QuoteNotVerbatim,
    SaveFailed,
    SourceUnreadable,
    TemplateInvalid,
)
from briefer.domain.finding import Finding, Grade
from briefer.domain.house_template import BodyPlace, HouseLook
from briefer.domain.reference import Reference
from briefer.ports.following import Place, PlaceKind
from briefer.ports.librarian import AddReport
from briefer.ports.work import Progress
from briefer.services.exporting import Exported
from briefer.ui.below.retold import retold
from briefer.ui.problems.listing import locked_among
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import dotted

SAMPLE_OPEN = mark("The sample is open in a copy that you may change as you like. Save it to keep it.")
LONG_QUOTE = 2_000  # characters; above it, adding asks first
NOT_SAVED = mark("Not saved yet")
HINT_READER = mark("Drag a selection, or use {key}, to add it to the briefing")
HINT_OUTLINE = mark("{key} leaves the outline")
HINT_LIBRARY = mark("Enter opens a result; drag it into the outline")
FIRST_HINTS = {  # in the order in which they are needed
    "search": mark("New here? Type words in the search box to find passages"),
    "open": mark("Press Enter on a result, or click it, to read it where it stands"),
    "add": mark("Select words and use {key}, or drag them into the outline"),
}
NOTHING_CHOSEN = mark("Select words in the Reader, or a result in the Library, to add them.")
CHOOSE_SOURCES = mark("Choose one or more sources in the Library first.")
UNEXPECTED = mark(
    "Something went wrong that briefer did not expect. Your briefing and library are as they were before. "
    "Save, then try again."
)

_PLACES = {
    BodyPlace.CONTROL: mark("The briefing goes into its control “briefer.body”."),
    BodyPlace.MARKER: mark("The briefing goes in place of its line “{briefer.body}”."),
    BodyPlace.END: mark("The briefing goes at its end."),
}


def sentence_for(error: BaseException) -> str:
    """An error as a person should hear it."""
    match error:
        case SourceUnreadable():
            said = tr("“{file}” cannot be read: {reason} Other sources are not affected.")
            return said.format(file=error.path.name, reason=retold(error.reason))
        case NotFound(kind="source" | "text"):
            return tr("This source is no longer in the library. Quotes that were taken from it are kept.")
        case NotFound():
            said = tr("There is no {kind} “{name}” any more. Nothing was changed.")
            return said.format(kind=retold(error.kind), name=error.name)
        case FileDamaged():
            said = tr("“{file}” was not opened: {why}").format(file=error.path.name, why=retold(error.why))
            return f"{said} {tr('Its previous copy ends in .bak.')}" if error.path.suffix == ".briefing" else said
        case FormatTooNew():
            said = tr(
                "“{file}” was made by a newer version of briefer. It was not opened and not changed. "
                "Ask for a newer version."
            )
            return said.format(file=error.path.name)
        case TemplateInvalid():
            said = tr("The template “{name}” was not saved: {faults} The briefing is unchanged.")
            return said.format(name=error.name, faults=" ".join(map(retold, error.faults)))
        case NotTheSameFile():
            return tr(
                "“{file}” does not have the words of “{name}”, so it was not taken in its place. Nothing was changed. "
                "You can add it as a source of its own."
            ).format(file=error.path.name, name=error.name)
        case FieldInvalid():
            return tr("The field “{name}” was not changed: {why}").format(name=error.name, why=retold(error.why))
        case QuoteNotVerbatim():
            said = tr("These words were not added, since they are not exactly the source’s. {why}")
            return said.format(why=retold(str(error)))
        case EditRefused():
            return tr("That was not done. {why}").format(why=retold(str(error)))
        case LibraryBusy():
            return tr(
                "Another window or command is changing the library. Nothing was changed here. Try again in a moment."
            )
        case LibraryUnavailable():
            said = tr("The library in “{folder}” cannot be used: {why} Your briefings are not affected.")
            return said.format(folder=error.folder, why=retold(error.why))
        case SaveFailed():
            said = tr(
                "“{file}” could not be saved: {why} Your work is still here. Free some space, or save to another place."
            )
            return said.format(file=error.path.name, why=retold(error.why))
        case ExportFailed():
            said = tr("“{file}” could not be exported: {why} The briefing is unchanged.")
            return said.format(file=error.path.name, why=retold(error.why))
        case CannotBeShown():
            return tr("The pages cannot be shown: {why} The briefing is unchanged.").format(why=retold(error.why))
        case Cancelled():
            return tr("Stopped. What was finished before is kept.")
        case BrieferError():
            return retold(str(error))
        case _:
            return tr(UNEXPECTED)


def added_files(report: AddReport, *, with_password: bool = False) -> str:
    """What adding files did, in counts that are exact. `with_password`: one was given for them."""
    searchable = len(report.added) + len(report.unchanged)
    seen = searchable + len(report.left_out)
    said = [tr("{number} of %n file(s) can be searched.", None, seen).format(number=number(searchable))]
    if report.left_out:
        said.append(tr("%n need(s) attention.", None, len(report.left_out)))
    if locked := len(locked_among(report.left_out)):
        if with_password:
            said.append(tr("%n could not be opened: this is not the password.", None, locked))
        else:
            said.append(tr("%n need(s) a password.", None, locked))
    if report.unchanged:
        said.append(tr("%n was (were) in the library already.", None, len(report.unchanged)))
    if report.skipped:
        said.append(tr("%n file(s) skipped (temporary and hidden files, links).", None, report.skipped))
    if report.cancelled:
        said.append(tr("Reading was stopped; what was read is kept."))
    return " ".join(said)


def reading(progress: Progress) -> str:
    """For the status bar, while files are read."""
    if not progress.total:
        return tr("Reading files")
    return _so_far(tr("Reading {done} of {total}"), progress)


def indexing(progress: Progress, *, left: float | None = None) -> str:
    """For the status bar, while files are taken in. `left`: seconds that it will still take."""
    if not progress.total:
        return tr("Indexing files")
    so_far = _so_far(tr("Indexing {done} of {total}"), progress)
    return dotted((so_far, tr("about {time} left").format(time=_roughly(left)) if left is not None else None))


def watched_place(place: Place) -> str:
    """What to know of a watched folder that is not simply on this computer."""
    match place.kind:
        case PlaceKind.CLOUD:
            said = tr("It is kept in step with {name}, so files in it may be fetched when they are read.")
        case PlaceKind.NETWORK:
            said = tr("It is on the network ({name}), so its files can be read only while that is connected.")
    return said.format(name=place.name)


def library_place(place: Place) -> str:
    """The same of the library's own folder."""
    match place.kind:
        case PlaceKind.CLOUD:
            said = tr(
                "The library stands in a folder that is kept in step with {name}. Two computers that change it at once "
                "can damage it, so keep it in a folder of this computer, and carry sources over as a library pack."
            )
        case PlaceKind.NETWORK:
            said = tr(
                "The library stands on the network ({name}), where it is slower and can be damaged when two computers "
                "change it at once. Keep it in a folder of this computer."
            )
    return said.format(name=place.name)


def gone_sources(titles: Sequence[str]) -> str:
    """Files of watched folders that are not there any more."""
    if len(titles) == 1:
        return tr("The file of “{title}” was moved or deleted. Its text and your quotes are kept.").format(
            title=titles[0]
        )
    return tr("%n files were moved or deleted. Their texts and your quotes are kept.", None, len(titles))


def _so_far(said: str, progress: Progress) -> str:
    return said.format(done=number(progress.done), total=number(progress.total))


def _roughly(seconds: float) -> str:
    """Rounded up to what can be believed: "20 s", "3 min"."""
    if seconds <= 60:
        return tr("{number} s", "seconds").format(number=max(5, math.ceil(seconds / 5) * 5))
    return tr("{number} min", "minutes").format(number=number(math.ceil(seconds / 60)))


def exported(made: Exported) -> str:
    """What was written, counted in the file itself, and whether anything is wrong with that file."""
    said = tr("Exported to “{file}”. {notes}, {sources} and {quotes} were checked in the file.").format(
        file=made.path.name,
        notes=tr("%n note(s)", None, made.notes),
        sources=tr("%n source(s)", None, made.sources),
        quotes=tr("%n quote(s)", None, made.quotes),
    )
    if made.path.suffix.casefold() == ".docx":
        faults = tr("Faults were found in it.") if made.faults else tr("No faults were found in it.")
        said = f"{said} {faults}"
    return said


def written_beside(wanted: Path, written: Path) -> str:
    """The file was open in Word, or locked otherwise, and another name was taken."""
    return tr(
        "Word has “{wanted}” open, so it could not be replaced. The export was saved beside it as “{written}”."
    ).format(wanted=wanted.name, written=written.name)


def house_summary(look: HouseLook) -> str:
    """What the office's file does to the briefing, in a few sentences."""
    said = [tr(_PLACES[look.place])]
    if look.fields:
        said.append(tr("It has places for: {fields}.").format(fields=", ".join(look.fields)))
    if look.added:
        said.append(tr("%n style(s) that it lacks are added.", None, len(look.added)))
    if look.dropped:
        said.append(tr("Left out: {dropped}.").format(dropped=", ".join(map(retold, look.dropped))))
    if look.findings:
        said.append(tr("It has %n fault(s) of its own, which stay.", None, len(look.findings)))
    return " ".join(said)


def findings_line(findings: Sequence[Finding]) -> str:
    """ "1 to answer, 3 worth a look"."""
    stops = sum(one.grade is Grade.STOP for one in findings)
    others = len(findings) - stops
    said = (
        tr("%n to answer", None, stops) if stops else "",
        tr("%n worth a look", None, others) if others else "",
    )
    return ", ".join(part for part in said if part) or tr("No findings")


def finding_told(finding: Finding) -> str:
    """What was found, with the reason that was given for leaving it so."""
    said = retold(finding.message)
    if finding.reason is None:
        return said
    return tr("{finding} Reason: {reason}").format(finding=said, reason=finding.reason)


def saved(time: str) -> str:
    return tr("Saved {time}").format(time=time)


def not_saved(last: str | None, *, copy_kept: bool = False) -> str:
    """`last`: when it was saved before, if it was."""
    if copy_kept:
        return dotted((tr(NOT_SAVED), tr("recovery copy kept")))
    return (
        tr("Changes are not saved yet")
        if last is None
        else tr("Changes are not saved yet  ·  last saved {time}").format(time=last)
    )


def library_state(sources: int, *, index_is_sound: bool, counted: bool = False) -> str:
    """`counted` where the number of files is said beside it."""
    if not sources:
        return dotted((tr("No sources yet"), tr("offline")))
    index = tr("index up to date") if index_is_sound else tr("index to be rebuilt")
    return dotted((None if counted else tr("%n source(s)", None, sources), index, tr("offline")))


def source_changed(reference: Reference | None, still: int, lost: int) -> str:
    """A source that has another text than when it was quoted."""
    name = tr("“{title}”").format(title=reference.title) if reference and reference.title else tr("A source")
    parts = [tr("{source} has changed since you quoted it.").format(source=name)]
    if still:
        parts.append(tr("%n quote(s) still match.", None, still))
    if lost:
        parts.append(tr("%n quote(s) were not found.", None, lost))
        parts.append(tr("Compare the two before you export."))
    return " ".join(parts)


def quotes_differ(many: int) -> str:
    """Quotes that are not, character for character, what their source says."""
    return tr(
        "%n quote(s) differ from their source and are marked in the outline. Nothing was changed. "
        "Take the words again from the source before you export.",
        None,
        many,
    )


def restored(title: str, time: str, *, was_saved: bool) -> str:
    """A copy that was kept before a crash and is open now."""
    said = tr("briefer stopped unexpectedly. “{title}” is restored as it was at {time}, and your library is untouched.")
    what = tr("Keep it, or open the last saved copy.") if was_saved else tr("Save it to keep it.")
    return f"{said.format(title=title, time=time)} {what}"


def left_behind(title: str) -> str:
    """A copy that a window kept which ended without being closed."""
    return tr(
        "briefer ended unexpectedly. “{title}” was kept as it was then, and your library is untouched. "
        "Open the copy, or go on without it."
    ).format(title=title)


def template_kept(title: str) -> str:
    said = tr("The outline was saved as the template “{title}”. It holds no words of the briefing.")
    return said.format(title=title)
