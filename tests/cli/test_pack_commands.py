from pathlib import Path

from tests.desk import Desk


def test_sources_are_carried_to_another_library(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "away").mkdir()
    home, away = Desk(tmp_path / "home"), Desk(tmp_path / "away")
    (home.folder / "harbour.txt").write_text("The harbour was dredged in March.")
    (source,) = home.json("add", "harbour.txt")["added"]
    saved = home.json("pack", "-o", "mine", "--with-files")
    assert saved["sources"] == 1 and saved["path"].endswith("mine.briefpack") and home.status == 0
    taken = away.json("unpack", home.folder / "mine.briefpack")
    assert [one["id"] for one in taken["added"]] == [source["id"]] and away.status == 0
    assert "dredged" in away.briefer("search", "harbour")
    assert len(away.json("unpack", home.folder / "mine.briefpack")["merged"]) == 1
    (away.folder / "bad.briefpack").write_text("no pack")
    away.briefer("unpack", "bad.briefpack")
    assert away.status == 2 and "bad.briefpack" in away.errors
    home.briefer("pack", "-o", "mine", "no such source")
    assert home.status == 2
