"""What comes by the thousand, by the hundred kilobytes, or from a bad PDF: written, whole, and the same twice."""

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from briefer.domain.manuscript import Comment, Contents, Heading, NoteMark, Paragraph, Table, TableKind, Text, Unfilled
from briefer.domain.page_setup import PageSetup
from briefer.domain.quote import QuoteId
from briefer.export.word.writer import WordWriter
from tests.export.golden import MANUSCRIPTS
from tests.export.word_opened import W, write
from tests.export.word_sample import BODY, manuscript, plain, record

ROOT = Path(__file__).resolve().parents[2]
BAD = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF)))


def test_every_bad_character_in_every_place_stops_nothing(tmp_path: Path) -> None:
    runs = (
        Text(f"a{BAD}b", quote=QuoteId("q1")),
        Text(BAD, link=f"https://example.org/{BAD}"),
        Unfilled(f"x{BAD}"),
        NoteMark(1),
        Comment(f"c{BAD}d"),
    )
    table = Table(TableKind.GRID, ((Text(BAD),),), ((runs[2:3],),), f"t{BAD}", f"d{BAD}")
    given = manuscript(
        Contents(f"Contents{BAD}"),
        Heading(1, (Text(f"H{BAD}"),)),
        Paragraph(BODY, runs),
        table,
        notes=((Text(f"n{BAD}"),),),
        quotes=(record("q1", f"a{BAD}b", note=1),),
        title=f"T{BAD}",
        marking=f"M{BAD}",
        language=f"en-GB{BAD}",
    )
    for setup in (PageSetup(comments=True), replace(MANUSCRIPTS["house-cover"].setup, comments=True)):
        written, opened = write(replace(given, setup=setup, fields={"recipient": f"R{BAD}"}), tmp_path)
        assert [one for one in written.problems if not one.startswith("The link to")] == []
        assert (written.quotes, written.notes) == (1, 1)
        everything = b"".join(opened.parts.values()).decode("utf-8")
        assert not [char for char in BAD if char in everything]


def test_a_quote_of_a_hundred_kilobytes_is_written_and_proved(tmp_path: Path) -> None:
    words = " ".join(f"word{number} 字{number}" for number in range(8_000))
    assert len(words.encode()) > 100_000
    given = manuscript(
        Paragraph(BODY, (Text(words, quote=QuoteId("q1")), NoteMark(1))),
        notes=(plain("A note."),),
        quotes=(record("q1", words, note=1),),
    )
    written, _ = write(given, tmp_path)
    assert (written.problems, written.quotes) == ((), 1)


def test_two_thousand_sections_and_a_thousand_notes_are_written_and_proved(tmp_path: Path) -> None:
    blocks: list[Heading | Paragraph] = []
    for number in range(1, 2_001):
        blocks.append(Heading(1 + number % 2 if number > 1 else 1, plain(f"Section {number}")))
        said = (Text(f"words of number {number}", quote=QuoteId(f"q{number}")), NoteMark(number))
        blocks.append(Paragraph(BODY, said if number <= 1_000 else plain("Ours.")))
    given = manuscript(
        Contents("Contents"),
        *blocks,
        notes=tuple(plain(f"Note {number}.") for number in range(1, 1_001)),
        quotes=tuple(record(f"q{n}", f"words of number {n}", note=n) for n in range(1, 1_001)),
    )
    written, opened = write(given, tmp_path)
    assert written.problems == ()
    assert (written.quotes, written.notes) == (1_000, 1_000)
    assert len(list(opened.body.iter(f"{W}bookmarkStart"))) == 3_000


WRITE = """
import sys
from pathlib import Path
from briefer.export.word.writer import WordWriter
from tests.export.golden import MANUSCRIPTS
for name in sys.argv[2:]:
    WordWriter().write(MANUSCRIPTS[name], Path(sys.argv[1]) / f"{name}.docx")
"""


def test_other_processes_write_the_same_bytes(tmp_path: Path) -> None:
    names = ["everything", "commented", "contents", "house-cover", "house-reference"]
    made: list[list[str]] = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}", "LANG": "C"}
        command = [sys.executable, "-c", WRITE, str(folder), *names]
        subprocess.run(command, check=True, cwd=ROOT, env=environment, timeout=120)
        made.append([sha256((folder / f"{name}.docx").read_bytes()).hexdigest() for name in names])
    assert made[0] == made[1]


@pytest.mark.parametrize("moment", ["open", "fsync", "replace"])
def test_a_failure_at_any_moment_leaves_the_older_file_whole(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefer.domain.errors import ExportFailed

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.docx").write_bytes(b"old")
    with monkeypatch.context() as patch, pytest.raises(ExportFailed):
        patch.setattr(os if moment == "fsync" else Path, moment, fail)
        WordWriter().write(MANUSCRIPTS["house-cover"], tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]
