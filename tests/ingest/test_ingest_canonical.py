import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import Span
from briefer.domain.source import TextChange
from briefer.ingest.canonical import canonical


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_becomes_one_line_feed(end: str) -> None:
    assert canonical(f"one{end}two") == ("one\ntwo", ())


def test_only_the_leading_mark_is_dropped() -> None:
    assert canonical("\ufeffone\ufefftwo")[0] == "one\ufefftwo"


@pytest.mark.parametrize(
    ("impossible", "name"),
    [("\x00", "U+0000"), ("\ud800", "U+D800"), ("\udc93", "byte 0x93"), ("\ufdd0", "U+FDD0"), ("\ufdd1", "U+FDD1")],
)
def test_what_no_text_may_hold_is_replaced_one_for_one_and_logged(impossible: str, name: str) -> None:
    assert canonical(f"a{impossible}b") == ("a\ufffdb", (TextChange(Span(1, 2), "nul", name),))


@pytest.mark.parametrize("kept", ["a\u00a0b", "soft\u00adhyphen", "ﬁn", "e\u0301", "“curly’", "a\tb\x0bc\x0cd", "🌍"])
def test_nothing_else_is_changed(kept: str) -> None:
    assert canonical(kept) == (kept, ())


@given(st.text(st.characters(exclude_categories=()), max_size=100))
def test_canonical_text_is_storable_and_stays_as_it_is(text: str) -> None:
    once, changes = canonical(text)
    once.encode("utf-8")
    assert all(change.span.of(once) == "\ufffd" for change in changes)
    if not once.startswith("\ufeff"):  # a second mark at the beginning would be dropped again
        assert canonical(once) == (once, ())
