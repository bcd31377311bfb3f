import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Insert, Replace
from briefer.domain.errors import FieldInvalid, NotFound, TemplateInvalid
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Front, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import Detail, StyleId, Template, TemplateId, TemplateSection
from briefer.services.drafting import Drafting, Kept, holdings_of, template_from
from tests.fakes import MemoryBriefings, MemoryTemplates

MEETING = Template(
    TemplateId("meeting"),
    3,
    "en-GB",
    "Meeting brief",
    max_words=100,
    placeholders=("title", "topic"),
    details=(Detail("On", "{topic}"),),
    sections=(
        TemplateSection("purpose", "Purpose", "Say why.", max_words=40, saved_search='"{topic}"'),
        TemplateSection("background", "Background", max_words=60),
    ),
)


@pytest.fixture
def drafting() -> Drafting:
    return Drafting(MemoryBriefings(), MemoryTemplates(MEETING))


def written(briefing: Briefing, words: str) -> Briefing:
    outline = Outline(briefing.root)
    section = outline.children(ROOT)[0]
    outline.apply(Insert(section, 0, Subtree(OwnPoint(Prose(words)))))
    return Briefing(outline.subtree())


def test_a_new_briefing_has_the_templates_sections_in_order(drafting: Drafting) -> None:
    briefing = drafting.new("meeting", {"title": "Tides"})

    headings = [node.content.heading for node in briefing.root.children if isinstance(node.content, Section)]
    assert headings == ["Purpose", "Background"]
    assert briefing.front.fields == {"title": "Tides"}


def test_an_unknown_template_is_named(drafting: Drafting) -> None:
    with pytest.raises(NotFound, match="no template “speech”"):
        drafting.new("speech")


def test_a_field_that_the_template_lacks_is_refused(drafting: Drafting) -> None:
    with pytest.raises(FieldInvalid, match="colour"):
        drafting.new("meeting", {"colour": "red"})


def test_an_outline_saved_as_a_template_keeps_its_form_and_none_of_its_words(drafting: Drafting) -> None:
    briefing = written(
        drafting.new("meeting", {"title": "Tides", "topic": "harbours"}), "The harbour silts up each year."
    )

    template = drafting.save_as_template(briefing, "My meeting")

    assert [section.heading for section in template.sections] == ["Purpose", "Background"]
    assert template.sections[0].guidance == "Say why."
    assert template.sections[0].saved_search == '"{topic}"'
    assert "harbour" not in repr(template)
    assert drafting.template("my-meeting") == template


def test_a_briefing_begun_from_a_saved_template_has_its_sections(drafting: Drafting) -> None:
    saved = drafting.save_as_template(drafting.new("meeting"), "Mine")

    again = drafting.new(saved.id)

    assert [node.content for node in again.root.children] == [
        node.content for node in drafting.new("meeting").root.children
    ]


def test_a_template_that_would_carry_a_sentence_of_the_briefing_is_refused_and_shows_it(drafting: Drafting) -> None:
    outline = Outline(written(drafting.new("meeting"), "The harbour silts up each year.").root)
    section = outline.children(ROOT)[1]
    content = outline.content(section)
    assert isinstance(content, Section)
    outline.apply(Replace(section, Section("The harbour silts up each year.")))

    with pytest.raises(TemplateInvalid, match=r"The harbour silts up each year\."):
        drafting.save_as_template(Briefing(outline.subtree()), "Leaky")


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_a_template_needs_a_name_of_a_fair_length(drafting: Drafting, name: str) -> None:
    with pytest.raises(FieldInvalid, match="1 to 80 characters"):
        drafting.save_as_template(drafting.new("meeting"), name)


@pytest.mark.parametrize(
    ("name", "id"), [("My /:*? tëmplate", "my-template"), ("Été 2025", "ete-2025"), ("  Weekly_note ", "weekly-note")]
)
def test_any_name_gives_an_id_of_plain_letters(drafting: Drafting, name: str, id: str) -> None:
    saved = drafting.save_as_template(drafting.new("meeting"), name)

    assert (saved.id, saved.title) == (id, name.strip())


def test_names_in_another_script_do_not_take_each_others_place(drafting: Drafting) -> None:
    ids = {drafting.save_as_template(drafting.new("meeting"), name).id for name in ("会议简报", "信息简报", "Справка")}

    assert len(ids) == 3
    assert all(id.isascii() for id in ids)


@pytest.mark.parametrize("name", ["Meeting", "mine"])
def test_a_template_never_takes_the_place_of_another(drafting: Drafting, name: str) -> None:
    drafting.save_as_template(drafting.new("meeting"), "Mine")
    before = drafting.templates()

    with pytest.raises(FieldInvalid, match="not replaced"):
        drafting.save_as_template(drafting.new("meeting"), name)

    assert drafting.templates() == before


def test_sections_within_sections_stay_there_through_a_template_of_their_own() -> None:
    inner = Subtree(
        Section("Inner", guidance="Say how."), (Subtree(OwnPoint(Prose("Never kept in a template at all."))),)
    )
    root = Subtree(Front(MEETING, {}), (Subtree(Section("Outer"), (inner,)), Subtree(Section("Next"))))
    drafting = Drafting(MemoryBriefings(), MemoryTemplates(MEETING))
    drafting.save_as_template(Briefing(root), "Nested")
    begun = drafting.new("nested", {})
    assert [(one.content.heading, len(one.children)) for one in begun.root.children] == [("Outer", 1), ("Next", 0)]  # type: ignore[union-attr]
    assert begun.root.children[0].children[0].content.heading == "Inner"  # type: ignore[union-attr]


def test_only_what_is_wanted_is_kept_and_all_of_it_is_told() -> None:
    section = Section("Facts", guidance="Say how.", max_words=70, saved_search="trade deals")
    briefing = Briefing(Subtree(Front(MEETING, {"title": "T"}, StyleId("apa")), (Subtree(section),)))
    whole = template_from(briefing, "Whole", Kept())
    assert {"Whole", "Facts", "Say how.", "70", "trade deals", "apa"} <= set(holdings_of(whole))
    bare = template_from(briefing, "Bare", Kept(False, False, False, False, False))
    (kept,) = bare.sections
    assert (kept.heading, kept.guidance, kept.max_words, kept.saved_search) == ("Facts", "", None, "")
    assert bare.citation_style == "chicago-notes"
    assert not {"Say how.", "70", "trade deals", "apa"} & set(holdings_of(bare))
