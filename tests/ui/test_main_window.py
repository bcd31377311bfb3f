"""The window's stories, from the keyboard to the services behind it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.errors import LibraryBusy
from briefer.domain.outline_content import Subtree
from briefer.domain.quote import DirectQuote
from briefer.domain.reference import PartialDate
from briefer.domain.source import SourceId, SourceText
from briefer.domain.template import StyleId, TemplateId
from briefer.ports.briefings import RecoveryCopy
from briefer.ui.actions import Act
from briefer.ui.details.dialog import Edited
from briefer.ui.dialogs import Beginning, Unsaved
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.library.menu import SourceAct
from briefer.ui.library.rows import SourceRow
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.marking_strip import MarkingStrip
from tests.ui.desk_of_fakes import FakeDesk, desk_of
from tests.ui.fake_dialogs import FakeDialogs

ONE = "The talks went well. They agreed on talks in May.\nNothing here.\nMore talks 😀 were held."
TWO = "Other talks were held in June."

TALKS = Span(4, 9)


@pytest.fixture
def desk() -> FakeDesk:
    return desk_of({"one": ONE, "two": TWO})


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def window(theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk.services, theme, lambda: "10:42", dialogs=dialogs, search_after=0, bar_after=0, keep_after=0)
    made.resize(1_400, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.begin_blank()
    qtbot.waitUntil(lambda: made.files.is_there and made.is_idle())
    yield made
    dialogs.unsaved_answer = Unsaved.DISCARD
    made.close()
    made.deleteLater()


def find(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(window.library.box, words)
    qtbot.waitUntil(lambda: bool(window.library.hits()))


def open_first_hit(window: MainWindow, qtbot: QtBot, words: str = "talks") -> None:
    find(window, qtbot, words)
    qtbot.keyClick(window.library.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.library.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None)


def quotes(window: MainWindow) -> list[DirectQuote]:
    nodes = window.briefing.briefing().root.walk()
    return [node.content for node in nodes if isinstance(node.content, DirectQuote)]


def add_words(window: MainWindow, qtbot: QtBot, span: Span = TALKS) -> None:
    open_first_hit(window, qtbot)
    window.reader.view.select(span)
    window.reader.view.setFocus()
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: bool(quotes(window)))


def with_other_words(briefing: Briefing, words: str) -> Briefing:
    """The briefing with other words in its quotes, as only a file changed by hand can have them."""

    def changed(node: Subtree) -> Subtree:
        content = replace(node.content, words=words) if isinstance(node.content, DirectQuote) else node.content
        return replace(node, content=content, children=tuple(changed(child) for child in node.children))

    return replace(briefing, root=changed(briefing.root))


def test_the_search_box_has_the_focus_at_start(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.library.box


def test_the_sources_are_listed_and_counted(window: MainWindow) -> None:
    assert [row.source.id for row in window.library.rows if isinstance(row, SourceRow)] == ["one", "two"]
    assert window.status.said()[2].startswith("2 sources")


def test_typing_finds_and_enter_opens_the_passage(window: MainWindow, qtbot: QtBot) -> None:
    open_first_hit(window, qtbot)
    assert window.reader.source is not None
    assert window.reader.source.id == "one"
    assert window.reader.match_bar.said() == "1 of 3 matches for “talks”"


def test_f3_goes_on_to_the_next_source_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    open_first_hit(window, qtbot)
    for _ in range(3):
        window.action(Act.NEXT_MATCH).trigger()
    qtbot.waitUntil(lambda: window.reader.source is not None and window.reader.source.id == "two")
    assert window.status.said()[1].startswith("On to “")


def test_the_results_follow_the_current_match(window: MainWindow, qtbot: QtBot) -> None:
    open_first_hit(window, qtbot)
    window.action(Act.NEXT_MATCH).trigger()
    window.action(Act.NEXT_MATCH).trigger()
    row = window.library.view.current_row()
    assert row is not None
    assert "More talks" in str(row)


def test_selected_words_become_a_quote_of_the_stored_text_and_undo_takes_it_out(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk
) -> None:
    at = ONE.index("talks 😀")
    add_words(window, qtbot, Span(at, at + 7))
    (quote,) = quotes(window)
    assert quote.words == "talks 😀"
    assert quote.anchor.span == Span(at, at + 7)
    assert window.status.said()[1].startswith("Added to Background")
    window.action(Act.UNDO).trigger()
    assert quotes(window) == []
    window.action(Act.REDO).trigger()
    assert [one.words for one in quotes(window)] == ["talks 😀"]


def test_a_selected_result_becomes_a_quote_by_key(window: MainWindow, qtbot: QtBot) -> None:
    find(window, qtbot, "talks")
    qtbot.keyClick(window.library.box, Qt.Key.Key_Down)
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: [quote.words for quote in quotes(window)] == [ONE.split("\n")[0]])


def test_a_very_long_quote_is_added_only_after_asking(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs
) -> None:
    from tests.fakes import text_of

    desk.library.put("long", text_of("longword " * 400))
    dialogs.agrees = False
    find(window, qtbot, "longword")
    window.library.show_opened(window.library.hits()[0])
    qtbot.keyClick(window.library.box, Qt.Key.Key_Down)
    window.action(Act.ADD_QUOTE).trigger()
    assert quotes(window) == []
    assert dialogs.asked[-1].startswith("Add a quote of 3,")
    dialogs.agrees = True
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: len(quotes(window)) == 1)
    assert len(quotes(window)[0].words) == len(("longword " * 400).strip())


def test_adding_without_a_selection_says_what_to_do(window: MainWindow) -> None:
    window.action(Act.ADD_QUOTE).trigger()
    assert window.status.said()[1].startswith("Select words in the Reader")


def test_saving_asks_where_once(window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs) -> None:
    dialogs.save_to = Path("/desk/brief.briefing")
    add_words(window, qtbot)
    assert window.isWindowModified()
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: not window.files.has_changes())
    assert window.status.said()[0] == "Saved 10:42"
    assert desk.settings.saved.recent == (dialogs.save_to,)
    assert [one for one in desk.briefings.open(dialogs.save_to).root.walk() if isinstance(one.content, DirectQuote)]
    asked = len(dialogs.asked)
    window.action(Act.UNDO).trigger()
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: not window.files.has_changes())
    assert len(dialogs.asked) == asked


def test_two_saves_in_a_row_leave_the_newer_state_in_the_file(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    dialogs.save_to = Path("/desk/brief.briefing")
    add_words(window, qtbot)
    window.action(Act.SAVE).trigger()
    window.action(Act.UNDO).trigger()
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: window.is_idle() and not window.files.has_changes())
    saved = desk.briefings.open(dialogs.save_to)
    assert [one for one in saved.root.walk() if isinstance(one.content, DirectQuote)] == []


def test_a_save_that_cannot_be_made_is_told_and_the_changes_stay(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    dialogs.save_to = Path("/desk/brief.briefing")
    desk.briefings.refuse = True
    add_words(window, qtbot)
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert "Your work is still here" in window.messages.said()[0]
    assert window.files.has_changes()


def test_a_saved_briefing_opens_again_with_its_quotes(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    dialogs.save_to = dialogs.open_from = Path("/desk/brief.briefing")
    add_words(window, qtbot)
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: window.files.path is not None)
    window.action(Act.UNDO).trigger()
    dialogs.unsaved_answer = Unsaved.DISCARD
    window.action(Act.OPEN).trigger()
    qtbot.waitUntil(lambda: len(quotes(window)) == 1)


def test_a_saved_briefing_carries_the_references_of_its_sources(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    dialogs.save_to = Path("/desk/brief.briefing")
    add_words(window, qtbot)
    dialogs.edits = [Edited({"title": "Talks in May"})]
    window.reader.details_wanted.emit(SourceId("one"))
    qtbot.waitUntil(lambda: desk.library.source(SourceId("one")).reference.title == "Talks in May")
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: window.files.path is not None)
    assert desk.briefings.open(dialogs.save_to).references[SourceId("one")].title == "Talks in May"


def test_a_briefing_that_is_gone_is_said_and_forgotten(window: MainWindow, qtbot: QtBot, desk: FakeDesk) -> None:
    gone = Path("/desk/gone.briefing")
    desk.services.settings.remember(gone)
    window.open_briefing(gone)
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert "gone.briefing" in window.messages.said()[0]
    assert desk.settings.saved.recent == ()


def test_a_new_briefing_has_its_template_and_fields(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    dialogs.beginning = Beginning(TemplateId("blank"), {"title": "Talks"})
    window.action(Act.NEW).trigger()
    qtbot.waitUntil(lambda: window.files.title() == "Talks")
    assert "Talks" in window.windowTitle()


@pytest.mark.parametrize(("answer", "closes"), [(Unsaved.CANCEL, False), (Unsaved.DISCARD, True)])
def test_closing_with_changes_asks(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, answer: Unsaved, closes: bool
) -> None:
    add_words(window, qtbot)
    dialogs.unsaved_answer = answer
    assert window.close() is closes
    assert dialogs.asked[-1].startswith("unsaved")


def test_a_recovery_copy_is_kept_between_changes_and_saves(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    add_words(window, qtbot)
    qtbot.waitUntil(lambda: desk.recovery.kept is not None)
    dialogs.save_to = Path("/desk/brief.briefing")
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: desk.recovery.kept is None)


def test_the_foot_says_that_a_recovery_copy_is_kept_and_no_longer_once_all_is_saved(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs
) -> None:
    assert window.status.said()[0] == "Not saved yet"
    add_words(window, qtbot)
    qtbot.waitUntil(lambda: window.status.said()[0] == "Not saved yet  ·  recovery copy kept")
    dialogs.save_to = Path("/desk/brief.briefing")
    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: window.status.said()[0] == "Saved 10:42")


LOST = Path("/desk/lost.briefing")


def restored_window(theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, *titles: str) -> MainWindow:
    """A window that finds copies left behind, the newest first; their file has the title "Saved"."""
    desk.briefings.save(desk.services.drafting.new("blank", {"title": "Saved"}), LOST)
    for title in titles:
        left = RecoveryCopy(title, desk.services.drafting.new("blank", {"title": title}), LOST, 1.0)
        desk.recovery.others.append(left)
    window = MainWindow(desk.services, theme, lambda: "10:42", dialogs=dialogs, keep_after=0)
    qtbot.addWidget(window)
    window.show()
    window.begin_blank()
    qtbot.waitUntil(lambda: window.files.title() == titles[0] and window.is_idle())
    return window


def press_verb(window: MainWindow, qtbot: QtBot, text: str) -> None:
    verb = next(one for one in window.messages.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(verb, Qt.MouseButton.LeftButton)


def test_what_was_left_behind_is_open_counts_as_unsaved_and_can_be_kept(
    theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    window = restored_window(theme, desk, dialogs, qtbot, "Lost talks", "Older")
    assert "“Lost talks” is restored" in window.messages.said()[0]
    assert "“Older”" in window.messages.said()[1]
    qtbot.waitUntil(lambda: [copy.session for copy in desk.recovery.others] == ["Older"])
    assert window.files.has_changes()
    press_verb(window, qtbot, "Keep")
    assert window.files.title() == "Lost talks"
    press_verb(window, qtbot, "Open the copy")
    assert dialogs.asked[-1] == "unsaved Lost talks"
    dialogs.unsaved_answer = Unsaved.DISCARD
    assert window.close()


def test_the_last_saved_copy_is_opened_instead_and_what_was_restored_stays_in_the_history(
    theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    window = restored_window(theme, desk, dialogs, qtbot, "Lost talks")
    press_verb(window, qtbot, "Open last saved")
    qtbot.waitUntil(lambda: window.files.title() == "Saved" and window.is_idle())
    assert not window.files.has_changes()
    versions = desk.services.versions
    assert [versions.open(one).front.fields["title"] for one in versions.of(LOST)] == ["Lost talks"]
    assert window.close()


def test_what_was_restored_is_compared_with_the_last_saved_copy(
    theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    window = restored_window(theme, desk, dialogs, qtbot, "Lost talks")
    press_verb(window, qtbot, "Compare")
    qtbot.waitUntil(lambda: bool(dialogs.texts_compared))
    (compared,) = dialogs.texts_compared
    assert (compared.one[1].split("\n")[0], compared.other[1].split("\n")[0]) == ("Saved", "Lost talks")
    assert compared.apart.in_one[0].of(compared.one[1]) == "Saved"
    dialogs.unsaved_answer = Unsaved.DISCARD
    assert window.close()


def test_closing_and_saving_closes_once_it_is_saved(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    add_words(window, qtbot)
    dialogs.unsaved_answer, dialogs.save_to = Unsaved.SAVE, Path("/desk/brief.briefing")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.briefings.open(dialogs.save_to)


def test_exporting_checks_asks_writes_and_says_what_was_written(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    add_words(window, qtbot)
    for source in desk.library.sources():
        desk.librarian.describe(source.id, {"title": "Talks", "issued": PartialDate(2024)})
    path = Path("/desk/brief.docx")
    dialogs.export_choice = ExportChoice(path, StyleId("chicago-notes"))
    window.action(Act.EXPORT).trigger()
    qtbot.waitUntil(lambda: bool(desk.written.written) and bool(window.messages.said()))
    assert dialogs.findings  # the briefing has no title
    assert window.messages.said()[0].startswith("Exported to “brief.docx”. 1 note, 1 source and 1 quote were checked")


def test_adding_files_lists_them_and_says_what_was_read(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    (tmp_path / "three.txt").write_text("Yet more talks.", encoding="utf-8")
    dialogs.files = [tmp_path / "three.txt", tmp_path / "missing.txt"]
    window.action(Act.ADD_FILES).trigger()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said() == ("1 of 2 files can be searched. 1 needs attention.",)
    qtbot.waitUntil(lambda: len([row for row in window.library.rows if isinstance(row, SourceRow)]) == 3)
    assert not window.status.is_busy()


def test_files_dropped_anywhere_are_added(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "three.txt").write_text("Yet more talks.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "three.txt"))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(700, 60), copy, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(700, 60), copy, mime, buttons, keys))
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said() == ("1 of 1 file can be searched.",)


def test_a_text_that_cannot_be_opened_is_said_in_its_place(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> SourceText:
        raise LibraryBusy()

    monkeypatch.setattr(desk.services.adjusting, "text", refuse)
    window.library.source_opened.emit(SourceId("two"))
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said()[0] in {one.text() for one in window.reader.findChildren(QLabel)}


def test_a_removed_source_leaves_list_and_reader(window: MainWindow, qtbot: QtBot, desk: FakeDesk) -> None:
    open_first_hit(window, qtbot)
    window.library.box.clear()
    window.library.act_wanted.emit(SourceAct.REMOVE, (desk.library.source(SourceId("one")),))
    qtbot.waitUntil(lambda: len([row for row in window.library.rows if isinstance(row, SourceRow)]) == 1)
    assert window.reader.source is None
    (said,) = window.messages.said()
    assert "taken out of the library" in said
    undo = next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len([row for row in window.library.rows if isinstance(row, SourceRow)]) == 2)


def test_details_that_were_changed_are_kept(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    dialogs.edits = [Edited({"title": "Talks in May"})]
    window.reader.details_wanted.emit(SourceId("one"))
    qtbot.waitUntil(lambda: desk.library.source(SourceId("one")).reference.title == "Talks in May")
    qtbot.waitUntil(window.is_idle)


def test_what_was_not_found_can_be_filled_in_from_the_reader(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    open_first_hit(window, qtbot)
    dialogs.edits = [Edited({"title": "Talks in May"})]
    fill_in = next(one for one in window.reader.findChildren(QPushButton) if one.text() == "Fill in")
    qtbot.mouseClick(fill_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.reader.heading.accessibleName() == "Talks in May")


def test_f6_goes_round_the_areas(window: MainWindow, qtbot: QtBot) -> None:
    open_first_hit(window, qtbot)
    window.library.focus_search()
    seen = []
    for _ in range(3):
        window.action(Act.NEXT_AREA).trigger()
        seen.append(window.columns.area_of_focus())
    assert seen == [window.reader, window.briefing, window.library]
    window.action(Act.PREVIOUS_AREA).trigger()
    assert window.columns.area_of_focus() is window.briefing


def test_in_a_narrow_window_the_library_is_an_overlay(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    assert not window.library.isVisible()
    window.action(Act.FIND).trigger()
    assert window.library.isVisible()
    assert QApplication.focusWidget() is window.library.box
    window.action(Act.LIBRARY).trigger()
    assert not window.library.isVisible()
    window.resize(1_400, 800)
    qtbot.waitUntil(window.library.isVisible)


def test_in_a_narrow_window_esc_and_opening_a_result_uncover_the_reader(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.action(Act.FIND).trigger()
    qtbot.keyClick(window.library.box, Qt.Key.Key_Escape)
    assert not window.library.isVisible() and window.columns.area_of_focus() is window.reader
    window.action(Act.FIND).trigger()
    qtbot.keyClicks(window.library.box, "talks")
    qtbot.waitUntil(lambda: bool(window.library.hits()))
    qtbot.keyClick(window.library.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.library.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    assert not window.library.isVisible()


def test_theme_and_text_size_are_remembered(window: MainWindow, desk: FakeDesk, theme: Theme) -> None:
    theme.choose(Choice.DARK)
    window.action(Act.LARGER).trigger()
    assert (desk.settings.saved.theme, desk.settings.saved.text_size) == ("dark", 110)


def test_every_control_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and widget.isVisible()
    ]
    assert nameless == []


def test_saving_a_template_says_what_it_holds(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    dialogs.template = "My outline"
    window.action(Act.SAVE_TEMPLATE).trigger()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert "“My outline”" in window.messages.said()[0]


def test_a_quote_that_differs_from_its_source_is_said_when_its_briefing_opens(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs, desk: FakeDesk
) -> None:
    add_words(window, qtbot)
    honest = window.briefing.briefing()
    path = Path("/desk/altered.briefing")
    desk.briefings.save(with_other_words(honest, "walks"), path)
    dialogs.unsaved_answer = Unsaved.DISCARD
    window.open_briefing(path)
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said()[0].startswith("1 quote differs from its source")
    assert [quote.words for quote in quotes(window)] == ["walks"]


def test_details_of_the_briefing_are_one_step(window: MainWindow, dialogs: FakeDialogs) -> None:
    dialogs.fields = {"title": "Talks"}
    window.action(Act.DETAILS).trigger()
    assert window.files.title() == "Talks"
    window.action(Act.UNDO).trigger()
    assert window.files.title() != "Talks"


def test_a_marking_stands_above_and_below_the_window(window: MainWindow, dialogs: FakeDialogs) -> None:
    strips = window.findChildren(MarkingStrip)
    assert [strip.isVisible() for strip in strips] == [False, False]
    dialogs.fields = {"title": "Talks", "classification": "Official"}
    window.action(Act.DETAILS).trigger()
    assert [strip.text() for strip in strips if strip.isVisible()] == ["OFFICIAL", "OFFICIAL"]


def test_a_quotes_chip_leads_back_to_its_words(window: MainWindow, qtbot: QtBot) -> None:
    at = ONE.index("agreed")
    add_words(window, qtbot, Span(at, at + 6))
    (quote,) = quotes(window)
    window.reader.show_said("")
    window.briefing.place_opened.emit(quote.source, quote.digest, quote.anchor.span)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    assert window.reader.view.selected_span() == Span(at, at + 6)


def test_f1_shows_the_keys(window: MainWindow, dialogs: FakeDialogs) -> None:
    window.action(Act.HELP).trigger()
    assert dialogs.asked[-1].endswith("keys")
