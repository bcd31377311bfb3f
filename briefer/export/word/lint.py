"""Faults of a Word file that other checkers let through, and the ones that make Word ask to repair it."""

from collections import Counter
from collections.abc import Callable, Iterator
from zipfile import BadZipFile

from lxml import etree

from briefer.export.word import lint_marks
from briefer.export.word.linted import Parts, stories
from briefer.export.word.opc import Opc
from briefer.export.word.parts import NOTES_MOST
from briefer.export.word.read_back import note_marks, note_problems, text_of
from briefer.export.word.xml import q, whole_number

_STYLE_USES = ("w:pStyle", "w:rStyle", "w:tblStyle")
_NUMBERED = {q("w:outlineLvl"): "val", q("w:footnote"): "id", q("w:footnoteReference"): "id"}
_NO_HEADING = 9  # the level in the outline of ordinary text; headings have 0 to 8


def lint(data: bytes) -> tuple[str, ...]:
    """One sentence a fault of a package; none for a sound one."""
    try:
        return lint_package(Opc.opened(data))
    except (BadZipFile, etree.XMLSyntaxError, ValueError):
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


def _cells(parts: Parts) -> Iterator[str]:
    for name, root in stories(parts):
        if any(len(cell) == 0 or cell[-1].tag != q("w:p") for cell in root.iter(q("w:tc"))):
            yield f"A table cell in {name} does not end in a paragraph."


def _styles(parts: Parts) -> Iterator[str]:
    defined = {str(style.get(q("w:styleId"))) for style in parts.styles.iter(q("w:style"))}
    for name, root in stories(parts):
        used = {str(use.get(q("w:val"))) for use in root.iter(*map(q, _STYLE_USES))}
        yield from (f"{name} uses the style {style}, which is not defined." for style in sorted(used - defined))


def _numbers(parts: Parts) -> Iterator[str]:
    for name, root in [*stories(parts), ("The styles part", parts.styles), ("The settings part", parts.settings)]:
        for element in root.iter(*_NUMBERED):
            attribute = _NUMBERED[str(element.tag)]
            if whole_number(element, attribute) is None:
                value = element.get(q(f"w:{attribute}"), "")
                yield f"{name} says “{value}” where a whole number should stand."


def _headings(parts: Parts) -> Iterator[str]:
    levels = {
        str(style.get(q("w:styleId"))): whole_number(level, "val")
        for style in parts.styles.iter(q("w:style"))
        for level in style.iter(q("w:outlineLvl"))
    }
    last = 0
    for look in parts.document.iter(q("w:pPr")):
        use, own = look.find(q("w:pStyle")), look.find(q("w:outlineLvl"))
        level = levels.get(str(use.get(q("w:val")))) if use is not None else None
        if own is not None:
            level = whole_number(own, "val")
        if level is None or level >= _NO_HEADING:
            continue
        level += 1
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
    for name, root in [*stories(parts), ("The styles part", parts.styles)]:
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
    notes = [(id, note) for note in part if (id := whole_number(note, "id")) is not None]
    ids = [id for id, _ in notes]
    yield from (f"Two notes have the number {id}." for id, times in Counter(ids).items() if times > 1)
    yield from (f"The note number {id} is higher than Word takes." for id in ids if id > NOTES_MOST)
    kinds = {note.get(q("w:type")) for note in part}
    if not {"separator", "continuationSeparator"} <= kinds:
        yield "The notes have no separator."
    for named in parts.settings.iterfind(f"{q('w:footnotePr')}/{q('w:footnote')}"):
        number = whole_number(named, "id")
        if number is not None and number not in ids:
            yield "The settings name a note that is not there."
    yield from note_problems(marks, [id for id, note in notes if note.get(q("w:type")) is None])


def _title_and_language(parts: Parts) -> Iterator[str]:
    titles = parts.core.findall("{http://purl.org/dc/elements/1.1/}title") if parts.core is not None else []
    if not any((title.text or "").strip() for title in titles):
        yield "The document has no title in its properties."
    if parts.styles.find(f"{q('w:docDefaults')}//{q('w:lang')}") is None:
        yield "The document has no language."


_CHECKS: tuple[Callable[[Parts], Iterator[str]], ...] = (
    lint_marks.bookmarks,
    lint_marks.fields,
    lint_marks.links,
    lint_marks.controls,
    lint_marks.comments,
    _cells,
    _styles,
    _numbers,
    _headings,
    _compatibility,
    _lists,
    _empty_paragraphs,
    _tables,
    _notes,
    _title_and_language,
)
