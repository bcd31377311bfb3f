"""The problem list: files by reason, what is said of them, and what is decided."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.source import LeftOut, SourceStatus
from briefer.ui.ask_password import PasswordDialog, PasswordGiven
from briefer.ui.look.theme import Theme
from briefer.ui.problems.dialog import ProblemsDialog, Reviewed
from briefer.ui.problems.listing import Problem, details_of, groups_of, problems_of
from tests.fakes import MemoryLibrary, text_of

READY = MemoryLibrary().put("one", text_of("Talks."))
PARTLY = replace(READY, status=SourceStatus.PARTLY_READ, reason="Pages 4-9 have no text and cannot be searched.")
LOCKED = LeftOut(Path("/a/locked.pdf"), SourceStatus.ENCRYPTED, "This file is protected by a password.")
BROKEN = LeftOut(Path("/a/broken.docx"), SourceStatus.DAMAGED, "The file is incomplete.")
ALSO_BROKEN = LeftOut(Path("/a/Also.docx"), SourceStatus.DAMAGED, "The file is incomplete.")
LARGE = LeftOut(Path("/a/large.txt"), SourceStatus.TOO_LARGE, "This file is larger.")
ASIDE = LeftOut(Path("/a/aside.png"), SourceStatus.UNSUPPORTED, "Not read (picture).", ignored=True)
PROBLEMS = problems_of((READY, PARTLY), (BROKEN, LOCKED, ASIDE, ALSO_BROKEN))


@dataclass
class Shown:
    dialog: ProblemsDialog
    opened: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Iterator[Shown]:
    opened: list[Path] = []
    folders: list[Path] = []
    dialog = ProblemsDialog(PROBLEMS, open_file=opened.append, show_in_folder=folders.append)
    qtbot.addWidget(dialog)
    dialog.show()
    yield Shown(dialog, opened, folders)


def select(dialog: ProblemsDialog, *names: str) -> None:
    dialog.tree.clearSelection()
    for name in names:
        (item,) = dialog.tree.findItems(name, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
        item.setSelected(True)


def press(dialog: ProblemsDialog, qtbot: QtBot, text: str) -> None:
    found = next(one for one in dialog.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def buttons(dialog: QDialog) -> dict[str, QPushButton]:
    return {one.text(): one for one in dialog.findChildren(QPushButton)}


def test_files_stand_by_reason_what_cannot_be_searched_first_and_what_is_ignored_last() -> None:
    assert [(group.label, [one.path.name for one in group.problems]) for group in groups_of(PROBLEMS)] == [
        ("Password needed", ["locked.pdf"]),
        ("Damaged", ["Also.docx", "broken.docx"]),
        ("Partly read", ["one.txt"]),
        ("Ignored", ["aside.png"]),
    ]


@pytest.mark.parametrize(
    "status",
    [one for one in SourceStatus if one.value not in ("ready", "waiting", "reading", "duplicate", "skipped")],
)
def test_every_way_in_which_reading_ends_has_a_label_and_a_sentence(status: SourceStatus) -> None:
    (group,) = groups_of([Problem(Path("/a.x"), status, "")])
    assert group.sentence.endswith(".")
    assert (group.label == "Could not be read") is (status is SourceStatus.READER_STOPPED)


def test_the_reason_of_the_file_that_is_selected_is_said(shown: Shown) -> None:
    select(shown.dialog, "one.txt")
    assert shown.dialog.said() == "Pages 4-9 have no text and cannot be searched."
    select(shown.dialog, "Damaged")
    assert shown.dialog.said() == "These files are incomplete or damaged and could not be read."


def test_one_file_is_tried_again_or_all_of_a_group(shown: Shown, qtbot: QtBot) -> None:
    select(shown.dialog, "Damaged")
    press(shown.dialog, qtbot, "Try again")
    assert shown.dialog.reviewed() == Reviewed(retry=(ALSO_BROKEN.path, BROKEN.path))
    assert not shown.dialog.isVisible()


def test_all_are_tried_again_but_not_what_is_ignored(shown: Shown, qtbot: QtBot) -> None:
    press(shown.dialog, qtbot, "Try all again")
    reviewed = shown.dialog.reviewed()
    assert set(reviewed.retry) == {LOCKED.path, BROKEN.path, ALSO_BROKEN.path}
    assert reviewed.reread == (PARTLY.id,)


def test_the_password_is_asked_of_the_files_that_it_would_open(shown: Shown, qtbot: QtBot) -> None:
    select(shown.dialog, "broken.docx")
    assert not buttons(shown.dialog)["Enter password …"].isEnabled()
    select(shown.dialog, "locked.pdf", "broken.docx")
    press(shown.dialog, qtbot, "Enter password …")
    assert shown.dialog.reviewed() == Reviewed(unlock=(LOCKED.path,)) and not shown.dialog.isVisible()


def test_large_files_are_indexed_anyway(theme: Theme, qtbot: QtBot) -> None:
    dialog = ProblemsDialog(problems_of((), (LARGE, BROKEN)), open_file=print, show_in_folder=print)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not buttons(dialog)["Enter password …"].isVisible()  # nothing here asks for one
    select(dialog, "Too large")
    press(dialog, qtbot, "Index anyway")
    assert dialog.reviewed() == Reviewed(large=(LARGE.path,))


def test_a_password_is_typed_unseen_and_tried_on_others_where_that_is_wanted(theme: Theme, qtbot: QtBot) -> None:
    dialog = PasswordDialog([LOCKED.path], 2)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not buttons(dialog)["Read"].isEnabled()
    qtbot.keyClicks(dialog.password, "sesame")
    assert dialog.password.displayText() == "●" * 6 and dialog.given() == PasswordGiven("sesame")
    dialog.shown.click()
    dialog.for_others.click()
    assert dialog.password.displayText() == "sesame" and dialog.given() == PasswordGiven("sesame", for_others=True)
    assert "sesame" not in repr(dialog.given())


def test_what_is_ignored_can_be_asked_for_again(shown: Shown, qtbot: QtBot) -> None:
    select(shown.dialog, "locked.pdf", "broken.docx")
    press(shown.dialog, qtbot, "Ignore")
    select(shown.dialog, "aside.png")
    press(shown.dialog, qtbot, "Do not ignore")
    press(shown.dialog, qtbot, "Close")
    reviewed = shown.dialog.reviewed()
    assert set(reviewed.ignore) == {LOCKED.path, BROKEN.path} and reviewed.heed == (ASIDE.path,)
    assert reviewed.retry == ()


def test_a_file_can_be_opened_and_shown_in_its_folder(shown: Shown, qtbot: QtBot) -> None:
    select(shown.dialog, "locked.pdf")
    press(shown.dialog, qtbot, "Open")
    press(shown.dialog, qtbot, "Show in folder")
    assert shown.opened == shown.folders == [LOCKED.path]
    select(shown.dialog, "Damaged")
    assert not next(one for one in shown.dialog.findChildren(QPushButton) if one.text() == "Open").isEnabled()


def test_details_are_copied_with_paths_and_codes(shown: Shown, qtbot: QtBot) -> None:
    select(shown.dialog, "locked.pdf")
    press(shown.dialog, qtbot, "Copy details")
    line = "/a/locked.pdf\tencrypted\tThis file is protected by a password."
    assert QGuiApplication.clipboard().text() == line == details_of(problems_of((), (LOCKED,)))


def test_where_every_file_can_be_searched_that_is_said(theme: Theme, qtbot: QtBot) -> None:
    dialog = ProblemsDialog((), open_file=print, show_in_folder=print)
    qtbot.addWidget(dialog)
    assert dialog.reviewed() == Reviewed() and dialog.said() == ""
    assert [one.isEnabled() for one in dialog.findChildren(QPushButton) if one.text() == "Try all again"] == [False]
