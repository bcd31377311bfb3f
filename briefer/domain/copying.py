"""Copies of branches that can be put into an outline: no node ids, and quote ids that nobody else has."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefer.domain.outline import Outline
from briefer.domain.outline_content import OwnPoint, Paraphrase, Subtree
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, QuoteId


def fresh(subtrees: Sequence[Subtree], outline: Outline) -> tuple[Subtree, ...]:
    """The branches as they can be pasted into `outline`. Places of quotes that are not in the branch are left out."""
    used = quote_ids(outline.subtree())
    return tuple(_fresh(subtree, used) for subtree in subtrees)


def unused(used: set[QuoteId]) -> QuoteId:
    """A quote id that is not in `used`, and is from now on."""
    number = len(used) + 1
    while f"q{number}" in used:
        number += 1
    made = QuoteId(f"q{number}")
    used.add(made)
    return made


def _fresh(subtree: Subtree, used: set[QuoteId]) -> Subtree:
    renamed: dict[QuoteId, QuoteId] = {}
    children: list[Subtree] = []
    for child in subtree.children:
        made = _fresh(child, used)
        if isinstance(child.content, DirectQuote) and isinstance(made.content, DirectQuote):
            renamed.setdefault(child.content.id, made.content.id)
        children.append(made)
    match subtree.content:
        case DirectQuote() as quote:
            return Subtree(replace(quote, id=unused(used)), tuple(children))
        case Paraphrase(origin=origin) as paraphrase:
            return Subtree(replace(paraphrase, origin=replace(origin, id=unused(used))), tuple(children))
        case OwnPoint(prose, origin=origin) as point:
            kept = replace(origin, id=unused(used)) if origin is not None else None
            return Subtree(replace(point, prose=_placed_anew(prose, renamed), origin=kept), tuple(children))
        case content:
            return Subtree(content, tuple(children))


def _placed_anew(prose: Prose, renamed: Mapping[QuoteId, QuoteId]) -> Prose:
    for quote in prose.placed:
        if quote not in renamed:
            prose = prose.without(quote)
    return replace(prose, placed=tuple(renamed[quote] for quote in prose.placed))


def quote_ids(subtree: Subtree) -> set[QuoteId]:
    """Ids of the quotes in a branch, those included that points and paraphrases came from."""
    used: set[QuoteId] = set()
    for node in subtree.walk():
        match node.content:
            case DirectQuote(id=id):
                used.add(id)
            case Paraphrase(origin=origin) | OwnPoint(origin=DirectQuote() as origin):
                used.add(origin.id)
            case _:
                pass
    return used
