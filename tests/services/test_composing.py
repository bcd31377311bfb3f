"""Where quotation marks, full stops and citations stand."""

from collections.abc import Mapping, Sequence

import pytest

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.citation import NO_CITATIONS, CitationStyle, Cited, Cluster, Placement
from briefer.domain.errors import NotFound
from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Runs,
    Table,
    Text,
    Unfilled,
)
from briefer.domain.outline_content import Front, OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.page_setup import DateForm, PageSetup, QuoteMarks
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.reference import Reference
from briefer.domain.sentences import sentence_end
from briefer.domain.source import SourceId
from briefer.domain.template import DecisionBlock, Detail, Format, SignOff, StyleId, Template, TemplateId
from briefer.services.composing import compose
from tests.fakes import text_of

NOTES, IN_TEXT, BRITISH, NONE = StyleId("notes"), StyleId("author-date"), StyleId("british"), NO_CITATIONS
WORDS = "talks will go on"


class NumberingEngine:
    """Cites the n-th cluster as (n)."""

    def styles(self) -> tuple[CitationStyle, ...]:
        return (
            CitationStyle(NOTES, "Notes", Placement.NOTE, has_list=True),
            CitationStyle(IN_TEXT, "Author-date", Placement.TEXT, has_list=True),
            CitationStyle(BRITISH, "British notes", Placement.NOTE, has_list=True, punctuation_inside=False),
            CitationStyle(NONE, "None", Placement.NONE, has_list=False),
        )

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        made = tuple((Text(f"({number})"),) for number in range(1, len(clusters) + 1))
        return Cited(made, ())


def a_quote(number: int = 1, words: str = WORDS) -> DirectQuote:
    return quote(QuoteId(f"q{number}"), SourceId("s"), text_of(words), Span(0, len(words)))


def point(text: str, *quotes: DirectQuote, marks: tuple[Mark, ...] = ()) -> Subtree:
    placed = tuple(one.id for one in quotes)[: text.count(PLACE)]
    return Subtree(OwnPoint(Prose(text, marks, placed)), tuple(Subtree(one) for one in quotes))


def composed(
    *nodes: Subtree, style: StyleId = NOTES, format: Format = Format.BULLETS, setup: PageSetup | None = None
) -> Manuscript:
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {"title": "T"}, style)
    section = Subtree(Section("A", format=format, columns=("One", "Two")), nodes)
    return compose(Briefing(Subtree(front, (section,))), NumberingEngine(), setup=setup)


def plain(runs: Runs) -> str:
    """Text as it is read; note 1 is ¹."""
    marks = "⁰¹²³⁴⁵⁶⁷⁸⁹"
    parts = []
    for run in runs:
        match run:
            case Text(text):
                parts.append(text)
            case NoteMark(number):
                parts.append(marks[number])
            case Unfilled(name):
                parts.append(f"<{name}>")
    return "".join(parts)


def lines(manuscript: Manuscript) -> list[str]:
    return [plain(block.runs) for block in manuscript.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("text", "style", "printed"),
    [
        (f"They say {PLACE}.", NOTES, "They say “talks will go on.”¹"),
        (f"They say {PLACE}.", BRITISH, "They say “talks will go on”.¹"),
        (f"They say {PLACE}.", IN_TEXT, "They say “talks will go on” (1)."),
        (f"They say {PLACE}.", NONE, "They say “talks will go on.”"),
        (f"They say {PLACE} in 2023.", NOTES, "They say “talks will go on” in 2023.¹"),
        (f"They say {PLACE} in 2023.", IN_TEXT, "They say “talks will go on” in 2023 (1)."),
        (f"They say {PLACE}. What next?", NOTES, "They say “talks will go on.”¹ What next?"),
        (f"They say {PLACE}. What next?", IN_TEXT, "They say “talks will go on” (1). What next?"),
        (f"They say {PLACE}, he wrote.", NOTES, "They say “talks will go on,” he wrote.¹"),
        (f"They say {PLACE}, he wrote.", IN_TEXT, "They say “talks will go on,” he wrote (1)."),
        (f"Say {PLACE} at No. 10 in the U.S. today.", NOTES, "Say “talks will go on” at No. 10 in the U.S. today.¹"),
        (f"They say {PLACE}", NOTES, "They say “talks will go on”¹"),
        (f"They say {PLACE}", IN_TEXT, "They say “talks will go on” (1)"),
        (f"Do they say {PLACE}?", NOTES, "Do they say “talks will go on”?¹"),
        (f"(They say {PLACE}.)", NOTES, "(They say “talks will go on.”)¹"),
    ],
)  # fmt: skip
def test_a_citation_stands_at_the_end_of_its_sentence(text: str, style: StyleId, printed: str) -> None:
    assert lines(composed(point(text, a_quote()), style=style)) == [printed]


