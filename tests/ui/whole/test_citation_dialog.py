"""How a quote is cited, changed in a dialogue by one undo step."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Locator, Span
from briefer.domain.briefing import Briefing
from briefer.domain.cited_work import Citation
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId
from briefer.ui.ask_citation import CitationDialog
from briefer.ui.main_window import MainWindow
from tests.fakes import text_of
from tests.ui.desk_of_fakes import BLANK
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, press

QUOTE = quote(QuoteId("q1"), SourceId("one"), text_of(ONE), Span(0, 19))
KNOWN = {
    SourceId("one"): Reference(title="Talks", author=(Name("Smith", "Anna"),)),
    SourceId("two"): Reference(title="Other talks"),
}


def show(window: MainWindow, qtbot: QtBot, content: Content) -> NodeId:
    root = Subtree(Front(BLANK, {"title": "T"}), (Subtree(Section("Background"), (Subtree(content),)),))
    window.files.show(Briefing(root), Path("/desk/a.briefing"))
    qtbot.waitUntil(window.is_idle)
    outline = outline_of(window)
    node = outline.children(outline.children(ROOT)[0])[0]
    window.briefing.panel.view.choose(node)
    window.briefing.panel.view.setFocus()
    return node


def outline_of(window: MainWindow) -> Outline:
    outline: Outline = window.briefing.panel.view.model().outline  # type: ignore[attr-defined]
    return outline


@pytest.mark.parametrize("content", [QUOTE, Paraphrase(Prose("They went well."), QUOTE)])
def test_its_key_asks_and_one_undo_takes_it_back(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot, content: Content
) -> None:
    node = show(window, qtbot, content)
    dialogs.cited = lambda quote: replace(quote, prefix="see")

    press(window, Qt.Key.Key_D, ctrl=True, shift=True)
    qtbot.waitUntil(window.is_idle)

    assert "citation of q1 among 2" in dialogs.asked
    new = outline_of(window).content(node)
    cited = new.origin if isinstance(new, Paraphrase) else new
    assert isinstance(cited, DirectQuote)
    assert (cited.prefix, cited.words) == ("see", QUOTE.words)
    window.briefing.undo_stack.undo()
    assert outline_of(window).content(node) == content


def test_a_point_of_ours_has_no_citation(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    show(window, qtbot, OwnPoint(Prose("Ours")))
    said: list[str] = []
    window.briefing.said.connect(said.append)
    press(window, Qt.Key.Key_D, ctrl=True, shift=True)
    assert said == ["This has no source: only quotes and paraphrases have one."]
    assert not any(one.startswith("citation") for one in dialogs.asked)


@pytest.fixture
def dialog(qtbot: QtBot) -> CitationDialog:
    made = CitationDialog(replace(QUOTE, locator=Locator("paragraph", "6")), KNOWN)
    qtbot.addWidget(made)
    return made


def test_places_and_words_are_kept_for_the_work_that_is_chosen(dialog: CitationDialog, qtbot: QtBot) -> None:
    assert (dialog.kind.currentText(), dialog.value.text()) == ("Paragraph", "6")
    qtbot.keyClicks(dialog.prefix, "see")
    dialog.kind.setCurrentIndex(dialog.kind.findText("Article"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    dialog.others.setCurrentIndex(dialog.others.findData(SourceId("two")))
    dialog.add.click()
    assert (dialog.prefix.text(), dialog.value.text()) == ("", "")
    qtbot.keyClicks(dialog.value, "12-15")
    qtbot.keyClicks(dialog.suffix, "emphasis added")
    dialog.works.setCurrentRow(0)
    assert dialog.prefix.text() == "see"

    cited = dialog.result_quote()

    assert (cited.prefix, cited.locator) == ("see", Locator("article-locator", "6"))
    assert cited.further == (Citation(SourceId("two"), Locator("page", "12-15"), "", "emphasis added"),)
    assert cited.words == QUOTE.words


def test_the_own_source_stays_and_a_further_work_can_be_removed(dialog: CitationDialog) -> None:
    assert not dialog.remove.isEnabled()
    dialog.add.click()
    assert not dialog.named.isEnabled(), "with further works the author stays in the citation"
    dialog.remove.click()
    assert dialog.works.count() == 1
    assert dialog.result_quote() == replace(QUOTE, locator=Locator("paragraph", "6"))


def test_a_citation_of_before_is_shown_whole_and_an_emptied_place_is_none(qtbot: QtBot) -> None:
    whole = replace(
        QUOTE, prefix="see", suffix="cited in full", further=(Citation(SourceId("gone"), Locator("folio", "4r")),)
    )
    dialog = CitationDialog(whole, KNOWN)
    qtbot.addWidget(dialog)
    assert dialog.result_quote() == whole
    dialog.value.clear()
    dialog.value.textEdited.emit("")
    assert dialog.result_quote().locator is None
