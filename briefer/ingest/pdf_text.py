"""Lines of a paragraph to one line of canonical text, with a record of all that was changed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.source import TextChange
from briefer.ingest.canonical import REPLACEMENT
from briefer.ingest.pdf_lines import PdfLine
from briefer.ingest.pdf_pages import LINE_HYPHEN, Word

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0\ufdd1\ufffeﬀ-ﬆ]")
_HYPHENS = f"-\u2010\u00ad{LINE_HYPHEN}"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-\u2010][^\W\d_]+)*")
_LEFT_PART = re.compile(rf"(?P<word>[^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[{_HYPHENS}]$")
_RIGHT_PART = re.compile(r"(?P<word>[^\W\d_]+(?:[-\u2010][^\W\d_]+)*)")
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
        self._counts: Counter[str] = Counter()
        ends: list[tuple[str, str]] = []
        before: str | None = None
        for line in lines:
            text = line.text
            start = 0
            if before is not None and (right := _RIGHT_PART.match(text)):
                ends.append((before, right["word"]))
                start = right.end()
            left = _LEFT_PART.search(text)
            before = left["word"] if left else None
            self._counts.update(
                word.lower() for word in _WORD.findall(text, start, left.start() if left else len(text))
            )
        plain = [word for word in self._counts if "-" not in word]
        self._sorted, self._reversed = sorted(plain), sorted(word[::-1] for word in plain)
        sure = [self._by_words(left.lower(), right.lower()) for left, right in ends]
        self._divides = sure.count(True) >= _ENOUGH and sure.count(True) > 2 * sure.count(False)

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


@dataclass(frozen=True, slots=True)
class Printed:
    """The text of a paragraph, what was changed in it, and the places in it where a new page begins."""

    text: str
    changes: tuple[TextChange, ...]
    page_starts: tuple[int, ...]


def printed(lines: Sequence[PdfLine], vocabulary: Vocabulary) -> Printed:
    """The lines as one, joined by single spaces."""
    writing = _Writing()
    page_starts: list[int] = []
    for at, line in enumerate(lines):
        if at:
            _join(writing, line, vocabulary)
            if line.page != lines[at - 1].page:
                page_starts.extend([writing.length] * (line.page - lines[at - 1].page))
        _write(writing, line.words)
    return Printed(writing.text(), tuple(writing.changes), tuple(page_starts))


class _Writing:
    """Text that grows, and the changes on the way."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.changes: list[TextChange] = []

    def add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def change(self, text: str, kind: str, original: str) -> None:
        self.changes.append(TextChange(Span(self.length, self.length + len(text)), kind, original))
        self.add(text)

    def text(self) -> str:
        return "".join(self._parts)

    def tail(self) -> str:
        """The last characters, as many as a divided word may have."""
        at = len(self._parts)
        length = 0
        while at and length < _TAIL:
            at -= 1
            length += len(self._parts[at])
        return "".join(self._parts[at:])

    def take_back(self) -> str:
        """Takes the last character out and answers it."""
        while not self._parts[-1]:
            self._parts.pop()
        last = self._parts[-1][-1]
        self._parts[-1] = self._parts[-1][:-1]
        self.length -= 1
        return last


def _write(writing: _Writing, words: Sequence[Word]) -> None:
    for at, word in enumerate(words):
        if word.glued and at:
            writing.change(" ", "note-number", "")
        elif at:
            writing.add(" ")
        _write_word(writing, word.text)


def _write_word(writing: _Writing, text: str) -> None:
    here = 0
    for special in _SPECIAL.finditer(text):
        writing.add(text[here : special.start()])
        here = special.end()
        original = special.group()
        if original in _LIGATURES:
            writing.change(_LIGATURES[original], "ligature", original)
        elif original == LINE_HYPHEN:
            writing.add("-")
        else:
            writing.change(REPLACEMENT, "nul", f"U+{ord(original):04X}")
    writing.add(text[here:])


def _join(writing: _Writing, line: PdfLine, vocabulary: Vocabulary) -> None:
    """Puts what belongs between the text so far and `line`."""
    before, after = writing.tail(), line.text
    left, right = _LEFT_PART.search(before), _RIGHT_PART.match(after)
    if left and right and (before[-1] == "\u00ad" or vocabulary.is_divided(left["word"], right["word"])):
        writing.change("", "dehyphen", writing.take_back() + "\n")
    elif _needs_no_space(before, after):
        writing.change("", "joined-line", "\n")
    else:
        writing.change(" ", "joined-line", "\n")


def _needs_no_space(before: str, after: str) -> bool:
    """After a hyphen or stroke within a word, and between signs of scripts that have no spaces."""
    if before[-1:] in _HYPHENS or before[-1:] == "/":
        return before[-2:-1].isalnum() and after[:1].isalnum()
    return _CJK.match(before[-1:]) is not None and _CJK.match(after) is not None
