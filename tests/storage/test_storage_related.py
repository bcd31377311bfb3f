"""Sources with the same text find each other, as soon as the second is there and as long as both are."""

import random
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from storage_pieces import lines_of

from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.source import Furniture, Related, Source, SourceId
from briefer.ports.reading import Read
from briefer.storage.library_database import DATABASE, MIGRATIONS, open_library
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter

Reading = Callable[..., Read]


def words(count: int, seed: int) -> list[str]:
    """Made-up words, all different between seeds."""
    chance = random.Random(seed)
    return ["".join(chance.choices("abcdefghijklmnop", k=6)) for _ in range(count)]


def lines(words: Sequence[str]) -> str:
    return "\n".join(" ".join(words[at : at + 40]) for at in range(0, len(words), 40))


def put(writer: LibraryWriter, read: Reading, name: str, text: str) -> Source:
    return writer.add(read(Path(f"/sources/{name}.txt"), text))[0]


def test_a_copy_cut_by_a_third_is_the_same_text(writer: LibraryWriter, reader: LibraryReader, read: Reading) -> None:
    story = words(600, 1)
    whole = put(writer, read, "whole", lines(story))
    put(writer, read, "other", lines(words(600, 2)))
    cut = put(writer, read, "cut", lines(story[:400]))

    (found,) = reader.related(whole.id)

    assert (found.source, found.is_same, found.share) == (cut.id, True, 1.0)
    assert reader.related(cut.id) == (Related(whole.id, found.shared, 1.0),)


def test_every_twenty_fifth_word_changed_is_still_the_same_text(
    writer: LibraryWriter, reader: LibraryReader, read: Reading
) -> None:
    story = words(500, 1)
    edited = [word if at % 25 else f"changed{word}" for at, word in enumerate(story)]
    first = put(writer, read, "first", lines(story))
    second = put(writer, read, "second", lines(edited))

    (found,) = reader.related(second.id)

    assert found.source == first.id and found.is_same


def test_one_lifted_paragraph_relates_two_texts_that_are_not_the_same(
    writer: LibraryWriter, reader: LibraryReader, read: Reading
) -> None:
    lifted = words(60, 9)
    put(writer, read, "first", lines([*words(300, 1), *lifted, *words(300, 2)]))
    second = put(writer, read, "second", lines([*words(500, 3), *lifted]))

    (found,) = reader.related(second.id)

    assert found.shared == 53 and not found.is_same


def test_letter_case_line_breaks_and_marks_do_not_matter(
    writer: LibraryWriter, reader: LibraryReader, read: Reading
) -> None:
    story = words(100, 1)
    put(writer, read, "first", ", ".join(story))
    second = put(writer, read, "second", lines([word.upper() for word in story]))

    assert [found.share for found in reader.related(second.id)] == [1.0]


def test_furniture_is_not_compared(writer: LibraryWriter, reader: LibraryReader, read: Reading) -> None:
    tail = "> " + " ".join(words(200, 9))
    put(writer, read, "first", f"{lines(words(100, 1))}\n{tail}")
    second = put(writer, read, "second", f"{lines(words(100, 2))}\n{tail}")

    assert reader.related(second.id) == ()


def test_what_a_person_says_of_furniture_counts_at_once(
    writer: LibraryWriter, reader: LibraryReader, read: Reading
) -> None:
    tail = "> " + " ".join(words(200, 9))
    first = put(writer, read, "first", f"{lines(words(100, 1))}\n{tail}")
    second = put(writer, read, "second", f"{lines(words(100, 2))}\n{tail}")
    no_furniture = FurnitureRule(None, Pattern.WORDS, tail, None)

    writer.furnish(no_furniture, holds=True)

    assert [found.source for found in reader.related(first.id)] == [second.id]
    assert [found.source for found in reader.related(second.id)] == [first.id]

    writer.furnish(no_furniture, holds=False)

    assert reader.related(first.id) == () and reader.related(second.id) == ()


def test_a_source_leaves_no_mark_whatever_was_said_of_furniture(
    writer: LibraryWriter, read: Reading, folder: Path
) -> None:
    tail = " ".join(words(200, 9))
    text = f"{lines(words(100, 1))}\n{tail}"
    first = put(writer, read, "first", text)
    second, _ = writer.add(replace(read(Path("/sources/second.txt"), text), raw_digest="f" * 64))
    writer.furnish(FurnitureRule(second.id, Pattern.WORDS, tail, Furniture.SITE), holds=True)

    writer.remove(first.id)  # has the same text with less furniture
    later = LibraryWriter(folder, cut=lines_of)  # remembers nothing
    later.remove(second.id)
    later.close()

    database = sqlite3.connect(folder / DATABASE)
    assert database.execute("SELECT count(*) FROM marks").fetchone() == (0,)
    database.close()


