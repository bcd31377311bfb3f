"""What a Word document's paragraph styles say about its paragraphs: headings, titles, captions, lists, contents."""

import re
from dataclasses import dataclass, field

from briefer.ingest.office_xml import Element, attribute, child, local

_HEADING = re.compile(r"heading (?P<level>[1-9])$")
_BODY_LEVEL = 9  # the outline level that says "no heading"
_CHAIN = 20  # styles that a style may be based on, one after the other


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """`level` from 1 for headings. `number` names the list that it is an item of, at `depth` from 0 (`None`: the one
    that the list keeps for this style, which is called `identity`)."""

    level: int | None = None
    is_title: bool = False
    is_caption: bool = False
    is_contents: bool = False
    number: str | None = None
    depth: int | None = None
    identity: str | None = None

    @property
    def is_listed(self) -> bool:
        """Whether numbers or bullets are on."""
        return self.number is not None


@dataclass(slots=True)
class Styles:
    """The styles of one document by their id."""

    _elements: dict[str, Element] = field(default_factory=dict)
    _default: str | None = None
    _known: dict[str, ParagraphStyle] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> "Styles":
        styles = cls()
        for element in root if root is not None else ():
            identity = attribute(element, "styleId")
            if local(element) == "style" and identity and attribute(element, "type") in ("paragraph", None):
                styles._elements[identity] = element
                if attribute(element, "default") in ("1", "true"):
                    styles._default = identity
        return styles

    def style_of(self, paragraph: Element) -> ParagraphStyle:
        """The style as named by the paragraph, with what the paragraph itself sets on top."""
        properties = child(paragraph, "pPr")
        identity = attribute(child(properties, "pStyle"), "val") or self._default
        style = self._named(identity) if identity else ParagraphStyle()
        if properties is None:
            return style
        outline = _outline(properties)
        number = _number(properties)
        depth = _depth(properties)
        return ParagraphStyle(
            level=style.level if outline is None else (outline if outline <= _BODY_LEVEL else None),
            is_title=style.is_title,
            is_caption=style.is_caption,
            is_contents=style.is_contents,
            number=style.number if number is None else number or None,
            depth=style.depth if depth is None else depth,
            identity=style.identity,
        )

    def _named(self, identity: str) -> ParagraphStyle:
        if identity not in self._known:
            self._known[identity] = self._worked_out(identity)
        return self._known[identity]

    def _worked_out(self, identity: str) -> ParagraphStyle:
        """The nearest style in the chain of those it is based on decides each thing."""
        level: int | None = None
        number: str | None = None
        depth: int | None = None
        is_title = is_caption = is_contents = False
        at: str | None = identity
        for _ in range(_CHAIN):
            element = self._elements.get(at) if at else None
            if element is None:
                name = (at or "").lower()
            else:
                name = (attribute(child(element, "name"), "val") or "").lower()
                properties = child(element, "pPr")
                if properties is not None:
                    outline = _outline(properties)
                    level = outline if level is None else level
                    number = _number(properties) if number is None else number
                    depth = _depth(properties) if depth is None else depth
            if level is None and (found := _HEADING.match(name)):
                level = int(found["level"])
            is_title = is_title or name == "title"
            is_caption = is_caption or name == "caption"
            is_contents = is_contents or name.startswith("toc ")
            if element is None:
                break
            at = attribute(child(element, "basedOn"), "val")
        return ParagraphStyle(
            level=level if level is not None and level <= _BODY_LEVEL else None,
            is_title=is_title,
            is_caption=is_caption,
            is_contents=is_contents,
            number=number or None,
            depth=depth,
            identity=identity,
        )


def _outline(properties: Element) -> int | None:
    """The outline level from 1; 10 for body text; `None` where it is not set."""
    value = attribute(child(properties, "outlineLvl"), "val")
    return int(value) + 1 if value is not None and value.isascii() and value.isdigit() and len(value) < 3 else None


def _number(properties: Element) -> str | None:
    """The list that is named; empty where numbers are turned off; `None` where nothing is said."""
    number = attribute(child(properties, "numPr", "numId"), "val")
    return "" if number == "0" else number


def _depth(properties: Element) -> int | None:
    depth = attribute(child(properties, "numPr", "ilvl"), "val")
    return int(depth) if depth is not None and depth.isascii() and depth.isdigit() and len(depth) == 1 else None
