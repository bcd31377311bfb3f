"""A citation style of one's own, by the commands that people type."""

from pathlib import Path

import pytest

from tests.desk import ROOT, Desk, word_texts

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
<info><title>Harbour Notes</title><id>h</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout prefix="Harbour: "><text variable="title"/></layout></citation></style>"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    (tmp_path / "harbour.csl").write_text(STYLE, "utf-8")
    return made


def briefing_in(desk: Desk) -> Path:
    source = desk.json("add", ROOT / "seeds")["added"][0]["id"]
    path = desk.folder / "b.briefing"
    template = desk.json("templates")["templates"][0]["id"]
    desk.json("new", template, "-o", path, "--field", "title=Talks")
    desk.json("quote", path, "1", source, "0", "40")
    return path


def test_added_listed_used_and_removed(desk: Desk) -> None:
    assert desk.json("styles", "add", "harbour.csl")["styles"] == [
        {"id": "harbour", "title": "Harbour Notes", "own": True}
    ]
    assert desk.status == 0
    listed = desk.json("styles")["styles"]
    assert [one["id"] for one in listed if one["own"]] == ["harbour"]
    briefing = briefing_in(desk)

    desk.json("export", briefing, "-o", "out.docx", "--style", "harbour")

    assert word_texts(desk.folder / "out.docx")[1][0].startswith("Harbour: ")
    desk.json("styles", "remove", "harbour")
    assert desk.status == 0
    assert not any(one["own"] for one in desk.json("styles")["styles"])
    desk.json("styles", "remove", "harbour")
    assert desk.status == 2


def test_a_file_is_used_for_one_export_and_not_kept(desk: Desk) -> None:
    desk.json("export", briefing_in(desk), "-o", "out.docx", "--style", "harbour.csl")

    assert word_texts(desk.folder / "out.docx")[1][0].startswith("Harbour: ")
    assert not any(one["own"] for one in desk.json("styles")["styles"])


def test_a_bad_style_is_refused_in_a_sentence(desk: Desk) -> None:
    (desk.folder / "bad.csl").write_text("<html>", "utf-8")
    for arguments in (["styles", "add", "bad.csl"], ["styles", "add", "gone.csl"], ["styles", "ad", "x"]):
        assert "error" in desk.json(*arguments)
        assert desk.status == 2
