"""The outline model through its public doors, watched by Qt's model tester."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outline_samples import (
    REFERENCE,
    SOURCE,
    briefing_of,
    foreign_quote,
    lost,
    node_of,
    place_at,
    point,
    sample,
    section,
    shape,
    take_quote,
    taken,
)
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from briefer.domain.edit import Insert, Move, Remove, Several
from briefer.domain.editing import Place, move, remove, write
from briefer.domain.errors import EditRefused
from briefer.domain.levels import indent, move_down, move_up, outdent
from briefer.domain.outline_content import ROOT, NodeId, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId
from briefer.ui.mime import NODES, branches_in, quote_mime, quotes_in
from briefer.ui.outline.commands import Typed
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.tree import Role

COPY = Qt.DropAction.CopyAction
BEFORE = ["One", ["a", ["“four trips abroad”"], "b"], "Two", ["“a busy year”", "Inner", ["c"]], "Three"]


def nodes(model: OutlineModel, *names: str) -> list[NodeId]:
    return [node_of(model.outline, name) for name in names]


def index(model: OutlineModel, name: str) -> QModelIndex:
    return model.index_of(node_of(model.outline, name))


def drop(model: OutlineModel, mime: QMimeData, row: int, parent: QModelIndex) -> bool:
    return model.canDropMimeData(mime, COPY, row, 0, parent) and model.dropMimeData(mime, COPY, row, 0, parent)


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[object]:
    """The tree as a view sees it."""
    parent = parent or QModelIndex()
    made: list[object] = []
    for row in range(model.rowCount(parent)):
        one = model.index(row, 0, parent)
        assert model.parent(one) == parent
        made.append(model.data(one, Qt.ItemDataRole.DisplayRole))
        if below := rows(model, one):
            made.append(below)
    return made


def test_the_tree_is_read_as_it_is(model: OutlineModel) -> None:
    assert rows(model) == ["One", ["a", ["four trips abroad"], "b"], "Two", ["a busy year", "Inner", ["c"]], "Three"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Briefing outline"


def test_sections_are_numbered_and_numbers_follow_moves(model: OutlineModel) -> None:
    numbers = {name: index(model, name).data(Role.NUMBER) for name in ("One", "Two", "Inner", "Three", "a")}
    assert numbers == {"One": "1", "Two": "2", "Inner": "2.1", "Three": "3", "a": ""}
    model.edit("Move", move(model.outline, nodes(model, "Two"), Place(ROOT, 0)))
    assert index(model, "Inner").data(Role.NUMBER) == "1.1"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("One", "Section 1: One. 5 of 10 words"),
        ("Three", "Section 3: Three. Say what comes next."),
        ("a", "Own point, level 2: a"),
        ("“four trips abroad”", "Quote, level 3, Xinhua, 1 Jan 2024, paragraph 6: four trips abroad"),
    ],
)
def test_every_row_is_spoken_as_one_full_sentence(model: OutlineModel, name: str, sentence: str) -> None:
    assert index(model, name).data(Qt.ItemDataRole.AccessibleTextRole) == sentence


def test_words_count_against_the_section_they_stand_in(model: OutlineModel) -> None:
    counts = {name: index(model, name).data(Role.WORDS) for name in ("One", "Two", "Inner", "Three")}
    assert counts == {"One": 5, "Two": 3, "Inner": 1, "Three": 0}
    assert model.all_words() == 9
    assert index(model, "One").data(Role.BUDGET) == 10
    model.edit("Write", write(model.outline, node_of(model.outline, "b"), Prose("two more words")))
    assert index(model, "One").data(Role.WORDS) == 7


def test_a_placed_quote_shows_its_first_words_in_the_sentence(model: OutlineModel) -> None:
    model.edit("Write", write(model.outline, node_of(model.outline, "a"), Prose(f"a {PLACE}.", (), (QuoteId("q1"),))))
    assert index(model, "a ◊.").data() == "a “four trips abroad”."


@pytest.mark.parametrize(
    ("name", "row", "after"),
    [
        ("One", -1, ["One", ["a", ["“four trips abroad”"], "b", "“dozens”"], *BEFORE[2:]]),
        ("One", 0, ["One", ["“dozens”", "a", ["“four trips abroad”"], "b"], *BEFORE[2:]]),
        ("a", -1, ["One", ["a", ["“four trips abroad”", "“dozens”"], "b"], *BEFORE[2:]]),
        ("“four trips abroad”", -1, ["One", ["a", ["“four trips abroad”", "“dozens”"], "b"], *BEFORE[2:]]),
        ("briefing", 1, ["One", ["a", ["“four trips abroad”"], "b", "“dozens”"], *BEFORE[2:]]),
        ("briefing", -1, [*BEFORE[:-1], "Three", ["“dozens”"]]),
    ],
)
def test_a_dropped_quote_stands_where_it_was_dropped_and_undo_takes_it_out(
    model: OutlineModel, name: str, row: int, after: list[object]
) -> None:
    assert drop(model, quote_mime([place_at("dozens")]), row, index(model, name))
    assert shape(model.outline) == after
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE
    model.undo_stack.redo()
    assert shape(model.outline) == after


def test_the_words_come_from_the_stored_text_never_from_the_drag(model: OutlineModel) -> None:
    assert drop(model, quote_mime([place_at("dozens", said="hundreds")]), -1, index(model, "Three"))
    assert shape(model.outline)[-1] == ["“dozens”"]


def test_a_quote_whose_source_is_gone_is_refused_in_a_sentence(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    drop(model, quote_mime([place_at("dozens"), lost()]), -1, index(model, "Three"))
    assert shape(model.outline) == BEFORE
    assert said.refused == ["There is no source “s1”."]
    assert model.undo_stack.count() == 0


def test_quotes_dropped_together_keep_their_order_have_own_ids_and_are_one_step(model: OutlineModel) -> None:
    assert drop(model, quote_mime([place_at("dozens"), place_at("meetings")]), -1, index(model, "Three"))
    assert shape(model.outline)[-1] == ["“dozens”", "“meetings”"]
    ids = [quote.id for quote in model.outline.quotes()]
    assert len(set(ids)) == 4
    assert model.undo_stack.count() == 1


def test_a_section_goes_to_another_place_but_not_inside_itself(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    mime = model.mimeData([index(model, "Two")])
    assert not model.canDropMimeData(mime, COPY, -1, 0, index(model, "Inner"))
    assert not model.canDropMimeData(mime, COPY, -1, 0, index(model, "Inner"))
    assert said.refused == ["A section cannot go inside itself."]
    assert drop(model, mime, 0, QModelIndex())
    assert shape(model.outline) == [*BEFORE[2:4], *BEFORE[:2], "Three"]
    assert said.announced == ["Moved to position 1 of 3."]


def test_after_a_move_no_row_can_be_taken_out_by_the_view(model: OutlineModel) -> None:
    assert drop(model, model.mimeData([index(model, "a")]), -1, index(model, "Three"))
    assert not model.removeRows(0, 1, index(model, "One"))
    assert shape(model.outline) == ["One", ["b"], *BEFORE[2:], ["a", ["“four trips abroad”"]]]


def test_branches_of_another_outline_are_copied_with_ids_of_their_own(model: OutlineModel) -> None:
    other = OutlineModel(take_quote)
    other.set_briefing(sample())
    assert drop(model, other.mimeData([other.index_of(node_of(other.outline, "a"))]), -1, index(model, "Three"))
    assert shape(model.outline) == [*BEFORE, ["a", ["“four trips abroad”"]]]
    ids = [quote.id for quote in model.outline.quotes()]
    assert len(ids) == len(set(ids))


def test_a_branch_is_dragged_as_quotes_and_plain_text_too(model: OutlineModel) -> None:
    mime = model.mimeData([index(model, "a")])
    assert mime.text() == "a\n\n“four trips abroad” (Xinhua, 1 Jan 2024, ¶ 6)"
    assert [place.words for place in quotes_in(mime)] == ["four trips abroad"]
    branches = branches_in(mime)
    assert branches is not None
    assert branches.outline == model.token


def test_other_things_cannot_be_dropped(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    mime = QMimeData()
    mime.setText("words")
    assert not model.canDropMimeData(mime, COPY, -1, 0, index(model, "One"))
    mime.setData(NODES, b"{}")
    assert not model.canDropMimeData(mime, COPY, -1, 0, index(model, "One"))
    assert said.refused == ["Only quotes and parts of a briefing can be dropped here."]


def test_a_move_of_many_rows_is_told_as_one_layout_change(model: OutlineModel) -> None:
    model.set_briefing(briefing_of(section("One", *(point(str(number)) for number in range(20))), section("Two")))
    told: list[str] = []
    model.layoutChanged.connect(lambda: told.append("layout"))
    model.rowsMoved.connect(lambda: told.append("rows"))
    kept = QPersistentModelIndex(index(model, "7"))
    model.edit("Move", move(model.outline, nodes(model, *map(str, range(4, 12))), Place(nodes(model, "Two")[0], 0)))
    assert told == ["layout"]
    assert kept.data() == "7"
    assert kept.parent().data() == "Two"
    model.undo_stack.undo()
    assert kept.row() == 7
    assert told == ["layout", "layout"]


def test_typing_merges_until_there_is_a_pause(model: OutlineModel, clock) -> None:  # type: ignore[no-untyped-def]
    node = node_of(model.outline, "b")
    for text, at in (("bb", 0.1), ("bbb", 1.5), ("bbbb", 2.9), ("bbbbb", 4.5)):
        clock.now = at
        model.edit("Write", write(model.outline, node, Prose(text)), typed=Typed(node))
    assert model.undo_stack.count() == 2
    model.undo_stack.undo()
    assert model.text_of(node) == "bbbb"
    model.undo_stack.undo()
    assert model.text_of(node) == "b"
    model.undo_stack.redo()
    assert model.text_of(node) == "bbbb"


def test_typing_elsewhere_does_not_merge(model: OutlineModel) -> None:
    for name in ("b", "c"):
        node = node_of(model.outline, name)
        model.edit("Write", write(model.outline, node, Prose(name * 2)), typed=Typed(node))
    assert model.undo_stack.count() == 2


def test_long_typing_is_divided_at_the_end_of_a_word(model: OutlineModel) -> None:
    node = node_of(model.outline, "b")
    text = "the quick brown fox jumps over it"
    for end in range(1, len(text) + 1):
        edit = write(model.outline, node, Prose(text[:end]))
        model.edit("Write", edit, typed=Typed(node, ends_word=text[end - 1] == " "))
    assert model.undo_stack.count() == 2
    model.undo_stack.undo()
    assert model.text_of(node) == "the quick brown fox "


def test_a_refused_step_is_said_and_leaves_model_and_undo_alone(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    edit = Several((Insert(ROOT, 0, section("New")), Remove(nodes(model, "b")[0]), Remove(NodeId(99))))
    assert not model.edit("Wrong", edit)
    assert shape(model.outline) == BEFORE
    assert rows(model)[0] == "One"
    assert len(said.refused) == 1
    assert not model.undo_stack.canUndo()


def test_the_briefing_carries_the_references_of_what_it_quotes_and_no_others(model: OutlineModel) -> None:
    assert model.briefing().references == {SOURCE: REFERENCE}
    model.edit("Delete", remove(model.outline, nodes(model, "“four trips abroad”", "“a busy year”")))
    assert model.briefing().references == {}
    model.edit("Add", Insert(nodes(model, "Three")[0], 0, Subtree(foreign_quote())))
    other = foreign_quote().source
    assert model.briefing({other: REFERENCE, SOURCE: REFERENCE}).references == {other: REFERENCE}


def test_another_briefing_forgets_the_steps_of_the_one_before(model: OutlineModel) -> None:
    model.edit("Delete", remove(model.outline, nodes(model, "One")))
    model.set_briefing(briefing_of())
    assert not model.undo_stack.canUndo()
    assert rows(model) == []


def test_a_new_quote_with_no_section_makes_notes_in_one_step(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    model.set_briefing(briefing_of())
    assert model.add_quotes([place_at("dozens")], None)
    assert shape(model.outline) == ["Notes", ["“dozens”"]]
    assert said.added == ["Added to Notes."]
    model.undo_stack.undo()
    assert shape(model.outline) == []


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_steps_keep_qt_and_the_outline_in_step_there_and_back(qapp: object, data: st.DataObject) -> None:
    model = OutlineModel(take_quote)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_briefing(sample())
    first = model.outline.subtree()
    for _ in range(data.draw(st.integers(1, 8))):
        known = [node for node in model.outline.walk() if node != ROOT]
        if not known:
            break
        some = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=7, unique=True))
        kept = QPersistentModelIndex(model.index_of(some[0]))
        meant = data.draw(st.sampled_from([indent, outdent, move_up, move_down, remove, "move", "add"]))
        match meant:
            case "move":
                parent = data.draw(st.sampled_from([ROOT, *known]))
                gap = data.draw(st.integers(0, model.outline.child_count(parent)))
                model.attempt("Move", lambda p=parent, g=gap, s=some: move(model.outline, s, Place(p, g)))
            case "add":
                model.edit(
                    "Add", Several((Insert(ROOT, 0, section("N", taken("dozens", "q7"))), Move(some[0], ROOT, 0)))
                )
            case step:
                model.attempt("Step", lambda step=step, s=some: step(model.outline, s))
        if kept.isValid():
            assert model.node_at(kept) == some[0]
    last = model.outline.subtree()
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert model.outline.subtree() == first
    while model.undo_stack.canRedo():
        model.undo_stack.redo()
    assert model.outline.subtree() == last
    tester.deleteLater()


def test_undo_names_its_step(model: OutlineModel) -> None:
    model.add_quotes([place_at("dozens")], nodes(model, "Two")[0])
    assert model.undo_stack.undoText() == "Add quote to Two"


def test_a_refusal_in_working_out_is_said(model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    def meant() -> Insert:
        raise EditRefused("No.")

    assert not model.attempt("Try", meant)
    assert said.refused == ["No."]
