"""What the dialogs show and hand back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.outline_content import Front
from briefer.domain.proof import QuoteProof, QuoteState
from briefer.domain.quote import QuoteId
from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import Source, SourceId, TextDigest
from briefer.domain.template import StyleId, Template, TemplateId, TemplateSection
from briefer.services.verifying import Verified
from briefer.ui.ask_briefing import BriefingDetails
from briefer.ui.ask_template import TemplateChooser, describe
from briefer.ui.dialogs import with_suffix
from briefer.ui.look.theme import Theme
from briefer.ui.show_lists import KeysDialog
from briefer.ui.show_verified import VerifiedDialog, summary
from tests.fakes import MemoryLibrary, text_of

MEETING = Template(
    TemplateId("meeting"),
    1,
    "en-GB",
    "Meeting brief",
    used_by="Desk officers before a call",
    max_pages=2,
    placeholders=("title", "recipient"),
    sections=(TemplateSection("a", "Purpose", guidance="Why we meet.", max_words=80),),
)
CARD = Template(TemplateId("card"), 1, "en-GB", "Question card", placeholders=("title",))
STYLES = (
    CitationStyle(StyleId("notes"), "Notes", Placement.NOTE, has_list=False),
    CitationStyle(StyleId("apa"), "Author and date", Placement.TEXT, has_list=True),
)


def button_of(dialog: QWidget, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


@pytest.fixture
def source() -> Source:
    fields = (
        ReferenceField("title", "Talks", 0.9, None, "heading"),
        ReferenceField("author", Name(literal="Li Yan"), 0.9, None, "byline"),
        ReferenceField("issued", PartialDate(2021, 3, 10), 0.9, None, "byline"),
    )
    return replace(MemoryLibrary().put("one", text_of("Words.")), fields=fields)


def test_a_template_is_described_with_its_budget_and_guidance() -> None:
    said = describe(MEETING)
    assert said.startswith("Meeting brief\nDesk officers before a call\nAt most 2 pages.")
    assert "Purpose  (80 words)\nWhy we meet." in said


def test_templates_are_found_by_typing(theme: Theme, qtbot: QtBot) -> None:
    dialog = TemplateChooser([MEETING, CARD])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search_box, "quest")
    assert dialog.list.count() == 1
    assert dialog.chosen() == CARD
    qtbot.keyClicks(dialog.search_box, "zzz")
    assert dialog.chosen() is None
    assert not button_of(dialog, "Start").isEnabled()


def test_only_fields_that_the_template_has_are_handed_back(theme: Theme, qtbot: QtBot) -> None:
    dialog = TemplateChooser([MEETING, CARD])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field("title"), " Talks ")
    qtbot.keyClicks(dialog.field("recipient"), "Minister")
    assert dialog.fields() == {"title": "Talks", "recipient": "Minister"}
    dialog.choose(1)
    assert dialog.fields() == {"title": "Talks"}
    assert not dialog.field("recipient").isEnabled()


def test_all_details_of_a_briefing_can_be_filled_in_and_emptied(theme: Theme, qtbot: QtBot) -> None:
    front = Front(MEETING, {"title": "Old", "recipient": "Minister", "later_key": "kept"})
    dialog = BriefingDetails(front)
    qtbot.addWidget(dialog)
    dialog.box("title").setText("New")
    dialog.box("recipient").clear()
    assert dialog.fields() == {"title": "New", "later_key": "kept"}


def test_the_list_of_keys_can_be_closed(theme: Theme, qtbot: QtBot) -> None:
    dialog = KeysDialog([("Ctrl+E", "Export to Word")])
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a", "a.docx"),
        ("a.docx", "a.docx"),
        ("a.DOCX", "a.DOCX"),
        ("v1.2", "v1.2.docx"),
        ("a.md", "a.md"),
        ("a.PDF", "a.PDF"),
    ],
)
def test_a_file_name_gets_its_suffix_once(typed: str, kept: str) -> None:
    assert with_suffix(Path(typed), ".docx", ".pdf", ".md") == Path(kept)


def proven(state: QuoteState, found: str | None, **more: bool) -> Verified:
    proof = QuoteProof(
        id=QuoteId("q1"),
        anchor="_bq_q1",
        source=SourceId("s"),
        digest=TextDigest("d"),
        span=Span(0, 9),
        edits=(),
        locator=None,
        citation="Li, “Phone Call,” para. 8.",
        proof="",
        length=0,
        codes=0,
    )
    return Verified(proof, state, more.get("tracked", False), "two sides", found, compared=more.get("compared", True))


def test_a_verified_file_says_how_each_quote_stands(theme: Theme, qtbot: QtBot) -> None:
    verified = [
        proven(QuoteState.UNCHANGED, "two sides"),
        proven(QuoteState.CHANGED, "three sides", tracked=True),
        proven(QuoteState.GONE, None, compared=False),
    ]
    dialog = VerifiedDialog("a.docx", verified)
    qtbot.addWidget(dialog)

    rows = [[dialog.table.item(row, column).text() for column in (0, 1)] for row in range(3)]
    assert rows == [
        ["Changed, as a tracked change", "three sides\n“two” became “three”"],
        ["Gone (source not in this library)", "two sides"],
        ["Unchanged", "two sides"],
    ]
    assert summary(verified) == (
        "3 quotes: 1 unchanged, 2 to look at. 1 could only be compared with the file’s own record."
    )
    assert summary(verified[:1]) == "1 quote, unchanged and still in its source."


def test_a_template_is_chosen_with_the_arrows_while_words_are_typed(qtbot: QtBot) -> None:
    dialog = TemplateChooser([MEETING, replace(MEETING, title="Meeting of ministers")])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search_box, "meeting")
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        qtbot.keyClick(dialog.search_box, key)
        assert dialog.list.currentRow() == row
    assert dialog.search_box.text() == "meeting"


def test_the_way_to_start_stays_in_a_small_dialogue_with_large_letters(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_size(200)
    dialog = TemplateChooser([MEETING, CARD])
    qtbot.addWidget(dialog)
    dialog.resize(780, 500)
    dialog.show()
    qtbot.waitExposed(dialog)
    start = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Start")
    assert (dialog.width(), dialog.height()) == (780, 500)
    assert start.visibleRegion().boundingRect().size() == start.size()
