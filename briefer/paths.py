"""Where bundled resources, the sample sources and the user's data live."""

import sys
from pathlib import Path

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
