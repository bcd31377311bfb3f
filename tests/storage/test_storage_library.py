import os
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage_pieces import lines_of, read_of

from briefer.domain.anchor import Span
from briefer.domain.errors import FieldInvalid, FormatTooNew, LibraryUnavailable, NotFound
from briefer.domain.passages import passages_of
from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import LeftOut, PassageId, SourceId, SourceStatus, TextDigest
from briefer.storage.library_database import DATABASE, MIGRATIONS, open_library
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_rows import path_key
from briefer.storage.library_writer import LibraryWriter

A, B = Path("/sources/a.txt"), Path("/sources/b.txt")
TITLE = ReferenceField("title", "Read title", 0.9, Span(0, 3), "first line")
AUTHOR = ReferenceField("author", Name("Li", "Yan", family_first=True), 0.9, None, "byline")


def test_what_is_added_is_read_back_whole(writer, reader, read):
    one = read(A, "One 😀 line\n> A caption\nLast line", TITLE, AUTHOR)
    source, passages = writer.add(one)
    assert reader.sources() == (source,)
    assert reader.source(source.id) == source
    assert reader.text(source.digest) == one.text
    assert reader.passages([passages[2].id, passages[0].id]) == (passages[2], passages[0])
    assert [passage.text for passage in passages] == ["One 😀 line", "> A caption", "Last line"]
    assert source.characters == 32 and source.word_count == 8 and source.passage_count == 3
    assert source.reference.author == (Name("Li", "Yan", family_first=True),)


def test_an_empty_library_is_made_where_there_is_none(reader):
    assert reader.sources() == () and reader.left_out() == () and reader.passage_map().of == {}


def test_the_id_of_a_source_is_the_same_in_every_library(writer, read, tmp_path):
    other = LibraryWriter(tmp_path / "other", cut=lambda text: ())
    assert writer.add(read(A, "words"))[0].id == other.add(read(B, "words"))[0].id
    other.close()


def test_a_file_that_began_as_another_one_gets_an_id_of_its_own(writer, read):
    first, _ = writer.add(read(A, "draft"))
    writer.add(read(A, "final"))
    assert writer.known(read(B, "draft").raw_digest) is None
    second, _ = writer.add(read(B, "draft"))
    assert second.id == f"{first.id}-2"


def test_the_same_bytes_are_known_under_any_path(writer, read):
    source, _ = writer.add(read(A, "words"))
    assert writer.known(read(B, "words").raw_digest) == source
    assert writer.known("0" * 64) is None


def test_a_changed_file_keeps_its_id_and_its_old_text(writer, reader, read):
    old, old_passages = writer.add(read(A, "old words\nsecond"))
    new, passages = writer.add(read(A, "new words"))
    assert new.id == old.id and new.digest != old.digest
    assert reader.text(old.digest).text == "old words\nsecond"
    assert reader.passages([passage.id for passage in old_passages]) == ()
    assert reader.passage_map().of == {new.id: range(passages[0].id, passages[0].id + 1)}
    assert writer.dropped() == (range(old_passages[0].id, old_passages[1].id + 1),)


def test_a_file_that_changes_back_is_itself_again(writer, reader, read):
    first, _ = writer.add(read(A, "one"))
    writer.add(read(A, "two"))
    again, passages = writer.add(read(A, "one"))
    assert (again.id, again.digest) == (first.id, first.digest)
    assert reader.sources() == (again,) and reader.passages([passages[0].id])[0].text == "one"


def test_passage_ids_are_never_used_twice(writer, reader, read):
    source, first = writer.add(read(A, "one\ntwo"))
    writer.remove(source.id)
    _, second = writer.add(read(A, "one\ntwo"))
    assert {passage.id for passage in first}.isdisjoint(passage.id for passage in second)
    assert min(passage.id for passage in second) > max(passage.id for passage in first)


