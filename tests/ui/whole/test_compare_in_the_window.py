"""A quote that no longer matches its source: marked, compared, and taken again only where that is asked for."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import ROOT, Front, NodeId, Section, Subtree
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.source import Source, SourceId
from briefer.services.comparing import Compared, Found
from briefer.ui.compare_quote import CompareDialog
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.tree import Trouble
from tests.fakes import text_of
from tests.ui.desk_of_fakes import BLANK, FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE

SOURCE = SourceId("one")


def taken(id: str, words: str) -> DirectQuote:
    start = ONE.index(words)
    return quote(QuoteId(id), SOURCE, text_of(ONE), Span(start, start + len(words)))


def show(window: MainWindow, qtbot: QtBot, *quotes: DirectQuote) -> None:
    section = Subtree(Section("Background"), tuple(Subtree(one) for one in quotes))
    window.files.show(Briefing(Subtree(Front(BLANK, {"title": "T"}), (section,))), Path("/desk/a.briefing"))
    qtbot.waitUntil(window.is_idle)


def nodes(window: MainWindow) -> tuple[NodeId, ...]:
    outline = window.briefing.panel.view.model().outline  # type: ignore[attr-defined]
    return tuple(outline.children(outline.children(ROOT)[0]))


def troubles(window: MainWindow) -> list[Trouble | None]:
    model = window.briefing.panel.view.model()
    return [model.trouble_of(model.outline.content(node)) for node in nodes(window)]  # type: ignore[attr-defined]


def press_verb(window: MainWindow) -> None:
    next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Compare").click()


GOOD, ALSO = taken("q1", "They agreed on talks in May."), taken("q2", "The talks went well.")
ALTERED = replace(GOOD, id=QuoteId("q3"), words="They agreed on talks in June.")


@pytest.mark.parametrize("takes", [True, False])
def test_an_altered_quote_is_marked_and_its_words_are_taken_again_only_if_asked(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot, takes: bool
) -> None:
    show(window, qtbot, GOOD, ALTERED)
    assert troubles(window) == [None, Trouble.ALTERED]
    assert "1 quote differs from its source" in window.messages.said()[0]
    dialogs.takes_again = takes
    press_verb(window)
    qtbot.waitUntil(lambda: bool(dialogs.compared) and window.is_idle())
    assert dialogs.compared[0].found is Found.ALIKE
    now = window.briefing.quote_at(nodes(window)[1])
    if not takes:
        assert now == ALTERED
        assert window.briefing.is_saved()
        return
    assert now is not None
    assert now.words == GOOD.words
    assert troubles(window) == [None, None]
    assert window.briefing.undo_stack.undoText() == "Take the words again in Background"
    window.briefing.undo_stack.undo()
    assert window.briefing.quote_at(nodes(window)[1]) == ALTERED
    assert troubles(window) == [None, Trouble.ALTERED]


def test_a_source_that_changed_says_how_many_quotes_still_match(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    show(window, qtbot, GOOD, ALSO)
    desk.library.put("one", text_of(ONE.replace("in May", "in June")))
    show(window, qtbot, GOOD, ALSO)
    said = window.messages.said()[0]
    assert said.startswith("A source has changed since you quoted it. 1 quote")
    assert "still match" in said
    assert "not found" in said
    assert troubles(window) == [Trouble.LOST, None]
    assert [window.briefing.quote_at(node) for node in nodes(window)] == [GOOD, ALSO]


def test_a_file_that_was_replaced_is_told_of_when_the_briefing_is_opened(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "one.txt"
    file.write_text("It has other words now.", "utf-8")
    desk.library.change(replace(desk.library.source(SOURCE), path=file))

    def read_again(source: SourceId, at: Path | None = None) -> Source:
        desk.library.put("one", text_of(ONE.replace("in May", "in June")))
        return desk.library.source(source)

    monkeypatch.setattr(desk.librarian, "check", read_again)
    show(window, qtbot, GOOD, ALSO)
    assert troubles(window) == [Trouble.LOST, None]
    assert "1 quote was not found" in window.messages.said()[0]


def test_a_source_whose_file_is_gone_stays_as_it_was(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.library.change(replace(desk.library.source(SOURCE), path=tmp_path / "gone.txt"))
    checked: list[SourceId] = []
    monkeypatch.setattr(desk.librarian, "check", lambda source, at=None: checked.append(source))
    show(window, qtbot, GOOD)
    assert (checked, troubles(window), window.messages.said()) == ([], [None], ())


def test_both_texts_stand_beside_each_other_with_the_difference_marked(theme: Theme, qtbot: QtBot) -> None:
    dialog = CompareDialog(Compared(ALTERED, Found.ALIKE, GOOD), "Xinhua", theme)
    qtbot.addWidget(dialog)
    assert [_underlined(one) for one in (dialog.there, dialog.here)] == ["May", "June"]
    assert dialog.there.toPlainText() == GOOD.words
    buttons = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisibleTo(dialog)]
    assert buttons == ["Take the words again", "Keep as it is"]


def test_nothing_can_be_taken_where_nothing_is_found(theme: Theme, qtbot: QtBot) -> None:
    dialog = CompareDialog(Compared(ALTERED, Found.GONE, None), "Xinhua", theme)
    qtbot.addWidget(dialog)
    buttons = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisibleTo(dialog)]
    assert buttons == ["Keep as it is"]


def _underlined(words: QTextEdit) -> str:
    found, fragments = "", words.document().begin().begin()
    while not fragments.atEnd():
        if fragments.fragment().charFormat().fontUnderline():
            found += fragments.fragment().text()
        fragments += 1
    return found
