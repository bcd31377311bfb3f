"""The style sheet, with tokens filled in. Widgets choose a look by their dynamic property `look`."""

from collections.abc import Callable
from string import Template

from briefer.ui.look.icons import ICONS
from briefer.ui.look.tokens import CHIP_HEIGHT, HIT_AREA, RADII, SIZES, Tokens, contrast

INK = "#000000"  # what Qt draws a tick in, since a style sheet's picture cannot be recoloured
LEGIBLE = 4.5

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 6px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: $tool; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenuBar { background: $surface; }
QMenuBar::item:selected { background: $selection; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: $card; }
QFrame[look="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[look="foot"] { background: $surface; border: none; border-top: 1px solid $border; }
QFrame[look="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="marking"] { background: $surface; border: none; }
QFrame[look="message"] { background: $warn_ground; border: none; border-radius: $input; }
QFrame[look="message-stop"] { background: $stop_ground; border: none; border-radius: $input; }
QFrame[look="message-calm"] { background: $accent_soft; border: none; border-radius: $input; }
QFrame[look="floating"] { background: $surface; border: 1px solid $border; border-radius: $floating; }
QLabel { background: transparent; }
QLabel[look="product"] { font-size: $s_product; font-weight: 700; }
QLabel[look="title"] { font-size: $s_title; font-weight: 600; }
QLabel[look="title-missing"] { font-size: $s_title; font-weight: 600; color: $muted; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: $s_small; }
QLabel[look="small-text"] { font-size: $s_small; }
QLabel[look="tiny"] { color: $muted; font-size: $s_tiny; }
QLabel[look="warn"] { color: $warn; font-size: $s_small; }
QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text; border: 1px solid $field;
  border-radius: $input; padding: 5px 8px; selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; background: transparent; width: 20px; }
QLineEdit[look="search"] { min-height: $search; }
QLineEdit[look="command"] { background: $raised; border: 1px solid $border; min-height: $command; }
QLineEdit[look="command"]:focus { background: $surface; border: 2px solid $accent; }
QTextEdit[look="reader"] { background: $surface; color: $text; border: 2px solid transparent;
  border-radius: $tool; selection-background-color: $selection; selection-color: $text; }
QTextEdit[look="reader"]:focus { border: 2px solid $accent; }
QTextEdit[look="words"] { background: $surface; color: $text; border: 1px solid $field; border-radius: $input;
  padding: 5px 8px; selection-background-color: $selection; selection-color: $text; }
QTextEdit[look="words"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QAbstractItemView { background: $surface; border: none; outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget, QTreeWidget, QTableWidget, QTextBrowser { border: 1px solid $border; border-radius: $input; }
QListWidget[look="floating"] { border: 1px solid $field; border-radius: $floating; padding: 3px; }
QListWidget::item { padding: $item 6px; min-height: $least; color: $text; }
QListWidget::item:selected, QTreeWidget::item:selected, QTableWidget::item:selected { background: $selection;
  color: $text; }
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus { border: 2px solid $accent; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: $item 6px; }
QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: $surface; color: $text; border: 1px solid $field; border-radius: $button;
  padding: 6px 14px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $faint; border-color: $border; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[look="filled"], QPushButton:default { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[look="filled"]:hover, QPushButton:default:hover { background: $accent; border: 1px solid $text; }
QPushButton[look="filled"]:disabled, QPushButton:default:disabled { background: $raised; color: $faint;
  border-color: $border; }
QPushButton[look="filled"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[look="link"] { background: transparent; color: $accent; border: 2px solid transparent; font-weight: 600;
  padding: 3px 6px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; border-radius: $button; }
QPushButton[look="field"] { color: $muted; text-align: left; padding: 4px 8px; border-radius: $input; }
QPushButton[look="field"]:focus { padding: 3px 7px; }
QPushButton[look="foot-link"] { background: transparent; color: $warn; border: 2px solid transparent;
  font-size: $s_tiny; padding: 3px 4px; text-decoration: underline; }
QPushButton[look="foot-link"]:focus { border: 2px solid $accent; border-radius: $tool; }
QPushButton[look="plain"] { background: transparent; border: 2px solid transparent; border-radius: $tool;
  font-weight: 600; padding: 3px 6px; }
QPushButton[look="plain"]:hover { background: $raised; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: $tool; padding: 3px;
  color: $text; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { color: $field; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="chip"], QPushButton[look="chip"] { background: $surface; border: 1px solid $border; color: $text;
  border-radius: $chip; min-height: $chip_inner; max-height: $chip_inner; padding: 0 10px; font-size: $s_small; }
QToolButton[look="chip"]:checked, QPushButton[look="chip"]:checked { background: $accent_soft; color: $accent;
  border: 1px solid $accent_soft; font-weight: 600; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: $tool; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QRadioButton[look="chip"] { background: $surface; border: 1px solid $border; color: $text; border-radius: $chip;
  min-height: $chip_inner; max-height: $chip_inner; padding: 0 10px; font-size: $s_small; spacing: 0; }
QRadioButton[look="chip"]::indicator { width: 0; height: 0; border: none; background: transparent; image: none; }
QRadioButton[look="chip"]:hover { background: $raised; }
QRadioButton[look="chip"]:checked { background: $accent_soft; color: $accent; border: 1px solid $accent_soft;
  font-weight: 600; }
QRadioButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 9px; min-height: $chip_focus;
  max-height: $chip_focus; }
QCheckBox::indicator, QListWidget::indicator { width: $tick; height: $tick; border: 1px solid $field;
  border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $tick_ground; image: url("$tick_all"); }
QCheckBox::indicator:indeterminate, QListWidget::indicator:indeterminate { background: $tick_ground;
  image: url("$tick_some"); }
QCheckBox::indicator:disabled { border-color: $border; }
QScrollArea, QWidget#filters { background: transparent; }
QProgressBar { background: $border; border: none; border-radius: $thin; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: $thin; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 3px; min-height: 28px; margin: 1px 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical:hover { background: $field; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: 3px; min-width: 28px; margin: 2px 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(
    tokens: Tokens, *, points: Callable[[int], float], px: Callable[[float], int], room: Callable[[float], int]
) -> str:
    """The whole sheet. `points` and `px` turn pixels at 100 % into points and pixels at the present text size, `room`
    those between rows into what the present density leaves of them.
    """
    names = {name: getattr(tokens, name) for name in Tokens.__slots__}
    sizes = {f"s_{name}": f"{points(getattr(SIZES, name)):.2f}pt" for name in ("product", "title", "small", "tiny")}
    radii = {
        "card": RADII.card,
        "floating": RADII.selection_bar,
        "input": RADII.field,
        "button": RADII.button,
        "tool": RADII.tool,
        "thin": RADII.bar,
    }
    measures = {name: f"{value}px" for name, value in radii.items()}
    chip_inner = px(CHIP_HEIGHT) - 2  # without the border
    return _SHEET.substitute(
        names
        | sizes
        | measures
        | {
            "item": f"{room(4)}px",
            "least": f"{HIT_AREA - 2 * room(4)}px",
            "tick": f"{px(13)}px",
            "tick_ground": tokens.accent if contrast(INK, tokens.accent) >= LEGIBLE else tokens.selection,
            "tick_all": (ICONS / "check.svg").as_posix(),
            "tick_some": (ICONS / "some.svg").as_posix(),
            "chip": f"{chip_inner // 2}px",
            "chip_inner": f"{chip_inner}px",
            "chip_focus": f"{chip_inner - 2}px",
            "search": f"{px(20)}px",
            "command": f"{px(18)}px",
        }
    )
