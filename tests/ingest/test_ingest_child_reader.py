"""The child process, against real files and against children that crash, hang, grow and lie."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import Cancelled, SourceUnreadable
from briefer.domain.source import SourceStatus
from briefer.ingest.child_reader import WORKER, ChildReader, Limits
from briefer.ingest.one_file import read_file
from briefer.ingest.worker import request_for
from briefer.paths import SEEDS
from briefer.ports.reading import ReadAs

QUICK = Limits(deadline=10.0, second_deadline=10.0, watch_every=0.02)
HASTY = Limits(deadline=0.3, second_deadline=0.6, watch_every=0.02)

CRASH = "import sys; sys.stdin.readline(); sys.exit('something broke')"
HANG = "import sys, time; sys.stdin.readline(); time.sleep(600)"
GROW = "import sys, time; sys.stdin.readline(); kept = b'x' * 200_000_000; time.sleep(600)"
LIE = "import sys; [print('{}', flush=True) for _ in sys.stdin]"
BABBLE = "import sys; [print('not JSON', flush=True) for _ in sys.stdin]"
CRASH_ONCE = """
import pathlib, runpy, sys
marker = pathlib.Path(sys.argv[1])
if not marker.exists():
    marker.touch()
    sys.stdin.readline()
    sys.exit(1)
runpy.run_module("briefer.ingest.worker", run_name="__main__")
"""
CHATTER = """
import os, sys
from briefer.ingest import worker
answer = worker.answer_to
def noisy(request):
    print("a stray line")
    os.write(1, b"and one past Python\\n")
    return answer(request)
worker.answer_to = noisy
worker.main()
"""

STUCK = """
import os, time
from briefer.ingest import worker
def stuck(request):
    os.write(channel, b"stuck\\n")
    time.sleep(600)
