from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import BlockKind, SourceStatus
from briefer.ingest.nested_zip import FILES_AT_MOST, NAME_WHY
from briefer.ingest.reading import Reading
from briefer.ingest.registry import reader_for
from tests.ingest.office_files import docx, p, zipped

PATH = Path("papers.zip")


def read(parts: dict[str, str | bytes]) -> Reading:
    return reader_for(PATH).read(PATH, zipped(parts))


def test_each_file_stands_below_its_name() -> None:
    reading = read({"b/note.docx": docx(p("From Word.")), "a.txt": "Plain words.", "__MACOSX/a.txt": "no", ".DS": "no"})
    assert [(b.kind, b.why, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, NAME_WHY, "a.txt"),
        (BlockKind.PARAGRAPH, None, "Plain words."),
        (BlockKind.HEADING, NAME_WHY, "b/note.docx"),
        (BlockKind.PARAGRAPH, None, "From Word."),
    ]
    assert reading.status is SourceStatus.READY


def test_what_is_not_read_is_named() -> None:
    reading = read({"a.txt": "Words.", "b.xlsx": "x", "c.docx": "broken", "inner.zip": zipped({"d.txt": "deep"})})
    assert (reading.status, reading.reason) == (
        SourceStatus.PARTLY_READ,
        "3 files in this archive were not or not fully read: b.xlsx, c.docx, inner.zip.",
    )
    assert "deep" not in reading.text.text


def test_more_files_than_the_limit_are_said() -> None:
    reading = read({f"{number:04}.txt": "Words." for number in range(FILES_AT_MOST + 1)})
    assert reading.reason == f"1 file in this archive was not or not fully read: {FILES_AT_MOST:04}.txt."


def test_names_in_the_archive_lead_nowhere() -> None:
    reading = read({"../../etc/hostname.txt": "Inside.", "/etc/passwd.txt": "Here."})
    assert {"Inside.", "Here."} <= set(reading.text.text.split("\n"))


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (zipped({}), "nothing-readable"),
        (zipped({"a.xlsx": "x"}), "nothing-readable"),
        (zipped({"a.txt": bytes(9 * 1024 * 1024)}), "unsafe"),
        (b"words", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_right_word(data: bytes, status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        reader_for(PATH).read(PATH, data)
    assert caught.value.status == status
