"""Several works in one citation, what stands before and after them, and authors whom the sentence names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefer.domain.anchor import Locator
from briefer.domain.briefing import Briefing, sources_cited
from briefer.domain.citation import Citation, Cited, Cluster
from briefer.domain.manuscript import Comment, Manuscript, Paragraph
from briefer.domain.outline_content import Front, Paraphrase, Section, Subtree
from briefer.domain.page_setup import PageSetup
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.services.composing import compose
from tests.services.test_composing import IN_TEXT, NOTES, NumberingEngine, a_quote, lines, point

AUTHORS = {SourceId("s"): Reference(author=(Name("Smith", "Anna"), Name(literal="Harbour Board")))}


class Listening(NumberingEngine):
    def __init__(self) -> None:
        self.heard: list[Cluster] = []

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        self.heard = list(clusters)
        assert all(one.source in references for cluster in clusters for one in cluster)
        return super().cite(clusters, references, style, language)


def briefing(*nodes: Subtree, style: StyleId = NOTES) -> Briefing:
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {"title": "T"}, style)
    return Briefing(Subtree(front, (Subtree(Section("A"), nodes),)), AUTHORS)


def made(*nodes: Subtree, style: StyleId = NOTES) -> tuple[list[str], list[Cluster], Manuscript]:
    engine = Listening()
    manuscript = compose(briefing(*nodes, style=style), engine)
    return lines(manuscript), engine.heard, manuscript


def from_source(number: int, source: str, place: str) -> DirectQuote:
    return replace(a_quote(number), source=SourceId(source), locator=Locator("page", place))


def test_a_quote_is_cited_with_its_prefix_suffix_and_further_works() -> None:
    more = Citation(SourceId("t"), Locator("section", "4"), "see also")
    quote = replace(a_quote(), prefix="see", suffix="emphasis added", further=(more,))
    _, heard, manuscript = made(point(f"So {PLACE}.", quote))

    assert [(one.source, one.prefix, one.suffix) for one in heard[0]] == [
        ("s", "see", "emphasis added"),
        ("t", "see also", ""),
    ]
    assert manuscript.sources == ("s", "t")
    assert sources_cited(briefing(point(f"So {PLACE}.", quote))) == ("s", "t")


def test_quotes_whose_marks_meet_share_one_note() -> None:
    one, two, three = from_source(1, "s", "3"), from_source(2, "t", "9"), from_source(3, "s", "5")
    said, heard, manuscript = made(point(f"They say {PLACE}, {PLACE} and {PLACE}.", one, two, three))

    assert said == ["They say “talks will go on,” “talks will go on”¹ and “talks will go on.”²"]
    assert [[item.source for item in cluster] for cluster in heard] == [["s", "t"], ["s"]]
    assert [record.note for record in manuscript.quotes] == [1, 1, 2]


def test_quotes_whose_marks_meet_share_one_citation_in_the_text() -> None:
    one, two = from_source(1, "s", "3"), from_source(2, "t", "9")
    said, _, _ = made(point(f"They say {PLACE}, {PLACE}.", one, two), style=IN_TEXT)

    assert said == ["They say “talks will go on,” “talks will go on” (1)."]


def test_a_full_stop_or_a_word_between_keeps_them_apart() -> None:
    one, two = from_source(1, "s", "3"), from_source(2, "t", "9")
    for text in (f"{PLACE}. {PLACE}.", f"{PLACE} or {PLACE}.", f"{PLACE}\n{PLACE}."):
        assert len(made(point(text, one, two))[1]) == 2


def test_the_same_work_at_the_same_place_stands_once() -> None:
    one, two = from_source(1, "s", "3"), from_source(2, "s", "3")
    assert made(point(f"{PLACE}, {PLACE}.", one, two))[1] == [(Citation(SourceId("s"), Locator("page", "3")),)]


def test_a_citation_stands_behind_the_author_whom_the_sentence_names() -> None:
    quote = replace(a_quote(), author_named=True)
    cases = {
        f"Then Smith argues that {PLACE}.": "Then Smith (1) argues that “talks will go on”.",
        f"Smith left. In Smith’s view, {PLACE}.": "Smith left. In Smith’s (1) view, “talks will go on”.",
        f"The Harbour Board says {PLACE}.": "The Harbour Board (1) says “talks will go on”.",
        f"Smithson says {PLACE}.": "Smithson says “talks will go on” (1).",
        f"Smith came. She says {PLACE}.": "Smith came. She says “talks will go on” (1).",
    }
    for text, printed in cases.items():
        said, heard, _ = made(point(text, quote), style=IN_TEXT)
        assert said == [printed]
        assert heard[0][0].author_named
    assert made(point(f"Smith says {PLACE}.", quote))[0] == ["Smith says “talks will go on.”¹"], "notes stay at the end"


def test_a_paraphrase_names_its_author_too() -> None:
    origin = replace(a_quote(), author_named=True)
    said, _, _ = made(Subtree(Paraphrase(Prose("Smith thinks so."), origin)), style=IN_TEXT)
    assert said == ["Smith (1) thinks so."]
    said, _, _ = made(Subtree(Paraphrase(Prose("She thinks so."), origin)), style=IN_TEXT)
    assert said == ["She thinks so (1)."]


def test_a_paraphrase_that_names_its_author_keeps_its_comment() -> None:
    paraphrase = Paraphrase(Prose("Smith thinks so."), replace(a_quote(), author_named=True), "Is that so?")
    manuscript = compose(
        briefing(Subtree(paraphrase), style=IN_TEXT), NumberingEngine(), setup=PageSetup(comments=True)
    )
    (paragraph,) = (block for block in manuscript.blocks if isinstance(block, Paragraph))
    assert paragraph.runs[-1] == Comment("Is that so?")


def test_with_further_works_the_author_stays_in_the_citation() -> None:
    quote = replace(a_quote(), author_named=True, further=(Citation(SourceId("t")),))
    said, heard, _ = made(point(f"Smith says {PLACE}.", quote), style=IN_TEXT)
    assert said == ["Smith says “talks will go on” (1)."]
    assert not heard[0][0].author_named
