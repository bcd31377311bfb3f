"""References out of a library and into another one, by the commands that people type."""

import json
from pathlib import Path

import pytest

from tests.desk import Desk


@pytest.fixture
def desk(tmp_path: Path, seeds: Path) -> Desk:
    made = Desk(tmp_path)
    made.json("add", seeds)
    return made


def test_out_to_a_file_and_in_again_by_web_address_and_title(desk: Desk, tmp_path: Path, seeds: Path) -> None:
    out = desk.json("references", "-o", tmp_path / "all.json")
    assert desk.status == 0
    assert (out["references"], out["losses"]) == (4, [])
    items = json.loads((tmp_path / "all.json").read_text("utf-8"))
    assert len({item["id"] for item in items}) == 4
    titled = [item for item in items if "title" in item]
    titled[0]["publisher-place"] = "Harbourville"
    (tmp_path / "edited.json").write_text(json.dumps([*items, {"id": "odd", "type": "book", "title": "Odd"}]), "utf-8")

    told = desk.json("references", tmp_path / "edited.json")

    assert desk.status == 1
    assert len(told["described"]) == len(titled) == 3
    assert told["unmatched"] == [*(item["id"] for item in items if "title" not in item), "odd"]
    assert "publisher_place" in told["described"][0]["fields"]
    again = desk.json("references", tmp_path / "edited.json")
    assert [one["fields"] for one in again["described"]] == [[]] * 3, "what was imported stands as confirmed"
    desk.json("references", "-o", tmp_path / "again.json")
    assert "Harbourville" in (tmp_path / "again.json").read_text("utf-8")


def test_for_one_source_and_of_one_source(desk: Desk, tmp_path: Path) -> None:
    source = desk.json("sources")["sources"][0]["id"]
    path = tmp_path / "one.bib"
    path.write_text("@report{x, title = {Ports}, institution = {Harbour Board}, date = {2021-03}}", "utf-8")

    told = desk.json("references", path, "--for", source)

    assert desk.status == 0
    assert told["described"][0]["by"] == "your choice"
    assert next(one for one in desk.json("sources")["sources"] if one["id"] == source)["publisher"] == "Harbour Board"
    assert "x → Ports · Li Yan · 2021-03" in desk.briefer("references", path, "--for", source), (
        "as it is now, not as it was"
    )
    desk.json("references", "-o", tmp_path / "one.ris", source)
    assert "PB  - Harbour Board" in (tmp_path / "one.ris").read_text("utf-8")


def test_bad_input_ends_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("<html>", "utf-8")
    for arguments in (
        ["references"],
        ["references", tmp_path / "gone.bib"],
        ["references", tmp_path / "bad.json"],
        ["references", "-o", tmp_path / "x.docx"],
        ["references", "-o", tmp_path / "x.json", "no such source"],
        ["references", "-o", tmp_path / "no" / "folder" / "x.json"],
        ["references", tmp_path / "bad.json", "--for", "no such source"],
    ):
        assert "error" in desk.json(*arguments), arguments
        assert desk.status == 2
    assert "briefer" in desk.briefer("references", "--help")
