"""A Stop goes with a reason: kept in the briefing, told with every export, and bound to the words it was given for."""

from dataclasses import replace

import pytest

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.errors import ExportFailed
from briefer.domain.finding import Finding, Grade, answer
from briefer.domain.manuscript import Table, Text
from briefer.domain.outline import Outline
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.quote import Omission
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.services.checking import Checking
from briefer.services.evidence_annex import Annex
from briefer.services.quoting import Quoting
from tests.fakes import MemoryLibrary
from tests.services.test_exporting import PATH, TEXT, RecordingWriter, briefing_with, exporting, taken

FORGED = replace(taken(), words="six trips abroad")
WHY = "The minister corrected herself in the room."


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put("s", TEXT)
    return library


def findings(briefing: Briefing, library: MemoryLibrary, check: str = "P05") -> list[Finding]:
    return [one for one in Checking(Quoting(library)).check(briefing) if one.check == check]


def with_reason(briefing: Briefing, found: list[Finding], reason: str = WHY) -> Briefing:
    outline = Outline(briefing.root)
    outline.apply(answer(outline, found, reason))
    return replace(briefing, root=outline.subtree())


def with_quote(briefing: Briefing, **changes: object) -> Briefing:
    outline = Outline(briefing.root)
    section = outline.subtree().children[0]
    point = section.children[0]
    quote = replace(FORGED, **changes)  # type: ignore[arg-type]  # told by name
    changed = Subtree(point.content, (replace(point.children[0], content=quote),), point.id)
    return replace(briefing, root=replace(briefing.root, children=(replace(section, children=(changed,)),)))


def test_the_finding_says_which_words_differ(library: MemoryLibrary) -> None:
    (found,) = findings(briefing_with(FORGED), library)

    assert found.message == "The quote “six trips abroad” differs from its source: “four” became “six”."
    assert (found.id, found.instead) == ("P05-q1", "four trips abroad")


def test_with_a_reason_the_finding_is_a_note_that_tells_it(library: MemoryLibrary) -> None:
    briefing = briefing_with(FORGED)
    answered = with_reason(briefing, findings(briefing, library), f"  {WHY}\n")

    assert [(one.grade, one.reason) for one in findings(answered, library)] == [(Grade.NOTE, WHY)]
    assert [one.grade for one in findings(with_reason(answered, findings(answered, library), " "), library)] == [
        Grade.STOP
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"words": "seven trips abroad"},
        {"anchor": replace(FORGED.anchor, span=Span(0, 17))},
    ],
)
def test_a_reason_belongs_to_the_words_it_was_given_for(library: MemoryLibrary, change: dict[str, object]) -> None:
    briefing = briefing_with(FORGED)
    answered = with_reason(briefing, findings(briefing, library))

    assert [one.grade for one in findings(with_quote(answered, **change), library)] == [Grade.STOP]


def test_a_quote_that_differs_is_exported_with_its_reason_and_never_as_if_it_were_exact(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    briefing = briefing_with(FORGED)
    with pytest.raises(ExportFailed, match="or give a reason to export it as it is"):
        exporting(library, writer).export(briefing, PATH)

    done = exporting(library, writer).export(with_reason(briefing, findings(briefing, library)), PATH)

    assert [(one.check, one.grade, one.reason) for one in done.findings] == [("P05", Grade.NOTE, WHY)]
    (record,) = writer.written[0].quotes
    assert (record.shown, record.proved) == ("six trips abroad", "four trips abroad")


def test_lawful_edits_are_made_in_the_words_that_the_file_is_held_against(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    briefing = briefing_with(replace(FORGED, edits=(Omission(Span(0, 4)),)))

    exporting(library, writer).export(with_reason(briefing, findings(briefing, library)), PATH)

    (record,) = writer.written[0].quotes
    assert (record.shown, record.proved) == ("[…]trips abroad", "[…] trips abroad")


@pytest.mark.parametrize("annex", [Annex.END, Annex.FILE])
def test_the_evidence_annex_says_that_it_is_not_verbatim_and_why(library: MemoryLibrary, annex: Annex) -> None:
    writer = RecordingWriter()
    briefing = briefing_with(FORGED)

    exporting(library, writer).export(with_reason(briefing, findings(briefing, library)), PATH, annex=annex)

    (table,) = (block for block in writer.written[-1].blocks if isinstance(block, Table) and block.caption)
    assert "".join(run.text for run in table.rows[0][2] if isinstance(run, Text)) == (
        f"“six trips abroad” Not verbatim: the source has “four trips abroad”. Printed all the same because: {WHY}"
    )


def test_a_work_of_which_nothing_is_known_is_exported_with_a_reason(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    briefing = replace(briefing_with(taken()), references={SourceId("s"): Reference()})

    done = exporting(library, writer).export(with_reason(briefing, findings(briefing, library, "P16")), PATH)

    assert [(one.check, one.grade, one.reason) for one in done.findings] == [("P16", Grade.NOTE, WHY)]
    assert len(writer.written) == 1


def test_the_reason_for_a_work_stays_where_other_words_of_it_are_quoted_first(library: MemoryLibrary) -> None:
    briefing = replace(briefing_with(taken()), references={SourceId("s"): Reference()})
    answered = with_reason(briefing, findings(briefing, library, "P16"))
    before = Subtree(Section("Before"), (Subtree(Paraphrase(Prose("They met."), taken())),))
    moved = replace(answered, root=replace(answered.root, children=(before, *answered.root.children)))

    assert [one.grade for one in findings(moved, library, "P16")] == [Grade.NOTE]


def test_every_stop_of_a_briefing_has_an_id_of_its_own(library: MemoryLibrary) -> None:
    point = Subtree(OwnPoint(Prose("TBC, or {day}, or TBC.")))
    section = Subtree(Section("A", required=True, max_words=2), (point, point, Subtree(FORGED)))
    briefing = briefing_with(replace(FORGED, id="q2"))  # type: ignore[arg-type]  # a plain string will do
    whole = Outline(replace(briefing.root, children=(section, *briefing.root.children))).subtree()
    stops = [one for one in Checking(Quoting(library)).check(replace(briefing, root=whole)) if one.grade is Grade.STOP]

    assert len({one.id for one in stops}) == len(stops) == 9
