"""Nothing that the program itself puts on a page is English in a document of another language."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Locator, Span
from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Manuscript, Table
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.page_setup import PageSetup
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId, quote
from briefer.domain.reason import Reason
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import DecisionBlock, Detail, SignOff, StyleId, Template, TemplateId
from briefer.export.markdown import markdown_of
from briefer.export.pdf.writer import PdfWriter
from briefer.export.word.document import word_document
from briefer.services.composing import compose
from tests.desk import Desk
from tests.export.test_pdf_writer import pages_of
from tests.fakes import text_of

LANGUAGES = ("fr-FR", "de-DE", "es-ES", "it-IT", "pt-PT", "nl-NL", "pl-PL", "ar", "zh-CN", "zh-TW", "vi-VN")
WORDS = "Q1 Q2 Q3 Q4"
TEMPLATE = Template(
    TemplateId("t"),
    1,
    "en",
    "T7",
    placeholders=("recipient", "x9"),
    details=(Detail("D1", "{recipient}"),),
    signoff=SignOff(("C1", "C2"), (("R1", "{x9}"),)),
    decision_block=DecisionBlock(("C3", "C4"), ("{recipient}",)),
)


def manuscript(language: str, style: str = "apa") -> Manuscript:
    """Every word in it that is not the program's own has a digit."""
    taken = replace(
        quote(QuoteId("q1"), SourceId("s1"), text_of(WORDS), Span(0, len(WORDS))), locator=Locator("paragraph", "4")
    )
    front = Front(TEMPLATE, {"title": "T1", "recipient": "M1", "date": "2025-02-03"}, StyleId(style), language=language)
    said = Subtree(OwnPoint(Prose(f"P1 {PLACE}. {{x9}}", (), (taken.id,))), (Subtree(taken),))
    references = {SourceId("s1"): Reference(title="W1", author=(Name("A1"), Name("A2")))}
    briefing = Briefing(Subtree(front, (Subtree(Section("S1"), (said,)),)), references)
    differing = {taken.id: Reason("P05-q1", WORDS, "B1", "Q1 Q2 Q3 Q5")}
    return compose(briefing, TypstCitations(), setup=PageSetup(contents=True), with_annex=True, differing=differing)


def in_word(made: Manuscript, folder: Path) -> str:
    """The text of body, notes and footers, without the codes of fields."""
    (folder / "a.docx").write_bytes(word_document(made).data)
    with zipfile.ZipFile(folder / "a.docx") as package:
        parts = [name for name in package.namelist() if re.match(r"word/(document|footnotes|footer\d*)\.xml", name)]
        texts = " ".join(package.read(name).decode("utf-8") for name in parts)
    return unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<w:instrText.*?</w:instrText>", "", texts)))


def in_pdf(made: Manuscript, folder: Path) -> str:
    PdfWriter().write(made, folder / "a.pdf")
    return " ".join(pages_of(folder / "a.pdf"))


def words_in(text: str) -> set[str]:
    """Those of three letters and more, none of them a digit."""
    return {one.casefold() for one in re.findall(r"\w+", text) if len(one) > 2 and not re.search(r"\d", one)}


PRINTED: dict[str, Callable[[Manuscript, Path], str]] = {
    "Markdown": lambda made, _: markdown_of(made),
    "Word": in_word,
    "PDF": in_pdf,
}
SHARED = {"fr": {"page", "signature", "source"}, "de": {"text"}}  # words that are the same there


@pytest.mark.parametrize("kind", PRINTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_word_of_ours_stands_in_a_document_of_another_language(
    language: str, kind: str, tmp_path: Path
) -> None:
    english, other = (words_in(PRINTED[kind](manuscript(one), tmp_path)) for one in ("en-GB", language))

    assert {"signature", "clearance", "references", "evidence", "fill"} <= english
    assert english & other <= SHARED.get(language[:2], set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_screen_reader_says_of_a_table_is_in_its_language(language: str) -> None:
    english, other = (
        {block.description for block in manuscript(one).blocks if isinstance(block, Table)}
        for one in ("en-GB", language)
    )
    assert len(other) == 4
    assert not english & other


def test_a_full_stop_stands_within_the_marks_in_american_english_alone() -> None:
    assert "Q4.”" in markdown_of(manuscript("en-US", "chicago-notes"))
    assert "Q4“." in markdown_of(manuscript("de-DE", "chicago-notes"))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """With a German briefing, and settings of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desk = Desk(tmp_path)
    desk.briefer("new", "blank", "-o", "a.briefing", "--field", "title=T1", "--field", "date=2025-02-03")
    with zipfile.ZipFile(tmp_path / "a.briefing") as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["briefing.json"] = parts["briefing.json"].replace(b'"en-GB"', b'"de-DE"')
    with zipfile.ZipFile(tmp_path / "a.briefing", "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return desk


def test_the_command_line_prints_as_the_briefings_language_and_the_settings_say(desk: Desk) -> None:
    desk.briefer("export", "a.briefing", "-o", "a.md")
    assert "3. Februar 2025" in (desk.folder / "a.md").read_text("utf-8").replace("\\", "")

    (desk.folder / "data" / "briefer").mkdir(parents=True, exist_ok=True)
    (desk.folder / "data" / "briefer" / "settings.toml").write_text('date_form = "numbers"\n')
    desk.briefer("export", "a.briefing", "-o", "b.md")
    assert "2025-02-03" in (desk.folder / "b.md").read_text("utf-8")


def test_a_line_that_begins_as_a_numbered_list_does_is_no_list_in_markdown() -> None:
    assert "\n3\\. Februar 2025\n" in markdown_of(manuscript("de-DE"))


@pytest.mark.parametrize(("language", "backwards"), [("ar", True), ("de-DE", False)])
def test_word_is_told_that_the_page_number_is_read_from_the_right(
    language: str, backwards: bool, tmp_path: Path
) -> None:
    in_word(manuscript(language), tmp_path)
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        footer = package.read("word/footer1.xml").decode("utf-8")

    numbers = footer.partition("<w:tab/>")[2].partition("</w:p>")[0]
    assert ("<w:bidi/>" in footer) is backwards
    runs = numbers.count("<w:r>")
    assert runs >= 10 and numbers.count("<w:rtl/>") == (runs if backwards else 0)
