from pathlib import Path

import pytest

from briefer.domain.errors import LibraryUnavailable, NotFound, SourceUnreadable
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.source import Furniture, Source, SourceId, SourceStatus
from briefer.librarian import index_keeping
from briefer.ports.following import FileStamp, SeenFile
from briefer.ports.work import Progress
from tests.librarian.desk import Desk, until


def test_files_are_read_small_ones_first_and_are_in_the_index(desk: Desk) -> None:
    desk.put("a.txt", "a long file\n" * 9)
    desk.put("b.txt", "short")
    report = desk.add()
    assert [path.name for path in desk.reading.paths] == ["b.txt", "a.txt"]
    assert len(report.added) == 2 and not report.cancelled and desk.in_step()
    assert desk.steps == [Progress(0, 2, "b.txt"), Progress(1, 2, "a.txt"), Progress(2, 2)]


def test_a_known_file_is_not_read_again_wherever_it_is(desk: Desk) -> None:
    desk.put("a.txt", "words")
    desk.add()
    desk.put("b.txt", "words")
    report = desk.add()
    assert report.added == () and report.unchanged == desk.library.sources()
    assert len(desk.reading.paths) == 1


def test_a_file_that_was_moved_is_followed(desk: Desk) -> None:
    old = desk.put("a.txt", "words")
    (source,) = desk.add().added
    new = old.rename(desk.files / "b.txt")
    (moved,) = desk.add().unchanged
    assert (moved.id, moved.path) == (source.id, new) and desk.library.sources() == (moved,)
    assert len(desk.reading.paths) == 1 and desk.in_step()


def test_a_file_moved_onto_another_source_takes_its_place_and_leaves_its_text(desk: Desk) -> None:
    first, second = desk.put("a.txt", "one"), desk.put("b.txt", "two and more")
    one, two = desk.add().added
    first.replace(second)
    desk.add()
    moved, missing = desk.library.source(one.id), desk.library.source(two.id)
    assert (moved.path, moved.status) == (second, SourceStatus.READY)
    assert (missing.digest, missing.status) == (two.digest, SourceStatus.MISSING)
    assert desk.library.text(two.digest).text == "two and more" and desk.in_step()


def test_a_file_overwritten_with_a_copy_of_another_has_changed(desk: Desk) -> None:
    first, second = desk.put("a.txt", "one"), desk.put("b.txt", "two and more")
    _, two = desk.add().added
    second.write_bytes(first.read_bytes())
    desk.add()
    changed = desk.library.source(two.id)
    assert changed.status is SourceStatus.CHANGED and desk.library.text(changed.digest).text == "one"


def test_a_copy_in_the_same_folder_is_one_source(desk: Desk) -> None:
    desk.put("a.txt", "words")
    desk.put("b.txt", "words")
    report = desk.add()
    assert len(report.added) == 1 and report.unchanged == ()


def test_a_changed_file_replaces_its_passages_in_the_index(desk: Desk) -> None:
    path = desk.put("a.txt", "one\ntwo")
    desk.add()
    path.write_text("three")
    assert len(desk.add().added) == 1
    assert desk.in_step() and desk.index.ids() == [3]


def test_a_file_that_cannot_be_read_stops_nothing(desk: Desk) -> None:
    bad = desk.put("bad.txt", b"\xff\xfe\x00")
    desk.put("good.txt", "good words")
    report = desk.add(bad, desk.files / "good.txt", desk.files / "gone.txt")
    assert [source.path.name for source in report.added] == ["good.txt"]
    assert [(one.path.name, one.status) for one in report.left_out] == [
        ("gone.txt", SourceStatus.MISSING),
        ("bad.txt", SourceStatus.NOT_TEXT),
    ]
    assert {one.path.name for one in desk.library.left_out()} == {"gone.txt", "bad.txt"}


def test_cancelling_keeps_what_was_read(desk: Desk) -> None:
    for number in range(5):
        desk.put(f"{number}.txt", f"text {number}")
    report = desk.jobs.add((desk.files,), progress=desk.steps.append, cancelled=lambda: len(desk.steps) == 2)
    assert report.cancelled and len(report.added) == 2
    assert desk.library.sources() == report.added and desk.in_step()


def test_the_index_is_committed_while_importing(desk: Desk) -> None:
    for number in range(4):
        desk.put(f"{number}.txt", f"text {number}")
    seen: list[int] = []

    def slowly(step: Progress) -> None:
        desk.now += 1.5
        seen.append(len(desk.index.ids()))

    desk.jobs.add((desk.files,), progress=slowly)
    assert seen == [0, 1, 1, 3, 4]  # the first soon, the others every two seconds


def test_removing_takes_sources_out_of_the_index(desk: Desk) -> None:
    desk.put("a.txt", "one")
    desk.put("b.txt", "two and more")
    first, second = desk.add().added
    desk.jobs.remove([first.id])
    assert desk.library.sources() == (second,) and desk.in_step()
    with pytest.raises(NotFound):
        desk.jobs.remove([second.id, SourceId("none")])
    assert desk.library.sources() == () and desk.in_step()


