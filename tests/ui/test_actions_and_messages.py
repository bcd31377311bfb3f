"""The tables of actions, keys and sentences."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from briefer.domain import errors
from briefer.domain.errors import BrieferError
from briefer.domain.finding import Finding, Grade
from briefer.domain.source import LeftOut, SourceStatus
from briefer.ports.librarian import AddReport
from briefer.ports.work import Progress
from briefer.services.exporting import Exported
from briefer.ui.actions import Act
from briefer.ui.keys.listing import all_keys
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.icons import ICONS
from briefer.ui.messages import UNEXPECTED, added_files, exported, reading, sentence_for, written_beside
from tests.fakes import MemoryLibrary, text_of

PATH = Path("/home/me/Brief.briefing")
ERRORS = [
    errors.SourceUnreadable(PATH, "damaged", "The file is incomplete."),
    errors.NotFound("source", "x"),
    errors.NotFound("template", "x"),
    errors.FileDamaged(PATH, "it ends too early."),
    errors.FormatTooNew(PATH, found=3, known=1),
    errors.TemplateInvalid("Mine", ("Two sections have the id “a”.",)),
    errors.FieldInvalid("date", "it has 3,000 characters"),
    errors.QuoteNotVerbatim("There are no words to quote there."),
    errors.EditRefused("A section cannot go inside itself."),
    errors.LibraryBusy(),
    errors.LibraryUnavailable(PATH, "it cannot be read."),
    errors.SaveFailed(PATH, "the disk is full."),
    errors.ExportFailed(PATH, "Word has it open."),
    errors.Cancelled(),
    BrieferError("Something of ours."),
]


def test_no_two_actions_share_a_key() -> None:
    keys = [QKeySequence(key).toString() for act in Act for key in act.action.keys]
    assert all(keys)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (Act.NEW, "Ctrl+N"),
        (Act.OPEN, "Ctrl+O"),
        (Act.SAVE, "Ctrl+S"),
        (Act.SAVE_AS, "Ctrl+Shift+S"),
        (Act.EXPORT, "Ctrl+E"),
        (Act.ADD_FILES, "Ctrl+Shift+A"),
        (Act.FIND, "Ctrl+Shift+F"),
        (Act.NEXT_MATCH, "F3"),
        (Act.PREVIOUS_MATCH, "Shift+F3"),
        (Act.NEXT_AREA, "F6"),
        (Act.PREVIOUS_AREA, "Shift+F6"),
        (Act.LIBRARY, "F8"),
        (Act.ADD_QUOTE, "Ctrl+Return"),
        (Act.WHOLE_SENTENCE, "Ctrl+Shift+Space"),
        (Act.UNDO, "Ctrl+Z"),
        (Act.REDO, "Ctrl+Y"),
        (Act.HELP, "F1"),
    ],
)
def test_keys_are_those_that_were_promised(act: Act, key: str) -> None:
    assert key in act.action.keys


def test_every_icon_of_an_action_is_drawn() -> None:
    drawn = {path.stem for path in ICONS.glob("*.svg")}
    assert {act.action.icon for act in Act if act.action.icon} <= drawn


def test_the_list_of_keys_names_every_key_of_the_table() -> None:
    listed = {key for keys, _ in all_keys(KeyTable()) for key in keys.split(", ")}
    for act in Act:
        assert all(key in listed for key in act.action.keys)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_is_whole_sentences_without_blame_or_codes(error: BrieferError) -> None:
    said = sentence_for(error)
    assert said[0].isupper() or said[0] == "“"
    assert said.rstrip()[-1] in ".”"
    for word in ("Error", "error", "failed", "invalid", "!", "please", type(error).__name__):
        assert word not in said


def test_what_nobody_expected_is_said_without_details() -> None:
    assert sentence_for(ZeroDivisionError("division by zero")) == UNEXPECTED


def test_what_adding_did_is_counted_exactly() -> None:
    source = MemoryLibrary().put("one", text_of("Words."))
    left = LeftOut(Path("a.pdf"), SourceStatus.ENCRYPTED, "This file is protected.")
    report = AddReport(added=(source,) * 208, unchanged=(source,), left_out=(left,) * 3, skipped=1)
    assert added_files(report) == (
        "209 of 212 files can be searched. 3 need attention. 3 need a password. 1 was in the library already. "
        "1 file was skipped (temporary and hidden files, links)."
    )
    assert "3 files could not be opened: this is not the password." in added_files(report, with_password=True)
    assert added_files(AddReport(added=(source,), cancelled=True)).endswith("what was read is kept.")


def test_progress_is_counted() -> None:
    assert reading(Progress(148, 212)) == "Reading 148 of 212"
    assert reading(Progress(0, 0)) == "Reading files"


def test_an_export_is_told_with_what_was_found_in_the_file_itself() -> None:
    made = Exported(Path("/x/Brief.docx"), None, 574, 12, 12, 4, ())
    checked = "12 notes, 4 sources and 12 quotes were checked in the file."
    assert exported(made) == f"Exported to “Brief.docx”. {checked} No faults were found in it."
    wrong = replace(made, findings=(Finding("file", Grade.STOP, "", "x"), Finding("file", Grade.NOTE, "", "y")))
    assert exported(wrong) == f"Exported to “Brief.docx”. {checked} Faults were found in it."
    assert wrong.faults == 1


def test_an_export_beside_a_file_that_word_has_open_says_so() -> None:
    assert written_beside(Path("/x/Brief.docx"), Path("/x/Brief (2).docx")) == (
        "Word has “Brief.docx” open, so it could not be replaced. The export was saved beside it as “Brief (2).docx”."
    )
