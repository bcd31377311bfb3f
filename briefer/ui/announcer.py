"""What happened, said to those who hear the screen: politely, and at most once a second."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE = 1_000  # milliseconds between two announcements
Politeness = QAccessible.AnnouncementPoliteness


class Announcer(QWidget):
    """Of what comes within one pause only the newest is said; an error does not wait. It is never seen."""

    announced = Signal(str)

    def __init__(self, parent: QWidget, *, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._waiting = ""
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._go_on)
        self.hide()

    def say(self, sentence: str) -> None:
        if not sentence:
            return
        if self._pause.isActive():
            self._waiting = sentence
        else:
            self._say(sentence, Politeness.Polite)

    def say_at_once(self, sentence: str) -> None:
        """For errors."""
        self._waiting = ""
        self._say(sentence, Politeness.Assertive)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, ""
        self.say(waiting)

    def _say(self, sentence: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        event = QAccessibleAnnouncementEvent(self.window(), sentence)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
        self._pause.start()
        self.announced.emit(sentence)
