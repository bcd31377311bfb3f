"""Each fake held against the real thing: what a test learns on one is true of the other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Protocol

import pytest

from briefer.codec import decode, encode
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing, briefing_from
from briefer.domain.errors import NotFound, SourceUnreadable
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.mark import Mark
from briefer.domain.original import PagePiece
from briefer.domain.passages import passages_of
from briefer.domain.reference import CONFIRMED
from briefer.domain.source import Furniture, PassageId, Source, SourceId, SourceStatus, SourceText, TextDigest
from briefer.domain.template import Template, TemplateId, TemplateSection
from briefer.ingest.original_child import ChildOriginals
from briefer.librarian_client.process import LibrarianProcess
from briefer.ports.briefings import BriefingFiles
from briefer.ports.librarian import Adjuster, Curator, Librarian
from briefer.ports.library import AdjustmentsReading, LibraryReading, RelatedReading, TrashReading
from briefer.ports.reading import OriginalReading, Read
from briefer.services.evidence import described
from briefer.storage.briefing_file import BriefingFile
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter
from tests.fakes import MemoryAdjustments, MemoryBriefings, MemoryLibrarian, MemoryLibrary, PaperOriginals, text_of
from tests.ingest.pdf_writing import Sheet, column, pdf

LONG = "A paragraph long enough to be a passage of its own, as paragraphs of articles are. " * 6


class ReadingAll(LibraryReading, RelatedReading, Protocol):
    pass


class Shelf(Protocol):
    """A library, and a way to put a text into it."""

    library: ReadingAll

    def put(self, name: str, text: SourceText) -> Source: ...


class MemoryShelf:
    def __init__(self) -> None:
        self._memory = MemoryLibrary()
        self.library: ReadingAll = self._memory

    def put(self, name: str, text: SourceText) -> Source:
        return self._memory.put(name, text)


class DiskShelf:
    def __init__(self, folder: Path) -> None:
        self._writer = LibraryWriter(folder, cut=passages_of)
        self._reader = LibraryReader(folder)
        self.library: ReadingAll = self._reader

    def put(self, name: str, text: SourceText) -> Source:
        raw = text.digest[::-1]
        return self._writer.add(Read(Path(f"/{name}.txt"), raw, text, SourceStatus.READY))[0]

    def close(self) -> None:
        self._reader.close()
        self._writer.close()


@pytest.fixture(params=["fake", "real"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    if request.param == "fake":
        yield MemoryShelf()
        return
    disk = DiskShelf(tmp_path / "library")
    yield disk
    disk.close()


def test_a_source_that_was_put_in_is_there_with_its_text(shelf: Shelf) -> None:
    text = text_of(f"{LONG}\n\n{LONG}second")

    source = shelf.put("a", text)

    assert shelf.library.sources() == (source,)
    assert shelf.library.source(source.id) == source
    assert shelf.library.text(source.digest) == text


def test_passages_are_slices_of_their_text_with_consecutive_ids(shelf: Shelf) -> None:
    source = shelf.put("a", text_of(f"{LONG}\n\n{LONG}second"))

    ids = shelf.library.passage_map().of[source.id]
    passages = shelf.library.passages([PassageId(id) for id in ids])

    assert len(passages) == len(ids) == source.passage_count
    assert all(passage.span.of(shelf.library.text(passage.digest).text) == passage.text for passage in passages)
    assert [passage.paragraph for passage in passages] == [1, 2]


def test_passages_come_in_the_order_asked_for_and_unknown_ones_are_left_out(shelf: Shelf) -> None:
    source = shelf.put("a", text_of(f"{LONG}\n\n{LONG}second"))
    first, second = (PassageId(id) for id in shelf.library.passage_map().of[source.id])

    found = shelf.library.passages([second, PassageId(999_999), first])

    assert [passage.id for passage in found] == [second, first]


def test_what_is_not_there_is_named(shelf: Shelf) -> None:
    with pytest.raises(NotFound):
        shelf.library.source(SourceId("nobody"))
    with pytest.raises(NotFound):
        shelf.library.text(TextDigest("0" * 64))


def test_the_generation_grows_with_every_change(shelf: Shelf) -> None:
    before = shelf.library.passage_map().generation

    shelf.put("a", text_of(LONG))

    assert shelf.library.passage_map().generation > before


def test_sources_with_the_same_text_are_related_both_ways(shelf: Shelf) -> None:
    words = " ".join(f"word{number}" for number in range(100))
    one, two = shelf.put("a", text_of(words)), shelf.put("b", text_of(f"{words} and more"))
    other = shelf.put("c", text_of(LONG))

    assert [(each.source, each.is_same) for each in shelf.library.related(one.id)] == [(two.id, True)]
    assert [each.source for each in shelf.library.related(two.id)] == [one.id]
    assert shelf.library.related(other.id) == shelf.library.related(SourceId("nobody")) == ()


# -- librarians -----------------------------------------------------------------------------------------------------
@pytest.fixture(params=["fake", "real"])
def librarian(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Librarian]:
    made: Librarian = (
        MemoryLibrarian(MemoryLibrary()) if request.param == "fake" else LibrarianProcess(tmp_path / "library")
    )
    yield made
    made.close()


def test_adding_reports_what_was_read_and_what_was_not(librarian: Librarian, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Some words to read.\n", "utf-8")
    steps = []

    report = librarian.add([good, tmp_path / "gone.txt"], progress=steps.append)

    assert [source.path.stem for source in report.added] == ["good"]
    assert [(out.path.name, out.status) for out in report.left_out] == [("gone.txt", SourceStatus.MISSING)]
    assert steps[-1].done == steps[-1].total


def test_adding_can_be_stopped(librarian: Librarian, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Some words to read.\n", "utf-8")

    report = librarian.add([good], progress=lambda _: None, cancelled=lambda: True)

    assert report.cancelled


def test_what_a_person_confirms_is_a_fact(librarian: Librarian, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Some words to read.\n", "utf-8")
    source = librarian.add([good], progress=lambda _: None).added[0]

    described = librarian.describe(source.id, {"title": "A better title"})

    assert described.reference.title == "A better title"
    assert [field.method for field in described.fields if field.name == "title"] == [CONFIRMED]


def test_an_unknown_source_cannot_be_removed(librarian: Librarian) -> None:
    with pytest.raises(NotFound):
        librarian.remove([SourceId("nobody")])


class Curated(Protocol):
    """A librarian with what its library holds in view."""

    librarian: Librarian
    curator: Curator
    library: LibraryReading
    trash: TrashReading


class MemoryCurated:
    def __init__(self) -> None:
        memory = MemoryLibrary()
        librarian = MemoryLibrarian(memory)
        self.librarian, self.curator, self.library, self.trash = librarian, librarian, memory, memory

    def close(self) -> None:
        self.librarian.close()


class DiskCurated:
    def __init__(self, folder: Path) -> None:
        librarian, reader = LibrarianProcess(folder), LibraryReader(folder)
        self.librarian, self.curator, self.library, self.trash = librarian, librarian, reader, reader
        self._reader = reader

    def close(self) -> None:
        self.librarian.close()
        self._reader.close()


@pytest.fixture(params=["fake", "real"])
def curated(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Curated]:
    made = MemoryCurated() if request.param == "fake" else DiskCurated(tmp_path / "library")
    yield made
    made.close()


def _one_source(curated: Curated, tmp_path: Path) -> Source:
    good = tmp_path / "good.txt"
    good.write_text("Some words to read.\n", "utf-8")
    return curated.librarian.add([good], progress=lambda _: None).added[0]


def test_a_removed_source_waits_in_the_trash_and_comes_back(curated: Curated, tmp_path: Path) -> None:
    source = _one_source(curated, tmp_path)

    curated.librarian.remove([source.id])
    in_trash = [one.source for one in curated.trash.removed()], curated.library.sources()
    curated.curator.restore([source.id])

    assert in_trash == ([source], ())
    assert curated.library.sources() == (source,) and curated.trash.removed() == ()
    assert len(curated.library.passage_map().of[source.id]) == source.passage_count
    with pytest.raises(NotFound):
        curated.curator.restore([source.id])


def test_tags_are_put_on_and_taken_off(curated: Curated, tmp_path: Path) -> None:
    source = _one_source(curated, tmp_path)

    curated.curator.tag([source.id], put=["Trade", "Asia"], take=[])
    both = curated.library.source(source.id).tags
    curated.curator.tag([source.id], put=[], take=["trade"])

    assert both == ("Asia", "Trade")
    assert curated.library.source(source.id).tags == ("Asia",)


def test_a_file_is_read_again_and_one_that_is_gone_keeps_what_it_has(curated: Curated, tmp_path: Path) -> None:
    source = _one_source(curated, tmp_path)

    again = curated.curator.reread([source.id], progress=lambda _: None)
    source.path.unlink()
    gone = curated.curator.reread([source.id], progress=lambda _: None)

    assert [one.id for one in again.unchanged] == [source.id] and again.left_out == ()
    assert [one.status for one in gone.left_out] == [SourceStatus.MISSING]
    (kept,) = curated.library.sources()
    assert (kept.id, kept.digest, kept.status) == (source.id, source.digest, SourceStatus.MISSING)


def test_what_a_person_confirmed_is_kept_when_the_file_changes(tmp_path: Path) -> None:
    curated = DiskCurated(tmp_path / "library")
    try:
        paper = tmp_path / "paper.md"
        paper.write_text("---\ntitle: Read title\nauthor: Jun Qiao\n---\n\nSome words to read.\n", "utf-8")
        source = curated.librarian.add([paper], progress=lambda _: None).added[0]
        assert source.reference.title == "Read title"
        curated.librarian.describe(source.id, {"title": "Mine", "author": None, "type": "report"})
        paper.write_text("---\ntitle: New title\nauthor: Li Yan\npublisher: ECNS\n---\n\nOther words.\n", "utf-8")

        for read_again in (lambda: curated.librarian.add([paper], progress=lambda _: None), lambda: None):
            read_again()
            curated.curator.reread([source.id], progress=lambda _: None)
            now = curated.library.source(source.id)
            assert now.digest != source.digest
            assert (now.reference.title, now.reference.author, now.reference.type) == ("Mine", (), "report")
            found = described(curated.library, source.id)
            assert [one.field.value for one in found.of("title")] == ["New title"]
            assert found.is_confirmed("title") and not found.is_confirmed("publisher")
    finally:
        curated.close()


# -- files ----------------------------------------------------------------------------------------------------------
@pytest.fixture(params=["fake", "real"])
def files(request: pytest.FixtureRequest) -> BriefingFiles:
    return MemoryBriefings() if request.param == "fake" else BriefingFile()


def test_a_briefing_opens_as_it_was_saved(files: BriefingFiles, tmp_path: Path) -> None:
    template = Template(TemplateId("t"), 1, "en", "T", sections=(TemplateSection("a", "A"),))
    briefing = briefing_from(template, {"title": "X"})

    files.save(briefing, tmp_path / "a.briefing")

    assert files.open(tmp_path / "a.briefing") == briefing == decode(encode(briefing), Briefing)


def test_a_briefing_that_is_not_there_is_named(files: BriefingFiles, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        files.open(tmp_path / "gone.briefing")


# -- originals ------------------------------------------------------------------------------------------------------
@pytest.fixture(params=["fake", "real"])
def originals(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OriginalReading]:
    """Knows the file two-pages.pdf, of two pages."""
    path, data = tmp_path / "two-pages.pdf", pdf([Sheet(column(["Words of a first page."])), Sheet()])
    path.write_bytes(data)
    made: OriginalReading = ChildOriginals()
    if request.param == "fake":
        made = paper = PaperOriginals()
        paper.put(path, sha256(data).hexdigest(), 2)
    yield made
    made.close()


def test_a_page_comes_in_the_width_asked_for_and_the_last_one_past_the_end(
    originals: OriginalReading, tmp_path: Path
) -> None:
    path = tmp_path / "two-pages.pdf"
    picture = originals.picture(path, None, 1, width=120)
    assert (picture.page, picture.pages, picture.width) == (1, 2, 120)
    assert picture.png.startswith(b"\x89PNG")
    assert originals.picture(path, None, 5, width=120).page == 2


def test_bytes_other_than_those_asked_for_are_refused(originals: OriginalReading, tmp_path: Path) -> None:
    for name, digest, status in (("two-pages.pdf", "0" * 64, "changed"), ("gone.pdf", None, "missing")):
        with pytest.raises(SourceUnreadable) as caught:
            originals.picture(tmp_path / name, digest, 1, width=120)
        assert caught.value.status == status
        with pytest.raises(SourceUnreadable):
            originals.marks(tmp_path / name, digest, 1, pieces=[PagePiece("Words", "", "")])


def test_a_piece_on_the_page_has_a_box(originals: OriginalReading, tmp_path: Path) -> None:
    marks = originals.marks(tmp_path / "two-pages.pdf", None, 1, pieces=[PagePiece("Words of a first page.", "", "")])
    assert (len(marks.boxes), marks.complete) == (1, True)


# -- adjustments ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Adjusted:
    """A source "a" in Windows-1251, who adjusts it, and where that is kept."""

    adjuster: Adjuster
    kept: AdjustmentsReading
    library: LibraryReading
    source: Source


@pytest.fixture(params=["fake", "real"])
def adjusted(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Adjusted]:
    path = tmp_path / "a.txt"
    path.write_bytes(("Первое слово.\n" * 20).encode("cp1251"))
    if request.param == "fake":
        memory = MemoryLibrary()
        source = replace(memory.put("a", text_of("Ïåðâîå ñëîâî.")), path=path)
        memory.change(source)
        kept = MemoryAdjustments(memory)
        yield Adjusted(kept, kept, memory, source)
        return
    process, reader = LibrarianProcess(tmp_path / "library"), LibraryReader(tmp_path / "library")
    source = process.add([path], progress=lambda _: None).added[0]
    yield Adjusted(process, reader, reader, source)
    process.close()
    reader.close()


def test_a_chosen_encoding_is_read_by_and_kept(adjusted: Adjusted) -> None:
    after = adjusted.adjuster.decode(adjusted.source.id, "cp1252")
    assert adjusted.library.text(after.digest).text.startswith("Ïåðâîå ñëîâî.")
    after = adjusted.adjuster.decode(adjusted.source.id, "cp1251")
    assert adjusted.library.text(after.digest).text.startswith("Первое слово.")
    assert adjusted.library.source(after.id).digest == after.digest
    assert adjusted.kept.encoding_of(after.id) == "cp1251"
    assert adjusted.library.text(adjusted.source.digest).text  # for the quotes that were taken from it


def test_a_file_that_is_gone_cannot_be_decoded(adjusted: Adjusted) -> None:
    adjusted.source.path.unlink()
    with pytest.raises(SourceUnreadable) as caught:
        adjusted.adjuster.decode(adjusted.source.id, "cp1251")
    assert caught.value.status == "missing"
    assert adjusted.kept.encoding_of(adjusted.source.id) is None


def test_a_rule_is_kept_until_it_is_taken_back(adjusted: Adjusted) -> None:
    rule = FurnitureRule(adjusted.source.id, Pattern.WORDS, "Page #", Furniture.SITE)
    other = replace(rule, furniture=None)
    adjusted.adjuster.furnish(rule, holds=True)
    adjusted.adjuster.furnish(other, holds=True)
    assert adjusted.kept.furniture_rules() == (other,)
    adjusted.adjuster.furnish(rule, holds=False)
    assert adjusted.kept.furniture_rules() == ()


def test_a_mark_is_kept_with_its_words(adjusted: Adjusted) -> None:
    mark = Mark(adjusted.source.id, adjusted.source.digest, Span(0, 6))
    adjusted.adjuster.mark(mark, kept=True)
    words = adjusted.library.text(mark.digest).text[:6]
    assert adjusted.kept.marks() == (replace(mark, words=words),)
    adjusted.adjuster.mark(mark, kept=False)
    assert adjusted.kept.marks() == ()
