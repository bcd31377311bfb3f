"""Where sentences end in our own prose: the place of a note, and of a citation in the text."""

import re

_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof st vs etc e.g i.e cf ca approx jan feb mar apr jun jul aug sep sept oct nov dec gen col lt
    sgt rev hon amb sen rep gov ed eds
    """.split()  # noqa: SIM905  # a list of thirty strings is harder to read
)
_BEFORE_A_NUMBER = frozenset({"no", "nos", "p", "pp", "para", "paras", "sec", "art", "ch", "fig", "vol"})
_NUMBER = re.compile(r"\s*[\d{]")
_WORD_BEFORE = re.compile(r"([\w.]*)\Z")
_CLOSERS = "”’\"')]»"


def sentence_end(text: str, start: int, stop: int) -> int | None:
    """Index of the first full stop, question or exclamation mark in text[start:stop] that ends a sentence."""
    for match in re.finditer(r"[.!?…]", text[start:stop]):
        at = start + match.start()
        after = at + 1
        while after < stop and text[after] in _CLOSERS:
            after += 1
        if after < stop and not text[after].isspace():
            continue
        if text[at] == "." and after < stop and _is_abbreviation(text[:at], text[after:stop]):
            continue
        return at
    return None


def after_closers(text: str, at: int, stop: int) -> int:
    """The place behind the closing quotation marks and brackets that follow the mark at `at`."""
    after = at + 1
    while after < stop and text[after] in _CLOSERS:
        after += 1
    return after


def _is_abbreviation(before: str, after: str) -> bool:
    """Whether the full stop behind `before` belongs to its last word: "No" before a number, "U.S", an initial."""
    word = _WORD_BEFORE.search(before)
    last = word[1].strip(".") if word else ""
    if last.casefold() in _BEFORE_A_NUMBER:
        return _NUMBER.match(after) is not None
    return (
        last.casefold() in _ABBREVIATIONS
        or (len(last) == 1 and last.isupper())
        or re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", last) is not None
    )
