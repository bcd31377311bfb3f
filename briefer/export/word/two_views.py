"""The text of a Word part in two views: with all tracked changes accepted, and with all of them rejected.

A walk of our own: python-docx leaves out content controls and insertions. Text that is hidden is not text; a deleted
paragraph mark joins two paragraphs; a text box is a story of its own.
"""

from dataclasses import dataclass
from typing import Final

from briefer.export.word.xml import Element, q

PARAGRAPH: Final = "\u2029"  # ends each paragraph: white space that no file's own text brings
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SIGNS: Final = {
    q("w:br"): "\u2028",
    q("w:cr"): "\u2028",
    q("w:tab"): "\t",
    q("w:ptab"): "\t",
    q("w:noBreakHyphen"): "\u2011",
    q("w:softHyphen"): "\u00ad",
    q("w:sym"): "\ufffd",
}
_SILENT: Final = frozenset(
    {
        *map(q, ("w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr")),
        *map(q, ("w:rt", "w:instrText", "w:delInstrText", "w:fldData")),
    }
)
_TEXTS: Final = frozenset({q("w:t"), f"{_MATH}t"})
_PARAGRAPH, _RUN, _LOOK, _BOX = map(q, ("w:p", "w:r", "w:rPr", "w:txbxContent"))
_DELETED, _START, _END, _ID, _NAME = map(q, ("w:delText", "w:bookmarkStart", "w:bookmarkEnd", "w:id", "w:name"))
_VANISH: Final = q("w:vanish")
_LOOK_BEFORE: Final = f"{q('w:rPrChange')}/{_LOOK}"
_MARK_LOOK: Final = f"{q('w:pPr')}/{_LOOK}"
_PUT_IN: Final = frozenset({q("w:ins"), q("w:moveTo")})
_TAKEN_OUT: Final = frozenset({q("w:del"), q("w:moveFrom")})


@dataclass(frozen=True, slots=True)
class Views:
    """One stretch of text as it reads with changes accepted, and with changes rejected."""

    accepted: str
    rejected: str


@dataclass(frozen=True, slots=True)
class Bookmarked:
    """What a bookmark holds, with the rest of its paragraph on either side."""

    name: str
    words: Views
    before: Views
    after: Views


@dataclass(frozen=True, slots=True)
class Story:
    text: Views
    bookmarks: tuple[Bookmarked, ...]


def stories_of(root: Element) -> list[Story]:
    """The story of a part, then those of the text boxes in it. Each paragraph ends in `PARAGRAPH`."""
    waiting, stories = [root], []
    while waiting:
        walk = _Walk()
        walk.children(waiting.pop(0), accepted=True, rejected=True)
        stories.append(walk.story())
        waiting += walk.boxes
    return stories


_At = tuple[int, int]  # places in the accepted and in the rejected text


class _Walk:
    def __init__(self) -> None:
        self.boxes: list[Element] = []
        self._accepted: list[str] = []
        self._rejected: list[str] = []
        self._at = (0, 0)
        self._open: dict[str, tuple[str, _At]] = {}
        self._closed: list[tuple[str, _At, _At]] = []

    def story(self) -> Story:
        text = Views("".join(self._accepted), "".join(self._rejected))
        return Story(text, tuple(_bookmarked(text, *closed) for closed in self._closed))

    def children(self, element: Element, *, accepted: bool, rejected: bool) -> None:
        for child in element:
            tag = child.tag
            if tag in _TEXTS:
                self._add(child.text or "", accepted=accepted, rejected=rejected)
            elif tag not in _SILENT and isinstance(tag, str):
                self._element(child, tag, accepted=accepted, rejected=rejected)

    def _element(self, element: Element, tag: str, *, accepted: bool, rejected: bool) -> None:
        if tag == _RUN:
            look = element.find(_LOOK)
            if look is not None:
                hidden_now, hidden_before = _hidden(look)
                accepted, rejected = accepted and not hidden_now, rejected and not hidden_before
            self.children(element, accepted=accepted, rejected=rejected)
        elif tag == _DELETED:
            self._add(element.text or "", accepted=False, rejected=rejected)
        elif tag in _SIGNS:
            self._add(_SIGNS[tag], accepted=accepted, rejected=rejected)
        elif tag == _START:
            self._open[str(element.get(_ID))] = (str(element.get(_NAME)), self._at)
        elif tag == _END:
            if opened := self._open.pop(str(element.get(_ID)), None):
                self._closed.append((*opened, self._at))
        elif tag == _BOX:
            self.boxes.append(element)
        elif tag == f"{_COMPATIBLE}AlternateContent":
            if len(element):  # the first is what Word shows, the others are for older programs
                self.children(element[0], accepted=accepted, rejected=rejected)
        else:
            put_in, taken_out = _tracked(element)
            accepted, rejected = accepted and not taken_out, rejected and not put_in
            self.children(element, accepted=accepted, rejected=rejected)
            if tag == _PARAGRAPH:
                self._end_of_paragraph(element, accepted=accepted, rejected=rejected)

    def _end_of_paragraph(self, paragraph: Element, *, accepted: bool, rejected: bool) -> None:
        mark = paragraph.find(_MARK_LOOK)
        put_in = mark is not None and any(mark.find(tag) is not None for tag in _PUT_IN)
        taken_out = mark is not None and any(mark.find(tag) is not None for tag in _TAKEN_OUT)
        self._add(PARAGRAPH, accepted=accepted and not taken_out, rejected=rejected and not put_in)

    def _add(self, text: str, *, accepted: bool, rejected: bool) -> None:
        if accepted:
            self._accepted.append(text)
        if rejected:
            self._rejected.append(text)
        here, there = self._at
        self._at = (here + len(text) * accepted, there + len(text) * rejected)


def _tracked(element: Element) -> tuple[bool, bool]:
    """Whether a tracked change put the element in, and whether one took it out."""
    if element.tag == q("w:tr"):
        row = element.find(q("w:trPr"))
        return (False, False) if row is None else (row.find(q("w:ins")) is not None, row.find(q("w:del")) is not None)
    if element.tag == q("w:tc"):
        cell = element.find(q("w:tcPr"))
        if cell is None:
            return False, False
        return cell.find(q("w:cellIns")) is not None, cell.find(q("w:cellDel")) is not None
    return element.tag in _PUT_IN, element.tag in _TAKEN_OUT


def _hidden(look: Element) -> tuple[bool, bool]:
    """Whether a run of this look is hidden text, now and before its tracked change of look."""
    before = look.find(_LOOK_BEFORE)
    now = _vanishes(look)
    return now, now if before is None else _vanishes(before)


def _vanishes(look: Element) -> bool:
    vanish = look.find(_VANISH)
    return vanish is not None and vanish.get(q("w:val"), "true") not in ("0", "false", "off")


def _bookmarked(text: Views, name: str, start: _At, end: _At) -> Bookmarked:
    accepted, rejected = (_parts(view, start[i], end[i]) for i, view in enumerate((text.accepted, text.rejected)))
    before, words, after = (Views(*pair) for pair in zip(accepted, rejected, strict=True))
    return Bookmarked(name, words, before, after)


def _parts(view: str, start: int, end: int) -> tuple[str, str, str]:
    """The stretch from `start` to `end`, and what stands beside it in the paragraphs that it begins and ends in."""
    first = view.rfind(PARAGRAPH, 0, start) + 1
    last = view.find(PARAGRAPH, end)
    return view[first:start], view[start:end], view[end : len(view) if last < 0 else last]
