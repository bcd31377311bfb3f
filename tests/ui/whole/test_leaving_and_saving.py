"""A save that takes its time: whose file it is when it ends, and what was written meanwhile."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Insert
from briefer.domain.outline_content import ROOT, OwnPoint, Subtree
from briefer.domain.prose import Prose
from briefer.ui.dialogs import Unsaved
from briefer.ui.main_window import MainWindow
from briefer.ui.messages import SAMPLE_OPEN
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs

MINE, OTHER = Path("/desk/mine.briefing"), Path("/desk/other.briefing")


@pytest.fixture
def may_save(desk: FakeDesk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Files are written once this is set."""
    held, save = Event(), desk.briefings.save

    def slowly(briefing: Briefing, path: Path) -> None:
        assert held.wait(20)
        save(briefing, path)

    save(desk.services.drafting.new("blank", {"title": "Other"}), OTHER)
    monkeypatch.setattr(desk.briefings, "save", slowly)
    yield held
    held.set()


def write(window: MainWindow, words: str) -> None:
    model = window.briefing._model
    (section,) = model.outline.children(ROOT)
    model.edit("Add", Insert(section, 0, Subtree(OwnPoint(Prose(words)))))


def points(briefing: Briefing) -> list[str]:
    return [one.content.prose.text for one in briefing.root.walk() if isinstance(one.content, OwnPoint)]


def test_a_save_that_ends_late_gives_its_file_to_no_other_briefing(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, qtbot: QtBot, may_save: Event
) -> None:
    write(window, "Mine.")
    dialogs.save_to, dialogs.unsaved_answer = MINE, Unsaved.DISCARD
    window.files.save()
    write(window, "Mine too.")
    window.files.save_as()  # waits for the first
    window.files.open_path(OTHER)
    qtbot.waitUntil(lambda: window.files.path == OTHER)
    may_save.set()
    qtbot.waitUntil(window.is_idle)

    assert window.files.path == OTHER and window.files.title() == "Other"
    assert points(desk.briefings.open(MINE)) == ["Mine too.", "Mine."]
    assert points(desk.briefings.open(OTHER)) == []


def test_what_is_written_while_saving_to_leave_is_asked_about_again(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, qtbot: QtBot, may_save: Event
) -> None:
    write(window, "First.")
    dialogs.save_to, dialogs.unsaved_answer = MINE, Unsaved.SAVE
    window.files.open_path(OTHER)
    qtbot.waitUntil(lambda: any(one.startswith("unsaved") for one in dialogs.asked))
    write(window, "Second.")
    dialogs.unsaved_answer = Unsaved.CANCEL
    may_save.set()
    qtbot.waitUntil(window.is_idle)

    assert sum(one.startswith("unsaved") for one in dialogs.asked) == 2
    assert window.files.path == MINE and points(window.briefing.briefing()) == ["Second.", "First."]


def test_that_the_sample_is_to_be_saved_is_said_until_it_is(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    window.messages.say(SAMPLE_OPEN)
    window.messages.say("The disk is nearly full.")
    dialogs.save_to = MINE
    window.files.save()
    qtbot.waitUntil(lambda: window.files.path == MINE)
    assert window.messages.said() == ("The disk is nearly full.",)
