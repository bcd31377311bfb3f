"""The user's own CSL files: sound ones print, bad ones are refused in a sentence before the engine sees them."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from citing_fixtures import REFERENCES, one, words

from briefer.citing import style_trial
from briefer.citing.engine import TypstCitations
from briefer.citing.own_styles import OwnStylesInFolder
from briefer.citing.style_check import StyleFault
from briefer.citing.style_trial import try_out
from briefer.domain.citation import Placement
from briefer.domain.errors import NotFound, SaveFailed, StyleInvalid
from briefer.domain.template import StyleId
from briefer.storage.style_files import StyleFolder

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">'
INFO = "<info><title>Harbour Notes</title><id>http://example.org/h</id><updated>2020-01-01T00:00:00Z</updated></info>"
WHO = '<macro name="who"><names variable="author"><name/></names></macro>'
CITATION = """<citation><layout suffix="." delimiter="; "><choose>
<if variable="first-reference-note-number"><group delimiter=" "><text macro="who"/><group>
<label variable="first-reference-note-number" prefix="("/>
<text variable="first-reference-note-number" prefix=" " suffix=")"/></group><text variable="locator"/></group></if>
<else><group delimiter=", "><text macro="who"/><text variable="title" font-style="italic"/><text variable="locator"/>
</group></else></choose></layout></citation>"""
LIST = '<bibliography><layout suffix="."><group delimiter=", "><text variable="title"/></group></layout></bibliography>'


def style(*parts: str, head: str = HEAD) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{head}{INFO}{"".join(parts)}</style>'


NOTES = style(WHO, CITATION)


@pytest.fixture
def own(tmp_path: Path) -> OwnStylesInFolder:
    return OwnStylesInFolder(StyleFolder(tmp_path / "styles"))


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(content: str | bytes, name: str = "harbour.csl") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def test_a_style_of_the_users_prints_and_names_the_first_note(own: OwnStylesInFolder, file) -> None:
    added = own.add(file(NOTES))
    engine = TypstCitations(own=own.offered)
    assert added.style.is_own
    assert (added.style.id, added.style.title) == ("harbour", "Harbour Notes")
    assert (added.style.placement, added.style.has_list) == (Placement.NOTE, False)
    assert added.style in engine.styles()

    cited = engine.cite(
        [(one("journal", "1"),), (one("book", "3"),), (one("journal", "2"), one("book", "9"))],
        REFERENCES,
        added.style.id,
        "en-GB",
    )

    assert words(cited.clusters[1]) == "Anna Smith, The Art of Small Talks, 3."
    assert words(cited.clusters[2]) == "Luisa García Márquez (n 1) 2; Anna Smith (n 2) 9."
    assert [(run.text, run.refers_to) for run in cited.clusters[2] if run.refers_to] == [("1", 1), ("2", 2)]
    assert cited.bibliography == ()


def test_it_is_there_the_next_time_and_gone_when_it_is_removed(own: OwnStylesInFolder, file, tmp_path: Path) -> None:
    own.add(file(style(WHO, CITATION, LIST)))
    again = OwnStylesInFolder(StyleFolder(tmp_path / "styles"))
    assert [one.has_list for one in again.all()] == [True]

    again.add(file(NOTES))
    assert [one.has_list for one in again.all()] == [False], "one of the same name takes its place"
    again.remove(StyleId("harbour"))
    assert again.all() == ()
    with pytest.raises(NotFound):
        again.remove(StyleId("harbour"))


def test_the_style_of_before_stays_where_the_new_one_cannot_be_saved(file, tmp_path: Path) -> None:
    class Full(StyleFolder):
        def save(self, name: str, data: bytes) -> None:
            raise SaveFailed(tmp_path / name, "there is not enough disk space.")

    OwnStylesInFolder(StyleFolder(tmp_path / "styles")).add(file(NOTES))
    full = OwnStylesInFolder(Full(tmp_path / "styles"))
    with pytest.raises(SaveFailed):
        full.add(file(style(WHO, CITATION, LIST)))
    assert [one.has_list for one in full.all()] == [False]


def test_the_same_style_added_again_stays(own: OwnStylesInFolder, file) -> None:
    own.add(file(NOTES))
    own.add(file(NOTES))
    assert [one.title for one in own.all()] == ["Harbour Notes"]


def test_a_lent_style_is_kept_nowhere(own: OwnStylesInFolder, file, tmp_path: Path) -> None:
    lent = own.lend(file(NOTES))
    assert own.all() == ()
    assert [one.style.id for one in own.offered()] == [lent.style.id] == ["harbour.csl"]
    assert not (tmp_path / "styles").exists()


def test_a_file_that_was_changed_since_is_not_used_and_said(own: OwnStylesInFolder, file, tmp_path: Path) -> None:
    own.add(file(NOTES))
    (kept,) = (tmp_path / "styles").iterdir()
    kept.write_text(NOTES.replace("Harbour", "Harbor"), "utf-8")
    again = OwnStylesInFolder(StyleFolder(tmp_path / "styles"))

    assert again.all() == ()
    assert "It was changed, or put there by hand. Add it again." in again.faults()[0]


def test_it_never_takes_the_name_of_a_style_that_comes_with_the_program(own: OwnStylesInFolder, file) -> None:
    assert own.add(file(NOTES, "apa.csl")).style.id == "apa-own"


def loop(*names: str) -> str:
    """Macros, each calling the next, the last one calling the first."""
    following = (*names[1:], names[0])
    return "".join(
        f'<macro name="{name}"><text macro="{other}"/></macro>' for name, other in zip(names, following, strict=True)
    )


def doubling(levels: int) -> str:
    return "".join(
        f'<macro name="m{level}"><text macro="m{level - 1}"/><text macro="m{level - 1}"/></macro>'
        for level in range(1, levels)
    )


CALLS = '<citation><layout><text macro="{}"/></layout></citation>'
BAD = {
    "empty": ("", "The file is empty."),
    "web page": ("<!doctype html><html><body><br></body></html>", "It is a web page and no style."),
    "web page, well formed": ("<html><body/></html>", "It is no CSL style"),
    "cut off": (NOTES[:300], "It is no XML, or is cut off (line "),
    "no text": (b"\x00\x01\x02" * 50, "It is no XML, or is cut off"),
    "other XML": ('<?xml version="1.0"?><style class="note"/>', "It is no CSL style"),
    "dependent": (
        style(f'<info><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>{CITATION}'),
        "It only points to another style. Get “apa”",
    ),
    "doctype": (NOTES.replace("?>\n", '?>\n<!DOCTYPE style [<!ENTITY a "b">]>', 1), "It has a DOCTYPE"),
    "no citation": (style(LIST), "It does not say how a citation is printed."),
    "calls itself": (style(loop("a"), CALLS.format("a")), "Its macro “a” calls itself"),
    "calls itself in a ring": (style(loop("a", "b", "c"), CALLS.format("a")), "calls itself"),
    "ring that nobody calls": (style(loop("a", "b"), CITATION), "calls itself"),
    "calls without end": (style(f'<macro name="m0"/>{doubling(40)}', CALLS.format("m39")), "call each other so often"),
    "deep": (style("<group>" * 2_000 + "</group>" * 2_000), "nested more deeply"),
    "large": (NOTES.ljust(1_100_000), "far larger than any style"),
    "other encoding": (NOTES.replace("utf-8", "utf-99"), "Its encoding is not known."),
    "refused by the engine": (
        style('<citation><layout><text variable="no-such-thing"/></layout></citation>'),
        "The citation engine refuses it",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_style_is_refused_in_a_sentence_and_kept_nowhere(
    own: OwnStylesInFolder, file, tmp_path: Path, case: str
) -> None:
    content, said = BAD[case]
    with pytest.raises(StyleInvalid) as refused:
        own.add(file(content))
    assert said in refused.value.why
    assert not (tmp_path / "styles").exists()


def test_what_has_no_effect_is_said(own: OwnStylesInFolder, file) -> None:
    content = style(WHO, CITATION.replace("</layout>", '<text macro="gone"/></layout>'), "<sparkle/>")
    assert own.add(file(content)).remarks == (
        "It calls the macro “gone”, which is not in it; nothing is printed there.",
        "The element “sparkle” is not of CSL 1.0 and has no effect.",
    )


def test_a_macro_that_calls_itself_ends_only_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the check keeps out, were it ever to slip through: the process that dies is not ours."""
    with pytest.raises(StyleFault, match="makes the citation engine stop"):
        try_out(style(loop("a"), CALLS.format("a")).encode(), has_list=False)


