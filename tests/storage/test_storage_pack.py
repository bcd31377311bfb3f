"""Library packs as files: whole, without paths, and refused where they are not what they say."""

import json
import sqlite3
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from briefer.domain.errors import Cancelled, FileDamaged, FormatTooNew, LibraryUnavailable, NotFound
from briefer.ports.work import Progress
from briefer.storage.library_database import DATABASE
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.pack_saving import LibraryPacking


def quietly(_: Progress) -> None:
    pass


@pytest.fixture
def pack(tmp_path, writer, reader, read) -> Path:
    place = tmp_path / "a secret folder" / "paper.txt"
    place.parent.mkdir()
    place.write_text("One line\nTwo lines")
    writer.add(read(place, "One line\nTwo lines"))
    path = tmp_path / "my.briefpack"
    LibraryPacking(reader).save_pack(path, None, with_files=True, progress=quietly)
    return path


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path: Path, changed: dict[str, bytes]) -> Path:
    found = {**parts(path), **changed}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    return path


def check(path: Path) -> None:
    with LibraryPacks().open(path) as pack:
        pack.check(lambda done: None)


def test_a_pack_is_plain_json_with_no_folder_in_it(pack):
    found = parts(pack)
    (source,) = json.loads(found["sources.json"])
    assert source["name"] == "paper.txt" and json.loads(found["manifest.json"])["version"] == 1
    assert json.loads(found[f"texts/{source['digest']}.json"])["text"] == "One line\nTwo lines"
    assert found[f"files/{source['raw_digest']}"] == b"One line\nTwo lines"
    assert not any(b"secret" in data for data in found.values())
    check(pack)


def test_only_the_sources_asked_for_are_in_it(tmp_path, writer, reader, read):
    one, _ = writer.add(read(Path("/a.txt"), "one"))
    writer.add(read(Path("/b.txt"), "two"))
    saved = LibraryPacking(reader).save_pack(tmp_path / "p", [one.id], with_files=True, progress=quietly)
    assert saved.sources == 1 and saved.lacking == ("a.txt",)
    with pytest.raises(NotFound):
        LibraryPacking(reader).save_pack(tmp_path / "q", ["none"], with_files=False, progress=quietly)
    assert not (tmp_path / "q").exists()


def test_a_file_that_changed_since_is_not_put_in(pack, tmp_path, reader):
    (tmp_path / "a secret folder" / "paper.txt").write_text("other")
    saved = LibraryPacking(reader).save_pack(pack, None, with_files=True, progress=quietly)
    assert saved.lacking == ("paper.txt",) and not any(name.startswith("files/") for name in parts(pack))


def test_a_cancelled_pack_leaves_the_one_of_before(pack, reader):
    before = pack.read_bytes()
    with pytest.raises(Cancelled):
        LibraryPacking(reader).save_pack(pack, None, with_files=True, progress=quietly, cancelled=lambda: True)
    assert pack.read_bytes() == before and len(list(pack.parent.glob("*my.briefpack*"))) == 1


def test_a_pack_of_a_later_version_is_refused(pack):
    rewritten(pack, {"manifest.json": b'{"format": "briefer library pack", "version": 2}'})
    with pytest.raises(FormatTooNew):
        check(pack)


@pytest.mark.parametrize(
    "changed",
    [
        {"../evil.txt": b"x"},
        {"texts/../../evil.json": b"x"},
        {"files/" + "0" * 64 + "/x": b"x"},
        {"manifest.json": b"[]"},
        {"manifest.json": b'{"format": "other", "version": 1}'},
        {"sources.json": b"not JSON"},
        {"sources.json": b"[" * 100_000},
        {"sources.json": b'[{"id": "../../x"}]'},
    ],
)
def test_what_is_no_pack_is_refused(pack, changed):
    with pytest.raises(FileDamaged):
        check(rewritten(pack, changed))


def test_a_text_that_is_not_the_one_of_its_digest_is_refused(pack):
    (name,) = (name for name in parts(pack) if name.startswith("texts/"))
    text = json.loads(parts(pack)[name])
    with pytest.raises(FileDamaged, match="not what it says"):
        check(rewritten(pack, {name: json.dumps({**text, "text": "One lie\nTwo lines!"}).encode()}))


