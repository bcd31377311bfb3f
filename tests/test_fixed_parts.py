"""What the person briefer is built for has fixed: the libraries that it stands on."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FIXED = {"PySide6-Essentials": "briefer/ui", "python-docx": "briefer/export/word", "whoosh3": "briefer/index"}
MODULES = {"PySide6-Essentials": "PySide6", "python-docx": "docx", "whoosh3": "whoosh"}


@pytest.mark.parametrize("package", FIXED)
def test_it_is_a_dependency_and_its_part_of_the_tree_is_built_on_it(package: str) -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert any(re.split(r"[<>=!~ \[]", one)[0] == package for one in dependencies)

    sources = [path.read_text() for path in (ROOT / FIXED[package]).rglob("*.py")]
    assert any(re.search(rf"^(from|import) {MODULES[package]}\b", source, re.MULTILINE) for source in sources)


def test_a_word_file_is_written_through_python_docx() -> None:
    program = (
        "import sys; from briefer.export.word.writer import WordWriter; from tests.export.word_sample import SAMPLE;"
        "from docx.package import Package; from pathlib import Path; import tempfile;"
        "opened = []; load = Package.after_unmarshal;"
        "Package.after_unmarshal = lambda self: (opened.append(self), load(self))[1];"
        "WordWriter().write(SAMPLE, Path(tempfile.mkdtemp()) / 'a.docx'); assert opened"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=120)
