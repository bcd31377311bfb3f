"""Manuscripts as PDF: tagged, titled, the same words as in Word, and nothing of a text run as code."""

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Paragraph, ParagraphKind, Text, Unfilled
from briefer.export.pdf.writer import PdfWriter
from tests.export.word_sample import manuscript

ROOT = Path(__file__).resolve().parent.parent.parent


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def words_of(path: Path) -> str:
    """All letters and digits in reading order: line ends and hyphens are the typesetter's."""
    return "".join(filter(str.isalnum, " ".join(pages_of(path))))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Manuscript, Path]:
    made, path = manuscript(), tmp_path_factory.mktemp("pdf") / "a.pdf"
    written = PdfWriter().write(made, path)
    assert written.problems == ()
    return made, path


def test_every_quote_stands_in_the_pdf(sample: tuple[Manuscript, Path]) -> None:
    made, path = sample
    text = words_of(path)

    for quote in made.quotes:
        assert "".join(filter(str.isalnum, quote.shown)) in text


def test_it_is_tagged_titled_and_numbers_its_pages(sample: tuple[Manuscript, Path]) -> None:
    made, path = sample
    data, pages = path.read_bytes(), pages_of(path)

    assert b"/StructTreeRoot" in data
    assert b"pdfuaid" in data
    assert pypdfium2.PdfDocument(path).get_metadata_value("Title") == made.title
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert made.marking in page


def test_the_same_manuscript_gives_the_same_bytes(sample: tuple[Manuscript, Path], tmp_path: Path) -> None:
    made, path = sample

    PdfWriter().write(made, tmp_path / "again.pdf")

    assert (tmp_path / "again.pdf").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("hostile", ["#panic()", "$#calc.pow(2,10)$", "*bold* _slant_ @key <label>", "\\ // /* `code`"])
def test_what_looks_like_code_is_printed(hostile: str, tmp_path: Path) -> None:
    made = replace(manuscript(), blocks=(Paragraph(ParagraphKind.BODY, (Text(hostile),)),), notes=(), quotes=())

    PdfWriter().write(made, tmp_path / "a.pdf")

    assert re.sub(r"\s", "", hostile) in re.sub(r"\s", "", pages_of(tmp_path / "a.pdf")[0])


def test_a_place_still_to_fill_says_so_in_words(tmp_path: Path) -> None:
    blocks = (Paragraph(ParagraphKind.BODY, (Text("At "), Unfilled("meeting_time"))),)

    PdfWriter().write(replace(manuscript(), blocks=blocks, notes=(), quotes=()), tmp_path / "a.pdf")

    assert "to fill: meeting time" in pages_of(tmp_path / "a.pdf")[0]


def test_without_a_title_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="title"):
        PdfWriter().write(replace(manuscript(), title=""), tmp_path / "a.pdf")

    assert list(tmp_path.iterdir()) == []


def test_what_no_font_has_leaves_a_plain_pdf_that_says_why(tmp_path: Path) -> None:
    blocks = (Paragraph(ParagraphKind.BODY, (Text("An unassigned sign: \u0378."),)),)

    written = PdfWriter().write(replace(manuscript(), blocks=blocks, notes=(), quotes=()), tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").exists()
    assert len(written.problems) == 1
    assert "not marked as accessible and archivable" in written.problems[0]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: on Debian, apt install strace")
def test_writing_a_pdf_opens_no_socket(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from dataclasses import replace\n"
        "from briefer.domain.manuscript import Paragraph, ParagraphKind, Text\n"
        "from briefer.export.pdf.writer import PdfWriter\n"
        "from tests.export.word_sample import manuscript\n"
        "hostile = Paragraph(ParagraphKind.BODY, (Text('#import \"@preview/example:0.1.0\"'),))\n"
        "PdfWriter().write(replace(manuscript(), blocks=(hostile,), notes=(), quotes=()), Path(sys.argv[1]))\n"
    )
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace), sys.executable, "-c", script]

    subprocess.run([*command, str(tmp_path / "a.pdf")], cwd=ROOT, timeout=120, check=True)

    assert (tmp_path / "a.pdf").exists()
    assert "socket(" not in trace.read_text("utf-8")
