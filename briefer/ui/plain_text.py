"""A briefing, or a section of it, as plain text: for reading aloud, and to look at an earlier version."""

from collections.abc import Callable

from briefer.domain.outline import Front, OwnPoint, Paraphrase, Section, Subtree, title_of
from briefer.domain.prose import PLACE
from briefer.domain.quote import DirectQuote, QuoteId, shown

Cited = Callable[[DirectQuote], str]


def plain_text(node: Subtree, cited: Cited, *, number: str = "") -> str:
    """Everything in reading order, a paragraph each. `cited` says in short where a quote is from."""
    return "\n\n".join(_paragraphs(node, cited, number, depth=0))


def _paragraphs(node: Subtree, cited: Cited, number: str, *, depth: int) -> list[str]:
    made = [_own(node, cited, number, depth)]
    sections = 0
    for child in node.children:
        if isinstance(child.content, Section):
            sections += 1
            below = f"{number}.{sections}" if number else str(sections)
            made += _paragraphs(child, cited, below, depth=0)
        else:
            made += _paragraphs(child, cited, "", depth=depth + 1)
    return [one for one in made if one.strip()]


def _own(node: Subtree, cited: Cited, number: str, depth: int) -> str:
    inset = "    " * max(0, depth - 1)
    match node.content:
        case Front() as front:
            return title_of(front)
        case Section(heading):
            return f"{number} {heading}".strip()
        case OwnPoint(prose):
            return inset + _with_quotes(prose.text, prose.placed, node)
        case Paraphrase(prose, origin):
            return f"{inset}{prose.text} ({cited(origin)})"
        case DirectQuote() as quote:
            return f"{inset}“{shown(quote)}” ({cited(quote)})"


def _with_quotes(text: str, placed: tuple[QuoteId, ...], node: Subtree) -> str:
    quotes = {child.content.id: child.content for child in node.children if isinstance(child.content, DirectQuote)}
    parts = text.split(PLACE)
    made = parts[0]
    for id, part in zip(placed, parts[1:], strict=True):
        made += (f"“{shown(quotes[id])}”" if id in quotes else "“…”") + part
    return made.replace("\t", " | ")
