"""Small parts that every panel is built from."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefer.ui.directions import start_side
from briefer.ui.look.theme import Theme


def label(text: str, look: str, *, wraps: bool = False) -> QLabel:
    """Plain text, whatever it holds: a title with `<b>` in it is shown as it is."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    made.setWordWrap(wraps)
    return made


def relook(widget: QWidget, look: str) -> None:
    """Gives a widget another look of the style sheet."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def frame(look: str) -> QFrame:
    made = QFrame()
    made.setProperty("look", look)
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """`inner` as wide as there is room, and scrolled where it is higher than that."""
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is brought into view
    area.setWidget(inner)
    area.setWidgetResizable(True)
    for ground in (area.viewport(), inner):
        ground.setAutoFillBackground(False)  # that of the dialog shows
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def fold_rows(rows: QListWidget) -> None:
    """Rows too long for their list go on in another line, and nothing has to be scrolled to the side."""
    rows.setWordWrap(True)
    rows.setResizeMode(QListView.ResizeMode.Adjust)
    rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a word that is longer than the list
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def line() -> QFrame:
    """A hairline across."""
    return frame("line")


class Elided(QLabel):
    """One line that is cut with "…" where there is no room; the whole stands in the tooltip."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # at the side where one begins to read the window, whatever language the words are in
        self.setAlignment(start_side() | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: str) -> None:
        self._whole = text
        self._fit()

    def whole_text(self) -> str:
        return self._whole

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width()))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)
        self.setAccessibleName(self._whole)


class Folding(QLabel):
    """One line where there is room for it, else as many as it takes: nothing is lost."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(widest + 1, metrics.height())


class IconButton(QToolButton):
    """A button that is an icon; its name is spoken and shown as a tooltip."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        size: int = 20,
    ) -> None:
        """`size` of the icon in pixels at 100 %."""
        super().__init__()
        self._theme, self._name, self._size = theme, name, size
        self.say(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def say(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(text)

    def _restyle(self) -> None:
        self.setIcon(self._theme.icon(self._name))
        self.setIconSize(QSize(self._theme.px(self._size), self._theme.px(self._size)))


class FoldingButton(QPushButton):
    """A button whose words stand on more than one line where there is no room."""

    def __init__(self, text: str, on_click: Callable[[], object], *, look: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setProperty("look", look)
        self.clicked.connect(lambda: on_click())

    def fold(self, width: int) -> None:
        """Into as many lines as this width needs, in pixels."""
        lines, words = [""], self._whole.split()
        self.setText(self._whole)
        beside = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._whole)
        for word in words:
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) + beside > width:
                lines.append(word)
            else:
                lines[-1] = longer
        self.setText("\n".join(lines))


def button(text: str, on_click: Callable[[], object], *, look: str | None = None) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look is not None:
        made.setProperty("look", look)
    made.clicked.connect(lambda: on_click())
    return made
