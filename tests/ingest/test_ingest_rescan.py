import os
from pathlib import Path

import pytest

from briefer.ingest.rescan import Look, look_again
from briefer.ports.following import FileStamp


def known_under(folder: Path) -> dict[bytes, FileStamp]:
    return {os.fsencode(path): FileStamp.of(path.stat()) for path in folder.rglob("*") if path.is_file()}


def names(look: Look) -> list[str]:
    return sorted(path.name for path, _ in look.fresh)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "watched"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("a")
    (folder / "deep" / "b.md").write_text("b")
    return folder


def test_a_first_look_finds_what_adding_the_folder_would(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / ".git" / "c.txt").write_text("c")
    (folder / "~$draft.docx").write_text("d")
    (folder / "film.mkv").write_text("e")
    look = look_again(folder, {}, chosen=folder)
    assert names(look) == ["a.txt", "b.md"]
    assert [one.path.name for one, _ in look.left_out] == ["film.mkv"]


def test_a_second_look_finds_only_the_difference(folder: Path) -> None:
    known = known_under(folder)
    (folder / "a.txt").unlink()
    (folder / "new.txt").write_text("new")
    look = look_again(folder, known, chosen=folder)
    assert names(look) == ["new.txt"] and look.gone == [folder / "a.txt"] and look.unchanged == 1


def test_a_look_at_one_place_says_nothing_of_the_others(folder: Path) -> None:
    place = folder / "deep"
    known = known_under(place)
    (place / "b.md").unlink()
    look = look_again(place, known, chosen=folder)
    assert look.gone == [place / "b.md"] and look.fresh == []
    assert look_again(folder / "a.txt", {}, chosen=folder).fresh[0][0] == folder / "a.txt"


def test_what_stands_in_a_hidden_folder_is_not_looked_at(folder: Path) -> None:
    (folder / ".cache").mkdir()
    (folder / ".cache" / "c.txt").write_text("c")
    assert look_again(folder / ".cache" / "c.txt", {}, chosen=folder) == Look()
    assert look_again(folder / ".cache", {}, chosen=folder) == Look()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_out_of_the_folder_are_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("s")
    (tmp_path / "outside").mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "inside.txt").symlink_to(folder / "deep" / "b.md")
    (folder / "folder").symlink_to(tmp_path / "outside")
    look = look_again(folder, {}, chosen=folder)
    assert names(look) == ["a.txt", "b.md", "inside.txt"]
    assert look_again(folder / "folder", {}, chosen=folder).fresh == []


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_nothing_is_gone_from_a_folder_that_cannot_be_listed(ordinary_folder: Path) -> None:
    deep = ordinary_folder / "deep"
    deep.mkdir()
    (deep / "a.txt").write_text("a")
    known = known_under(ordinary_folder)
    deep.chmod(0)
    look = look_again(ordinary_folder, known, chosen=ordinary_folder)
    deep.chmod(0o700)
    assert look.unreadable == [deep] and look.gone == []


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_of_any_bytes_is_found_and_known_again(folder: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/\xff\n.txt"))
    path.write_text("x")
    assert path in [one for one, _ in look_again(folder, {}, chosen=folder).fresh]
    assert look_again(folder, known_under(folder), chosen=folder).unchanged == 3