@pytest.mark.parametrize(
    ("marks", "printed"),
    [
        (QuoteMarks.DOUBLE, "“talks will go on.”"),
        (QuoteMarks.SINGLE, "‘talks will go on.’"),
        (QuoteMarks.GUILLEMETS, "«\u202ftalks will go on.\u202f»"),
        (QuoteMarks.LOW, "„talks will go on.“"),
    ],
)
def test_quotes_stand_in_the_marks_that_were_chosen(marks: QuoteMarks, printed: str) -> None:
    setup = PageSetup(marks=marks)
    assert lines(composed(point(f"They say {PLACE}.", a_quote()), setup=setup)) == [f"They say {printed}¹"]
    assert lines(composed(point("They say:", a_quote()), setup=setup)) == [f"They say: {printed}¹"]
    in_text = composed(point("They say:", a_quote()), setup=setup, style=IN_TEXT)
    assert lines(in_text) == [f"They say: {printed.replace('.', '')} (1)."]


def test_the_words_of_a_quote_keep_their_own_marks() -> None:
    inner = a_quote(words="they said “no” twice")
    made = composed(point(f"So {PLACE}.", inner), setup=PageSetup(marks=QuoteMarks.GUILLEMETS), style=BRITISH)
    assert lines(made) == ["So «\u202fthey said “no” twice\u202f».¹"]


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        (DateForm.DAY_FIRST, "3 February 2025"),
        (DateForm.MONTH_FIRST, "February 3, 2025"),
        (DateForm.NUMBERS, "2025-02-03"),
    ],
)
def test_a_stored_date_is_printed_in_the_form_that_was_chosen(form: DateForm, printed: str) -> None:
    details = (Detail("Date", "{date}"),)
    front = Front(Template(TemplateId("t"), 1, "en", "T", details=details), {"title": "T", "date": "2025-02-03"}, NOTES)
    made = compose(Briefing(Subtree(front)), NumberingEngine(), setup=PageSetup(dates=form))
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert printed in [plain(cell) for row in table.rows for cell in row]


def test_two_quotes_in_a_sentence_are_cited_apart() -> None:
    two = point(f"One says {PLACE}, another {PLACE}.", a_quote(1), a_quote(2, "they will not"))

    assert lines(composed(two)) == ["One says “talks will go on,”¹ another “they will not.”²"]
    assert lines(composed(two, style=IN_TEXT)) == ["One says “talks will go on” (1), another “they will not” (2)."]


@pytest.mark.parametrize(
    ("between", "style", "printed"),
    [
        (", another ", BRITISH, "“talks will go on”,¹ another “they will not”.²"),
        ("; another ", NOTES, "“talks will go on”;¹ another “they will not.”²"),
        ("; another ", IN_TEXT, "“talks will go on” (1); another “they will not” (2)."),
        (" and ", BRITISH, "“talks will go on”¹ and “they will not”.²"),
    ],
)
def test_the_mark_of_a_note_stands_behind_the_comma_or_semicolon(between: str, style: StyleId, printed: str) -> None:
    two = point(f"One says {PLACE}{between}{PLACE}.", a_quote(1), a_quote(2, "they will not"))

    assert lines(composed(two, style=style)) == [f"One says {printed}"]


def test_a_quote_that_brings_its_own_full_stop_gets_no_second_one() -> None:
    assert lines(composed(point(f"They say {PLACE}.", a_quote(words="Talks go on.")))) == ["They say “Talks go on.”¹"]


def test_a_quote_without_a_place_closes_its_point() -> None:
    assert lines(composed(point("They say:", a_quote()))) == ["They say: “talks will go on.”¹"]
    assert lines(composed(point("They say:", a_quote()), style=IN_TEXT)) == ["They say: “talks will go on” (1)."]


