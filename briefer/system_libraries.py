"""The system libraries that Qt's window needs on Linux: which of them are missing, said before Qt aborts."""

import sys
from collections.abc import Callable, Iterable
from ctypes import CDLL

# what is loaded → the Debian and Ubuntu package that brings it
NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
NEEDED_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}


def _loads(library: str) -> bool:
    try:
        CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(
    *, x11: bool, platform: str = sys.platform, loads: Callable[[str], bool] = _loads
) -> tuple[str, ...]:
    """Packages to install before a window can open; always empty on Windows and macOS."""
    if not platform.startswith("linux"):
        return ()
    wanted: Iterable[tuple[str, str]] = [*NEEDED.items(), *(NEEDED_FOR_X11.items() if x11 else ())]
    return tuple(package for library, package in wanted if not loads(library))


def sentence_for(packages: tuple[str, ...]) -> str:
    names = ", ".join(packages)
    return (
        f"The window cannot open because this computer lacks {names}. Install with: "
        f"sudo apt install {' '.join(packages)} (or your distribution's packages of the same libraries). "
        "Every command that needs no window works without them."
    )
