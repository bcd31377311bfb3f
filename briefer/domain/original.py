"""A source's own pages: how they look, and where on them a passage stands."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.source import Source, SourceText

_WITH_PAGES = frozenset((".pdf",))
AROUND = 160  # characters before and after a piece, by which it is told from others like it


@dataclass(frozen=True, slots=True)
class PagePiece:
    """Words that stand on one page, with what stands round them there."""

    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in fractions of its width and height from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page drawn as a PNG of `width` by `height` pixels. `page` counts from 1; the file has `pages`."""

    page: int
    pages: int
    width: int
    height: int
    png: bytes


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Where pieces stand on their page. `complete`: every word of them was found, and its place is certain."""

    boxes: tuple[Box, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class PagePlace:
    """What is to be shown: `page` counts from 1, `span` is what is marked on it."""

    page: int
    span: Span | None = None


def has_pages(source: Source) -> bool:
    """Whether its pages can be shown here. Others open in the computer's own program."""
    return source.path.suffix.lower() in _WITH_PAGES


def place_of(text: SourceText, span: Span) -> PagePlace:
    """Where in the original `span` of its text begins."""
    return PagePlace(page_of(text, span.start) or 1, span if len(span) else None)


def pieces_by_page(text: SourceText, span: Span) -> Mapping[int, tuple[PagePiece, ...]]:
    """The words at `span` as pieces, one for each paragraph on each page, by the page. Empty where there are none."""
    found: dict[int, list[PagePiece]] = {}
    parts = tuple(_parts(text))
    for number, (page, part) in enumerate(parts):
        if not part.overlaps(span):
            continue
        inside = Span(max(part.start, span.start), min(part.end, span.end))
        piece = _piece(text, parts, number, inside)
        if piece.words:
            found.setdefault(page, []).append(piece)
    return {page: tuple(pieces) for page, pieces in found.items()}


def pieces_on(text: SourceText, page: int, spans: Sequence[Span]) -> tuple[PagePiece, ...]:
    """The words at many places, as far as they stand on one page. `spans` are in order and do not overlap."""
    found: list[PagePiece] = []
    parts = tuple(_parts(text))
    starts = [span.start for span in spans]
    for number, (here, part) in enumerate(parts):
        if here != page:
            continue
        first = max(0, bisect_left(starts, part.start) - 1)
        for span in spans[first : bisect_left(starts, part.end)]:
            if part.overlaps(span):
                inside = Span(max(part.start, span.start), min(part.end, span.end))
                found.append(_piece(text, parts, number, inside))
    return tuple(piece for piece in found if piece.words)


def page_of(text: SourceText, offset: int) -> int | None:
    """The page on which `offset` stands, or the last one that begins before it; `None` where there are no pages."""
    found: int | None = None
    for page, part in _parts(text):
        if part.start > offset and found is not None:
            break
        found = page
    return found


def pages_with_text(text: SourceText) -> frozenset[int]:
    """The pages on which something stands that can be quoted."""
    return frozenset(page for page, _ in _parts(text))


def _parts(text: SourceText) -> Iterator[tuple[int, Span]]:
    """Page and place of each paragraph; of each of its parts, where it runs on over pages."""
    for block in text.blocks:
        if block.page is None:
            continue
        starts, ends = (block.span.start, *block.page_starts), (*block.page_starts, block.span.end)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if start < end:
                yield block.page + number, Span(start, end)


def _piece(text: SourceText, parts: Sequence[tuple[int, Span]], number: int, inside: Span) -> PagePiece:
    room = _room(parts, number, inside)
    before, after = Span(room.start, inside.start), Span(inside.end, room.end)
    return PagePiece(inside.of(text.text).strip(), before.of(text.text), after.of(text.text))


def _room(parts: Sequence[tuple[int, Span]], number: int, inside: Span) -> Span:
    """`inside` with up to `AROUND` characters on each side that stand on the same page."""
    page, first, last = parts[number][0], number, number
    while first and parts[first - 1][0] == page and parts[first][1].start > inside.start - AROUND:
        first -= 1
    while last + 1 < len(parts) and parts[last + 1][0] == page and parts[last][1].end < inside.end + AROUND:
        last += 1
    start, end = parts[first][1].start, parts[last][1].end
    return Span(max(start, inside.start - AROUND), min(end, inside.end + AROUND))
