"""The first page of a PDF: its title, its date, and the letterhead that is neither."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture
from briefer.ingest.dates import dates_in

_SURE = 0.7
_LIKELY = 0.5
_HEADING = 0.4
_TITLE_AT_MOST = 250  # characters
_LABEL_AT_MOST = 60  # characters of a line that is a date and perhaps a word before it
_ALIKE = 0.6  # of the words of two titles
_ORGANISATION = re.compile(
    r"\b(?:department|ministry|office|agency|commission|administration|council|institute|university|bureau|authority|"
    r"committee|secretariat|parliament|government|ministère|direction|ministerium|bundesamt|ministerio|ministero|"
    r"center|centre|organi[sz]ation|association|foundation|bank|homeland security)\b",
    re.I,
)
_PART_OF = re.compile("(?:department|ministry|office|agency) (?:of|for) ")
_NO_TITLE = re.compile(
    r"(?:memorandum|memo|report|draft|background|contents|table of contents|introduction|summary|agenda|minutes|"
    r"press release|for official use only|confidential|unclassified|sommaire|inhalt)\W*",
    re.I,
)
_ADDRESS = re.compile(
    r"\b(?:washington|dc|street|avenue|suite|p\.?\s?o\.? box|www\.|tel\b|\d{5}(?:-\d{4})?)(?=\W|$)", re.I
)
_SUBJECT = re.compile(r"(?:subject|subj|re|objet|betreff|betr|asunto|oggetto|assunto)\s*:\s*", re.I)
_NUMBERED_ACT = re.compile(
    r"(?:[A-Z][\w’'-]+ ){0,3}(?:Directive|Order|Circular|Regulation|Decision|Resolution|Bulletin|Notice|Memorandum)"
    r" (?:No\. ?|Nr\. ?|n° ?)?[A-Z]{0,6}[- ]?\d[\w./-]*"
)
_DATED = re.compile(
    r"(?:original )?(?:release|issue|publication|effective|last revised|updated)? ?"
    r"(?:date|dated|released|issued|published)?(?: on)?\s*[:,–-]?\s*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. `sizes` are the heights of the blocks' type in points, of the whole document.

    `first` are the places of the blocks of the first page that are no running heads.
    """

    text: str
    blocks: Sequence[Block]
    sizes: Sequence[float]
    first: Sequence[int]

    @classmethod
    def of(cls, text: str, blocks: Sequence[Block], sizes: Sequence[float]) -> "Cover":
        page = blocks[0].page
        first = [
            at for at, block in enumerate(blocks) if block.page == page and block.furniture is not Furniture.RUNNING
        ]
        return cls(text, blocks, sizes, first)

    def words(self, at: int) -> str:
        return self.blocks[at].span.of(self.text)


def cover_fields(cover: Cover, embedded: str | None) -> Iterator[ReferenceField]:
    """What the first page says; `embedded` is the title among the file's properties, where it is one."""
    yield from _titles(cover, embedded)
    yield from _date(cover)
    yield from _letterhead(cover)


