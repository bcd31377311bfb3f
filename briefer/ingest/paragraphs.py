"""The blocks of a text as the rules on furniture and references see them: words, prose or not, neighbours."""

from dataclasses import dataclass, field

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind, Furniture
from briefer.ingest.lines import ends_sentence, without_marker

PROSE = 80  # characters from which a punctuated paragraph is running text
SHORT = 160  # characters up to which a line may be a title, a by-line, a button
_LOOKED_AT = 2_000  # characters of a giant paragraph that rules look at, half from each end


@dataclass(slots=True)
class Paragraphs:
    """`words[i]` are the words of `blocks[i]`; `marks` fills up with what the rules find out."""

    text: str
    blocks: tuple[Block, ...]
    words: tuple[str, ...] = field(init=False)
    marks: dict[int, tuple[Furniture, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.words = tuple(_words(self.text, block.span) for block in self.blocks)

    def __len__(self) -> int:
        return len(self.blocks)

    def mark(self, at: int, furniture: Furniture, why: str) -> None:
        """The first mark stays: rules run from the surest to the least sure."""
        self.marks.setdefault(at, (furniture, why))

    def is_prose(self, at: int) -> bool:
        """Unmarked running text: long, and ending as sentences do."""
        words = self.words[at]
        return at not in self.marks and len(words) >= PROSE and ends_sentence(words) and not trails_off(words)

    def is_label(self, at: int) -> bool:
        """An unmarked short line without an end mark, as titles, names and headings are."""
        words = self.words[at]
        return at not in self.marks and len(words) <= SHORT and not ends_sentence(words) and not words.endswith(",")

    def is_item(self, at: int) -> bool:
        return self.blocks[at].kind is BlockKind.LIST_ITEM

    def touches_next(self, at: int) -> bool:
        """Whether no blank line stands between this block and the next."""
        if at + 1 >= len(self):
            return False
        return self.text.count("\n", self.blocks[at].span.end, self.blocks[at + 1].span.start) <= 1

    def first_prose(self) -> int | None:
        return next((at for at in range(len(self)) if self.is_prose(at)), None)

    def last_prose(self) -> int | None:
        return next((at for at in reversed(range(len(self))) if self.is_prose(at)), None)

    def place(self, at: int, within: Span) -> Span:
        """A place in `words[at]` as a place in the text. Only for words that were not shortened."""
        start = self.blocks[at].span.start
        return Span(start + within.start, start + within.end)

    def bare(self, at: int) -> tuple[int, str]:
        """The words without bullet or number, and how many characters that took away."""
        bare = without_marker(self.words[at])
        return len(self.words[at]) - len(bare), bare


def trails_off(words: str) -> bool:
    return words.endswith(("...", "…"))


def _words(text: str, span: Span) -> str:
    if len(span) <= _LOOKED_AT:
        return span.of(text)
    half = _LOOKED_AT // 2
    return text[span.start : span.start + half] + " … " + text[span.end - half : span.end]
