"""The look in force: palette, fonts and style sheet, following the system's colour scheme and the text size."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QScreen
from PySide6.QtWidgets import QApplication

from briefer.ui.look.icons import icon
from briefer.ui.look.sheet import style_sheet
from briefer.ui.look.tokens import DARK, LIGHT, SIZES, Tokens

SERIFS = ("Noto Serif", "Georgia", "Cambria", "Times New Roman")
SMALLEST, LARGEST = 100, 200  # text size, per cent


class Choice(Enum):
    """What the user chose. The values are those of the settings file."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(Enum):
    """How much room rows, cards and lists have round their text. The values are those of the settings file."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"

    @property
    def share(self) -> float:
        """What is left of the comfortable room."""
        return 1.0 if self is Density.COMFORTABLE else 0.5


class Theme(QObject):
    """Given to everything that draws. `theme_changed` says that tokens, fonts or both are others now."""

    theme_changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        choice: Choice = Choice.SYSTEM,
        text_size: int = 100,
        density: Density = Density.COMFORTABLE,
    ) -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        self._text_size = _within(text_size)
        self._density = density
        self._base = QFont(app.font())
        self._serif = _first_of(SERIFS)
        self._is_changing = False
        self._ratios = _ratios(app)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.screenAdded.connect(self._look_at)
        for screen in app.screens():
            screen.geometryChanged.connect(self._look_at_screens)
        self._apply()

    # -- what is in force ---------------------------------------------------------------------------------------
    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def text_size(self) -> int:
        """Per cent."""
        return self._text_size

    @property
    def density(self) -> Density:
        return self._density

    @property
    def scale(self) -> float:
        return self._text_size / 100

    @property
    def measures(self) -> tuple[float, Density]:
        """What sizes follow from: the same as long as only colours have changed."""
        return self.scale, self._density

    @property
    def is_dark(self) -> bool:
        match self._choice:
            case Choice.SYSTEM:
                return self._system_is_dark()
            case _:
                return self._choice is Choice.DARK

    @property
    def tokens(self) -> Tokens:
        return DARK if self.is_dark else LIGHT

    @property
    def is_changing(self) -> bool:
        """While the style sheet is away: sizes are not the last, and `theme_changed` follows."""
        return self._is_changing

    def ui_font(self, pixels: int = SIZES.base, *, bold: bool = False) -> QFont:
        """The system's font at `pixels` (at 100 %), with the text size applied."""
        font = QFont(self._base)
        font.setPointSizeF(self.points(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def serif_font(self, pixels: int = SIZES.reader) -> QFont:
        """The font of sources and quotes."""
        font = QFont(self._serif) if self._serif else QFont(self._base)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self.points(pixels))
        return font

    def points(self, pixels: int) -> float:
        """`pixels` at 100 % in points of this screen, with the text size applied."""
        screen = QGuiApplication.primaryScreen()
        return pixels * 72 / (screen.logicalDotsPerInchY() if screen else 96) * self.scale

    def px(self, pixels: float) -> int:
        """A measure that grows with the text."""
        return round(pixels * self.scale)

    def room(self, pixels: float) -> int:
        """A measure above, below or between rows and cards: grown with the text, and less where all is compact."""
        return round(pixels * self.scale * self._density.share)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """The icon in `colour`, or in the colour of secondary text."""
        return icon(name, colour or self.tokens.muted, self.tokens.border, scale=self.scale, ratios=self._ratios)

    def colour(self, token: str) -> QColor:
        """The colour that a field of `Tokens` holds."""
        return QColor(getattr(self.tokens, token))

    # -- changing it --------------------------------------------------------------------------------------------
    def choose(self, choice: Choice) -> None:
        if choice is not self._choice:
            self._choice = choice
            self._apply()

    def next_choice(self) -> None:
        """From the system's to the other of light and dark, which is seen at once; then back, and round again."""
        here, there = (Choice.DARK, Choice.LIGHT) if self._system_is_dark() else (Choice.LIGHT, Choice.DARK)
        self.choose({Choice.SYSTEM: there, there: here, here: Choice.SYSTEM}[self._choice])

    def set_density(self, density: Density) -> None:
        if density is not self._density:
            self._density = density
            self._apply()

    def set_text_size(self, per_cent: int) -> None:
        """Between 100 and 200; what lies outside is brought to the nearest."""
        if _within(per_cent) != self._text_size:
            self._text_size = _within(per_cent)
            self._apply()

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._apply()

    def _look_at(self, screen: QScreen) -> None:
        """A screen has come: icons are drawn for its pixels, too."""
        screen.geometryChanged.connect(self._look_at_screens)
        self._look_at_screens()

    def _look_at_screens(self) -> None:
        if _ratios(self._app) != self._ratios:
            self._ratios = _ratios(self._app)
            self.theme_changed.emit()

    def _apply(self) -> None:
        self._is_changing = True
        # A sheet that replaces another comes to each widget once for every one that it stands in; away and anew, once.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(self.tokens))
        self._app.setFont(self.ui_font())
        self._app.setStyleSheet(style_sheet(self.tokens, points=self.points, px=self.px, room=self.room))
        self._is_changing = False
        self.theme_changed.emit()


def _within(per_cent: int) -> int:
    return min(max(per_cent, SMALLEST), LARGEST)


def _ratios(app: QApplication) -> tuple[float, ...]:
    """Device pixels to a pixel, of the screens there are."""
    return tuple(sorted({screen.devicePixelRatio() for screen in app.screens()}))


def _first_of(families: tuple[str, ...]) -> str | None:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), None)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.on_accent),
        (role.Highlight, tokens.selection),
        (role.HighlightedText, tokens.text),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.faint),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Light, tokens.raised),
        (role.Midlight, tokens.border),
        (role.Mid, tokens.field),
        (role.Dark, tokens.field),
        (role.Shadow, tokens.border),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.faint))
    return palette
