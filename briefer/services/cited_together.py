"""What is cited in which order, and which quotes share one citation."""

from collections.abc import Iterator, Mapping

from briefer.domain.citation import Cluster
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.prose import Prose, marks_meet
from briefer.domain.quote import DirectQuote, QuoteId, cluster_of


def as_one_cluster(quotes: tuple[DirectQuote, ...]) -> Cluster:
    """The works of quotes that share a citation; what would be printed twice alike stands once."""
    return tuple(dict.fromkeys(one for quote in quotes for one in cluster_of(quote)))


def cited_together(node: Subtree) -> Iterator[tuple[DirectQuote, ...]]:
    """Everything that is cited, in the order of its notes, with what shares one: items of a section before the sections
    below it."""
    match node.content:
        case OwnPoint(prose):
            direct = {
                child.content.id: child.content for child in node.children if isinstance(child.content, DirectQuote)
            }
            yield from _placed(prose, direct)
            yield from ((quote,) for id, quote in direct.items() if id not in prose.placed)
            below = [child for child in node.children if not isinstance(child.content, DirectQuote)]
        case Paraphrase(_, origin):
            yield (origin,)
            below = list(node.children)
        case DirectQuote() as quote:
            yield (quote,)
            return
        case _:
            items = [child for child in node.children if not isinstance(child.content, Section)]
            below = items + [child for child in node.children if isinstance(child.content, Section)]
    for child in below:
        yield from cited_together(child)


def _placed(prose: Prose, direct: Mapping[QuoteId, DirectQuote]) -> Iterator[tuple[DirectQuote, ...]]:
    """The quotes placed in a sentence; those whose marks meet, together."""
    together: list[DirectQuote] = []
    for id, meets in zip(prose.placed, marks_meet(prose), strict=True):
        if id in direct:
            together.append(direct[id])
        if together and not (meets and id in direct):
            yield tuple(together)
            together = []
