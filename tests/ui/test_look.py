"""Contrast of the tokens, the theme in force, and the icons."""

import re

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.compare_quote import marked
from briefer.ui.dialogue import Dialogue
from briefer.ui.look.icons import ICONS, SIZES, icon, pixmap
from briefer.ui.look.sheet import INK, style_sheet
from briefer.ui.look.spacing import spaced
from briefer.ui.look.theme import Choice, Density, Theme
from briefer.ui.look.tokens import DARK, LIGHT, Tokens, contrast

TEXT = (
    ("text", "surface"),
    ("text", "bg"),
    ("text", "selection"),
    ("text", "quote"),
    ("text", "raised"),
    ("muted", "surface"),
    ("muted", "bg"),
    ("muted", "selection"),
    ("muted", "raised"),
    ("faint", "surface"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("hit_text", "hit"),
    ("hit_current_text", "hit_current"),
    ("warn", "warn_ground"),
    ("text", "warn_ground"),
    ("text", "stop_ground"),
    ("ok", "surface"),
    ("stop", "stop_ground"),
)
MARKS = (("field", "surface"), ("warn", "surface"), ("accent", "bg"))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT, ids="-on-".join)
def test_text_can_be_read_on_its_ground(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", MARKS, ids="-on-".join)
def test_marks_can_be_seen_on_their_ground(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_tick_can_be_seen_on_its_ground(tokens: Tokens) -> None:
    made = style_sheet(tokens, points=float, px=round, room=round)
    (ground,) = re.findall(r"QCheckBox::indicator:checked.*?background: (#\w+);", made)
    assert contrast(INK, ground) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    names = [path.stem for path in ICONS.glob("*.svg")]
    assert len(names) > 40
    for name in names:
        picture = pixmap(name, "#ff0000", 24).toImage()
        drawn = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
        inked = [colour for colour in drawn if colour.alpha() > 200]
        assert inked, name
        assert all(colour.red() > 240 and colour.green() < 15 for colour in inked), name


def test_icons_are_drawn_for_every_screen_and_size_of_the_text(qapp: QApplication) -> None:
    made = icon("search", "#123456", scale=1.5, ratios=(1.0, 1.25))
    widths = {size.width() for size in made.availableSizes()}
    assert widths == {round(round(size * 1.5) * ratio) for size in SIZES for ratio in (1.0, 1.25)}


def test_icons_grow_with_the_text(theme: Theme) -> None:
    theme.set_text_size(200)
    shown = theme.icon("search").pixmap(QSize(40, 40), 1.0)
    theme.set_text_size(100)
    assert shown.deviceIndependentSize().width() == 40


def test_an_unknown_icon_is_a_mistake_of_ours(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no such drawing", "#000000")


def test_choosing_dark_changes_tokens_and_palette(theme: Theme, qtbot) -> None:
    with qtbot.waitSignal(theme.theme_changed):
        theme.choose(Choice.DARK)
    assert theme.tokens == DARK
    assert QApplication.palette().window().color() == QColor(DARK.bg)
    theme.choose(Choice.LIGHT)
    assert theme.tokens == LIGHT


def test_the_theme_goes_round_its_three_choices(theme: Theme) -> None:
    first = theme.choice
    seen = []
    for _ in range(3):
        theme.next_choice()
        seen.append(theme.choice)
    assert set(seen) == set(Choice)
    assert seen[-1] is first


def test_from_the_systems_theme_the_next_one_is_seen(theme: Theme) -> None:
    theme.choose(Choice.SYSTEM)
    before = theme.is_dark
    theme.next_choice()
    assert theme.is_dark is not before
    theme.next_choice()
    assert theme.is_dark is before and theme.choice is not Choice.SYSTEM


def test_text_size_scales_fonts_and_stays_within_its_limits(theme: Theme) -> None:
    theme.set_text_size(100)
    small = theme.ui_font(13).pointSizeF()
    theme.set_text_size(150)
    assert theme.ui_font(13).pointSizeF() == pytest.approx(small * 1.5, rel=0.01)
    theme.set_text_size(900)
    assert theme.text_size == 200
    theme.set_text_size(10)
    assert theme.text_size == 100


def test_what_is_compact_leaves_less_room_and_rows_that_can_still_be_hit(theme: Theme) -> None:
    assert theme.room(10) == theme.px(10)
    theme.set_density(Density.COMPACT)
    assert 0 < theme.room(10) < theme.px(10)
    made = style_sheet(LIGHT, points=float, px=theme.px, room=theme.room)
    (padding, least) = map(int, re.findall(r"QListWidget::item \{ padding: (\d+)px 6px; min-height: (\d+)px", made)[0])
    assert 2 * padding + least >= 24


def test_margins_follow_the_density(theme: Theme) -> None:
    column = QVBoxLayout()
    spaced(theme, column, (14, 12, 14, 10), 8)
    assert (column.contentsMargins().top(), column.spacing()) == (12, 8)
    theme.set_density(Density.COMPACT)
    assert (column.contentsMargins().left(), column.contentsMargins().top(), column.spacing()) == (14, 6, 4)


class Restyled(QLabel):
    """Counts how often a style comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.times = 0

    def event(self, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return super().event(event)


def test_a_style_comes_to_what_stands_deep_no_oftener_than_to_what_does_not(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shallow, inner = Restyled(window), window
    for _ in range(6):
        inner = QFrame(inner)
    deep = Restyled(inner)
    window.ensurePolished()
    for label in (shallow, deep):
        label.ensurePolished()
        label.times = 0
    theme.choose(Choice.DARK)
    assert deep.times == shallow.times > 0


def test_words_of_a_source_in_a_dialogue_have_a_ring_while_they_have_the_focus(theme: Theme, qtbot: QtBot) -> None:
    dialogue = Dialogue()
    qtbot.addWidget(dialogue)
    column = QVBoxLayout(dialogue)
    words = [marked("Talks were held.", (), name, theme) for name in ("The source says", "The briefing says")]
    for one in words:
        column.addWidget(one)
    with qtbot.waitExposed(dialogue):
        dialogue.show()
    dialogue.activateWindow()
    words[0].setFocus()
    qtbot.waitUntil(words[0].hasFocus)
    edges = [one.grab().toImage().pixelColor(1, one.height() // 2).name() for one in words]
    assert edges[0] == theme.tokens.accent.lower()
    assert edges[1] != edges[0]
