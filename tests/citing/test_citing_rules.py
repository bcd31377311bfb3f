import itertools
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.citing.engine import TypstCitations
from briefer.citing.entries import clean
from briefer.citing.short_titles import short_title
from briefer.citing.styles import RULES, place_text
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation
from briefer.domain.errors import NotFound
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
from tests.citing.works import SAMPLE, VARIED

S = SourceId("s")
ALL = [style for style in RULES if style != "none"]
ROOT = Path(__file__).resolve().parent.parent.parent


def cited(reference: Reference, style: str, place: str | None = "3") -> tuple[str, str]:
    """The citation and the list entry of one work, as plain text."""
    locator = Locator("paragraph", place) if place else None
    made = TypstCitations().cite([(Citation(S, locator),)], {S: reference}, StyleId(style), "en-GB")
    listed = "".join(run.text for run in made.bibliography[0]) if made.bibliography else ""
    return "".join(run.text for run in made.clusters[0]), listed


@pytest.mark.parametrize("style", ALL)
def test_any_fields_may_be_missing_and_nothing_is_printed_as_junk(style: str) -> None:
    whole = Reference(
        title="On tides", author=(Name("Silva", "Ana"),), issued=PartialDate(2020, 1, 2), publisher="Sea Press"
    )
    absent = {"title": None, "author": (), "issued": None, "publisher": None}
    for count in range(len(absent) + 1):
        for names in itertools.combinations(absent, count):
            citation, listed = cited(replace(whole, **{name: absent[name] for name in names}), style)
            for text in (citation, listed):
                assert not re.search(r"\(\)|\[\]|\. \.|,,|  |^[,.;]|,\.|\(,|“”", text), (names, text)
            assert citation.strip("().[] ")


@pytest.mark.parametrize("style", ALL)
def test_golden_citations_and_list(style: str) -> None:
    """One file a style: a new version of the engine shows as a difference."""
    works = {**SAMPLE, **VARIED}
    clusters = [(Citation(source, Locator("page", "210-212")),) for source in works]
    clusters.append(
        (Citation(SourceId("book"), None, "see also"), Citation(SourceId("journal"), None, "", "my italics"))
    )
    made = TypstCitations().cite(clusters, works, StyleId(style), "en-GB")
    lines = [
        "".join(f"_{run.text}_" if run.italic else run.text for run in runs)
        for runs in (*made.clusters, (), *made.bibliography)
    ]

    golden = ROOT / "tests" / "golden" / "citing" / f"{style}.txt"
    assert lines == golden.read_text("utf-8").split("\n")[:-1]


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(NotFound, match="klingon"):
        TypstCitations().cite([], {}, StyleId("klingon"), "en")


def test_a_source_with_nothing_to_cite_asks_for_a_title_and_is_reported() -> None:
    made = TypstCitations().cite([(Citation(S, Locator("page", "3")),)], {S: Reference()}, StyleId("apa"), "en")

    assert "".join(run.text for run in made.clusters[0]) == "([no title], p. 3)"
    assert made.plain == (S,)


@pytest.mark.parametrize(
    "reference",
    [
        Reference(title="Impossible date", issued=PartialDate(2023, 2, 31)),
        Reference(title="Bad address", URL="javascript:alert(1)"),
        Reference(title="Odd address", URL="http://"),
        Reference(title="Far year", issued=PartialDate(99999)),
    ],
)
def test_one_impossible_field_does_not_spoil_the_work_or_its_neighbours(reference: Reference) -> None:
    references = {S: reference, **SAMPLE}
    made = TypstCitations().cite([(Citation(one),) for one in references], references, StyleId("apa"), "en")

    assert made.plain == ()
    assert reference.title in "".join(run.text for run in made.clusters[0])


printable = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=30)


@settings(max_examples=60, deadline=None)
@given(title=printable, author=printable, publisher=printable, place=printable, style=st.sampled_from(ALL))
def test_any_words_are_cited_without_an_error(title: str, author: str, publisher: str, place: str, style: str) -> None:
    reference = Reference(title=title, author=(Name(literal=author),), publisher=publisher)

    citation, listed = cited(reference, style, place)

    letters = "".join(filter(str.isalnum, clean(title)))
    assert citation
    if style == "apa" and letters:
        assert letters.casefold() in "".join(filter(str.isalnum, citation + listed)).casefold()


@pytest.mark.parametrize("hostile", ["$#calc.pow(2,10)$", "#panic()", "@key", "<label>", "*x* _y_", "{a} \\b", "`c`"])
@pytest.mark.parametrize("field", ["title", "publisher", "genre", "container_title"])
def test_what_a_source_wrote_is_printed_and_never_run(field: str, hostile: str) -> None:
    reference = replace(Reference(type="report", title="Fine", author=(Name("Silva", "Ana"),)), **{field: hostile})

    text = " ".join(cited(reference, "chicago-notes"))

    assert "1024" not in text
    if field == "title":
        assert hostile in text


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: on Debian, apt install strace")
def test_hostile_references_open_no_socket(tmp_path: Path) -> None:
    """The engine's library holds a package downloader; only the kernel sees whether it is used."""
    script = """
from briefer.citing.engine import TypstCitations
from briefer.domain.citation import Citation
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
for field in ("title", "publisher", "genre", "container_title", "publisher_place", "number"):
    for words in ('$#import "@preview/example:0.1.0"$', '#import "@preview/example:0.1.0"', '$#plugin("x")$'):
        made = {"type": "report", "title": "T", field: words}
        references = {SourceId("s"): Reference(**made)}
        TypstCitations().cite([(Citation(SourceId("s")),)], references, StyleId("chicago-notes"), "en")
"""
    trace = tmp_path / "trace"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace), sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "socket(" not in trace.read_text("utf-8")


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Key takeaways from Xi's diplomacy in 2023", "Key takeaways"),
        ("5 Key Tasks of People's Diplomacy in 2025", "5 Key Tasks"),
        ("Phone Call Diplomacy", None),
        ("The Rise and Fall of the Great Powers", None),
        ("A World Restored: Metternich, Castlereagh and the Problems of Peace", "World Restored"),
        ("The Oxford Handbook of Modern Diplomacy", "Oxford Handbook"),
        ("Report to the Congress on trade", None),
        ("Climate finance needs and gaps in small island states", "Climate finance needs"),
        ("Why do some summits fail?", None),
        ("Northern sea route shipping traffic doubles again", "Northern sea route shipping"),
    ],
)
def test_short_titles_keep_the_words_a_work_is_known_by(title: str, short: str | None) -> None:
    assert short_title(title) == short


@pytest.mark.parametrize(
    ("kind", "value", "style", "printed"),
    [
        ("page", "203", "chicago-notes", "203"),
        ("page", "210-212", "chicago-notes", "210–12"),
        ("page", "101-108", "chicago-notes", "101–8"),
        ("page", "71-72", "chicago-notes", "71–72"),
        ("page", "100-104", "chicago-notes", "100–104"),
        ("page", "203", "apa", "p. 203"),
        ("page", "210-212", "apa", "pp. 210–212"),
        ("paragraph", "4", "chicago-notes", "para. 4"),
        ("paragraph", "4-5", "ieee", "paras. 4–5"),
    ],
)
def test_places_are_printed_as_each_style_has_them(kind: str, value: str, style: str, printed: str) -> None:
    assert place_text(kind, value, RULES[StyleId(style)]) == printed
