import os
import socket
from pathlib import Path

import pytest

from briefer.domain.source import LeftOut, SourceStatus
from briefer.domain.source_filter import FileKind, kind_of
from briefer.ingest.folders import Skipped, files_under, names_in_folder
from briefer.ingest.registry import SUFFIXES


def put(path: Path, text: str = "words") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_stands_for_its_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    expected = [put(tmp_path / name) for name in ("a.txt", "b/c.md", "b/d/e.markdown", "f.TXT")]
    assert list(files_under([tmp_path])) == expected


def test_kinds_that_are_not_read_are_reported(tmp_path: Path) -> None:
    path = put(tmp_path / "report.xlsx")
    reason = "briefer does not read this kind of file (Excel workbook, not yet read)."
    assert list(files_under([tmp_path])) == [LeftOut(path, SourceStatus.UNSUPPORTED, reason)]
    assert list(files_under([path])) == [LeftOut(path, SourceStatus.UNSUPPORTED, reason)]


@pytest.mark.parametrize("name", ["~$draft.txt", ".hidden.txt", "a.tmp", "a.txt.part", ".git/inside.txt"])
def test_temporary_and_hidden_files_are_skipped_and_counted(tmp_path: Path, name: str) -> None:
    put(tmp_path / name)
    (found,) = files_under([tmp_path])
    assert isinstance(found, Skipped)
    assert found.path == tmp_path / name.split("/")[0]


def test_a_hidden_file_that_was_chosen_by_itself_is_read(tmp_path: Path) -> None:
    path = put(tmp_path / ".notes.txt")
    assert list(files_under([path])) == [path]


def test_a_file_is_found_once_however_often_it_was_chosen(tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt")
    assert list(files_under([path, tmp_path, path])) == [path]


def test_what_does_not_exist_is_missing(tmp_path: Path) -> None:
    (found,) = files_under([tmp_path / "gone.txt"])
    assert isinstance(found, LeftOut)
    assert found.status is SourceStatus.MISSING


def test_links_lead_to_files_in_the_folder_and_nowhere_else(tmp_path: Path) -> None:
    secret = put(tmp_path / "outside" / "secret.txt")
    folder = tmp_path / "chosen"
    inside = put(folder / "z" / "inside.txt")
    (folder / "a-out.txt").symlink_to(secret)
    (folder / "b-loop").symlink_to(folder)
    (folder / "c-in.txt").symlink_to(inside)
    (folder / "d-broken.txt").symlink_to(tmp_path / "nothing.txt")
    found = list(files_under([folder]))
    assert found[:3] == [
        Skipped(folder / "a-out.txt", "a link out of the folder"),
        Skipped(folder / "b-loop", "a link to a folder"),
        folder / "c-in.txt",
    ]
    assert [(left.path.name, left.status) for left in found[3:] if isinstance(left, LeftOut)] == [
        ("d-broken.txt", SourceStatus.MISSING)
    ]
    assert len(found) == 4  # the file that c-in.txt links to is the same file


def test_a_folder_that_may_not_be_listed_is_reported_and_stops_nothing(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    after = put(tmp_path / "z.txt")

    def listing(folder: Path) -> list[str]:
        if folder == closed:
            raise PermissionError(13, "Permission denied", str(folder))
        return names_in_folder(folder)

    reason = "You do not have permission to read this folder."
    assert list(files_under([tmp_path], listing=listing)) == [LeftOut(closed, SourceStatus.NO_ACCESS, reason), after]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_sockets_are_reported_and_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "a.txt")
    monkeypatch.chdir(tmp_path)  # a socket's name must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("b.txt")
        kinds = [found.reason for found in files_under([tmp_path]) if isinstance(found, LeftOut)]
    assert kinds == [
        "briefer does not read this kind of file (a pipe).",
        "briefer does not read this kind of file (a socket).",
    ]


def test_a_very_deep_folder_does_not_exhaust_the_stack(tmp_path: Path) -> None:
    deepest = tmp_path
    for _ in range(300):
        deepest = deepest / "d"
    path = put(deepest / "a.txt")
    assert list(files_under([tmp_path])) == [path]


@pytest.mark.parametrize("name", ["line\nbreak.txt", "\u202egnp.txt", "trailing .txt", "CON.txt", "a" * 250 + ".txt"])
def test_any_name_the_system_allows_is_kept(tmp_path: Path, name: str) -> None:
    if os.name == "nt":
        pytest.skip("Windows does not allow these names")
    path = put(tmp_path / name)
    assert list(files_under([tmp_path])) == [path]


def test_every_kind_of_file_that_is_read_can_be_asked_for_by_its_kind() -> None:
    assert {suffix for suffix in SUFFIXES if kind_of(Path(f"a{suffix}")) is FileKind.OTHER} == set()
