"""Where the rules for an office's file are kept, and who may write them."""

import json
import os
from pathlib import Path

import pytest

from briefer.domain.errors import HouseTemplateUnusable, NotFound, SaveFailed
from briefer.domain.house_template import HouseRules, Role
from briefer.export.word.house.files import WordHouseTemplates
from briefer.ports.export import HouseTemplateFiles
from tests.export.house_files import COVER
from tests.fakes import MemoryHouseTemplates

RULES = HouseRules({Role.TITLE: "Office Heading", Role.NOTE: "Normal"}, empties_body=True)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    (folder / "office.dotm").write_bytes(COVER.data)
    return folder / "office.dotm"


@pytest.fixture
def files(tmp_path: Path) -> WordHouseTemplates:
    return WordHouseTemplates(tmp_path / "data" / "house templates")


@pytest.mark.parametrize("kind", ["fake", "real"])
def test_what_is_remembered_is_there_when_the_file_is_opened(
    kind: str, files: WordHouseTemplates, office: Path
) -> None:
    one: HouseTemplateFiles = files if kind == "real" else MemoryHouseTemplates(files.open(office))
    assert one.open(office).rules == HouseRules()
    one.remember(office, RULES)
    opened = one.open(office)
    assert (opened.name, opened.data, opened.rules) == ("office.dotm", COVER.data, RULES)
    assert one.inspect(opened).rules == RULES
    with pytest.raises(NotFound):
        one.open(office.with_name("gone.dotm"))


def test_the_rules_stand_beside_the_file_where_an_administrator_can_read_them(
    files: WordHouseTemplates, office: Path
) -> None:
    where = files.remember(office, RULES)
    assert where == office.with_name("office.dotm.briefer.json")
    assert json.loads(where.read_text("utf-8")) == {
        "format": "briefer house template",
        "version": 1,
        "styles": {"title": "Office Heading", "note text": "Normal"},
        "body": "empty",
    }


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_where_the_folder_cannot_be_written_they_are_kept_with_ones_own_data(ordinary_folder: Path) -> None:
    share = ordinary_folder / "share"
    share.mkdir()
    (share / "office.dotm").write_bytes(COVER.data)
    files = WordHouseTemplates(ordinary_folder / "data")
    share.chmod(0o555)
    try:
        where = files.remember(share / "office.dotm", RULES)
        assert where.parent == ordinary_folder / "data"
        assert "share" not in where.name
        assert files.open(share / "office.dotm").rules == RULES
    finally:
        share.chmod(0o755)
    beside = files.remember(share / "office.dotm", HouseRules())  # the keeper may write there: one truth again
    assert beside.parent == share
    assert not where.exists()
    assert files.open(share / "office.dotm").rules == HouseRules()


def test_rules_that_can_be_kept_nowhere_are_not_lost_in_silence(tmp_path: Path, office: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file is in the way")
    with pytest.raises(SaveFailed):
        WordHouseTemplates(tmp_path / "data" / "x").remember(office.parent / "gone" / "office.dotm", RULES)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "is not what it should be"),
        ('{"format": "else"}', "should be “briefer house template”"),
        ('{"format": "briefer house template", "version": 2}', "made by a newer version"),
        ('{"format": "briefer house template", "version": 1, "styles": {"titel": "T"}}', "“titel” is no role"),
        ('{"format": "briefer house template", "version": 1, "body": "burn"}', "be “keep” or “empty”"),
        (f'"{"x" * (1 << 20)}"', "far too large"),
    ],
)
def test_rules_that_are_not_understood_stop_the_file_from_being_used(
    text: str, why: str, files: WordHouseTemplates, office: Path
) -> None:
    office.with_name("office.dotm.briefer.json").write_text(text, "utf-8")
    with pytest.raises(HouseTemplateUnusable, match=why):
        files.open(office)


def test_only_word_files_are_opened(files: WordHouseTemplates, tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_bytes(b"PK")
    with pytest.raises(HouseTemplateUnusable, match=r"should end in \.docx, \.dotx, \.dotm, \.docm"):
        files.open(tmp_path / "a.odt")
    with pytest.raises(HouseTemplateUnusable, match="cannot be read"):
        (tmp_path / "b.docx").mkdir()
        files.open(tmp_path / "b.docx")
