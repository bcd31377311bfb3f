"""The four seeds typeset in three ways: their paragraphs come back word for word."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from briefer.ingest.pdf_reader import PdfReader
from briefer.paths import SEEDS

_MARKS = re.compile(r"([\\#$*_`<>@=\-+/~\[\]\"'.])")

WAYS = {
    "one column, spaced": ("", "justify: true", "", 0.90),
    "one column, indented, ragged": ("", "first-line-indent: 1.5em, spacing: 0.65em", ", hyphenate: false", 0.90),
    "two columns, indented": (", columns: 2", "justify: true, first-line-indent: 1.5em, spacing: 0.65em", "", 0.85),
    "two columns, spaced": (", columns: 2", "justify: true", "", 0.85),
}


def paragraphs_of(seed: Path) -> list[str]:
    lines = (line.strip(" \u00a0") for line in seed.read_text("utf-8").split("\n"))
    return [line for line in lines if line]


@pytest.fixture(scope="session")
def typeset() -> Callable[[Path, str], bytes]:
    kept: dict[tuple[Path, str], bytes] = {}

    def compiled(seed: Path, way: str) -> bytes:
        if (seed, way) not in kept:
            page, paragraph, text, _ = WAYS[way]
            source = (
                f'#set page(paper: "a4", numbering: "1", header: [Sources of the year]{page})\n'
                f'#set par({paragraph})\n#set text(size: 10pt, lang: "en"{text})\n'
            ) + "\n\n".join(_MARKS.sub(r"\\\1", each) for each in paragraphs_of(seed))
            kept[seed, way] = typst.compile(source.encode())
        return kept[seed, way]

    return compiled


@pytest.mark.parametrize("way", WAYS)
def test_paragraphs_come_back_word_for_word(typeset: Callable[[Path, str], bytes], way: str) -> None:
    found = total = 0
    for seed in sorted(SEEDS.glob("*.txt")):
        text = PdfReader().read(Path("a.pdf"), typeset(seed, way)).text.text
        wanted = paragraphs_of(seed)
        missing = [each for each in wanted if each not in text]
        print(f"{way}, {seed.name[:3]}: {len(wanted) - len(missing)} of {len(wanted)}", *missing, sep="\n  missing: ")
        found, total = found + len(wanted) - len(missing), total + len(wanted)
    print(f"{way}: {found / total:.3f}")
    assert found / total >= WAYS[way][3]


@pytest.mark.parametrize("way", WAYS)
def test_running_heads_of_typeset_seeds_are_marked(typeset: Callable[[Path, str], bytes], way: str) -> None:
    for seed in sorted(SEEDS.glob("*.txt")):
        text = PdfReader().read(Path("a.pdf"), typeset(seed, way)).text
        pages = max(block.page or 0 for block in text.blocks)
        marked = [block.span.of(text.text) for block in text.blocks if block.furniture is not None]
        if pages > 1:
            assert sorted(marked) == sorted(["Sources of the year"] * pages + [str(n + 1) for n in range(pages)])
