"""Long Word files are made in a process of their own, and are what they would be without one."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import Cancelled, ExportFailed, HouseTemplateUnusable
from briefer.domain.house_template import HouseTemplate
from briefer.domain.manuscript import Manuscript, Paragraph, ParagraphKind, Text
from briefer.domain.page_setup import PageSetup
from briefer.export.word.apart import COMMAND, LONG, LongApart, minutes_for
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
    makes = "pickle.dump(word_document(pickle.load(sys.stdin.buffer)[0]), sys.stdout.buffer)"
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


# What befalls the process, at each of the places where it can: before it has read what it is asked for, after it has
# read it, and after the document is made. `pid` is its own.
NOTHING_READ = "pass"
READ = "asked = pickle.load(sys.stdin.buffer)"
MADE = f"{READ}; pickle.dump(word_document(asked[0]), sys.stdout.buffer); sys.stdout.buffer.flush()"
PLACES = pytest.mark.parametrize("place", [NOTHING_READ, READ, MADE], ids=["nothing read", "read", "made"])
TWO_SECONDS, AT_ONCE = 2 / 60, 0.1 / 60  # in minutes
SIGNALS = pytest.mark.skipif(os.name == "nt", reason="a process cannot be stopped by a signal on Windows")


def with_an_older_file(folder: Path) -> Path:
    path = folder / "a.docx"
    path.write_bytes(b"older")
    return path


def is_as_it_was(path: Path) -> bool:
    """The older file alone, beside the mark that the process was started, and no process of ours."""
    left = {one.name for one in path.parent.iterdir()}
    return path.read_bytes() == b"older" and left == {path.name, "started"} and not psutil.Process().children()


@SIGNALS
@PLACES
def test_a_process_that_is_killed_is_told_of_and_nothing_is_written(place: str, tmp_path: Path) -> None:
    path = with_an_older_file(tmp_path)
    killed = counting(tmp_path, f"import os, signal; {place}; os.kill(os.getpid(), signal.SIGKILL)")

    with pytest.raises(ExportFailed, match="the computer ended the process that makes it"):
        LongApart(killed).write(LONG_ONE, path)

    assert is_as_it_was(path)


def test_a_process_that_runs_out_of_memory_is_told_of_and_not_followed_by_the_program(tmp_path: Path) -> None:
    path = with_an_older_file(tmp_path)
    full = "def word_document(manuscript):\n    raise MemoryError"
    short = counting(tmp_path, f"import briefer.export.word.apart as apart; exec({full!r}, vars(apart)); main()")

    with pytest.raises(ExportFailed, match="memory runs short"):
        LongApart(short).write(LONG_ONE, path)

    assert is_as_it_was(path)


@SIGNALS
@PLACES
def test_a_process_that_stands_still_is_given_up_at_its_deadline(place: str, tmp_path: Path) -> None:
    path = with_an_older_file(tmp_path)
    stopped = counting(tmp_path, f"import os, signal; {place}; os.kill(os.getpid(), signal.SIGSTOP)")

    with pytest.raises(ExportFailed, match="took more than 0 minutes, so it was given up"):
        LongApart(stopped, minutes=lambda _: TWO_SECONDS if place is MADE else AT_ONCE).write(LONG_ONE, path)

    assert is_as_it_was(path)


@SIGNALS
@PLACES
def test_an_export_that_is_cancelled_ends_a_process_that_stands_still(place: str, tmp_path: Path) -> None:
    path = with_an_older_file(tmp_path)
    stopped = counting(tmp_path, f"import os, signal; {place}; os.kill(os.getpid(), signal.SIGSTOP)")

    def pressed() -> bool:
        return any(one.status() == psutil.STATUS_STOPPED for one in psutil.Process().children())

    with pytest.raises(Cancelled):
        LongApart(stopped).write(LONG_ONE, path, cancelled=pressed)

    assert is_as_it_was(path)


def test_longer_manuscripts_are_waited_for_longer() -> None:
    longer = replace(LONG_ONE, blocks=LONG_ONE.blocks * 100)

    assert minutes_for(longer) >= minutes_for(LONG_ONE) + 4
