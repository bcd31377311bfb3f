"""Canonical text that a reader puts together block by block, so that every block is exactly a slice of it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.reference import FACT, ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus, TextChange
from briefer.ingest.article import described
from briefer.ingest.canonical import canonical
from briefer.ingest.reading import Reading, source_text
from briefer.ingest.refusals import refusal, too_large
from briefer.ingest.sizes import TEXT_AT_MOST

_CLOSE = frozenset({BlockKind.LIST_ITEM, BlockKind.ROW})  # stand line below line; others have a blank line between
_SUGGESTED = 0.55  # what a surer place already states


@dataclass(slots=True)
class BuiltText:
    """Grows by `add`. `path` is for messages only; `at_most` is in characters."""

    path: Path
    at_most: int = TEXT_AT_MOST
    blocks: list[Block] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _changes: list[TextChange] = field(default_factory=list)
    _length: int = 0

    def add(
        self,
        words: str,
        kind: BlockKind = BlockKind.PARAGRAPH,
        *,
        level: int | None = None,
        page: int | None = None,
        furniture: Furniture | None = None,
        why: str | None = None,
    ) -> Block | None:
        """One block, trimmed of white space; nothing where no words are left. Raises `SourceUnreadable` (too large)."""
        text, changes = canonical(words)
        left = text.lstrip()
        skipped = len(text) - len(left)
        text = left.rstrip()
        if not text:
            return None
        start = self._length
        if self.blocks:
            both = {self.blocks[-1].kind, kind}
            gap = "\n" if len(both) == 1 and both <= _CLOSE else "\n\n"
            self._pieces.append(gap)
            start += len(gap)
        for change in changes:
            place = Span(start - skipped + change.span.start, start - skipped + change.span.end)
            self._changes.append(TextChange(place, change.kind, change.original))
        self._pieces.append(text)
        self._length = start + len(text)
        if self._length > self.at_most:
            raise too_large(self.path, asked=self.at_most > TEXT_AT_MOST)
        block = Block(
            Span(start, self._length),
            kind,
            len(self.blocks) + 1,
            level=level,
            page=page,
            furniture=furniture,
            why=why,
        )
        self.blocks.append(block)
        return block

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def reading(
        self,
        surer: tuple[ReferenceField, ...] = (),
        weaker: tuple[ReferenceField, ...] = (),
        *,
        encoding: str | None = None,
        confidence: float = 1.0,
        status: SourceStatus = SourceStatus.READY,
        reason: str | None = None,
    ) -> Reading:
        """The whole text with furniture, fields and languages.

        `surer` fields go before what the words themselves say about the text, `weaker` ones after it.
        Raises `SourceUnreadable` where there are no words at all.
        """
        text = self.text
        if not text:
            raise refusal(self.path, SourceStatus.NOTHING_READABLE)
        blocks, stated = described(text, tuple(self.blocks))
        whole = source_text(
            text,
            blocks,
            settled(surer, stated, weaker),
            tuple(self._changes),
            encoding=encoding,
            confidence=confidence,
        )
        return Reading(whole, status, reason)


def settled(*groups: tuple[ReferenceField, ...]) -> tuple[ReferenceField, ...]:
    """All fields, but at most one group has the facts on each name; groups stand from the surest to the least sure."""
    stated: set[str] = set()
    fields: list[ReferenceField] = []
    for group in groups:
        for one in group:
            if one.name in stated and one.confidence >= FACT:
                one = replace(one, confidence=_SUGGESTED)
            fields.append(one)
        stated.update(one.name for one in group if one.confidence >= FACT)
    return tuple(fields)
