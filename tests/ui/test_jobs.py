"""Work in threads: where results arrive, and which of them."""

import threading
from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.errors import Cancelled, LibraryBusy
from briefer.ports.work import Cancelled as Asked
from briefer.ui.jobs import Jobs


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def jobs(qapp: QApplication, errors: list[Exception]) -> Iterator[Jobs]:
    made = Jobs(errors.append)
    yield made
    made.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("briefer-window")]


def test_a_result_arrives_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    jobs.run(
        "a",
        lambda _: threading.current_thread().name,
        lambda worker: seen.append((worker, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("briefer-window")
    assert seen[0][1] == threading.main_thread().name
    assert jobs.is_idle()


def test_the_newest_of_a_name_wins_and_the_older_is_asked_to_stop(jobs: Jobs, qtbot: QtBot) -> None:
    started, results, stopped = Event(), [], Event()

    def slow(cancelled: Asked) -> str:
        started.set()
        while not cancelled():
            stopped.wait(0.001)
        stopped.set()
        return "old"

    jobs.run("search", slow, results.append)
    assert started.wait(5)
    jobs.run("search", lambda _: "new", results.append)
    qtbot.waitUntil(lambda: bool(results) and stopped.is_set())
    jobs.run("after", lambda _: "after", results.append)
    qtbot.waitUntil(lambda: "after" in results)
    assert results == ["new", "after"]


def test_jobs_of_other_names_do_not_disturb_each_other(jobs: Jobs, qtbot: QtBot) -> None:
    results: list[int] = []
    for number in range(8):
        jobs.run(f"job {number}", lambda _, number=number: number, results.append)
    qtbot.waitUntil(lambda: len(results) == 8)
    assert sorted(results) == list(range(8))


def test_jobs_that_wait_hold_up_no_other(jobs: Jobs, qtbot: QtBot) -> None:
    imported, results = Event(), list[str]()
    for number in range(8):
        jobs.run(f"remove {number}", lambda _: imported.wait(60), print)
    jobs.run("search", lambda _: "found", results.append)
    qtbot.waitUntil(lambda: results == ["found"])
    imported.set()


def test_an_error_reaches_who_was_named_and_else_the_window(jobs: Jobs, errors: list[Exception], qtbot: QtBot) -> None:
    heard: list[Exception] = []

    def fails(_: Asked) -> None:
        raise LibraryBusy

    jobs.run("a", fails, print, on_error=heard.append)
    jobs.run("b", fails, print)
    qtbot.waitUntil(lambda: bool(heard) and bool(errors))
    assert isinstance(heard[0], LibraryBusy)
    assert isinstance(errors[0], LibraryBusy)


def test_what_was_cancelled_says_nothing(jobs: Jobs, errors: list[Exception], qtbot: QtBot) -> None:
    def gives_up(_: Asked) -> None:
        raise Cancelled

    jobs.run("a", gives_up, print)
    qtbot.waitUntil(jobs.is_idle)
    assert errors == []


def test_stopping_keeps_what_was_finished(jobs: Jobs, qtbot: QtBot) -> None:
    started, results = Event(), []

    def work(cancelled: Asked) -> str:
        started.set()
        while not cancelled():
            started.wait(0.001)
        return "half"

    jobs.run("import", work, results.append)
    assert started.wait(5)
    jobs.stop("import")
    qtbot.waitUntil(lambda: results == ["half"])


def test_reports_on_the_way_arrive_while_the_job_runs(jobs: Jobs, qtbot: QtBot) -> None:
    told, go = [], Event()
    tell = jobs.teller("import", told.append)

    def work(_: Asked) -> None:
        tell(1)
        go.wait(5)

    jobs.run("import", work, lambda _: told.append("done"))
    qtbot.waitUntil(lambda: told == [1])
    go.set()
    qtbot.waitUntil(lambda: told == [1, "done"])
    tell(2)
    jobs.run("other", lambda _: None, lambda _: told.append("other"))
    qtbot.waitUntil(lambda: "other" in told)
    assert told == [1, "done", "other"]


def test_nothing_is_delivered_after_closing(qapp: QApplication, qtbot: QtBot) -> None:
    results: list[object] = []
    jobs = Jobs(results.append)
    started = Event()

    def work(cancelled: Asked) -> str:
        started.set()
        while not cancelled():
            started.wait(0.001)
        return "late"

    jobs.run("a", work, results.append)
    assert started.wait(5)
    jobs.close()
    jobs.run("b", lambda _: "never", results.append)
    qapp.processEvents()
    assert results == []


def test_what_is_done_last_is_done_in_a_thread_after_every_job(qapp: QApplication) -> None:
    done: list[object] = []
    jobs = Jobs(done.append)
    started = Event()

    def work(cancelled: Asked) -> None:
        started.set()
        while not cancelled():
            started.wait(0.001)
        done.append("job")

    jobs.run("a", work, lambda _: None)
    assert started.wait(5)
    jobs.close(lambda: done.append(current_thread()))
    assert done[0] == "job"
    assert len(done) == 2
    assert done[1] is not main_thread()


def test_closing_does_not_wait_for_ever_for_what_is_done_last(qapp: QApplication) -> None:
    go, ended = Event(), Event()
    jobs = Jobs(lambda error: None)

    def last() -> None:
        go.wait(30)
        ended.set()

    jobs.close(last, within=0.01)
    assert not ended.is_set()
    go.set()
    assert ended.wait(5)