def test_a_trial_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(StyleFault, match="not done within"):
        try_out(b"<x/>", has_list=False, command=(sys.executable, "-c", "import time; time.sleep(60)"), limit=0.5)


def test_the_trial_prints_several_kinds_of_works() -> None:
    assert style_trial.verdict(style(WHO, CITATION).encode(), has_list=False) == style_trial.SOUND
    assert style_trial.verdict(style("<citation><layout/></citation>").encode(), has_list=False) != style_trial.SOUND


def test_what_stands_between_works_does_not_stand_between_the_parts_of_one(own: OwnStylesInFolder, file) -> None:
    parts = '<text macro="who"/><text variable="title" prefix=", "/>'
    bare = f'<citation><layout suffix="." delimiter="; ">{parts}</layout></citation>'
    added = own.add(file(style(WHO, bare)))

    cited = TypstCitations(own=own.offered).cite([(one("book"), one("journal"))], REFERENCES, added.style.id, "en-GB")

    assert words(cited.clusters[0]).startswith("Anna Smith, The Art of Small Talks; Luisa García Márquez, ")


def test_a_style_is_tried_by_this_very_program_installed_or_not(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    says = "import os, sys; sys.stdin.read(); print('sound' if os.environ.get('PYTHONPATH') == sys.argv[1] else 'no')"
    home = str(Path(style_trial.__file__).resolve().parents[2])
    try_out(b"<x/>", has_list=False, command=(sys.executable, "-c", says, home))
