"""How runs of text, quotes and links arrive in a Word file."""

from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.manuscript import (
    Heading,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.quote import QuoteId
from tests.export.word_opened import R, W, style_of, write
from tests.export.word_sample import BODY, QUOTES, SAMPLE, manuscript, plain, record


def test_a_hidden_bookmark_stands_round_the_words_of_each_quote(tmp_path: Path) -> None:
    _, sample = write(SAMPLE, tmp_path)
    found: dict[str, str] = {}
    inside: str | None = None
    for element in sample.body.iter():
        if element.tag == f"{W}bookmarkStart":
            inside = element.get(f"{W}name", "")
            found[inside] = ""
        elif element.tag == f"{W}bookmarkEnd":
            inside = None
        elif element.tag == f"{W}t" and inside is not None:
            found[inside] += element.text or ""
    assert list(found.values()) == list(QUOTES.values())
    straight = QUOTES["q1"].replace("’", "'")
    assert next(iter(found)) == f"_bq_q1_{sha256(straight.encode()).hexdigest()[:12]}"
    assert max(map(len, found)) <= 40


def test_names_of_bookmarks_are_short_and_unlike_whatever_the_quotes_are_called(tmp_path: Path) -> None:
    ids = ["q1", "q1", "a-b", "a_b", "x" * 60, "x" * 61, "é"]
    blocks = [Paragraph(BODY, (Text("Same words", quote=QuoteId(id)), Text("."))) for id in ids]
    written, opened = write(manuscript(*blocks), tmp_path)
    names = [start.get(f"{W}name", "") for start in opened.body.iter(f"{W}bookmarkStart")]
    assert written.problems == ()
    assert len(set(names)) == len(ids)
    assert all(len(name) <= 40 and name.isascii() for name in names)


def test_every_look_of_a_run_arrives(tmp_path: Path) -> None:
    words = (
        Text("bold", bold=True),
        Text("italic", italic=True),
        Text("small", small_caps=True),
        Text("up", superscript=True),
        Text("xin chào", language="vi-VN"),
        Text("“外交部”", language="zh-CN", italic=True),
        Text("السلام", language="ar", bold=True, italic=True),
        Unfilled("meeting_time"),
    )
    _, opened = write(manuscript(Paragraph(BODY, words)), tmp_path)
    assert opened.looks("bold") == {"b": {}, "bCs": {}}
    assert opened.looks("italic") == {"i": {}, "iCs": {}}
    assert opened.looks("small") == {"smallCaps": {}}
    assert opened.looks("up") == {"vertAlign": {"val": "superscript"}}
    assert opened.looks("xin chào") == {"lang": {"val": "vi-VN"}}
    assert opened.looks("“外交部”") == {"rFonts": {"hint": "eastAsia"}, "lang": {"eastAsia": "zh-CN"}}
    assert opened.looks("السلام") == {"b": {}, "bCs": {}, "rtl": {}, "lang": {"bidi": "ar"}}
    assert opened.looks("to fill: meeting time")["shd"]["fill"] == "FFF2A8"


def test_a_paragraph_in_arabic_runs_from_the_right_and_one_that_quotes_it_does_not(tmp_path: Path) -> None:
    arabic = Text("الدبلوماسية الشعبية", language="ar")
    mixed = Paragraph(BODY, (Text("The words were “"), arabic, Text("”, said the paper on the next day.")))
    _, opened = write(manuscript(Paragraph(ParagraphKind.QUOTE, (arabic,)), mixed), tmp_path)
    backwards = [style_of(line) for line in opened.body.iter(f"{W}p") if line.find(f"{W}pPr/{W}bidi") is not None]
    assert backwards == ["Quote"]


def test_a_link_belongs_to_the_part_it_stands_in(tmp_path: Path) -> None:
    body, note = "https://example.org/ä b?x=1&y=2", "mailto:desk@example.org"
    given = manuscript(
        Paragraph(BODY, (Text("here", link=body), NoteMark(1))), notes=((Text("Write to us", link=note),),)
    )
    written, opened = write(given, tmp_path)
    assert written.problems == ()
    for part, target in (("document", "https://example.org/%C3%A4%20b?x=1&y=2"), ("footnotes", note)):
        [link] = opened.xml(part).iter(f"{W}hyperlink")
        relationships = ElementTree.fromstring(opened.parts[f"word/_rels/{part}.xml.rels"])
        [relationship] = [item for item in relationships if item.get("Id") == link.get(f"{R}id")]
        assert (relationship.get("Target"), relationship.get("TargetMode")) == (target, "External")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "http://", "http://[x", "https://a:b/", "mailto:", "x" * 9]
)
def test_an_address_that_word_cannot_take_is_left_out_and_said(address: str, tmp_path: Path) -> None:
    written, opened = write(manuscript(Paragraph(BODY, (Text("here", link=address),))), tmp_path)
    assert written.problems == (f"The link to “{address}” was left out: Word cannot take that address.",)
    assert list(opened.body.iter(f"{W}hyperlink")) == []
    assert ("Normal", "here") in opened.paragraphs()


def test_breaks_and_tabs_are_words_own_and_spaces_stay(tmp_path: Path) -> None:
    _, opened = write(manuscript(Paragraph(BODY, plain(" one\r\ntwo\tthree  "))), tmp_path)
    [run] = [run for run in opened.body.iter(f"{W}r") if " one" in "".join(run.itertext())]
    assert [(child.tag.replace(W, ""), child.text) for child in run] == [
        ("t", " one"),
        ("br", None),
        ("t", "two"),
        ("tab", None),
        ("t", "three  "),
    ]
    space = "{http://www.w3.org/XML/1998/namespace}space"
    assert all(text.get(space) == "preserve" for text in opened.body.iter(f"{W}t"))


def test_characters_that_a_file_cannot_hold_stop_nothing(tmp_path: Path) -> None:
    bad = "a\x00b\x0cc\ud800d\ufffee"
    words = bad + " 🙂 مرحبا 你好 &quot; <w:p> " + "long " * 32_000
    table = Table(TableKind.GRID, (plain(bad),), ((plain(bad),),), bad, bad)
    given = manuscript(
        Heading(1, plain(bad)),
        Paragraph(BODY, (Text(words, quote=QuoteId(bad)), NoteMark(1), Unfilled(bad), Text("a", quote=QuoteId("q1")))),
        table,
        notes=(plain(bad),),
        quotes=(record("q1", "a"),),
        title=bad,
    )
    written, opened = write(given, tmp_path)
    assert written.problems == ()
    assert any(
        "a\ufffdb\ufffdc\ufffdd\ufffde 🙂 مرحبا 你好 &quot; <w:p> long" in text for _, text in opened.paragraphs()
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1), st.text(), st.sampled_from(list(ParagraphKind)))
def test_any_text_at_all_makes_a_file_that_reads_back(
    tmp_path: Path, words: str, title: str, kind: ParagraphKind
) -> None:
    block = Paragraph(kind, (Text("x"), Text(words, quote=QuoteId("q1")), NoteMark(1)))
    given = manuscript(block, notes=(plain(words),), quotes=(record("q1", words),), title=f"A {title}")
    written, _ = write(given, tmp_path)
    assert written.problems == ()
    assert written.quotes == written.notes == 1
