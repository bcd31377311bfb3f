from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import Span
from briefer.domain.search import Hit
from briefer.domain.source import Passage, PassageId, Source, SourceId, SourceStatus, TextDigest
from briefer.services.snippets import Snippet, snippet

DIGEST = TextDigest("0" * 64)
SOURCE = Source(SourceId("s"), Path("s"), SourceStatus.READY, None, DIGEST, 0, 0, 0, None, ())


def hit(text: str, *words: str, offset: int = 1_000) -> Hit:
    """A hit whose matches are all places of `words`."""
    spans = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            spans.append(Span(offset + at, offset + at + len(word)))
            at = text.find(word, at + len(word))
    passage = Passage(PassageId(1), SourceId("s"), DIGEST, Span(offset, offset + len(text)), text, 1, None, None)
    return Hit(passage, SOURCE, 1.0, tuple(sorted(spans)), True)


def marked(shown: Snippet) -> list[str]:
    return [span.of(shown.text) for span in shown.spans]


def test_a_short_passage_is_shown_whole() -> None:
    shown = snippet(hit("Peace and trade.", "Peace", "trade"))
    assert shown == Snippet("Peace and trade.", (Span(0, 5), Span(10, 15)))


def test_white_space_becomes_single_spaces_and_the_matches_stay_right() -> None:
    shown = snippet(hit("Peace\n\n and\u00a0 trade  of nations.", "Peace\n\n and", "trade"))
    assert shown.text == "Peace and trade of nations."
    assert marked(shown) == ["Peace and", "trade"]


def test_a_long_passage_is_cut_between_words_round_its_densest_matches() -> None:
    text = "word " * 100 + "peace " + "other " * 100 + "peace and trade and peace " + "more " * 100
    shown = snippet(hit(text.strip(), "peace", "trade"))
    assert marked(shown) == ["peace", "trade", "peace"]
    assert shown.text.startswith("…other ") and shown.text.endswith(" more…")
    assert len(shown.text) <= 162


def test_nothing_is_cut_off_where_the_match_stands_at_an_end() -> None:
    assert snippet(hit("peace " + "word " * 100, "peace")).text.startswith("peace word")
    assert snippet(hit("word " * 100 + "peace", "peace")).text.endswith("word peace")


def test_a_match_longer_than_the_snippet_is_cut() -> None:
    shown = snippet(hit("x" * 500, "x" * 400))
    assert len(shown.text) <= 162
    assert marked(shown) == ["x" * 160]


@given(
    st.text(alphabet="ab c\n\u00a0", min_size=1, max_size=600),
    st.lists(st.tuples(st.integers(0, 599), st.integers(1, 60)), max_size=6),
    st.integers(20, 200),
)
def test_the_marked_words_are_always_those_of_the_passage(text: str, places: list[tuple[int, int]], width: int) -> None:
    spans, end = [], 0
    for start, length in sorted(places):
        if start >= end and start < len(text):
            end = min(len(text), start + length)
            spans.append(Span(start, end))
    given_hit = hit(text, offset=0)
    shown = snippet(Hit(given_hit.passage, SOURCE, 1.0, tuple(spans), True), width)
    assert len(shown.text) <= width + 2
    flat = " ".join(" ".join(span.of(text) for span in spans).split())
    for words in marked(shown):
        assert words.replace("…", "").strip() in flat
