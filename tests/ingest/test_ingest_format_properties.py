"""The same paragraphs in every format: each block is exactly its words, and all of it survives being stored."""

from email.message import EmailMessage
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.codec import decode, encode
from briefer.domain.source import SourceText
from briefer.ingest.registry import reader_for
from tests.ingest.office_files import docx, odt, p, zipped
from tests.ingest.test_ingest_epub import book
from tests.ingest.test_ingest_pptx import deck, shape, slide

# Letters, marks, numbers and signs of every script, astral ones too; not what formats fold or refuse.
characters = st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S"))
words = st.text(characters, min_size=1, max_size=12)
paragraphs = st.lists(st.lists(words, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=6)


def as_rtf(texts: list[str]) -> bytes:
    units = [text.encode("utf-16-be") for text in texts]
    lines = (
        "".join(rf"\u{int.from_bytes(unit[at : at + 2], 'big')}?" for at in range(0, len(unit), 2)) for unit in units
    )
    return ("{\\rtf1 " + "".join(rf"{line}\par " for line in lines) + "}").encode("ascii")


def as_eml(texts: list[str]) -> bytes:
    mail = EmailMessage()
    mail["From"] = "a@example.org"
    mail.set_content("".join(f"<p>{escape(text)}</p>" for text in texts), subtype="html")
    return mail.as_bytes()


MAKERS = {
    ".docx": lambda texts: docx("".join(p(escape(text)) for text in texts)),
    ".odt": lambda texts: odt("".join(f"<text:p>{escape(text)}</text:p>" for text in texts)),
    ".html": lambda texts: ("<meta charset=utf-8>" + "".join(f"<p>{escape(text)}</p>" for text in texts)).encode(),
    ".epub": lambda texts: zipped(
        book({"OPS/text/a.xhtml": "".join(f"<p>{escape(text)}</p>" for text in texts), "OPS/text/b c.xhtml": ""})
    ),
    ".pptx": lambda texts: deck({"s1": slide(shape(None, *map(escape, texts)))}, ["s1"]),
    ".rtf": as_rtf,
    ".eml": as_eml,
}


@pytest.mark.parametrize("suffix", sorted(MAKERS))
@settings(deadline=None, max_examples=60)
@given(texts=paragraphs)
def test_every_block_is_its_words_in_every_format(suffix: str, texts: list[str]) -> None:
    path = Path(f"a{suffix}")
    text = reader_for(path).read(path, MAKERS[suffix](texts)).text
    found = [block.span.of(text.text) for block in text.blocks if block.why != "message header"]
    assert found == texts
    assert decode(encode(text), SourceText) == text


@pytest.mark.parametrize("suffix", sorted(MAKERS))
def test_blocks_are_numbered_and_stand_in_order(suffix: str) -> None:
    texts = [f"Paragraph {number} of a long report on water." for number in range(300)]
    path = Path(f"a{suffix}")
    text = reader_for(path).read(path, MAKERS[suffix](texts)).text
    assert [block.number for block in text.blocks] == list(range(1, len(text.blocks) + 1))
    assert all(before.span.end < after.span.start for before, after in zip(text.blocks, text.blocks[1:], strict=False))
