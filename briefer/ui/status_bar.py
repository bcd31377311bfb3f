"""The foot of the window: saved or not, one hint, and what the library is doing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import Folding, IconButton, button

MARGINS = (16, 0, 12, 0)  # pixels
BESIDE = 8
ICON, ROUND_ICON = 15, 13  # of a button, and what the style sheet puts above and below it
DOT = "  ·  "  # between facts, as `dotted` puts it
_RIGHT = 2  # part of the bar
FILES_SHARE = 0.3  # of the bar's width that may go to how many files can be searched
SAID_FOR = 6_000  # milliseconds that a passing remark stays


class StatusBar(QFrame):
    stop_wanted = Signal()
    pause_wanted = Signal()  # or to go on, where it is paused
    cancel_wanted = Signal()  # of the work that is shown
    undo_wanted = Signal()
    review_wanted = Signal()
    remarked = Signal(str)
    hint_dismissed = Signal()
    was_saved = Signal(str)

    def __init__(self, theme: Theme, *, said_for: int = SAID_FOR) -> None:
        super().__init__()
        self._theme = theme
        self._hint_text = ""
        self._dot, self._saved = QLabel(), Folding("tiny")
        self._saved_said = self._state_said = ""
        self._hint, self._state = Folding("tiny"), Folding("tiny")
        self._undo: QPushButton = button(tr("Undo"), self._undone, look="link")
        self._dismiss: QPushButton = button(tr("Got it"), self.hint_dismissed.emit, look="link")
        self._hint_may_go = False
        self._cancel: QPushButton = button("", self.cancel_wanted.emit, look="link")
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it is: the button goes
        self._work = ""
        self._on_undo: Callable[[], object] | None = None
        self._files: QPushButton = button("", self.review_wanted.emit, look="foot-link")
        self._files_said = "", ""
        self._progress, self._bar = QWidget(), QProgressBar()
        self._left, self._middle, self._right = QWidget(), QWidget(), QWidget()
        self._places, self._is_below = QGridLayout(self), False
        self._stop = IconButton(theme, "close", tr("Stop"), self.stop_wanted.emit, size=ICON)
        self._pause = IconButton(theme, "pause", tr("Pause"), self.pause_wanted.emit, size=ICON)
        self._go_on = IconButton(theme, "continue", tr("Continue"), self.pause_wanted.emit, size=ICON)
        self._passing = QTimer(self, singleShot=True, interval=said_for)
        self._passing.timeout.connect(self.end_remark)
        self.setProperty("look", "foot")
        self._is_saved = False
        self._lay_out()
        self._undo.hide()
        self._files.hide()
        self._dismiss.hide()
        self._cancel.hide()
        self._progress.hide()
        self._go_on.hide()
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_saved(self, sentence: str, *, saved: bool) -> None:
        if saved and self._saved_said not in ("", sentence):
            self.was_saved.emit(sentence)
        self._saved_said = sentence
        self._fit_facts()
        self._is_saved = saved
        self._draw_dot()

    def show_hint(self, hint: str, *, may_go: bool = False) -> None:
        """With a button that dismisses it if it `may_go`."""
        self._hint_text, self._hint_may_go = hint, may_go
        if not self._passing.isActive():
            self._show_hint()

    def remark(self, sentence: str, *, undo: bool = False, on_undo: Callable[[], object] | None = None) -> None:
        """A sentence that passes, in the place of the hint; with an Undo button if `undo`. That is for the briefing,
        or for what `on_undo` takes back."""
        self._hint.setText(sentence)
        self._on_undo = on_undo
        self._undo.setVisible(undo or on_undo is not None)
        self._dismiss.hide()
        self._passing.start()
        self.remarked.emit(sentence)

    def remark_too(self, sentence: str) -> None:
        """A remark that does not take away what was said with an Undo button just now, nor that button."""
        if self._passing.isActive() and self._undo.isVisibleTo(self):
            self.remark(f"{self._hint.text()} {sentence}", undo=True, on_undo=self._on_undo)
        else:
            self.remark(sentence)

    def show_work(self, sentence: str, *, cancel: str = "") -> None:
        """What is being done, in the place of the hint until `end_work`; with a button that is called `cancel`."""
        self._work = sentence
        self._cancel.setText(cancel)
        self._cancel.setVisible(bool(cancel))
        self.end_remark()
        self.remarked.emit(sentence)

    def end_work(self) -> None:
        self._work = ""
        self._cancel.hide()
        if not self._passing.isActive():
            self._show_hint()

    def end_remark(self) -> None:
        """What it said is over: the work that is shown, or the hint, comes back at once."""
        self._passing.stop()
        self._undo.hide()
        self._show_hint()

    def show_library(self, sentence: str) -> None:
        self._state_said = sentence
        self._fit_facts()

    def show_files(self, sentence: str, short: str) -> None:
        """How many files can be searched, in view whatever else is said, and the way to those that cannot.

        `short` is shown where there is little room.
        """
        self._files_said = sentence, short
        self._files.setAccessibleName(sentence)
        self._files.setToolTip(f"{sentence}\n{tr('Review the files that need attention')}")
        self._files.setVisible(bool(sentence))
        self._fit_files()

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        self._progress.show()
        self._state_said = sentence
        self._fit_facts()
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_paused(self, paused: bool) -> None:
        """Whether reading waits until it is asked to go on."""
        has_focus = self._pause.hasFocus() or self._go_on.hasFocus()
        self._pause.setVisible(not paused)
        self._go_on.setVisible(paused)
        if has_focus:
            (self._go_on if paused else self._pause).setFocus()

    def end_progress(self) -> None:
        self._progress.hide()
        self._fit_facts()

    # -- asked --------------------------------------------------------------------------------------------------
    def said(self) -> tuple[str, str, str]:
        """Left, middle and right."""
        return self._saved_said, self._hint.text(), self._state_said

    def files_said(self) -> str:
        """What is said of the files that can be searched."""
        return self._files_said[0]

    @property
    def undo_button(self) -> QPushButton:
        return self._undo

    def is_busy(self) -> bool:
        return self._progress.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_files()

    # -- within -------------------------------------------------------------------------------------------------
    def _fit_facts(self) -> None:
        """The last facts of the library are left out where all would not stand in one line with the hint, and then
        those of the briefing; they stand in the tooltips. Where even the first ones would not, the hint is given a line
        of its own."""
        hint = self._middle.sizeHint().width()
        said, state = self._facts_within(self._room() - hint)
        if self._wanted(said, state) > self._room() - hint:
            said, state = self._facts_within(self._room())
        for shown, facts, whole in ((self._saved, said, self._saved_said), (self._state, state, self._state_said)):
            shown.setText(DOT.join(facts))
            shown.setAccessibleName(whole)
            shown.setToolTip(whole if len(facts) < len(whole.split(DOT)) else "")

    def _facts_within(self, room: int) -> tuple[list[str], list[str]]:
        """Those of the briefing and of the library. While files are read, that takes most of the room."""
        said, state = self._saved_said.split(DOT), self._state_said.split(DOT)
        if self.is_busy():
            said = said[:1]
        while len(state) > 1 and not self.is_busy() and self._wanted(said, state) > room:
            state.pop()
        return (said[:1] if self._wanted(said, state) > room else said), state

    def _wanted(self, *facts: Sequence[str]) -> int:
        """The width of both sides, with these facts at each."""
        besides = sum(part.sizeHint().width() for part in (self._left, self._right))
        besides -= sum(label.sizeHint().width() for label in (self._saved, self._state))
        return besides + sum(self._saved.fontMetrics().horizontalAdvance(DOT.join(one)) + 1 for one in facts)

    def _room(self) -> int:
        return self.width() - 2 * BESIDE - MARGINS[0] - MARGINS[2]

    def _fit_files(self) -> None:
        whole, short = self._files_said
        fits = self._files.fontMetrics().horizontalAdvance(whole) <= self.width() * FILES_SHARE
        self._files.setText(whole if fits else short)

    def _lay_out(self) -> None:
        for part, widgets in (
            (self._left, (self._dot, self._saved)),
            (self._middle, (self._hint, self._undo, self._dismiss, self._cancel)),
            (self._right, (self._files, self._state, self._progress)),
        ):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            if part is self._right:
                row.addStretch(1)
            for widget in widgets:
                row.addWidget(widget)
            if part is self._left:
                row.addStretch(1)
        progress = QHBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Reading files"))
        progress.addWidget(self._bar)
        for one in (self._pause, self._go_on, self._stop):
            progress.addWidget(one)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._places.setContentsMargins(*MARGINS)
        self._places.setHorizontalSpacing(BESIDE)
        self._places.setVerticalSpacing(0)
        self._places.addWidget(self._left, 0, 0)
        self._places.addWidget(self._middle, 0, 1)
        self._places.addWidget(self._right, 0, 2)
        for side in (0, 2):
            self._places.setColumnStretch(side, 1)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_facts()
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """The hint stands in the middle; beside what is at the right where both sides have not the same room; on a
        line of its own where there is no room for all three in one."""
        left, middle, right = (part.sizeHint().width() for part in (self._left, self._middle, self._right))
        room = self._room()
        is_below = left + middle + right > room
        is_central = not is_below and middle + 2 * max(left, right) <= room
        self._places.setColumnStretch(
            _RIGHT, 1 if is_central and not self.is_busy() else 0
        )  # without a stretch it is as wide as it is
        if is_below != self._is_below:
            self._is_below = is_below
            self._places.addWidget(self._middle, *((1, 0, 1, 3) if is_below else (0, 1)))

    def _restyle(self) -> None:
        """As high as with the buttons beside the progress: what is above would move when files begin to be read."""
        self._places.setRowMinimumHeight(0, self._theme.px(ICON) + ROUND_ICON)
        self._draw_dot()

    def _draw_dot(self) -> None:
        tokens, name = self._theme.tokens, "done" if self._is_saved else "edit"
        colour = tokens.ok if self._is_saved else tokens.muted
        self._dot.setPixmap(pixmap(name, colour, self._theme.px(14), ratio=self.devicePixelRatioF()))

    def _undone(self) -> None:
        self.end_remark()
        (self._on_undo or self.undo_wanted.emit)()

    def _show_hint(self) -> None:
        self._hint.setText(self._work or self._hint_text)
        self._dismiss.setVisible(self._hint_may_go and not self._work)