def test_what_stands_in_fifty_texts_relates_none(writer: LibraryWriter, reader: LibraryReader, read: Reading) -> None:
    notice = words(80, 0)
    for number in range(55):
        last = put(writer, read, str(number), lines([*words(80, number + 1), *notice]))

    assert reader.related(last.id) == ()


def test_signs_without_spaces_are_compared_too(writer: LibraryWriter, reader: LibraryReader, read: Reading) -> None:
    chance = random.Random(5)
    story = "".join(chr(chance.randrange(0x4E00, 0x9FA0)) for _ in range(300))
    first = put(writer, read, "first", story)
    second = put(writer, read, "second", story[:200] + "。")

    assert [found.source for found in reader.related(second.id)] == [first.id]


def test_a_source_that_goes_or_changes_is_related_no_more(
    writer: LibraryWriter, reader: LibraryReader, read: Reading
) -> None:
    story = lines(words(200, 1))
    first, second, third = (put(writer, read, name, f"{story}\n{name}") for name in ("first", "second", "third"))
    assert {found.source for found in reader.related(first.id)} == {second.id, third.id}

    writer.remove(second.id)
    put(writer, read, "third", lines(words(200, 2)))

    assert reader.related(first.id) == () and reader.related(third.id) == ()
    fourth = put(writer, read, "fourth", story)
    assert [found.source for found in reader.related(fourth.id)] == [first.id]


def test_a_reading_that_failed_leaves_nothing(
    writer: LibraryWriter, reader: LibraryReader, read: Reading, folder: Path
) -> None:
    story = lines(words(200, 1))
    first = put(writer, read, "first", story)
    taken = sqlite3.connect(folder / DATABASE)
    taken.execute("CREATE TRIGGER full BEFORE UPDATE OF related ON sources BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(Exception, match="full"):
        put(writer, read, "second", story)
    taken.execute("DROP TRIGGER full")
    taken.close()

    other = put(writer, read, "third", lines(words(200, 2)))

    assert reader.related(first.id) == () and reader.related(other.id) == ()


def test_sources_of_an_older_library_are_compared_by_the_next_job(tmp_path: Path, read: Reading) -> None:
    before = open_library(tmp_path, migrations=MIGRATIONS[:1])
    story = lines(words(200, 1))
    for name in ("first", "second"):
        one = read(Path(f"/sources/{name}.txt"), f"{story}\n{name}")
        before.execute("INSERT INTO texts VALUES (?, ?, '{}')", (one.text.digest, one.text.text))
        before.execute(
            "INSERT INTO sources (id, path, path_key, raw_digest, status, digest, characters, word_count,"
            " first_passage, passage_count, fields) VALUES (?, x'2f', ?, 'raw', 'ready', ?, 1, 1, 1, 1, '[]')",
            (name, name.encode(), one.text.digest),
        )
        before.execute(
            'INSERT INTO passages (source, digest, start, "end", text, paragraph) VALUES (?, ?, 0, 1, ?, 1)',
            (name, one.text.digest, one.text.text),
        )
    before.close()
    writer = LibraryWriter(tmp_path, cut=lines_of)
    reader = LibraryReader(tmp_path)

    assert [writer.relate_some(1), writer.relate_some(5), writer.relate_some(5)] == [1, 1, 0]

    assert [found.source for found in reader.related(SourceId("first"))] == ["second"]
    writer.close()
    reader.close()


def test_a_source_that_comes_back_is_related_again(
    writer: LibraryWriter, reader: LibraryReader, read: Reading, folder: Path
) -> None:
    story = lines(words(200, 1))
    first = put(writer, read, "first", story)
    second = put(writer, read, "second", f"{story}\nmore")
    writer.remove(second.id)
    assert reader.related(first.id) == ()

    later = LibraryWriter(folder, cut=lines_of)  # remembers nothing
    again = put(later, read, "second", f"{story}\nmore")
    later.close()

    assert [found.source for found in reader.related(first.id)] == [again.id]
    assert [found.source for found in reader.related(again.id)] == [first.id]
