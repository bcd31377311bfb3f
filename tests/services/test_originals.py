"""A source's own pages, kept as long as there is room for them."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.errors import SourceUnreadable
from briefer.domain.original import PagePlace, has_pages, place_of
from briefer.domain.source import Block, BlockKind, Source, SourceText
from briefer.services.originals import Originals
from tests.fakes import MemoryLibrary, PaperOriginals

TEXT = SourceText(
    "First page.\n\nSecond page.",
    (Block(Span(0, 11), BlockKind.PARAGRAPH, 1, page=1), Block(Span(13, 25), BlockKind.PARAGRAPH, 2, page=2)),
)


@pytest.fixture
def source() -> Source:
    return MemoryLibrary().put("s", TEXT)


@pytest.fixture
def paper(source: Source) -> PaperOriginals:
    made = PaperOriginals()
    made.put(source.path, source.raw_digest, 9)
    return made


def test_a_page_that_was_drawn_is_not_drawn_again(source: Source, paper: PaperOriginals) -> None:
    originals = Originals(paper)
    assert originals.picture(source, 2, width=40) == originals.picture(source, 2, width=40)
    originals.picture(source, 2, width=80)
    assert paper.drawn == [2, 2]


def test_pages_that_are_kept_have_a_limit(source: Source, paper: PaperOriginals) -> None:
    size = len(paper.picture(source.path, None, 1, width=400).png)
    originals = Originals(paper, bytes_at_most=2 * size)
    paper.drawn.clear()
    for page in (1, 2, 3, 2, 1):
        originals.picture(source, page, width=400)
    assert paper.drawn == [1, 2, 3, 1]


def test_a_file_that_has_changed_is_shown_only_if_it_is_wanted_anyway(source: Source, paper: PaperOriginals) -> None:
    paper.put(source.path, "another", 9)
    originals = Originals(paper)
    with pytest.raises(SourceUnreadable, match="changed"):
        originals.picture(source, 1, width=40)
    assert originals.picture(source, 1, width=40, anyway=True).pages == 9


def test_the_place_of_a_passage_is_its_page(source: Source, paper: PaperOriginals) -> None:
    originals = Originals(paper)
    place = place_of(TEXT, Span(14, 20))
    assert place == PagePlace(2, Span(14, 20))
    assert len(originals.marks(source, TEXT, place).boxes) == 1
    assert originals.marks(source, TEXT, PagePlace(1, Span(14, 20))).boxes == ()
    assert originals.marks(source, TEXT, PagePlace(1)).complete


def test_only_some_formats_have_pages_that_can_be_shown(source: Source) -> None:
    assert not has_pages(source)
    assert has_pages(replace(source, path=Path("/a/Report.PDF")))


def test_closing_ends_the_process_behind(paper: PaperOriginals) -> None:
    Originals(paper).close()
    assert paper.closed
