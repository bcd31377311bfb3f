"""LaTeX as it stands in BibTeX files, to plain text and back. No macro is ever run; one that is unknown is dropped,
its argument kept, and both said."""

import re
import unicodedata
from dataclasses import dataclass

from briefer.citing.interchange.latex_commands import ACCENTS, LETTERS, LOOKS, QUOTES, SIGNS

_MADE = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("?`", "¿"), ("!`", "¡"))
_COMMAND = re.compile(r"\\(?:([A-Za-z]+)\*?[ \t\r\n]*|(.)|$)", re.DOTALL)
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


@dataclass(frozen=True, slots=True)
class FromLatex:
    """`unknown` are the commands that were dropped; `has_formula` says that dollar signs were taken off."""

    text: str
    unknown: tuple[str, ...] = ()
    has_formula: bool = False


def from_latex(source: str) -> FromLatex:
    """Plain text of `source`, composed (NFC), without braces."""
    return _Reading(source).done()


def to_latex(text: str) -> str:
    """`text` so that `from_latex` gives it back. Letters stay as they are: files are in UTF-8."""
    escaped = "".join(_ESCAPES.get(letter, letter) for letter in text)
    return re.sub(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)", "{}", escaped)


class _Reading:
    """Goes through the source once, without recursion: braces may be nested as deeply as anyone likes."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._made: list[str] = []
        self._accents: list[str] = []  # waiting for their letter
        self._closers: list[str] = []  # what stands for each brace that is open when it closes
        self._next_opens = ""
        self._unknown: dict[str, None] = {}
        self._formula = False

    def done(self) -> FromLatex:
        while self._at < len(self._source):
            self._step()
        return FromLatex(
            unicodedata.normalize("NFC", "".join(self._made)), tuple(self._unknown), has_formula=self._formula
        )

    def _step(self) -> None:
        letter = self._source[self._at]
        match letter:
            case "\\":
                self._command()
            case "{":
                self._closers.append(self._next_opens)
                self._next_opens = ""
                self._at += 1
            case "}":
                if self._closers:
                    self._put(self._closers.pop())
                self._accents.clear()
                self._at += 1
            case "~":
                self._put(" ")
                self._at += 1
            case "$":
                self._formula = True
                self._at += 1
            case _:
                self._plain(letter)

    def _plain(self, letter: str) -> None:
        for written, meant in _MADE:
            if self._source.startswith(written, self._at):
                self._put(meant)
                self._at += len(written)
                return
        self._put(letter)
        self._at += 1

    def _put(self, text: str) -> None:
        if not text:
            return
        waiting = "".join(reversed(self._accents))
        self._accents.clear()
        if waiting:
            first = {"ı": "i", "ȷ": "j"}.get(text[0], text[0])
            text = first + waiting + text[1:]
        self._made.append(text)

    def _command(self) -> None:
        found = _COMMAND.match(self._source, self._at)
        assert found is not None
        self._at = found.end()
        word, sign = found[1], found[2]
        if word is None:
            self._sign(sign or "")
        elif word in LETTERS or word in SIGNS:
            self._put(LETTERS.get(word) or SIGNS[word])
        elif word in ACCENTS:
            self._accents.append(ACCENTS[word])
        elif word in QUOTES:
            before, self._next_opens = QUOTES[word]
            self._put(before)
        elif word == "href":
            self._skip_group()
        elif word not in LOOKS:
            self._unknown[f"\\{word}"] = None

    def _sign(self, sign: str) -> None:
        if (sign in ACCENTS and sign not in "~^") or (sign in "~^" and sign and self._takes_accent()):
            self._accents.append(ACCENTS[sign])
        elif sign in "-/":
            return  # a place to break a word
        elif sign in ",;:! \t\n\r\\":
            self._put(" ")
        else:
            self._put(sign)

    def _takes_accent(self) -> bool:
        """Whether a letter or an accent follows, in braces or not: `\\~{}` and `\\^{}` are the signs themselves."""
        following = self._source[self._at : self._at + 3].lstrip("{ \\")
        return following[:1].isalpha() or (following[:1] in ACCENTS and following[:1] != "=")

    def _skip_group(self) -> None:
        """Past `{…}`, if one stands here."""
        if not self._source.startswith("{", self._at):
            return
        depth = 0
        while self._at < len(self._source):
            letter = self._source[self._at]
            self._at += 2 if letter == "\\" else 1
            depth += (letter == "{") - (letter == "}")
            if depth == 0:
                return
