"""The search box's text cut into tokens. Every text has tokens; none is an error."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

FIELDS = ("author", "title", "publisher", "type", "tag", "year")
SLOP_CAP = 50
DEPTH_CAP = 16

OPENING = '"“„‟«'  # a quotation begins with one of these …
CLOSING = '"”“‟»'  # … and ends at the first of these
APOSTROPHES = "'’ʼ"
HYPHENS = "-‐‑–"
MINUS = "-−"


class Sign(Enum):
    OPEN = "("
    CLOSE = ")"
    EITHER = "OR"
    BOTH = "AND"
    NOT = "NOT"


@dataclass(frozen=True, slots=True)
class Typed:
    """A word as typed, or several joined by hyphens. `star` says that it ends in an asterisk.

    `open_end` says that nothing, not even a space, follows it.
    """

    parts: tuple[str, ...]
    star: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks. `closed` is false where the closing mark is not there yet."""

    text: str
    words: tuple[str, ...]
    slop: int
    closed: bool
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Nearby:
    distance: int


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    value: str
    words: tuple[str, ...]


Token = Sign | Typed | Quoted | Nearby | Field

_NEAR = re.compile(r"NEAR/(\d{1,9})(?=[\s()]|$)")
_OPERATOR = re.compile(r"(AND|OR|NOT)(?=[\s()\"“«|−-]|$)")
_SLOP = re.compile(r"~(\d{1,9})")
_FIELD = re.compile(r"([A-Za-z]+):[^\S\r\n]*")
_YEARS = re.compile(r"[\w.\-–]*")


def tokens_of(text: str) -> tuple[tuple[Token, ...], tuple[str, ...]]:
    """The tokens of `text` and, in whole sentences, what was left out on the way."""
    lexer = _Lexer(text)
    lexer.run()
    return _balanced(lexer.tokens), tuple(dict.fromkeys(lexer.notes))


def words_in(text: str) -> tuple[str, ...]:
    """The words of `text` as typed, cut at spaces, punctuation and hyphens."""
    found = []
    at = 0
    while at < len(text):
        end = _word_end(text, at)
        if end > at:
            found.append(text[at:end])
        at = max(end, at + 1)
    return tuple(found)


