"""PDFs that are wild or meant to harm: read, refused, or at the cost of one file."""

import sys
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import READABLE
from briefer.ingest.child_reader import ChildReader, Limits
from briefer.ingest.pdf_pages import PdfFile
from briefer.ingest.pdf_reader import PdfReader
from tests.ingest.pdf_writing import At, Sheet, column, pdf

PRINTABLE = st.text(st.characters(codec="cp1252", exclude_characters="\x7f"), min_size=1, max_size=12)
SENTENCES = st.lists(
    st.sampled_from(["the road-", "bridge", "Officials said.", "1", "•", "2.", "agree-"]), min_size=1, max_size=6
)
WORDS = st.builds(
    At,
    left=st.floats(0, 600, width=32),
    base=st.one_of(st.sampled_from([40.0, 100.0, 112.0, 700.0, 712.0, 770.0]), st.floats(0, 800, width=32)),
    text=PRINTABLE | SENTENCES.map(" ".join),
    size=st.sampled_from([5.0, 7.0, 10.0, 10.5, 18.0]),
    bold=st.booleans(),
)
SHEETS = st.lists(st.builds(Sheet, st.lists(WORDS, max_size=25), st.booleans()), max_size=4)


@settings(deadline=None)
@given(SHEETS)
def test_any_page_gives_blocks_in_order_that_are_slices(sheets: list[Sheet]) -> None:
    try:
        reading = PdfReader().read(Path("a.pdf"), pdf(sheets))
    except SourceUnreadable as refusal:
        assert refusal.reason.endswith(".")
        return
    text = reading.text
    assert reading.status in READABLE
    here = 0
    for number, block in enumerate(text.blocks, start=1):
        assert block.number == number
        assert here <= block.span.start < block.span.end <= len(text.text)
        assert block.span.of(text.text) == block.span.of(text.text).strip()
        assert block.page is not None and 1 <= block.page <= len(sheets)
        assert all(block.span.start <= start <= block.span.end for start in block.page_starts)
        assert text.text[here : block.span.start].strip() == ""
        here = block.span.end
    for change in text.changes:
        assert 0 <= change.span.start <= change.span.end <= len(text.text)
    with PdfFile(pdf(sheets)) as file:
        drawn = "".join(word.text for page in file.pages(10) for word in page.runs)
    assert Counter(filter(str.isalnum, text.text)) == Counter(filter(str.isalnum, drawn))  # nothing lost, nothing twice


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 2_000), st.integers(0, 300))
def test_a_damaged_file_is_read_or_refused(put_in: bytes, at: int, cut: int) -> None:
    whole = pdf([Sheet(column(["The council met on Tuesday to speak of the road."] * 5))] * 2)
    damaged = whole[:at] + put_in + whole[at + cut :]
    try:
        assert PdfReader().read(Path("a.pdf"), damaged).status in READABLE
    except SourceUnreadable as refusal:
        assert refusal.reason.endswith(".")


def bomb() -> bytes:
    """A small file whose page draws a few hundred megabytes of text."""
    packing = zlib.compressobj()
    packed = (
        b"".join(packing.compress(b"BT /F1 9 Tf 9 9 Td (a) Tj ET\n" * 40_000) for _ in range(250)) + packing.flush()
    )
    page = pdf([Sheet()])
    stream = zlib.compress(b"")
    old = b"<</Length %d/Filter/FlateDecode>>stream\n%s" % (len(stream), stream)
    assert old in page
    return page.replace(old, b"<</Length %d/Filter/FlateDecode>>stream\n%s" % (len(packed), packed))


UNDER_A_CAP = """
import resource, runpy
resource.setrlimit(resource.RLIMIT_AS, (700_000_000, 700_000_000))
runpy.run_module("briefer.ingest.worker", run_name="__main__")
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="memory cannot be capped there")
@pytest.mark.parametrize("capped", [True, False], ids=["PDFium aborts", "the watch ends it"])
def test_a_bomb_costs_one_file(tmp_path: Path, capped: bool) -> None:
    dangerous, good = tmp_path / "bomb.pdf", tmp_path / "good.pdf"
    dangerous.write_bytes(bomb())
    good.write_bytes(pdf([Sheet(column(["The council met on Tuesday."]))]))
    limits = Limits(deadline=60, second_deadline=60, memory=10**12 if capped else 400_000_000, watch_every=0.02)
    command = (sys.executable, "-c", UNDER_A_CAP) if capped else None
    reader = ChildReader(command, limits) if command else ChildReader(limits=limits)
    try:
        with pytest.raises(SourceUnreadable) as caught:
            reader.read(dangerous)
        assert caught.value.status == "reader-stopped"
        assert reader.read(good).text.text == "The council met on Tuesday."
    finally:
        reader.close()


def test_a_page_that_is_not_read_to_its_end_is_closed_before_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[str] = []
    for what in ("FPDFText_ClosePage", "FPDF_ClosePage", "FPDF_CloseDocument"):
        monkeypatch.setattr(pdfium, what, _noting(what, getattr(pdfium, what), closed))
    with PdfFile(pdf([Sheet(column(["The council met in the morning."])), Sheet(column(["It agreed."]))])) as file:
        pages = file.pages(2)
        next(pages)
    pages.close()  # type: ignore[attr-defined]  # it is a generator
    assert closed == ["FPDFText_ClosePage", "FPDF_ClosePage", "FPDF_CloseDocument"]


def _noting(what: str, call: Callable[[object], object], noted: list[str]) -> Callable[[object], object]:
    def noting(thing: object) -> object:
        noted.append(what)
        return call(thing)

    return noting
