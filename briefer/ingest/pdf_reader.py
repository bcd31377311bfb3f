"""PDF documents: text with pages, as it was meant to be read."""

import re
from collections import Counter
from collections.abc import Container, Sequence
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.source import Block, Furniture, SourceStatus, TextChange
from briefer.ingest.canonical import REPLACEMENT
from briefer.ingest.pdf_fields import pdf_fields
from briefer.ingest.pdf_flow import PageText, page_flow
from briefer.ingest.pdf_furniture import running
from briefer.ingest.pdf_lines import PdfLine, gutter_of, lines_in_order, pieces_of
from briefer.ingest.pdf_pages import PdfBroken, PdfFile, PdfLocked, PdfPage
from briefer.ingest.pdf_paragraphs import PageFlow, PdfParagraph, body_type, joined, with_headings
from briefer.ingest.pdf_text import Vocabulary, printed, printed_row
from briefer.ingest.reading import Reading, source_text
from briefer.ingest.refusals import locked, refusal, too_large
from briefer.ingest.sizes import text_at_most
from briefer.ingest.uncollected import uncollected
from briefer.ports.reading import AS_IT_IS, ReadAs

PAGES_AT_MOST = 5_000
_FEW = 20  # characters a page, on average, below which pictures of pages are a scan
_GUTTERS = 4  # tried on a page that shows none itself
_DOUBTFUL = 0.02  # of the characters
_PRIVATE = re.compile("[\ue000-\uf8ff]")
CHECK_SCAN = "Some words may be wrong. A program has read them off pictures of the pages."
CHECK_LETTERS = "Some characters may be wrong. The file does not say which letters they are."


class PdfReader:
    """Reads PDF documents. `pages_at_most` is where reading stops, and says so."""

    def __init__(self, pages_at_most: int = PAGES_AT_MOST) -> None:
        self._pages_at_most = pages_at_most

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        with uncollected():
            return self._read(path, data, how)

    def _read(self, path: Path, data: bytes, how: ReadAs) -> Reading:
        try:
            with PdfFile(data, how.password) as file:
                pages = [_Page(page) for page in file.pages(self._pages_at_most)]
                info, count = file.info(), file.page_count
        except PdfLocked as error:
            raise locked(path, tried=how.password is not None) from error
        except PdfBroken as error:
            raise refusal(path, SourceStatus.DAMAGED) from error
        _require_text(path, pages)
        paragraphs = _paragraphs(pages)
        text, blocks, changes = _written(paragraphs)
        if len(text) > text_at_most(how):
            raise too_large(path, asked=how.is_large)
        fields = pdf_fields(text, blocks, [each.size for each in paragraphs], info)
        source = source_text(text, blocks, fields, changes, encoding="PDF", confidence=1.0)
        missing = _missing(pages, count)
        if missing is not None:
            return Reading(source, SourceStatus.PARTLY_READ, missing)
        if 2 * sum(page.length for page in pages if page.is_recognised) > sum(page.length for page in pages):
            return Reading(source, SourceStatus.CHECK_TEXT, CHECK_SCAN)
        if _doubtful(text) > _DOUBTFUL * len(text):
            return Reading(source, SourceStatus.CHECK_TEXT, CHECK_LETTERS)
        return Reading(source)


class _Page:
    """What is kept of a page: pieces of its lines, and what it lacks."""

    __slots__ = ("drawn", "is_broken", "is_picture", "is_recognised", "length", "number", "pieces")

    def __init__(self, page: PdfPage) -> None:
        self.number, self.drawn = page.number, page.drawn
        self.is_picture, self.is_recognised, self.is_broken = page.is_picture, page.is_recognised, page.is_broken
        self.length = sum(len(run.text) for run in page.runs)
        self.pieces = pieces_of(page)


def _require_text(path: Path, pages: Sequence[_Page]) -> None:
    """Raises `SourceUnreadable` for a file that has nothing to quote."""
    length = sum(page.length for page in pages)
    if all(page.is_broken for page in pages):
        raise refusal(path, SourceStatus.DAMAGED)
    if length < _FEW * len(pages) and any(page.is_picture for page in pages):
        raise refusal(path, SourceStatus.NO_TEXT_LAYER)
    if length == 0:
        raise refusal(path, SourceStatus.NOTHING_READABLE)


