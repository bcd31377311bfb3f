"""Elements of WordprocessingML, and the one place where text becomes fit for XML."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from lxml import etree

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES: Final = {"w": W, "r": R}
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_PREFIXES: Final = {**NAMESPACES, "xml": _XML}
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

_ROOTS: Final = frozenset(  # of parts: what is put into them takes its prefixes from there
    f"w:{name}"
    for name in ("document", "styles", "settings", "numbering", "fonts", "footnotes", "comments", "hdr", "ftr")
)
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
_WHOLE = re.compile(r"\s*[+-]?[0-9]{1,18}\s*")
_LARGE = 500  # elements in a branch: paragraphs of a body, quotes in a list
_BREAKS = re.compile(r"([\n\t])")

Element = etree._Element


@cache
def q(name: str) -> str:
    """ "w:p" as lxml wants it."""
    prefix, _, local = name.partition(":")
    return f"{{{_PREFIXES[prefix]}}}{local}"


@cache
def _attribute(key: str) -> str:
    prefix, _, local = key.rpartition("_")
    return q(f"{prefix or 'w'}:{local}")


def el(name: str, /, *children: Element | None, **attributes: str | int | None) -> Element:
    """An element; `None` stands for no child or no attribute. Attributes are `w:` unless they say `r_…` or `xml_…`."""
    given = {
        _attribute(key): clean(value) if isinstance(value, str) else str(value)
        for key, value in attributes.items()
        if value is not None
    }
    element = etree.Element(q(name), given, nsmap=NAMESPACES if name in _ROOTS else None)
    for child in children:
        if child is not None:
            element.append(child)
    return element


def copied(pattern: Element) -> Element:
    """An element like another, made in a tenth of the time that `el` takes. What occurs often has a pattern."""
    made: Element = pattern.__copy__()  # type: ignore[attr-defined]  # the stubs lack it; `copy` takes twice as long
    return made


def text_run(text: str, pattern: Element) -> Element:
    """A copy of a run that ends in an empty `w:t`, with `text` in place of that."""
    run, fit = copied(pattern), clean(text)
    if fit and not _BREAKS.search(fit):
        run[-1].text = fit
    else:
        del run[-1]
        run.extend(text_elements(fit))
    return run


def clean(text: str) -> str:
    """Text that XML can hold: what it cannot becomes U+FFFD, and every line end one line feed."""
    if text.isascii() and text.isprintable():
        return text
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def text_elements(text: str) -> Iterator[Element]:
    """`w:t` for text, `w:br` for a line break, `w:tab` for a tab: the children of a run."""
    for part in _BREAKS.split(clean(text)):
        if part == "\n":
            yield el("w:br")
        elif part == "\t":
            yield el("w:tab")
        elif part:
            element = el("w:t", xml_space="preserve")
            element.text = part
            yield element


def whole_number(element: Element, name: str) -> int | None:
    """The value of the attribute `name` ("id" for `w:id`); `None` where it is missing or no whole number."""
    value = element.get(q(f"w:{name}"), "")
    return int(value) if _WHOLE.fullmatch(value) else None


def remove(element: Element) -> None:
    """Takes an element out of what it stands in; the text behind it stays."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def let_go(root: Element) -> None:
    """Frees a large tree piece by piece: freed at one stroke it would hold up every other thread, the window's too."""
    for branch in root:
        if len(branch) > _LARGE:
            for _ in range(len(branch)):
                del branch[-1]


def paragraph(style: str, *children: Element | None) -> Element:
    return el("w:p", el("w:pPr", el("w:pStyle", val=style)), *children)


def parsed(data: bytes) -> Element:
    """The root; entities and other files stay where they are. Raises lxml's `XMLSyntaxError`, and `ValueError`."""
    return etree.fromstring(data, _PARSER)


def serialised(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
