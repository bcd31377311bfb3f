"""A window in a process of its own that does a day's work: follows a folder, searches, opens, quotes, shows an original
page, exports. It is there to be traced; it says "done" at the end.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.app import services_for
from briefer.domain.citation import StyleId
from briefer.ui.actions import Act
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.main_window import MainWindow
from tests.ui.fake_dialogs import FakeDialogs


def main(library: Path, folder: Path, briefing: Path, out: Path) -> None:
    app = QApplication(sys.argv[:1])
    services = services_for(library)
    services.watching.watch([folder])
    dialogs = FakeDialogs(export_choice=ExportChoice(out, StyleId("chicago-notes")))
    window = MainWindow(services, Theme(app, choice=Choice.LIGHT), lambda: "10:42", dialogs=dialogs)
    window.show()
    window.open_briefing(briefing)
    window.follow_folders()
    until(lambda: any(one.path.name == "harbour.pdf" for one in services.library.sources()), "read")
    QTest.keyClicks(window.library.box, "harbour")
    until(lambda: any(one.source.path.name == "harbour.pdf" for one in window.library.hits()), "found")
    window.library.hit_opened.emit(next(one for one in window.library.hits() if one.source.path.suffix == ".pdf"))
    until(lambda: window.reader.source is not None and window.is_idle(), "opened")
    window.action(Act.ORIGINAL).trigger()
    until(lambda: window.reader.original.view.is_showing() and window.is_idle(), "its page shown")
    window.action(Act.EXPORT).trigger()
    until(lambda: out.exists() and window.is_idle(), "exported")
    window.close()
    services.originals.close()
    services.library.close()
    print("done")


def until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 60
    while not true():
        if time.monotonic() > deadline:
            sys.exit(f"not {what}")
        QTest.qWait(20)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
