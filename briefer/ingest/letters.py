"""Where the words of a canonical text stand among the characters of a page, as a PDF holds them.

Reading a page joins its lines, takes hyphens out at their ends and splits ligatures. So both sides are compared letter
by letter, without white space and hyphens; what was found must then differ in nothing but hyphens at the ends of
lines. Words that stand on the page more than once are told apart by what stands round them. What stays doubtful is
not found.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefer.ingest.pdf_text import LIGATURES

_LINE_HYPHENS = "\x02\xad\ufffe"  # what a PDF may hold for a hyphen that only divides a word
_HYPHENS = frozenset(f"-\u2010{_LINE_HYPHENS}")
_CONTEXT = 48  # letters before and after that tell words apart
_NEAR = 160  # characters in which these are looked for
_CLEARLY = 8  # letters
_PART = 10  # letters that a part of the words has at least


@dataclass(frozen=True, slots=True)
class Found:
    """Indexes of characters, in the order of the words; `complete` unless some of the words were not found."""

    ranges: tuple[range, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """Letters without white space and hyphens; `places` are their indexes in what they come from."""

    letters: str
    places: tuple[int, ...]


class PageLetters:
    """The characters of one page in the order of the file, one code point for each index that PDFium gives."""

    def __init__(self, characters: Sequence[str]) -> None:
        self._characters = tuple(characters)
        self._page = _squeezed(self._characters)

    def find(self, words: str, before: str, after: str) -> Found:
        """The characters that `words` were read from. `before` and `after` are what stands round them on the page.

        Words that a page holds in another order are found in parts.
        """
        wanted = _squeezed(words)
        whole = self._whole(words, before, after)
        if whole is not None or not wanted.letters:
            return Found((whole,) if whole is not None else (), complete=True)
        middle = _middle(words)
        if middle is None or len(wanted.letters) < 2 * _PART:
            return Found((), complete=False)
        left = self.find(words[:middle], before, words[middle:] + after)
        right = self.find(words[middle:], before + words[:middle], after)
        return Found((*left.ranges, *right.ranges), complete=left.complete and right.complete)

    def _whole(self, words: str, before: str, after: str) -> range | None:
        wanted = _squeezed(words).letters
        if not wanted:
            return None
        found = [at for at in _all(self._page.letters, wanted) if self._same(at, len(wanted), words)]
        at = found[0] if len(found) == 1 else self._told_apart(found, len(wanted), before, after)
        if at is None:
            return None
        return range(self._page.places[at], self._page.places[at + len(wanted) - 1] + 1)

    def _told_apart(self, found: Sequence[int], length: int, before: str, after: str) -> int | None:
        """The one whose surroundings agree with the text's by clearly more letters than those of any other."""
        left, right = _squeezed(before[-_NEAR:]).letters[-_CONTEXT:], _squeezed(after[:_NEAR]).letters[:_CONTEXT]
        page = self._page.letters
        agreeing = sorted(
            (
                _alike(left[::-1], page[max(0, at - _CONTEXT) : at][::-1])
                + _alike(right, page[at + length : at + length + _CONTEXT]),
                at,
            )
            for at in found
        )
        if len(agreeing) < 2:
            return None
        (second, _), (most, at) = agreeing[-2:]
        is_clear = most >= second + _CLEARLY or (most == len(left) + len(right) and most > second)
        return at if is_clear else None

    def _same(self, at: int, length: int, words: str) -> bool:
        """Whether only hyphens at the ends of lines, and white space, make the difference."""
        start, end = self._page.places[at], self._page.places[at + length - 1]
        own = [
            character
            for index in range(start, end + 1)
            if not self._divides(index)
            for character in LIGATURES.get(self._characters[index], self._characters[index])
        ]
        return _hyphens_after(own) <= _hyphens_after(words) <= _hyphens_after(self._characters[start : end + 1])

    def _divides(self, index: int) -> bool:
        """Whether a hyphen may only be there because a line ends behind it."""
        character = self._characters[index]
        if character in _LINE_HYPHENS:
            return True
        after = self._characters[index + 1 : index + 3]
        return character in _HYPHENS and bool(after) and any(one in "\r\n\u2028" for one in after)


def _squeezed(text: Sequence[str]) -> _Squeezed:
    letters: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        if _is_left_out(character):
            continue
        for letter in LIGATURES.get(character, character):
            letters.append(letter)
            places.append(index)
    return _Squeezed("".join(letters), tuple(places))


def _is_left_out(character: str) -> bool:
    return (
        character in _HYPHENS
        or character <= " "
        or "\x7f" <= character <= "\xa0"
        or "\ud800" <= character <= "\udfff"
        or character in "\ufffd\ufdd0\ufdd1\ufeff"
        or character.isspace()
    )


def _hyphens_after(text: Sequence[str]) -> frozenset[int]:
    """After how many letters a hyphen stands."""
    count = 0
    found: set[int] = set()
    for character in text:
        if character in _HYPHENS:
            found.add(count)
        elif not _is_left_out(character):
            count += len(LIGATURES.get(character, character))
    return frozenset(found)


def _all(text: str, wanted: str) -> list[int]:
    found: list[int] = []
    at = text.find(wanted)
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + 1)
    return found


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _middle(words: str) -> int | None:
    """Where the word begins that stands next to the middle; `None` in a single word."""
    spaces = [at for at, character in enumerate(words) if character.isspace()]
    inside = [at for at in spaces if words[:at].strip() and words[at:].strip()]
    return min(inside, key=lambda at: abs(at - len(words) // 2), default=None)
