"""The office's own Word file from the command line: shown, settled, filled, carried in the briefing."""

from pathlib import Path

import pytest

from tests.desk import Desk, word_texts
from tests.export.house_files import COVER


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("house"))
    desk.briefer("demo", "--no-window")
    (desk.folder / "office.dotm").write_bytes(COVER.data)
    return desk


def test_a_briefing_is_written_into_the_offices_file(desk: Desk) -> None:
    said = desk.json(
        *("export", desk.folder / "sample.briefing", "-o", "out.docx", "--house-template", desk.folder / "office.dotm")
    )
    assert desk.status == 1, desk.errors  # something did not come along
    assert (said["quotes"], said["notes"]) == (12, 12)
    assert [one["message"] for one in said["findings"]] == [
        "Of the house template “office.dotm”, its macros did not come along."
    ]
    text, notes = word_texts(desk.folder / "out.docx")
    assert text.startswith("Ministry of Examples")
    assert len(notes) == 12
    assert {one["state"] for one in desk.json("verify", "out.docx")["quotes"]} == {"unchanged"}


def test_a_briefing_carries_its_house_template_to_where_the_file_is_not(desk: Desk, tmp_path: Path) -> None:
    house = tmp_path / "office.dotm"
    house.write_bytes(COVER.data)
    desk.briefer(
        *("new", "meeting-brief", "-o", "carried.briefing", "--field", "title=Talks", "--field", "recipient=Minister"),
        *("--house-template", house),
    )
    assert desk.status == 0, desk.errors
    house.unlink()
    desk.briefer("export", "carried.briefing", "-o", "carried.docx")
    assert "To: Minister" in word_texts(desk.folder / "carried.docx")[0]
    desk.briefer("export", "carried.briefing", "-o", "ours.docx", "--no-house-template")
    assert "Ministry of Examples" not in word_texts(desk.folder / "ours.docx")[0]


def test_its_styles_are_shown_and_settled_for_whoever_uses_it(desk: Desk, tmp_path: Path) -> None:
    house = tmp_path / "office.dotm"
    house.write_bytes(COVER.data)
    shown = desk.json("house", house)
    assert desk.status == 1
    assert shown["dropped"] == ["its macros"]
    assert {one["role"]: one["style"] for one in shown["roles"]}["heading 1"] == "heading 1"
    settled = desk.json("house", house, "--style", "heading 1=Office Heading", "--body", "empty")
    assert {one["role"]: one["style"] for one in settled["roles"]}["heading 1"] == "Office Heading"
    assert (tmp_path / "office.dotm.briefer.json").exists()
    people = desk.briefer("house", house)
    assert "heading 1        Office Heading" in people
    assert "The briefing goes in its control “briefer.body”." in people


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--style", "heading 1=Nobody's"), "has no style “Nobody's” that could be used for it"),
        (("--style", "headline=Title"), "the roles are title, subtitle"),
    ],
)
def test_a_wrong_rule_is_refused(arguments: tuple[str, ...], said: str, desk: Desk) -> None:
    desk.briefer("house", "office.dotm", *arguments)
    assert desk.status == 2
    assert said in desk.errors


def test_a_file_that_cannot_be_filled_is_refused_and_nothing_is_written(desk: Desk) -> None:
    (desk.folder / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old .doc")
    desk.briefer(
        *("export", desk.folder / "sample.briefing", "-o", "no.docx", "--house-template", desk.folder / "old.docx")
    )
    assert desk.status == 2
    assert "cannot be used: it is locked with a password, or an old .doc" in desk.errors
    assert not (desk.folder / "no.docx").exists()
