import json
from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, PartialDate, reference_from
from briefer.domain.source import BlockKind, Furniture, SourceStatus
from briefer.ingest.html import WebPageReader
from briefer.ingest.reading import Reading

PATH = Path("page.html")
LONG = "The two governments agreed to reopen the crossing after months of talks, officials on both sides said today."


def read(markup: str | bytes) -> Reading:
    return WebPageReader().read(PATH, markup.encode() if isinstance(markup, str) else markup)


def words_of(markup: str | bytes) -> list[str]:
    reading = read(markup)
    return [block.span.of(reading.text.text) for block in reading.text.blocks]


def kinds_of(markup: str) -> list[tuple[BlockKind, str]]:
    reading = read(markup)
    return [(block.kind, block.span.of(reading.text.text)) for block in reading.text.blocks]


def test_elements_say_what_each_block_is() -> None:
    markup = """<h1>Water</h1><p>One <b>bo</b>ld
        word.<ul><li>first<li>second</ul><pre>a
  b</pre><figure><img alt="no"><figcaption>Dam, 2020</figcaption></figure><h3>Next</h3>Loose."""
    reading = read(markup)
    assert [(b.kind, b.level, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, 1, "Water"),
        (BlockKind.PARAGRAPH, None, "One bold word."),
        (BlockKind.LIST_ITEM, None, "first"),
        (BlockKind.LIST_ITEM, None, "second"),
        (BlockKind.CODE, None, "a\n  b"),
        (BlockKind.CAPTION, None, "Dam, 2020"),
        (BlockKind.HEADING, 3, "Next"),
        (BlockKind.PARAGRAPH, None, "Loose."),
    ]


def test_a_table_of_figures_gives_rows_and_a_table_for_layout_gives_paragraphs() -> None:
    cells = "<tr><th>Year<th>Sum<tr><td>2023<td><p>4</p><p>(est.)</p>"
    assert kinds_of(f"<table><caption>Sums</caption>{cells}</table>") == [
        (BlockKind.CAPTION, "Sums"),
        (BlockKind.ROW, "Year\tSum"),
        (BlockKind.ROW, "2023\t4\n(est.)"),
    ]
    assert kinds_of("<table><tr><td><h2>Title</h2><td><ul><li>a</ul></table>") == [
        (BlockKind.HEADING, "Title"),
        (BlockKind.LIST_ITEM, "a"),
    ]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("a<br>b", ["a\nb"]),
        ("a<br><br>b", ["a", "b"]),
        ("a&nbsp;&amp;&#x1F600; b", ["a\u00a0&\U0001f600 b"]),
        ("a<script>var x = '<p>no</p>'</script><style>p{}</style>b", ["ab"]),
        ("a<!-- no -->b", ["ab"]),
        ("<title>no</title><p>yes<noscript>no</noscript><template><p>no</template>", ["yes"]),
        ('Diplomacy<sup><a href="#n1">1</a></sup> and m<sup>2</sup>', ["Diplomacy and m2"]),
        ("zero &#0; and &#xFDD0;.", ["zero \ufffd and \ufffd."]),
    ],
)
def test_words_are_those_that_a_browser_shows(markup: str, words: list[str]) -> None:
    assert words_of(markup) == words


def test_navigation_header_footer_and_aside_are_marked_and_kept() -> None:
    markup = (
        f"<header><p>Our site</p><h1>The title</h1></header><nav><ul><li>Home</ul></nav><main><article><header>By hand"
        f"</header><p>{LONG}</p><footer>Own footer</footer></article></main><aside>Elsewhere</aside>"
        "<div role=contentinfo>Imprint</div><p style='display: none'>Unseen</p>"
    )
    reading = read(markup)
    assert [(b.span.of(reading.text.text), b.furniture) for b in reading.text.blocks] == [
        ("Our site", Furniture.CONTROL),
        ("The title", None),
        ("Home", Furniture.CONTROL),
        ("By hand", None),
        (LONG, None),
        ("Own footer", None),
        ("Elsewhere", Furniture.RELATED),
        ("Imprint", Furniture.SITE),
        ("Unseen", Furniture.CONTROL),
    ]


