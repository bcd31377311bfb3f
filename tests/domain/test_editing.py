"""What a person means, as edits."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_trees import (
    direct,
    node_of,
    nodes_of,
    outline_of,
    paraphrased,
    point,
    quoted,
    sample,
    section,
    shape,
)

from briefer.domain.copying import fresh
from briefer.domain.edit import Edit
from briefer.domain.editing import (
    Place,
    add,
    add_point,
    add_section,
    insert_items,
    move,
    remove,
    rename,
    topmost,
    write,
)
from briefer.domain.errors import EditRefused
from briefer.domain.levels import indent, move_down, move_up, outdent
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section, Subtree, title_of
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId
from briefer.domain.retyping import (
    Kind,
    change_type,
    set_in_sentence,
    take_out_of_sentence,
)
from briefer.domain.template import Format

Q = "“four trips abroad”"
NEW = "“new words”"


def small() -> Outline:
    return outline_of(
        section("One", point("a", quoted()), paraphrased("b")), section("Two", section("Inner", point("c")))
    )


@pytest.mark.parametrize(
    ("current", "after"),
    [
        ("One", ["One", ["a", [Q], "b", NEW], "Two", ["Inner", ["c"]]]),
        ("a", ["One", ["a", [Q, NEW], "b"], "Two", ["Inner", ["c"]]]),
        (Q, ["One", ["a", [Q, NEW], "b"], "Two", ["Inner", ["c"]]]),
        ("b", ["One", ["a", [Q], "b", NEW], "Two", ["Inner", ["c"]]]),
        ("Two", ["One", ["a", [Q], "b"], "Two", [NEW, "Inner", ["c"]]]),
        ("briefing", ["One", ["a", [Q], "b", NEW], "Two", ["Inner", ["c"]]]),
    ],
)
def test_a_section_takes_a_quote_at_its_end_a_point_beneath_a_quote_after(current: str, after: list[object]) -> None:
    outline = small()
    outline.apply(add(outline, node_of(outline, current), [quoted("q2", "new words")]))
    assert shape(outline) == after


def test_without_a_section_notes_is_made_in_the_same_step() -> None:
    outline = outline_of()
    inverse = outline.apply(add(outline, None, [quoted()]))
    assert shape(outline) == ["Notes", [Q]]
    outline.apply(inverse)
    assert shape(outline) == []


def test_sections_and_items_are_added_together() -> None:
    outline = small()
    outline.apply(add(outline, node_of(outline, "a"), [section("S"), point("p"), section("T"), point("r")]))
    assert shape(outline) == ["One", ["a", [Q], "p", "r", "b"], "S", "T", "Two", ["Inner", ["c"]]]


def test_a_section_goes_after_the_one_that_is_worked_in_at_its_level() -> None:
    outline = small()
    outline.apply(add_section(outline, node_of(outline, "c"), "New"))
    assert shape(outline) == ["One", ["a", [Q], "b"], "Two", ["Inner", ["c"], "New"]]


def test_a_point_goes_after_a_point_and_begins_with_the_cells_of_a_table() -> None:
    table = Subtree(Section("Table", format=Format.TABLE, columns=("Who", "What", "When")))
    outline = outline_of(section("One", point("a"), point("b")), table)
    outline.apply(add_point(outline, node_of(outline, "a"), Prose("new")))
    outline.apply(add_point(outline, node_of(outline, "Table")))
    assert shape(outline) == ["One", ["a", "new", "b"], "Table", ["\t\t"]]


@pytest.mark.parametrize(
    ("row", "after"),
    [
        (0, ["One", [NEW, "a", [Q], "b"], "Two", ["Inner", ["c"]]]),
        (1, ["One", ["a", [Q], "b", NEW], "Two", ["Inner", ["c"]]]),
        (2, ["One", ["a", [Q], "b"], "Two", [NEW, "Inner", ["c"]]]),
    ],
)
def test_items_dropped_between_sections_go_into_the_one_above(row: int, after: list[object]) -> None:
    outline = small()
    outline.apply(insert_items(outline, Place(ROOT, row), [direct("q2", "new words")]))
    assert shape(outline) == after


def test_items_dropped_into_an_empty_briefing_get_notes() -> None:
    outline = outline_of()
    outline.apply(insert_items(outline, Place(ROOT, 0), [direct(), direct("q2", "new words")]))
    assert shape(outline) == ["Notes", [Q, NEW]]


def with_placed() -> Outline:
    placed = point(f"They made {PLACE} and {PLACE}.", quoted(), quoted("q2", "more"), placed=("q1", "q2"))
    return outline_of(section("One", placed, point("other")))


def test_removing_a_placed_quote_takes_its_place_out_of_the_sentence() -> None:
    outline = with_placed()
    before = outline.subtree()
    inverse = outline.apply(remove(outline, nodes_of(outline, Q)))
    assert shape(outline) == ["One", ["They made  and ◊.", ["“more”"], "other"]]
    outline.apply(inverse)
    assert outline.subtree() == before


def test_removing_both_placed_quotes_takes_both_places_out() -> None:
    outline = with_placed()
    outline.apply(remove(outline, nodes_of(outline, Q, "“more”")))
    assert shape(outline) == ["One", ["They made  and .", "other"]]


def test_a_placed_quote_that_moves_away_leaves_the_sentence_and_one_that_stays_does_not() -> None:
    outline = with_placed()
    point_node = node_of(outline, "They made ◊ and ◊.")
    outline.apply(move(outline, nodes_of(outline, "“more”"), Place(point_node, 0)))
    assert shape(outline) == ["One", ["They made ◊ and ◊.", ["“more”", Q], "other"]]
    outline.apply(move(outline, nodes_of(outline, Q), Place(node_of(outline, "other"), 0)))
    assert shape(outline) == ["One", ["They made  and ◊.", ["“more”"], "other", [Q]]]


def test_children_of_a_moved_node_are_not_moved_twice_and_order_is_kept() -> None:
    outline = small()
    chosen = nodes_of(outline, "b", Q, "a")
    assert topmost(outline, chosen) == nodes_of(outline, "a", "b")
    outline.apply(move(outline, chosen, Place(node_of(outline, "Inner"), 0)))
    assert shape(outline) == ["One", "Two", ["Inner", ["a", [Q], "b", "c"]]]


@given(st.sets(st.integers(0, 5), min_size=1), st.integers(0, 6))
@settings(deadline=None)
def test_moving_among_siblings_is_cutting_and_putting_back_at_the_gap(chosen: set[int], gap: int) -> None:
    names = list("abcdef")
    outline = outline_of(section("One", *(point(name) for name in names)))
    parent = node_of(outline, "One")
    outline.apply(move(outline, nodes_of(outline, *(names[at] for at in chosen)), Place(parent, gap)))
    moved = [names[at] for at in sorted(chosen)]
    before = [name for at, name in enumerate(names) if at < gap and at not in chosen]
    behind = [name for at, name in enumerate(names) if at >= gap and at not in chosen]
    assert shape(outline) == ["One", before + moved + behind]


@pytest.mark.parametrize(
    ("nodes", "parent"),
    [(["Two"], "Inner"), (["a"], "a"), (["One"], "a"), (["a"], "briefing"), (["a"], "b"), (["c", "Two"], Q)],
)
def test_a_place_that_cannot_hold_them_is_refused(nodes: list[str], parent: str) -> None:
    outline = small()
    with pytest.raises(EditRefused):
        move(outline, nodes_of(outline, *nodes), Place(node_of(outline, parent), 0))


Move = Callable[[Outline, Sequence[NodeId]], Edit]


@pytest.mark.parametrize(
    ("step", "nodes", "after"),
    [
        (indent, ["b"], ["One", ["a", ["b"], "c", "d"], "Two", ["e"], "Three"]),
        (indent, ["b", "c"], ["One", ["a", ["b", "c"], "d"], "Two", ["e"], "Three"]),
        (indent, ["Two"], ["One", ["a", "b", "c", "d", "Two", ["e"]], "Three"]),
        (move_up, ["a"], None),
        (move_up, ["b", "c"], ["One", ["b", "c", "a", "d"], "Two", ["e"], "Three"]),
        (move_up, ["e"], ["One", ["a", "b", "c", "d", "e"], "Two", "Three"]),
        (move_up, ["Two"], ["Two", ["e"], "One", ["a", "b", "c", "d"], "Three"]),
        (move_up, ["One"], None),
        (move_down, ["c", "d"], ["One", ["a", "b"], "Two", ["c", "d", "e"], "Three"]),
        (move_down, ["e"], ["One", ["a", "b", "c", "d"], "Two", "Three", ["e"]]),
        (move_down, ["Three"], None),
        (indent, ["a"], None),
        (indent, ["One"], None),
        (outdent, ["a"], None),
        (outdent, ["One"], None),
    ],
)
def test_steps_up_down_in_and_out(step: Move, nodes: list[str], after: list[object] | None) -> None:
    outline = outline_of(
        section("One", point("a"), point("b"), point("c"), point("d")), section("Two", point("e")), section("Three")
    )
    if after is None:
        with pytest.raises(EditRefused, match=r"\.$"):
            step(outline, nodes_of(outline, *nodes))
    else:
        outline.apply(step(outline, nodes_of(outline, *nodes)))
        assert shape(outline) == after


@pytest.mark.parametrize(
    ("step", "nodes", "after"),
    [
        (outdent, ["x", "y"], ["One", ["a", "x", "y", "b", ["z"]], "Two", ["S", "T"]]),
        (move_up, ["x"], ["One", ["x", "a", ["y"], "b", ["z"]], "Two", ["S", "T"]]),
        (move_up, ["z"], ["One", ["a", ["x", "y", "z"], "b"], "Two", ["S", "T"]]),
        (move_down, ["y"], ["One", ["a", ["x"], "b", ["y", "z"]], "Two", ["S", "T"]]),
        (move_down, ["z"], ["One", ["a", ["x", "y"], "b", "z"], "Two", ["S", "T"]]),
        (outdent, ["S"], ["One", ["a", ["x", "y"], "b", ["z"]], "Two", ["T"], "S"]),
        (move_up, ["S"], ["One", ["a", ["x", "y"], "b", ["z"], "S"], "Two", ["T"]]),
        (indent, ["T"], ["One", ["a", ["x", "y"], "b", ["z"]], "Two", ["S", ["T"]]]),
        (indent, ["b"], ["One", ["a", ["x", "y", "b", ["z"]]], "Two", ["S", "T"]]),
    ],
)
def test_steps_of_what_is_nested(step: Move, nodes: list[str], after: list[object]) -> None:
    outline = outline_of(
        section("One", point("a", point("x"), point("y")), point("b", point("z"))),
        section("Two", section("S"), section("T")),
    )
    outline.apply(step(outline, nodes_of(outline, *nodes)))
    assert shape(outline) == after


@given(st.data())
@settings(deadline=None, max_examples=120)
def test_no_step_loses_or_makes_anything(data: st.DataObject) -> None:
    outline = sample()
    names = sorted(node for node in outline.walk() if node != ROOT)
    before = sorted(outline.walk())
    for _ in range(4):
        step = data.draw(st.sampled_from([indent, outdent, move_up, move_down]))
        chosen = data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        try:
            outline.apply(step(outline, chosen))
        except EditRefused:
            continue
        assert sorted(outline.walk()) == before


def test_a_quote_becomes_a_paraphrase_and_back_while_its_words_stand() -> None:
    outline = with_placed()
    quote = node_of(outline, Q)
    outline.apply(change_type(outline, quote, Kind.PARAPHRASE))
    assert shape(outline)[1] == ["They made  and ◊.", ["four trips abroad", "“more”"], "other"]
    outline.apply(change_type(outline, quote, Kind.DIRECT_QUOTE))
    assert outline.content(quote) == direct()


def test_words_that_are_not_the_sources_stay_a_paraphrase() -> None:
    outline = outline_of(section("One", paraphrased("five trips abroad"), point("mine")))
    for name in ("five trips abroad", "mine"):
        with pytest.raises(EditRefused, match="not found in a source"):
            change_type(outline, node_of(outline, name), Kind.DIRECT_QUOTE)
    with pytest.raises(EditRefused, match="needs a source"):
        change_type(outline, node_of(outline, "mine"), Kind.PARAPHRASE)
    with pytest.raises(EditRefused):
        change_type(outline, node_of(outline, "One"), Kind.OWN_POINT)


def test_any_item_becomes_an_own_point() -> None:
    outline = outline_of(section("One", paraphrased("so to say"), quoted()))
    for name in ("so to say", Q):
        node = node_of(outline, name)
        outline.apply(change_type(outline, node, Kind.OWN_POINT))
        assert isinstance(outline.content(node), OwnPoint)


def test_a_quote_is_set_into_the_sentence_above_it_and_taken_out_again() -> None:
    outline = outline_of(section("One", point("They made"), quoted()))
    before = outline.subtree()
    inverse = outline.apply(set_in_sentence(outline, node_of(outline, Q)))
    assert shape(outline) == ["One", ["They made ◊", [Q]]]
    with pytest.raises(EditRefused):
        set_in_sentence(outline, node_of(outline, Q))
    outline.apply(take_out_of_sentence(outline, node_of(outline, Q)))
    assert shape(outline) == ["One", ["They made ", [Q]]]
    with pytest.raises(EditRefused):
        take_out_of_sentence(outline, node_of(outline, Q))
    outline = outline_of(section("One", point("They made"), quoted()))
    outline.apply(outline.apply(set_in_sentence(outline, node_of(outline, Q))))
    assert outline.subtree() == before
    assert inverse is not None


def test_prose_headings_and_the_title_are_written_and_a_quotes_words_are_locked() -> None:
    outline = small()
    outline.apply(write(outline, node_of(outline, "a"), Prose(f"A {PLACE}", (), (QuoteId("q1"),))))
    outline.apply(write(outline, node_of(outline, "b"), Prose("B")))
    outline.apply(write(outline, node_of(outline, "One"), Prose(" First\nsection ")))
    outline.apply(rename(outline, "Outlook"))
    assert shape(outline) == ["First section", ["A ◊", [Q], "B"], "Two", ["Inner", ["c"]]]
    assert title_of(outline.front) == "Outlook"
    with pytest.raises(EditRefused, match="source’s words"):
        write(outline, node_of(outline, Q), Prose("five trips"))


@pytest.mark.parametrize("placed", [("q7",), ("q1", "q1")])
def test_a_sentence_can_hold_only_quotes_that_stand_beneath_it_and_once(placed: tuple[str, ...]) -> None:
    outline = small()
    with pytest.raises(EditRefused):
        write(outline, node_of(outline, "a"), Prose(PLACE * len(placed), (), tuple(QuoteId(id) for id in placed)))


def test_a_copy_has_no_node_ids_new_quote_ids_and_places_that_follow_them() -> None:
    outline = with_placed()
    (copy,) = fresh([outline.subtree(node_of(outline, "One"))], outline)
    assert all(node.id is None for node in copy.walk())
    outline.apply(add(outline, node_of(outline, "One"), [copy]))
    ids = [quote.id for quote in outline.quotes()]
    assert len(ids) == len(set(ids)) == 4
    points = [content for node in outline.walk() if isinstance(content := outline.content(node), OwnPoint)]
    assert points[0].prose.placed == ("q1", "q2")
    assert points[2].prose.placed == tuple(ids[2:])


def test_a_copied_sentence_without_its_quotes_has_no_places() -> None:
    outline = with_placed()
    alone = Subtree(outline.content(node_of(outline, "They made ◊ and ◊.")))
    (copy,) = fresh([alone], outline)
    assert copy == point("They made  and .")
