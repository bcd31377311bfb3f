import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.query_language import (
    AllOf,
    AnyOf,
    Compound,
    FieldFilter,
    Near,
    Node,
    Phrase,
    Prefix,
    Without,
    Word,
    YearFilter,
)
from briefer.domain.query_parser import CHARACTERS, TERMS, parse

A, B, C = Word("a"), Word("b"), Word("c")
CLIMATE, CHANGE = Word("climate"), Word("change")


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("climate change", AllOf((CLIMATE, CHANGE))),
        ("climate AND change", AllOf((CLIMATE, CHANGE))),
        ("climate and change", AllOf((CLIMATE, Word("and"), CHANGE))),
        ('"climate change"', Phrase(("climate", "change"))),
        ("“climate change”", Phrase(("climate", "change"))),
        ("«climate change»", Phrase(("climate", "change"))),
        ('"climate change', Phrase(("climate", "change"))),
        ('"head-of-state"', Phrase(("head", "of", "state"))),
        ('"rule law"~2', Phrase(("rule", "law"), 2)),
        ("climate NEAR/5 finance", Near(CLIMATE, Word("finance"), 5)),
        ('"green growth" NEAR/3 climate', Near(Phrase(("green", "growth")), CLIMATE, 3)),
        ("climate -nuclear", AllOf((CLIMATE, Without(Word("nuclear"))))),
        ("climate −nuclear", AllOf((CLIMATE, Without(Word("nuclear"))))),
        ("climate NOT nuclear", AllOf((CLIMATE, Without(Word("nuclear"))))),
        ("climate NOT NOT nuclear", AllOf((CLIMATE, Without(Word("nuclear"))))),
        ('climate -"nuclear power"', AllOf((CLIMATE, Without(Phrase(("nuclear", "power")))))),
        ("climate -(a OR b)", AllOf((CLIMATE, Without(AnyOf((A, B)))))),
        ("a OR b", AnyOf((A, B))),
        ("a | b", AnyOf((A, B))),
        ("a|b|c", AnyOf((A, B, C))),
        ("a OR b c", AllOf((AnyOf((A, B)), C))),
        ("c a OR b", AllOf((C, AnyOf((A, B))))),
        ("(a b) OR c", AnyOf((AllOf((A, B)), C))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("a or b", AllOf((A, Word("or"), B))),
        ("a OR OR b", AnyOf((A, B))),
        ("a AND AND b", AllOf((A, B))),
        ("a OR", A),
        ("OR a", A),
        ("((a", A),
        ("a) b", AllOf((A, B))),
        ("() a", A),
        ("chan*", Prefix("chan")),
        ("head-of-state", Compound(("head", "of", "state"))),
        ("China–US", Compound(("China", "US"))),
        ("well - done", AllOf((Word("well"), Word("done")))),
        ("note: x", AllOf((Word("note"), Word("x")))),
        ("12:30", AllOf((Word("12"), Word("30")))),
        ("C:\\x", AllOf((Word("C"), Word("x")))),
        ("climate~", CLIMATE),
        ("[a TO c]", AllOf((A, Word("TO"), C))),
        ("<b>c</b>", AllOf((B, C, B))),
        ("https://x.y/z", AllOf((Word("https"), Word("x.y"), Word("z")))),
        ("$2.1 trillion", AllOf((Word("2.1"), Word("trillion")))),
        ("U.S. don't", AllOf((Word("U.S."), Word("don't")))),
        ("中国 改", AllOf((Word("中国"), Word("改")))),
        ("co\u00adoperation", Word("co\u00adoperation")),
        ("", None),
        ("  \t\n", None),
        ('""', None),
        ('"', None),
        ("AND", None),
        ("*", None),
        ("(((", None),
        ("\x00", None),
        ("-climate", None),
        ("NOT climate -change", None),
    ],
)
def test_what_is_typed_is_read_so_when_it_is_whole(typed: str, node: Node | None) -> None:
    assert parse(typed, whole=True).node == node


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("climate chan", AllOf((CLIMATE, Prefix("chan", True)))),
        ("climate ch", CLIMATE),
        ("climate c", CLIMATE),
        ("climate change ", AllOf((CLIMATE, CHANGE))),
        ("climate ch ", AllOf((CLIMATE, Word("ch")))),
        ("c", None),
        ("改", Word("改")),
        ('"climate cha', Phrase(("climate", "cha"), 1, True)),
        ('"climate ch', Phrase(("climate",), 1, False)),
        ('"climate change ', Phrase(("climate", "change"))),
        ('"climate change"', Phrase(("climate", "change"))),
        ("head-of-stat", Compound(("head", "of", "stat"), True)),
        ("head-of-st", Compound(("head", "of"))),
        ("win-", Prefix("win", True)),
        ("win-w", Word("win")),
        ("a OR chan", AnyOf((A, Prefix("chan", True)))),
    ],
)
def test_the_last_word_may_go_on_while_it_is_typed(typed: str, node: Node | None) -> None:
    assert parse(typed).node == node


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("x year:2010..2015", (YearFilter(2010, 2015),)),
        ("x year:2015..2010", (YearFilter(2010, 2015),)),
        ("x year:2010..", (YearFilter(2010, None),)),
        ("x year:..2010", (YearFilter(None, 2010),)),
        ("x year:2010", (YearFilter(2010, 2010),)),
        ("x author:qiao", (FieldFilter("author", ("qiao",)),)),
        ('x title:"Phone Call"', (FieldFilter("title", ("Phone", "Call")),)),
        ("x Publisher: China.org.cn", (FieldFilter("publisher", ("China.org.cn",)),)),
        ("x type:report tag:asia", (FieldFilter("type", ("report",)), FieldFilter("tag", ("asia",)))),
    ],
)
def test_filters_are_taken_out_of_the_words(typed: str, filters: tuple[object, ...]) -> None:
    query = parse(typed, whole=True)
    assert (query.node, query.filters) == (Word("x"), filters)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("-climate", "Add a word to search for."),
        ("year:2010", "Add a word to search for."),
        ("x year:abc", "“year:abc” is not a year"),
        ("x author:", "“author:” needs a word"),
        ("x -author:li", "the minus before a filter"),
        ("cl*mate", "asterisk or question mark before the end"),
        ("c*", "the asterisk after “c”"),
        ("a NEAR/99 b", "NEAR/50"),
        ("a NEAR/3", "NEAR needs a word on each side"),
        ("(a OR b) NEAR/3 c", "NEAR needs a word on each side"),
        ('"a b"~99', "~50"),
        ("word " * 200, f"first {CHARACTERS} characters"),
        ("a " * (TERMS + 1), f"first {TERMS} words"),
    ],
)
def test_what_is_ignored_is_said_in_a_sentence(typed: str, said: str) -> None:
    notes = parse(typed, whole=True).notes
    assert any(said in note for note in notes), notes
    assert all(note.endswith(".") for note in notes)


