"""The briefing in `v1.briefing`, and in `v2.briefing` with what that format added: one of every kind of content."""

from dataclasses import replace

from briefer.domain.anchor import Anchor, Locator, Span
from briefer.domain.briefing import Briefing
from briefer.domain.outline import Front, NodeId, OwnPoint, Paraphrase, Removed, Section, Subtree
from briefer.domain.prose import Mark, Prose, Style
from briefer.domain.quote import DirectQuote, Insertion, Omission, QuoteId, Replacement, Sic, Voice, quote
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import Block, BlockKind, SourceId, SourceText
from briefer.domain.template import (
    DecisionBlock,
    Detail,
    Evidence,
    Format,
    HeaderFooter,
    SignOff,
    StyleId,
    Template,
    TemplateId,
    TemplateSection,
)

WORDS = "Both sides met in Hanoi in May, and they agreed to mend there relations by 2025 😀."
SOURCE = SourceId("00c16ffeb41a3121")
TEXT = SourceText(WORDS, (Block(Span(0, len(WORDS)), BlockKind.PARAGRAPH, 6),), language="en")


def sample() -> Briefing:
    whole = replace(
        quote(QuoteId("q1"), SOURCE, TEXT, Span(0, len(WORDS))),
        edits=(
            Replacement(Span(0, 4), "b[oth]"),
            Omission(Span(18, 30)),
            Insertion(37, "the two governments"),
            Sic(61),
        ),
    )
    placed = quote(QuoteId("q2"), SOURCE, TEXT, Span(37, 51), voice=Voice.SPEECH)
    origin = DirectQuote(
        QuoteId("q3"),
        "in May",
        SourceId("f1a9cdb5d7da301d-2"),
        TEXT.digest,
        Anchor.at(Span(24, 30), WORDS),
        Locator("page", "3-5"),
        voice=Voice.REPORT,
        language="en-GB",
    )
    evidence = Evidence(1, 1, 24)
    template = Template(
        id=TemplateId("sample"),
        version=3,
        language="en-GB",
        title="Sample",
        used_by="Desk officer",
        max_pages=2,
        max_words=300,
        citation_style=StyleId("chicago-notes"),
        placeholders=("title", "date", "author", "classification"),
        details=(Detail("Date", "{date}"),),
        sections=(
            TemplateSection("points", "Points to make", "Say it briefly.", 100, True, evidence, '"{title}"'),
            TemplateSection("raised", "If raised", format=Format.TABLE, columns=("Topic", "Line"), extra={"colour": 1}),
        ),
        signoff=SignOff(("Role", "Name"), (("Drafted", "{author}"),)),
        decision_block=DecisionBlock(("Recommendation", "Agreed"), ("{author}",)),
        header_footer=HeaderFooter("{classification}", "{page}"),
        notes="For the keeper.",
        extra={"later": {"deep": [1, 2.5, None, True]}},
    )
    prose = Prose(
        "They want to \ufffc soon.", (Mark(Span(0, 4), Style.BOLD), Mark(Span(5, 9), Style.ITALIC)), (placed.id,)
    )
    points = Section("Points to make", "points", "Say it briefly.", 100, True, evidence, '"{title}"', Format.NUMBERED)
    root = Subtree(
        Front(template, {"title": "Meeting – 会议", "date": "2025-02-06"}, StyleId("none"), "en-GB"),
        (
            Subtree(points, (Subtree(OwnPoint(prose), (Subtree(placed),)), Subtree(whole), Subtree(Section("Deeper")))),
            Subtree(
                Section("If raised", "raised", format=Format.TABLE, columns=("Topic", "Line")),
                (Subtree(Paraphrase(Prose("Trade\tIt is on the way."), origin)),),
            ),
        ),
    )
    authors = (Name("Li", "Yan", family_first=True), Name(literal="Xinhua"))
    dates = {"issued": PartialDate(2024, 1, 1), "accessed": PartialDate(2025, supplied=True)}
    reference = Reference(
        title="Key takeaways", author=authors, publisher="China.org.cn", URL="https://x.test/", **dates
    )
    untitled = Reference(title="Essay on summits", title_supplied=True)
    return Briefing(root, {SOURCE: reference, origin.source: untitled})


def sample_of(version: int) -> Briefing:
    """What is in the file of a format; later ones hold more."""
    made = sample()
    if version == 1:
        return made
    placed = made.root.children[0].children[0].children[0].content
    assert isinstance(placed, DirectQuote)
    was_a_quote = Subtree(OwnPoint(Prose("They agreed."), replace(placed, id=QuoteId("q9"))), (), NodeId(42))
    trash = (
        Removed(was_a_quote, NodeId(1), "Points to make"),
        Removed(Subtree(Section("Gone"), (Subtree(OwnPoint(Prose("A line"))),)), NodeId(0), ""),
    )
    raised = replace(made.root.children[1], children=(*made.root.children[1].children, was_a_quote))
    front = replace(made.front, trash=trash)
    return replace(made, root=replace(made.root, content=front, children=(made.root.children[0], raised)))
