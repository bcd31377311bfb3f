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
    return _NUMBERS.sub("#", text)


def running(pages: Sequence[Sequence[PdfLine]]) -> list[set[int]]:
    """For each page the places, among its pieces of line, that belong to a running head or foot."""
    seen: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    bases = [sorted([piece.base for piece in pieces]) for pieces in pages]
    tallest = max((own[-1] - own[0] for own in bases if own), default=0)
    edges = [_edge(pieces, own, _ZONE * tallest) for pieces, own in zip(pages, bases, strict=True)]
    for number, (pieces, edge) in enumerate(zip(pages, edges, strict=True)):
        for at, words in edge.items():
            for height in _heights(pieces[at]):
                seen[words, height].add(number)
    enough = max(_AT_LEAST, _SHARE * sum(1 for pieces in pages if pieces))
    return [
        {
            at
            for at, words in edge.items()
            if any(len(seen[words, height]) >= enough for height in _heights(pieces[at]))
            or _is_bare_number(pieces[at], words, own)
        }
        for pieces, edge, own in zip(pages, edges, bases, strict=True)
    ]


def _heights(piece: PdfLine) -> tuple[int, int]:
    """The height in steps of 6 points, and in the same steps moved by half of one: equal heights share one of them."""
    return int(piece.base // 6), 1_000_000 + int((piece.base + 3) // 6)


def _edge(pieces: Sequence[PdfLine], bases: Sequence[float], zone: float) -> dict[int, str]:
    """Pieces within `zone` points of the first or the last line of the page, with their masked words."""
    if not bases:
        return {}
    low, high = bases[0] + zone, bases[-1] - zone
    return {at: masked(piece.text) for at, piece in enumerate(pieces) if piece.base <= low or piece.base >= high}


def _is_bare_number(piece: PdfLine, words: str, bases: Sequence[float]) -> bool:
    """A page number that stands alone as the first or last thing of the page."""
    if len(bases) < 2 or _PAGE_NUMBER.fullmatch(words) is None:
        return False
    is_outermost = piece.base <= bases[0] + 2 or piece.base >= bases[-1] - 2
    return is_outermost and sum(1 for base in bases if abs(base - piece.base) < piece.size) == 1
