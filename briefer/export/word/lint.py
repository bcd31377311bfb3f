"""Faults of a Word file that other checkers let through, and the ones that make Word ask to repair it."""

from collections import Counter
from collections.abc import Callable, Iterator
from zipfile import BadZipFile

from lxml import etree

from briefer.export.word.opc import Opc
from briefer.export.word.read_back import note_marks, note_problems, text_of
from briefer.export.word.xml import Element, q

_STYLE_USES = ("w:pStyle", "w:rStyle", "w:tblStyle")
_WORDS = ("styles", "settings", "numbering", "footnotes")


class Parts:
    """The parts of a package that are looked at, by what they are. Raises `KeyError` where there is no text."""

    def __init__(self, package: Opc) -> None:
        self.package = package
        self.document = package.xml(package.main)
        found = {word: next(package.related(package.main, word), None) for word in _WORDS}
        self._named = {word: package.xml(name) for word, name in found.items() if name is not None}
        core = next(package.related("", "core-properties"), None)
        self.core = package.xml(core) if core is not None else None

    def get(self, word: str) -> Element | None:
        return self._named.get(word)

    @property
    def styles(self) -> Element:
        return self._named["styles"]

    @property
    def settings(self) -> Element:
        return self._named["settings"]


def lint(data: bytes) -> tuple[str, ...]:
    """One sentence a fault of a package; none for a sound one."""
    try:
        return lint_package(Opc.opened(data))
    except (BadZipFile, etree.XMLSyntaxError):
        return ("The file is not a Word document: its package or a part of it cannot be read.",)


def lint_package(package: Opc) -> tuple[str, ...]:
    """As `lint`, of a package that is open. Raises lxml's `XMLSyntaxError` for a part that is no XML."""
    try:
        parts = Parts(package)
    except KeyError:
        return ("The file has no part that holds its text.",)
    if absent := [word for word in ("styles", "settings") if parts.get(word) is None]:
        return (f"The file has no part for its {' and '.join(absent)}.",)
    return tuple(problem for check in _CHECKS for problem in check(parts))


def _stories(parts: Parts) -> Iterator[tuple[str, Element]]:
    """The parts that hold text: body, notes, headers and footers."""
    for name in parts.package.names:
        if not name.endswith(".xml"):
            continue
        root = parts.package.xml(name)
        if root.tag in (q("w:document"), q("w:footnotes"), q("w:hdr"), q("w:ftr")):
            yield name, root


def _bookmarks(parts: Parts) -> Iterator[str]:
    starts = [start for _, root in _stories(parts) for start in root.iter(q("w:bookmarkStart"))]
    ends = [end.get(q("w:id")) for _, root in _stories(parts) for end in root.iter(q("w:bookmarkEnd"))]
    for attribute in ("name", "id"):
        counts = Counter(str(start.get(q(f"w:{attribute}"))) for start in starts)
        yield from (f"Two bookmarks have the {attribute} {value}." for value, times in counts.items() if times > 1)
    yield from (
        f"The bookmark name {name} is longer than 40 characters." for name in map(_name, starts) if len(name) > 40
    )
    if sorted(map(str, ends)) != sorted(str(start.get(q("w:id"))) for start in starts):
        yield "A bookmark is not closed, or closed twice."
    names = {_name(start) for start in starts}
    for name, root in _stories(parts):
        for link in root.iter(q("w:hyperlink")):
            anchor = link.get(q("w:anchor"))
            if anchor is not None and anchor not in names:
                yield f"A link in {name} points at the bookmark {anchor}, which is not there."


def _name(start: Element) -> str:
    return start.get(q("w:name")) or ""


def _fields(parts: Parts) -> Iterator[str]:
    for name, root in _stories(parts):
        if not _closed([str(step.get(q("w:fldCharType"))) for step in root.iter(q("w:fldChar"))]):
            yield f"A field in {name} is not closed."


def _closed(steps: list[str]) -> bool:
    """Fields may hold fields and span paragraphs; each begins, may be parted once, and ends."""
    parted: list[bool] = []  # of the fields that are open
    for step in steps:
        if step == "begin":
            parted.append(False)
        elif not parted or (step == "separate" and parted[-1]):
            return False
        elif step == "separate":
            parted[-1] = True
        else:
            parted.pop()
    return not parted


def _links(parts: Parts) -> Iterator[str]:
    for name, root in _stories(parts):
        known = parts.package.relations(name)
        for element in root.iter(q("w:hyperlink"), q("w:headerReference"), q("w:footerReference")):
            used = element.get(q("r:id"))
            if used is not None and used not in known:
                yield f"{name} uses the relationship {used}, which is not there."


def _cells(parts: Parts) -> Iterator[str]:
    for name, root in _stories(parts):
        if any(len(cell) == 0 or cell[-1].tag != q("w:p") for cell in root.iter(q("w:tc"))):
            yield f"A table cell in {name} does not end in a paragraph."


