"""The outline's one door: what is made can be taken back, what is refused changes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_trees import direct, edits, node_of, outline_of, paraphrased, point, quoted, sample, section, shape

from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section, can_hold


@given(st.lists(edits, max_size=12))
@settings(max_examples=150, deadline=None)
def test_any_edits_taken_back_in_reverse_give_the_same_tree(wanted: list[Edit]) -> None:
    outline = sample()
    states = [outline.subtree()]
    inverses: list[Edit] = []
    for edit in wanted:
        try:
            inverses.append(outline.apply(edit))
        except EditRefused:
            assert outline.subtree() == states[-1]
        else:
            states.append(outline.subtree())
    redone: list[Edit] = []
    for inverse, state in zip(reversed(inverses), reversed(states[:-1]), strict=True):
        redone.append(outline.apply(inverse))
        assert outline.subtree() == state
    for edit, state in zip(reversed(redone), states[1:], strict=True):
        outline.apply(edit)
        assert outline.subtree() == state


@given(st.lists(edits, max_size=12))
@settings(max_examples=100, deadline=None)
def test_every_node_stands_where_its_parent_says_and_lawfully(wanted: list[Edit]) -> None:
    outline = sample()
    for edit in wanted:
        try:
            outline.apply(edit)
        except EditRefused:
            continue
    nodes = list(outline.walk())
    assert len(nodes) == len(set(nodes)) == len(outline) + 1
    for node in nodes:
        for row, child in enumerate(outline.children(node)):
            assert outline.parent(child) == node
            assert outline.row(child) == row
            assert outline.child(node, row) == child
            assert can_hold(outline.content(node), outline.content(child))
    assert Outline(outline.subtree()).subtree() == outline.subtree()


@given(edits)
@settings(max_examples=150, deadline=None)
def test_a_check_refuses_what_the_edit_would(edit: Edit) -> None:
    outline = sample()
    if isinstance(edit, Several):
        return
    try:
        outline.check(edit)
    except EditRefused:
        with pytest.raises(EditRefused):
            outline.apply(edit)
    else:
        outline.apply(edit)


@pytest.mark.parametrize(
    "edit",
    [
        Remove(ROOT),
        Remove(NodeId(99)),
        Move(ROOT, NodeId(1), 0),
        Move(NodeId(1), NodeId(2), 0),
        Move(NodeId(1), NodeId(1), 0),
        Move(NodeId(1), ROOT, 9),
        Move(NodeId(2), ROOT, 0),
        Insert(ROOT, 9, section("x")),
        Insert(ROOT, -1, section("x")),
        Insert(ROOT, 0, point("x")),
        Insert(NodeId(3), 0, quoted("q7")),
        Insert(NodeId(1), 0, point("x", section("no"))),
        Replace(ROOT, Section("x")),
        Replace(NodeId(1), OwnPoint()),
        Replace(NodeId(2), direct()),
    ],
)
def test_what_cannot_be_made_is_refused_in_a_sentence_and_changes_nothing(edit: Edit) -> None:
    outline = sample()
    before = outline.subtree()
    for refused in (edit, Several((Insert(ROOT, 0, section("first")), Remove(NodeId(2)), edit))):
        with pytest.raises(EditRefused, match=r"\w.*\.$"):
            outline.apply(refused)
        assert outline.subtree() == before


def test_ids_stay_the_same_over_undo_and_redo() -> None:
    outline = outline_of(section("One"))
    inverse = outline.apply(Insert(NodeId(1), 0, point("a", quoted())))
    made = [node_of(outline, "a"), node_of(outline, "“four trips abroad”")]
    again = outline.apply(inverse)
    outline.apply(Insert(NodeId(1), 0, point("other")))
    outline.apply(Remove(node_of(outline, "other")))
    outline.apply(again)
    assert [node_of(outline, "a"), node_of(outline, "“four trips abroad”")] == made


def test_an_id_is_not_given_twice_after_a_removal() -> None:
    outline = outline_of(section("One"), section("Two"))
    two = node_of(outline, "Two")
    outline.apply(Remove(two))
    outline.apply(Insert(ROOT, 1, section("Three")))
    assert node_of(outline, "Three") != two


def test_a_moves_row_is_counted_after_it_has_been_taken_out() -> None:
    outline = outline_of(section("One"), section("Two"), section("Three"))
    inverse = outline.apply(Move(node_of(outline, "One"), ROOT, 2))
    assert shape(outline) == ["Two", "Three", "One"]
    outline.apply(inverse)
    assert shape(outline) == ["One", "Two", "Three"]


def test_a_new_quote_gets_an_id_that_neither_quotes_nor_paraphrases_have() -> None:
    outline = outline_of(section("One", quoted("q1"), paraphrased("so", "q2"), quoted("q4")))
    assert outline.next_quote_id() not in {"q1", "q2", "q4"}


def test_an_outline_begins_with_front_matter() -> None:
    with pytest.raises(EditRefused):
        Outline(section("One"))
