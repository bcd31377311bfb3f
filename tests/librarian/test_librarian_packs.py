"""A library pack carried from one library to another: no doubles, nothing confirmed lost, every quote still stands."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefer.domain.errors import FileDamaged
from briefer.domain.quote import QuoteId
from briefer.domain.source import SourceStatus
from briefer.ports.packs import PackReport
from briefer.ports.reading import Read
from briefer.services.quoting import Quoting, Standing
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.pack_saving import LibraryPacking
from tests.fakes import text_of
from tests.librarian.desk import Desk
from tests.librarian.processes import quietly


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desk]:
    yield from _desk(tmp_path / "home")


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Desk]:
    yield from _desk(tmp_path / "away")


def _desk(folder: Path) -> Iterator[Desk]:
    folder.mkdir()
    desk = Desk(folder)
    yield desk
    desk.writer.close()
    desk.library.close()


def carry(home: Desk, away: Desk, *, with_files: bool = False) -> PackReport:
    path = home.files.parent / "my.briefpack"
    LibraryPacking(home.library).save_pack(path, None, with_files=with_files, progress=quietly)
    return away.jobs.take_pack(path, progress=away.steps.append)


def test_sources_arrive_with_texts_references_and_tags_and_can_be_found(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one\ntwo")
    (source,) = home.add().added
    home.jobs.describe(source.id, {"title": "Mine", "publisher": None})
    home.jobs.tag([source.id], put=["harbour"], take=[])
    report = carry(home, away)
    (arrived,) = report.added
    assert (arrived.id, arrived.digest, arrived.reference.title) == (source.id, source.digest, "Mine")
    assert arrived.tags == ("harbour",) and arrived.status is SourceStatus.MISSING
    assert away.library.text(source.digest) == home.library.text(source.digest) and away.in_step()
    assert str(home.files) not in str(arrived.path)


def test_a_quote_of_the_first_computer_opens_its_passage_on_the_second(home: Desk, away: Desk) -> None:
    path = home.put("a.txt", "draft")
    home.add()
    path.write_text("The harbour was dredged in March.")
    (source,) = home.add().added
    quote = Quoting(home.library).take(
        source.id, source.digest, home.library.text(source.digest).blocks[0].span, id=QuoteId("q")
    )
    carry(home, away)
    assert Quoting(away.library).standing(quote) is Standing.VERBATIM
    assert away.library.source(quote.source).digest == quote.digest


def test_nothing_comes_twice(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    away.put("b.txt", "one")
    home.add()
    (here,) = away.add().added
    report = carry(home, away)
    assert report.added == () and [one.id for one in report.merged] == [here.id]
    assert carry(home, away).added == () and len(away.library.sources()) == 1


def test_what_is_confirmed_is_never_lost_and_differences_are_said(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    away.put("a.txt", "one")
    (source,) = home.add().added
    away.add()
    home.jobs.describe(source.id, {"title": "Theirs", "publisher": "MEPEI"})
    away.jobs.describe(source.id, {"title": "Ours"})
    report = carry(home, away)
    reference = away.library.source(source.id).reference
    assert (reference.title, reference.publisher) == ("Ours", "MEPEI")
    assert [(one.source, one.field) for one in report.conflicts] == [(source.id, "title")]
    away.put("a.txt", "one ")
    away.add()  # read anew: what was taken over counts as confirmed
    assert away.library.source(source.id).reference.publisher == "MEPEI"


def test_what_was_only_read_there_overwrites_nothing(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    away.put("a.txt", "one")
    (source,) = home.add().added
    away.add()
    away.jobs.describe(source.id, {"title": "Ours"})
    assert carry(home, away).conflicts == () and away.library.source(source.id).reference.title == "Ours"


def test_a_source_in_the_trash_keeps_its_id(home: Desk, away: Desk) -> None:
    for desk in (home, away):
        path = desk.put("a.txt", "draft")
        desk.add()
        path.write_text(f"the words of {desk.files.parent.name}")
        desk.add()
    (thrown,) = away.library.sources()
    assert [source.id for source in home.library.sources()] == [thrown.id]
    away.jobs.remove([thrown.id])

    (arrived,) = carry(home, away).added

    assert arrived.id != thrown.id
    away.jobs.restore([thrown.id])
    words = {source.id: away.library.text(source.digest).text for source in away.library.sources()}
    assert words == {thrown.id: "the words of away", arrived.id: "the words of home"}


def test_files_come_along_when_asked(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    home.add()
    (arrived,) = carry(home, away, with_files=True).added
    assert arrived.status is SourceStatus.READY and arrived.path.read_text() == "one"
    assert arrived.path.is_relative_to(away.files.parent / "library")


def test_a_file_that_is_there_already_is_replaced_whole(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    (source,) = home.add().added
    there = away.files.parent / "library" / "files" / (source.raw_digest or "")[:16] / "a.txt"
    there.parent.mkdir(parents=True)
    there.write_text("cut of")
    (arrived,) = carry(home, away, with_files=True).added
    assert arrived.path == there and there.read_text() == "one" and list(there.parent.iterdir()) == [there]


def test_the_file_itself_takes_its_place_when_it_is_added(home: Desk, away: Desk) -> None:
    home.put("a.txt", "one")
    home.add()
    (arrived,) = carry(home, away).added
    path = away.put("mine.txt", "one")
    away.add()
    here = away.library.source(arrived.id)
    assert (here.path, here.status) == (path, SourceStatus.READY) and len(away.library.sources()) == 1


def test_stopping_keeps_what_was_taken(home: Desk, away: Desk) -> None:
    for number in range(6):
        home.put(f"{number}.txt", f"text {number}")
    home.add()
    path = home.files.parent / "my.briefpack"
    LibraryPacking(home.library).save_pack(path, None, with_files=False, progress=quietly)
    report = away.jobs.take_pack(path, progress=away.steps.append, cancelled=lambda: len(away.steps) == 8)
    assert report.cancelled and len(report.added) == 2 and away.in_step()
    assert len(away.jobs.take_pack(path, progress=away.steps.append).added) == 4


def test_nothing_is_taken_from_a_pack_that_is_not_sound(home: Desk, away: Desk) -> None:
    for number in range(3):
        home.put(f"{number}.txt", f"text {number}\n" * 50)
    home.add()
    path = home.files.parent / "my.briefpack"
    LibraryPacking(home.library).save_pack(path, None, with_files=False, progress=quietly)
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.write_bytes(data)
    with pytest.raises(FileDamaged):
        away.jobs.take_pack(path, progress=away.steps.append)
    assert away.library.sources() == ()


def test_a_quote_of_an_older_text_stands_in_the_other_library(home: Desk, away: Desk) -> None:
    path = home.put("a.txt", "The harbour was dredged in March.")
    (source,) = home.add().added
    taken = Quoting(home.library).take(
        source.id, source.digest, home.library.text(source.digest).blocks[0].span, id=QuoteId("q")
    )
    path.write_text("The harbour was never dredged.")
    home.add()

    carry(home, away)

    assert Quoting(away.library).standing(taken) is Standing.SOURCE_CHANGED
    assert Quoting(away.library).source_words(taken) == "The harbour was dredged in March."
    third = away.files.parent / "third.briefpack"
    LibraryPacking(away.library).save_pack(third, None, with_files=False, progress=quietly)
    with LibraryPacks().open(third) as pack:
        assert [one.earlier for one in pack.sources] == [(source.digest,)], "and is carried on from there"


def test_the_text_of_a_merged_source_comes_along_where_it_differs(home: Desk, away: Desk) -> None:
    """The same file, read by another version of the reader."""
    for desk in (home, away):
        desk.put("a.txt", "The harbour was dredged in March.")
        desk.add()
    (source,) = home.library.sources()
    taken = Quoting(home.library).take(
        source.id, source.digest, home.library.text(source.digest).blocks[0].span, id=QuoteId("q")
    )
    other = text_of("The harbour was\ndredged in March.")
    away.writer.add(Read(away.files / "a.txt", source.raw_digest, other, SourceStatus.READY))
    with closing(sqlite3.connect(away.files.parent / "library" / "library.db")) as connection, connection:
        connection.execute("DELETE FROM texts WHERE digest = ?", (source.digest,))
    assert Quoting(away.library).standing(taken) is Standing.NO_SOURCE

    carry(home, away)

    assert away.library.source(source.id).digest == other.digest
    assert Quoting(away.library).standing(taken) is Standing.SOURCE_CHANGED


def hold(desk: Desk, **files: str) -> None:
    """One text in files of these digests."""
    for name, digest in files.items():
        desk.writer.add(Read(desk.files / name, digest * 64, text_of("one"), SourceStatus.READY))


def test_two_sources_with_one_text_stay_two_however_often_they_come(home: Desk, away: Desk) -> None:
    hold(home, a="1", b="2")
    ids = {source.id for source in home.library.sources()}
    assert len(ids) == 2

    for _ in range(2):
        carry(home, away)
        assert {source.id for source in away.library.sources()} == ids


def test_a_source_that_is_here_is_found_by_its_file_before_another_takes_it_for_its_text(
    home: Desk, away: Desk
) -> None:
    hold(home, a="1", b="2")
    hold(away, c="2")
    (here,) = away.library.sources()

    report = carry(home, away)

    assert [one.raw_digest for one in report.merged] == [here.raw_digest]
    assert [one.raw_digest for one in report.added] != [here.raw_digest]
    assert len(away.library.sources()) == 2


def test_two_sources_of_the_same_bytes_and_name_stay_two(home: Desk, away: Desk) -> None:
    for folder in ("1998", "2024"):
        home.writer.add(Read(home.files / folder / "a.txt", "0" * 64, text_of("one"), SourceStatus.READY))
    assert len(home.library.sources()) == 2

    carry(home, away)

    assert {one.id for one in away.library.sources()} == {one.id for one in home.library.sources()}
    assert len({one.path for one in away.library.sources()}) == 2
