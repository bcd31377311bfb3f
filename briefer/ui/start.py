"""Opens the window and runs it until it is closed."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, QTime, QTimer
from PySide6.QtWidgets import QApplication

from briefer.domain.errors import BrieferError
from briefer.services.services import Services
from briefer.ui.actions import Act
from briefer.ui.below.retold import retold
from briefer.ui.garbage import QuietGarbage
from briefer.ui.languages import speak
from briefer.ui.look.theme import Choice, Density, Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.message_bar import Tone
from briefer.ui.messages import UNEXPECTED
from briefer.ui.placing import keep_place, place
from briefer.ui.tongue import tr
from briefer.ui.window_memory import WindowMemory

FRAME = QSize(8, 40)  # pixels that a window's borders and title bar may take

_LOG = logging.getLogger(__name__)


def show(services: Services, briefing: Path | None = None, *, painted: Callable[[], None] | None = None) -> int:
    """Shows the window, on a briefing if one is named; returns the exit status.

    With `painted` the window closes again once it has been painted, after calling it.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("briefer")
    app.setApplicationDisplayName("briefer")
    settings = services.settings.current
    speak(app, settings.language)
    theme = Theme(
        app,
        choice=choice_of(settings.theme),
        text_size=settings.text_size,
        density=density_of(settings.density),
    )
    memory = WindowMemory(QSettings("briefer", "window"))
    window = MainWindow(services, theme, clock=lambda: QTime.currentTime().toString("HH:mm"), memory=memory)
    window.resize(fitting(window.size(), window.screen().availableSize()))
    place(window, window.columns, memory)
    if painted is not None:
        window.installEventFilter(FirstPaint(window, painted))
    window.show()
    window.action(Act.FIND).trigger()  # the Library is where one begins, on a narrow screen too
    if briefing is not None:
        window.open_briefing(briefing)
    else:
        window.begin_blank()
    if painted is None:
        QTimer.singleShot(0, window.follow_folders)  # once it has painted
    sys.excepthook = excepthook_of(window)
    garbage = QuietGarbage(window.is_idle, window)
    garbage.watch(window.windowHandle())
    status = app.exec()
    garbage.end()
    keep_place(window, window.columns, memory)
    sys.excepthook = sys.__excepthook__
    return status


def fitting(wanted: QSize, screen: QSize) -> QSize:
    """The size of a first window that stands on the screen whole, with its frame."""
    return wanted.boundedTo(screen - FRAME)


def choice_of(name: str) -> Choice:
    """The theme of a settings file; the system's where it names none that is known."""
    return next((choice for choice in Choice if choice.value == name), Choice.SYSTEM)


def density_of(name: str) -> Density:
    """The density of a settings file; comfortable where it names none that is known."""
    return next((density for density in Density if density.value == name), Density.COMFORTABLE)


def excepthook_of(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Logs what nobody expected and says so in the window, which goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("unexpected failure", exc_info=(kind, error, trace))
        said = retold(str(error)) if isinstance(error, BrieferError) else tr(UNEXPECTED)
        window.messages.say(said, Tone.STOP)

    return hook


class FirstPaint(QObject):
    """Calls `painted` after the window's first paint, then closes it."""

    def __init__(self, window: MainWindow, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._painted = window, painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        self._painted()
        self._window.close()
