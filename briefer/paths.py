"""Where bundled resources, the sample sources and the user's data live."""

import os
import sys
import tempfile
from functools import cache
from pathlib import Path
from threading import Lock

from platformdirs import user_data_path

_CHECKOUT = Path(__file__).resolve().parent.parent  # also the folder of a frozen program
_ROOT = _CHECKOUT if (_CHECKOUT / "resources").is_dir() else Path(sys.prefix) / "share" / "briefer"

RESOURCES = _ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations"
SEEDS = _ROOT / "seeds"


def default_library() -> Path:
    """The per-user library; its folder may not exist yet."""
    return user_data_path("briefer", appauthor=False) / "library"


def data_folder() -> Path:
    """The user's own templates, settings and recovery copies; may not exist yet."""
    return user_data_path("briefer", appauthor=False)


def own_environment() -> dict[str, str]:
    """For a process of this program's own, so that it finds the same packages, installed or not."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(_CHECKOUT), os.environ.get("PYTHONPATH"))))}


def empty_folder() -> Path:
    """A folder of this process in which nothing is found. Made again if a cleaner of temporary files has taken it."""
    with _ONE_AT_A_TIME:
        folder = Path(_temporary().name)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


_ONE_AT_A_TIME = Lock()  # two threads would make two, and the one that is forgotten is deleted under its user


@cache
def _temporary() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="briefer-empty-")
