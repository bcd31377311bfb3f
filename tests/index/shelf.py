"""Small collections of texts, cut and indexed as the program does it."""

from collections.abc import Sequence
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.passages import passages_of
from briefer.domain.query_parser import parse
from briefer.domain.source import (
    Block,
    BlockKind,
    Passage,
    PassageId,
    SourceId,
    SourceText,
    TextDigest,
    block_at,
)
from briefer.index.reading import WhooshIndex
from briefer.index.writing import WhooshIndexWriter

SEEDS = tuple(sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt")))


def text_of_lines(text: str) -> SourceText:
    """Every line that is not blank is a paragraph."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        if stripped := line.strip():
            start = at + line.index(stripped)
            blocks.append(Block(Span(start, start + len(stripped)), BlockKind.PARAGRAPH, len(blocks) + 1))
        at += len(line) + 1
    return SourceText(text, tuple(blocks))


class Shelf:
    """Sources D1, D2 … with their passages, numbered from 1."""

    def __init__(self, texts: Sequence[SourceText]) -> None:
        self.texts = {SourceId(f"D{number}"): text for number, text in enumerate(texts, 1)}
        self.passages: dict[PassageId, Passage] = {}
        for source, text in self.texts.items():
            for cut in passages_of(text):
                id = PassageId(len(self.passages) + 1)
                self.passages[id] = Passage(
                    id, source, text.digest, cut.span, cut.span.of(text.text), cut.paragraph, cut.page, cut.furniture
                )

    def paragraphs(self, index: WhooshIndex, typed: str) -> list[list[int]]:
        """For each source, the numbers of the paragraphs with a match in a passage that has all that is asked for."""
        query = parse(typed, whole=True)
        found: dict[SourceId, set[int]] = {source: set() for source in self.texts}
        for ranked in index.rank(query, within=None, last=frozenset(), limit=10_000).ranked:
            passage = self.passages[ranked.passage]
            if not ranked.complete:
                continue
            for span in index.matches(query, passage.text):
                block = block_at(self.texts[passage.source].blocks, passage.span.start + span.start)
                assert block is not None
                found[passage.source].add(block.number)
        return [sorted(numbers) for numbers in found.values()]


def seed_shelf() -> Shelf:
    return Shelf([text_of_lines(path.read_text("utf-8")) for path in SEEDS])


def passage(id: int, text: str, source: str = "D1") -> Passage:
    return Passage(PassageId(id), SourceId(source), TextDigest("0" * 64), Span(0, len(text)), text, id, None, None)


def indexed(folder: Path, *batches: Sequence[Passage]) -> WhooshIndex:
    """An index with a commit, and so a segment, for each of `batches`."""
    writer = WhooshIndexWriter(folder)
    writer.clear()
    for batch in batches:
        writer.add(batch)
        writer.commit()
    return WhooshIndex(folder, seconds=60)


def ids(index: WhooshIndex, typed: str, *, limit: int = 1_000) -> set[int]:
    """The passages that have all that is asked for."""
    ranking = index.rank(parse(typed, whole=True), within=None, last=frozenset(), limit=limit)
    return {ranked.passage for ranked in ranking.ranked if ranked.complete}
