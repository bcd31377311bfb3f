"""What Word would call damaged, whatever we did: found before anything is written."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefer.domain.manuscript import Contents, Heading, Manuscript, ManuscriptBlock, NoteMark, Paragraph, Runs, Table
from briefer.export.word.parts import NOTES_MOST
from briefer.export.word.tables import COLUMNS, columns_of


def why_unwritable(manuscript: Manuscript) -> str | None:
    """A clause for people; `None` where it can be written."""
    marks = [number for runs in _all_runs(manuscript.blocks) for number in _marks(runs)]
    if marks != list(range(1, len(manuscript.notes) + 1)):
        return f"its notes are not in order, one mark each ({len(manuscript.notes)} notes, {len(marks)} marks)"
    if any(_marks(note) for note in manuscript.notes):
        return "a note has a note of its own, which Word does not allow"
    if len(marks) > NOTES_MOST:
        return f"it has {len(marks)} notes; Word takes {NOTES_MOST}"
    widest = max((columns_of(block) for block in manuscript.blocks if isinstance(block, Table)), default=0)
    if widest > COLUMNS:
        return f"a table has {widest} columns; Word takes {COLUMNS}"
    return None


def _all_runs(blocks: Iterable[ManuscriptBlock]) -> Iterator[Runs]:
    for block in blocks:
        match block:
            case Heading(_, runs) | Paragraph(_, runs):
                yield runs
            case Table():
                for row in (block.header, *block.rows):
                    yield from row
            case Contents():
                continue
            case _:
                assert_never(block)


def _marks(runs: Runs) -> list[int]:
    return [run.number for run in runs if isinstance(run, NoteMark)]