@pytest.mark.parametrize(
    ("aside", "furniture"),
    [
        ('class="example"', None),
        ('class="box Note"', None),
        ("role=note", None),
        ('class="related-notes"', Furniture.RELATED),
        ('class="sidebar"', Furniture.RELATED),
    ],
)
def test_an_aside_that_says_it_is_an_example_or_a_note_is_text(aside: str, furniture: Furniture | None) -> None:
    reading = read(f"<p>{LONG}</p><aside {aside}><p>Licences are named by their address.</p></aside>")
    assert [block.furniture for block in reading.text.blocks] == [None, furniture]


def test_a_page_that_is_all_header_is_not_all_furniture() -> None:
    reading = read(f"<header><p>{LONG}</p><p>{LONG} Again.</p></header>")
    assert [block.furniture for block in reading.text.blocks] == [None, None]


def test_notes_are_blocks_of_their_own_kind() -> None:
    markup = '<p>Text.</p><section role="doc-endnotes"><ol><li><p>See there.</p></ol></section>'
    assert kinds_of(markup) == [(BlockKind.PARAGRAPH, "Text."), (BlockKind.FOOTNOTE, "See there.")]


def test_the_page_says_who_wrote_it_when_and_where() -> None:
    data = {
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": "Bridge reopens",
                "datePublished": "2024-05-17T08:00:00Z",
                "author": [{"@type": "Person", "name": "Ana Silva"}, {"@type": "Organization", "name": "The Desk"}],
                "publisher": {"name": "Daily"},
            }
        ]
    }
    markup = (
        f'<head><title>Bridge reopens | Daily</title><meta property="og:site_name" content="Daily Online">'
        f'<link rel="canonical" href="https://example.org/bridge">'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head><h1>Bridge\n reopens</h1><p>{LONG}</p>'
    )
    reading = read(markup)
    reference = reference_from(reading.text.fields)
    assert reference.title == "Bridge reopens"
    assert reference.author == (Name("Silva", "Ana"), Name(literal="The Desk"))
    assert reference.issued == PartialDate(2024, 5, 17)
    assert (reference.container_title, reference.publisher) == ("Daily Online", "Daily")
    assert reference.URL == "https://example.org/bridge"
    title = next(one for one in reading.text.fields if one.name == "title")
    assert title.span == reading.text.blocks[0].span
    assert [one.confidence for one in reading.text.fields if one.value == "Bridge reopens | Daily"] == [0.5]


def test_what_a_page_does_not_say_stays_absent() -> None:
    reference = reference_from(read(f"<title>Untitled</title><p>{LONG}</p>").text.fields)
    assert (reference.title, reference.author, reference.issued, reference.URL) == (None, (), None, None)


def test_structured_data_of_any_shape_does_no_harm() -> None:
    for data in ('{"@type": "Article", "headline": 3, "author": [null, 4, {"name": []}]}', "[" * 5000, "no", "null"):
        markup = f'<script type="application/ld+json">{data}</script><p>{LONG}</p>'
        assert words_of(markup) == [LONG]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<meta charset=windows-1251><p>Привет, мир".encode("cp1251"), "cp1251"),
        ("<meta charset=iso-8859-1><p>“Привет”".encode(), "utf-8"),
        ("<p>Привет, мир".encode("utf-16"), "utf-16"),
        ('<?xml version="1.0" encoding="iso-8859-1"?><p>“déjà”'.encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_what_the_bytes_prove_or_the_page_states(data: bytes, encoding: str) -> None:
    reading = read(data)
    assert reading.text.encoding is not None
    assert reading.text.encoding.startswith(encoding)
    assert reading.status is SourceStatus.READY
    assert any(word in reading.text.text for word in ("Привет", "“déjà”"))


@pytest.mark.parametrize("tag", ["div", "b", "table", "blockquote"])
def test_a_hundred_thousand_nested_elements_are_read(tag: str) -> None:
    words = words_of(f"<{tag}>" * 100_000 + LONG + f"</{tag}>" * 100_000 + "<p>After.")
    assert sorted(words) == ["After.", LONG]


@pytest.mark.parametrize(
    ("data", "status"), [(b"<p> </p><script>x</script>", "nothing-readable"), (bytes(range(256)) * 8, "not-text")]
)
def test_a_page_without_text_is_refused(data: bytes, status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        read(data)
    assert caught.value.status == status
