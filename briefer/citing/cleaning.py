"""Text from outside, made fit for the engine: what is cleaned, made typographic, and escaped."""

import re
import unicodedata

OPEN_TITLE, CLOSE_TITLE = "\ue000", "\ue001"  # private use, so never in cleaned text: where a title stands
_CONTROLS = {"Cc", "Cs", "Co", "Cn"}
_SINGLE_OPENS = re.compile(r"(?:(?<=^)|(?<=[\s(\[{“\"—–/]))'(?!\d\d?s?\b)(?=\S)")
_DOUBLE_OPENS = re.compile(r"(?:(?<=^)|(?<=[\s(\[{‘'—–/]))\"(?=\S)")
_CODE = re.compile(r"[\\{}$]")


def clean(text: str | None) -> str:
    """`text` on one line, without controls, private-use and unassigned characters, lone surrogates and outer spaces."""
    if text is None:
        return ""
    line = re.sub(r"\s+", " ", text)
    if line.isprintable():  # which says that none of these is in it
        return line.strip()
    kept = "".join(char for char in line if unicodedata.category(char) not in _CONTROLS and char != "\ufeff")
    return re.sub(r"\s+", " ", kept).strip()


def typographic(text: str) -> str:
    """Straight apostrophes and quotation marks made curly."""
    text = _DOUBLE_OPENS.sub("“", _SINGLE_OPENS.sub("‘", text))
    return text.replace('"', "”").replace("'", "’")


def quoted_inside(text: str, *, single_outside: bool) -> str:
    """`text` with its quotation marks of the kind that stands inside another quotation. Apostrophes stay."""
    if single_outside:
        return re.sub(r"(?<!\w)‘([^‘’]*(?:\w’\w[^‘’]*)*)’(?!\w)", r"“\1”", text)
    return text.replace("“", "‘").replace("”", "’")


def escaped(text: str) -> str:
    """`text` so that the engine evaluates nothing in it. The only place where this is done."""
    return _CODE.sub(lambda found: "\\" + found[0], text)


def as_it_stands(text: str) -> str:
    """An escaped title whose capitals no style changes."""
    return "{" + escaped(text) + "}"
