"""Quotes are held against their sources before a file is written; what could not be compared is said."""

import gc
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.errors import Cancelled as Stopped
from briefer.domain.errors import ExportFailed, NotFound
from briefer.domain.finding import Finding, Grade
from briefer.domain.manuscript import Manuscript, Written
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.ports.work import Cancelled, never
from briefer.services.evidence_annex import Annex
from briefer.services.exporting import Exporting
from briefer.services.quoting import Quoting
from tests.fakes import MemoryLibrary, text_of
from tests.services.test_composing import IN_TEXT, NONE, NOTES, NumberingEngine

TEXT = text_of("First line.\nThe ministers agreed to four trips abroad this year.\n")
PATH = Path("briefing.docx")
KNOWN = Reference(title="Talks", publisher="Times", issued=PartialDate(2024))


class RecordingWriter:
    """Keeps what it was given to write, and says what it found in the file."""

    def __init__(self, *problems: str) -> None:
        self.written: list[Manuscript] = []
        self.cancelled: Cancelled = never
        self._problems = problems

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        self.cancelled = cancelled
        self.written.append(manuscript)
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=len(manuscript.quotes),
            notes=len(manuscript.notes),
            sources=len(manuscript.sources),
            problems=self._problems,
        )


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put("s", TEXT)
    return library


def taken() -> DirectQuote:
    start = TEXT.text.index("four trips")
    return quote(QuoteId("q1"), SourceId("s"), TEXT, Span(start, start + len("four trips abroad")))


def briefing_with(one: DirectQuote, text: str = f"They made {PLACE}.") -> Briefing:
    point = Subtree(OwnPoint(Prose(text, (), (one.id,))), (Subtree(one),))
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {"title": "Talks"}, NOTES)
    return Briefing(Subtree(front, (Subtree(Section("Background"), (point,)),)), {SourceId("s"): KNOWN})


def exporting(library: MemoryLibrary, writer: RecordingWriter) -> Exporting:
    return Exporting(NumberingEngine(), Quoting(library), writer)


def test_a_true_quote_is_exported_and_counted(library: MemoryLibrary) -> None:
    done = exporting(library, RecordingWriter()).export(briefing_with(taken()), PATH)

    assert (done.path, done.words, done.quotes, done.notes, done.sources) == (PATH, 5, 1, 1, 1)
    assert done.findings == ()