def test_a_removed_source_leaves_its_text(writer, reader, read):
    source, _ = writer.add(read(A, "words"))
    writer.remove(source.id)
    assert reader.sources() == () and reader.text(source.digest).text == "words"
    with pytest.raises(NotFound):
        writer.remove(source.id)


def test_what_is_not_there_is_not_found(writer, reader):
    for call in (
        lambda: reader.source(SourceId("x")),
        lambda: reader.text(TextDigest("x")),
        lambda: writer.passages_of(SourceId("x")),
        lambda: writer.describe(SourceId("x"), {}),
    ):
        with pytest.raises(NotFound):
            call()
    assert reader.passages([PassageId(1)]) == ()


def test_confirmed_fields_survive_a_new_reading(writer, reader, read):
    source, _ = writer.add(read(A, "one", TITLE, AUTHOR))
    writer.describe(source.id, {"title": "My title", "author": None, "issued": PartialDate(2024, 1)})
    writer.add(read(A, "two", TITLE, AUTHOR, ReferenceField("publisher", "MEPEI", 0.8, None, "tail")))
    reference = reader.source(source.id).reference
    assert (reference.title, reference.author) == ("My title", ())
    assert (reference.issued, reference.publisher) == (PartialDate(2024, 1), "MEPEI")


def test_several_authors_are_kept_in_order(writer, reader, read):
    source, _ = writer.add(read(A, "one"))
    authors = (Name("Qiao", "Jun"), Name(literal="Xinhua"))
    assert writer.describe(source.id, {"author": authors}).reference.author == authors


@pytest.mark.parametrize(
    "values", [{"colour": "red"}, {"title": 3}, {"author": "Li Yan"}, {"issued": "2024"}, {"title_supplied": "yes"}]
)
def test_a_field_takes_only_what_it_can_hold(writer, reader, read, values):
    source, _ = writer.add(read(A, "one", TITLE))
    with pytest.raises(FieldInvalid):
        writer.describe(source.id, values)
    assert reader.source(source.id) == source


def test_a_file_is_left_out_until_it_is_read(writer, reader, read):
    writer.leave_out(LeftOut(A, SourceStatus.DAMAGED, "The file is incomplete."))
    writer.leave_out(LeftOut(A, SourceStatus.ENCRYPTED, "This file is protected."))
    assert reader.left_out() == (LeftOut(A, SourceStatus.ENCRYPTED, "This file is protected."),)
    writer.add(read(A, "words"))
    assert reader.left_out() == ()


def test_the_generation_grows_by_every_change(writer, reader, read):
    seen = [reader.passage_map().generation]
    source, _ = writer.add(read(A, "words"))
    seen.append(reader.passage_map().generation)
    writer.describe(source.id, {"title": "T"})
    seen.append(reader.passage_map().generation)
    writer.remove(source.id)
    seen.append(reader.passage_map().generation)
    assert seen == sorted(set(seen))


def test_furniture_is_in_the_passage_map(writer, reader, read):
    _, passages = writer.add(read(A, "body\n> caption"))
    assert reader.passage_map().furniture == {passages[1].id}


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_of_any_bytes_is_kept(writer, reader, read):
    path = Path(os.fsdecode(b"/sources/\xff\xfe\n.txt"))
    writer.add(read(path, "words"))
    assert reader.sources()[0].path == path


def test_the_ledger_says_what_the_index_has_yet_to_learn(writer, read):
    long, _ = writer.add(read(A, "one\ntwo\nthree"))
    short, _ = writer.add(read(B, "four"))
    assert writer.waiting() == (short.id, long.id)
    writer.settle([long.id, short.id], [])
    assert writer.waiting() == ()
    writer.remove(long.id)
    dropped = writer.dropped()
    assert dropped == (range(1, 4),)
    writer.settle([], dropped)
    assert writer.dropped() == ()
    writer.add(read(B, "five"))
    writer.unsettle()
    assert writer.waiting() == (short.id,) and writer.dropped() == ()


