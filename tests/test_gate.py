"""The checks that hold the code itself: lint, form, types, layers, and traps of our dependencies."""

import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sys.executable).parent


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports", "--no-cache"],
    ],
    ids=lambda command: " ".join(command),
)
def test_the_code_passes(command: list[str]) -> None:
    tool, *arguments = command
    done = subprocess.run([SCRIPTS / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_calls_into_qt_do_not_lose_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 drops one at every void call and aborts after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1_000):
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - 500


def test_every_resource_folder_is_part_of_an_installation() -> None:
    installed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["data-files"]
    folders = {path.parent for top in ("resources", "seeds") for path in (ROOT / top).rglob("*") if path.is_file()}

    assert {folder.relative_to(ROOT).as_posix() for folder in folders} == {
        target.removeprefix("share/briefer/") for target in installed
    }


def test_the_seeds_are_the_files_as_they_came() -> None:
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in (ROOT / "seeds").iterdir()}

    assert digests == {
        "000_f1a9cdb5d7da301d.txt": "93e55bae0eca9a3a",
        "001_00c16ffeb41a3121.txt": "91760d3ad3972e24",
        "002_036be6631f21410b.txt": "c7f1509ab182d219",
        "003_9d403f87a400a2e6.txt": "239ed52c885d504f",
    }
