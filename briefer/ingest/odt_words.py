"""The words of one paragraph of an OpenDocument text."""

import re

from briefer.ingest.office_xml import Element, attribute, child, local

_SPACE, _TAB, _LINE = "\x01", "\x02", "\x03"  # XML holds no such characters
_SPACES_AT_MOST = 1_000
_WHITE = re.compile(r"[ \t\n\r]+")
_SHOWN = {ord(_SPACE): " ", ord(_TAB): "\t", ord(_LINE): "\n"}
_FRAMES = frozenset({"frame", "g"})
_SHAPES = frozenset({"custom-shape", "rect", "ellipse", "circle", "line", "polygon", "polyline", "path", "connector"})


class Words:
    """Reads paragraphs one after the other; collects the text boxes and notes that hang on them."""

    def __init__(self) -> None:
        self.notes: list[Element] = []
        self._boxes: list[Element] = []

    def take_boxes(self) -> tuple[Element, ...]:
        """The text boxes since it was last asked."""
        boxes, self._boxes = tuple(self._boxes), []
        return boxes

    def of(self, paragraph: Element) -> str:
        """The paragraph's words; white space is one space, unless the file has elements for more."""
        pieces: list[str] = [paragraph.text or ""]
        self._collect(paragraph, pieces)
        return _WHITE.sub(" ", "".join(pieces)).translate(_SHOWN)

    def _collect(self, parent: Element, pieces: list[str]) -> None:
        is_frame = local(parent) in _FRAMES
        for element in parent:
            match local(element):
                case "title" | "desc" if is_frame:
                    pass  # of a picture
                case "s":
                    pieces.append(_SPACE * _count(attribute(element, "c")))
                case "tab":
                    pieces.append(_TAB)
                case "line-break":
                    pieces.append(_LINE)
                case "note":
                    body = child(element, "note-body")
                    if body is not None:
                        self.notes.append(body)
                case "text-box":
                    self._boxes.append(element)
                case name if name in _SHAPES:
                    self._boxes.append(element)
                case "frame" | "g" | "a" | "ruby" as name:
                    if name in ("a", "ruby"):
                        pieces.append(element.text or "")
                    self._collect(element, pieces)
                case (
                    "annotation"
                    | "annotation-end"
                    | "ruby-text"
                    | "object"
                    | "object-ole"
                    | "image"
                    | "script"
                    | "tracked-changes"
                    | "hidden-text"
                    | "control"
                    | "forms"
                    | "event-listeners"
                ):
                    pass
                case _:
                    pieces.append(element.text or "")
                    self._collect(element, pieces)
            if not is_frame:
                pieces.append(element.tail or "")


def _count(stated: str | None) -> int:
    return min(int(stated), _SPACES_AT_MOST) if stated and stated.isascii() and stated.isdigit() else 1
