"""Notes and comments of an office's file: those that nothing points at any more go, the others make room for ours."""

from collections.abc import Iterable
from typing import Final

from briefer.export.word.opc import Opc, last_word
from briefer.export.word.xml import Element, q, remove, whole_number

_WORDS: Final = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}
_LOST_WITH_COMMENTS: Final = ("commentsExtended", "commentsIds", "commentsExtensible", "people")
_USED_BY_ID: Final = frozenset(  # relations of a text that are worth keeping only while it uses them
    ("hyperlink", "image", "chart", "oleObject", "package", "diagramData", "diagramLayout", "diagramQuickStyle")
) | {"diagramColors", "diagramDrawing", "aFChunk", "subDocument", "video", "media"}
_RELATIONS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def drop_orphans(package: Opc) -> None:
    """Takes out notes and comments without a mark in the text, and what they and the text no longer lead to."""
    main = package.main
    for part, word in _WORDS.items():
        for name in package.related(main, part):
            marks = {one.get(q("w:id")) for one in package.xml(main).iter(q(f"w:{word}Reference"))}
            root = package.xml(name)
            for note in root.findall(q(f"w:{word}")):
                if note.get(q("w:type")) is None and note.get(q("w:id")) not in marks:
                    root.remove(note)
            _drop_unused_relations(package, name)
    for name in list(package.related(main, "comments")):
        if not len(package.xml(name)):
            gone = [one for word in _LOST_WITH_COMMENTS for one in package.related(main, word)]
            for part in (name, *gone):
                package.drop(part)
    _close_bookmarks(package.xml(main))
    _drop_unused_relations(package, main)
    package.drop_unreached()


def _close_bookmarks(document: Element) -> None:
    """One that began in text that went, or ended there, goes too."""
    starts, ends = (list(document.iter(q(f"w:bookmark{side}"))) for side in ("Start", "End"))
    whole = {one.get(q("w:id")) for one in starts} & {one.get(q("w:id")) for one in ends}
    for one in (*starts, *ends):
        if one.get(q("w:id")) not in whole:
            remove(one)


def notes_kept(package: Opc) -> int:
    return len(_worded(package.xml(package.one(package.main, "footnotes"))))


def first_free(package: Opc) -> int:
    """The id of the first note of ours: above the separators and the notes that stay."""
    notes = package.xml(package.one(package.main, "footnotes"))
    return max((_id(note) for note in notes.iter(q("w:footnote"))), default=0) + 1


def number_in_order(package: Opc) -> None:
    """Notes get ids in the order of their marks, as Word gives them, however the file's and ours are mixed."""
    notes = package.xml(package.one(package.main, "footnotes"))
    marks = list(package.xml(package.main).iter(q("w:footnoteReference")))
    typed = [note for note in notes.findall(q("w:footnote")) if note.get(q("w:type")) is not None]
    first = max((*map(_id, typed), 0)) + 1
    new = {old: first + place for place, old in enumerate(dict.fromkeys(map(_id, marks)))}
    bodies = _worded(notes)
    for note in bodies:
        notes.remove(note)
    _renumber(marks, new)
    _renumber(bodies, new)
    notes.extend(sorted(bodies, key=_id))


def _renumber(elements: Iterable[Element], new: dict[int, int]) -> None:
    for element in elements:
        id = _id(element)
        element.set(q("w:id"), str(new.get(id, id)))


def _worded(notes: Element) -> list[Element]:
    return [note for note in notes.findall(q("w:footnote")) if note.get(q("w:type")) is None]


def _id(element: Element) -> int:
    return whole_number(element, "id") or 0


def _drop_unused_relations(package: Opc, name: str) -> None:
    used = {
        value
        for element in package.xml(name).iter()
        for key, value in element.attrib.items()
        if str(key).startswith(_RELATIONS)
    }
    relations = package.relations(name)
    for id, relation in list(relations.items()):
        if last_word(relation.reltype) in _USED_BY_ID and id not in used:
            del relations[id]
