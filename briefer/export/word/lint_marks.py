"""Marks of a Word file that must find each other: fields, links, controls and comments, each with what it points at."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from briefer.export.word.fields import is_closed
from briefer.export.word.linted import Parts, stories
from briefer.export.word.xml import Element, R, q

_POINTS = re.compile(r"\s*(?:PAGEREF|NOTEREF|REF)\s+\"?([A-Za-z_]\w*)")
_RELATED = etree.XPath(
    "descendant-or-self::*/@r:*[contains(' id embed link pict dm lo qs cs ', concat(' ', local-name(), ' '))]",
    namespaces={"r": R},
    smart_strings=False,
)


def bookmarks(parts: Parts) -> Iterator[str]:
    starts = [start for _, root in stories(parts) for start in root.iter(q("w:bookmarkStart"))]
    ends = [end.get(q("w:id")) for _, root in stories(parts) for end in root.iter(q("w:bookmarkEnd"))]
    for attribute in ("name", "id"):
        counts = Counter(str(start.get(q(f"w:{attribute}"))) for start in starts)
        yield from (f"Two bookmarks have the {attribute} {value}." for value, times in counts.items() if times > 1)
    yield from (
        f"The bookmark name {name} is longer than 40 characters." for name in map(_name, starts) if len(name) > 40
    )
    if sorted(map(str, ends)) != sorted(str(start.get(q("w:id"))) for start in starts):
        yield "A bookmark is not closed, or closed twice."
    names = {_name(start) for start in starts}
    for name, root in stories(parts):
        for link in root.iter(q("w:hyperlink")):
            anchor = link.get(q("w:anchor"))
            if anchor is not None and anchor not in names:
                yield f"A link in {name} points at the bookmark {anchor}, which is not there."
        for code in root.iter(q("w:instrText")):
            found = _POINTS.match(code.text or "")
            if found is not None and found[1] not in names:
                yield f"A field in {name} points at the bookmark {found[1]}, which is not there."


def fields(parts: Parts) -> Iterator[str]:
    for name, root in stories(parts):
        if not is_closed([str(step.get(q("w:fldCharType"))) for step in root.iter(q("w:fldChar"))]):
            yield f"A field in {name} is not closed."
    if parts.settings.find(q("w:updateFields")) is not None:
        yield "Word would ask whether to bring its fields up to date."


def links(parts: Parts) -> Iterator[str]:
    for name, root in stories(parts):
        known = set(parts.package.relations(name))
        found = _RELATED(root)
        used = set(map(str, found)) if isinstance(found, list) else set()
        yield from (f"{name} uses the relationship {id}, which is not there." for id in sorted(used - known - {""}))


def controls(parts: Parts) -> Iterator[str]:
    ids = [
        str(id.get(q("w:val")))
        for _, root in stories(parts)
        for about in root.iter(q("w:sdtPr"))
        if (id := about.find(q("w:id"))) is not None and not any(True for _ in about.iterancestors(_FALLBACK))
    ]
    yield from (f"Two content controls have the number {id}." for id, times in Counter(ids).items() if times > 1)


_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says the same a second time


def comments(parts: Parts) -> Iterator[str]:
    part = parts.get("comments")
    worded = {_id(one) for one in part.iter(q("w:comment"))} if part is not None else set()
    for _, root in stories(parts):
        starts, ends, marks = (
            Counter(map(_id, root.iter(q(f"w:{name}"))))
            for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
        )
        if starts != ends or any(times > 1 for times in starts.values()):
            yield "The range of a comment is not closed, or closed twice."
        yield from (f"Comment {id} has a mark in the text but no words." for id in sorted(set(marks) - worded))


def _name(start: Element) -> str:
    return start.get(q("w:name")) or ""


def _id(element: Element) -> str:
    return element.get(q("w:id"), "")
