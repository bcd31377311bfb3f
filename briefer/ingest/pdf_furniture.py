"""Running heads and feet of a PDF: what says the same, numbers apart, at the same height on many pages."""

import re
from collections import defaultdict
from collections.abc import Sequence

from briefer.ingest.pdf_lines import PdfLine

_SHARE = 0.4  # of the pages
_AT_LEAST = 2  # pages
_ZONE = 0.12  # of the height of the tallest page's text, at its top and at its foot
_NUMBERS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|página|pagina)?\s*[-–—|]?\s*#\s*(?:(?:of|/|de|von|sur)\s*#)?\s*[-–—|]?", re.I
)


def masked(text: str) -> str:
    """`text` with every number, Roman ones too, as "#"."""
    return _NUMBERS.sub("#", " ".join(text.split()))


def running(pages: Sequence[Sequence[PdfLine]]) -> list[set[int]]:
    """For each page the places, among its pieces of line, that belong to a running head or foot."""
    seen: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    tallest = max(
        (max(heights) - min(heights) for pieces in pages if (heights := [each.base for each in pieces])), default=0
    )
    edges = [_edge(pieces, _ZONE * tallest) for pieces in pages]
    for number, (pieces, edge) in enumerate(zip(pages, edges, strict=True)):
        for at in edge:
            for height in _heights(pieces[at]):
                seen[masked(pieces[at].text), height].add(number)
    enough = max(_AT_LEAST, _SHARE * sum(1 for pieces in pages if pieces))
    found: list[set[int]] = []
    for pieces, edge in zip(pages, edges, strict=True):
        found.append(
            {
                at
                for at in edge
                if _is_bare_number(pieces, at)
                or any(len(seen[masked(pieces[at].text), height]) >= enough for height in _heights(pieces[at]))
            }
        )
    return found


def _heights(piece: PdfLine) -> tuple[int, int]:
    """The height in steps of 6 points, and in the same steps moved by half of one: equal heights share one of them."""
    return int(piece.base // 6), 1_000_000 + int((piece.base + 3) // 6)


def _edge(pieces: Sequence[PdfLine], zone: float) -> list[int]:
    """Pieces within `zone` points of the first or the last line of the page."""
    if not pieces:
        return []
    low = min(piece.base for piece in pieces) + zone
    high = max(piece.base for piece in pieces) - zone
    return [at for at, piece in enumerate(pieces) if piece.base <= low or piece.base >= high]


def _is_bare_number(pieces: Sequence[PdfLine], at: int) -> bool:
    """A page number that stands alone as the first or last thing of the page."""
    piece = pieces[at]
    bases = [other.base for other in pieces]
    is_outermost = piece.base <= min(bases) + 2 or piece.base >= max(bases) - 2
    alone = sum(1 for base in bases if abs(base - piece.base) < piece.size) == 1
    return is_outermost and alone and _PAGE_NUMBER.fullmatch(masked(piece.text)) is not None and len(pieces) > 1
