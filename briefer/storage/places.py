"""Folders that are not simply on this computer: kept in step with a cloud service, or on a network.

Recognised by what the services' programs leave on a disk, by the names of their folders, and by the system's list of
what is mounted. Nothing is asked of any network.
"""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

import psutil

from briefer.ports.following import Place, PlaceKind

_FOLDERS = (  # a folder's whole name, as the services' programs make it
    (re.compile(r"OneDrive(?: ?[-–] .+)?|OneDrive-.+", re.IGNORECASE), "OneDrive"),
    (re.compile(r"Dropbox(?: \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"Google ?Drive.*|GoogleDrive-.+|My Drive|DriveFS", re.IGNORECASE), "Google Drive"),
    (re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.IGNORECASE), "iCloud"),
    (re.compile(r"Nextcloud\d*|ownCloud\d*", re.IGNORECASE), "Nextcloud"),
)
_MARKS = (  # what stands in the uppermost folder of one that is kept in step
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "Nextcloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
_VARIABLES = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_NETWORKS = re.compile(
    r"nfs\d?|cifs|smb\w*|afpfs|webdav|davfs2?|9p|afs|ceph|glusterfs|ncpfs|fuse\.(sshfs|davfs2?|rclone|gvfsd.*|smb.*)"
    r"|gvfsd-fuse",
    re.IGNORECASE,
)
_CLOUD_MOUNTS = re.compile(r"rclone|google|onedrive|dropbox", re.IGNORECASE)

Mount = tuple[str, str, str]  # where, what kind, what


def place_of(folder: Path) -> Place | None:
    """`None` for a folder of this computer, and where it cannot be told."""
    return place_among(folder, mounts=_mounts(), environment=os.environ)


def place_among(folder: Path, *, mounts: Iterable[Mount], environment: Mapping[str, str]) -> Place | None:
    if (share := _share(folder)) is not None:
        return Place(PlaceKind.NETWORK, share)
    for variable, name in _VARIABLES.items():
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return Place(PlaceKind.CLOUD, name)
    for part in (folder, *folder.parents):
        if (cloud := _service(part)) is not None:
            return Place(PlaceKind.CLOUD, cloud)
    return _mounted(folder, mounts)


def _share(folder: PurePath) -> str | None:
    r"""The `\\server\share` of a Windows path, but not its names for local devices."""
    drive = folder.drive.replace("/", "\\")
    return drive if drive.startswith("\\\\") and drive[2:3] not in ("?", ".") else None


def _service(folder: Path) -> str | None:
    for pattern, name in _FOLDERS:
        if pattern.fullmatch(folder.name):
            return name
    return next((name for mark, name in _MARKS if os.path.lexists(folder / mark)), None)


def _mounted(folder: Path, mounts: Iterable[Mount]) -> Place | None:
    """By the deepest mount that the folder stands in."""
    above = [mount for mount in mounts if folder.is_relative_to(mount[0])]
    if not above:
        return None
    _, kind, what = max(above, key=lambda mount: len(Path(mount[0]).parts))
    if _CLOUD_MOUNTS.search(kind) or (kind.startswith("fuse") and _CLOUD_MOUNTS.search(what)):
        return Place(PlaceKind.CLOUD, what.strip(":") or kind)
    return Place(PlaceKind.NETWORK, what) if _NETWORKS.fullmatch(kind) or what.startswith("\\\\") else None


def _mounts() -> list[Mount]:
    try:
        return [(one.mountpoint, one.fstype, one.device) for one in psutil.disk_partitions(all=True)]
    except OSError:
        return []
