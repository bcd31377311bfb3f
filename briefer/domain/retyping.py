"""Changing what an item is, and setting a quote into a sentence or taking it out again."""

from dataclasses import replace
from enum import Enum
from typing import assert_never

from briefer.domain.anchor import Span
from briefer.domain.edit import Edit, Insert, Move, Replace
from briefer.domain.editing import as_one, places_out
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, shown

_MARKS = ("“”", '""', "„“", "«»", "‘’", "''")  # pairs that are put round a quotation


class Kind(Enum):
    """What an item can be turned into."""

    OWN_POINT = "own point"
    DIRECT_QUOTE = "direct quote"
    PARAPHRASE = "paraphrase"


def change_type(outline: Outline, node: NodeId, kind: Kind) -> Edit:
    """Turns an item into another kind. Raises `EditRefused` where that would claim something untrue.

    A paraphrase becomes a direct quote only while it holds the very words it came from.
    """
    content = outline.content(node)
    match kind:
        case Kind.OWN_POINT:
            made: Content = _own_point(content)
        case Kind.PARAPHRASE:
            made = _paraphrase(content)
        case Kind.DIRECT_QUOTE:
            made = _direct_quote(content)
        case _:
            assert_never(kind)
    if made == content:
        return as_one(())
    return as_one([*places_out(outline, (node,)), Replace(node, made)])


def _own_point(content: Content) -> Content:
    match content:
        case DirectQuote():
            return OwnPoint(Prose(shown(content)), content.comment, replace(content, comment=None))
        case Paraphrase(prose, origin, comment):
            return OwnPoint(prose, comment, origin)
        case OwnPoint():
            return content
        case Section() | Front():
            raise EditRefused("Only points and quotes have a type that can be changed.")
        case _:
            assert_never(content)


def _paraphrase(content: Content) -> Content:
    match content:
        case DirectQuote():
            return Paraphrase(Prose(shown(content)), replace(content, comment=None), content.comment)
        case Paraphrase():
            return content
        case OwnPoint(prose, comment, origin) if origin is not None:
            return Paraphrase(prose, origin, comment)
        case OwnPoint():
            raise EditRefused("A paraphrase needs a source. Add the passage as a quote first, then turn that into one.")
        case Section() | Front():
            raise EditRefused("Only points and quotes have a type that can be changed.")
        case _:
            assert_never(content)


def _direct_quote(content: Content) -> Content:
    match content:
        case DirectQuote():
            return content
        case Paraphrase(prose, origin, comment) | OwnPoint(prose, comment, DirectQuote() as origin):
            if prose.text == shown(origin):
                return replace(origin, comment=comment)
            if prose.text == origin.words:
                return replace(origin, edits=(), comment=comment)
            if isinstance(content, OwnPoint):
                raise EditRefused("These words were not found in a source, so they stay an own point.")
            raise EditRefused("These words were not found in a source, so they stay a paraphrase.")
        case OwnPoint():
            raise EditRefused("These words were not found in a source, so they stay an own point.")
        case Section() | Front():
            raise EditRefused("Only points and quotes have a type that can be changed.")
        case _:
            assert_never(content)


def link_words(outline: Outline, node: NodeId, words: str, quote: DirectQuote) -> Edit:
    """Puts `quote`, taken from its source, where `words` were typed or pasted: the whole item, or a part of a point.

    Quotation marks round the words go, since a quote is printed with its own. Raises `EditRefused` where the words do
    not stand there any more.
    """
    content = outline.content(node)
    if not isinstance(content, OwnPoint | Paraphrase):
        raise EditRefused("Only the words of a point can be linked to a source.")
    text = content.prose.text
    at = text.find(words)
    if at < 0 or not words:
        raise EditRefused("These words do not stand here any more.")
    start, end = at, at + len(words)
    while start > 0 and end < len(text) and text[start - 1] + text[end] in _MARKS:
        start, end = start - 1, end + 1
    if not (text[:start] + text[end:]).strip() and not outline.child_count(node):
        return Replace(node, quote)
    if not isinstance(content, OwnPoint):
        raise EditRefused("A quote can stand within a point of ours, not within a paraphrase.")
    prose = content.prose.with_place(Span(start, end), quote.id)
    return as_one(
        [Insert(node, outline.child_count(node), Subtree(quote)), Replace(node, replace(content, prose=prose))]
    )


def set_in_sentence(outline: Outline, node: NodeId) -> Edit:
    """Sets a quote at the end of the sentence of the point it stands beneath, or the point just above it."""
    quote = outline.content(node)
    if not isinstance(quote, DirectQuote):
        raise EditRefused("Only a direct quote can be set into a sentence.")
    parent, row = outline.parent(node), outline.row(node)
    assert parent is not None
    moves: list[Edit] = []
    point = outline.content(parent)
    if not isinstance(point, OwnPoint) and row > 0:
        parent = outline.child(parent, row - 1)
        point = outline.content(parent)
        moves.append(Move(node, parent, outline.child_count(parent)))
    if not isinstance(point, OwnPoint):
        raise EditRefused("There is no point of yours above this quote whose sentence it could stand in.")
    if quote.id in point.prose.placed:
        raise EditRefused("This quote stands in the sentence already.")
    text = point.prose.text
    gap = "" if not text or text[-1].isspace() else " "
    prose = Prose(text + gap + PLACE, point.prose.marks, (*point.prose.placed, quote.id))
    return as_one([*moves, Replace(parent, replace(point, prose=prose))])


def take_out_of_sentence(outline: Outline, node: NodeId) -> Edit:
    """Takes the place of a quote out of the sentence; the quote stays beneath it."""
    edits = places_out(outline, (node,))
    if not edits:
        raise EditRefused("This quote does not stand in a sentence.")
    return as_one(edits)
