"""Watched folders: what is added, changed, moved or removed there is followed, and nothing is ever lost by it."""

import os
import random
import shutil
from pathlib import Path

import pytest

from briefer.domain.errors import NotTheSameFile
from briefer.domain.source import SourceStatus
from briefer.ports.following import Followed
from briefer.ports.reading import ReadAs
from tests.librarian.desk import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.jobs.watch([desk.files])
    return desk


def test_files_of_a_watched_folder_are_read_once_they_are_stable(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    assert desk.jobs.follow(None, progress=desk.steps.append) == Followed()
    desk.wall += 1
    path.write_text("one and more")
    desk.wall += 1
    assert desk.jobs.follow((), progress=desk.steps.append) == Followed()
    desk.wall += 2
    (source,) = desk.jobs.follow((), progress=desk.steps.append).added
    assert desk.library.text(source.digest).text == "one and more" and desk.in_step()
    assert len(desk.reading.paths) == 1


def test_what_did_not_change_is_not_read_again_nor_even_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("a.txt", "one")
    desk.put("bad.txt", b"\xff\xfe\x00")
    (desk.files / "picture.raw").write_bytes(b"x")
    followed = desk.follow()
    assert len(followed.added) == 1 and {one.path.name for one in desk.library.left_out()} == {
        "bad.txt",
        "picture.raw",
    }
    monkeypatch.setattr(desk.writer, "known", None)  # what a file that is opened is looked up with
    assert desk.follow() == Followed()
    assert len(desk.reading.paths) == 2


def test_a_changed_file_gets_a_new_text_and_the_old_one_stays(desk: Desk) -> None:
    path = desk.put("a.txt", "one\ntwo")
    (old,) = desk.follow().added
    path.write_text("three")
    (new,) = desk.follow().changed
    assert (new.id, new.status) == (old.id, SourceStatus.CHANGED)
    assert desk.library.text(old.digest).text == "one\ntwo" and desk.library.text(new.digest).text == "three"
    assert desk.in_step()


def test_a_file_with_another_date_and_the_same_words_is_as_it_was(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    desk.follow()
    before = desk.library.sources()
    os.utime(path, (1, 1))
    assert desk.follow() == Followed()
    assert desk.library.sources() == before and len(desk.reading.paths) == 1


def test_a_moved_file_keeps_its_source(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    (source,) = desk.follow().added
    (desk.files / "deeper").mkdir()
    path.rename(desk.files / "deeper" / "b.txt")
    followed = desk.follow()
    assert [one.id for one in followed.moved] == [source.id] and followed.missing == ()
    (moved,) = desk.library.sources()
    assert (moved.path, moved.status) == (desk.files / "deeper" / "b.txt", SourceStatus.READY)


def test_a_moved_folder_takes_its_sources_along(desk: Desk) -> None:
    (desk.files / "old").mkdir()
    for number in range(5):
        desk.put(f"old/{number}.txt", f"text {number}")
    before = {source.id for source in desk.follow().added}
    (desk.files / "old").rename(desk.files / "new")
    assert {source.id for source in desk.follow(desk.files / "old", desk.files / "new").moved} == before
    assert {source.path.parent.name for source in desk.library.sources()} == {"new"}


def test_a_removed_file_is_missing_and_nothing_of_it_is_deleted(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    (source,) = desk.follow().added
    path.unlink()
    (missing,) = desk.follow().missing
    assert (missing.id, missing.status) == (source.id, SourceStatus.MISSING)
    assert desk.library.text(source.digest).text == "one" and desk.in_step() and desk.index.ids() == [1]
    assert desk.follow() == Followed()
    path.write_text("one")
    desk.follow()
    assert desk.library.source(source.id) == source


def test_a_copy_takes_the_place_of_a_file_that_was_removed(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    (source,) = desk.follow().added
    shutil.copy2(path, desk.files / "copy.txt")
    desk.follow()
    path.unlink()
    followed = desk.follow()
    assert [one.id for one in followed.moved] == [source.id] and followed.missing == ()
    assert desk.library.source(source.id).path.name == "copy.txt"


def test_a_folder_that_cannot_be_reached_loses_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.put("a.txt", "one")
    desk.follow()
    desk.files.rename(tmp_path / "unplugged")
    followed = desk.follow()
    assert followed.away == (desk.files,) and followed.missing == ()
    assert desk.library.watched()[0].is_away
    assert desk.library.sources()[0].status is SourceStatus.READY
    (tmp_path / "unplugged").rename(desk.files)
    assert desk.follow().away == () and not desk.library.watched()[0].is_away


def test_an_empty_mount_point_is_a_folder_that_is_away(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    desk.follow()
    with desk.writer._connection as connection:
        connection.execute("UPDATE watched SET device = device + 1")
    path.unlink()
    assert desk.follow().away == (desk.files,)
    assert desk.library.sources()[0].status is SourceStatus.READY


def test_what_was_stopped_goes_on_at_the_next_look(desk: Desk) -> None:
    for number in range(5):
        desk.put(f"{number}.txt", f"text {number}")
    desk.jobs.follow(None, progress=desk.steps.append)
    desk.wall += 2
    first = desk.jobs.follow((), progress=desk.steps.append, cancelled=lambda: len(desk.steps) == 2)
    assert len(first.added) == 2
    assert len(desk.jobs.follow((), progress=desk.steps.append).added) == 3


def test_stopping_to_watch_keeps_what_was_read(desk: Desk) -> None:
    desk.put("a.txt", "one")
    desk.follow()
    assert desk.jobs.unwatch(desk.files) and not desk.jobs.unwatch(desk.files)
    desk.put("b.txt", "two")
    assert desk.follow() == Followed() and len(desk.library.sources()) == 1


def test_a_file_that_changes_while_it_is_read_is_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.put("a.txt", "half")
    whole = desk.reading.read

    def read(asked: Path, how: ReadAs) -> object:
        text = whole(asked, how)
        if len(desk.reading.paths) == 1:
            path.write_text("half and half")
        return text

    monkeypatch.setattr(desk.reading, "read", read)
    (source,) = desk.add(path).added
    assert desk.library.text(source.digest).text == "half and half" and len(desk.library.sources()) == 1


@pytest.mark.parametrize("seed", range(12))
def test_any_changes_end_in_a_library_that_agrees_with_the_folder(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    names = [f"{letter}.txt" for letter in "abcdef"]
    for step in range(60):
        path = desk.files / chance.choice(names)
        match chance.choice(("write", "write", "remove", "move")):
            case "write":
                path.write_text(f"text {step}")
            case "remove":
                path.unlink(missing_ok=True)
            case _ if path.exists() and not (other := desk.files / chance.choice(names)).exists():
                path.rename(other)
        if chance.random() < 0.5:
            desk.follow()
            here = {one.path: one for one in desk.library.sources() if one.status is not SourceStatus.MISSING}
            assert set(here) == set(desk.files.iterdir())
            for path, source in here.items():
                assert desk.library.text(source.digest).text == path.read_text()
            assert desk.in_step()


def test_checking_a_source_again_clears_the_mark_of_a_change(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    desk.follow()
    path.write_text("two")
    (source,) = desk.follow().changed
    assert desk.jobs.check(source.id).status is SourceStatus.READY
    path.unlink()
    assert desk.jobs.check(source.id).status is SourceStatus.MISSING
    path.write_text("three")
    assert desk.library.text(desk.jobs.check(source.id).digest).text == "three" and desk.in_step()


def test_a_missing_file_is_located_by_its_words_only(desk: Desk, tmp_path: Path) -> None:
    path = desk.put("a.txt", "one")
    (source,) = desk.follow().added
    other, new = tmp_path / "other.txt", tmp_path / "elsewhere.txt"
    other.write_text("not the same")
    path.rename(new)
    desk.follow()
    with pytest.raises(NotTheSameFile):
        desk.jobs.check(source.id, other)
    located = desk.jobs.check(source.id, new)
    assert (located.id, located.path, located.status) == (source.id, new, SourceStatus.READY)


def test_what_was_thrown_away_does_not_come_back_by_itself(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    (source,) = desk.follow().added
    desk.jobs.remove([source.id])
    path.write_text("two")
    assert desk.follow() == Followed() and desk.library.sources() == ()
    assert [one.id for one in desk.add(path).added] == [source.id]
