"""A file whose writing is cancelled leaves an older one of its name as it was, whenever that happens."""

from itertools import count
from pathlib import Path

import pytest

from briefer.domain.errors import Cancelled, ExportFailed
from briefer.export.by_suffix import WriterBySuffix
from briefer.export.markdown import MarkdownWriter
from briefer.export.pdf.writer import PdfWriter
from briefer.export.word.writer import WordWriter
from tests.export.word_sample import SAMPLE

WRITER = WriterBySuffix({".docx": WordWriter(), ".pdf": PdfWriter(), ".md": MarkdownWriter()})


class PressedAfter:
    """A `Cancelled` that says no so many times, and then yes."""

    def __init__(self, times: int) -> None:
        self._left = times

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.mark.parametrize(("suffix", "questions"), [(".docx", 2), (".pdf", 2), (".md", 1)])
def test_a_cancel_at_any_step_leaves_the_older_file_alone(suffix: str, questions: int, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"older")

    for steps in count():
        try:
            written = WRITER.write(SAMPLE, path, cancelled=PressedAfter(steps))
        except Cancelled:
            assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"older", [path])
        else:
            break

    assert steps == questions, "the last one when nothing but the saving is left"
    assert (written.quotes, written.problems, path.read_bytes() != b"older") == (12, (), True)


def test_a_word_file_is_made_and_checked_before_it_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"older")
    asked: list[bytes] = []

    def seen() -> bool:
        asked.append(path.read_bytes())
        return False

    WordWriter().write(SAMPLE, path, cancelled=seen)

    assert asked == [b"older", b"older"]


class CutOff(type(Path())):  # type: ignore[misc]  # the class of paths differs by system
    """A file of which the disk keeps only the beginning."""

    def read_bytes(self) -> bytes:
        return bytes(super().read_bytes()[:2_000])


def test_a_disk_that_does_not_hold_what_was_written_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="the disk does not hold what was written to it"):
        WordWriter().write(SAMPLE, CutOff(tmp_path / "a.docx"))
