"""Sources taken out, tagged, checked and filtered in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.reference import Name, PartialDate
from briefer.domain.source import LeftOut, SourceId, SourceStatus
from briefer.domain.source_filter import SourceFilter
from briefer.ports.reading import ReadAs
from briefer.ui.actions import Act
from briefer.ui.ask_password import PasswordGiven
from briefer.ui.ask_tags import TagChange
from briefer.ui.details.dialog import Edited, Step
from briefer.ui.library.rows import SourceRow
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.problems.dialog import Reviewed
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press

ONE, TWO = SourceId("one"), SourceId("two")


def listed(window: MainWindow) -> list[SourceId]:
    return [row.source.id for row in window.library.rows if isinstance(row, SourceRow)]


def choose(window: MainWindow, qtbot: QtBot, *ids: SourceId) -> None:
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    window.library.view.clearSelection()
    for number, row in enumerate(window.library.rows):
        if isinstance(row, SourceRow) and row.source.id in ids:
            window.library.view.selectionModel().select(
                window.library.view.model().index(number, 0),
                window.library.view.selectionModel().SelectionFlag.Select,
            )


def test_sources_taken_out_wait_in_the_trash(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs
) -> None:
    choose(window, qtbot, ONE, TWO)
    window.action(Act.TAKE_OUT).trigger()
    qtbot.waitUntil(lambda: listed(window) == [])
    assert "2 sources were taken out" in window.messages.said()[0]
    window.action(Act.LIBRARY_TRASH).trigger()
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    assert "trash of 2" in dialogs.asked


def test_tags_are_put_on_the_chosen_sources_and_filter_them(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs
) -> None:
    dialogs.tag_change = TagChange(("Asia",), ())
    choose(window, qtbot, TWO)
    press(window, Qt.Key.Key_T, ctrl=True)
    qtbot.waitUntil(lambda: desk.library.source(TWO).tags == ("Asia",))
    qtbot.waitUntil(window.is_idle)
    window.library.filter_by(SourceFilter(tags=("asia",)))
    qtbot.waitUntil(lambda: listed(window) == [TWO])
    press(window, Qt.Key.Key_L, ctrl=True, shift=True)
    qtbot.waitUntil(lambda: len(listed(window)) == 2)


def test_a_filter_that_is_kept_is_a_chip_after_a_restart(window: MainWindow, qtbot: QtBot, desk: FakeDesk) -> None:
    press(window, Qt.Key.Key_L, ctrl=True)
    window.library.filters.years.setCurrentIndex(1)
    qtbot.keyClicks(window.library.filters.name, "Fresh")
    qtbot.keyClick(window.library.filters.name, Qt.Key.Key_Return)
    assert [one.name for one in desk.settings.saved.filters] == ["Fresh"]
    assert "Fresh" in window.library.chips.texts()
    window.library.filter_unwanted.emit("Fresh")
    assert desk.settings.saved.filters == ()


def test_checking_again_says_what_is_gone(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    choose(window, qtbot, ONE)
    window.action(Act.CHECK_AGAIN).trigger()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert "1 could not be read any more; its text and your quotes are kept." in window.messages.said()[0]


def test_the_folder_of_the_chosen_source_is_shown(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    choose(window, qtbot, ONE)
    window.action(Act.SHOW_IN_FOLDER).trigger()
    assert dialogs.shown_in_folder == [Path("/library/one.txt")]


def test_without_a_chosen_source_the_window_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    window.library.view.clearSelection()
    window.action(Act.TAGS).trigger()
    assert "Choose one or more sources" in window.status.said()[1]


@pytest.mark.parametrize(
    ("ignored", "said"), [(False, "2 of 3 files can be searched"), (True, "")], ids=["heeded", "ignored"]
)
def test_how_many_files_can_be_searched_is_in_view_and_leads_to_the_others(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs, ignored: bool, said: str
) -> None:
    desk.library.unread = [LeftOut(Path("/a.pdf"), SourceStatus.ENCRYPTED, "This file is protected.", ignored)]
    choose(window, qtbot, ONE)
    window.action(Act.CHECK_AGAIN).trigger()
    qtbot.waitUntil(lambda: bool(window.messages.said()) and window.is_idle())
    assert window.status.files_said() == said
    if said:
        link = next(one for one in window.status.findChildren(QPushButton) if one.text() == said)
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert "review 2" in dialogs.asked  # and the source whose file is gone


def test_down_in_the_empty_box_shows_earlier_searches(window: MainWindow, qtbot: QtBot, desk: FakeDesk) -> None:
    for words in ("talks", "june"):
        window.library.box.clear()
        qtbot.keyClicks(window.library.box, words)
        qtbot.keyClick(window.library.box, Qt.Key.Key_Return)
    assert desk.settings.saved.searches == ("june", "talks")
    window.library.box.clear()
    qtbot.keyClick(window.library.box, Qt.Key.Key_Down)
    (menu,) = (one for one in window.library.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions()] == ["june", "talks"]
    menu.actions()[1].trigger()
    menu.close()
    assert window.library.typed() == "talks"
    qtbot.waitUntil(lambda: bool(window.library.hits()) and window.is_idle())


def test_details_of_several_sources_are_kept_and_the_list_is_called_so_at_once(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs
) -> None:
    dialogs.edits = [Edited({"publisher": "ECNS", "title": "Same"})]
    choose(window, qtbot, ONE, TWO)
    press(window, Qt.Key.Key_Return, alt=True)
    qtbot.waitUntil(lambda: all(one.reference.publisher == "ECNS" for one in desk.library.sources()))
    qtbot.waitUntil(lambda: all("Same" in str(index) for index in titles(window)))
    assert [len(sources) for sources in dialogs.described] == [2]


def titles(window: MainWindow) -> list[str]:
    model = window.library.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_next_goes_round_the_sources_that_lack_something(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs
) -> None:
    whole = {"title": "T", "author": Name(literal="A"), "issued": PartialDate(2024)}
    dialogs.edits = [Edited(whole, Step.NEXT), Edited({}, Step.PREVIOUS)]
    choose(window, qtbot, ONE)
    window.action(Act.SOURCE_DETAILS).trigger()
    qtbot.waitUntil(lambda: "No other source lacks" in window.status.said()[1])
    assert [sources[0].source.id for sources in dialogs.described] == [ONE, TWO]


def test_what_was_decided_in_the_problem_list_is_done(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    unread, again = Path("/a.pdf"), tmp_path / "again.txt"
    again.write_text("Yet more talks.", "utf-8")
    desk.library.unread = [LeftOut(one, SourceStatus.DAMAGED, "It is damaged.") for one in (unread, again)]
    dialogs.reviewed = Reviewed(retry=(again,), reread=(ONE,), ignore=(unread,))
    choose(window, qtbot, ONE)
    window.action(Act.REVIEW).trigger()
    qtbot.waitUntil(lambda: [one.ignored for one in desk.library.unread] == [True, False])
    qtbot.waitUntil(lambda: SourceId("again") in listed(window) and window.is_idle())


def test_the_problem_list_and_the_count_are_the_same_after_a_restart(
    theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    desk.library.unread = [LeftOut(Path("/a.pdf"), SourceStatus.DAMAGED, "It is damaged.")]
    window = MainWindow(desk.services, theme, lambda: "10:42", dialogs=dialogs)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.status.files_said() == "2 of 3 files can be searched")
    window.close()


def test_a_password_is_asked_and_tried_on_the_other_protected_files(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("a.pdf", "b.pdf", "c.docx")]
    for path in files:
        path.write_text("words")
    desk.library.unread = [LeftOut(path, SourceStatus.ENCRYPTED, "This file is protected.") for path in files]
    dialogs.reviewed, dialogs.password_given = Reviewed(unlock=(files[0],)), PasswordGiven("sesame", for_others=True)
    choose(window, qtbot, ONE)
    window.action(Act.CHECK_AGAIN).trigger()
    qtbot.waitUntil(lambda: window.status.files_said() == "2 of 5 files can be searched")
    window.action(Act.REVIEW).trigger()
    qtbot.waitUntil(lambda: bool(desk.librarian.asked) and window.is_idle())
    assert "password of a.pdf, 1 others" in dialogs.asked
    assert desk.librarian.asked == [((files[0], files[1]), ReadAs(password="sesame"))]


def test_a_large_file_is_read_anyway(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    large = tmp_path / "large.txt"
    large.write_text("words")
    dialogs.reviewed = Reviewed(large=(large,))
    choose(window, qtbot, ONE)
    window.action(Act.REVIEW).trigger()
    qtbot.waitUntil(lambda: bool(desk.librarian.asked) and window.is_idle())
    assert desk.librarian.asked == [((large,), ReadAs(is_large=True))]
