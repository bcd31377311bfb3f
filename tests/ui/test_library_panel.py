"""Searching, walking through results and dropping files in the Library."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.query_parser import parse
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import Furniture, LeftOut, PassageId, Source, SourceStatus
from briefer.domain.source_filter import ALL_SOURCES
from briefer.services.source_filters import choices
from briefer.ui.library.offers import offers_of
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.rows import Listing, PassageRow, SourceRow, listing_of
from briefer.ui.look.theme import Theme
from briefer.ui.mime import quotes_in
from briefer.ui.quoted_places import place_of_hit
from tests.fakes import MemoryLibrary, text_of


@dataclass(frozen=True, slots=True)
class Snippet:
    text: str
    spans: tuple[Span, ...]


LIBRARY = MemoryLibrary()
ONE = LIBRARY.put("one", text_of("Talks 😀 one.\nTalks two.\nMenu talks."))
TWO = LIBRARY.put("two", text_of("Other talks."))


def hits() -> list[Hit]:
    found = []
    for number, source in ((1, ONE), (2, ONE), (4, TWO)):
        passage = LIBRARY.passages([PassageId(number)])[0]
        found.append(Hit(passage, source, 1.0, (passage.span,), True))
    return found


def listing(*sources: Source) -> Listing:
    return listing_of(sources, (), total=len(sources), offered=choices(sources))


def answer_of(*found: Hit, **more: object) -> SearchAnswer:
    return SearchAnswer("talks", found, len(found), len(found), **more)  # type: ignore[arg-type]


def snippet_of(hit: Hit) -> Snippet:
    return Snippet(hit.passage.text, (Span(0, 5),))


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(theme, snippet_of, search_after=0, busy_after=0)
    qtbot.addWidget(made)
    made.resize(338, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.focus_search()
    yield made


def button_named(panel: LibraryPanel, text: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.text() == text)


def search(panel: LibraryPanel, qtbot: QtBot, words: str, answer: SearchAnswer) -> None:
    with qtbot.waitSignal(panel.search_wanted):
        qtbot.keyClicks(panel.box, words)
    panel.show_answer(answer)


def test_typing_asks_once_the_keys_rest(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.search_wanted) as asked:
        qtbot.keyClicks(panel.box, "talks")
    assert asked.args == ["talks", False]


def test_enter_says_that_the_last_word_is_whole(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.box, "talks")
    with qtbot.waitSignal(panel.search_wanted, check_params_cb=lambda typed, whole: whole) as asked:
        qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    assert asked.args == ["talks", True]


def test_an_answer_is_listed_and_counted(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits(), notes=("“(” was ignored.",)))
    assert panel.said() == ("3 matches in 2 sources", "“(” was ignored.")
    assert [hit.passage.id for hit in panel.hits()] == [1, 2, 4]


def test_a_filter_that_was_typed_is_named_with_the_count(panel: LibraryPanel, qtbot: QtBot) -> None:
    typed = "talks year:2019.. "
    search(panel, qtbot, typed, SearchAnswer(typed, (), 0, 0, meant=parse(typed)))
    assert panel.said()[0] == "No passage has any of these words.  ·  issued in 2019 or later"


def test_an_answer_that_comes_after_the_box_was_emptied_is_dropped(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_listing(listing(ONE, TWO))
    qtbot.keyClicks(panel.box, "talks")
    with qtbot.waitSignal(panel.search_dropped):
        qtbot.keyClick(panel.box, Qt.Key.Key_Escape)
    panel.show_answer(answer_of(*hits()))
    assert panel.rows == (SourceRow(ONE), SourceRow(TWO))


def test_who_has_begun_is_in_the_search_box_when_the_sources_come(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_listing(listing())
    sample = next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == "Try the sample library")
    sample.setFocus()
    qtbot.waitUntil(sample.hasFocus)

    panel.show_listing(listing(ONE, TWO))

    assert QApplication.focusWidget() is panel.box


def test_down_goes_to_the_first_passage_and_enter_opens_it(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits()))
    qtbot.keyClick(panel.box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.view
    with qtbot.waitSignal(panel.hit_opened) as opened:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.args == [hits()[0]]
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is panel.box


def test_up_on_the_first_row_goes_back_to_the_box(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits()))
    qtbot.keyClick(panel.box, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.view.current_row() == panel.rows[0]
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel.box


def test_a_click_opens_what_was_clicked(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_listing(listing(ONE, TWO))
    place = panel.view.visualRect(panel.view.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.source_opened) as opened:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [TWO.id]


def test_a_result_is_dragged_out_as_its_own_span(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits()))
    model = panel.view.model()
    rows = panel.rows
    number = next(at for at, row in enumerate(rows) if isinstance(row, PassageRow) and row.hit.passage.id == 2)
    span = hits()[1].passage.span
    (place,) = quotes_in(model.mimeData([model.index(number, 0)]))
    assert (place.source, place.digest, place.span, place.words) == (ONE.id, ONE.digest, span, "Talks two.")
    assert place.citation == "¶ 2"
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_the_selected_result_can_be_added_by_key(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits()))
    assert not panel.add_current()
    panel.show_opened(hits()[2])
    with qtbot.waitSignal(panel.quote_wanted) as wanted:
        assert panel.add_current()
    assert wanted.args == [place_of_hit(hits()[2])]


def test_folded_furniture_is_shown_on_a_click(panel: LibraryPanel, qtbot: QtBot) -> None:
    aside = replace(hits()[1], passage=replace(hits()[1].passage, furniture=Furniture.CONTROL))
    search(panel, qtbot, "talks", answer_of(hits()[0], aside))
    last = len(panel.rows) - 1
    place = panel.view.visualRect(panel.view.model().index(last, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(panel.hits()) == 2


def test_a_suggested_spelling_is_searched_when_it_is_clicked(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "houshold", answer_of(suggestion="household"))
    assert "Did you mean household?" in panel.said()
    with qtbot.waitSignal(panel.search_wanted) as asked:
        qtbot.mouseClick(button_named(panel, "Did you mean household?"), Qt.MouseButton.LeftButton)
    assert asked.args == ["household", True]


def test_an_empty_library_offers_two_ways_to_begin(panel: LibraryPanel, qtbot: QtBot) -> None:
    texts = {"Add sources": panel.add_wanted, "Try the sample library": panel.sample_wanted}
    for text, signal in texts.items():
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button_named(panel, text), Qt.MouseButton.LeftButton)
    panel.show_listing(listing(ONE))
    assert not button_named(panel, "Add sources").isVisible()


def test_files_left_out_lead_to_their_review(panel: LibraryPanel, qtbot: QtBot) -> None:
    left_out = LeftOut(Path("a.pdf"), SourceStatus.ENCRYPTED, "This file is protected.")
    panel.show_listing(listing_of((), (left_out,), total=0, offered=ALL_SOURCES))
    place = panel.view.visualRect(panel.view.model().index(0, 0)).center()
    with qtbot.waitSignal(panel.review_wanted):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_model_keeps_qts_rules(panel: LibraryPanel, qtbot: QtBot) -> None:
    model = panel.view.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    search(panel, qtbot, "talks", answer_of(*hits()))
    panel.show_answer(answer_of())
    assert panel.rows == ()


def test_matches_are_painted_in_their_own_colour(panel: LibraryPanel, qtbot: QtBot, theme: Theme) -> None:
    search(panel, qtbot, "talks", answer_of(*hits()))
    picture = QPixmap(panel.view.size())
    panel.view.render(picture)
    image = picture.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert theme.tokens.hit.casefold() in colours


def test_a_suggestion_is_taken_by_key(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "houshold", answer_of(suggestion="household"))
    with qtbot.waitSignal(panel.search_wanted) as asked:
        qtbot.keyClick(button_named(panel, "Did you mean household?"), Qt.Key.Key_Return)
    assert asked.args == ["household", True]


def test_the_same_story_elsewhere_is_unfolded_on_enter(panel: LibraryPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "talks", answer_of(*hits(), repeats={PassageId(4): ONE.id}))
    assert [hit.passage.id for hit in panel.hits()] == [1, 2]
    panel.view.setFocus()
    panel.view.choose(len(panel.rows) - 1)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert [hit.passage.id for hit in panel.hits()] == [1, 2, 4]
    assert panel.chosen_sources() == (TWO,)


def test_the_line_under_the_box_moves_only_when_it_takes_long(theme: Theme, qtbot: QtBot) -> None:
    made = LibraryPanel(theme, snippet_of, search_after=0, busy_after=20)
    qtbot.addWidget(made)
    line = made.findChildren(QProgressBar)[0]
    made.search_for("talks")
    assert line.maximum() == 1
    qtbot.waitUntil(lambda: line.maximum() == 0)
    made.show_answer(answer_of(*hits()))
    assert line.maximum() == 1


def test_that_the_index_is_being_rebuilt_is_said_while_it_is_searched(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_index(is_sound=False)
    search(panel, qtbot, "talks", answer_of(*hits()))
    assert panel.said()[1] == "The index is being rebuilt; results may be incomplete."
    panel.show_index(is_sound=True)
    assert len(panel.said()) == 1


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        ("talks", []),
        ('"talks of peace"', [("Search without the quotation marks", "talks of peace")]),
        (
            "the talks on peace went well in May",
            [("Search for exactly these words", "“the talks on peace went well in May”")],
        ),
        ("the talks on peace went well in year:2024", []),
    ],
)
def test_other_searches_are_offered_where_they_may_be_meant(typed: str, offers: list[tuple[str, str]]) -> None:
    assert [(one.text, one.query) for one in offers_of(SearchAnswer(typed, (), 0, 0))] == offers
