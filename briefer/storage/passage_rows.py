"""The passages of a source as rows: numbered, kept, dropped, and cut again where furniture was put right."""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from briefer.domain.anchor import Span
from briefer.domain.source import Furniture, ParagraphStart, Passage, PassageId, SourceId, SourceText
from briefer.storage.library_rows import PASSAGE, later_json


class Cut(Protocol):
    """A passage before it has an id. `span` is in code points of the text."""

    @property
    def span(self) -> Span: ...
    @property
    def furniture(self) -> Furniture | None: ...
    @property
    def paragraph(self) -> int: ...
    @property
    def page(self) -> int | None: ...
    @property
    def later(self) -> tuple[ParagraphStart, ...]: ...


def drop_passages(connection: sqlite3.Connection, source: SourceId) -> None:
    first, count = connection.execute(
        "SELECT first_passage, passage_count FROM sources WHERE id = ?", (source,)
    ).fetchone()
    if count:
        connection.execute("INSERT INTO dropped (start, stop) VALUES (?, ?)", (first, first + count))
        connection.execute("DELETE FROM passages WHERE source = ?", (source,))


def numbered(
    connection: sqlite3.Connection, source: SourceId, text: SourceText, cuts: Sequence[Cut]
) -> tuple[Passage, ...]:
    """With ids that follow each other and the last one ever given."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passages'").fetchone()
    first = (row[0] if row else 0) + 1
    digest = text.digest
    return tuple(
        Passage(
            id=PassageId(id),
            source=source,
            digest=digest,
            span=cut.span,
            text=cut.span.of(text.text),
            paragraph=cut.paragraph,
            page=cut.page,
            furniture=cut.furniture,
            later=cut.later,
        )
        for id, cut in enumerate(cuts, first)
    )


def keep_passages(connection: sqlite3.Connection, passages: Sequence[Passage]) -> None:
    connection.executemany(
        f"INSERT INTO passages ({PASSAGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                passage.id,
                passage.source,
                passage.digest,
                passage.span.start,
                passage.span.end,
                passage.text,
                passage.paragraph,
                passage.page,
                None if passage.furniture is None else passage.furniture.value,
                later_json(passage.later),
            )
            for passage in passages
        ],
    )


def are_as(connection: sqlite3.Connection, source: SourceId, cuts: Sequence[Cut]) -> bool:
    """Whether the passages of a source are these, with the same furniture."""
    held = connection.execute(
        'SELECT start, "end", furniture FROM passages WHERE source = ? ORDER BY id', (source,)
    ).fetchall()
    wanted = [(cut.span.start, cut.span.end, None if cut.furniture is None else cut.furniture.value) for cut in cuts]
    return held == wanted


def cut_again(
    connection: sqlite3.Connection, source: SourceId, text: SourceText, cuts: Sequence[Cut]
) -> tuple[Passage, ...] | None:
    """Brings the passages of a source in line with `cuts`. `None` where they are the same passages, of which only the
    furniture may be another; else they are new ones, which the index has to take in."""
    held = connection.execute(
        'SELECT id, start, "end", furniture FROM passages WHERE source = ? ORDER BY id', (source,)
    ).fetchall()
    if [(start, end) for _, start, end, _ in held] != [(cut.span.start, cut.span.end) for cut in cuts]:
        drop_passages(connection, source)
        passages = numbered(connection, source, text, cuts)
        connection.execute(
            "UPDATE sources SET first_passage = ?, passage_count = ?, indexed = 0 WHERE id = ?",
            (passages[0].id if passages else 0, len(passages), source),
        )
        keep_passages(connection, passages)
        return passages
    wanted = [None if cut.furniture is None else cut.furniture.value for cut in cuts]
    connection.executemany(
        "UPDATE passages SET furniture = ? WHERE id = ?",
        [(now, id) for (id, _, _, before), now in zip(held, wanted, strict=True) if now != before],
    )
    return None