def test_what_the_index_missed_is_made_up_for(desk: Desk) -> None:
    for number in range(4):
        desk.writer.add(desk.reading.read(desk.put(f"{number}.txt", f"text {number}\nand more")))
    desk.index.clear()
    desk.index.add(desk.writer.passages_of(desk.library.sources()[0].id))
    desk.index.commit()  # killed before the library noted it
    desk.writer.remove(desk.library.sources()[1].id)
    assert desk.jobs.repair() == 6
    assert desk.in_step() and len(desk.index.ids()) == 6


@pytest.mark.parametrize("junk", ["not what it was", None])
def test_a_damaged_index_is_rebuilt_by_the_next_job(desk: Desk, tmp_path: Path, junk: str | None) -> None:
    desk.put("a.txt", "one\ntwo")
    desk.add()
    if junk is None:
        (tmp_path / "index.json").unlink()
    else:
        (tmp_path / "index.json").write_text(junk)
    desk.put("b.txt", "three")
    desk.add()
    assert desk.in_step() and len(desk.index.ids()) == 3


def test_reindexing_builds_the_same_index_again(desk: Desk) -> None:
    desk.put("a.txt", "one\ntwo")
    desk.add()
    assert desk.jobs.reindex(progress=desk.steps.append) == 2
    assert sorted(desk.index.ids()) == [1, 2]


def test_what_a_cancelled_rebuild_lacks_the_next_job_adds(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_keeping, "PASSAGES_AT_ONCE", 1)
    for number in range(5):
        desk.put(f"{number}.txt", f"text {number}")
    desk.add()
    desk.steps.clear()
    assert desk.jobs.reindex(progress=desk.steps.append, cancelled=lambda: len(desk.steps) == 2) == 2
    assert not desk.in_step()
    desk.add()
    assert desk.in_step() and len(desk.index.ids()) == 5


