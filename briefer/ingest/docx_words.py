"""The words of one paragraph of a Word document, as Word shows them."""

from briefer.ingest.office_xml import Element, attribute, child, local

_OFF = frozenset({"0", "false", "off", "none"})


class Words:
    """Reads paragraphs one after the other: fields (a table of contents) may begin in one and end in another.

    Meanwhile it collects the text boxes that hang on a paragraph and the notes that were referred to.
    """

    def __init__(self) -> None:
        self.notes: dict[str, dict[str, None]] = {"footnote": {}, "endnote": {}}  # ids, in order
        self._fields: list[bool] = []  # the fields we are in, and whether each one's result has begun
        self._boxes: list[Element] = []

    def take_boxes(self) -> tuple[Element, ...]:
        """The text boxes since it was last asked."""
        boxes, self._boxes = tuple(self._boxes), []
        return boxes

    def of(self, paragraph: Element) -> str:
        pieces: list[str] = []
        self._collect(paragraph, pieces)
        return "".join(pieces)

    def _collect(self, parent: Element, pieces: list[str]) -> None:
        for element in parent:
            match local(element):
                case "r":
                    if not _is_hidden(element):
                        self._collect(element, pieces)
                case "AlternateContent":
                    chosen = child(element, "Choice")
                    self._collect(chosen if chosen is not None else element, pieces)
                case "drawing" | "pict" | "object":
                    self._boxes.extend(_boxes(element))
                case "fldChar":
                    self._field(attribute(element, "fldCharType"))
                case "footnoteReference" | "endnoteReference" as name:
                    self.notes[name.removesuffix("Reference")].setdefault(attribute(element, "id") or "")
                case (
                    "pPr"
                    | "rPr"
                    | "del"
                    | "moveFrom"
                    | "delText"
                    | "instrText"
                    | "delInstrText"
                    | "rt"
                    | "sdtPr"
                    | "sdtEndPr"
                    | "fldData"
                    | "ffData"
                    | "omathParaPr"
                    | "smartTagPr"
                    | "customXmlPr"
                    | "rubyPr"
                    | "oMathParaPr"
                ):
                    pass
                case name:
                    shown = _character(element, name)
                    if shown is None:
                        self._collect(element, pieces)
                    elif all(self._fields):
                        pieces.append(shown)

    def _field(self, mark: str | None) -> None:
        match mark:
            case "begin":
                self._fields.append(False)
            case "separate" if self._fields:
                self._fields[-1] = True
            case "end" if self._fields:
                self._fields.pop()
            case _:
                pass


def _character(element: Element, name: str) -> str | None:
    """What an element of a run shows; `None` where it wraps something."""
    match name:
        case "t":
            return element.text or ""
        case "tab" | "ptab":
            return "\t"
        case "br":
            return "\n" if attribute(element, "type") in (None, "textWrapping") else " "
        case "cr":
            return "\n"
        case "noBreakHyphen":
            return "\u2011"
        case "softHyphen":
            return "\u00ad"
        case "sym":
            return _symbol(attribute(element, "char"))
        case _:
            return None


def _symbol(code: str | None) -> str:
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _is_hidden(run: Element) -> bool:
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in _OFF


def _boxes(element: Element) -> list[Element]:
    """The outermost text boxes in a drawing, each once though it may be there for old and new programs."""
    found: list[Element] = []
    for inner in element:
        match local(inner):
            case "txbxContent":
                found.append(inner)
            case "AlternateContent":
                chosen = child(inner, "Choice")
                found.extend(_boxes(chosen if chosen is not None else inner))
            case _:
                found.extend(_boxes(inner))
    return found
