"""The engine's HTML read back: citations in pieces, one a work, and the list of sources."""

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from briefer.citing.document import EngineFailed
from briefer.citing.styled import PLAIN, Styled
from briefer.domain.manuscript import Text

_VOID = {"meta", "br", "link", "wbr"}
_NOTES_AGAIN = '<section role="doc-endnotes">'  # stands last; what is quoted in it has no such letters
_SCHEMES = ("http:", "https:", "mailto:")
_KNOWN = {"html", "head", "body", "title", "style", "p", "div", "span", "a", "em", "i", "strong", "b", "sup", "sub"} | {
    *("section", "ul", "ol", "li", "h2", "meta", "br", "link", "wbr")
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one work (`target` is its place in the list) or, where that is `None`, between works."""

    target: str | None
    line: Styled


@dataclass(frozen=True, slots=True)
class ReadBack:
    """`targets` maps a place in the list to our key; `alone` has each work as if it stood alone in the list; `entries`
    are the list's, in the engine's order. A work that the style keeps out of its list is in none of them.
    """

    clusters: dict[int, tuple[Piece, ...]]
    targets: dict[str, str]
    alone: dict[str, Styled]
    entries: tuple[tuple[str, Styled], ...]


def read_back(html: str) -> ReadBack:
    """Raises `EngineFailed` for markup that this version of the engine does not make."""
    reader = _Reader()
    reader.feed(html.partition(_NOTES_AGAIN)[0])
    reader.close()
    return ReadBack(
        {number: tuple(pieces) for number, pieces in reader.clusters.items()},
        reader.targets,
        reader.alone,
        tuple(reader.entries),
    )


@dataclass(slots=True)
class _Open:
    """An element that is open: the look of text in it, and what it started."""

    tag: str
    look: Text
    silent: bool = False
    ends_piece: bool = False
    ends_part: bool = False


@dataclass(slots=True)
class _Part:
    """A cluster, a key block or a list entry while it is being read."""

    kind: str
    id: str
    pieces: list[Piece] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.clusters: dict[int, list[Piece]] = {}
        self.targets: dict[str, str] = {}
        self.alone: dict[str, Styled] = {}
        self.entries: list[tuple[str, Styled]] = []
        self._stack = [_Open("", PLAIN)]
        self._part: _Part | None = None
        self._target: str | None = None
        self._runs: list[Text] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            raise EngineFailed(f"unknown element “{tag}”")
        if tag in _VOID:
            return
        given = {name: value or "" for name, value in attrs}
        opened = replace(self._stack[-1], tag=tag, ends_piece=False, ends_part=False)
        if given.get("role") == "doc-endnotes" or tag in ("head", "style"):
            opened.silent = True
        if not opened.silent:
            self._begin(tag, given, opened)
        self._stack.append(opened)

    def _begin(self, tag: str, given: dict[str, str], opened: _Open) -> None:
        kind, id = given.get("class", ""), given.get("id", "")
        match tag:
            case "div" if kind in ("cl", "key"):
                self._part, opened.ends_part = _Part(kind, id), True
            case "li":
                self._part, opened.ends_part = _Part("li", id), True
            case "a" if given.get("href", "").startswith("#"):
                if self._part is not None and self._part.kind != "li" and self._target is None:
                    self._end_piece()
                    self._target, opened.ends_piece = given["href"][1:], True
            case "a" if given.get("href", "").startswith(_SCHEMES):
                opened.look = replace(opened.look, link=given["href"])
            case "em" | "i":
                opened.look = replace(opened.look, italic=not opened.look.italic)
            case "strong" | "b":
                opened.look = replace(opened.look, bold=True)
            case "sup":
                opened.look = replace(opened.look, superscript=True)
            case "span" if kind == "sc":
                opened.look = replace(opened.look, small_caps=True)

    def handle_endtag(self, tag: str) -> None:
        while len(self._stack) > 1:
            closed = self._stack.pop()
            if closed.ends_piece:
                self._end_piece()
                self._target = None
            if closed.ends_part:
                self._end_part()
            if closed.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        top = self._stack[-1]
        if self._part is not None and not top.silent:
            self._runs.append(replace(top.look, text=data))

    def _end_piece(self) -> None:
        if self._part is not None and self._runs:
            self._part.pieces.append(Piece(self._target, Styled.of(self._runs)))
        self._runs = []

    def _end_part(self) -> None:
        self._end_piece()
        part, self._part = self._part, None
        if part is None:
            return
        line = Styled("", ())
        for piece in part.pieces:
            line += piece.line
        match part.kind:
            case "cl":
                self.clusters[int(part.id[1:])] = part.pieces
            case "key":
                target = next((piece.target for piece in part.pieces if piece.target), None)
                if target is not None:
                    self.targets[target] = part.id[2:]
                    self.alone[part.id[2:]] = line
            case _:
                if line.text.strip():
                    self.entries.append((part.id, line))
