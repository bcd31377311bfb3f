"""The map between positions in the document and offsets in the canonical text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind, Furniture, SourceText
from briefer.ui.look.theme import Theme
from briefer.ui.reader.document import DocumentMap, begins_page, fill_document, furniture_run
from briefer.ui.reader.sentences import whole_sentences
from tests.fakes import text_of

LINES = st.lists(st.text(st.sampled_from("ab.\u00a0\t 😀𝒜文\u2029\ufdd0"), max_size=12), max_size=8)


def text_from(lines: list[str]) -> SourceText:
    return text_of("\n\n".join(lines))


@given(LINES)
def test_every_place_in_a_block_comes_back_from_qt(lines: list[str]) -> None:
    text = text_from(lines)
    mapped = DocumentMap(text.text, text.blocks)
    for block in text.blocks:
        for offset in range(block.span.start, block.span.end + 1):
            position = mapped.to_qt(offset)
            assert mapped.span_from_qt(position, position) == Span(offset, offset)


def test_the_document_shows_the_text_character_for_character(theme: Theme) -> None:
    text = text_from(["One\u00a0two\tthree", "", "😀 four 𝒜 five"])
    document = QTextDocument()
    mapped = fill_document(document, text, theme)
    assert document.characterCount() == len(mapped.shown.encode("utf-16-le")) // 2 + 1
    for block in text.blocks:
        for offset in range(block.span.start, block.span.end):
            character = text.text[offset]
            if ord(character) < 0x10000:
                assert document.characterAt(mapped.to_qt(offset)) == character


def test_characters_that_end_a_qt_block_do_not_end_ours(theme: Theme) -> None:
    words = "a\nb\u2029c\ufdd0d"
    text = SourceText(words, (Block(Span(0, len(words)), BlockKind.CODE, 1),))
    document = QTextDocument()
    mapped = fill_document(document, text, theme)
    assert document.blockCount() == 1
    assert mapped.span_from_qt(0, document.characterCount() - 1).of(words) == words


def test_white_space_between_blocks_is_the_end_of_the_one_before() -> None:
    text = text_of("One\n\n\nTwo")
    mapped = DocumentMap(text.text, text.blocks)
    assert mapped.to_qt(4) == mapped.to_qt(3) == 3


def test_a_selection_over_blocks_is_one_slice_of_the_text() -> None:
    text = text_of("One 😀\n\nTwo")
    mapped = DocumentMap(text.text, text.blocks)
    assert mapped.span_from_qt(4, 9).of(text.text) == "😀\n\nTw"


def test_an_empty_text_has_one_place() -> None:
    mapped = DocumentMap("", ())
    assert mapped.to_qt(0) == 0
    assert mapped.span_from_qt(0, 0) == Span(0, 0)


def widened(words: str, part: str) -> str:
    text = text_of(words)
    start = words.index(part)
    return whole_sentences(words, text.blocks, Span(start, start + len(part))).of(words)


def test_a_word_widens_to_its_sentence() -> None:
    words = "He went home. They “met in Paris.” It rained."
    assert widened(words, "met") == "They “met in Paris.”"
    assert widened(words, "went") == "He went home."
    assert widened(words, "home. They") == "He went home. They “met in Paris.”"


def test_short_forms_end_no_sentence() -> None:
    assert widened("On July 20, U.S. Secretary J. Smith met Dr. Li at 3.5 km. Then he left.", "Smith").endswith(
        "3.5 km."
    )


def test_a_sentence_stays_within_its_paragraph() -> None:
    assert widened("No full stop here\n\nNext one.", "full") == "No full stop here"


def paged(*pages: int | None, furniture: tuple[int, ...] = ()) -> list[Block]:
    """Blocks on pages; those that `furniture` numbers (from 0) are page furniture."""
    return [
        Block(
            Span(10 * at, 10 * at + 9),
            BlockKind.PARAGRAPH,
            at + 1,
            page=page,
            furniture=Furniture.SITE if at in furniture else None,
        )
        for at, page in enumerate(pages)
    ]


def test_a_pill_stands_where_a_paragraph_begins_a_page() -> None:
    blocks = paged(1, 1, 2, 4)
    assert [begins_page(blocks, at) for at in range(4)] == [True, False, True, True]
    running = [replace(blocks[0], page_starts=(5,)), replace(blocks[1], page=2)]
    assert not begins_page(running, 1)  # the paragraph before has run on to this page
    assert not any(begins_page(paged(None, None), at) for at in range(2))


def test_a_run_of_furniture_ends_where_the_text_goes_on() -> None:
    blocks = paged(1, 1, 1, 1, furniture=(1, 2))
    assert list(furniture_run(blocks, 1)) == [1, 2]
    assert list(furniture_run(paged(1, furniture=(0,)), 0)) == [0]
