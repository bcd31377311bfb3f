"""The number of a work's first note ("n 3"), which the engine never fills in: a sign in its place, and the number back.

Styles such as OSCOLA print it in later notes (CSL's `first-reference-note-number`).
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable

from briefer.citing.style_check import NAMESPACE
from briefer.citing.styled import Styled

SIGN = "\ue002"  # private use, so never in cleaned text
VARIABLE = "first-reference-note-number"


def put_sign(root: ET.Element) -> None:
    """In the style, the sign for the number, "n" for its label, and later notes for the question whether it is set."""
    for element in root.iter():
        tag = element.tag.removeprefix(f"{{{NAMESPACE}}}")
        variables = (element.get("variable") or "").split()
        if VARIABLE not in variables:
            continue
        if tag in ("text", "number"):
            _say(element, "text", SIGN)
        elif tag == "label":
            _say(element, "text", "n")
        elif tag in ("if", "else-if"):
            rest = " ".join(name for name in variables if name != VARIABLE)
            element.attrib.pop("variable")
            if rest:
                element.set("variable", rest)
            element.set("position", " ".join(dict.fromkeys([*(element.get("position") or "").split(), "subsequent"])))


def _say(element: ET.Element, tag: str, words: str) -> None:
    """The element as one that prints `words`, with the dress it had."""
    element.tag = f"{{{NAMESPACE}}}{tag}"
    for name in ("variable", "form", "plural", "strip-periods"):
        element.attrib.pop(name, None)
    element.set("value", words)


def with_number(line: Styled, number: Callable[[], int]) -> Styled:
    """The sign as the number of the note, which knows that it is one."""
    while (at := line.text.find(SIGN)) >= 0:
        words = str(number())
        line = line.spliced(at, at + 1, words).relooked(at, at + len(words), refers_to=number())
    return line
