"""One message at a time above the columns, newest first. Never modal."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import count as numbers

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import IconButton, button, label, relook


class Tone(Enum):
    """How a message looks: the style sheet's name, the icon, the token of the icon's colour."""

    CALM = ("message-calm", "info", "accent")
    DONE = ("message-calm", "done", "ok")
    WARN = ("message", "warning", "warn")
    STOP = ("message-stop", "stop", "stop")


Verb = tuple[str, Callable[[], object]]
MOST_VERBS = 3


@dataclass(frozen=True, slots=True)
class Message:
    """`verbs` are the texts of its buttons and what they do, three at most."""

    text: str
    tone: Tone = Tone.CALM
    verbs: tuple[Verb, ...] = ()
    number: int = 0


class MessageBar(QWidget):
    told = Signal(str)
    told_error = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: list[Message] = []
        self._numbers = numbers(1)
        self._icon, self._text, self._more = QLabel(), label("", "small-text", wraps=True), label("", "tiny")
        self._verbs = [button("", partial(self._act, number), look="link") for number in range(MOST_VERBS)]
        for verb in self._verbs:  # a click leaves the focus where it is: the button goes at once
            verb.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close = IconButton(theme, "close", tr("Close this message"), self.dismiss)
        self._ground = QFrame()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(12, 12, 12, 0)
        outside.addWidget(self._ground)
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for one in (self._more, *self._verbs, self._close):
            row.addWidget(one)
        self._ground.setMinimumHeight(42)
        self.setAccessibleName(tr("Message"))
        theme.theme_changed.connect(self._show)
        self._show()

    def say(
        self,
        text: str,
        tone: Tone = Tone.CALM,
        *,
        verb: str | None = None,
        on_verb: Callable[[], object] | None = None,
        second: str | None = None,
        on_second: Callable[[], object] | None = None,
        third: str | None = None,
        on_third: Callable[[], object] | None = None,
    ) -> None:
        """Shows a message before those that wait. The same sentence is not said twice."""
        self._waiting = [one for one in self._waiting if one.text != text]
        pairs = ((verb, on_verb), (second, on_second), (third, on_third))
        verbs = tuple((name, act) for name, act in pairs if name is not None and act is not None)
        self._waiting.insert(0, Message(text, tone, verbs, next(self._numbers)))
        self._show()
        (self.told_error if tone is Tone.STOP else self.told).emit(text)

    def dismiss(self) -> None:
        if self._waiting:
            self._waiting.pop(0)
            self._show()

    def withdraw(self, text: str) -> None:
        """Takes a message away that is no longer true, wherever it waits."""
        self._waiting = [one for one in self._waiting if one.text != text]
        self._show()

    def said(self) -> tuple[str, ...]:
        """What waits to be read, newest first."""
        return tuple(one.text for one in self._waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _act(self, number: int) -> None:
        if self._waiting:
            done = self._waiting[0]
            self.dismiss()
            done.verbs[number][1]()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        first = self._waiting[0]
        look, icon, colour = first.tone.value
        relook(self._ground, look)
        self._icon.setPixmap(
            pixmap(icon, getattr(self._theme.tokens, colour), self._theme.px(20), ratio=self.devicePixelRatioF())
        )
        self._text.setText(first.text)
        self._more.setText(f"+{len(self._waiting) - 1}" if len(self._waiting) > 1 else "")
        for number, one in enumerate(self._verbs):
            one.setVisible(number < len(first.verbs))
            one.setText(first.verbs[number][0] if number < len(first.verbs) else "")
        self.setAccessibleDescription(first.text)
