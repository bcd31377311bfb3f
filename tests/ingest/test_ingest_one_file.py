import os
import stat
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import READABLE, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.file_bytes import digest_of_file, file_bytes, special_kind
from briefer.ingest.one_file import read_file
from briefer.ingest.refusals import TOO_LARGE
from briefer.ingest.registry import SUFFIXES, is_supported, kind_of, reader_for
from briefer.ingest.sizes import LARGE_TEXT_AT_MOST, TEXT_AT_MOST
from briefer.ingest.text_file import text_file
from briefer.ports.reading import ReadAs


def refused(call: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(SourceUnreadable) as caught:
        call()
    assert caught.value.reason.endswith(".")
    return caught.value.status, caught.value.reason


def test_the_registry_reads_every_format_whatever_the_capitals() -> None:
    assert {".txt", ".md", ".pdf", ".docx", ".odt", ".rtf", ".html", ".pptx", ".epub", ".eml"} <= SUFFIXES
    assert all(is_supported(Path(f"a{suffix.upper()}")) and reader_for(Path(f"a{suffix}")) for suffix in SUFFIXES)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.DOC", "Word document"),
        ("a.mht", "web page"),
        ("a.xlsx", "Excel workbook, not yet read"),
        ("a.MSG", "Outlook message, not yet read"),
        ("README", "no file type in its name"),
        ("a.xyz", ".xyz file"),
    ],
)
def test_other_kinds_are_named_when_they_are_refused(name: str, kind: str) -> None:
    assert kind_of(Path(name)) == kind
    assert refused(lambda: reader_for(Path(name))) == (
        "unsupported",
        f"briefer does not read this kind of file ({kind}).",
    )


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", SourceStatus.EMPTY),
        (b" \n\t\n", SourceStatus.NOTHING_READABLE),
        (b"\xef\xbb\xbf", SourceStatus.NOTHING_READABLE),
        (b"%PDF-1.4\n", SourceStatus.NOT_TEXT),
        (b"\x00\x01\x02\x03" * 64, SourceStatus.NOT_TEXT),
    ],
)
def test_a_file_without_text_says_why(tmp_path: Path, data: bytes, status: SourceStatus) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert refused(lambda: read_file(path))[0] == status.value


def test_guessed_text_is_readable_and_asks_for_a_check(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(("Daß Müller über die Brücke gehen könnte, hält niemand für möglich. " * 5).encode("cp1252"))
    read = read_file(path)
    assert read.status is SourceStatus.CHECK_TEXT
    assert read.status in READABLE
    assert read.reason == "Some characters may be wrong. The encoding was guessed."
    assert read.text.encoding_confidence < 0.8


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    assert refused(lambda: read_file(tmp_path / "a.txt"))[0] == "missing"


def test_a_folder_named_as_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    assert refused(lambda: read_file(tmp_path / "a.txt")) == (
        "unsupported",
        "briefer does not read this kind of file (a folder).",
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert refused(lambda: read_file(tmp_path / "a.txt"))[0] == "unsupported"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_link_to_a_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    assert refused(lambda: read_file(tmp_path / "a.txt"))[1].endswith("(a device).")


def test_a_file_that_may_not_be_opened_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words", encoding="utf-8")

    def denied(opened: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied", str(opened))

    assert refused(lambda: read_file(path, opener=denied)) == (
        "no-access",
        "You do not have permission to read this file.",
    )


def test_a_disk_error_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words", encoding="utf-8")

    def broken(opened: Path, flags: int) -> int:
        raise OSError(5, "Input/output error", str(opened))

    assert refused(lambda: read_file(path, opener=broken))[0] == "damaged"


def test_a_file_over_the_limit_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"123456789")
    assert file_bytes(path, 9) == b"123456789"
    assert refused(lambda: file_bytes(path, 8))[0] == "too-large"


def test_text_over_the_limit_is_too_large_and_not_cut() -> None:
    assert text_file(Path("a.txt"), b"12345", at_most=5).text == "12345"
    assert refused(lambda: text_file(Path("a.txt"), b"123456", at_most=5))[0] == "too-large"


def test_a_large_text_is_read_where_a_person_wants_it() -> None:
    data = b"a" * (TEXT_AT_MOST + 1)
    assert refused(lambda: text_file(Path("a.txt"), data)) == ("too-large", TOO_LARGE)
    assert len(text_file(Path("a.txt"), data, ReadAs(is_large=True)).text) == TEXT_AT_MOST + 1
    with pytest.raises(SourceUnreadable, match="larger than briefer can read"):
        BuiltText(Path("a.txt"), LARGE_TEXT_AT_MOST, _length=LARGE_TEXT_AT_MOST).add("word")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_the_digest_of_a_file_is_made_of_regular_files_that_are_not_too_large(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"words")
    os.mkfifo(tmp_path / "pipe.txt")
    assert digest_of_file(tmp_path / "a.txt") == sha256(b"words").hexdigest()
    assert refused(lambda: digest_of_file(tmp_path / "pipe.txt"))[0] == "unsupported"
    assert refused(lambda: digest_of_file(tmp_path / "a.txt", 4))[0] == "too-large"
    assert refused(lambda: digest_of_file(tmp_path / "none.txt"))[0] == "missing"


def touched_while_read(path: Path, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """The system says for `times` readings that the file has changed since it was opened."""
    asked: list[int] = []
    real = os.fstat

    def fstat(descriptor: int) -> os.stat_result:
        asked.append(descriptor)
        if len(asked) % 2 == 0 and len(asked) <= 2 * times:
            os.utime(path, ns=(len(asked), len(asked)))
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", fstat)


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    touched_while_read(path, monkeypatch, times=2)
    assert file_bytes(path) == b"words"


def test_a_file_that_never_stops_changing_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    touched_while_read(path, monkeypatch, times=99)
    assert refused(lambda: file_bytes(path)) == (
        "changed",
        "The file is being written to. Add it again when that is finished.",
    )


def test_the_source_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    path.chmod(stat.S_IRUSR)
    before = path.stat()
    read_file(path)
    after = path.stat()
    assert (before.st_mtime_ns, before.st_size, before.st_mode) == (after.st_mtime_ns, after.st_size, after.st_mode)


@pytest.mark.parametrize(
    ("mode", "kind"), [(stat.S_IFSOCK, "a socket"), (stat.S_IFBLK, "a device"), (stat.S_IFLNK, "a link")]
)
def test_special_files_have_names_for_people(mode: int, kind: str) -> None:
    assert special_kind(mode) == kind
