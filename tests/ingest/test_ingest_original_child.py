"""The pages of real PDFs, drawn and marked by the child process; and children that crash, hang, grow and lie."""

import sys
import threading
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import Cancelled, SourceUnreadable
from briefer.domain.original import PagePiece, pieces_by_page
from briefer.ingest.child import Limits
from briefer.ingest.one_file import read_file
from briefer.ingest.original_child import ChildOriginals
from tests.ingest.pdf_writing import At, Sheet, column, pdf

HASTY = Limits(deadline=0.4, watch_every=0.02, grace=0.2)
CRASH = "import sys; sys.stdin.readline(); sys.exit('something broke')"
HANG = "import sys, time; sys.stdin.readline(); time.sleep(600)"
GROW = "import sys, time; sys.stdin.readline(); kept = b'x' * 200_000_000; time.sleep(600)"
BABBLE = "import sys; [print('not JSON', flush=True) for _ in sys.stdin]"
LIE = "import sys; [print('{}', flush=True) for _ in sys.stdin]"
PARAGRAPH = column(["The council met in spring and spoke", "of water. It met again in the autumn."])


@pytest.fixture
def originals() -> Iterator[ChildOriginals]:
    made = ChildOriginals()
    yield made
    made.close()


def written(tmp_path: Path, data: bytes) -> tuple[Path, str]:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    return path, sha256(data).hexdigest()


def test_a_page_is_drawn_as_wide_as_asked_for(originals: ChildOriginals, tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH), Sheet()]))
    picture = originals.picture(path, digest, 1, width=300)
    assert (picture.page, picture.pages, picture.width, picture.height) == (1, 2, 300, 400)
    assert picture.png.startswith(b"\x89PNG")
    assert originals.picture(path, digest, 99, width=300).page == 2


