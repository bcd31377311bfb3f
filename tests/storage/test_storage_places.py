from pathlib import Path, PureWindowsPath

import pytest

from briefer.ports.following import Place, PlaceKind
from briefer.storage.places import Mount, _share, place_among, place_of

MOUNTS: list[Mount] = [
    ("/", "ext4", "/dev/sda1"),
    ("/mnt/share", "cifs", "//server/share"),
    ("/mnt/share/local", "ext4", "/dev/sdb1"),
    ("/home/me/net", "nfs4", "server:/export"),
    ("/home/me/drive", "fuse.rclone", "gdrive:"),
]


def place(path: str) -> Place | None:
    return place_among(Path(path), mounts=MOUNTS, environment={"OneDrive": "/home/me/Work files"})


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/me/OneDrive/policy", "OneDrive"),
        ("/home/me/OneDrive - Ministry of Works/policy", "OneDrive"),
        ("/Users/me/Library/CloudStorage/OneDrive-Ministry/a", "OneDrive"),
        ("/home/me/Work files/a", "OneDrive"),
        ("/home/me/Dropbox (Office)/a", "Dropbox"),
        ("/Users/me/Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/home/me/Nextcloud/papers", "Nextcloud"),
        ("/home/me/drive/papers", "gdrive"),
    ],
)
def test_folders_of_cloud_services_are_known(path: str, name: str) -> None:
    assert place(path) == Place(PlaceKind.CLOUD, name)


@pytest.mark.parametrize(
    ("path", "name"), [("/mnt/share/papers", "//server/share"), ("/home/me/net/a/b", "server:/export")]
)
def test_folders_on_a_network_are_known(path: str, name: str) -> None:
    assert place(path) == Place(PlaceKind.NETWORK, name)


@pytest.mark.parametrize("path", ["/home/me/papers", "/mnt/share/local/a", "/home/me/Dropbox notes", "/"])
def test_other_folders_are_this_computers_own(path: str) -> None:
    assert place(path) is None


def test_shares_of_windows_are_known_by_their_names() -> None:
    assert _share(PureWindowsPath(r"\\server\share\papers")) == r"\\server\share"
    assert _share(PureWindowsPath(r"\\?\C:\papers")) is None
    assert _share(PureWindowsPath(r"C:\papers")) is None


def test_a_folder_that_is_kept_in_step_under_another_name_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    assert place_of(tmp_path / "deep") is None
    (tmp_path / ".nextcloudsync.log").touch()
    assert place_of(tmp_path / "deep") == Place(PlaceKind.CLOUD, "Nextcloud")
