"""When folders are looked at, how gently files are read, and what goes first."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.librarian.folder_hints import FolderHints
from briefer.librarian.mailbox import Mailbox
from briefer.librarian.pacing import CHILDREN, TYPING, Pacing
from briefer.librarian.reading_children import ReadingChildren
from briefer.librarian.watch import AGAIN_AFTER, FULL_EVERY, MANY, NOT_BEFORE, Watch
from briefer.ports.reading import AS_IT_IS, Read, ReadAs
from tests.librarian.desk import until


class Hints:
    def __init__(self) -> None:
        self.folders: Sequence[Path] = ()
        self.tell: Callable[[Path], None] = lambda place: None

    def watch(self, folders: Sequence[Path], tell: Callable[[Path], None]) -> None:
        self.folders, self.tell = folders, tell

    def close(self) -> None:
        self.folders = ()


class Bench:
    def __init__(self) -> None:
        self.now = 1000.0
        self.woken = 0
        self.hints = Hints()
        self.watch = Watch(self.hints, self._wake, clock=lambda: self.now, now=lambda: self.now)

    def _wake(self) -> None:
        self.woken += 1


def test_nothing_is_looked_at_before_it_is_asked_for() -> None:
    bench = Bench()
    bench.watch.look()
    assert bench.watch.patience() is None and bench.woken == 0


def test_everything_is_looked_at_first_and_then_every_ten_minutes() -> None:
    bench = Bench()
    bench.watch.begin()
    assert bench.watch.patience() == 0.0 and bench.watch.take() is None
    bench.watch.done([Path("/a")], None)
    assert bench.watch.patience() == FULL_EVERY and bench.hints.folders == (Path("/a"),)
    bench.now += FULL_EVERY
    assert bench.watch.patience() == 0.0 and bench.watch.take() is None


def test_a_hint_is_looked_at_and_nothing_else() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.done([Path("/a")], None)
    woken = bench.woken
    for _ in range(5):
        bench.hints.tell(Path("/a/one.txt"))
    assert bench.woken == woken + 1 and bench.watch.patience() == 0.0
    assert bench.watch.take() == (Path("/a/one.txt"),) and bench.watch.patience() == FULL_EVERY


def test_many_hints_are_a_full_look() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.done([Path("/a")], None)
    for number in range(MANY + 1):
        bench.hints.tell(Path(f"/a/{number}.txt"))
    assert bench.watch.take() is None


def test_a_file_that_is_not_due_yet_sets_the_time() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.done([Path("/a")], bench.now + 1.5)
    assert bench.watch.patience() == 1.5


def test_coming_back_to_the_window_looks_but_not_all_the_time() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.done([], None)
    bench.watch.look()
    assert bench.watch.patience() == FULL_EVERY
    bench.now += NOT_BEFORE + 1
    bench.watch.look()
    assert bench.watch.patience() == 0.0


def test_what_cannot_be_done_is_put_off() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.put_off()
    assert bench.watch.patience() == AGAIN_AFTER


def test_what_cannot_be_done_is_put_off_whatever_was_told_meanwhile() -> None:
    bench = Bench()
    bench.watch.begin()
    bench.watch.take()
    bench.watch.done([Path("/a")], None)
    bench.hints.tell(Path("/a/one.txt"))
    bench.watch.put_off()
    assert bench.watch.patience() == AGAIN_AFTER
    bench.now += AGAIN_AFTER
    assert bench.watch.take() is None


def test_the_system_tells_of_changes(tmp_path: Path) -> None:
    told: list[Path] = []
    hints = FolderHints()
    hints.watch([tmp_path, tmp_path / "gone"], told.append)
    try:
        (tmp_path / "a.txt").write_text("one")
        until(lambda: tmp_path / "a.txt" in told)
        (tmp_path / "a.txt").rename(tmp_path / "b.txt")
        until(lambda: tmp_path / "b.txt" in told)
    finally:
        hints.close()


def test_one_child_reads_while_the_user_types_and_two_otherwise() -> None:
    now = [0.0]
    pacing = Pacing(lambda: now[0])
    assert pacing.children() == CHILDREN == 2
    pacing.note_user()
    assert pacing.children() == 1
    now[0] += TYPING
    assert pacing.children() == 2


class Slow:
    """Counts how many read at once."""

    reading = 0
    most = 0

    def read(self, path: Path, how: ReadAs = AS_IT_IS) -> Read:
        Slow.reading += 1
        Slow.most = max(Slow.most, Slow.reading)
        time.sleep(0.02)
        Slow.reading -= 1
        return Read(path, "", None, None)  # type: ignore[arg-type]  # nobody looks at it

    def close(self) -> None:
        pass


def read_at_once(allowed: int) -> int:
    Slow.most = 0
    children = ReadingChildren([Slow(), Slow()], lambda: allowed)
    threads = [threading.Thread(target=children.read, args=(Path(str(number)),)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Slow.most


def test_no_more_read_at_once_than_may() -> None:
    assert read_at_once(2) == 2
    assert read_at_once(1) == 1


def test_orders_are_taken_in_turn_and_short_ones_out_of_turn() -> None:
    mailbox = Mailbox()
    for do in ("add", "describe", "reindex"):
        mailbox.put({"do": do})
    assert mailbox.take_if(lambda message: message["do"] == "describe") == {"do": "describe"}
    assert mailbox.take_if(lambda message: message["do"] == "describe") is None
    assert [mailbox.take(0) for _ in range(3)] == [{"do": "add"}, {"do": "reindex"}, None]
    mailbox.wake()
    assert mailbox.take(None) is None
    mailbox.close()
    assert mailbox.take(None) is None