def test_many_threads_read_while_one_writes(writer, reader, read):
    def look(_: int) -> bool:
        of = reader.passage_map().of
        return all(len(reader.passages(list(ids))) in (0, len(ids)) for ids in of.values())

    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(look, range(60))
        for number in range(30):
            writer.add(read(Path(f"/sources/{number}.txt"), f"text {number}\nand more"))
        assert all(answers)
    assert len(reader.sources()) == 30


def test_more_passages_are_asked_for_than_sqlite_takes_at_once(writer, reader, read):
    _, passages = writer.add(read(A, "\n".join(f"line {number}" for number in range(1200))))
    assert reader.passages([passage.id for passage in passages]) == passages


def test_a_library_of_a_later_version_is_refused_and_unchanged(folder):
    open_library(folder).close()
    later = sqlite3.connect(folder / DATABASE)
    later.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    later.close()
    reader = LibraryReader(folder)
    with pytest.raises(FormatTooNew, match="newer version"):
        reader.sources()
    reader.close()


def test_an_older_library_is_brought_up_to_date(folder):
    open_library(folder).close()
    newer = (*MIGRATIONS, lambda connection: connection.execute("ALTER TABLE sources ADD COLUMN mood TEXT"))
    connection = open_library(folder, migrations=newer)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(newer),)
    assert connection.execute("SELECT mood FROM sources").fetchall() == []
    connection.close()


def test_a_library_from_before_watched_folders_goes_on(folder, read):
    number = next(n for n, migration in enumerate(MIGRATIONS) if migration.__name__ == "_to_watching")
    connection = open_library(folder, migrations=MIGRATIONS[:number])
    connection.execute("INSERT INTO texts VALUES ('d', 'words', '{}')")
    connection.execute(
        "INSERT INTO sources (id, path, path_key, raw_digest, status, digest, characters, word_count, first_passage, "
        "passage_count, fields) VALUES ('s', ?, ?, 'r', 'ready', 'd', 5, 1, 0, 0, '[]')",
        (os.fsencode(A), path_key(A)),
    )
    connection.close()
    writer, reader = LibraryWriter(folder, cut=lines_of), LibraryReader(folder)
    assert [source.status for source in reader.sources()] == [SourceStatus.READY] and reader.watched() == ()
    writer.files.watch(Path("/sources"))
    assert [source.status for source in writer.places.gone([A])] == [SourceStatus.MISSING]
    assert [folder.path for folder in reader.watched()] == [Path("/sources")]
    writer.close()
    reader.close()


def test_passages_of_an_older_library_learn_where_their_paragraphs_begin(folder):
    writer = LibraryWriter(folder, cut=passages_of)
    _, kept = writer.add(read_of(A, "One line.\nAnother line.\nA third.\n"))
    writer.close()
    (passage,) = kept
    assert [(start.offset, start.paragraph) for start in passage.later] == [(10, 2), (24, 3)]
    number = next(n for n, migration in enumerate(MIGRATIONS) if migration.__name__ == "_with_paragraph_starts")
    with closing(sqlite3.connect(folder / DATABASE)) as connection:  # as it was before
        connection.execute("ALTER TABLE passages DROP COLUMN later")
        connection.execute(f"PRAGMA user_version = {number}")
    reader = LibraryReader(folder)
    assert reader.passages([passage.id]) == kept
    reader.close()


def test_a_migration_that_fails_changes_nothing(folder):
    open_library(folder).close()

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE sources ADD COLUMN mood TEXT")
        connection.execute("this is not SQL")

    with pytest.raises(LibraryUnavailable):
        open_library(folder, migrations=(*MIGRATIONS, fails))
    connection = open_library(folder)
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("SELECT mood FROM sources")
    connection.close()


