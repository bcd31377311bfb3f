"""The annex beside a briefing: what each quote proves, its words, its source and place, digests."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.anchor import Locator
from briefer.domain.briefing import Briefing
from briefer.domain.cited_work import Citation
from briefer.domain.document_words import document_words
from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Heading, Manuscript, Table, TableKind, Text
from briefer.domain.outline_content import Front, Paraphrase, Section, Subtree
from briefer.domain.page_setup import PageSetup, QuoteMarks
from briefer.domain.proof import before_annex, normalised, proof_of
from briefer.domain.prose import PLACE, Prose
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.services.composing import compose, compose_annex
from briefer.services.evidence_annex import Annex
from briefer.services.exporting import Exporting, annex_beside
from briefer.services.quoting import Quoting
from tests.fakes import MemoryLibrary
from tests.services.test_composing import IN_TEXT, NONE, NOTES, NumberingEngine, a_quote, point, text_of
from tests.services.test_exporting import PATH, RecordingWriter

ENGLISH = document_words("en")
KNOWN = {SourceId("s"): Reference(title="Talks", author=(Name("Li"),), issued=PartialDate(2024))}


class FullNotes(NumberingEngine):
    """Has the style that says sources in full."""

    def styles(self):  # type: ignore[no-untyped-def]
        return (*super().styles(), replace(super().styles()[0], id=StyleId("chicago-notes")))


def briefing(*nodes: Subtree, style: StyleId = NONE) -> Briefing:
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {"title": "T", "who": "The minister"}, style)
    return Briefing(Subtree(front, (Subtree(Section("Points"), nodes),)), KNOWN)


def rows(manuscript: Manuscript) -> list[list[str]]:
    (table,) = [block for block in manuscript.blocks if isinstance(block, Table) and block.caption == "Evidence"]
    assert table.kind is TableKind.GRID
    assert [cell[0] for cell in table.header] == [Text(column, bold=True) for column in ENGLISH.evidence_columns]
    assert table.description
    return [["".join(run.text for run in cell if isinstance(run, Text)) for cell in row] for row in table.rows]


NODES = (
    point(f"{{who}} came. She says {PLACE}.", replace(a_quote(1), locator=Locator("article-locator", "4"))),
    Subtree(Paraphrase(Prose("They\twill meet."), a_quote(2, "a meeting"))),
    Subtree(replace(a_quote(3, "on its own"), further=(Citation(SourceId("s"), Locator("page", "9")),))),
)


@pytest.mark.parametrize("style", [NONE, NOTES, IN_TEXT])
def test_a_row_for_each_quote_says_what_it_proves(style: StyleId) -> None:
    made = rows(compose(briefing(*NODES, style=style), FullNotes(), with_annex=True))

    digest = text_of("talks will go on").digest[:12]
    assert made[0] == [
        "1",
        "She says “talks will go on”.",
        "“talks will go on”",
        "(1)",
        "article 4",
        f"words {proof_of('talks will go on')[:12]}, text {digest}",
    ]
    assert [row[1] for row in made] == ["She says “talks will go on”.", "They: will meet.", "Points"]
    assert made[1][4] == "paragraph 1"
    assert made[2][3] == "(1) (1)"


def test_french_marks_are_parted_from_their_words_at_no_end_of_a_line() -> None:
    one = briefing(point(f"She says {PLACE}.", a_quote(1)))
    setup = PageSetup(marks=QuoteMarks.GUILLEMETS)
    ((_, claim, words, *_),) = rows(compose(one, FullNotes(), with_annex=True, setup=setup))
    assert claim == f"She says {words}." and words == "«\u202ftalks will go on\u202f»"


def test_the_words_of_the_annex_are_not_taken_for_the_quote_itself() -> None:
    manuscript = compose(briefing(*NODES), FullNotes(), with_annex=True)
    at = next(
        number
        for number, block in enumerate(manuscript.blocks)
        if block == Heading(1, (Text("Evidence"),), new_page=True)
    )
    runs = [
        run
        for block in manuscript.blocks[at:]
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        for run in cell
    ]
    assert not any(isinstance(run, Text) and run.quote for run in runs)
    assert before_annex(normalised(f"Before. {ENGLISH.evidence_opening} “talks”")) == "Before. "


def test_without_quotes_there_is_no_annex() -> None:
    assert compose(briefing(point("Ours.")), FullNotes(), with_annex=True) == compose(
        briefing(point("Ours.")), FullNotes()
    )


def test_an_annex_of_its_own_stands_beside_the_file() -> None:
    library, writer = MemoryLibrary(), RecordingWriter()
    quote = a_quote(1)
    library.put("s", text_of("talks will go on"))
    one = briefing(point(f"So {PLACE}.", quote))
    done = Exporting(FullNotes(), Quoting(library), writer).export(one, PATH, annex=Annex.FILE)

    assert done.annex == annex_beside(PATH) == Path("briefing evidence.docx")
    whole, apart = writer.written
    assert len(whole.quotes) == 1
    assert (apart.quotes, apart.notes, apart.clean) == ((), (), True)
    assert rows(apart) == rows(compose_annex(one, FullNotes()))
    assert not any(isinstance(block, Table) for block in whole.blocks)


def test_an_annex_asks_for_references_even_where_the_page_has_none() -> None:
    library = MemoryLibrary()
    library.put("s", text_of("talks will go on"))
    one = replace(briefing(point(f"So {PLACE}.", a_quote(1))), references={})
    with pytest.raises(ExportFailed, match="no title, author or date"):
        Exporting(FullNotes(), Quoting(library), RecordingWriter()).export(one, PATH, annex=Annex.END)