def _paragraphs(pages: Sequence[_Page]) -> list[PdfParagraph]:
    body = body_type([page.pieces for page in pages])
    edges = running([page.pieces for page in pages])
    texts = [_text_of(page, edge) for page, edge in zip(pages, edges, strict=True)]
    gutters = _gutters(texts)
    flows: list[PageFlow] = []
    for page, edge, text in zip(pages, edges, texts, strict=True):
        flow = page_flow(text, gutters, body)
        _put_round(flow, [page.pieces[at] for at in sorted(edge)])
        flows.append(flow)
    paragraphs = joined(flows, body)
    with_headings(paragraphs, body)
    return paragraphs


def _text_of(page: _Page, edge: Container[int]) -> PageText:
    """The page without its running heads, which stand at the places in `edge`."""
    pieces = [piece for at, piece in enumerate(page.pieces) if at not in edge]
    return PageText(pieces, page.drawn, gutter_of(pieces))


def _gutters(texts: Sequence[PageText]) -> list[float]:
    """Where pages are divided, to the point, the usual first."""
    found = Counter(round(text.gutter) for text in texts if text.gutter is not None)
    return [float(gutter) for gutter, _ in found.most_common(_GUTTERS)]


def _put_round(flow: PageFlow, edge: Sequence[PdfLine]) -> None:
    """Heads before the page's text, feet after it."""
    lines = [paragraph.lines[0].base for paragraph in flow.body]
    for piece in lines_in_order(edge):
        paragraph = PdfParagraph([piece], is_running=True)
        (flow.head if not lines or piece.base > max(lines) else flow.foot).append(paragraph)


def _written(paragraphs: Sequence[PdfParagraph]) -> tuple[str, tuple[Block, ...], tuple[TextChange, ...]]:
    """Canonical text: paragraphs with an empty line between, none of them blank; rows of a table line below line."""
    vocabulary = Vocabulary(line for paragraph in paragraphs for line in paragraph.lines)
    parts: list[str] = []
    blocks: list[Block] = []
    changes: list[TextChange] = []
    here = 0
    above: PdfParagraph | None = None
    for paragraph in paragraphs:
        if above is not None:
            gap = "\n" if above.cells and paragraph.cells else "\n\n"
            parts.append(gap)
            here += len(gap)
        above = paragraph
        if paragraph.cells:
            own = printed_row(paragraph.cells, vocabulary, here)
        else:
            own = printed(paragraph.lines, vocabulary, here)
        end = here + len(own.text)
        span = Span(end - len(own.text.lstrip()), here + len(own.text.rstrip()))
        if own.text.strip():
            blocks.append(_block(paragraph, span, len(blocks) + 1, own.page_starts))
        changes.extend(own.changes)
        parts.append(own.text)
        here = end
    return "".join(parts), tuple(blocks), tuple(changes)


def _block(paragraph: PdfParagraph, span: Span, number: int, page_starts: tuple[int, ...]) -> Block:
    return Block(
        span=span,
        kind=paragraph.kind,
        number=number,
        level=paragraph.level,
        page=paragraph.page,
        furniture=Furniture.RUNNING if paragraph.is_running else None,
        why="the same on many pages, or a page number" if paragraph.is_running else None,
        page_starts=page_starts,
    )


def _missing(pages: Sequence[_Page], count: int) -> str | None:
    """What could not be read, as sentences for people; `None` where all could."""
    pictures = [page.number for page in pages if page.is_picture]
    broken = [page.number for page in pages if page.is_broken]
    sentences: list[str] = []
    if pictures:
        sentences.append(f"{_named(pictures)} no text and cannot be searched.")
    if broken:
        sentences.append(f"{_numbered(broken)} could not be read.")
    if count > len(pages):
        sentences.append(f"Only the first {len(pages):,} of {count:,} pages were read.")
    return " ".join(sentences) or None


def _named(numbers: Sequence[int]) -> str:
    return f"{_numbered(numbers)} {'has' if len(numbers) == 1 else 'have'}"


def _numbered(numbers: Sequence[int]) -> str:
    """ "Pages 2, 4-9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    listed = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
    return f"{'Page' if len(numbers) == 1 else 'Pages'} {listed}"


def _doubtful(text: str) -> int:
    """Characters that stand for unknown letters: replaced ones, and those of a font's private set."""
    return 0 if text.isascii() else text.count(REPLACEMENT) + len(_PRIVATE.findall(text))
