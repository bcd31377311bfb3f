"""The rows of an answer are laid out in turns, those in view first, and none of them twice."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.search import Hit
from briefer.domain.source import PassageId
from briefer.ui.library.delegate import LibraryDelegate
from briefer.ui.library.heading import Fonts
from briefer.ui.library.model import LibraryModel
from briefer.ui.library.rows import PassageRow, Row
from briefer.ui.library.snippet_layouts import KEPT, SnippetLayouts
from briefer.ui.library.view import AT_ONCE, LibraryView
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.text_positions import TextPositions
from tests.fakes import MemoryLibrary, text_of

ROWS = 60


@dataclass(frozen=True, slots=True)
class Shown:
    text: str
    spans: tuple[Span, ...]


class CountingView(LibraryView):
    """`asked` counts the rows that were measured since it was emptied."""

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__(theme, model)
        self.asked: list[int] = []
        self._counting = _Counting(theme, self.asked)
        self.setItemDelegate(self._counting)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        self.expect(rows)
        model = self.model()
        assert isinstance(model, LibraryModel)
        model.show_rows(rows)


class _Counting(LibraryDelegate):
    def __init__(self, theme: Theme, asked: list[int]) -> None:
        super().__init__(theme)
        self._asked = asked

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self._asked.append(index.row())
        return super().sizeHint(option, index)


def rows() -> tuple[Row, ...]:
    library = MemoryLibrary()
    source = library.put("one", text_of("\n".join(f"Talks {number} went on." for number in range(ROWS))))
    passages = library.passages([PassageId(number + 1) for number in range(ROWS)])
    return tuple(
        PassageRow(Hit(passage, source, 1.0, (passage.span,), True), Shown(passage.text, (Span(0, 5),)))
        for passage in passages
    )


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[CountingView]:
    made = CountingView(theme, LibraryModel())
    qtbot.addWidget(made)
    made.resize(338, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made


def test_rows_out_of_view_are_laid_out_after_the_first_are_seen(view: CountingView, qtbot: QtBot) -> None:
    view.asked.clear()
    view.show_rows(rows())
    view.doItemsLayout()
    assert set(view.asked) == set(range(AT_ONCE))
    assert view.verticalScrollBar().maximum() > 0  # they fill the view
    qtbot.waitUntil(lambda: set(view.asked) == set(range(ROWS)))


def test_a_row_without_a_place_yet_can_be_chosen(view: CountingView) -> None:
    view.show_rows(rows())
    view.doItemsLayout()
    view.choose(ROWS - 1)
    chosen = view.visualRect(view.currentIndex())
    assert 0 <= chosen.top() < chosen.bottom() <= view.viewport().height()


@pytest.mark.parametrize("change", ["width", "look"])
def test_what_is_scrolled_to_keeps_its_place(view: CountingView, qtbot: QtBot, theme: Theme, change: str) -> None:
    view.show_rows(rows())
    qtbot.waitUntil(lambda: set(view.asked) == set(range(ROWS)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.verticalScrollBar().value()
    if change == "width":
        view.resize(336, 500)
    else:
        theme.choose(Choice.DARK)
    view.asked.clear()
    qtbot.waitUntil(lambda: set(view.asked) == set(range(ROWS)))
    assert before and view.verticalScrollBar().value() == before


def test_a_snippet_is_laid_out_once_for_a_width(theme: Theme) -> None:
    layouts, shown = SnippetLayouts(Fonts(theme)), Shown("Talks went on. " * 20, (Span(0, 5),))
    narrow, height = layouts.of(shown, 200)
    assert layouts.of(shown, 200)[0] is narrow and narrow.lineCount() == 3
    wide, _ = layouts.of(shown, 4_000)
    assert wide is not narrow and wide.lineCount() == 1
    layouts.forget()
    assert layouts.of(shown, 4_000)[0] is not wide
    assert layouts.of(shown, 200)[1] == height


@pytest.mark.parametrize("text", ["Talks went on. " * 20, "会谈仍在继续。" * 30, "😀 talks " * 40, "Unbroken" * 60])
@pytest.mark.parametrize("width", [150, 163, 171, 188, 200])
def test_what_does_not_fit_ends_with_an_ellipsis_in_view(theme: Theme, text: str, width: int) -> None:
    layout, _ = SnippetLayouts(Fonts(theme)).of(Shown(text, (Span(0, 2), Span(len(text) - 2, len(text)))), width)
    last = layout.lineAt(layout.lineCount() - 1)
    assert layout.lineCount() == 3 and layout.text().endswith("…")
    assert last.textStart() + last.textLength() == TextPositions(layout.text()).qt_length
    assert text.startswith(layout.text().removesuffix("…"))
    assert [form.start for form in layout.formats()] == [0]


def test_what_fits_has_none(theme: Theme) -> None:
    assert SnippetLayouts(Fonts(theme)).of(Shown("Talks went on.", ()), 200)[0].text() == "Talks went on."


def test_layouts_are_let_go_of_one_by_one(theme: Theme) -> None:
    layouts = SnippetLayouts(Fonts(theme))
    many = [Shown(f"Talks {number}", (Span(0, 5),)) for number in range(KEPT + 1)]
    first, second = (layouts.of(shown, 200)[0] for shown in many[:2])
    for shown in many[2:]:
        layouts.of(shown, 200)
    assert layouts.of(many[1], 200)[0] is second
    assert layouts.of(many[0], 200)[0] is not first
