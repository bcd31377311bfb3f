"""A briefing that is opened again stands as it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.edit import Insert
from briefer.domain.outline_content import ROOT, Front, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.source import SourceId
from briefer.ui.flows.returning import ReturnFlow
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.whereabouts import Whereabouts
from briefer.ui.window_memory import MOST_PLACES, Place, WindowMemory
from tests.fakes import text_of
from tests.ui.desk_of_fakes import BLANK, FakeDesk, desk_of

PATH, OTHER = Path("/desk/one.briefing"), Path("/desk/other.briefing")
LONG = "\n".join(f"Paragraph {n} tells of talks." for n in range(200))


@pytest.fixture
def desk() -> FakeDesk:
    return desk_of({"long": LONG})


def briefing_of(*headings: str) -> Briefing:
    points = (Subtree(OwnPoint(Prose("A point."))), Subtree(OwnPoint(Prose("Another."))))
    return Briefing(Subtree(Front(BLANK), tuple(Subtree(Section(heading), points) for heading in headings)))


def sections(window: MainWindow) -> dict[str, NodeId]:
    return {heading: node for node, _, heading in window.briefing.sections()}


def is_open(window: MainWindow, heading: str) -> bool:
    view = window.briefing.panel.view
    return view.isExpanded(window.briefing.panel._model.index_of(sections(window)[heading]))


def close_two_and_go_to_its_point(window: MainWindow) -> None:
    model, view = window.briefing.panel._model, window.briefing.panel.view
    view.collapse(model.index_of(sections(window)["Two"]))
    view.show_node(model.outline.children(sections(window)["Three"])[1])


def read_far_down(window: MainWindow, qtbot: QtBot) -> int:
    at = LONG.index("Paragraph 120")
    text = text_of(LONG)
    window._flows.searching.open_place(SourceId("long"), text.digest, Span(at, at + 9))
    qtbot.waitUntil(lambda: window.reader.view.selected_span() == Span(at, at + 9))
    return at


def test_sections_row_and_text_are_as_they_were(window: MainWindow, qtbot: QtBot) -> None:
    window.files.show(briefing_of("One", "Two", "Three"), PATH)
    close_two_and_go_to_its_point(window)
    read_far_down(window, qtbot)
    window.files.show(briefing_of("Else"), OTHER)
    window.reader.show_said("")

    window.library.focus_search()
    window.files.show(briefing_of("One", "Two", "Three"), PATH)
    qtbot.waitUntil(lambda: window.reader.source is not None)

    assert {heading: is_open(window, heading) for heading in ("One", "Two", "Three")} == {
        "One": True,
        "Two": False,
        "Three": True,
    }
    outline = window.briefing.panel._model.outline
    assert window.briefing.current() == outline.children(sections(window)["Three"])[1]
    assert LONG[window.reader.view.place_read() :].startswith("Paragraph 120")
    assert window.reader.view.selected_span() is None
    assert window.library.box.hasFocus()


def test_sections_that_are_others_now_stay_open(window: MainWindow) -> None:
    window.files.show(briefing_of("One", "Two", "Three"), PATH)
    close_two_and_go_to_its_point(window)

    window.files.show(briefing_of("One", "Two", "Three and more"), PATH)

    assert is_open(window, "Two")


def test_what_is_being_read_is_not_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    window.files.show(briefing_of("One"), PATH)
    read_far_down(window, qtbot)
    window.files.show(briefing_of("Else"), OTHER)
    window.reader.view.verticalScrollBar().setValue(0)

    window.files.show(briefing_of("One"), PATH)
    qtbot.waitUntil(window.is_idle)

    assert window.reader.view.verticalScrollBar().value() == 0


def test_a_source_that_is_gone_leaves_the_reader_as_at_the_start(window: MainWindow, qtbot: QtBot) -> None:
    memory = WindowMemory()
    flow = ReturnFlow(window._desk, memory, window.briefing, window.reader, window._flows.searching.read_on)
    gone = (SourceId("gone"), text_of("Gone.").digest, 3)
    memory.keep_place(PATH, Place(Whereabouts(""), gone))

    flow.arrive(PATH)
    qtbot.waitUntil(window.is_idle)

    assert window.reader.said_instead() == "Choose a result, or a source, to read it here."
    assert window.messages.said() == ()


def test_nothing_is_kept_where_recent_things_are_not(window: MainWindow, desk: FakeDesk) -> None:
    memory = WindowMemory()
    flow = ReturnFlow(window._desk, memory, window.briefing, window.reader, window._flows.searching.read_on)
    flow.leave(PATH)
    assert memory.place(PATH) is not None
    settings = desk.services.settings
    settings.change(type(settings.current)(keep_recent=False))

    flow.leave(OTHER)

    assert memory.place(PATH) is None
    assert memory.place(OTHER) is None


def test_a_section_that_is_put_in_is_no_reason_to_lose_the_place_of_another_briefing(window: MainWindow) -> None:
    window.files.show(briefing_of("One", "Two", "Three"), PATH)
    close_two_and_go_to_its_point(window)
    window.files.show(briefing_of("Else"), OTHER)
    window.briefing.panel._model.edit("Add section", Insert(ROOT, 0, Subtree(Section("More"))))

    window.files.show(briefing_of("One", "Two", "Three"), PATH)

    assert not is_open(window, "Two")


def test_places_survive_a_restart_and_are_not_kept_for_ever(tmp_path: Path) -> None:
    def store() -> WindowMemory:
        return WindowMemory(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))

    place = Place(Whereabouts("digest", (1, 4), 7), (SourceId("long"), text_of(LONG).digest, 12))
    for number in range(MOST_PLACES + 1):
        store().keep_place(tmp_path / f"{number}.briefing", place)

    assert store().place(tmp_path / "0.briefing") is None
    assert store().place(tmp_path / "1.briefing") == place


def test_what_no_longer_makes_sense_is_no_place(tmp_path: Path) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    for odd in ("[1, 2]", "{", '{"/desk/one.briefing": {"outline": {}}}', '{"/desk/one.briefing": 3}'):
        store.setValue("places", odd)
        assert WindowMemory(store).place(PATH) is None