def _styles(parts: Parts) -> Iterator[str]:
    defined = {str(style.get(q("w:styleId"))) for style in parts.styles.iter(q("w:style"))}
    for name, root in _stories(parts):
        used = {str(use.get(q("w:val"))) for use in root.iter(*map(q, _STYLE_USES))}
        yield from (f"{name} uses the style {style}, which is not defined." for style in sorted(used - defined))


def _headings(parts: Parts) -> Iterator[str]:
    levels = {
        str(style.get(q("w:styleId"))): int(level.get(q("w:val"), "0")) + 1
        for style in parts.styles.iter(q("w:style"))
        for level in style.iter(q("w:outlineLvl"))
    }
    last = 0
    for look in parts.document.iter(q("w:pPr")):
        use, own = look.find(q("w:pStyle")), look.find(q("w:outlineLvl"))
        level = levels.get(str(use.get(q("w:val")))) if use is not None else None
        if own is not None:
            level = int(own.get(q("w:val"), "9")) + 1
        if level is None or level > 9:
            continue
        if level > last + 1:
            yield f"A heading of level {level} follows {f'one of level {last}' if last else 'none of level 1'}."
        last = level


def _compatibility(parts: Parts) -> Iterator[str]:
    modes = [
        setting.get(q("w:val"))
        for setting in parts.settings.iter(q("w:compatSetting"))
        if setting.get(q("w:name")) == "compatibilityMode"
    ]
    if modes != ["15"]:
        yield "Word would open the file in Compatibility Mode."


def _lists(parts: Parts) -> Iterator[str]:
    numbering = parts.get("numbering")
    defined = {str(num.get(q("w:numId"))) for num in numbering.iter(q("w:num"))} if numbering is not None else set()
    for name, root in [*_stories(parts), ("The styles part", parts.styles)]:
        used = {str(use.get(q("w:val"))) for use in root.iter(q("w:numId"))} - {"0"}
        yield from (f"{name} uses the list {number}, which is not defined." for number in sorted(used - defined))


_NO_EMPTY = tuple(
    q(f"w:{name}") for name in ("footnoteReference", "commentReference", "sectPr", "drawing", "pict", "object", "sdt")
)


def _empty_paragraphs(parts: Parts) -> Iterator[str]:
    """One after a table is needed where another table or nothing follows."""
    for element in parts.document.iterfind(f"{q('w:body')}/{q('w:p')}"):
        before, after = element.getprevious(), element.getnext()
        needed = before is not None and before.tag == q("w:tbl") and (after is None or after.tag != q("w:p"))
        if not needed and not text_of(element).strip() and not any(True for _ in element.iter(*_NO_EMPTY)):
            yield "There is an empty paragraph in the text."


def _tables(parts: Parts) -> Iterator[str]:
    """Tables that say they have a header row must flag it; merged cells are hard on screen readers."""
    for table in parts.document.iter(q("w:tbl")):
        look = table.find(f"{q('w:tblPr')}/{q('w:tblLook')}")
        says = look is not None and look.get(q("w:firstRow")) in ("1", "true")
        if says and table.find(f"{q('w:tr')}/{q('w:trPr')}/{q('w:tblHeader')}") is None:
            yield "A table has no header row that repeats."
        if any(True for _ in table.iter(q("w:gridSpan"), q("w:vMerge"))):
            yield "A table has merged cells."
        if table.find(q("w:tr")) is None:
            yield "A table has no rows."


def _notes(parts: Parts) -> Iterator[str]:
    marks = note_marks(parts.document)
    part = parts.get("footnotes")
    if part is None:
        yield from ["There are notes in the text but no notes part."] if marks else []
        return
    notes = list(part)
    ids = [int(note.get(q("w:id"), "0")) for note in notes]
    yield from (f"Two notes have the number {id}." for id, times in Counter(ids).items() if times > 1)
    kinds = {note.get(q("w:type")) for note in notes}
    if not {"separator", "continuationSeparator"} <= kinds:
        yield "The notes have no separator."
    for named in parts.settings.iterfind(f"{q('w:footnotePr')}/{q('w:footnote')}"):
        if int(named.get(q("w:id"), "0")) not in ids:
            yield "The settings name a note that is not there."
    yield from note_problems(marks, [id for id, note in zip(ids, notes, strict=True) if note.get(q("w:type")) is None])


def _title_and_language(parts: Parts) -> Iterator[str]:
    titles = parts.core.findall("{http://purl.org/dc/elements/1.1/}title") if parts.core is not None else []
    if not any((title.text or "").strip() for title in titles):
        yield "The document has no title in its properties."
    if parts.styles.find(f"{q('w:docDefaults')}//{q('w:lang')}") is None:
        yield "The document has no language."


_CHECKS: tuple[Callable[[Parts], Iterator[str]], ...] = (
    _bookmarks,
    _fields,
    _links,
    _cells,
    _styles,
    _headings,
    _compatibility,
    _lists,
    _empty_paragraphs,
    _tables,
    _notes,
    _title_and_language,
)
