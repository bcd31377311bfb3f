"""The drafter's comments as Word's own."""

from typing import Final

from briefer.export.scripts import runs_backwards
from briefer.export.word.opc import OFFICE, WORD_TYPE, Opc
from briefer.export.word.styles import COMMENT, COMMENT_MARK
from briefer.export.word.xml import Element, el, q, text_elements

_LONGEST: Final = 255  # characters of an author's name


class Comments:
    """Collects comments and gives the elements that stand in the text for them. Dates are left out: they tell when
    somebody worked, and no two exports would be the same."""

    def __init__(self, author: str, first: int = 1) -> None:
        self._author = (author or "Drafter")[:_LONGEST]
        self._next = first
        self.elements: list[Element] = []

    def on(self, words: list[Element], comment: str) -> list[Element]:
        """`words` with the comment's range round them and its mark behind them."""
        id = self._next
        self._next += 1
        self.elements.append(self._element(id, comment))
        mark = el("w:r", el("w:rPr", el("w:rStyle", val=COMMENT_MARK)), el("w:commentReference", id=id))
        return [el("w:commentRangeStart", id=id), *words, el("w:commentRangeEnd", id=id), mark]

    def _element(self, id: int, comment: str) -> Element:
        lines = [line for line in comment.split("\n") if line.strip()] or [""]
        initials = "".join(word[0] for word in self._author.split() if word[0].isalpha())[:4].upper() or "D"
        paragraphs = [self._line(line, first=not place) for place, line in enumerate(lines)]
        return el("w:comment", *paragraphs, id=id, author=self._author, initials=initials)

    def _line(self, line: str, *, first: bool) -> Element:
        backwards = runs_backwards(line)
        look = el("w:pPr", el("w:pStyle", val=COMMENT), el("w:bidi") if backwards else None)
        mark = el("w:r", el("w:rPr", el("w:rStyle", val=COMMENT_MARK)), el("w:annotationRef")) if first else None
        return el("w:p", look, mark, el("w:r", el("w:rPr", el("w:rtl")) if backwards else None, *text_elements(line)))


def first_comment(package: Opc) -> int:
    """The first id that no comment of the file has."""
    names = package.related(package.main, "comments")
    ids = [one.get(q("w:id"), "") for name in names for one in package.xml(name).iter(q("w:comment"))]
    return max((int(id) for id in ids if id.isdecimal()), default=0) + 1


def attach_comments(package: Opc, comments: list[Element]) -> None:
    """In the file's part for them, or a new one."""
    if not comments:
        return
    name = next(package.related(package.main, "comments"), None)
    if name is None:
        name = package.free_name("word/comments{}.xml") if "word/comments.xml" in package else "word/comments.xml"
        package.put(name, el("w:comments"), f"{WORD_TYPE}.comments+xml")
        package.relate(package.main, f"{OFFICE}/comments", name)
    package.xml(name).extend(comments)
