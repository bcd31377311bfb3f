"""Whatever a file holds, it is read or refused, and everything said about it can be proved from its text."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefer.codec import decode, encode
from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, reference_from
from briefer.domain.source import READABLE, SourceText
from briefer.ingest.registry import SUFFIXES, reader_for

PIECES = [
    "",
    "Key takeaways from a long year",
    "Foreign Policy",
    "January 1, 2024",
    "0 Comment(s)Print E-mail Xinhua, January 1, 2024",
    "  • Li Yan",
    "Deputy Director of an institute",
    "By Ana Silva",
    "About the author:",
    "Mrs. Jun Qiao and Mr. Mingxuan Huang",
    "Back to Top",
    "Photo: Dinh Hoa",
    "They met in the hall, Nov. 15, 2023.",
    "It stands south of the town. (Xinhua/Li Xueren)",
    "Disclaimer. The views do not necessarily reflect the position of MEPEI.",
    "Follow China.org.cn on Twitter and Facebook to join the conversation.",
    "© 2024 MEPEI. All rights reserved.",
    "https://example.org/a",
    "The two governments agreed to reopen the crossing after months of talks, officials on both sides said. " * 3,
    "  1. Head of state diplomacy",
    "Economic Diplomacy: Solid Foundation ...",
    "---",
    "title: A title",
    "# A title",
    "| a | b |",
    "|---|---|",
    "```",
]
documents = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=15).map("\n".join)
contents = st.one_of(st.binary(max_size=400), documents.map(lambda text: text.encode("utf-8", "replace")))


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@settings(deadline=None)  # the first text loads the language statistics
@given(data=contents)
@example(data=b"!\n!\n=")  # a title on two lines
def test_any_file_is_read_or_refused(suffix: str, data: bytes) -> None:
    path = Path(f"a{suffix}")
    try:
        reading = reader_for(path).read(path, data)
    except SourceUnreadable as refusal:
        assert refusal.reason.endswith(".")
        return
    text = reading.text
    assert reading.status in READABLE
    assert 0 < text.encoding_confidence <= 1
    for block in text.blocks:
        assert block.span.of(text.text) == block.span.of(text.text).strip() != ""
        assert (block.furniture is None) == (block.why is None)
    for found in text.fields:
        assert 0 < found.confidence < 1
        if found.span is not None and isinstance(found.value, str | Name):
            printed = found.span.of(text.text)
            assert str(found.value) == (" ".join(printed.split()) if "\n" in printed else printed)
    reference_from(text.fields)  # only fields that a reference has
    assert decode(encode(text), SourceText) == text
