import io
import struct
import zipfile
from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.ingest.safe_zip import MEMBERS_AT_MOST, RATIO_FROM, SafeZip
from tests.ingest.office_files import zipped

PATH = Path("a.zip")


def status_of(data: bytes, *names: str) -> str:
    with pytest.raises(SourceUnreadable) as caught:
        package = SafeZip(PATH, data)
        for name in names:
            package.part(name)
    return caught.value.status


def test_parts_come_out_as_they_went_in() -> None:
    package = SafeZip(PATH, zipped({"a": b"one", "b/c": b"two" * 1000}))
    assert (package.names, "a" in package, "x" in package) == (("a", "b/c"), True, False)
    assert (package.part("a"), package.part("b/c")) == (b"one", b"two" * 1000)


def test_a_part_that_inflates_too_far_is_unsafe() -> None:
    assert status_of(zipped({"a": bytes(RATIO_FROM + 1)}), "a") == "unsafe"


def test_a_part_larger_than_asked_for_is_unsafe() -> None:
    with pytest.raises(SourceUnreadable):
        SafeZip(PATH, zipped({"a": b"12345"})).part("a", at_most=4)


def test_many_parts_together_are_unsafe_when_they_pass_the_total() -> None:
    package = SafeZip(PATH, zipped({"a": b"x" * 600, "b": b"y" * 600}), total_at_most=1000)
    package.part("b")
    with pytest.raises(SourceUnreadable) as caught:
        package.part("a")
    assert caught.value.status == "unsafe"


def test_a_size_that_lies_does_not_help() -> None:
    """The directory says four bytes; inflating stops there and the checksum gives it away."""
    data = bytearray(zipped({"a": bytes(1_000_000)}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 4)
    assert status_of(bytes(data), "a") == "damaged"


def test_too_many_members_are_unsafe() -> None:
    assert status_of(zipped({str(number): b"" for number in range(MEMBERS_AT_MOST + 1)})) == "unsafe"


def test_a_locked_member_needs_a_password() -> None:
    data = bytearray(zipped({"a": b"secret"}))
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert status_of(bytes(data), "a") == "encrypted"


def test_rare_packing_is_named() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as package:
        package.writestr("a", b"text")
    assert status_of(buffer.getvalue(), "a") == "unsupported"


@pytest.mark.parametrize("cut", [0, 1, 10, 60, -30, -5])
def test_a_cut_file_is_damaged(cut: int) -> None:
    assert status_of(zipped({"a": b"one" * 100})[:cut], "a") == "damaged"


def test_a_spoiled_byte_is_noticed() -> None:
    data = bytearray(zipped({"a": bytes(range(256)) * 40}))
    data[60] ^= 0xFF
    assert status_of(bytes(data), "a") == "damaged"
