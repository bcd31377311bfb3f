"""Whatever a source says of itself is printed, never run, and reaches no network."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from citing_fixtures import cite, words
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.citing.cleaning import clean
from briefer.citing.engine import TypstCitations
from briefer.domain.citation import Citation
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

HOSTILE = (
    "$#calc.pow(2,10)$",
    '$#import "@preview/example:0.1.0"$',
    '#panic("x") <label> @key *x* _y_ `z`',
    "{{}} } { \\ \\$ $",
    "- a: b\n  c: !!python/object d",
    "<script>alert(1)</script> &amp; <b>x</b>",
    '$#read("/etc/passwd")$',
)
RUN = """
import sys
from dataclasses import replace
from pathlib import Path
from briefer.citing.engine import TypstCitations
from briefer.citing.own_styles import OwnStylesInFolder
from briefer.domain.citation import Citation
from briefer.domain.errors import StyleInvalid
from briefer.domain.reference import NAMES, TYPES, Name, Reference
from briefer.storage.style_files import StyleFolder

own = OwnStylesInFolder(StyleFolder(Path({folder!r}) / "styles"))
kept = 0
for path in sorted(Path({folder!r}).glob("*.csl")):
    try:
        own.add(path)
        kept += 1
    except StyleInvalid:
        pass
engine = TypstCitations(own=own.offered)
for text in {hostile!r}:
    texts = {{field: text for field in Reference.__dataclass_fields__ if not field.endswith("_date")}}
    name = Name(family=text, given=text, suffix=text, dropping_particle=text, non_dropping_particle=text)
    hostile = Reference(**{{**texts, **dict.fromkeys(NAMES, (name, Name(literal=text))), "issued": None,
        "accessed": None, "title_supplied": False, "URL": "https://example.org/" + text}})
    for style in engine.styles():
        for type in ("book", "report", "speech", "chapter", "legal_case", "webpage", "interview"):
            cited = Citation("a", prefix=text, suffix=text)
            engine.cite([(cited,)], {{"a": replace(hostile, type=type)}}, style.id, "en")
print("done", kept)
"""
LOOP = '<macro name="a"><text macro="a"/></macro><citation>'
HOSTILE_STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>x</title>
<id>x</id>
<updated>2020-01-01T00:00:00Z</updated><link href="https://example.org/" rel="self"/></info><citation><layout
prefix="$#import &quot;@preview/example:0.1.0&quot;$" suffix="https://example.org/"><text variable="title"/>
<text value="$#read(&quot;/etc/passwd&quot;)$ https://example.org/x"/></layout></citation></style>"""


def hostile(text: str) -> Reference:
    return Reference(type="book", title=text, author=(Name(literal=text),), publisher=text, publisher_place=text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("style", ["chicago-notes", "turabian-fullnote-8", "harvard-cite-them-right"])
def test_code_in_a_source_prints_as_itself(text, style):
    source = SourceId("a")
    cited = cite(style, (Citation(source),), references={source: Reference(type="book", title=text, publisher=text)})
    printed = words(cited.bibliography[0])
    assert cited.plain == ()
    assert "1024" not in printed
    for piece in clean(text).replace('"', " ").replace("'", " ").split():
        assert piece.rstrip(".") in printed.replace("“", " ").replace("”", " ")


anything = st.text(max_size=40)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything, anything, anything, anything, st.sampled_from(TypstCitations().styles()))
def test_any_text_is_cited_without_an_exception(title, author, publisher, where, style):
    reference = Reference(
        type="book", title=title, author=(Name(literal=author),), publisher=publisher, publisher_place=where
    )
    source = SourceId("a")
    cited = TypstCitations().cite([(Citation(source),)], {source: reference}, style.id, "en")
    assert len(cited.clusters) == 1
    if style.has_list:
        assert words(cited.clusters[0]).strip()
        assert not any("\ue000" <= char <= "\uf8ff" for char in words(cited.clusters[0]))


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        alphabet=st.characters(categories=["L", "N"]) | st.sampled_from("${}\\#@*_`<>&+= "), min_size=1, max_size=40
    )
)
def test_a_title_can_be_read_again_in_the_list(title):
    shown = clean(title)
    if not shown:
        return
    source = SourceId("a")
    reference = Reference(type="book", title=title, author=(Name("Smith", "Anna"),))
    cited = TypstCitations().cite([(Citation(source),)], {source: reference}, StyleId("chicago-notes"), "en")
    assert shown in words(cited.bibliography[0])


def test_no_socket_is_opened_for_hostile_sources(tmp_path):
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed: install the package “strace” to run this test")
    trace = tmp_path / "trace"
    styles = {"hostile": HOSTILE_STYLE, "loop": HOSTILE_STYLE.replace("<citation>", LOOP), "page": "<html>"}
    styles["far"] = "<!DOCTYPE style SYSTEM 'https://example.org/x.dtd'>" + HOSTILE_STYLE
    for name, content in styles.items():
        (tmp_path / f"{name}.csl").write_text(content, "utf-8")
    run = subprocess.run(
        [
            strace,
            "-f",
            "-e",
            "trace=%network",
            "-o",
            trace,
            sys.executable,
            "-c",
            RUN.format(hostile=HOSTILE, folder=str(tmp_path)),
        ],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if "ptrace" in run.stderr.lower() and "done" not in run.stdout:
        pytest.skip("strace may not trace here: allow ptrace to run this test")
    assert run.stdout.strip() == "done 1", run.stderr
    assert "socket(" not in trace.read_text(encoding="utf-8", errors="replace")
