"""A document the library knows, its canonical text, and the passages that are indexed and found."""

from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import NewType

from briefer.domain.anchor import Span
from briefer.domain.reference import Reference, ReferenceField, reference_from

SourceId = NewType("SourceId", str)  # stable across computers: made from the digest of the file as first seen
TextDigest = NewType("TextDigest", str)  # SHA-256 of the canonical text in UTF-8, hexadecimal
PassageId = NewType("PassageId", int)  # number of a passage in one library; never used twice


class BlockKind(Enum):
    HEADING = "heading"
    PARAGRAPH = "para"
    LIST_ITEM = "list"
    ROW = "row"
    FOOTNOTE = "footnote"
    CAPTION = "caption"
    CODE = "code"


class Furniture(Enum):
    """Text round a text. Marked and ranked down, never deleted. Captions and disclaimers are quotable."""

    CAPTION = "caption"
    DISCLAIMER = "disclaimer"
    ABOUT_AUTHOR = "about the author"
    CONTROL = "control"  # buttons, forms, menus, site tails
    RELATED = "related"  # teasers for other articles
    DATELINE = "dateline"
    SITE = "site"
    RUNNING = "running head"  # heads and feet of printed pages


class SourceStatus(Enum):
    """How reading a file ended. Codes are stored; sentences are made for people elsewhere."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    CHECK_TEXT = "check-text"
    PARTLY_READ = "partly-read"
    NO_TEXT_LAYER = "no-text-layer"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    TOO_LARGE = "too-large"
    TOOK_TOO_LONG = "took-too-long"
    READER_STOPPED = "reader-stopped"
    NOTHING_READABLE = "nothing-readable"
    EMPTY = "empty"
    NOT_TEXT = "not-text"
    UNSUPPORTED = "unsupported"
    NO_ACCESS = "no-access"
    MISSING = "missing"
    CHANGED = "changed"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"


READABLE = frozenset({SourceStatus.READY, SourceStatus.CHECK_TEXT, SourceStatus.PARTLY_READ})


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, caption … of a text. `number` counts the non-blank paragraphs from 1, furniture included.

    `span` is trimmed of white space, non-breaking spaces included. `page` is the one it begins on; `page_starts` are
    the offsets in the text where the pages after that begin, for a paragraph that runs on.
    """

    span: Span
    kind: BlockKind
    number: int
    level: int | None = None
    page: int | None = None
    furniture: Furniture | None = None
    why: str | None = None  # why it was marked as furniture
    language: str | None = None
    page_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TextChange:
    """One thing that reading altered. `original` stood there.

    `kind`: "nul", "dehyphen", "ligature", "joined-line", "note-number" (a space before a raised number).
    """

    span: Span
    kind: str
    original: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file as text. Immutable: a new reading makes a new one. All offsets are code points of `text`."""

    text: str
    blocks: tuple[Block, ...]
    fields: tuple[ReferenceField, ...] = ()
    changes: tuple[TextChange, ...] = ()
    language: str | None = None
    encoding: str | None = None
    encoding_confidence: float = 1.0

    @property
    def digest(self) -> TextDigest:
        return digest_of(self.text)


@dataclass(frozen=True, slots=True)
class Source:
    """What the library knows of a document. `digest` names its current text; `word_count` counts that text's words.

    `tags` are the user's own words for it, in alphabetical order. `raw_digest` is the SHA-256 of the file that this
    text was read from, hexadecimal, where that is known.
    """

    id: SourceId
    path: Path
    status: SourceStatus
    reason: str | None
    digest: TextDigest
    characters: int
    word_count: int
    passage_count: int
    language: str | None
    fields: tuple[ReferenceField, ...]
    tags: tuple[str, ...] = ()
    raw_digest: str | None = None

    @property
    def reference(self) -> Reference:
        return reference_from(self.fields)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that did not become a source, and why. `reason` is a whole sentence for people.

    `ignored` where the user has seen it and does not want to be asked again.
    """

    path: Path
    status: SourceStatus
    reason: str
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """A source that was taken out and waits in the trash. `when` is in seconds since 1970."""

    source: Source
    when: float


@dataclass(frozen=True, slots=True)
class ParagraphStart:
    """Where a paragraph begins within a passage that began with another: `offset` is in code points of the text."""

    offset: int
    paragraph: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is indexed and found: neighbouring blocks, never across a heading nor from body into furniture.

    `paragraph` and `page` are those where it begins, `later` the paragraphs after that one.
    """

    id: PassageId
    source: SourceId
    digest: TextDigest
    span: Span
    text: str
    paragraph: int
    page: int | None
    furniture: Furniture | None
    later: tuple[ParagraphStart, ...] = ()


SAME = 0.5  # share of the shorter text that stands in the other, from which the two are one text


@dataclass(frozen=True, slots=True)
class Related:
    """Another source that has words in common with one.

    `shared` counts the runs of eight words that stand in both, `share` is what part of the shorter text they are (0 to
    1). From `SAME` on it is the same text, perhaps cut or with other things round it.
    """

    source: SourceId
    shared: int
    share: float

    @property
    def is_same(self) -> bool:
        return self.share >= SAME


def digest_of(text: str) -> TextDigest:
    """SHA-256 of `text` in UTF-8. Canonical text has no lone surrogates, so this cannot fail on it."""
    return TextDigest(sha256(text.encode("utf-8")).hexdigest())


def block_at(blocks: tuple[Block, ...], offset: int) -> Block | None:
    """The block that holds `offset`, or the last one that begins before it; `None` before the first block."""
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if blocks[middle].span.start <= offset:
            low = middle + 1
        else:
            high = middle
    return blocks[low - 1] if low else None


def page_at(block: Block, offset: int) -> int | None:
    """The page on which `offset` of `block` stands; `None` where the format has no pages."""
    if block.page is None:
        return None
    return block.page + sum(1 for start in block.page_starts if start <= offset)
