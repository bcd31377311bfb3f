"""What a file's text becomes by other encodings, and reading it by the one that was chosen."""

import codecs
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.domain.source import SourceStatus
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.decodings import decodings_of
from briefer.ingest.one_file import read_file
from briefer.ingest.original_child import ChildOriginals
from briefer.ports.reading import ReadAs

RUSSIAN = "Все люди рождаются свободными и равными в своем достоинстве и правах.\n"
MAIL = (
    b"From: a@b.org\r\nSubject: Letter\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
)


@pytest.fixture
def originals() -> Iterator[ChildOriginals]:
    made = ChildOriginals()
    yield made
    made.close()


def written(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866"])
def test_the_right_reading_comes_first_and_each_reading_once(
    originals: ChildOriginals, tmp_path: Path, encoding: str
) -> None:
    found = originals.decodings(written(tmp_path, "a.txt", RUSSIAN.encode(encoding)))
    assert (found[0].encoding, found[0].sample, found[0].lost) == (encoding, RUSSIAN.strip(), 0)
    assert len({one.sample for one in found}) == len(found) > 5
    lossless = [one.lost == 0 for one in found]
    assert lossless == sorted(lossless, reverse=True)


def test_markup_is_left_out_of_the_sample(tmp_path: Path) -> None:
    page = f'<html><p class="a">Only ASCII</p>\n<p title="x">{RUSSIAN}</p></html>'
    assert decodings_of(Path("a.html"), page.encode("cp1251"))[0].sample == RUSSIAN.strip()


def test_an_e_mail_is_shown_by_its_text(tmp_path: Path) -> None:
    found = decodings_of(Path("a.eml"), MAIL + RUSSIAN.encode("koi8_r"))
    assert RUSSIAN.strip() in [one.sample for one in found]


RICH = b"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 %s\\par\nOnly ASCII\\par}"


def rich(encoding: str) -> bytes:
    """Rich Text that says another encoding than it has, as old programs wrote it."""
    return RICH % b"".join(b"\\'%02x" % byte for byte in RUSSIAN.strip().encode(encoding))


def test_rich_text_is_shown_by_its_text_and_read_by_the_encoding_that_was_chosen(tmp_path: Path) -> None:
    path = written(tmp_path, "a.rtf", rich("cp1251"))
    assert RUSSIAN.strip() not in read_file(path).text.text
    found = decodings_of(path, path.read_bytes())
    assert next(one.encoding for one in found if one.sample == RUSSIAN.strip()) == "cp1251"
    reading = read_file(path, ReadAs(encoding="cp1251")).text
    assert reading.text == f"{RUSSIAN.strip()}\n\nOnly ASCII" and reading.encoding == "cp1251"


def test_where_all_encodings_agree_there_is_nothing_to_choose(tmp_path: Path) -> None:
    assert decodings_of(Path("a.txt"), b"Plain letters only.\n") == ()


def test_a_long_line_is_shown_from_where_encodings_differ(tmp_path: Path) -> None:
    found = decodings_of(Path("a.txt"), ("word " * 4_000 + "Würde").encode("cp1252"))
    assert found[0].sample.startswith("…word")
    assert found[0].sample.endswith("Würde")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", RUSSIAN.encode("koi8_r")),
        ("a.md", b"# Title\n\n" + RUSSIAN.encode("koi8_r")),
        ("a.html", b"<html><meta charset=iso-8859-1><p>" + RUSSIAN.encode("koi8_r")),
        ("a.eml", MAIL + RUSSIAN.encode("koi8_r")),
    ],
)
def test_a_file_is_read_by_the_encoding_that_was_chosen(tmp_path: Path, name: str, data: bytes) -> None:
    path = written(tmp_path, name, data)
    read = read_file(path, ReadAs(encoding="koi8_r"))
    assert RUSSIAN.strip() in read.text.text
    assert read.status is SourceStatus.READY
    reader = ChildReader()
    assert reader.read(path, ReadAs(encoding="koi8_r")) == read
    reader.close()


def test_bytes_that_mean_nothing_in_it_are_said_to_be_lost(tmp_path: Path) -> None:
    read = read_file(written(tmp_path, "a.txt", b"abc \x98 def"), ReadAs(encoding="cp1251"))
    assert (read.text.text, read.status) == ("abc \ufffd def", SourceStatus.CHECK_TEXT)


def test_a_byte_order_mark_is_dropped_by_its_own_encoding(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", codecs.BOM_UTF16_LE + "Würde".encode("utf-16-le"))
    assert read_file(path, ReadAs(encoding="utf-16-le")).text.text == "Würde"
