"""Text looks wrong?, and how a source was read."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.decoding import Decoding
from briefer.domain.source import Furniture, TextChange
from briefer.ui.ask_decoding import DecodingDialog
from briefer.ui.reader.encoding_names import encoding_name
from briefer.ui.show_how_read import HowReadDialog
from tests.fakes import MemoryLibrary, text_of

DECODINGS = (
    Decoding("cp1251", "Привет, мир"),
    Decoding("cp1252", "Ïðèâåò, ìèð"),
    Decoding("utf-8", "\ufffd\ufffd, \ufffd", lost=9),
)


def test_each_encoding_shows_what_the_text_becomes_by_it(qtbot: QtBot) -> None:
    dialog = DecodingDialog("letter.txt", DECODINGS, current="cp1252", parent=None)
    qtbot.addWidget(dialog)
    assert (dialog.chosen(), dialog.preview(), dialog.warning()) == ("cp1251", "Привет, мир", "")
    assert [dialog.choices.item(row).text().split("\n")[0] for row in range(3)] == [
        "Cyrillic (Windows-1251)",
        "Western European (Windows-1252)  ·  now",
        "Unicode (UTF-8)",
    ]
    qtbot.keyClick(dialog.choices, Qt.Key.Key_Down)
    assert (dialog.chosen(), dialog.preview()) == ("cp1252", "Ïðèâåò, ìèð")
    qtbot.keyClick(dialog.choices, Qt.Key.Key_Down)
    assert "9" in dialog.warning()


def test_an_encoding_without_a_name_of_its_own_is_named_as_python_does() -> None:
    assert encoding_name("cp437") == "cp437"


def test_how_a_source_was_read_lists_encoding_changes_and_the_rule_of_numbers(qtbot: QtBot) -> None:
    text = text_of("The council met in the morning.\nPage 3")
    text = replace(
        text,
        blocks=(text.blocks[0], replace(text.blocks[1], furniture=Furniture.RUNNING)),
        changes=(
            TextChange(Span(26, 26), "dehyphen", "-\n"),
            TextChange(Span(11, 12), "joined-line", "\n"),
            TextChange(Span(15, 16), "joined-line", "\n"),
        ),
        encoding="cp1251",
        encoding_confidence=0.6,
    )
    dialog = HowReadDialog(replace(MemoryLibrary().put("s", text), path=Path("/s.txt")), text)
    qtbot.addWidget(dialog)
    facts = dialog.facts()
    assert "Cyrillic (Windows-1251) (guessed: 60 % sure)" in facts
    assert "1 of them page furniture" in facts
    assert "lines joined: 2" in facts
    assert "hyphen at the end of a line taken out: 1" in facts
    assert dialog.changes.topLevelItemCount() == 1  # joined lines are counted only
    row = dialog.changes.topLevelItem(0)
    assert row is not None
    assert row.text(0) == "¶ 1"
    assert "morning" in row.text(2)