def test_a_giant_page_is_drawn_smaller(originals: ChildOriginals, tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    picture = originals.picture(path, digest, 1, width=100_000)
    assert picture.width * picture.height < 17_000_000


def test_words_are_marked_where_they_are_drawn(originals: ChildOriginals, tmp_path: Path) -> None:
    """In fractions of a page of 600 by 800 points, the line at 720 from below begins at 72."""
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    read = read_file(path)
    start = read.text.text.index("It met again")
    pieces = pieces_by_page(read.text, type(read.text.blocks[0].span)(start, start + 12))[1]
    marks = originals.marks(path, digest, 1, pieces=pieces)
    assert marks.complete
    (box,) = marks.boxes
    assert box.top < 1 - 708 / 800 < box.bottom
    assert box.left == pytest.approx((72 + 46) / 600, abs=0.02)


def test_a_sentence_over_two_lines_has_two_boxes(originals: ChildOriginals, tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    marks = originals.marks(path, digest, 1, pieces=[PagePiece("spring and spoke of water.", "", "")])
    assert len(marks.boxes) == 2
    assert marks.boxes[0].top < marks.boxes[1].top


def test_a_page_that_is_turned_is_marked_as_it_is_shown(originals: ChildOriginals, tmp_path: Path) -> None:
    data = pdf([Sheet(PARAGRAPH)]).replace(b"/MediaBox[0 0 600 800]", b"/Rotate 90/MediaBox[0 0 600 800]")
    path, digest = written(tmp_path, data)
    picture = originals.picture(path, digest, 1, width=400)
    (box,) = originals.marks(path, digest, 1, pieces=[PagePiece("The council met", "", "")]).boxes
    assert (picture.width, picture.height) == (400, 300)
    assert box.bottom - box.top > box.right - box.left
    assert box.left > 0.8


def test_words_that_are_not_on_the_page_are_said_not_to_be(originals: ChildOriginals, tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    for page in (1, 7):
        marks = originals.marks(path, digest, page, pieces=[PagePiece("Nobody said this", "", "")])
        assert (marks.boxes, marks.complete) == ((), False)


def test_a_file_that_is_another_now_is_said_to_have_changed(originals: ChildOriginals, tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    originals.picture(path, digest, 1, width=100)
    written(tmp_path, pdf([Sheet([At(72, 720, "Other words")])]))
    with pytest.raises(SourceUnreadable) as caught:
        originals.picture(path, digest, 1, width=100)
    assert caught.value.status == "changed"
    assert originals.picture(path, None, 1, width=100).pages == 1


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"%PDF-1.4 and then nothing", "damaged"),
        (pdf([Sheet(PARAGRAPH)], locked=True), "encrypted"),
        (b"", "damaged"),
    ],
)
def test_a_file_that_cannot_be_opened_says_why(
    originals: ChildOriginals, tmp_path: Path, data: bytes, status: str
) -> None:
    path, _ = written(tmp_path, data)
    with pytest.raises(SourceUnreadable) as caught:
        originals.picture(path, None, 1, width=100)
    assert caught.value.status == status


def test_a_file_that_is_gone_is_missing(originals: ChildOriginals, tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        originals.picture(tmp_path / "gone.pdf", "0" * 64, 1, width=100)
    assert caught.value.status == "missing"


@pytest.mark.parametrize(
    ("script", "limits", "status"),
    [
        (CRASH, HASTY, "reader-stopped"),
        (HANG, HASTY, "took-too-long"),
        (GROW, Limits(deadline=20.0, memory=120_000_000, watch_every=0.02), "reader-stopped"),
        (BABBLE, HASTY, "reader-stopped"),
        (LIE, HASTY, "reader-stopped"),
    ],
    ids=["crash", "hang", "grow", "babble", "lie"],
)
def test_a_child_that_fails_costs_one_page(tmp_path: Path, script: str, limits: Limits, status: str) -> None:
    before = {child.pid for child in psutil.Process().children()}
    originals = ChildOriginals((sys.executable, "-c", script), limits)
    with pytest.raises(SourceUnreadable) as caught:
        originals.picture(tmp_path / "a.pdf", None, 1, width=100)
    assert caught.value.status == status
    originals.close()
    assert {child.pid for child in psutil.Process().children()} <= before


def test_after_a_failure_the_next_page_is_drawn(tmp_path: Path) -> None:
    path, digest = written(tmp_path, pdf([Sheet(PARAGRAPH)]))
    once = f"""
import pathlib, runpy, sys
marker = pathlib.Path({str(tmp_path / "marker")!r})
if not marker.exists():
    marker.touch()
    sys.stdin.readline()
    sys.exit(1)
runpy.run_module("briefer.ingest.original_worker", run_name="__main__")
"""
    originals = ChildOriginals((sys.executable, "-c", once))
    with pytest.raises(SourceUnreadable):
        originals.picture(path, digest, 1, width=100)
    assert originals.picture(path, digest, 1, width=100).width == 100
    originals.close()


def test_a_page_that_is_not_wanted_any_more_does_not_hold_up_the_next(tmp_path: Path) -> None:
    originals = ChildOriginals((sys.executable, "-c", HANG), Limits(deadline=60.0, watch_every=0.02, grace=0.1))
    began = time.monotonic()
    with pytest.raises(Cancelled):
        originals.picture(tmp_path / "a.pdf", None, 1, width=100, cancelled=lambda: time.monotonic() > began + 0.3)
    assert time.monotonic() < began + 10
    originals.close()


def test_closing_does_not_wait_for_a_page(tmp_path: Path) -> None:
    originals = ChildOriginals((sys.executable, "-c", HANG), Limits(deadline=60.0, watch_every=0.02))
    failed: list[BaseException] = []

    def draw() -> None:
        try:
            originals.picture(tmp_path / "a.pdf", None, 1, width=100)
        except (Cancelled, SourceUnreadable) as error:
            failed.append(error)

    thread = threading.Thread(target=draw)
    thread.start()
    time.sleep(0.3)
    began = time.monotonic()
    originals.close()
    thread.join(10)
    assert time.monotonic() < began + 10
    assert [type(error) for error in failed] == [Cancelled]