def test_a_text_whose_parts_lie_outside_it_is_refused(pack):
    (name,) = (name for name in parts(pack) if name.startswith("texts/"))
    text = json.loads(parts(pack)[name])
    text["blocks"][0]["span"]["end"] = 10_000
    with pytest.raises(FileDamaged, match="outside"):
        check(rewritten(pack, {name: json.dumps(text).encode()}))


def test_a_file_that_is_not_the_one_of_its_digest_is_refused(pack):
    (name,) = (name for name in parts(pack) if name.startswith("files/"))
    with pytest.raises(FileDamaged, match="not what it says"):
        check(rewritten(pack, {name: b"something else"}))


def test_a_bomb_is_stopped_while_it_is_inflated(pack):
    (name,) = (name for name in parts(pack) if name.startswith("files/"))
    with pytest.raises(FileDamaged, match="far larger"):
        check(rewritten(pack, {name: b"\0" * (64 * 1024 * 1024)}))


def test_cut_off_anywhere_it_is_refused(pack):
    whole = pack.read_bytes()
    for size in range(0, len(whole), max(1, len(whole) // 25)):
        pack.write_bytes(whole[:size])
        with pytest.raises(FileDamaged):
            check(pack)


def test_with_one_spoilt_byte_in_its_directory_it_is_read_or_refused_but_never_worse(pack):
    whole = pack.read_bytes()
    for at in range(len(whole) - 200, len(whole)):
        pack.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        try:
            check(pack)
        except (FileDamaged, FormatTooNew):
            continue


def test_what_is_not_there_or_no_file_is_said(tmp_path):
    with pytest.raises(NotFound):
        check(tmp_path / "nothing.briefpack")
    with pytest.raises(FileDamaged):
        check(tmp_path)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\x\\y.txt", "C__x_y.txt"),
        ("CON.txt", "_CON.txt"),
        ("...", "source"),
        ("a\n\u202etxt.exe", "a__txt.exe"),
        ("paper.txt", "paper.txt"),
        ("外" * 100 + ".txt", "外" * 58 + ".txt"),  # 178 bytes
    ],
)
def test_names_stay_in_their_folder(name, plain):
    assert LibraryPacks().plain_name(name) == plain


def test_digests_are_of_the_files(pack):
    for name, data in parts(pack).items():
        if name.startswith("files/"):
            assert name == f"files/{sha256(data).hexdigest()}"


def test_a_library_that_cannot_say_what_it_has_is_explained(pack, folder, writer):
    with LibraryPacks().open(pack) as opened:
        (packed,) = opened.sources
    damaged = sqlite3.connect(folder / DATABASE)
    damaged.executescript("DROP TABLE trash; DROP TABLE sources")
    damaged.close()
    with pytest.raises(LibraryUnavailable):
        writer.merging.same_as(packed)
    with pytest.raises(LibraryUnavailable):
        writer.merging.is_free(packed.id)


def test_a_file_that_turns_out_damaged_is_not_put_down_in_part(pack, tmp_path):
    to = tmp_path / "arrived" / "paper.txt"
    to.parent.mkdir()
    to.write_text("the file of before")
    with LibraryPacks().open(pack) as opened:
        digest = opened.sources[0].raw_digest
        with zipfile.ZipFile(pack) as archive:
            begins = archive.getinfo(f"files/{digest}").header_offset
        data = bytearray(pack.read_bytes())
        body = begins + 30 + len(f"files/{digest}")
        data[body : body + 4] = bytes(4)
        pack.write_bytes(data)
        with pytest.raises(FileDamaged):
            opened.copy_file(digest, to)
    assert to.read_text() == "the file of before" and list(to.parent.iterdir()) == [to]


def test_a_disk_that_takes_no_more_is_no_damage_of_the_pack(pack, tmp_path):
    with LibraryPacks().open(pack) as opened, pytest.raises(FileNotFoundError):
        opened.copy_file(opened.sources[0].raw_digest, tmp_path / "no such folder" / "paper.txt")
