from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.source import Block, BlockKind
from briefer.ingest.canonical import canonical
from briefer.ingest.markdown_blocks import markdown_blocks
from briefer.ingest.plain_blocks import plain_blocks

WRAPPED = """I have the honour
to inform the members of the General Assembly of the
successful conclusion of the parliamentary and
provincial elections that took place two days ago.
As stated by President Karzai, the holding of these
elections was a major success for the people.
    An indented line begins the second paragraph of
the speech, which goes on for a while and then ends
here.
And a short line that ended a sentence begins the
third, which is as long as the others have been and

a blank line begins the fourth, in lower case though
it is, since nobody can know what was lost between.
"""


def words(text: str, blocks: tuple[Block, ...]) -> list[str]:
    return [block.span.of(text) for block in blocks]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    text = "A first paragraph. " * 20 + "\n" + "A second paragraph. " * 20 + "\n\n\n  A third one.  \n"
    blocks = plain_blocks(text)
    assert [block.number for block in blocks] == [1, 2, 3]
    assert words(text, blocks)[2] == "A third one."


def test_lines_wrapped_by_hand_are_joined_to_paragraphs() -> None:
    blocks = plain_blocks(WRAPPED)
    assert [found.split()[0] for found in words(WRAPPED, blocks)] == ["I", "An", "And", "a"]
    assert "of the\nsuccessful conclusion" in words(WRAPPED, blocks)[0]


def test_short_lines_of_a_list_of_names_are_not_joined() -> None:
    text = "Australia\nBelgium\nCanada\nDenmark\nEstonia\nFinland\n"
    assert len(plain_blocks(text)) == 6


def test_japanese_wrapped_by_hand_is_joined() -> None:
    line = "人類社会のすべての構成員の固有の尊厳と平等で譲ることのできない権利とを\n"
    text = (line * 4 + "承認することは、世界における自由である。\n\n") * 3
    assert len(plain_blocks(text)) == 3


def test_spans_are_trimmed_of_non_breaking_spaces_too() -> None:
    text = "\u00a0 one\u00a0\n\u00a0\n\ttwo \u00a0"
    assert words(text, plain_blocks(text)) == ["one", "two"]


def test_a_form_feed_ends_a_block() -> None:
    text = "end of a page\x0cnext page"
    assert words(text, plain_blocks(text)) == ["end of a page", "next page"]


def test_a_numbered_line_between_paragraphs_is_a_heading_with_its_number() -> None:
    prose = "China will continue to advocate the concept in many fields, as it has always done."
    text = f"{prose}\n\n  1. Policy of cooperation\n\n{prose}\n"
    heading = plain_blocks(text)[1]
    assert (heading.kind, heading.span.of(text)) == (BlockKind.HEADING, "1. Policy of cooperation")


def test_numbered_lines_in_a_row_are_list_items() -> None:
    text = "Three aims:\n\n1. Peace\n2. Trade\n3. Climate\n"
    assert [block.kind for block in plain_blocks(text)[1:]] == [BlockKind.LIST_ITEM] * 3


def test_a_sentence_that_begins_with_a_year_or_a_minus_is_a_paragraph() -> None:
    text = "2024. A year to remember for all of us.\n-5 degrees were measured that day in the city.\n"
    assert [block.kind for block in plain_blocks(text)] == [BlockKind.PARAGRAPH] * 2


def check_blocks(text: str, blocks: tuple[Block, ...]) -> None:
    assert [block.number for block in blocks] == list(range(1, len(blocks) + 1))
    end = 0
    for block in blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        piece = block.span.of(text)
        assert piece == piece.strip()
        end = block.span.end


lines = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            ["", "", "# A", "- item", "1. x", "```", "---", "| a | b |", "|--|--|", "> q", "===", "\x0c", "\u00a0"]
        ),
    ),
    max_size=12,
).map("\n".join)


@given(lines)
def test_plain_blocks_are_slices_and_cover_every_word(raw: str) -> None:
    text, _ = canonical(raw)
    blocks = plain_blocks(text)
    check_blocks(text, blocks)
    assert "".join("".join(words(text, blocks)).split()) == "".join(text.split())


@given(lines)
def test_markdown_blocks_are_slices_in_order(raw: str) -> None:
    text, _ = canonical(raw)
    check_blocks(text, markdown_blocks(text))
