"""A passage's page, and the pieces that it stands on it in."""

from briefer.domain.anchor import Span
from briefer.domain.original import page_of, pieces_by_page, pieces_on
from briefer.domain.source import Block, BlockKind, SourceText

WORDS = "A first paragraph.\n\nA second that runs on over two pages and more.\n\nA third."
SECOND = WORDS.index("A second")
OVER = WORDS.index("over two")
THIRD = WORDS.index("A third")
TEXT = SourceText(
    WORDS,
    (
        Block(Span(0, 18), BlockKind.PARAGRAPH, 1, page=1),
        Block(Span(SECOND, THIRD - 2), BlockKind.PARAGRAPH, 2, page=1, page_starts=(OVER,)),
        Block(Span(THIRD, len(WORDS)), BlockKind.PARAGRAPH, 3, page=2),
    ),
)


def test_a_passage_on_one_page_is_one_piece_with_its_surroundings() -> None:
    start = WORDS.index("second")
    (piece,) = pieces_by_page(TEXT, Span(start, start + 6))[1]
    assert (piece.words, piece.before, piece.after) == ("second", "A first paragraph.\n\nA ", " that runs on ")


def test_a_passage_that_runs_on_has_a_piece_on_each_page() -> None:
    start = WORDS.index("runs")
    pieces = pieces_by_page(TEXT, Span(start, WORDS.index(" and more")))
    assert {page: [one.words for one in found] for page, found in pieces.items()} == {
        1: ["runs on"],
        2: ["over two pages"],
    }
    assert pieces[2][0].before == ""
    assert pieces[2][0].after == " and more.\n\nA third."


def test_each_paragraph_is_a_piece() -> None:
    pieces = pieces_by_page(TEXT, Span(2, SECOND + 8))
    assert [one.words for one in pieces[1]] == ["first paragraph.", "A second"]


def test_the_page_of_a_place() -> None:
    assert [page_of(TEXT, at) for at in (0, 19, OVER - 1, OVER, THIRD, len(WORDS))] == [1, 1, 1, 2, 2, 2]


def test_a_format_without_pages_has_none() -> None:
    text = SourceText("Words.", (Block(Span(0, 6), BlockKind.PARAGRAPH, 1),))
    assert page_of(text, 0) is None
    assert pieces_by_page(text, Span(0, 6)) == {}


def test_many_places_as_far_as_they_stand_on_one_page() -> None:
    spans = [Span(found, found + 1) for found in range(len(WORDS)) if WORDS[found] == "a"]
    second = pieces_on(TEXT, 2, spans)
    assert {piece.words for piece in second} == {"a"}
    assert len(second) == WORDS[OVER:].count("a")
    assert [piece.words for piece in pieces_on(TEXT, 1, [Span(OVER - 5, OVER + 4)])] == ["s on"]
    assert pieces_on(TEXT, 9, spans) == ()