def test_one_changed_letter_stops_the_export_before_anything_is_written(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    forged = replace(taken(), words="four tripz abroad")

    with pytest.raises(ExportFailed, match=r"four tripz abroad.*Background"):
        exporting(library, writer).export(briefing_with(forged), PATH)

    assert writer.written == []


def test_a_shifted_quote_is_no_slice_of_its_source(library: MemoryLibrary) -> None:
    quote = taken()
    span = Span(quote.anchor.span.start + 1, quote.anchor.span.end + 1)

    with pytest.raises(ExportFailed):
        exporting(library, RecordingWriter()).export(
            briefing_with(replace(quote, anchor=replace(quote.anchor, span=span))), PATH
        )


def test_a_quote_whose_text_is_on_another_computer_is_exported_and_says_so_as_the_checks_do() -> None:
    writer = RecordingWriter()

    done = exporting(MemoryLibrary(), writer).export(briefing_with(taken()), PATH)

    assert [(one.check, one.grade, one.section) for one in done.findings] == [("P06", Grade.STOP, "Background")]
    assert len(writer.written) == 1


def test_a_source_read_anew_warns_and_the_older_words_are_printed(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    library.put("s", text_of("The ministers agreed to nothing.\n"))

    done = exporting(library, writer).export(briefing_with(taken()), PATH)

    assert [(one.check, one.grade) for one in done.findings] == [("P06", Grade.WARN)]
    assert writer.written[0].quotes[0].words == "four trips abroad"


def test_what_reading_the_file_back_found_is_a_stop(library: MemoryLibrary) -> None:
    done = exporting(library, RecordingWriter("Note 1 has no words.")).export(briefing_with(taken()), PATH)

    assert done.findings == (Finding("file", Grade.STOP, "", "Note 1 has no words."),)


def test_replaced_characters_are_told(library: MemoryLibrary) -> None:
    done = exporting(library, RecordingWriter()).export(briefing_with(taken(), f"A\x0cB {PLACE}."), PATH)

    assert [one.grade for one in done.findings] == [Grade.NOTE]
    assert "U+000C" in done.findings[0].message


def test_the_style_asked_for_wins_over_the_briefings_own(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    exporter = exporting(library, writer)

    exporter.export(briefing_with(taken()), PATH, style=IN_TEXT)
    exporter.export(briefing_with(taken()), PATH)

    assert [one.citation_style for one in writer.written] == [IN_TEXT, NOTES]
    assert [style.id for style in exporter.styles()] == ["notes", "author-date", "british", "none"]


def test_a_style_that_is_not_offered_is_named_and_nothing_is_written(library: MemoryLibrary) -> None:
    writer = RecordingWriter()

    with pytest.raises(NotFound, match="klingon"):
        exporting(library, writer).export(briefing_with(taken()), PATH, style=StyleId("klingon"))

    assert writer.written == []


def test_a_work_of_which_nothing_is_known_is_refused_in_a_sentence(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    briefing = replace(briefing_with(taken()), references={SourceId("s"): Reference(publisher="Times")})
    with pytest.raises(ExportFailed) as refused:
        exporting(library, writer).export(briefing, PATH)
    assert refused.value.why == (
        "the source of “four trips abroad” has no title, author or date and cannot be cited. Complete its reference, "
        "or give a reason to export it as it is. Nothing was written."
    )
    assert writer.written == []
    assert exporting(library, writer).export(briefing, PATH, style=NONE).quotes == 1, "nothing is cited there"


def test_a_work_without_a_date_is_exported_and_named(library: MemoryLibrary) -> None:
    briefing = replace(
        briefing_with(taken()), references={SourceId("s"): Reference(title="Talks", author=(Name("Li"),))}
    )
    done = exporting(library, RecordingWriter()).export(briefing, PATH)
    assert [(one.check, one.source) for one in done.findings] == [("P17", "s")]
    assert done.findings[0].message == "The reference of “Talks” lacks its date and is cited without."


class CollectorSeen(RecordingWriter):
    """Sees whether Python looks for unreachable objects while a file is written."""

    seen: bool | None = None

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        self.seen = gc.isenabled()
        return super().write(manuscript, path, cancelled=cancelled)


def test_no_collection_stops_the_window_while_a_file_is_written_and_all_are_made_afterwards(
    library: MemoryLibrary,
) -> None:
    writer = CollectorSeen()
    exporting(library, writer).export(briefing_with(taken()), Path("a.docx"))
    assert writer.seen is False
    assert gc.isenabled()

    with pytest.raises(NotFound):
        exporting(library, writer).export(briefing_with(taken()), Path("a.docx"), style=StyleId("no such style"))
    assert gc.isenabled()


def test_a_cancelled_export_stops_at_its_next_step_and_writes_nothing(library: MemoryLibrary) -> None:
    writer = RecordingWriter()
    left = iter([False] * 2)  # it is pressed at the third question, when the manuscript is composed

    with pytest.raises(Stopped):
        exporting(library, writer).export(briefing_with(taken()), PATH, cancelled=lambda: next(left, True))

    assert writer.written == []
    assert next(left, None) is None, "all questions were asked"
    assert gc.isenabled()


def test_the_writer_is_told_of_a_cancel_too(library: MemoryLibrary) -> None:
    writer, pressed = RecordingWriter(), False
    exporting(library, writer).export(briefing_with(taken()), PATH, cancelled=lambda: pressed)

    pressed = True

    assert writer.cancelled()


class PressedWhileWriting(RecordingWriter):
    """The first file is hardly in its place when the export is cancelled."""

    def pressed(self) -> bool:
        return bool(self.written)


def test_once_the_file_is_in_its_place_the_annex_beside_it_is_written_too(library: MemoryLibrary) -> None:
    writer = PressedWhileWriting()
    done = exporting(library, writer).export(briefing_with(taken()), PATH, annex=Annex.FILE, cancelled=writer.pressed)

    assert len(writer.written) == 2
    assert done.annex == Path("briefing evidence.docx")
    assert not writer.cancelled()
