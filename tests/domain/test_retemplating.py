"""Another template for a written briefing: nothing is lost, and one step takes it back."""

from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Front, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.retemplating import REST, change_template
from briefer.domain.template import StyleId, Template, TemplateId, TemplateSection

OLD = Template(TemplateId("old"), 1, "en-GB", "Old", placeholders=("title",))
NEW = Template(
    TemplateId("new"),
    1,
    "en-US",
    "New",
    citation_style=StyleId("apa"),
    sections=(
        TemplateSection("purpose", "Why", max_words=50),
        TemplateSection("facts", "Facts"),
        TemplateSection("risks", "Risks", level=2),
        TemplateSection("ask", "The ask"),
    ),
)


def point(text: str) -> Subtree:
    return Subtree(OwnPoint(Prose(text)))


def section(heading: str, id: str | None, *children: Subtree) -> Subtree:
    return Subtree(Section(heading, id), children)


def shape(outline: Outline, node: NodeId = ROOT) -> list[object]:
    made: list[object] = []
    for child in outline.children(node):
        content = outline.content(child)
        made.append(content.heading if isinstance(content, Section) else content.prose.text)  # type: ignore[union-attr]
        if below := shape(outline, child):
            made.append(below)
    return made


def test_sections_keep_their_words_by_id_and_the_rest_goes_under_a_section_of_its_own() -> None:
    outline = Outline(
        Subtree(
            Front(OLD, {"title": "T"}),
            (
                section("Purpose", "purpose", point("a"), section("Mine", None, point("b"))),
                section("Empty", "empty"),
                section("Annex", "annex", point("c"), section("Risks here", "risks", point("d"))),
                section("Blank but mine", None),
            ),
        )
    )
    before = outline.subtree()
    back = outline.apply(change_template(outline, NEW))
    assert shape(outline) == [
        "Why",
        ["a"],
        "Facts",
        ["Risks", ["d"]],
        "The ask",
        REST,
        ["Mine", ["b"], "Annex", ["c"], "Blank but mine"],
    ]
    front = outline.front
    assert (front.template, front.citation_style, front.language) == (NEW, "apa", "en-US")
    assert front.fields == {"title": "T"}
    why = outline.content(outline.child(ROOT, 0))
    assert isinstance(why, Section)
    assert why.max_words == 50
    outline.apply(back)
    assert outline.subtree() == before


def test_there_is_no_rest_where_everything_has_its_place() -> None:
    outline = Outline(Subtree(Front(OLD), (section("Purpose", "purpose", point("a")), section("Old", "old"))))
    outline.apply(change_template(outline, NEW))
    assert shape(outline) == ["Why", ["a"], "Facts", ["Risks"], "The ask"]
