"""The content controls of an office's file: those with the name of a placeholder take its value."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Final

from briefer.export.word.house.bound import bind
from briefer.export.word.opc import Opc
from briefer.export.word.xml import Element, clean, el, q, remove, text_elements

BODY: Final = "briefer.body"
_ALSO: Final = {  # other names that offices and Word's own cover pages have for the same thing
    "to": "recipient",
    "addressee": "recipient",
    "from": "from_unit",
    "unit": "from_unit",
    "marking": "classification",
    "security_classification": "classification",
    "ref": "reference",
    "file_number": "reference",
    "publish_date": "date",
    "document_title": "title",
    "subject": "kind",
    "subtitle": "kind",
    "document_type": "kind",
}
_NO_TEXT: Final = tuple(q(f"w:{kind}") for kind in ("picture", "citation", "bibliography", "group", "docPartObj"))
_STORIES: Final = ("header", "footer")


def name_of(control: Element) -> str:
    """What a control is called: its tag, else its title, in the way of placeholders ("from_unit")."""
    about = control.find(q("w:sdtPr"))
    for kind in ("tag", "alias"):
        found = about.find(q(f"w:{kind}")) if about is not None else None
        given = found.get(q("w:val"), "").strip().casefold() if found is not None else ""
        if given == BODY:
            return BODY
        name = re.sub(r"[\s\-]+", "_", given.removeprefix("briefer."))
        if name:
            return _ALSO.get(name, name)
    return ""


def controls_in(root: Element) -> Iterator[Element]:
    """Those that hold text."""
    for control in root.iter(q("w:sdt")):
        about = control.find(q("w:sdtPr"))
        if about is None or not any(about.find(kind) is not None for kind in _NO_TEXT):
            yield control


def fields_in(package: Opc) -> dict[str, None]:
    """The names of the controls of body, headers and footers, in that order."""
    roots = [package.xml(package.main), *_pages(package)]
    return dict.fromkeys(name for root in roots for one in controls_in(root) if (name := name_of(one)) and name != BODY)


def fill_controls(package: Opc, fields: Mapping[str, str]) -> frozenset[str]:
    """Fills every control that has a value; the names of those in the body, which its pages then show."""
    body = package.xml(package.main)
    shown = _fill(body, package, fields)
    for root in _pages(package):
        _fill(root, package, fields)
    return frozenset(shown)


def _pages(package: Opc) -> Iterator[Element]:
    for kind in _STORIES:
        for name in package.related(package.main, kind):
            yield package.xml(name)


def _fill(root: Element, package: Opc, fields: Mapping[str, str]) -> set[str]:
    filled: set[str] = set()
    for control in list(controls_in(root)):
        name = name_of(control)
        if name != BODY and (value := clean(fields.get(name, "").strip())) and _take(control, value):
            bind(control, package, value)
            filled.add(name)
    return filled


def _take(control: Element, value: str) -> bool:
    """Puts the value in, in the look of the words that stood there. `False` where there is no room for words."""
    content = control.find(q("w:sdtContent"))
    if content is None:
        return False
    run = _run_like(content, value)
    lines = list(content.iter(q("w:p")))
    if not lines:
        for child in list(content):
            content.remove(child)
        content.append(run)
    else:
        line = lines[0]
        for child in list(line):
            if child.tag != q("w:pPr"):
                line.remove(child)
        line.append(run)
        for other in lines[1:]:
            if other.getparent() is line.getparent():  # further lines of the same cell or block
                remove(other)
    about = control.find(q("w:sdtPr"))
    if about is not None and (hint := about.find(q("w:showingPlcHdr"))) is not None:
        about.remove(hint)
    return True


def _run_like(content: Element, value: str) -> Element:
    first = next(content.iter(q("w:r")), None)
    look = deepcopy(first.find(q("w:rPr"))) if first is not None and first.find(q("w:rPr")) is not None else None
    if look is not None:
        for style in look.findall(q("w:rStyle")):
            look.remove(style)  # that of the placeholder: grey
    return el("w:r", look, *text_elements(" ".join(value.split("\n"))))
