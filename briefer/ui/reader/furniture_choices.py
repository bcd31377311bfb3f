"""What can be said about the furniture of some paragraphs: that they are none, or are, here or wherever they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.furniture_rules import BY_HAND, FurnitureRule, Pattern, shape_of
from briefer.domain.source import Block, Furniture, SourceId, SourceText, block_at
from briefer.ui.below.retold import retold
from briefer.ui.tongue import tr

_LONGEST = 300  # characters of a paragraph that may be looked for everywhere


@dataclass(frozen=True, slots=True)
class FurnitureChoice:
    """`text` is for a menu, `said` is what was done."""

    text: str
    said: str
    rules: tuple[FurnitureRule, ...]


def furniture_choices(text: SourceText, source: SourceId, span: Span) -> tuple[FurnitureChoice, ...]:
    """For the paragraphs that `span` touches, the nearest first. Empty where there are none."""
    blocks = _touched(text, span)
    furniture = [block for block in blocks if block.furniture is not None]
    return _unmarking(text, source, furniture) if furniture else _marking(text, source, blocks)


def _unmarking(text: SourceText, source: SourceId, blocks: Sequence[Block]) -> tuple[FurnitureChoice, ...]:
    count = len(blocks)
    said = tr("%n paragraph(s) are no page furniture any more.", None, count)
    here = tuple(FurnitureRule(source, Pattern.WORDS, shape, None) for shape in _shapes(text, blocks))
    choices = [FurnitureChoice(tr("%n paragraph(s): part of the text", None, count), said, here)]
    for reason in dict.fromkeys(block.why for block in blocks):
        if reason is None or reason == BY_HAND:
            continue
        why = retold(reason)
        for where, menu, done in (
            (
                source,
                tr("All of this source marked as “{reason}”: part of the text"),
                tr("Nothing in this source is page furniture for being “{reason}” any more."),
            ),
            (
                None,
                tr("All sources, marked as “{reason}”: part of the text"),
                tr("Nothing in any source is page furniture for being “{reason}” any more."),
            ),
        ):
            rule = FurnitureRule(where, Pattern.REASON, reason, None)
            choices.append(FurnitureChoice(menu.format(reason=why), done.format(reason=why), (rule,)))
    return tuple(choices)


def _marking(text: SourceText, source: SourceId, blocks: Sequence[Block]) -> tuple[FurnitureChoice, ...]:
    if not blocks:
        return ()
    count, shapes = len(blocks), _shapes(text, blocks)
    said = tr("%n paragraph(s) are page furniture now: ranked down in searches, and still there.", None, count)
    here = tuple(FurnitureRule(source, Pattern.WORDS, shape, Furniture.SITE) for shape in shapes)
    choices = [FurnitureChoice(tr("%n paragraph(s): page furniture", None, count), said, here)]
    if all(len(shape) <= _LONGEST for shape in shapes):
        everywhere = tuple(FurnitureRule(None, Pattern.WORDS, shape, Furniture.SITE) for shape in shapes)
        menu = tr("These words in all sources: page furniture")
        choices.append(FurnitureChoice(menu, tr("These words are page furniture in all sources now."), everywhere))
    return tuple(choices)


def _touched(text: SourceText, span: Span) -> list[Block]:
    """The paragraphs that a span overlaps; the one that a mere place stands in."""
    if not len(span):
        at = block_at(text.blocks, span.start)
        return [at] if at is not None else []
    return [block for block in text.blocks if block.span.overlaps(span)]


def _shapes(text: SourceText, blocks: Sequence[Block]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(shape_of(block.span.of(text.text)) for block in blocks))