class _Lexer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.tokens: list[Token] = []
        self.notes: list[str] = []

    def run(self) -> None:
        while self.at < len(self.text):
            if not (self._operator() or self._quotation() or self._field() or self._word()):
                self._other()

    def _at_word_start(self) -> bool:
        return self.at == 0 or not _is_word(self.text[self.at - 1])

    def _operator(self) -> bool:
        char = self.text[self.at]
        if char in "()|":
            self.tokens.append({"(": Sign.OPEN, ")": Sign.CLOSE, "|": Sign.EITHER}[char])
            self.at += 1
            return True
        if char in MINUS and (self.at == 0 or self.text[self.at - 1].isspace() or self.text[self.at - 1] in "(|"):
            following = self.text[self.at + 1 : self.at + 2]
            if following and (_is_word(following) or following in OPENING or following == "("):
                self.tokens.append(Sign.NOT)
                self.at += 1
                return True
        if not self._at_word_start():
            return False
        if near := _NEAR.match(self.text, self.at):
            distance = min(int(near[1]), SLOP_CAP)
            if distance != int(near[1]):
                self.notes.append(f"Words can be at most {SLOP_CAP} apart, so NEAR/{SLOP_CAP} was used.")
            self.tokens.append(Nearby(max(1, distance)))
            self.at = near.end()
            return True
        if sign := _OPERATOR.match(self.text, self.at):
            self.tokens.append(Sign(sign[1]))
            self.at = sign.end()
            return True
        return False

    def _quotation(self) -> bool:
        if self.text[self.at] not in OPENING:
            return False
        inside, end, closed = self._quoted(self.at)
        slop = 1
        if closed and (tilde := _SLOP.match(self.text, end)):
            slop = max(1, min(int(tilde[1]), SLOP_CAP))
            if slop != int(tilde[1]):
                self.notes.append(f"Words can be at most {SLOP_CAP} apart and at least 1, so ~{slop} was used.")
            end = tilde.end()
        open_end = not closed and bool(inside) and _is_word(inside[-1])
        self.tokens.append(Quoted(inside.strip(), words_in(inside), slop, closed, open_end))
        self.at = end
        return True

    def _quoted(self, start: int) -> tuple[str, int, bool]:
        """What stands in the quotation marks that open at `start`, where they end, and whether they close."""
        closing = "»" if self.text[start] == "«" else CLOSING
        for end in range(start + 1, len(self.text)):
            if self.text[end] in closing:
                return self.text[start + 1 : end], end + 1, True
        return self.text[start + 1 :], len(self.text), False

    def _field(self) -> bool:
        words: tuple[str, ...] = ()
        found = _FIELD.match(self.text, self.at) if self._at_word_start() else None
        if found is None or (name := found[1].lower()) not in FIELDS:
            return False
        at = found.end()
        if name == "year":
            end = _YEARS.match(self.text, at).end()  # type: ignore[union-attr]  # the pattern matches nothing too
            value = self.text[at:end]
        elif at < len(self.text) and self.text[at] in OPENING:
            value, end, _ = self._quoted(at)
            words = words_in(value)
        else:
            end = at
            while end < len(self.text) and not self.text[end].isspace() and self.text[end] not in "()|":
                end += 1
            value = self.text[at:end]
            words = words_in(value)
        self.tokens.append(Field(name, value, words))
        self.at = end
        return True

    def _word(self) -> bool:
        end = _word_end(self.text, self.at)
        if end == self.at:
            return False
        parts = [self.text[self.at : end]]
        while end < len(self.text) and self.text[end] in HYPHENS:
            further = _word_end(self.text, end + 1)
            if further == end + 1:
                break
            parts.append(self.text[end + 1 : further])
            end = further
        rest = self.text[end:]
        star = rest.startswith("*")
        open_end = not star and (not rest or (rest in HYPHENS and len(parts) == 1))
        self.tokens.append(Typed(tuple(parts), star, open_end))
        self.at = end + star
        if star and self.at < len(self.text) and _is_word(self.text[self.at]):
            self._note_wildcard()
        return True

    def _other(self) -> None:
        char = self.text[self.at]
        if char in "*?" and self.at + 1 < len(self.text) and _is_word(self.text[self.at + 1]):
            self._note_wildcard()
        self.at += 1

    def _note_wildcard(self) -> None:
        self.notes.append("Ignored: an asterisk or question mark before the end of a word. Only “word*” is understood.")


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) == "Cf"  # soft hyphens, joiners and the like may stand inside a word


def _word_end(text: str, start: int) -> int:
    """Where the word that begins at `start` ends; `start` itself where none begins there."""
    if start >= len(text) or not _is_word(text[start]):
        return start
    end = start + 1
    while end < len(text):
        char, following = text[end], text[end + 1 : end + 2]
        inside = bool(following) and (_is_word(following) or _is_invisible(following))
        if _is_word(char) or (inside and (char in APOSTROPHES or char in ".," or _is_invisible(char))):
            end += 1
        else:
            break
    if text[end : end + 1] == "." and _is_acronym(text[start:end]):
        end += 1
    return end


def _is_acronym(word: str) -> bool:
    letters = word.split(".")
    return len(letters) > 1 and all(len(letter) == 1 and letter.isalpha() for letter in letters)


def _balanced(tokens: list[Token]) -> tuple[Token, ...]:
    """`tokens` without the parentheses that have no partner, stand round nothing, or lie too deep to be meant."""
    opened: list[int] = []
    partner: dict[int, int] = {}
    for place, token in enumerate(tokens):
        if token is Sign.OPEN:
            opened.append(place)
        elif token is Sign.CLOSE and opened:
            start = opened.pop()
            if len(opened) < DEPTH_CAP:
                partner[start] = place
    kept = set(partner) | set(partner.values())
    return tuple(token for place, token in enumerate(tokens) if token not in (Sign.OPEN, Sign.CLOSE) or place in kept)


def collapsed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """`tokens` without the second of two equal signs in a row."""
    if not tokens:
        return ()
    doubled = (Sign.NOT, Sign.EITHER, Sign.BOTH)
    return (tokens[0], *(b for a, b in pairwise(tokens) if not (a is b and b in doubled)))
