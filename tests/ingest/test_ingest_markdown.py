from pathlib import Path

import pytest

from briefer.domain.reference import Name, PartialDate
from briefer.domain.source import BlockKind, Furniture
from briefer.ingest.markdown_blocks import markdown_blocks
from briefer.ingest.markdown_fields import markdown_fields
from briefer.ingest.registry import reader_for

DOCUMENT = """# Water policy #

A paragraph of *two*
lines.

Second heading
--------------

- first item
  goes on
- second item

1. numbered

> Quoted words
> on two lines.

| Year | Sum |
|------|----:|
| 2023 | 4   |

```python
# not a heading

- not an item
```

***
### Third ###
After the heading.
"""


def test_each_kind_of_block_is_found_over_the_text_as_it_stands() -> None:
    found = [(block.kind, block.level, block.span.of(DOCUMENT)) for block in markdown_blocks(DOCUMENT)]
    assert found == [
        (BlockKind.HEADING, 1, "Water policy"),
        (BlockKind.PARAGRAPH, None, "A paragraph of *two*\nlines."),
        (BlockKind.HEADING, 2, "Second heading"),
        (BlockKind.LIST_ITEM, None, "- first item\n  goes on"),
        (BlockKind.LIST_ITEM, None, "- second item"),
        (BlockKind.LIST_ITEM, None, "1. numbered"),
        (BlockKind.PARAGRAPH, None, "Quoted words\n> on two lines."),
        (BlockKind.ROW, None, "| Year | Sum |"),
        (BlockKind.ROW, None, "| 2023 | 4   |"),
        (BlockKind.CODE, None, "```python\n# not a heading\n\n- not an item\n```"),
        (BlockKind.HEADING, 3, "Third"),
        (BlockKind.PARAGRAPH, None, "After the heading."),
    ]


@pytest.mark.parametrize("line", ["#hashtag", "####### seven", "\\# escaped", "a | b"])
def test_what_only_looks_like_markup_is_a_paragraph(line: str) -> None:
    (block,) = markdown_blocks(line)
    assert (block.kind, block.span.of(line)) == (BlockKind.PARAGRAPH, line)


def test_an_unclosed_fence_goes_to_the_end() -> None:
    text = "```\ncode\n\nmore"
    (block,) = markdown_blocks(text)
    assert (block.kind, block.span.of(text)) == (BlockKind.CODE, text)


def test_front_matter_is_marked_and_read() -> None:
    settings = "title: 'Foire aux questions'\nauthor: Ana Silva and Li Yan\ndate: 2023-05-04\nmenu:\n  a: 1\n"
    text = f"---\n{settings}---\n\nText.\n"
    blocks = markdown_blocks(text)
    assert (blocks[0].furniture, blocks[0].why) == (Furniture.SITE, "front matter")
    assert [block.span.of(text) for block in blocks[1:]] == ["Text."]
    fields = markdown_fields(text, blocks)
    assert [(field.name, field.value) for field in fields] == [
        ("title", "Foire aux questions"),
        ("author", Name("Silva", "Ana")),
        ("author", Name("Li", "Yan", family_first=True)),
        ("issued", PartialDate(2023, 5, 4)),
    ]
    assert [field.span.of(text) for field in fields if field.span] == [
        "Foire aux questions",
        "Ana Silva",
        "Li Yan",
        "2023-05-04",
    ]


def test_the_one_heading_of_the_first_level_is_the_title() -> None:
    assert [(field.name, field.value) for field in markdown_fields(DOCUMENT, markdown_blocks(DOCUMENT))] == [
        ("title", "Water policy")
    ]


@pytest.mark.parametrize("text", ["# One\n\n# Two\n", "## Only second\n\nText\n", "## First\n\n# Later\n", "Text\n"])
def test_several_or_late_headings_are_no_title(text: str) -> None:
    assert markdown_fields(text, markdown_blocks(text)) == ()


def test_settings_that_are_not_plain_words_are_not_read() -> None:
    text = "---\ntitle: {{ page.title }}\nauthor: [a, b]\ndate: 03/04/2024\n---\nText\n"
    assert markdown_fields(text, markdown_blocks(text)) == ()


def test_a_markdown_file_is_read_with_its_markup() -> None:
    reading = reader_for(Path("a.MD")).read(Path("a.MD"), DOCUMENT.encode())
    assert reading.text.text == DOCUMENT
