"""A briefing, or a branch of it, as plain text and as HTML: to read aloud, to look at, and for other programs."""

from collections.abc import Callable
from html import escape

from briefer.domain.outline_content import Front, OwnPoint, Paraphrase, Section, Subtree, title_of
from briefer.domain.prose import PLACE, Prose, Style
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


def html_of(node: Subtree, cited: Cited, *, level: int = 2) -> str:
    """Headings, points with bold and italics, and quotes: what a word processor takes in."""
    match node.content:
        case Section(heading):
            below = "".join(html_of(child, cited, level=level + 1) for child in node.children)
            return f"<h{min(level, 6)}>{escape(heading)}</h{min(level, 6)}>{below}"
        case OwnPoint(prose):
            below = "".join(html_of(child, cited, level=level) for child in node.children)
            return f"<p>{_prose_html(prose, node)}</p>{below}"
        case Paraphrase(prose, origin):
            return f"<p>{_prose_html(prose, node)} ({escape(cited(origin))})</p>"
        case DirectQuote() as quote:
            return f"<blockquote><p>“{escape(shown(quote))}” ({escape(cited(quote))})</p></blockquote>"
        case Front():
            return "".join(html_of(child, cited, level=level) for child in node.children)


def _prose_html(prose: Prose, node: Subtree) -> str:
    tags = {Style.BOLD: "b", Style.ITALIC: "i"}
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for mark in prose.marks:
        tag = tags[mark.style]
        opening[mark.span.start] = opening.get(mark.span.start, "") + f"<{tag}>"
        closing[mark.span.end] = f"</{tag}>" + closing.get(mark.span.end, "")
    made, placed = "", iter(prose.placed)
    for at, character in enumerate(prose.text):
        made += closing.get(at, "") + opening.get(at, "")
        if character == PLACE:
            made += escape(_with_quotes(PLACE, (next(placed),), node))
        else:
            made += {"\n": "<br>", "\t": " | "}.get(character) or escape(character)
    return made + closing.get(len(prose.text), "")
