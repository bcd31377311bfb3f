"""The blocks of a web page, as a browser without scripts and style sheets would lay them out.

Whatever the page's own tags call navigation, header, footer or aside is marked as furniture; nothing is left out but
scripts, styles, hidden programs' parts and the marks of notes.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from briefer.domain.source import BlockKind, Furniture
from briefer.ingest.built_text import BuiltText
from briefer.ingest.paragraphs import PROSE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_UNSEEN = _set(
    """head script style noscript template iframe svg canvas audio video rt rp datalist annotation annotation-xml
    object applet map noframes"""
)
_BLOCKS = _set(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option
    optgroup p plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul
    xmp"""
)
_PLAIN_AGAIN = _set("article blockquote main section table td th")
_PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
_NOT_IN_ROWS = _set(
    """article blockquote dl figure form h1 h2 h3 h4 h5 h6 main ol pre section table ul header footer nav"""
)
_OWN_PARTS = frozenset({"article", "main", "blockquote", "section"})  # their header and footer are not the page's
_BY_TAG = {
    "nav": (Furniture.CONTROL, "in the page's navigation"),
    "header": (Furniture.CONTROL, "in the page's header"),
    "footer": (Furniture.SITE, "in the page's footer"),
    "aside": (Furniture.RELATED, "beside the page's text"),
    "button": (Furniture.CONTROL, "a button"),
    "select": (Furniture.CONTROL, "a list to choose from"),
    "textarea": (Furniture.CONTROL, "a field of a form"),
    "dialog": (Furniture.CONTROL, "a dialog of the page"),
}
_BY_ROLE = {
    "navigation": _BY_TAG["nav"],
    "banner": _BY_TAG["header"],
    "contentinfo": _BY_TAG["footer"],
    "complementary": _BY_TAG["aside"],
    "search": (Furniture.CONTROL, "the page's search"),
    "dialog": _BY_TAG["dialog"],
}
_TEXT_BESIDE = _set("admonition caution definition example note warning")  # classes of asides that are text
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTES = re.compile(r"(?:^|[\s_-])(?:doc-)?(?:foot|end|rear)notes?(?:$|[\s_-])", re.IGNORECASE)
_NOTE_MARK = re.compile(r"[\s\[({]*(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,5}|[*†‡§]{1,3})[\s\])}]*", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\n\r\f]+")
_LINE = re.compile(r" *\n *")
_GAP = re.compile(r"\n{2,}")


@dataclass(frozen=True, slots=True)
class Draft:
    """One block before it has a place in a text."""

    words: str
    kind: BlockKind
    level: int | None
    furniture: Furniture | None
    why: str | None
    page: int | None


