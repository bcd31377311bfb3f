"""Long Word files are made in a process of their own, and are what they would be without one."""

import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import ExportFailed, HouseTemplateUnusable
from briefer.domain.house_template import HouseTemplate
from briefer.domain.manuscript import Manuscript, Paragraph, ParagraphKind, Text
from briefer.domain.page_setup import PageSetup
from briefer.export.word.apart import COMMAND, LONG, LongApart
from briefer.export.word.writer import WordWriter
from tests.export.word_sample import SAMPLE

MORE = (Paragraph(ParagraphKind.BODY, (Text("One more paragraph."),)),) * LONG
LINK = Paragraph(ParagraphKind.BODY, (Text("a link", link="https://exa mple/"),))
LONG_ONE = replace(SAMPLE, blocks=(*SAMPLE.blocks, *MORE, LINK))
PUPIL = (sys.executable, "-c")


def outcome(writer: LongApart | WordWriter, manuscript: Manuscript, folder: Path) -> tuple[bytes, object]:
    """The bytes of the file, and what was said of it."""
    folder.mkdir()
    written = writer.write(manuscript, folder / "a.docx")
    return Path(written.path).read_bytes(), replace(written, path="")


def counting(folder: Path, then: str = "main()") -> tuple[str, ...]:
    """A command that leaves a file behind when it is started, and then does as it is told."""
    mark = f"open({str(folder / 'started')!r}, 'w').close()"
    return (*PUPIL, f"{mark}; import pickle, sys; from briefer.export.word.apart import *; {then}")


@pytest.mark.parametrize("manuscript", [LONG_ONE, replace(LONG_ONE, clean=True)], ids=["whole", "clean"])
def test_a_long_file_is_what_it_would_be_without_a_process(manuscript: Manuscript, tmp_path: Path) -> None:
    apart = outcome(LongApart(counting(tmp_path)), manuscript, tmp_path / "apart")

    assert apart == outcome(WordWriter(), manuscript, tmp_path / "here")
    assert (tmp_path / "started").exists()


def test_the_program_itself_can_be_started_for_it(tmp_path: Path) -> None:
    assert COMMAND[0] == sys.executable
    assert outcome(LongApart(), LONG_ONE, tmp_path / "a") == outcome(WordWriter(), LONG_ONE, tmp_path / "b")


def test_a_short_file_takes_no_process(tmp_path: Path) -> None:
    LongApart(counting(tmp_path)).write(SAMPLE, tmp_path / "a.docx")

    assert not (tmp_path / "started").exists()


FAILING = {
    "cannot be started": ("/nowhere/program",),
    "ends at once": (*PUPIL, "raise SystemExit(1)"),
    "answers nonsense": (*PUPIL, "print('nonsense')"),
    "answers something else": (*PUPIL, "import pickle, sys; pickle.dump(7, sys.stdout.buffer)"),
}


@pytest.mark.parametrize("command", FAILING.values(), ids=FAILING)
def test_where_the_process_fails_the_file_is_written_all_the_same(command: tuple[str, ...], tmp_path: Path) -> None:
    assert outcome(LongApart(command), LONG_ONE, tmp_path / "a") == outcome(WordWriter(), LONG_ONE, tmp_path / "b")


def test_a_process_that_ends_before_the_file_is_checked_leaves_it_checked(tmp_path: Path) -> None:
    makes = "pickle.dump(word_document(pickle.load(sys.stdin.buffer)), sys.stdout.buffer)"
    apart = outcome(LongApart(counting(tmp_path, makes)), LONG_ONE, tmp_path / "a")

    assert apart == outcome(WordWriter(), LONG_ONE, tmp_path / "b")
    assert (tmp_path / "started").exists()


def test_what_cannot_be_filled_or_saved_is_said_as_ever_and_no_process_is_left(tmp_path: Path) -> None:
    setup = PageSetup(house=HouseTemplate("office.dotx", b"no Word file"))
    with pytest.raises(HouseTemplateUnusable, match=r"office\.dotx"):
        LongApart().write(replace(LONG_ONE, setup=setup), tmp_path / "a.docx")
    (tmp_path / "folder.docx").mkdir()
    with pytest.raises(ExportFailed, match="a folder of that name is in the way"):
        LongApart().write(LONG_ONE, tmp_path / "folder.docx")

    assert list(tmp_path.iterdir()) == [tmp_path / "folder.docx"]
    assert not [one for one in psutil.Process().children() if "briefer.export.word.apart" in one.cmdline()]