@pytest.mark.parametrize("typed", ["climate change", '"the rule of law"', "a OR b -c", "12:30", "chan*", ""])
def test_nothing_is_said_where_nothing_is_ignored(typed: str) -> None:
    assert parse(typed, whole=True).notes == ()


SNIPPETS = st.sampled_from(
    [
        "climate",
        "a",
        "(",
        ")",
        '"',
        "“",
        "”",
        "OR",
        "AND",
        "NOT",
        "NEAR/5",
        "-",
        "*",
        "~3",
        "|",
        " ",
        "year:",
        "2010..",
        "author:",
        "改",
        "U.S.",
    ]
)
ANYTHING = st.text() | st.lists(SNIPPETS).map("".join) | st.lists(SNIPPETS).map(" ".join)


@given(ANYTHING, st.booleans())
def test_no_text_is_an_error(typed: str, whole: bool) -> None:
    query = parse(typed, whole=whole)
    assert query.typed == typed


@given(ANYTHING, st.booleans())
def test_no_query_asks_only_for_absence(typed: str, whole: bool) -> None:
    def asks(node: Node) -> bool:
        match node:
            case Without():
                return False
            case AllOf(parts):
                return any(map(asks, parts))
            case AnyOf(parts):
                return all(map(asks, parts))
        return True

    node = parse(typed, whole=whole).node
    assert node is None or asks(node)


@pytest.mark.parametrize(
    "typed", ["(" * 3_000 + "a" + ")" * 3_000, '"' * 2_000, "NOT " * 400 + "a", "-" * 5_000, "x" * 10_000]
)
def test_heaps_of_signs_are_read_without_trouble(typed: str) -> None:
    parse(typed)
