"""Where in an office's file the briefing goes, and what of the text there stays."""

import re
from typing import Final

from briefer.domain.house_template import BodyPlace
from briefer.export.word.fields import is_closed
from briefer.export.word.house.controls import BODY, name_of
from briefer.export.word.xml import Element, el, q, remove

_MARKER: Final = re.compile(r"\s*[\[{«<]{1,2}\s*briefer\.body\s*[\]}»>]{1,2}\s*", re.IGNORECASE)
_BLOCKS: Final = frozenset((q("w:body"), q("w:tc"), q("w:sdtContent"), q("w:txbxContent")))
_LOOSE: Final = frozenset(  # what makes a control one of a few words only
    q(f"w:{name}") for name in ("text", "dataBinding", "showingPlcHdr", "placeholder", "temporary")
)
_SEEN: Final = tuple(  # what makes a paragraph more than an empty line
    q(name) for name in ("w:t", "w:drawing", "w:pict", "w:object", "w:sectPr", "w:br", "w:fldChar", "w:fldSimple")
)


def place_of(body: Element) -> BodyPlace:
    if _control(body) is not None:
        return BodyPlace.CONTROL
    return BodyPlace.END if _marker(body) is None else BodyPlace.MARKER


def make_room(body: Element, *, empties: bool) -> tuple[Element, bool]:
    """The element before which the briefing goes, and whether it is only a mark that is taken out afterwards."""
    if (control := _control(body)) is not None:
        return _room_in_control(control), True
    if (marker := _marker(body)) is not None:
        return _room_at_marker(marker), True
    if empties:
        empty_body(body)
    else:
        _drop_last_line(body)
    last = body[-1] if len(body) else None
    if last is not None and last.tag == q("w:sectPr"):
        return last, False
    mark = el("w:p")
    body.append(mark)
    return mark, True


def empty_body(body: Element) -> None:
    """Takes out the text but not the cover: Word's own kind of cover page, or all up to the first section break."""
    children = [child for child in body if child.tag != q("w:sectPr")]
    breaks = [index for index, child in enumerate(children) if child.find(f"{q('w:pPr')}/{q('w:sectPr')}") is not None]
    kept = breaks[0] + 1 if breaks else 0
    for child in children[kept:]:
        if not _is_cover(child):
            body.remove(child)
    steps = [str(step.get(q("w:fldCharType"))) for step in body.iter(q("w:fldChar"))]
    if not is_closed(steps):  # one began on the cover and ended in what went: its words stay
        for part in list(body.iter(q("w:fldChar"), q("w:instrText"))):
            remove(part)


def _drop_last_line(body: Element) -> None:
    """The empty line that a Word file ends in is where one goes on writing; a file of nothing else has none left."""
    children = [child for child in body if child.tag != q("w:sectPr")]
    blank = not any(map(_is_seen, children))
    for child in reversed(children):
        if child.tag != q("w:p") or _is_seen(child):
            return
        body.remove(child)
        if not blank:
            return


def section_of(body: Element, spot: Element) -> Element | None:
    """The properties of the section that a place of the body stands in."""
    top = spot
    while (parent := top.getparent()) is not None and parent is not body:
        top = parent
    following: Element | None = top
    while following is not None:
        found = following if following.tag == q("w:sectPr") else next(following.iter(q("w:sectPr")), None)
        if found is not None:
            return found
        following = following.getnext()
    return None


def cell_of(spot: Element) -> Element | None:
    """The table cell that a place stands in."""
    return next(spot.iterancestors(q("w:tc")), None)


def _control(body: Element) -> Element | None:
    return next((one for one in body.iter(q("w:sdt")) if name_of(one) == BODY), None)


def _marker(body: Element) -> Element | None:
    for line in body.iter(q("w:p")):
        if _MARKER.fullmatch("".join(text.text or "" for text in line.iter(q("w:t")))):
            return line
    return None


def _room_in_control(control: Element) -> Element:
    """A control among paragraphs keeps its frame; one within a line gives way, with the line if that holds no more."""
    content, parent = control.find(q("w:sdtContent")), control.getparent()
    mark = el("w:p")
    if content is not None and parent is not None and parent.tag in _BLOCKS and content.find(q("w:tc")) is None:
        for child in list(content):
            content.remove(child)
        for unfit in control.findall(q("w:sdtPr") + "/*"):
            if unfit.tag in _LOOSE:
                remove(unfit)
        content.append(mark)
        return mark
    cell = next(content.iter(q("w:tc")), None) if content is not None else None
    if cell is not None:
        for child in [child for child in cell if child.tag != q("w:tcPr")]:
            cell.remove(child)
        cell.append(mark)
        return mark
    line = next(control.iterancestors(q("w:p")), None)
    if line is None:
        control.addnext(mark)
        return mark
    remove(control)
    return _room_at_marker(line) if not _is_seen(line) else _room_behind(line)


def _room_at_marker(line: Element) -> Element:
    """In place of the line; one that ends a section stays, emptied, since it holds the section's pages."""
    if line.find(f"{q('w:pPr')}/{q('w:sectPr')}") is None:
        for child in list(line):
            line.remove(child)
        return line
    for child in [child for child in line if child.tag != q("w:pPr")]:
        line.remove(child)
    mark = el("w:p")
    line.addprevious(mark)
    return mark


def _room_behind(line: Element) -> Element:
    mark = el("w:p")
    line.addnext(mark)
    return mark


def _is_seen(element: Element) -> bool:
    if element.tag == q("w:p"):
        return any((found.text or found.tag != q("w:t")) for found in element.iter(*_SEEN))
    return element.tag in (q("w:tbl"), q("w:sdt")) or any(True for _ in element.iter(*_SEEN))


def _is_cover(element: Element) -> bool:
    return any(one.get(q("w:val")) == "Cover Pages" for one in element.iter(q("w:docPartGallery")))
