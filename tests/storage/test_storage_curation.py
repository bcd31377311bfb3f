"""Tags, the trash and ignored files, as the library's database keeps them."""

from pathlib import Path

import pytest
from storage_pieces import lines_of

from briefer.domain.errors import NotFound
from briefer.domain.source import LeftOut, SourceId, SourceStatus
from briefer.storage.library_database import MIGRATIONS, open_library
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter

A, B = Path("/sources/a.txt"), Path("/sources/b.txt")
LOCKED = LeftOut(B, SourceStatus.ENCRYPTED, "This file is protected.")


def test_a_removed_source_comes_back_with_all_that_was_known_of_it(folder, writer, reader, read):
    source, _ = writer.add(read(A, "One line\nAnother"))
    writer.describe(source.id, {"title": "Confirmed"})
    writer.tag(source.id, put=["Asia"], take=[])
    before = reader.source(source.id)
    writer.remove(source.id)
    assert reader.sources() == () and [one.source.id for one in reader.removed()] == [source.id]

    with_restart = LibraryWriter(folder, cut=lines_of)
    back, passages = with_restart.restore(source.id)
    with_restart.close()

    assert back == before == reader.source(source.id) and reader.removed() == ()
    assert [one.text for one in passages] == ["One line", "Another"]
    assert reader.passages([one.id for one in passages]) == passages
    assert source.id in writer.waiting()


def test_the_trash_lists_the_one_removed_last_first(folder, reader, read):
    times = iter((10.0, 20.0))
    writer = LibraryWriter(folder, cut=lines_of, clock=lambda: next(times))
    for path in (A, B):
        writer.remove(writer.add(read(path, str(path)))[0].id)
    writer.close()
    assert [(one.source.path, one.when) for one in reader.removed()] == [(B, 20.0), (A, 10.0)]


@pytest.mark.parametrize("path", [A, B])
def test_a_file_that_is_added_again_leaves_the_trash_as_it_was(writer, reader, read, path):
    source, _ = writer.add(read(A, "One line"))
    writer.describe(source.id, {"title": "Confirmed"})
    writer.tag(source.id, put=["Asia"], take=[])
    writer.remove(source.id)

    again, passages = writer.add(read(path, "One line"))

    assert (again.id, again.path, again.tags, again.reference.title) == (source.id, path, ("Asia",), "Confirmed")
    assert len(passages) == 1 and reader.removed() == () and reader.sources() == (again,)


def test_another_file_at_the_same_place_takes_the_removed_sources_place(writer, reader, read):
    source, _ = writer.add(read(A, "One line"))
    writer.remove(source.id)
    again, _ = writer.add(read(A, "Other words"))
    assert again.id == source.id and reader.removed() == ()


def test_a_source_whose_place_was_taken_can_still_be_restored(writer, reader, read):
    one, _ = writer.add(read(A, "One line"))
    writer.remove(one.id)
    other, _ = writer.add(read(B, "Other words"))
    writer.places.moved(other.id, A)
    back, _ = writer.restore(one.id)
    assert {back.id, other.id} == {source.id for source in reader.sources()}


def test_only_what_is_in_the_trash_can_be_restored(writer):
    with pytest.raises(NotFound):
        writer.restore(SourceId("nobody"))


def test_tags_are_put_on_and_taken_off_whatever_their_case(writer, reader, read):
    source, _ = writer.add(read(A, "One line"))
    writer.tag(source.id, put=["trade", "Asia", "TRADE"], take=[])
    assert [tag.casefold() for tag in reader.source(source.id).tags] == ["asia", "trade"]
    writer.tag(source.id, put=["Energy"], take=["ASIA"])
    assert [tag.casefold() for tag in reader.source(source.id).tags] == ["energy", "trade"]
    with pytest.raises(NotFound):
        writer.tag(SourceId("nobody"), put=["x"], take=[])


def test_tags_survive_a_new_reading(writer, reader, read):
    source, _ = writer.add(read(A, "One line"))
    writer.tag(source.id, put=["Asia"], take=[])
    writer.add(read(A, "One line more"))
    assert reader.source(source.id).tags == ("Asia",)


def test_an_ignored_file_stays_ignored_until_it_ends_another_way(writer, reader):
    writer.leave_out(LOCKED)
    writer.ignore(B, ignored=True)
    assert [one.ignored for one in reader.left_out()] == [True]
    writer.leave_out(LOCKED)
    assert [one.ignored for one in reader.left_out()] == [True]
    writer.leave_out(LeftOut(B, SourceStatus.DAMAGED, "The file is damaged."))
    assert [one.ignored for one in reader.left_out()] == [False]
    writer.ignore(B, ignored=True)
    writer.ignore(B, ignored=False)
    assert [one.ignored for one in reader.left_out()] == [False]


def test_a_library_of_format_1_is_brought_up_to_date_with_what_it_holds(folder, read):
    old = open_library(folder, migrations=MIGRATIONS[:1])
    old.execute("INSERT INTO texts VALUES ('d', 'One line', ?)", ('{"blocks":[],"fields":[],"changes":[]}',))
    old.execute(
        "INSERT INTO sources (id, path, path_key, raw_digest, status, digest, characters, word_count, first_passage, "
        "passage_count, fields) VALUES ('a', X'2F61', X'2F61', 'r', 'ready', 'd', 8, 2, 0, 0, '[]')"
    )
    old.execute("INSERT INTO left_out VALUES (X'2F62', X'2F62', 'damaged', 'The file is damaged.')")
    old.close()
    reader = LibraryReader(folder)
    assert [(one.id, one.tags) for one in reader.sources()] == [("a", ())]
    assert [(one.path, one.ignored) for one in reader.left_out()] == [(Path("/b"), False)]
    assert reader.removed() == ()
    reader.close()


STORY = " ".join(f"word{number}" for number in range(60))


@pytest.mark.parametrize("how", ["restored", "added again"])
def test_a_source_that_comes_back_is_related_to_its_likes_again(folder, writer, reader, read, how):
    one, _ = writer.add(read(A, STORY))
    copy, _ = writer.add(read(B, f"{STORY} and more"))
    assert [other.source for other in reader.related(copy.id)] == [one.id]
    writer.remove(copy.id)
    assert reader.related(one.id) == ()
    later = LibraryWriter(folder, cut=lines_of)  # which has nothing of it in memory
    if how == "restored":
        later.restore(copy.id)
    else:
        later.add(read(B, f"{STORY} and more"))
    later.close()
    assert [other.source for other in reader.related(copy.id)] == [one.id]
    assert [other.source for other in reader.related(one.id)] == [copy.id]
