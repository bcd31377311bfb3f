"""A long manuscript by its parts: what stands before the first section, then each section at the top."""

from dataclasses import replace

from briefer.domain.manuscript import Heading, Manuscript


def part_of(manuscript: Manuscript, number: int) -> Manuscript:
    """Only the blocks of one part: 0 is what stands before the first heading at the top, n the n-th such heading and
    all below it. Notes keep their numbers. The last part where there are not so many."""
    starts = [at for at, block in enumerate(manuscript.blocks) if isinstance(block, Heading) and block.level == 1]
    bounds = [0, *starts, len(manuscript.blocks)]
    number = min(max(number, 0), len(bounds) - 2)
    return replace(manuscript, blocks=manuscript.blocks[bounds[number] : bounds[number + 1]])
