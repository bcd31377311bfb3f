"""The grammar of BibTeX: entries with their fields, abbreviations put in, comments passed over.

An entry that is broken costs only itself: reading goes on at the next `@` that begins a line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_AT = re.compile(r"@[ \t]*([A-Za-z]+)[ \t\r\n]*([{(])")
_NEXT = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t\r\n]*[{(]", re.MULTILINE)
_KEY = re.compile(r"[^,{}()\s\"#%=]*")
_NAME = re.compile(r"[^\s,{}()\"#%='=]+")
_SPACE = re.compile(r"(?:\s+|%[^\n]*(?:\n|$))*")
_MARK = re.compile(r'[{}"\\]|^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]', re.MULTILINE)
LONGEST = 20_000  # characters of one value
MOST_PUT_IN = 10_000_000  # characters that abbreviations may become in one file
MOST_FIELDS = 500
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Block:
    """One entry. `fields` has the first value of each name, in small letters; `twice` the names that came again.
    `unknown` are abbreviations that are defined nowhere."""

    type: str
    key: str
    fields: Mapping[str, str]
    twice: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    key: str
    line: int
    why: str


class _Fault(Exception):
    """A clause that says what is wrong."""


def blocks(text: str) -> Iterator[Block | Broken]:
    return _Blocks(text).all()


class _Blocks:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._strings: dict[str, str] = {month: month for month in _MONTHS}
        self._unknown: dict[str, None] = {}
        self._put_in = 0
        self._line, self._counted = 1, 0

    def all(self) -> Iterator[Block | Broken]:
        while found := _AT.search(self._text, self._at):
            start, self._at = found.start(), found.end()
            kind, closing = found[1].lower(), {"{": "}", "(": ")"}[found[2]]
            if kind == "comment":
                continue  # what stands in it is passed over as everything between entries is
            key = ""
            try:
                if kind == "preamble":
                    self._value()
                elif kind == "string":
                    self._strings |= self._fields(closing)[0]
                else:
                    key = self._key()
                    self._unknown = {}
                    fields, twice = self._fields(closing)
                    yield Block(kind, key, fields, twice, tuple(self._unknown))
            except _Fault as fault:
                yield Broken(key, self._line_at(start), str(fault))
                after = _NEXT.search(self._text, max(found.end(), start + 1))
                self._at = after.start() if after else len(self._text)

    def _line_at(self, at: int) -> int:
        """Counted on from the last time, since faults come in order."""
        self._line += self._text.count("\n", self._counted, at)
        self._counted = at
        return self._line

    def _key(self) -> str:
        self._pass_space()
        found = _KEY.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        return found[0]

    def _fields(self, closing: str) -> tuple[dict[str, str], tuple[str, ...]]:
        """Up to and with the closing bracket."""
        fields: dict[str, str] = {}
        twice: dict[str, None] = {}
        while True:
            self._pass_space()
            if self._takes(","):
                continue
            if self._takes(closing):
                return fields, tuple(twice)
            name = self._field_name().lower()
            value = self._value()
            if name in fields:
                twice[name] = None
            fields.setdefault(name, value)
            if len(fields) > MOST_FIELDS:
                raise _Fault("it has more fields than any entry")
            self._pass_space()
            if not self._text.startswith((",", closing), self._at):
                raise _Fault(f"a comma or bracket is missing behind “{name}”")

    def _field_name(self) -> str:
        found = _NAME.match(self._text, self._at)
        if found is None:
            raise _Fault("it is cut off" if self._at >= len(self._text) else "a field has no name")
        self._at = found.end()
        self._pass_space()
        if not self._takes("="):
            raise _Fault("it is cut off" if self._at >= len(self._text) else f"“{found[0][:40]}” has no value")
        return found[0]

    def _value(self) -> str:
        """Parts in braces, in quotation marks, numbers and abbreviations, joined by `#`."""
        parts: list[str] = []
        while True:
            self._pass_space()
            if self._takes("{"):
                parts.append(self._braced())
            elif self._takes('"'):
                parts.append(self._quoted())
            else:
                parts.append(self._abbreviation())
            if sum(map(len, parts)) > LONGEST:
                raise _Fault("a value is far too long")
            self._pass_space()
            if not self._takes("#"):
                return "".join(parts)

    def _abbreviation(self) -> str:
        found = _NAME.match(self._text, self._at)
        if found is None:
            raise _Fault("a value is missing")
        self._at = found.end()
        word = found[0]
        if (meant := self._strings.get(word.lower())) is not None:
            self._put_in += len(meant)
            if self._put_in > MOST_PUT_IN:
                raise _Fault("the file’s abbreviations become too much text")
            return meant
        if word.isdigit():
            return word
        self._unknown[word[:40]] = None
        return word

    def _braced(self) -> str:
        start, depth = self._at, 1
        while depth:
            found = self._mark()
            depth += {"{": 1, "}": -1}.get(found, 0)
        return self._text[start : self._at - 1]

    def _quoted(self) -> str:
        start, depth = self._at, 0
        while True:
            found = self._mark()
            depth += {"{": 1, "}": -1}.get(found, 0)
            if found == '"' and depth <= 0:
                return self._text[start : self._at - 1]

    def _mark(self) -> str:
        """The next brace or quotation mark, passed; what a backslash protects is passed over."""
        found = _MARK.search(self._text, self._at)
        if found is None or (found[0][-1:] in "{(" and "@" in found[0]):
            raise _Fault("its brackets do not close")
        self._at = found.end() + (found[0] == "\\")
        return found[0]

    def _pass_space(self) -> None:
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _takes(self, sign: str) -> bool:
        there = self._text.startswith(sign, self._at)
        self._at += len(sign) if there else 0
        return there
