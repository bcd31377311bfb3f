"""A desk of its own for a journey: a library, a folder, `briefer` typed at them, and Word files read back."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Desk:
    """A library and a folder, and `briefer` typed at them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.status = 0
        self.errors = ""

    def briefer(self, *arguments: str | Path, typed: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", "briefer", *map(str, arguments), "--library", str(self.folder / "library")],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        self.status, self.errors = done.returncode, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    def json(self, *arguments: str | Path) -> Any:
        out = self.briefer(*arguments, "--json")
        return json.loads(out)

    def describe(self, source: str, **reference: str) -> None:
        """Says what a source is, as `--for` does, for those whose text does not."""
        path = self.folder / "reference.json"
        path.write_text(json.dumps({"type": "webpage", **reference}), "utf-8")
        self.json("references", path, "--for", source)
        assert self.status == 0, self.errors


def word_texts(path: Path) -> tuple[str, list[str]]:
    """The body's text and each footnote's, read with nothing of ours."""
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
        notes = ElementTree.fromstring(package.read("word/footnotes.xml"))
    text = "".join(node.text or "" for node in body.iter(f"{W}t"))
    real = [note for note in notes if note.get(f"{W}type") is None]
    return text, ["".join(node.text or "" for node in note.iter(f"{W}t")).strip() for note in real]
