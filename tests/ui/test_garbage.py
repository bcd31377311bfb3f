"""Garbage is collected on the window's thread; what is of long standing while nobody waits, and at no other time."""

import gc
from collections.abc import Iterator
from threading import Thread, get_ident
from weakref import ref

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.garbage import QuietGarbage


class Ring:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def moment() -> Iterator[list[bool]]:
    """Whether it is quiet, which is for the test to say; collecting goes on as before when it ends."""
    quiet = [False]
    garbage = QuietGarbage(lambda: quiet[0], every=1, young_every=1)
    yield quiet
    garbage.end()
    assert gc.isenabled()


def _lived_on() -> ref[Ring]:
    """Garbage that was no garbage when what was young was collected last; and as much of it as makes a whole
    collection worth while."""
    ring = Ring()
    for _ in range(20):
        gc.collect(0)
    return ref(ring)


def test_what_has_lived_on_waits_for_a_quiet_moment(moment: list[bool], qtbot: QtBot) -> None:
    ring = _lived_on()
    made = [[] for _ in range(100_000)]  # which would bring about whole collections
    del made
    assert ring() is not None
    moment[0] = True
    qtbot.waitUntil(lambda: ring() is None)


def test_what_is_young_is_collected_on_the_windows_thread_alone(moment: list[bool], qtbot: QtBot) -> None:
    ended_in: list[int] = []

    class Ending(Ring):
        def __del__(self) -> None:
            ended_in.append(get_ident())

    def work() -> None:
        Ending()
        kept.extend([] for _ in range(10_000))  # many times what Python collects after

    kept: list[list[int]] = []
    worker = Thread(target=work)
    worker.start()
    worker.join()
    assert not ended_in
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [get_ident()]


def test_the_program_itself_is_looked_through_once(moment: list[bool], qtbot: QtBot) -> None:
    before = gc.get_freeze_count()
    ring = _lived_on()
    moment[0] = True
    qtbot.waitUntil(lambda: ring() is None and gc.get_freeze_count() > before)


def test_while_somebody_types_it_waits(qtbot: QtBot) -> None:
    window = QWindow()
    window.show()
    garbage = QuietGarbage(lambda: True, every=200)
    garbage.watch(window)
    ring, keys = _lived_on(), 0

    def press() -> None:
        nonlocal keys
        assert keys > 40 or ring() is not None
        keys += 1
        QTest.keyClick(window, Qt.Key.Key_A)

    typist = QTimer(interval=10)
    typist.timeout.connect(press)
    typist.start()
    try:
        qtbot.waitUntil(lambda: keys > 40)
        assert ring() is not None
        typist.stop()
        qtbot.waitUntil(lambda: ring() is None)
    finally:
        typist.stop()
        garbage.end()
        window.close()
