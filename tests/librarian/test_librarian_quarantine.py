"""What stopped the reader twice is not read again by itself."""

from briefer.domain.source import SourceStatus
from tests.librarian.desk import Desk


def names_read(desk: Desk) -> list[str]:
    return [path.name for path in desk.reading.paths]


def test_a_file_that_stopped_the_reader_is_named_and_stops_it_no_second_time(desk: Desk) -> None:
    desk.put("bad.txt", "words that stick")
    desk.put("good.txt", "words")
    first = desk.add()
    second = desk.add()

    assert [source.path.name for source in first.added] == ["good.txt"]
    for report in (first, second):
        assert [(one.path.name, one.status) for one in report.left_out] == [("bad.txt", SourceStatus.READER_STOPPED)]
        assert report.left_out[0].reason == "Reading this file failed twice."
    assert names_read(desk).count("bad.txt") == 1


def test_its_copy_under_another_name_is_not_read_either(desk: Desk) -> None:
    desk.put("bad.txt", "words that stick")
    desk.add()
    desk.put("copy.txt", "words that stick")

    report = desk.add()

    assert sorted(one.path.name for one in report.left_out) == ["bad.txt", "copy.txt"]
    assert names_read(desk) == ["bad.txt"]


def test_asked_for_by_itself_it_is_read_and_forgotten_once_it_can_be(desk: Desk) -> None:
    bad = desk.put("bad.txt", "words that stick")
    desk.add()
    assert desk.add(bad).left_out and names_read(desk) == ["bad.txt"] * 2  # asked for, and still it cannot be read

    desk.put("mended", "")
    assert [source.path for source in desk.add(bad).added] == [bad]
    copy = desk.put("copy.txt", "words that stick ")
    assert [source.path for source in desk.add().added] == [copy]
    assert desk.writer.quarantine.reason(desk.writer.held(desk.library.sources()[0].id).raw_digest or "", 0) is None


def test_a_changed_file_is_another_one(desk: Desk) -> None:
    desk.put("bad.txt", "words that stick")
    desk.add()
    changed = desk.put("bad.txt", "other words")

    assert [source.path for source in desk.add().added] == [changed]


def test_a_newer_reader_may_try_it(desk: Desk) -> None:
    desk.put("bad.txt", "words that stick")
    desk.add()
    digest = desk.writer._connection.execute("SELECT raw_digest FROM quarantine").fetchone()[0]

    assert desk.writer.quarantine.reason(digest, 0) is not None and desk.writer.quarantine.reason(digest, 1) is None
