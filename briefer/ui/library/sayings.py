"""What is said of sources and files: what a drop would do, what was read again or taken out, what can be found."""

from collections.abc import Sequence
from pathlib import Path

from briefer.domain.source import LeftOut, Source
from briefer.ports.librarian import AddReport
from briefer.ui.tongue import number, tr


def hovering(paths: Sequence[Path]) -> str:
    """What a drop of these files would do. The disk is not asked what they are."""
    briefings = [path for path in paths if path.suffix.casefold() == ".briefing"]
    if briefings:
        return tr("Open “{name}”").format(name=briefings[0].name)
    if len(paths) == 1:
        return tr("Add “{name}”").format(name=paths[0].name)
    return tr("Add %n file(s)", None, len(paths))


def reread_files(report: AddReport) -> str:
    """What reading files again did."""
    said = []
    if report.added or not report.left_out:
        said.append(tr("%n file(s) read again have changed.", None, len(report.added)))
    if report.unchanged:
        said.append(tr("%n are as they were.", None, len(report.unchanged)))
    if report.left_out:
        gone = len(report.left_out)
        said.append(tr("%n could not be read any more; their texts and your quotes are kept.", None, gone))
    return " ".join(said)


def taken_out(sources: Sequence[Source]) -> str:
    if len(sources) != 1:
        said = tr("%n source(s) were taken out of the library.", None, len(sources))
    else:
        said = tr("“{title}” was taken out of the library.").format(title=_title(sources[0]))
    return f"{said} {tr('Quotes are kept, and the trash keeps the rest.')}"


def restored(sources: Sequence[Source]) -> str:
    if len(sources) != 1:
        return tr("%n source(s) are back in the library.", None, len(sources))
    return tr("“{title}” is back in the library.").format(title=_title(sources[0]))


def searchable_files(sources: Sequence[Source], left_out: Sequence[LeftOut]) -> tuple[str, str]:
    """ "209 of 212 files can be searched", and the same in short; nothing where all can be, or there are none.

    Ignored files do not count.
    """
    heeded = sum(not one.ignored for one in left_out)
    if not heeded:
        return "", ""
    every = len(sources) + heeded
    said = tr("{number} of %n file(s) can be searched", None, every).format(number=number(len(sources)))
    return said, tr("{number} of {all}").format(number=number(len(sources)), all=number(every))


def _title(source: Source) -> str:
    return source.reference.title or source.path.name
