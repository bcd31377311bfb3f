from dataclasses import replace

import pytest

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.errors import NotFound, QuoteNotVerbatim
from briefer.domain.finding import Finding, Grade
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, Omission, QuoteEdit, QuoteId, Replacement
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import SourceId, TextDigest
from briefer.domain.template import Evidence, SignOff, Template, TemplateId
from briefer.services.checking import Checking
from briefer.services.quoting import Quoting, Standing
from tests.fakes import MemoryLibrary, text_of

WORDS = "First line.\n\nThe two sides agreed on 43,548 visas."
KNOWN = Reference(title="Visas", publisher="Times", issued=PartialDate(2024))


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put("s1", text_of(WORDS))
    return library


def taken(library: MemoryLibrary, start: int = 13, end: int = 50) -> DirectQuote:
    return Quoting(library).take(
        SourceId("s1"), library.source(SourceId("s1")).digest, Span(start, end), id=QuoteId("q1")
    )


def checked(library: MemoryLibrary, *sections: Subtree, fields: dict[str, str] | None = None) -> list[Finding]:
    template = Template(TemplateId("t"), 1, "en-GB", "T", max_words=20)
    front = Front(template, {"title": "T"} if fields is None else fields)
    return list(Checking(Quoting(library)).check(Briefing(Subtree(front, sections), {SourceId("s1"): KNOWN})))


def point(words: str) -> Subtree:
    return Subtree(OwnPoint(Prose(words)))


def test_a_quote_is_the_slice_of_the_stored_text_with_its_paragraph(library: MemoryLibrary) -> None:
    quote = taken(library)

    assert quote.words == WORDS[13:50]
    assert quote.locator is not None
    assert quote.locator.value == "2"


@pytest.mark.parametrize(("start", "end"), [(0, 10_000), (11, 13)])
def test_a_span_outside_the_text_or_without_words_is_refused(library: MemoryLibrary, start: int, end: int) -> None:
    with pytest.raises(QuoteNotVerbatim):
        taken(library, start, end)


def test_a_text_that_is_not_kept_is_refused(library: MemoryLibrary) -> None:
    with pytest.raises(NotFound):
        Quoting(library).take(SourceId("s1"), TextDigest("f" * 64), Span(0, 3), id=QuoteId("q1"))


def test_a_changed_letter_differs(library: MemoryLibrary) -> None:
    quote = taken(library)

    assert Quoting(library).standing(quote) is Standing.VERBATIM
    assert Quoting(library).standing(replace(quote, words=quote.words.replace("48", "49"))) is Standing.DIFFERS


def test_a_source_read_anew_leaves_the_quote_standing_in_the_older_text(library: MemoryLibrary) -> None:
    quote = taken(library)
    library.put("s1", text_of(WORDS.replace("First", "1st")))

    assert Quoting(library).standing(quote) is Standing.SOURCE_CHANGED


def test_a_briefing_of_another_computer_says_that_it_could_not_compare(library: MemoryLibrary) -> None:
    quote = taken(library)

    assert Quoting(MemoryLibrary()).standing(quote) is Standing.NO_SOURCE


def test_an_altered_quote_is_a_stop(library: MemoryLibrary) -> None:
    quote = taken(library)
    altered = Subtree(Section("A"), (Subtree(replace(quote, words=quote.words.replace("48", "49"))),))

    assert [(finding.check, finding.grade) for finding in checked(library, altered)] == [("P05", Grade.STOP)]


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (Subtree(Section("A", required=True)), ("P02", Grade.STOP)),
        (Subtree(Section("A", max_words=3), (point("One two three"),)), ("P01", Grade.WARN)),
        (Subtree(Section("A", max_words=3), (point("One two three four"),)), ("P01", Grade.STOP)),
        (Subtree(Section("A"), (point("Meet at {meeting_time}."),)), ("P03", Grade.STOP)),
        (Subtree(Section("A"), (point("Cost: TBC"),)), ("P03", Grade.STOP)),
        (Subtree(Section("A", evidence=Evidence(min_sources=1)), (point("We think so."),)), ("P34", Grade.WARN)),
    ],
)
def test_one_planted_fault_gives_one_finding(
    library: MemoryLibrary, section: Subtree, expected: tuple[str, Grade]
) -> None:
    found = checked(library, section)

    assert [(finding.check, finding.grade) for finding in found] == [expected]
    assert found[0].section == "A"


def test_a_briefing_without_fault_has_no_findings(library: MemoryLibrary) -> None:
    good = Subtree(
        Section("A", max_words=20, required=True, evidence=Evidence(1, 1)),
        (point("We agree:"), Subtree(taken(library))),
    )

    assert checked(library, good) == []


@pytest.mark.parametrize("edit", [Omission(Span(24, 30)), Replacement(Span(24, 30), "many")])
def test_a_figure_that_a_lawful_edit_takes_out_of_a_quote_is_worth_a_look(
    library: MemoryLibrary, edit: QuoteEdit
) -> None:
    section = Subtree(Section("Facts"), (Subtree(replace(taken(library), edits=(edit,))),))
    found = checked(library, section)
    assert [(one.check, one.grade, one.section) for one in found] == [("P35", Grade.WARN, "Facts")]
    assert found[0].message.endswith("leaves out “43,548”. Compare it with its source.")


def test_a_changed_first_letter_and_an_idle_word_left_out_are_no_finding(library: MemoryLibrary) -> None:
    edits = (Replacement(Span(0, 1), "t"), Omission(Span(4, 7)))
    section = Subtree(Section("Facts"), (Subtree(replace(taken(library, 13, 42), edits=edits)),))
    assert not checked(library, section)


def test_a_sign_off_without_a_date_is_named(library: MemoryLibrary) -> None:
    signoff = SignOff(("Role", "Name", "Date"), (("Drafted", "{author}", "{author_date}"),))
    front = Front(Template(TemplateId("t"), 1, "en-GB", "T", signoff=signoff), {"title": "T", "author": "Desk Officer"})

    found = Checking(Quoting(library)).check(Briefing(Subtree(front)))

    assert [(finding.check, finding.message) for finding in found] == [("P29", "Drafted has no name or no date.")]
