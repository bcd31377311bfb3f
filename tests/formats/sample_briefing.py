"""The briefings in `v1.briefing` and so on. They have every kind of content of their time, so that a later version
proves that it can open them all."""

from dataclasses import replace

from briefer.domain.anchor import Anchor, Locator, Span
from briefer.domain.briefing import Briefing
from briefer.domain.cited_work import Citation
from briefer.domain.house_template import HouseRules, HouseTemplate, Role
from briefer.domain.outline_content import (
    Deleted,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
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


def sample_2() -> Briefing:
    """With what format 2 brought: a house template, a trash, comments, and how a quote is cited beyond its place."""
    before = sample()
    first, second = before.root.children
    point, quoted, deeper = first.children
    origin = second.children[0]
    commented = (
        Subtree(replace(point.content, comment="Is this ours to say?\nAsk the desk – 会议."), point.children),
        Subtree(replace(quoted.content, comment="Checked."), ()),
        deeper,
    )
    sections = (
        Subtree(replace(first.content, comment="Too long?"), commented),
        Subtree(second.content, (Subtree(replace(origin.content, comment="One more source?")),)),
    )
    rules = HouseRules({Role.TITLE: "Titre", Role.NOTE: "footnote text"}, empties_body=True)
    house = HouseTemplate("Büro.dotx", b"PK\x03\x04 the office's own bytes \x00\xff", rules)
    placed = point.children[0].content
    assert isinstance(placed, DirectQuote)
    was_a_quote = Subtree(OwnPoint(Prose("They agreed."), origin=replace(placed, id=QuoteId("q9"))), (), NodeId(42))
    trash = (
        Deleted(was_a_quote, NodeId(1), "Points to make"),
        Deleted(Subtree(Section("Gone"), (Subtree(OwnPoint(Prose("A line"))),)), NodeId(0), ""),
    )
    raised = replace(sections[1], children=(*sections[1].children, was_a_quote))
    front = replace(before.front, house=house, trash=trash)
    return replace(before, root=_cited(Subtree(front, (sections[0], raised))))


def _cited(node: Subtree) -> Subtree:
    further = (Citation(SourceId("f1a9cdb5d7da301d-2"), Locator("section", "4"), "see also", "emphasis added"),)
    children = tuple(_cited(child) for child in node.children)
    match node.content:
        case DirectQuote(id="q1") as whole:
            return Subtree(replace(whole, prefix="see", suffix="translated", further=further), children)
        case DirectQuote(id="q2") as placed:
            return Subtree(replace(placed, author_named=True), children)
        case _:
            return replace(node, children=children)


SAMPLES = {1: sample, 2: sample_2}  # by format