def _titles(cover: Cover, embedded: str | None) -> Iterator[ReferenceField]:
    named = [(at, found) for at in cover.first if (found := _named(cover.words(at)))]
    if named:
        at, (place, method) = min(named, key=lambda each: each[1][1] != "numbered act")
        start = cover.blocks[at].span.start
        span = Span(start + place.start, start + place.end)
        yield ReferenceField("title", _flat(span.of(cover.text)), _SURE, span, method)
    usable = [at for at in cover.first if _may_be_title(cover, at)]
    if not usable:
        return
    best = max(usable, key=lambda at: (round(cover.sizes[at], 1), -at))
    usual = sorted(cover.sizes)[len(cover.sizes) // 2]
    span = cover.blocks[best].span
    words = _flat(span.of(cover.text))
    if cover.sizes[best] > 1.1 * usual:
        confidence, method = _LIKELY, "largest type on the first page"
    elif cover.blocks[usable[0]].kind is BlockKind.HEADING:
        span = cover.blocks[usable[0]].span
        words, confidence, method = _flat(span.of(cover.text)), _HEADING, "heading at the top of the first page"
    else:
        return
    if not named and embedded is not None and alike(words, embedded):
        yield ReferenceField("title", words, _SURE, span, f"{method}, as the file's properties say")
    else:
        yield ReferenceField("title", words, confidence, span, method)


def _named(words: str) -> tuple[Span, str] | None:
    """Where a line names what the document is: the number of an act, or the subject of a letter."""
    if len(words) > _TITLE_AT_MOST:
        return None
    if (subject := _SUBJECT.match(words)) and len(words) - subject.end() >= 8 and words[-1] not in ",-–":
        return Span(subject.end(), len(words)), "subject line"
    if (act := _NUMBERED_ACT.match(words)) and len(words) - act.end() <= 2:
        return Span(*act.span()), "numbered act"
    return None


def _may_be_title(cover: Cover, at: int) -> bool:
    words = cover.words(at)
    if not 4 <= len(words) <= _TITLE_AT_MOST or sum(map(str.isalpha, words)) <= len(words) / 2:
        return False
    if cover.blocks[at].kind in (BlockKind.ROW, BlockKind.FOOTNOTE) or _NO_TITLE.fullmatch(words):
        return False
    return not is_letterhead(cover, at)


def is_letterhead(cover: Cover, at: int) -> bool:
    """Whether a block names who writes and not what: an organisation with its address near, or a part of its name."""
    words = _flat(cover.words(at))
    if words.count(" ") > 7 or words.endswith((".", "?", "!")):
        return False
    if words.isupper() and " " not in words and len(words) <= 6:
        return True
    near = [_flat(cover.words(other)) for other in cover.first if 0 < abs(other - at) <= 3]
    if _ORGANISATION.search(words) and at <= cover.first[0] + 3:
        has_address = any(len(each) <= _LABEL_AT_MOST and _ADDRESS.search(each) for each in near)
        return has_address or any(_ORGANISATION.search(each) and len(each) <= _LABEL_AT_MOST for each in near)
    page, own = cover.text[: cover.blocks[cover.first[-1]].span.end].lower(), words.lower()
    return any(page.startswith((own, f"the {own}"), found.end()) for found in _PART_OF.finditer(page))


def _letterhead(cover: Cover) -> Iterator[ReferenceField]:
    """The organisation on the letterhead: a suggestion, as it may be the one written to."""
    for at in cover.first[:6]:
        words = _flat(cover.words(at))
        if len(words) <= _LABEL_AT_MOST and _ORGANISATION.search(words) and is_letterhead(cover, at):
            yield ReferenceField("publisher", words, _LIKELY, cover.blocks[at].span, "letterhead")
            return


def _date(cover: Cover) -> Iterator[ReferenceField]:
    """A date that stands alone in a line of the first page, or behind a word for it, is a fact if there is no other."""
    found: list[tuple[float, ReferenceField]] = []
    for at in cover.first:
        words = cover.words(at)
        if len(words) > _TITLE_AT_MOST:
            continue
        for place, day in dates_in(words):
            start = cover.blocks[at].span.start
            span = Span(start + place.start, start + place.end)
            is_alone = place.end >= len(words.rstrip(".")) and _DATED.fullmatch(words[: place.start]) is not None
            field = ReferenceField("issued", day, _SURE if is_alone else _LIKELY, span, "date on the first page")
            found.append((field.confidence, field))
            break
    alone = [field for confidence, field in found if confidence == _SURE]
    if len({str(field.value) for field in alone}) == 1:
        yield alone[0]
    elif found:
        first = found[0][1]
        yield ReferenceField("issued", first.value, _LIKELY, first.span, first.method)


def alike(one: str, other: str) -> bool:
    """Whether two titles have most of their words in common."""
    a, b = set(re.findall(r"\w+", one.lower())), set(re.findall(r"\w+", other.lower()))
    return len(a & b) >= _ALIKE * max(len(a), len(b), 1)


def _flat(words: str) -> str:
    return " ".join(words.split())
