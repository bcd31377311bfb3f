"""A window in a process of its own: types into the outline without a pause and notes when. It is there to be killed.

Where it is given a file, it saves to it again and again, and moves what it writes.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.app import services_for
from briefer.ui.actions import Act
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.main_window import MainWindow
from tests.ui.fake_dialogs import FakeDialogs

EVERY = 60  # milliseconds
SAVES = 700  # milliseconds from one save to the next, while typing goes on


def main(library: Path, log: Path, file: Path | None) -> None:
    app = QApplication(sys.argv[:1])
    dialogs = FakeDialogs(save_to=file)
    window = MainWindow(services_for(library), Theme(app, choice=Choice.LIGHT), lambda: "10:42", dialogs=dialogs)
    window.show()
    window.begin_blank()
    typed = QTimer(interval=EVERY)
    typed.timeout.connect(lambda: type_one(window, log))
    typed.start()
    saved = QTimer(interval=SAVES)
    saved.timeout.connect(lambda: save_and_move(window))
    if file is not None:
        saved.start()
    app.exec()


def save_and_move(window: MainWindow) -> None:
    window.action(Act.SAVE).trigger()
    table = window.briefing.panel.actions_table
    for name in ("outline.down", "outline.up"):
        table.action(name).trigger()


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
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