@dataclass(frozen=True, slots=True)
class _Context:
    """What the elements around a text make of it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    furniture: Furniture | None = None
    why: str | None = None
    preformatted: bool = False
    in_own_part: bool = False


@dataclass(slots=True)
class _Page:
    """Walks a page once, without recursion, so that no depth of tags can exhaust the stack."""

    marks: bool
    page: int | None = None
    drafts: list[Draft] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _contexts: list[_Context] = field(default_factory=lambda: [_Context()])

    def walk(self, root: LexborNode) -> None:
        for node in _left(root, self._enter):
            if node.tag in _BLOCKS:
                self._flush()
                self._contexts.pop()
        self._flush()

    def _enter(self, node: LexborNode) -> bool:
        """Takes in what the node itself shows; whether to go into it."""
        tag = node.tag or ""
        if node.is_text_node:
            self._pieces.append(node.text_content or "")
            return False
        if tag in _UNSEEN or not node.is_element_node or _is_note_mark(node, tag):
            return False
        self._note_page(node)
        if tag == "br":
            self._pieces.append("\x00")  # no text node holds one: the parser replaces it
            return False
        if tag not in _BLOCKS:
            return True
        self._flush()
        self._contexts.append(_within(self._contexts[-1], node, tag, self.marks))
        if tag == "tr" and (row := _row_words(node)) is not None:
            self._put(row, replace(self._contexts.pop(), kind=BlockKind.ROW, level=None))
            return False
        return True

    def _note_page(self, node: LexborNode) -> None:
        """Books say where the pages of their printed edition begin."""
        attributes = node.attributes
        if "pagebreak" in (attributes.get("epub:type") or "") or attributes.get("role") == "doc-pagebreak":
            label = attributes.get("title") or attributes.get("aria-label") or node.text() or ""
            number = re.search(r"\d{1,6}", label)
            if number is not None:
                self._flush()
                self.page = int(number.group())

    def _flush(self) -> None:
        if not self._pieces:
            return
        raw, self._pieces = "".join(self._pieces), []
        context = self._contexts[-1]
        if context.preformatted:
            self._put(raw.replace("\x00", "\n").strip("\n"), context)
            return
        for words in _GAP.split(_folded(raw)):
            self._put(words, context)

    def _put(self, words: str, context: _Context) -> None:
        if words.strip():
            marked = context.furniture, context.why
            self.drafts.append(Draft(words, context.kind, context.level, *marked, self.page))


def html_drafts(root: LexborNode, *, marks: bool = True, page: int | None = None) -> tuple[list[Draft], int | None]:
    """The blocks below `root` and the page of the last. Without `marks` the tags make nothing furniture."""
    walker = _Page(marks, page)
    walker.walk(root)
    drafts = walker.drafts
    if not any(draft.furniture is None and len(draft.words) >= PROSE for draft in drafts):
        drafts = [
            replace(draft, furniture=None, why=None) if draft.furniture is not Furniture.CAPTION else draft
            for draft in drafts
        ]  # a page that is all header or all aside
    return drafts, walker.page


def add_drafts(built: BuiltText, drafts: list[Draft]) -> None:
    for draft in drafts:
        built.add(draft.words, draft.kind, level=draft.level, page=draft.page, furniture=draft.furniture, why=draft.why)


def _left(root: LexborNode, enter: Callable[[LexborNode], bool]) -> Iterator[LexborNode]:
    """Shows every node to `enter`, in order; gives those that it went into when all in them has been shown."""
    open_nodes: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None or open_nodes:
        if node is None:
            left = open_nodes.pop()
            yield left
            node = left.next if open_nodes else None
        elif enter(node):
            open_nodes.append(node)
            node = node.child
        else:
            node = node.next if open_nodes else None


def _within(outer: _Context, node: LexborNode, tag: str, marks: bool) -> _Context:
    attributes = node.attributes
    context = replace(outer, level=None) if tag in _PLAIN_AGAIN else outer
    if _is_notes(attributes) and tag not in ("body", "html"):
        context = replace(context, kind=BlockKind.FOOTNOTE, level=None)
    elif re.fullmatch("h[1-6]", tag):
        context = replace(context, kind=BlockKind.HEADING, level=int(tag[1]))
    elif context.kind is BlockKind.FOOTNOTE:
        pass
    elif tag in ("li", "dd", "dt"):
        context = replace(context, kind=BlockKind.LIST_ITEM, level=None)
    elif tag in _PREFORMATTED:
        context = replace(context, kind=BlockKind.CODE, level=None)
    elif tag in ("figcaption", "caption"):
        context = replace(context, kind=BlockKind.CAPTION, furniture=Furniture.CAPTION, why="a caption")
    elif tag in _PLAIN_AGAIN:
        context = replace(context, kind=BlockKind.PARAGRAPH)
    if tag in _PREFORMATTED:
        context = replace(context, preformatted=True)
    if marks and context.furniture is None and (mark := _mark(context, attributes, tag)) is not None:
        context = replace(context, furniture=mark[0], why=mark[1])
    if tag in _OWN_PARTS:
        context = replace(context, in_own_part=True)
    if tag == "h1" and context.why == _BY_TAG["header"][1]:
        context = replace(context, furniture=None, why=None)
    return context


def _mark(context: _Context, attributes: dict[str, str | None], tag: str) -> tuple[Furniture, str] | None:
    if "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
        return Furniture.CONTROL, "hidden on the page"
    if context.in_own_part and tag in ("header", "footer"):
        return None
    if context.kind is BlockKind.FOOTNOTE or (tag == "aside" and _is_text_beside(attributes)):
        return None
    return _BY_TAG.get(tag) or _BY_ROLE.get(attributes.get("role") or "")


def _is_text_beside(attributes: dict[str, str | None]) -> bool:
    """An example or a note of the text itself, as specifications and manuals set them."""
    classes = (attributes.get("class") or "").lower().split()
    return attributes.get("role") == "note" or not _TEXT_BESIDE.isdisjoint(classes)


def _is_notes(attributes: dict[str, str | None]) -> bool:
    stated = (attributes.get(name) for name in ("role", "epub:type", "class"))
    return any(value is not None and _NOTES.search(value) is not None for value in stated)


def _is_note_mark(node: LexborNode, tag: str) -> bool:
    """A small raised number that leads to a note."""
    if tag == "a" and "noteref" in ((node.attributes.get("epub:type") or "") + (node.attributes.get("role") or "")):
        return True
    if tag != "sup":
        return False
    first = node.child
    link = first if first is not None and first.tag == "a" else node.parent
    if link is None or link.tag != "a" or "#" not in (link.attributes.get("href") or ""):
        return False
    return first is not None and first.next is None and _NOTE_MARK.fullmatch(node.text()) is not None


def _row_words(row: LexborNode) -> str | None:
    """The cells of a table row with tabs between; `None` where the table only lays out a page."""
    cells: list[list[str]] = []
    node: LexborNode | None = row.child
    open_nodes: list[LexborNode] = []
    while node is not None or open_nodes:
        if node is None:
            left = open_nodes.pop()
            if left.tag in _BLOCKS and cells:
                cells[-1].append("\x00")
            node = left.next
            continue
        tag = node.tag or ""
        if tag in _NOT_IN_ROWS:
            return None
        if tag in ("td", "th") and not open_nodes:
            cells.append([])
        elif node.is_text_node and cells:
            cells[-1].append(node.text_content or "")
        elif cells and (tag in _BLOCKS or tag == "br"):
            cells[-1].append("\x00")
        if node.is_element_node and tag not in _UNSEEN and not _is_note_mark(node, tag) and node.child is not None:
            open_nodes.append(node)
            node = node.child
        else:
            node = node.next
    if len(cells) < 2:
        return None
    return "\t".join(_GAP.sub("\n", _folded("".join(cell))).strip() for cell in cells)


def _folded(raw: str) -> str:
    """White space as browsers show it: one space, and a line end where the page breaks the line."""
    return _LINE.sub("\n", _WHITE.sub(" ", raw).replace("\x00", "\n"))