def test_a_quote_by_itself_is_a_block_quotation() -> None:
    manuscript = composed(Subtree(a_quote()))

    assert [(block.kind, plain(block.runs)) for block in manuscript.blocks if isinstance(block, Paragraph)] == [
        (ParagraphKind.QUOTE, "talks will go on¹")
    ]


def test_a_paraphrase_ends_in_its_citation_and_is_no_quote() -> None:
    node = Subtree(Paraphrase(Prose("They mean to continue."), a_quote()))

    assert lines(composed(node)) == ["They mean to continue.¹"]
    assert lines(composed(node, style=IN_TEXT)) == ["They mean to continue (1)."]
    assert composed(node).quotes == ()


def test_tabs_part_a_tables_cells_and_each_cell_keeps_its_notes() -> None:
    rows = [point(f"Trade\tThey say {PLACE}.", a_quote(1)), point("Visas", a_quote(2, "no more"))]

    table = next(block for block in composed(*rows, format=Format.TABLE).blocks if isinstance(block, Table))

    assert [[plain(cell) for cell in row] for row in (table.header, *table.rows)] == [
        ["One", "Two"],
        ["Trade", "They say “talks will go on.”¹"],
        ["Visas “no more.”²", ""],
    ]


def test_bold_and_italics_stay_where_they_were_when_a_quote_comes_between() -> None:
    marks = (Mark(Span(0, 4), Style.BOLD), Mark(Span(11, 15), Style.ITALIC))
    manuscript = composed(point(f"Lead. say {PLACE} then.", a_quote(), marks=marks))

    block = next(block for block in manuscript.blocks if isinstance(block, Paragraph))
    assert [run.text for run in block.runs if isinstance(run, Text) and run.bold] == ["Lead"]
    assert [run.text for run in block.runs if isinstance(run, Text) and run.italic] == [" the"]


def test_numbering_starts_anew_in_each_section() -> None:
    manuscript = composed(point("One"), point("Two"), format=Format.NUMBERED)

    assert [block.starts_list for block in manuscript.blocks if isinstance(block, Paragraph)] == [True, False]


def test_white_space_within_a_quote_is_folded_in_print_and_kept_in_the_record() -> None:
    words = "one\n   two"
    manuscript = composed(point(f"{PLACE}.", a_quote(words=words)))

    assert lines(manuscript) == ["“one two.”¹"]
    assert (manuscript.quotes[0].words, manuscript.quotes[0].shown) == (words, "one two")


def test_a_placeholder_is_filled_or_shown_as_still_to_fill() -> None:
    template = Template(TemplateId("t"), 1, "en", "T", details=(Detail("On", "{day}, {hour}"), Detail("At", "{place}")))
    nodes = (Subtree(Section("A"), (Subtree(OwnPoint(Prose("Meet on {day} at {hour}."))),)),)

    manuscript = compose(Briefing(Subtree(Front(template, {"day": "2025-02-06"}, NOTES), nodes)), NumberingEngine())

    assert lines(manuscript) == ["Meet on 6 February 2025 at <hour>."]
    details = next(block for block in manuscript.blocks if isinstance(block, Table))
    assert [[plain(cell) for cell in row] for row in details.rows] == [["On", "6 February 2025", "", ""]]


def test_guidance_is_never_printed() -> None:
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {}, NOTES)
    manuscript = compose(Briefing(Subtree(front, (Subtree(Section("A", guidance="Say why.")),))), NumberingEngine())

    assert "Say why" not in repr(manuscript)
    assert manuscript.blocks == (Heading(1, (Text("A"),)),)


def test_characters_that_no_file_can_hold_are_replaced_and_listed() -> None:
    manuscript = composed(point("A form feed\x0c here."))

    assert lines(manuscript) == ["A form feed� here."]
    assert len(manuscript.replaced) == 1
    assert "U+000C" in manuscript.replaced[0]


@pytest.mark.parametrize(
    ("format", "numbers"), [(Format.NUMBERED, ["1", "2"]), (Format.BULLETS, [""])]
)  # one by one only where they have numbers
def test_each_numbered_recommendation_can_be_agreed_alone(format: Format, numbers: list[str]) -> None:
    block = DecisionBlock(("Recommendation", "Agreed", "Not agreed"), ())
    front = Front(Template(TemplateId("t"), 1, "en", "T", decision_block=block), {}, NOTES)
    asked = Section("Recommendations", template_section="recommendations", format=format)
    outline = Subtree(front, (Subtree(asked, (point("Agree."), Subtree(a_quote()), point("Note."))),))

    table = next(one for one in compose(Briefing(outline), NumberingEngine()).blocks if isinstance(one, Table))

    assert [[plain(cell) for cell in row] for row in table.rows] == [[number, "", ""] for number in numbers]


