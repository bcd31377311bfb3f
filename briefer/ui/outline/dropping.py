"""Where a drop goes, and what a drag carries."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QMimeData

from briefer.domain.editing import Place, after, end_of, section_of, topmost
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Paraphrase, Section
from briefer.domain.quote import DirectQuote
from briefer.ui.mime import Branches, QuotedPlace, add_branches, quote_mime
from briefer.ui.outline.tree import OutlineTree
from briefer.ui.plain_text import html_of, plain_text


class Third(Enum):
    """Which part of a row the pointer is over."""

    UPPER = "upper"
    MIDDLE = "middle"
    LOWER = "lower"


def place_of_drop(outline: Outline, parent: NodeId, row: int, *, sections: bool) -> Place:
    """The place that Qt means by `parent` and `row`; a row of -1 is "on it".

    On a section or point: at its end; on a quote or paraphrase: after it; on the free space below: at the very end.
    """
    if parent == ROOT:
        count = outline.child_count(ROOT)
        return Place(ROOT, count if row < 0 else row) if sections or count == 0 else _in_section(outline, row)
    if row >= 0:
        return Place(parent, row)
    match outline.content(parent):
        case DirectQuote() | Paraphrase():
            return after(outline, parent)
        case _ if sections:
            return Place(parent, outline.child_count(parent))
        case _:
            return end_of(outline, parent)


def _in_section(outline: Outline, row: int) -> Place:
    """Items between sections belong to the one above; above all of them, to the beginning of the first."""
    if row == 0:
        return Place(outline.child(ROOT, 0), 0)
    last = outline.child_count(ROOT) - 1
    return end_of(outline, outline.child(ROOT, last if row < 0 else row - 1))


def spot(outline: Outline, node: NodeId, third: Third, *, sections: bool, is_open: bool) -> Place:
    """Where a drop over a part of the row of `node` goes: before it, into it, or after it.

    What is dropped just below an open heading or point with something beneath it stands first beneath it.
    """
    content, parent = outline.content(node), outline.parent(node)
    assert parent is not None
    row = outline.row(node)
    takes_in = isinstance(content, Section) if sections else isinstance(content, Section | OwnPoint)
    if sections and not isinstance(content, Section):
        section = section_of(outline, node)
        return after(outline, section) if section is not None else Place(ROOT, outline.child_count(ROOT))
    match third:
        case Third.UPPER if isinstance(content, Section) and not sections:
            return place_of_drop(outline, ROOT, row, sections=False) if parent == ROOT else end_of(outline, parent)
        case Third.UPPER:
            return Place(parent, row)
        case Third.MIDDLE if takes_in:
            return place_of_drop(outline, node, -1, sections=sections)
        case Third.LOWER if takes_in and not sections and is_open and outline.child_count(node):
            return Place(node, 0)
        case Third.LOWER if isinstance(content, Section) and not sections:
            return end_of(outline, node)
        case _:
            return Place(parent, row + 1)


def branches_mime(tree: OutlineTree, token: str, nodes: Sequence[NodeId]) -> QMimeData:
    """Branches with what is beneath them; the quotes among them for readers that know only quotes, and plain text."""
    outline = tree.outline
    chosen = topmost(outline, nodes)

    def cited(quote: DirectQuote) -> str:
        return tree.cited(quote)

    contents = [outline.content(node) for top in chosen for node in outline.walk(top)]
    quotes = [content for content in contents if isinstance(content, DirectQuote)]
    places = [QuotedPlace(one.source, one.digest, one.anchor.span, one.words, cited(one)) for one in quotes]
    mime = quote_mime(places) if places else QMimeData()
    if len(quotes) != len(contents):
        branches = [outline.subtree(node) for node in chosen]
        mime.setText("\n\n".join(plain_text(branch, cited) for branch in branches))
        mime.setHtml("".join(html_of(branch, cited) for branch in branches))
    add_branches(mime, Branches(token, chosen, tuple(outline.subtree(node) for node in chosen)))
    return mime
