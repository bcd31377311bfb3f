"""What is removed can be put back, in this session and after the next start."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Front, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import Template, TemplateId
from briefer.domain.trash import MOST, emptied, put_back, throw_away

FRONT = Front(Template(TemplateId("t"), 1, "en-GB", "T"), {"title": "T"})


def point(text: str, *children: Subtree) -> Subtree:
    return Subtree(OwnPoint(Prose(text)), children)


def outline() -> Outline:
    return Outline(
        Subtree(
            FRONT,
            (
                Subtree(Section("One"), (point("a", point("b")), point("c"))),
                Subtree(Section("Two"), (point("d"),)),
            ),
        )
    )


def words(outline: Outline) -> list[str]:
    return [
        content.heading if isinstance(content, Section) else content.prose.text
        for node in outline.walk()
        if isinstance(content := outline.content(node), Section | OwnPoint)
    ]


def named(outline: Outline, *names: str) -> list[NodeId]:
    found = list(outline.walk())[1:]
    return [found[words(outline).index(name)] for name in names]


def test_what_is_thrown_away_is_kept_and_undo_takes_it_out_of_the_trash_again() -> None:
    here = outline()
    before = here.subtree()
    back = here.apply(throw_away(here, named(here, "a", "b", "d")))
    assert words(here) == ["One", "c", "Two"]
    assert [(one.heading, one.branch.content) for one in here.front.trash] == [
        ("One", OwnPoint(Prose("a"))),
        ("Two", OwnPoint(Prose("d"))),
    ]
    here.apply(back)
    assert here.subtree() == before


@pytest.mark.parametrize("restarted", [False, True])
def test_it_is_put_back_where_it_stood(restarted: bool) -> None:
    here = outline()
    here.apply(throw_away(here, named(here, "a")))
    here.apply(throw_away(here, named(here, "Two")))
    if restarted:
        here = Outline(here.subtree())
    back = here.apply(put_back(here, [0, 1], None))
    assert words(here) == ["One", "c", "a", "b", "Two", "d"]
    assert here.front.trash == ()
    here.apply(back)
    assert len(here.front.trash) == 2


def test_where_its_section_is_gone_it_goes_to_where_one_is_or_to_one_of_its_own() -> None:
    here = outline()
    here.apply(throw_away(here, named(here, "d")))
    here.apply(throw_away(here, named(here, "Two")))
    here.apply(put_back(here, [0], named(here, "c")[0]))
    assert words(here) == ["One", "a", "b", "c", "d"]
    here.apply(throw_away(here, named(here, "c")))
    here.apply(throw_away(here, named(here, "One")))
    here = Outline(here.subtree())
    here.apply(put_back(here, [1], None))
    assert words(here) == ["One", "c"]


def test_a_new_node_never_gets_the_number_of_a_section_that_is_in_the_trash() -> None:
    here = outline()
    here.apply(throw_away(here, named(here, "d")))
    here.apply(throw_away(here, named(here, "Two")))
    again = Outline(here.subtree())
    assert here.front.trash[0].parent not in again
    for _ in range(8):
        again.apply(put_back(again, [len(again.front.trash) - 1], None))
        again.apply(throw_away(again, [again.child(ROOT, again.child_count(ROOT) - 1)]))
        assert again.front.trash[0].parent not in again


def test_empty_points_are_not_kept() -> None:
    here = Outline(Subtree(FRONT, (Subtree(Section("One"), (point(" "), point("", point("kept")))),)))
    for node in here.children(here.child(ROOT, 0)):
        here.apply(throw_away(here, [node]))
    assert [child.content for one in here.front.trash for child in one.branch.children] == [OwnPoint(Prose("kept"))]


def test_of_too_many_the_oldest_go_first() -> None:
    here = Outline(Subtree(FRONT, (Subtree(Section("One"), tuple(point(str(n)) for n in range(MOST + 3))),)))
    here.apply(throw_away(here, here.children(here.child(ROOT, 0))))
    assert len(here.front.trash) == MOST
    assert here.front.trash[0].branch.content == OwnPoint(Prose("3"))


def test_the_trash_is_emptied_as_a_step_and_an_empty_one_cannot_be() -> None:
    here = outline()
    with pytest.raises(EditRefused):
        emptied(here)
    here.apply(throw_away(here, named(here, "c")))
    back = here.apply(emptied(here))
    assert here.front.trash == ()
    here.apply(back)
    assert len(here.front.trash) == 1


@given(st.data())
@settings(max_examples=60)
def test_nothing_is_lost_by_throwing_away_and_putting_back_in_any_order(data: st.DataObject) -> None:
    here = outline()
    everything = sorted(words(here))
    for _ in range(data.draw(st.integers(1, 6))):
        nodes = list(here.walk())[1:]
        if here.front.trash and data.draw(st.booleans()):
            number = data.draw(st.integers(0, len(here.front.trash) - 1))
            here.apply(put_back(here, [number], data.draw(st.sampled_from([None, *nodes]))))
        elif nodes:
            here.apply(throw_away(here, [data.draw(st.sampled_from(nodes))]))
        if data.draw(st.booleans()):
            here = Outline(here.subtree())
    if here.front.trash:
        here.apply(put_back(here, range(len(here.front.trash)), None))
    assert set(everything) <= set(words(here))
