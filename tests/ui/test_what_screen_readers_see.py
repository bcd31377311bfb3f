"""The real window through AT-SPI, as a screen reader on Linux meets it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = Path("/usr/bin/python3")
PACKAGES = "at-spi2-core, gir1.2-atspi-2.0, python3-gi, dbus and xvfb"
_SCRIPT = """
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>{folder}/display >/dev/null 2>&1 & screen=$!
trap 'kill $screen $window 2>/dev/null' EXIT
for _ in $(seq 100); do [ -s {folder}/display ] && break; sleep 0.1; done
export DISPLAY=:$(cat {folder}/display)
{python} -m briefer --library {folder}/library & window=$!
{system} {root}/tests/ui/atspi_dump.py briefer 40 {folder}/seen.json
"""


def why_not() -> str | None:
    """What is missing to look at a window through AT-SPI."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is for Linux."
    tools = all(shutil.which(tool) for tool in ("Xvfb", "dbus-run-session")) and SYSTEM_PYTHON.exists()
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if tools and subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0:
        return None
    return f"Looking at the window as a screen reader does needs {PACKAGES}."


def walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node["children"]:
        yield from walk(child)


def test_a_screen_reader_finds_the_windows_parts_by_name(tmp_path: Path, seeds: Path) -> None:
    if missing := why_not():
        pytest.skip(missing)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    added = [sys.executable, "-m", "briefer", "add", str(seeds), "--library", str(tmp_path / "library")]
    subprocess.run(added, cwd=ROOT, env=environment, capture_output=True, check=True, timeout=120)
    script = _SCRIPT.format(folder=tmp_path, python=sys.executable, system=SYSTEM_PYTHON, root=ROOT)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = list(walk(json.loads((tmp_path / "seen.json").read_text("utf-8"))))
    names = {node["name"] for node in seen}
    assert {
        "Search all sources",
        "Results",
        "Title of this briefing",
        "Briefing outline",
        "Commands",
        "Export to Word",
        "Menu",
    } <= names
    assert [node for node in seen if node["focusable"] and not node["name"]] == []
    rows = [node["name"] for node in seen if node["role"] in ("list item", "tree item", "table cell")]
    assert any("Phone Call Diplomacy" in row for row in rows), rows
    assert any(row.startswith("Section ") for row in rows), rows
