"""A drafter's comment is kept by every edit that keeps the item, and undone like everything else."""

from dataclasses import replace

import pytest

from briefer.domain.briefing import briefing_from
from briefer.domain.copying import fresh
from briefer.domain.edit import Insert
from briefer.domain.editing import comment_on, write
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.retyping import Kind, change_type, set_in_sentence, take_out_of_sentence
from briefer.domain.template import Template, TemplateId
from tests.services.test_exporting import taken


@pytest.fixture
def outline() -> Outline:
    outline = Outline(briefing_from(Template(TemplateId("t"), 1, "en", "T"), {}).root)
    point = Subtree(OwnPoint(Prose("Ours.")), (Subtree(taken()),))
    outline.apply(Insert(ROOT, 0, Subtree(Section("Background"), (point,))))
    return outline


def node_of(outline: Outline, kind: type) -> NodeId:
    return next(node for node in outline.walk() if isinstance(outline.content(node), kind))


def comments(outline: Outline) -> list[str | None]:
    return [getattr(outline.content(node), "comment", None) for node in outline.walk()][1:]


def test_a_comment_is_an_edit_that_can_be_undone(outline: Outline) -> None:
    before = outline.subtree()
    inverses = [
        outline.apply(comment_on(outline, node, f" on {node} ")) for node in list(outline.walk()) if node != ROOT
    ]
    assert comments(outline) == ["on 1", "on 2", "on 3"]
    for inverse in reversed(inverses):
        outline.apply(inverse)
    assert outline.subtree() == before


def test_no_words_are_no_comment(outline: Outline) -> None:
    point = node_of(outline, OwnPoint)
    outline.apply(comment_on(outline, point, "Something"))
    outline.apply(comment_on(outline, point, "  \n"))
    assert comments(outline) == [None, None, None]


def test_the_briefing_itself_has_no_comment(outline: Outline) -> None:
    with pytest.raises(EditRefused, match="a section, a point or a quote"):
        comment_on(outline, ROOT, "x")


def test_writing_setting_and_copying_keep_it(outline: Outline) -> None:
    point, quote = node_of(outline, OwnPoint), node_of(outline, type(taken()))
    outline.apply(comment_on(outline, point, "on the point"))
    outline.apply(comment_on(outline, quote, "on the quote"))
    outline.apply(write(outline, point, Prose("Ours, again.")))
    outline.apply(set_in_sentence(outline, quote))
    outline.apply(take_out_of_sentence(outline, quote))
    assert comments(outline) == [None, "on the point", "on the quote"]
    [copy] = fresh([outline.subtree(point)], outline)
    assert [getattr(one.content, "comment", None) for one in copy.walk()] == ["on the point", "on the quote"]


def test_it_goes_with_an_item_that_becomes_another_kind(outline: Outline) -> None:
    quote = node_of(outline, type(taken()))
    outline.apply(comment_on(outline, quote, "Said of the quote"))
    outline.apply(change_type(outline, quote, Kind.PARAPHRASE))
    assert comments(outline)[-1] == "Said of the quote"
    outline.apply(comment_on(outline, quote, "Said later"))
    outline.apply(change_type(outline, quote, Kind.DIRECT_QUOTE))
    assert outline.content(quote) == replace(taken(), comment="Said later")
    outline.apply(change_type(outline, quote, Kind.OWN_POINT))
    assert comments(outline)[-1] == "Said later"
