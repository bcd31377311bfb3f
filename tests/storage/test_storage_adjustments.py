"""What a person has put right: kept in the library, in force at once and after every new reading."""

from dataclasses import replace
from pathlib import Path

import pytest
from storage_pieces import lines_of, read_of

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.mark import Mark
from briefer.domain.passages import passages_of
from briefer.domain.source import Furniture, SourceId
from briefer.ports.reading import Read
from briefer.storage.library_database import MIGRATIONS, open_library
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter

A, B = Path("/sources/a.txt"), Path("/sources/b.txt")
WORDS = "A paragraph.\n> A caption 1\n> A caption 2\nLast line"


def furnished(reader: LibraryReader, source: SourceId) -> list[str]:
    """The words of the passages that are furniture."""
    whole = reader.passage_map()
    return [one.text for one in reader.passages([*whole.of[source]]) if one.id in whole.furniture]


def caption_read(path: Path) -> Read:
    """With the reason that reading had for each mark."""
    read = read_of(path, WORDS)
    blocks = tuple(replace(block, why="a line with >") if block.furniture else block for block in read.text.blocks)
    return replace(read, text=replace(read.text, blocks=blocks))


def test_a_paragraph_is_unmarked_and_marked_again(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, passages = writer.add(caption_read(A))
    rule = FurnitureRule(source.id, Pattern.WORDS, "> A caption #", None)
    assert writer.furnish(rule, holds=True) == ()  # the passages are the same
    assert furnished(reader, source.id) == []
    assert [one.id for one in writer.passages_of(source.id)] == [one.id for one in passages]
    writer.furnish(rule, holds=False)
    assert furnished(reader, source.id) == ["> A caption 1", "> A caption 2"]
    assert reader.furniture_rules() == ()


def test_a_text_is_marked_as_furniture_by_hand(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, _ = writer.add(caption_read(A))
    rule = FurnitureRule(source.id, Pattern.WORDS, "Last line", Furniture.SITE)
    writer.furnish(rule, holds=True)
    assert furnished(reader, source.id)[-1] == "Last line"
    assert reader.furniture_rules() == (rule,)


def test_a_pattern_holds_in_one_source_or_in_all(writer: LibraryWriter, reader: LibraryReader) -> None:
    one, _ = writer.add(caption_read(A))
    other, _ = writer.add(replace(caption_read(B), raw_digest="f" * 64))
    writer.furnish(FurnitureRule(one.id, Pattern.REASON, "a line with >", None), holds=True)
    assert (furnished(reader, one.id), len(furnished(reader, other.id))) == ([], 2)
    everywhere = FurnitureRule(None, Pattern.REASON, "a line with >", None)
    writer.furnish(everywhere, holds=True)
    assert furnished(reader, other.id) == []
    writer.furnish(FurnitureRule(None, Pattern.WORDS, "Last line", Furniture.SITE), holds=True)
    assert furnished(reader, one.id) == furnished(reader, other.id) == ["Last line"]


def test_a_new_reading_keeps_what_was_put_right(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, _ = writer.add(caption_read(A))
    writer.furnish(FurnitureRule(source.id, Pattern.REASON, "a line with >", None), holds=True)
    longer = caption_read(A)
    writer.add(replace(read_of(A, WORDS + "\nmore"), text=replace(longer.text, text=WORDS + "\nmore")))
    assert furnished(reader, source.id) == []


def test_passages_that_are_cut_otherwise_are_new_to_the_index(tmp_path: Path) -> None:
    """Lines are joined to passages, but not from body into furniture."""
    writer, reader = LibraryWriter(tmp_path / "l", cut=passages_of), LibraryReader(tmp_path / "l")
    source, before = writer.add(caption_read(A))
    writer.settle([source.id], [])
    ((changed, after),) = writer.furnish(FurnitureRule(source.id, Pattern.REASON, "a line with >", None), holds=True)
    assert len(after) == changed.passage_count == 1 < len(before)
    assert writer.waiting() == (source.id,)
    assert writer.dropped() == (range(before[0].id, before[-1].id + 1),)
    assert reader.passages([one.id for one in after]) == after
    writer.close()
    reader.close()


def test_a_rule_takes_the_place_of_one_about_the_same(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, _ = writer.add(caption_read(A))
    for furniture in (Furniture.SITE, Furniture.RELATED):
        writer.furnish(FurnitureRule(source.id, Pattern.WORDS, "Last line", furniture), holds=True)
    assert [rule.furniture for rule in reader.furniture_rules()] == [Furniture.RELATED]


def test_an_encoding_is_kept_for_the_file_it_was_chosen_for(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, _ = writer.add(read_of(A, "words"))
    writer.choose_encoding(source.id, "cp1251")
    assert (writer.encodings(), reader.encoding_of(source.id)) == ({A: "cp1251"}, "cp1251")
    writer.add(read_of(A, "other words"))
    assert reader.encoding_of(source.id) == "cp1251"
    writer.choose_encoding(source.id, None)
    assert (writer.encodings(), reader.encoding_of(source.id)) == ({}, None)
    with pytest.raises(NotFound):
        writer.choose_encoding(SourceId("nobody"), "cp1251")


def test_marks_are_kept_with_their_words(writer: LibraryWriter, reader: LibraryReader) -> None:
    source, _ = writer.add(read_of(A, "One 😀 line\nanother"))
    late, early = (Mark(source.id, source.digest, Span(*at)) for at in ((6, 10), (0, 5)))
    for mark in (late, early, early):
        writer.mark(mark, kept=True)
    assert [mark.words for mark in reader.marks()] == ["One 😀", "line"]
    writer.add(read_of(A, "a new text"))
    assert len(reader.marks()) == 2
    writer.mark(early, kept=False)
    assert [mark.words for mark in reader.marks()] == ["line"]


def test_a_library_from_before_is_brought_up_to_date(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    connection = open_library(folder, migrations=MIGRATIONS[: MIGRATIONS.index(_adjustments())])
    connection.close()
    writer, reader = LibraryWriter(folder, cut=lines_of), LibraryReader(folder)
    source, _ = writer.add(read_of(A, WORDS))
    assert (reader.furniture_rules(), reader.marks(), reader.encoding_of(source.id)) == ((), (), None)
    writer.close()
    reader.close()


def _adjustments() -> object:
    return next(step for step in MIGRATIONS if "adjustments" in step.__name__)