channel = os.dup(1)
worker.answer_to = stuck
worker.main()
"""


def python(script: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", script, *arguments)


@pytest.fixture
def reader() -> Iterator[ChildReader]:
    reader = ChildReader(limits=QUICK)
    yield reader
    reader.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("A paragraph of some words.\n", encoding="utf-8")
    return path


def refusal_by(command: tuple[str, ...], path: Path, limits: Limits) -> tuple[str, str]:
    reader = ChildReader(command, limits)
    try:
        with pytest.raises(SourceUnreadable) as caught:
            reader.read(path)
    finally:
        reader.close()
    return caught.value.status, caught.value.reason


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_child_reads_what_this_process_reads(reader: ChildReader, seed: Path) -> None:
    assert reader.read(seed) == read_file(seed)


def test_a_refusal_comes_through_with_its_sentence(reader: ChildReader, tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        reader.read(tmp_path / "gone.txt")
    assert (caught.value.path, caught.value.status) == (tmp_path / "gone.txt", "missing")
    with pytest.raises(SourceUnreadable, match="Excel workbook, not yet read"):
        reader.read(tmp_path / "a.xlsx")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are not bytes there")
@pytest.mark.parametrize("name", [b"line\nbreak.txt", b"not utf-8 \xff.txt", b"\xe2\x80\xaegnp.txt"])
def test_names_travel_as_bytes(reader: ChildReader, tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_text("words", encoding="utf-8")
    assert reader.read(path).path == path


def test_hard_characters_come_back_as_they_were(reader: ChildReader, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Astral 🌍, NUL \x00, non-breaking\u00a0space, line\u2028separator.".encode())
    text = reader.read(path).text
    assert text == read_file(path).text
    assert text.text == "Astral 🌍, NUL \ufffd, non-breaking\u00a0space, line\nseparator."


def test_a_child_that_crashes_costs_one_file(source: Path) -> None:
    expected = ("reader-stopped", "Reading this file failed twice. Other sources are not affected.")
    assert refusal_by(python(CRASH), source, QUICK) == expected


def test_what_a_dying_child_said_is_logged(source: Path, caplog: pytest.LogCaptureFixture) -> None:
    refusal_by(python(CRASH), source, QUICK)
    assert "something broke" in caplog.text


def test_a_child_that_crashes_once_is_tried_again(source: Path, tmp_path: Path) -> None:
    reader = ChildReader(python(CRASH_ONCE, str(tmp_path / "crashed")), QUICK)
    try:
        assert reader.read(source).text.text == "A paragraph of some words.\n"
    finally:
        reader.close()
    assert (tmp_path / "crashed").exists()


def test_a_child_that_hangs_is_stopped_after_its_second_deadline(source: Path) -> None:
    assert refusal_by(python(HANG), source, HASTY) == ("took-too-long", "Reading was stopped after 0.6 seconds.")


def test_a_child_that_grows_too_large_is_stopped(source: Path) -> None:
    limits = Limits(deadline=60.0, second_deadline=60.0, memory=150_000_000, watch_every=0.02)
    assert refusal_by(python(GROW), source, limits)[0] == SourceStatus.READER_STOPPED.value


@pytest.mark.parametrize("script", [LIE, BABBLE])
def test_answers_that_make_no_sense_are_not_believed(source: Path, script: str) -> None:
    assert refusal_by(python(script), source, QUICK)[0] == SourceStatus.READER_STOPPED.value


def test_a_program_that_cannot_be_started_is_no_crash_of_ours(source: Path, tmp_path: Path) -> None:
    assert refusal_by((str(tmp_path / "no such program"),), source, QUICK)[0] == SourceStatus.READER_STOPPED.value


def test_what_is_printed_while_reading_does_not_disturb_the_answers(source: Path) -> None:
    reader = ChildReader(python(CHATTER), QUICK)
    try:
        assert reader.read(source) == read_file(source)
        assert reader.read(source) == read_file(source)
    finally:
        reader.close()


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def test_no_child_is_left_after_closing_and_a_later_read_starts_one(source: Path) -> None:
    before = children()
    reader = ChildReader(limits=QUICK)
    reader.read(source)
    assert len(children() - before) == 1
    reader.close()
    assert children() == before
    reader.read(source)
    reader.close()
    assert children() == before


def test_a_child_is_replaced_after_its_share_of_files(source: Path) -> None:
    before = children()
    reader = ChildReader(limits=Limits(files=2, watch_every=0.02))
    seen = []
    try:
        for _ in range(5):
            reader.read(source)
            seen.extend(children() - before)
    finally:
        reader.close()
    assert [seen.count(pid) for pid in dict.fromkeys(seen)] == [2, 2, 1]


def test_closing_does_not_wait_for_a_file_that_hangs(source: Path) -> None:
    before = children()
    reader = ChildReader(python(HANG), Limits(deadline=600.0, second_deadline=600.0, watch_every=0.02))
    raised: list[BaseException] = []

    def read() -> None:
        try:
            reader.read(source)
        except (Cancelled, SourceUnreadable) as error:
            raised.append(error)

    reading = threading.Thread(target=read)
    reading.start()
    wait_until(lambda: bool(children() - before))
    reader.close()
    reading.join(30)
    assert [type(error) for error in raised] == [Cancelled]
    assert children() == before


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are named differently there")
def test_the_child_steps_back_behind_the_window(source: Path) -> None:
    before = children()
    reader = ChildReader(limits=QUICK)
    try:
        reader.read(source)
        (child,) = children() - before
        assert psutil.Process(child).nice() >= min(19, psutil.Process().nice() + 10)
    finally:
        reader.close()


def test_several_threads_may_read_at_once(reader: ChildReader, source: Path) -> None:
    read: list[str] = []
    threads = [threading.Thread(target=lambda: read.append(reader.read(source).raw_digest)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read) == 6
    assert len(set(read)) == 1


@pytest.mark.parametrize("command", [WORKER, python(STUCK)], ids=["idle", "stuck in a file"])
def test_the_child_ends_when_its_parent_does(source: Path, command: tuple[str, ...]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SEEDS.parent)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(request_for(source))
        child.stdin.flush()
        assert child.stdout.readline().startswith((b'{"read"', b"stuck"))
        child.stdin.close()
        assert child.wait(timeout=30) == 0


def test_a_large_file_has_limits_of_its_own_and_a_child_that_is_not_used_again(source: Path) -> None:
    hasty = Limits(deadline=0.001, second_deadline=0.001, watch_every=0.0005)
    reader = ChildReader(limits=hasty, large=QUICK)
    with pytest.raises(SourceUnreadable, match="stopped after"):
        reader.read(source)
    assert reader.read(source, ReadAs(is_large=True)).status is SourceStatus.READY
    assert psutil.Process().children() == []
    reader.close()


def test_a_password_is_in_no_name_of_a_value_and_not_in_the_log(source: Path, caplog: pytest.LogCaptureFixture) -> None:
    how = ReadAs(password="open sesame")
    reader = ChildReader(python(CRASH), QUICK)
    with pytest.raises(SourceUnreadable):
        reader.read(source, how)
    assert "tried again" in caplog.text and "sesame" not in caplog.text + repr(how)
    reader.close()