def test_a_full_disk_under_the_index_loses_no_text(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("a.txt", "one\ntwo")

    def full() -> None:
        raise OSError(28, "No space left on device")

    desk.index.clear()
    with monkeypatch.context() as patch:
        patch.setattr(desk.index, "commit", full)
        with pytest.raises(LibraryUnavailable, match="search could not be updated"):
            desk.add()
    assert len(desk.library.sources()) == 1 and desk.index.ids() == []
    desk.add()
    assert desk.in_step() and len(desk.index.ids()) == 2


def test_what_a_failed_run_had_in_hand_is_read_by_the_next(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("a.txt", "one")
    desk.put("b.txt", "two and more")

    def full(passages: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(desk.index, "add", full)
        with pytest.raises(LibraryUnavailable):
            desk.add()
    desk.jobs.follow((), progress=desk.steps.append)
    assert {source.path.name for source in desk.library.sources()} == {"a.txt", "b.txt"}
    assert desk.jobs.next_due() is None and desk.in_step()


def test_waiting_for_a_file_that_is_long_due_can_be_stopped(desk: Desk) -> None:
    late = desk.put("late.txt", "two")
    path = desk.put("a.txt", "one")

    def between() -> None:  # someone else takes a file and does not read it
        desk.writer.files.put([SeenFile(late, FileStamp.of(late.stat()))])
        desk.writer.files.take(1, desk.wall)

    def cancelled() -> bool:
        return len(desk.library.sources()) == 1

    report = desk.jobs.add([path], progress=desk.steps.append, between=between, cancelled=cancelled)
    assert report.cancelled and [one.path for one in report.added] == [path]


def test_files_are_read_while_the_one_before_is_kept(desk: Desk) -> None:
    desk.put("1.txt", "the first")
    desk.put("2.txt", "and the second")
    seen: list[list[str]] = []

    def wait_for_the_second(step: Progress) -> None:
        if step.done == 0:
            until(lambda: len(desk.reading.paths) == 2)
        seen.append([source.path.name for source in desk.library.sources()])

    desk.jobs.add((desk.files,), progress=wait_for_the_second)
    assert seen == [[], ["1.txt"], ["1.txt", "2.txt"]]


def test_committing_stays_a_small_part_of_a_large_import(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        desk.put(f"{number}.txt", f"text {number}")
    commit = desk.index.commit

    def slow_commit() -> None:
        desk.now += 3.0
        commit()

    monkeypatch.setattr(desk.index, "commit", slow_commit)

    def a_second(_: Progress) -> None:
        desk.now += 1.0

    desk.jobs.add((desk.files,), progress=a_second)
    assert desk.index.commits == 5  # cleared, after 2 seconds, after 12 more, after 12 more, and at the end
    assert desk.in_step()


def test_a_restored_source_is_found_again(desk: Desk) -> None:
    source = desk.put("a.txt", "one\ntwo") and desk.add().added[0]
    desk.jobs.remove([source.id])
    assert desk.index.ids() == []
    desk.jobs.restore([source.id])
    assert len(desk.index.ids()) == 2 and desk.in_step()


def test_what_a_person_confirmed_is_not_overwritten_by_reading_again(desk: Desk) -> None:
    path = desk.put("a.txt", "one\ntwo")
    source = desk.add().added[0]
    desk.jobs.describe(source.id, {"title": "Confirmed", "publisher": None})
    path.write_text("one\ntwo\nthree")
    report = desk.jobs.reread([source.id], progress=desk.steps.append)
    assert [one.id for one in report.added] == [source.id]
    assert desk.library.source(source.id).reference.title == "Confirmed"
    assert len(desk.index.ids()) == 3 and desk.in_step()


def test_reading_again_an_unchanged_file_makes_its_text_anew(desk: Desk) -> None:
    desk.put("a.txt", "one")
    source = desk.add().added[0]
    report = desk.jobs.reread([source.id], progress=desk.steps.append)
    assert report.unchanged == (source,) and len(desk.reading.paths) == 2 and desk.in_step()


def test_an_ignored_file_is_heeded_again(desk: Desk) -> None:
    path = desk.put("a.txt", b"\xff")
    desk.add()
    desk.jobs.ignore([path], ignored=True)
    assert [one.ignored for one in desk.library.left_out()] == [True]
    desk.jobs.ignore([path], ignored=False)
    assert [one.ignored for one in desk.library.left_out()] == [False]


def test_a_file_is_decoded_as_a_person_chooses_now_and_later(desk: Desk) -> None:
    path = desk.put("a.txt", "Привет, мир\n".encode("cp1251"))
    desk.put("b.txt", "Привет\n".encode())
    with pytest.raises(NotFound):
        desk.jobs.decode(SourceId("nobody"), "cp1251")
    desk.add()
    assert [one.path.name for one in desk.library.left_out()] == ["a.txt"]
    path.write_bytes(b"Words\n")
    desk.add()
    source = next(one for one in desk.library.sources() if one.path.name == "a.txt")
    path.write_bytes("Привет, мир\n".encode("cp1251"))
    old = source.digest
    decoded = desk.jobs.decode(source.id, "cp1251")
    assert desk.library.text(decoded.digest).text == "Привет, мир\n"
    assert desk.library.text(old).text == "Words\n"
    assert desk.in_step()
    path.write_bytes("Привет, город\n".encode("cp1251"))
    desk.add()
    assert desk.library.text(desk.library.source(source.id).digest).text == "Привет, город\n"
    desk.jobs.reread([source.id], progress=desk.steps.append)
    assert desk.library.text(desk.library.source(source.id).digest).text == "Привет, город\n"


def test_an_encoding_that_does_not_fit_changes_nothing(desk: Desk) -> None:
    desk.put("a.txt", "Grüße".encode())
    (source,) = desk.add().added
    with pytest.raises(SourceUnreadable):
        desk.jobs.decode(source.id, "ascii")
    assert desk.library.encoding_of(source.id) is None
    assert desk.library.sources() == (source,)


def test_a_rule_on_furniture_is_in_force_for_search_at_once(desk: Desk) -> None:
    desk.put("a.txt", "Words\nFollow us")
    (source,) = desk.add().added
    rule = FurnitureRule(source.id, Pattern.WORDS, "Follow us", Furniture.SITE)
    desk.jobs.furnish(rule, holds=True)
    assert len(desk.library.passage_map().furniture) == 1
    assert desk.in_step()
    desk.jobs.furnish(rule, holds=False)
    assert not desk.library.passage_map().furniture


def displaced(desk: Desk) -> tuple[Source, Source]:
    """A source whose place another source's file has taken, and that one."""
    first, second = desk.put("a.txt", "Wörter"), desk.put("b.txt", "two and more")
    one, two = desk.add().added
    first.replace(second)
    desk.add()
    return desk.library.source(two.id), desk.library.source(one.id)


def test_checking_a_source_whose_place_another_has_leaves_it_missing(desk: Desk) -> None:
    lost, other = displaced(desk)
    assert lost.path == other.path and lost.status is SourceStatus.MISSING
    assert desk.jobs.check(lost.id) == lost
    assert desk.library.source(other.id) == other and desk.in_step() and desk.library.not_indexed() == 0


def test_decoding_a_source_whose_place_another_has_changes_neither(desk: Desk) -> None:
    lost, other = displaced(desk)
    assert desk.jobs.decode(lost.id, "cp1252") == lost
    assert desk.library.encoding_of(lost.id) is None and desk.library.source(other.id) == other


def test_decoding_a_file_that_is_no_longer_the_sources_leaves_the_source_as_it_was(desk: Desk) -> None:
    lost, other = displaced(desk)
    other.path.rename(desk.files / "c.txt")
    desk.add()
    desk.put("b.txt", "a third file")
    assert desk.jobs.decode(lost.id, "cp1252") == lost
    assert desk.library.encoding_of(lost.id) is None and desk.in_step() and len(desk.library.sources()) == 3
