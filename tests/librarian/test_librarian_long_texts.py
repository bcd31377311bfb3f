"""A long text is indexed piece by piece: others come between, and it is not told as indexed before its last one."""

from collections.abc import Callable

import pytest

from briefer.domain.source import Source
from briefer.librarian.index_keeping import PIECE
from briefer.ports.following import FileStamp, SeenFile
from briefer.ports.librarian import AddReport
from tests.librarian.desk import Desk

LINES = 3 * PIECE + 5


@pytest.fixture
def long(desk: Desk) -> Desk:
    desk.put("long.txt", "\n".join(f"line {number}" for number in range(LINES)))
    return desk


def add(desk: Desk, between: Callable[[], None], *, cancelled: Callable[[], bool] = lambda: False) -> AddReport:
    return desk.jobs.add([desk.files], progress=desk.steps.append, between=between, cancelled=cancelled)


def is_half_indexed(desk: Desk) -> bool:
    return desk.index.is_sound() and 0 < len(desk.index.ids()) < LINES


def source(desk: Desk, name: str) -> Source:
    return next(one for one in desk.library.sources() if one.path.name == name)


def test_a_long_text_is_told_as_indexed_only_when_all_of_it_is(long: Desk) -> None:
    seen: list[tuple[int, int]] = []

    add(long, lambda: seen.append((len(long.index.ids()), long.library.not_indexed())))

    pieces = [(indexed, waiting) for indexed, waiting in seen if 0 < indexed < LINES]
    assert len(pieces) >= 2 and all(waiting == 1 for _, waiting in pieces)
    assert long.library.not_indexed() == 0 and long.in_step()


def test_a_file_that_comes_meanwhile_is_found_before_the_long_text_is_done(long: Desk) -> None:
    known: list[bool] = []

    def between() -> None:
        if is_half_indexed(long) and not known:
            path = long.put("short.txt", "a short one")
            long.writer.files.put([SeenFile(path, FileStamp(1, 1, 1))])
            known.append(True)
        if len(long.library.sources()) == 2 and long.library.not_indexed() == 1 and is_half_indexed(long):
            short = long.library.passage_map().of[source(long, "short.txt").id]
            known.append(set(short) <= set(long.index.ids()))

    add(long, between)

    assert known[0] and any(known[1:])
    assert long.in_step() and long.library.not_indexed() == 0


def test_what_a_stopped_run_has_not_indexed_the_next_job_does_without_doubles(long: Desk) -> None:
    report = add(long, lambda: None, cancelled=lambda: is_half_indexed(long))

    assert report.cancelled and long.library.not_indexed() == 1
    long.jobs.repair()
    assert long.in_step() and long.library.not_indexed() == 0


def test_a_long_text_that_is_taken_out_meanwhile_leaves_nothing_in_the_index(long: Desk) -> None:
    def between() -> None:
        if is_half_indexed(long) and long.library.sources():
            long.jobs.remove([source(long, "long.txt").id])

    add(long, between)

    assert long.library.sources() == () and list(long.index.ids()) == []


def test_a_long_text_that_is_put_back_meanwhile_is_indexed_once(long: Desk) -> None:
    done: list[bool] = []

    def between() -> None:
        if is_half_indexed(long) and not done:
            id = source(long, "long.txt").id
            long.jobs.remove([id])
            long.jobs.restore([id])
            done.append(True)

    add(long, between)

    assert done and long.in_step() and long.library.not_indexed() == 0


def test_rebuilding_that_is_stopped_within_a_long_text_is_made_up_for(long: Desk) -> None:
    add(long, lambda: None)

    long.jobs.reindex(progress=long.steps.append, cancelled=lambda: is_half_indexed(long))

    assert is_half_indexed(long) and long.library.not_indexed() == 1
    long.jobs.repair()
    assert long.in_step() and long.library.not_indexed() == 0
