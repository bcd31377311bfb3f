"""Outlines and edits for property tests, and short ways to build and to read a tree."""

from hypothesis import strategies as st

from briefer.domain.anchor import Anchor, Span
from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.source import SourceId, TextDigest
from briefer.domain.template import StyleId, Template, TemplateId

TEMPLATE = Template(TemplateId("t"), 1, "en-GB", "Brief", citation_style=StyleId("chicago-notes"))


def direct(id: str = "q1", words: str = "four trips abroad", **more: object) -> DirectQuote:
    anchor = Anchor(Span(10, 10 + len(words)), "", "")
    return DirectQuote(QuoteId(id), words, SourceId("s1"), TextDigest("d1"), anchor, None, **more)  # type: ignore[arg-type]


def point(text: str, *children: Subtree, placed: tuple[str, ...] = ()) -> Subtree:
    return Subtree(OwnPoint(Prose(text, (), tuple(QuoteId(id) for id in placed))), children)


def section(heading: str, *children: Subtree) -> Subtree:
    return Subtree(Section(heading), children)


def quoted(id: str = "q1", words: str = "four trips abroad") -> Subtree:
    return Subtree(direct(id, words))


def paraphrased(text: str, id: str = "q9") -> Subtree:
    return Subtree(Paraphrase(Prose(text), direct(id)))


def outline_of(*children: Subtree) -> Outline:
    return Outline(Subtree(Front(TEMPLATE), children))


def named(content: Content) -> str:
    match content:
        case Front():
            return "briefing"
        case Section(heading):
            return heading
        case OwnPoint(prose) | Paraphrase(prose, _):
            return prose.text.replace(PLACE, "◊")
        case DirectQuote() as quote:
            return f"“{shown(quote)}”"


def shape(outline: Outline, node: NodeId = ROOT) -> list[object]:
    """Names, with the children of each in a list after it."""
    made: list[object] = []
    for child in outline.children(node):
        made.append(named(outline.content(child)))
        if below := shape(outline, child):
            made.append(below)
    return made


def node_of(outline: Outline, name: str) -> NodeId:
    return next(node for node in outline.walk() if named(outline.content(node)) == name)


def nodes_of(outline: Outline, *names: str) -> tuple[NodeId, ...]:
    return tuple(node_of(outline, name) for name in names)


items = st.sampled_from(
    [Subtree(OwnPoint(Prose("p"))), quoted("q5"), paraphrased("so to say"), point("x", quoted("q6"))]
)
branches = st.one_of(
    items,
    st.lists(items, max_size=3).map(lambda children: Subtree(Section("s"), tuple(children))),
    st.lists(items, max_size=2).map(lambda children: Subtree(Section("s"), (*children, section("inner", *children)))),
)
ids = st.integers(0, 12).map(NodeId)
rows = st.integers(0, 4)
single_edits = st.one_of(
    st.builds(Insert, ids, rows, branches),
    st.builds(Remove, ids),
    st.builds(Move, ids, ids, rows),
    st.builds(Replace, ids, branches.map(lambda branch: branch.content)),
)
edits: st.SearchStrategy[Edit] = st.recursive(
    single_edits, lambda inner: st.lists(inner, max_size=4).map(lambda many: Several(tuple(many))), max_leaves=6
)


def sample() -> Outline:
    return outline_of(
        section("One", point("a", quoted("q1")), point("b"), paraphrased("c")),
        section("Two", quoted("q2", "a busy year"), section("Two one", point("d"))),
        section("Three"),
    )
