"""Where each detail of a source was read: the words, and the paragraph they stand in."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from briefer.domain.errors import NotFound
from briefer.domain.reference import CONFIRMED, ReferenceField
from briefer.domain.source import Related, Source, SourceId, SourceText, block_at
from briefer.ports.library import LibraryReading, RelatedReading


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read for one field. `words` is what it was read from, `None` where that is not part of the text."""

    field: ReferenceField
    words: str | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """A source with everything that was read for its fields, suggestions and what was confirmed over included.

    `alike` are the other sources that share text with it, the most alike first.
    """

    source: Source
    readings: tuple[Reading, ...]
    alike: tuple[tuple[Source, Related], ...] = ()

    def of(self, name: str) -> tuple[Reading, ...]:
        """What was read for one field, the surest first; the parts of a list of names in their order."""
        found = [one for one in self.readings if one.field.name == name]
        return tuple(sorted(found, key=lambda one: -one.field.confidence))

    def is_confirmed(self, name: str) -> bool:
        return any(field.name == name and field.method == CONFIRMED for field in self.source.fields)


class Library(LibraryReading, RelatedReading, Protocol):
    """What the library holds, and what in it is alike."""


def described(library: Library, id: SourceId) -> Described:
    """Raises `NotFound` for a source that is not there."""
    source, alike = library.source(id), tuple(_alike(library, id))
    try:
        text = library.text(source.digest)
    except NotFound:
        return Described(source, tuple(Reading(field) for field in source.fields if field.method != CONFIRMED), alike)
    decided = {field.name for field in source.fields if field.method == CONFIRMED}
    missing = {field.name for field in text.fields} - {field.name for field in source.fields}  # confirmed as absent
    fields = [field for field in source.fields if field.name not in decided]
    fields += [field for field in text.fields if field.name in decided | missing]
    return Described(source, tuple(_reading(field, text) for field in fields), alike)


def _alike(library: Library, id: SourceId) -> Iterator[tuple[Source, Related]]:
    for related in library.related(id):
        with suppress(NotFound):  # taken out a moment ago
            yield library.source(related.source), related


def _reading(field: ReferenceField, text: SourceText) -> Reading:
    if field.span is None or field.span.end > len(text.text):
        return Reading(field)
    block = block_at(text.blocks, field.span.start)
    return Reading(field, field.span.of(text.text), block.number if block is not None else None)
