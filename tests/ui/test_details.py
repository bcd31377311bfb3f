"""The reference editor: what it shows of a source, and what it hands back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.reference import Name, PartialDate, ReferenceField, confirm
from briefer.domain.source import Source, SourceText
from briefer.services.evidence import Described, described
from briefer.ui.details.boxes import DateBox, FlagBox, TextBox, TypeBox
from briefer.ui.details.dialog import DetailsDialog, Edited, Step
from briefer.ui.details.names_box import NamesBox
from briefer.ui.look.theme import Theme
from tests.fakes import MemoryLibrary, text_of

WORDS = "Phone Call  Diplomacy\nMarch 10, 2021\nLi Yan and Xinhua\nRosie Nguyen"
FIELDS = (
    ReferenceField("title", "Phone Call  Diplomacy", 0.9, Span(0, 21), "headline"),
    ReferenceField("issued", PartialDate(2021, 3, 10), 0.9, Span(22, 36), "dateline"),
    ReferenceField("author", Name("Li", "Yan", family_first=True), 0.8, Span(37, 43), "byline"),
    ReferenceField("author", Name(literal="Xinhua"), 0.7, Span(48, 54), "byline"),
    ReferenceField("publisher", "The Typist", 0.3, None, "file properties"),
)


def library_with(fields: tuple[ReferenceField, ...] = FIELDS) -> tuple[MemoryLibrary, Source]:
    library = MemoryLibrary()
    text: SourceText = replace(text_of(WORDS), fields=fields)
    return library, library.put("one", text)


def editor(qtbot: QtBot, theme: Theme, *sources: Described) -> DetailsDialog:
    made = DetailsDialog(sources, theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> DetailsDialog:
    library, source = library_with()
    return editor(qtbot, theme, described(library, source.id))


def said(dialog: DetailsDialog, name: str) -> list[str]:
    labels = [one for one in dialog.row(name).findChildren(QLabel) if one.isVisibleTo(dialog)]
    return [one.text() for one in labels if one.text()]


def text_box(dialog: DetailsDialog, name: str) -> TextBox:
    box = dialog.row(name).box
    assert isinstance(box, TextBox)
    return box


def names_box(dialog: DetailsDialog) -> NamesBox:
    box = dialog.row("author").box
    assert isinstance(box, NamesBox)
    return box


def date_box(dialog: DetailsDialog) -> DateBox:
    box = dialog.row("issued").box
    assert isinstance(box, DateBox)
    return box


def press(dialog: DetailsDialog, qtbot: QtBot, text: str) -> None:
    found = next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_value_is_shown_with_the_words_it_was_read_from_and_how_sure_that_is(dialog: DetailsDialog) -> None:
    assert said(dialog, "issued") == ["From “March 10, 2021”, paragraph 2; 90 % sure."]
    assert said(dialog, "author") == ["From “Li Yan”, paragraph 3; “Xinhua”, paragraph 3; 70 % sure."]
    assert said(dialog, "URL") == ["Not found in the source."]


def test_what_nobody_touched_is_not_handed_back(dialog: DetailsDialog) -> None:
    assert dialog.edited() == Edited({})


def test_an_unsure_value_is_a_suggestion_that_one_click_takes_over(dialog: DetailsDialog, qtbot: QtBot) -> None:
    assert text_box(dialog, "publisher").text() == ""
    (sentence,) = said(dialog, "publisher")
    assert sentence == "Suggestion: The Typist. From the properties of the file, which are often wrong; 30 % sure."
    use = dialog.row("publisher").findChildren(QPushButton)[0]
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert dialog.edited() == Edited({"publisher": "The Typist"})


def test_a_tick_confirms_a_value_as_it_stands(dialog: DetailsDialog, qtbot: QtBot) -> None:
    dialog.row("issued").confirm.click()
    assert dialog.edited() == Edited({"issued": PartialDate(2021, 3, 10)})


def test_all_that_was_read_can_be_confirmed_at_once(dialog: DetailsDialog, qtbot: QtBot) -> None:
    press(dialog, qtbot, "Confirm all")
    assert set(dialog.edited().values) == {"title", "issued", "author", "type"}


def test_what_is_typed_is_handed_back_and_an_emptied_field_is_taken_out(dialog: DetailsDialog, qtbot: QtBot) -> None:
    text_box(dialog, "title").clear()
    qtbot.keyClicks(text_box(dialog, "URL"), "https://example.org/a")
    kind = dialog.row("type").box
    assert isinstance(kind, TypeBox)
    kind.setCurrentText("Report")
    flag = dialog.row("title_supplied").box
    assert isinstance(flag, FlagBox)
    flag.click()
    assert dialog.edited().values == {
        "title": None,
        "URL": "https://example.org/a",
        "type": "report",
        "title_supplied": True,
    }
    assert not dialog.row("title").confirm.isVisible()


def test_names_are_a_list_of_people_and_organisations(dialog: DetailsDialog, qtbot: QtBot) -> None:
    box = names_box(dialog)
    assert [row.kind.currentText() for row in box.rows] == ["Person", "Organisation"]
    assert box.rows[0].family_first.isChecked()
    box.rows[0].family_first.click()
    press(dialog, qtbot, "Add a name")
    qtbot.keyClicks(box.rows[2].given, "Rosie")
    qtbot.keyClicks(box.rows[2].family, "Nguyen")
    assert dialog.edited().values == {
        "author": (Name("Li", "Yan"), Name(literal="Xinhua"), Name("Nguyen", "Rosie")),
    }
    box.rows[2].kind.setCurrentIndex(1)
    assert box.rows[2].name() == Name(literal="Rosie Nguyen")


def test_all_names_can_be_taken_out(dialog: DetailsDialog) -> None:
    for row in names_box(dialog).rows:
        row.unwanted.emit()
    assert dialog.edited().values == {"author": None}


def test_a_date_is_typed_in_parts_and_may_be_marked_as_not_in_the_source(dialog: DetailsDialog, qtbot: QtBot) -> None:
    _year, month, day, supplied = date_box(dialog).parts
    day.clear()
    month.setCurrentIndex(0)
    supplied.click()
    assert dialog.edited().values == {"issued": PartialDate(2021, supplied=True)}


@pytest.mark.parametrize(
    ("year", "month", "day", "fault"),
    [("21", 0, "", "four figures"), ("2021", 3, "40", "from 1 to 31"), ("2021", 0, "4", "needs its month")],
)
def test_a_date_that_is_none_is_told_and_keeps_the_editor_open(
    dialog: DetailsDialog, qtbot: QtBot, year: str, month: int, day: str, fault: str
) -> None:
    boxes = date_box(dialog).parts
    boxes[0].setText(year)
    boxes[1].setCurrentIndex(month)
    boxes[2].setText(day)
    press(dialog, qtbot, "Keep")
    assert dialog.isVisible() and fault in dialog.fault()


def test_a_confirmed_value_says_so_and_what_was_read_can_be_had_again(theme: Theme, qtbot: QtBot) -> None:
    library, source = library_with()
    library.change(replace(source, fields=confirm(source.fields, {"title": "Mine", "issued": None})))
    dialog = editor(qtbot, theme, described(library, source.id))
    assert said(dialog, "title") == [
        "Confirmed by you.",
        "Read: Phone Call  Diplomacy. From “Phone Call Diplomacy”, paragraph 1; 90 % sure.",
    ]
    assert said(dialog, "issued") == ["Read: 10 Mar 2021. From “March 10, 2021”, paragraph 2; 90 % sure."]
    qtbot.mouseClick(dialog.row("issued").findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert dialog.edited().values == {"issued": PartialDate(2021, 3, 10)}


def test_of_several_sources_only_what_was_typed_over_changes(theme: Theme, qtbot: QtBot) -> None:
    library, source = library_with()
    other = library.put("two", text_of("Another text."))
    dialog = editor(qtbot, theme, described(library, source.id), described(library, other.id))
    assert text_box(dialog, "title").placeholderText() == "Several values"
    assert date_box(dialog).parts[0].placeholderText() == "Several values"
    assert "Several values" in said(dialog, "author")
    assert dialog.edited() == Edited({})
    qtbot.keyClicks(text_box(dialog, "publisher"), "ECNS")
    assert dialog.edited() == Edited({"publisher": "ECNS"})
    qtbot.keyClicks(text_box(dialog, "title"), "One title")
    text_box(dialog, "title").clear()
    assert dialog.edited() == Edited({"publisher": "ECNS", "title": None})


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Right, Step.NEXT), (Qt.Key.Key_Left, Step.PREVIOUS)])
def test_by_key_it_goes_on_to_another_source(dialog: DetailsDialog, qtbot: QtBot, key: Qt.Key, step: Step) -> None:
    text_box(dialog, "title").setText("Mine")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    handle = dialog.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.edited() == Edited({"title": "Mine"}, step)


def test_fields_that_are_seldom_needed_are_folded_away_until_one_is_known(theme: Theme, qtbot: QtBot) -> None:
    library, source = library_with()
    folded = editor(qtbot, theme, described(library, source.id))
    assert not folded.row("DOI").isVisible()
    press(folded, qtbot, "More fields")
    assert folded.row("DOI").isVisible()
    library.change(replace(source, fields=confirm(source.fields, {"DOI": "10.1/2"})))
    assert editor(qtbot, theme, described(library, source.id)).row("DOI").isVisible()


def test_every_box_says_what_it_is(dialog: DetailsDialog) -> None:
    boxes = [one for one in dialog.findChildren(QLineEdit) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one for one in boxes if not one.accessibleName()] == []
    assert "Authors 1, given name" in [one.accessibleName() for one in boxes]


def test_another_source_with_the_same_text_is_named_with_its_share(theme: Theme, qtbot: QtBot) -> None:
    story = " ".join(f"word{number}" for number in range(60))
    library = MemoryLibrary()
    one = library.put("one", text_of(story))
    library.put("copy", text_of(f"{story} and a little more at its end"))
    library.put("other", text_of("Nothing of that kind stands in this one."))
    dialog = editor(qtbot, theme, described(library, one.id))
    facts = next(label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("/library/one.txt"))
    assert facts.splitlines()[-1] == "Same text as “copy.txt” (100 %)."