@pytest.mark.parametrize("junk", [b"this is not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_database_is_refused_and_left_as_it_is(folder, junk):
    folder.mkdir()
    (folder / DATABASE).write_bytes(junk)
    reader = LibraryReader(folder)
    with pytest.raises(LibraryUnavailable, match=r"cannot be used: its database is damaged"):
        reader.sources()
    reader.close()
    assert (folder / DATABASE).read_bytes() == junk


def test_a_database_damaged_in_the_middle_is_explained(folder, writer, read):
    for number in range(40):
        writer.add(read(Path(f"/sources/{number}.txt"), f"text {number} " * 400))
    writer.close()
    with (folder / DATABASE).open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * 60000)
    reader = LibraryReader(folder)
    with pytest.raises(LibraryUnavailable, match="damaged"):
        reader.sources()
        for number in range(1, 41):
            reader.passages([PassageId(number)])
    reader.close()


def test_a_folder_that_is_a_file_is_explained(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryUnavailable):
        LibraryReader(tmp_path / "file").sources()
    with pytest.raises(LibraryUnavailable):
        LibraryReader(tmp_path / "file" / "below").sources()


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_folder_without_permission_is_explained(ordinary_folder):
    ordinary_folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(LibraryUnavailable, match="permission"):
        LibraryReader(ordinary_folder / "library").sources()
    ordinary_folder.chmod(stat.S_IRWXU)


def test_a_full_disk_is_explained_and_costs_nothing(folder, writer, reader, read):
    kept, _ = writer.add(read(A, "words"))
    pages = writer._connection.execute("PRAGMA page_count").fetchone()[0]
    writer._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryUnavailable, match="disk space"):
        writer.add(read(B, "many words\n" * 20000))
    assert reader.sources() == (kept,)
    writer._connection.execute("PRAGMA max_page_count = 1000000")
    writer.add(read(B, "few words"))
    assert len(reader.sources()) == 2


_step = st.one_of(
    st.tuples(st.just("add"), st.sampled_from("abc"), st.sampled_from(["one", "two\nlines", "> three\n4\n5", ""])),
    st.tuples(st.just("remove"), st.sampled_from("abc"), st.just("")),
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(steps=st.lists(_step, max_size=12))
def test_the_ledger_leads_any_index_to_the_library_and_every_row_points_at_what_is_there(tmp_path_factory, read, steps):
    folder = tmp_path_factory.mktemp("library")
    writer = LibraryWriter(folder, cut=lines_of)
    ids: dict[str, SourceId] = {}
    index: set[int] = set()
    for number, (act, name, words) in enumerate(steps):
        if act == "add":
            ids[name] = writer.add(read(Path(f"/{name}"), words))[0].id
        elif name in ids:
            writer.remove(ids.pop(name))
        if number % 3 == 0:
            waiting, dropped = writer.waiting(), writer.dropped()
            index -= {id for gone in dropped for id in gone}
            index |= {passage.id for source in waiting for passage in writer.passages_of(source)}
            writer.settle(waiting, dropped)
    waiting, dropped = writer.waiting(), writer.dropped()
    index -= {id for gone in dropped for id in gone}
    index |= {passage.id for source in waiting for passage in writer.passages_of(source)}
    assert index == {passage.id for source in ids.values() for passage in writer.passages_of(source)}
    writer.close()
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_many_may_open_a_new_library_at_once(tmp_path):
    def opened(folder: Path) -> int:
        connection = open_library(folder)
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.close()
        return int(found)

    with ThreadPoolExecutor(8) as pool:
        for number in range(12):
            assert set(pool.map(opened, [tmp_path / f"library {number}"] * 8)) == {len(MIGRATIONS)}


def test_of_a_library_of_an_older_format_the_earlier_texts_with_marked_passages_are_known(tmp_path):
    before = [one.__name__ for one in MIGRATIONS].index("_with_earlier_texts")
    connection = open_library(tmp_path, migrations=MIGRATIONS[:before])
    connection.execute("INSERT INTO passage_marks VALUES ('s', 'd', 0, 3)")
    connection.close()

    connection = open_library(tmp_path)

    assert connection.execute("SELECT source, digest FROM earlier_texts").fetchall() == [("s", "d")]
    connection.close()
