"""A window in a process of its own: types into the outline without a pause and notes when. It is there to be killed."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.app import services_for
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.main_window import MainWindow

EVERY = 60  # milliseconds


def main(library: Path, log: Path) -> None:
    app = QApplication(sys.argv[:1])
    window = MainWindow(services_for(library), Theme(app, choice=Choice.LIGHT), lambda: "10:42")
    window.show()
    window.begin_blank()
    typed = QTimer(interval=EVERY)
    typed.timeout.connect(lambda: type_one(window, log))
    typed.start()
    app.exec()


def type_one(window: MainWindow, log: Path) -> None:
    if not window.files.is_there:
        return
    view = window.briefing.panel.view
    editor = view.editor()
    if editor is None:
        view.add_sibling()
        return
    number = len(editor.toPlainText())
    QTest.keyClicks(editor, " " if number % 6 == 5 else chr(ord("a") + number % 26))
    with log.open("a", encoding="utf-8") as out:
        out.write(f"{time.monotonic()}\t{editor.toPlainText()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
