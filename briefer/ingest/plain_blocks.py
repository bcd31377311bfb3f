"""Paragraphs, headings and list items of plain text, long-lined or hard-wrapped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind
from briefer.ingest.lines import Line, ends_sentence, lines_of

HEADING_AT_MOST = 120  # characters
_WRAPPED_AT_MOST = 120  # characters: nobody wraps wider by hand
_FEW_LINES = 4


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of canonical plain text, numbered from 1, in order; white space lies between them."""
    lines = list(lines_of(text))
    width = wrap_width(lines)
    runs = list(_wrapped_runs(lines, width)) if width is not None else [_Run((line,)) for line in lines]
    kinds = [_kind(runs, at) for at in range(len(runs))]
    return tuple(
        Block(run.span, kind, number) for number, (run, kind) in enumerate(zip(runs, kinds, strict=True), start=1)
    )


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The width at which the text was wrapped by hand, in characters; `None` where a line is a paragraph.

    Wrapped lines have neighbours without a blank line between, are about equally long, and break in mid-sentence.
    """
    if len(lines) < _FEW_LINES:
        return None
    lengths = sorted(line.indent + len(line.text) for line in lines)
    width = lengths[int(0.9 * (len(lengths) - 1))]
    if width > _WRAPPED_AT_MOST:
        return None
    pairs = [(one, two) for one, two in pairwise(lines) if not two.follows_blank]
    if len(pairs) < len(lines) / 3:
        return None
    broken = sum(1 for one, two in pairs if len(one.text) > width / 2 and _is_mid_sentence(one, two))
    return width if broken >= len(pairs) / 5 else None


def _is_mid_sentence(one: Line, two: Line) -> bool:
    """A sentence that runs on: no end mark, and the next line begins in lower case or has no case at all."""
    first = two.text[0]
    runs_on = first.islower() or (first.isalpha() and first.lower() == first.upper())
    return runs_on and not one.ends_sentence


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines that are one paragraph."""

    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)


def _wrapped_runs(lines: Sequence[Line], width: int) -> Iterator[_Run]:
    run: list[Line] = []
    for line in lines:
        if run and _begins_paragraph(line, run, width):
            yield _Run(tuple(run))
            run = []
        run.append(line)
    if run:
        yield _Run(tuple(run))


def _begins_paragraph(line: Line, run: list[Line], width: int) -> bool:
    before = run[-1]
    if line.follows_blank or line.is_marked:
        return True
    if line.indent > before.indent and not run[0].is_marked:
        return True
    return before.ends_sentence and before.indent + len(before.text) < 0.75 * width


def _kind(runs: Sequence[_Run], at: int) -> BlockKind:
    """A short unpunctuated numbered line alone between paragraphs is a heading; other marked lines are list items."""
    run = runs[at]
    line = run.lines[0]
    if not line.is_marked:
        return BlockKind.PARAGRAPH
    if not line.is_numbered or len(run.span) > HEADING_AT_MOST or ends_sentence(run.lines[-1].text):
        return BlockKind.LIST_ITEM
    neighbours = [runs[near].lines[0].is_marked for near in (at - 1, at + 1) if 0 <= near < len(runs)]
    stands_alone = line.follows_blank and (at + 1 == len(runs) or runs[at + 1].lines[0].follows_blank)
    return BlockKind.HEADING if stands_alone and not any(neighbours) else BlockKind.LIST_ITEM
