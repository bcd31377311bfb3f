"""`briefer watch`: folders followed from the command line."""

from pathlib import Path

import pytest

from tests.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "policy").mkdir()
    return Desk(tmp_path)


def test_a_watched_folder_is_read_and_then_followed(desk: Desk) -> None:
    folder = desk.folder / "policy"
    (folder / "harbour.txt").write_text("The harbour was dredged in March.")
    first = desk.json("watch", "policy")
    assert [source["path"] for source in first["added"]] == [str(folder / "harbour.txt")] and desk.status == 0
    assert first["watched"] == [{"path": str(folder), "reachable": True}]
    (folder / "harbour.txt").rename(folder / "port.txt")
    (folder / "quay.txt").write_text("The quay was mended in May.")
    second = desk.json("watch")
    assert [source["id"] for source in second["moved"]] == [first["added"][0]["id"]]
    assert [source["path"] for source in second["added"]] == [str(folder / "quay.txt")]
    (folder / "quay.txt").unlink()
    third = desk.json("watch")
    assert [source["status"] for source in third["missing"]] == ["missing"] and desk.status == 1
    assert "quay" in desk.briefer("search", "quay")


def test_folders_are_listed_and_let_go(desk: Desk) -> None:
    desk.briefer("watch", "policy")
    assert str(desk.folder / "policy") in desk.briefer("watch", "--list")
    assert desk.json("watch", "--stop", "policy") == {"watched": []}
    desk.briefer("watch", "--stop", "policy")
    assert desk.status == 2
    assert "No folder is watched" in desk.briefer("watch")


def test_what_is_no_folder_is_not_watched(desk: Desk) -> None:
    desk.briefer("watch", "nowhere")
    assert desk.status == 2 and "nowhere" in desk.errors
    assert desk.json("watch", "--list") == {"watched": []}


def test_a_folder_of_a_cloud_service_is_said_to_be_one(desk: Desk) -> None:
    (desk.folder / "OneDrive - Ministry").mkdir()
    desk.briefer("watch", "OneDrive - Ministry")
    assert "kept in step with OneDrive" in desk.errors