def test_the_sign_off_names_what_is_still_to_fill() -> None:
    signoff = SignOff(("Role", "Name"), (("Drafted", "{author}"),))
    front = Front(Template(TemplateId("t"), 1, "en", "T", signoff=signoff), {"from_unit": "East Branch, Asia"}, NOTES)

    manuscript = compose(Briefing(Subtree(front)), NumberingEngine())

    table = next(block for block in manuscript.blocks if isinstance(block, Table))
    assert [[plain(cell) for cell in row] for row in table.rows] == [["Drafted", "<author>"]]
    assert lines(manuscript) == ["East Branch"]


@pytest.mark.parametrize(
    ("text", "style", "printed"),
    [
        (f"They say {PLACE} ", NOTES, "They say “talks will go on”¹ "),
        (f"They say {PLACE} ", IN_TEXT, "They say “talks will go on” (1) "),
        (f"They say {PLACE};", NOTES, "They say “talks will go on”;¹"),
        (f"They say {PLACE};", IN_TEXT, "They say “talks will go on” (1);"),
        (f"They say {PLACE} and the answer is no. Then they left.", NOTES,
         "They say “talks will go on” and the answer is no.¹ Then they left."),
        (f"They say {PLACE}{{hour}}, {PLACE}.", NOTES, "They say “talks will go on”¹<hour>, “talks will go on.”²"),
    ],
)  # fmt: skip
def test_a_citation_is_neither_lost_nor_set_adrift(text: str, style: StyleId, printed: str) -> None:
    quotes = [a_quote(number) for number in range(1, text.count(PLACE) + 1)]

    assert lines(composed(point(text, *quotes), style=style)) == [printed]


def test_a_quote_with_a_full_stop_of_its_own_never_makes_two() -> None:
    ended = a_quote(words="Talks go on.")

    assert lines(composed(point(f"They say {PLACE}.", ended), style=BRITISH)) == ["They say “Talks go on.”¹"]
    assert lines(composed(point(f"They say {PLACE}.", ended), style=IN_TEXT)) == ["They say “Talks go on.” (1)."]


def test_a_paraphrase_that_ends_in_a_field_or_a_space_keeps_its_citation_apart() -> None:
    field = Subtree(Paraphrase(Prose("They meet at {hour}"), a_quote()))
    space = Subtree(Paraphrase(Prose("They mean to continue. "), a_quote()))

    assert lines(composed(field, style=IN_TEXT)) == ["They meet at <hour> (1)"]
    assert lines(composed(space)) == ["They mean to continue.¹"]
    assert lines(composed(space, style=IN_TEXT)) == ["They mean to continue (1)."]


def test_characters_replaced_in_fields_are_listed_too() -> None:
    template = Template(TemplateId("t"), 1, "en", "T", details=(Detail("At", "{place}"),))

    manuscript = compose(Briefing(Subtree(Front(template, {"place": "Hall\x0c 2"}, NOTES))), NumberingEngine())

    assert "Hall� 2" in repr(manuscript.blocks)
    assert len(manuscript.replaced) == 1


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(NotFound, match="klingon"):
        composed(style=StyleId("klingon"))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("It ends. Then", 7),
        ("Mr. Li said so. Then", 14),
        ("In the U.S. it is so. Then", 20),
        ("On Nov. 15 it was. Then", 17),
        ("J. Smith wrote. Then", 14),
        ("It costs 3.5 per cent. Then", 21),
        ("“It ends.” Then", 8),
        ("No end", None),
        ("It is in the U.S.", 16),
        ("See No. 18 and p. 3. Then", 19),
        ("The answer was no. Then", 17),
        ("They spoke of art. Then", 17),
    ],
)
def test_a_sentence_ends_where_a_reader_sees_its_end(text: str, end: int | None) -> None:
    assert sentence_end(text, 0, len(text)) == end


def test_a_tab_outside_a_table_parts_words() -> None:
    assert lines(composed(point(f"{PLACE}\tthey say", a_quote()))) == ["“talks will go on”¹ they say"]
