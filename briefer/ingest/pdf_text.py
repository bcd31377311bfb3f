"""Lines of a paragraph to one line of canonical text, with a record of all that was changed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefer.domain.anchor import Span
from briefer.domain.source import TextChange
from briefer.ingest.canonical import REPLACEMENT
from briefer.ingest.pdf_lines import PdfLine
from briefer.ingest.pdf_runs import LINE_HYPHEN, Run

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0\ufdd1\ufffeﬀ-ﬆ]")
_HYPHENS = f"-\u2010\u00ad{LINE_HYPHEN}"
_HYPHEN_SET = frozenset(_HYPHENS)
_JOINS = ("", "-", "/")  # after any other ASCII character a line ends as words do
_WORD = re.compile(r"[^\W\d_]+(?:['’\-\u2010][^\W\d_]+)*")
_LEFT_PART = re.compile(rf"(?P<word>[^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[{_HYPHENS}]$")
_RIGHT_PART = re.compile(r"(?P<word>[^\W\d_]+(?:[-\u2010][^\W\d_]+)*)")
_ROUND_WORDS = '.,;:!?()[]"“”‘’«»%*/0123456789'
_TAIL = 80  # characters
_WITH_HYPHEN = re.compile(  # what often stands before a real hyphen
    "all|anti|co|counter|cross|deep|ex|extra|far|fully?|half|hard|high|ill|land|large|last|left|like|long|low|mid|middle|"
    "multi|near|neo|newly|non|north|off|one|open|pan|part|post|pre|quasi|real|right|round|same|second|self|semi|short|"
    "single|small|so|socio|south|third|three|top|two|ultra|vice|well|wide|world|year"
)
_ENDING = re.compile(  # what stands after a hyphen only where a word was divided
    "ings?|ed|ly|[aeo]?tions?|[ai]zations?|isations?|sions?|ments?|ness|ity|ities|ances?|ences?|able|ible|a?tive|ers?|ies|"
    "ism|ists?|ally|ological|ship"
)
_FRAGMENT = 4  # letters that the beginning or the end of a word is known by
_ENOUGH = 3  # words seen to be divided, from which a document is taken to divide words
_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")


class Vocabulary:
    """The words of a document that were not divided at the end of a line, and whether it divides words at all."""

    def __init__(self, lines: Iterable[PdfLine]) -> None:
        whole: list[str] = []
        ends: list[tuple[str, str]] = []
        before: str | None = None
        for line in lines:
            text = line.text
            if before is not None and (right := _RIGHT_PART.match(text)):
                ends.append((before, right["word"]))
                text = text[right.end() :]
            left = _left_part(text)
            before = left["word"] if left else None
            whole.append(text[: left.start()] if left else text)
        self._counts = _words_of("\n".join(whole)) if ends else Counter()
        sure = [self._by_words(left.lower(), right.lower()) for left, right in ends]
        self._divides = sure.count(True) >= _ENOUGH and sure.count(True) > 2 * sure.count(False)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted([word for word in self._counts if "-" not in word])

    @cached_property
    def _reversed(self) -> list[str]:
        return sorted([word[::-1] for word in self._sorted])

    def is_divided(self, left: str, right: str) -> bool:
        """Whether "left-right" at the end of a line is one word without a hyphen. When unsure: no."""
        if right[:1].isupper() or left[-1:].isupper():
            return False
        known = self._by_words(left.lower(), right.lower())
        return self._divides and not _WITH_HYPHEN.fullmatch(left.lower()) if known is None else known

    def _by_words(self, left: str, right: str) -> bool | None:
        """By the other words of the document; `None` where they do not tell."""
        whole, hyphenated = self._counts[left + right], self._counts[f"{left}-{right}"]
        if whole != hyphenated:
            return whole > hyphenated
        before, _, left = left.rpartition("-")
        right, _, after = right.partition("-")
        if _WITH_HYPHEN.fullmatch(left):
            return None
        if _ENDING.fullmatch(right) and not after:
            return True
        knows_left, knows_right = self._counts[left] > 0, self._counts[right] > 0
        if knows_left and knows_right:
            return False
        if self._counts[left + right] or (not knows_right and self._is_fragment(left, right)):
            return True
        return False if before or after else None

    def _is_fragment(self, left: str, right: str) -> bool:
        """Whether longer words begin with `left`, or end with `right`, and neither is a word of its own."""
        if len(left) >= _FRAGMENT and not self._counts[left] and self._has(self._sorted, left):
            return True
        return len(right) >= _FRAGMENT and self._has(self._reversed, right[::-1])

    @staticmethod
    def _has(words: Sequence[str], beginning: str) -> bool:
        at = bisect_left(words, beginning)
        return at < len(words) and words[at].startswith(beginning)


def _words_of(text: str) -> Counter[str]:
    """How often each word occurs, in small letters. What stands between spaces is taken apart once for all times."""
    counts: Counter[str] = Counter()
    for piece, times in Counter(text.lower().split()).items():
        word = piece.strip(_ROUND_WORDS)
        if word.isalpha():
            counts[word] = counts.get(word, 0) + times
        else:
            for word in _WORD.findall(piece):
                counts[word] += times
    return counts


def _left_part(text: str) -> re.Match[str] | None:
    """The beginning of a word at the end of `text`, with its hyphen."""
    return _LEFT_PART.search(text, max(0, len(text) - _TAIL)) if text[-1:] in _HYPHEN_SET else None


@dataclass(frozen=True, slots=True)
class Printed:
    """The text of a paragraph, what was changed in it, and the places in it where a new page begins."""

    text: str
    changes: tuple[TextChange, ...]
    page_starts: tuple[int, ...]


def printed(lines: Sequence[PdfLine], vocabulary: Vocabulary, here: int) -> Printed:
    """The lines as one, joined by single spaces. It begins at `here`: places are those in the whole text."""
    if len(lines) == 1 and len(lines[0].runs) == 1 and _is_plain(text := lines[0].text):
        return Printed(text, (), ())
    writing = _Writing(here)
    page_starts: list[int] = []
    page = lines[0].page if lines else 0
    for at, line in enumerate(lines):
        if at:
            _join(writing, line, vocabulary)
            if line.page != page:
                page_starts.extend([writing.end] * (line.page - page))
                page = line.page
        if len(line.runs) == 1:
            _write_words(writing, line.text)
        else:
            _write(writing, line.runs)
    return Printed(writing.text(), tuple(writing.changes), tuple(page_starts))


def printed_row(cells: Sequence[Sequence[PdfLine]], vocabulary: Vocabulary, here: int) -> Printed:
    """The cells of one row, each as one line, with tabs between. It begins at `here`."""
    parts: list[str] = []
    changes: list[TextChange] = []
    for cell in cells:
        own = printed(cell, vocabulary, here)
        changes.extend(own.changes)
        parts.append(own.text)
        here += len(own.text) + 1
    return Printed("\t".join(parts), tuple(changes), ())


class _Writing:
    """Text that grows up to `end`, and the changes on the way."""

    __slots__ = ("_parts", "changes", "end")

    def __init__(self, here: int) -> None:
        self._parts: list[str] = []
        self.end = here
        self.changes: list[TextChange] = []

    def add(self, text: str) -> None:
        self._parts.append(text)
        self.end += len(text)

    def change(self, text: str, kind: str, original: str) -> None:
        self.changes.append(TextChange(Span(self.end, self.end + len(text)), kind, original))
        self.add(text)

    def text(self) -> str:
        return "".join(self._parts)

    @property
    def last(self) -> str:
        """The last character."""
        return self._parts[-1][-1:] or self.tail(1)[-1:]

    def tail(self, at_least: int) -> str:
        """The last characters, so many or more."""
        if self._parts and len(self._parts[-1]) >= at_least:
            return self._parts[-1][-at_least:]
        at = len(self._parts)
        length = 0
        while at and length < at_least:
            at -= 1
            length += len(self._parts[at])
        return "".join(self._parts[at:])

    def take_back(self) -> str:
        """Takes the last character out and answers it."""
        while not self._parts[-1]:
            self._parts.pop()
        last = self._parts[-1][-1]
        self._parts[-1] = self._parts[-1][:-1]
        self.end -= 1
        return last


def _write(writing: _Writing, runs: Sequence[Run]) -> None:
    for at, run in enumerate(runs):
        if run.glued and at:
            writing.change(" ", "note-number", "")
        elif at:
            writing.add(" ")
        _write_words(writing, run.text)


def _write_words(writing: _Writing, text: str) -> None:
    if _is_plain(text):
        writing.add(text)
        return
    here = 0
    for special in _SPECIAL.finditer(text):
        writing.add(text[here : special.start()])
        here = special.end()
        original = special.group()
        if original in LIGATURES:
            writing.change(LIGATURES[original], "ligature", original)
        elif original == LINE_HYPHEN:
            writing.add("-")
        else:
            writing.change(REPLACEMENT, "nul", f"U+{ord(original):04X}")
    writing.add(text[here:])


def _is_plain(text: str) -> bool:
    """Whether nothing in it is changed."""
    return text.isascii() and text.isprintable()


def _join(writing: _Writing, line: PdfLine, vocabulary: Vocabulary) -> None:
    """Puts what belongs between the text so far and `line`."""
    last = writing.last
    if last.isascii() and last not in _JOINS:
        writing.change(" ", "joined-line", "\n")
        return
    before, after = writing.tail(2), line.text
    if _is_divided(writing, before, after, vocabulary):
        writing.change("", "dehyphen", writing.take_back() + "\n")
    elif _needs_no_space(before, after):
        writing.change("", "joined-line", "\n")
    else:
        writing.change(" ", "joined-line", "\n")


def _is_divided(writing: _Writing, before: str, after: str, vocabulary: Vocabulary) -> bool:
    """Whether a word begins at the end of what is written and ends in `after`."""
    if before[-1:] not in _HYPHEN_SET:
        return False
    left, right = _left_part(writing.tail(_TAIL)), _RIGHT_PART.match(after)
    if not left or not right:
        return False
    return before[-1] == "\u00ad" or vocabulary.is_divided(left["word"], right["word"])


def _needs_no_space(before: str, after: str) -> bool:
    """After a hyphen or stroke within a word, and between signs of scripts that have no spaces."""
    if before[-1:] in _HYPHEN_SET or before[-1:] == "/":
        return before[-2:-1].isalnum() and after[:1].isalnum()
    return not before.isascii() and _CJK.match(before[-1:]) is not None and _CJK.match(after) is not None
