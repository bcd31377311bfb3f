"""Where in a text: spans in Unicode code points, and anchors that can be checked.

An `Anchor` joins the Web Annotation Data Model's TextPositionSelector (start, end) and TextQuoteSelector
(prefix, suffix); the exact words stand in the quote itself.
"""

from dataclasses import dataclass

CONTEXT = 32  # code points kept on each side of a quote


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of code points in a canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span of one text, with up to 32 characters before and after it."""

    span: Span
    prefix: str
    suffix: str

    @classmethod
    def at(cls, span: Span, text: str) -> "Anchor":
        return cls(span, text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT])


class LocatorKind:
    """CSL locator labels that briefer cites by."""

    PAGE = "page"
    PARAGRAPH = "paragraph"
    SECTION = "section"
    ARTICLE = "article-locator"
    CHAPTER = "chapter"
    CLAUSE = "clause"
    COLUMN = "column"
    FIGURE = "figure"
    TABLE = "table"
    LINE = "line"
    NOTE = "note"
    PART = "part"
    VOLUME = "volume"
    ANNEX = "appendix"
    TIME = "timestamp"

    ALL = (
        *(PAGE, PARAGRAPH, SECTION, ARTICLE, CLAUSE, CHAPTER, PART, ANNEX),
        *(FIGURE, TABLE, NOTE, LINE, COLUMN, VOLUME, TIME),
    )


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a work, as cited. `kind` is a CSL locator label; `value` is "3" or "3-5"."""

    kind: str
    value: str
