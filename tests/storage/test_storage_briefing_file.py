import errno
import json
import os
import sys
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.codec import encode
from briefer.domain.briefing import Briefing, briefing_from
from briefer.domain.errors import FileDamaged, FormatTooNew, NotFound, SaveFailed
from briefer.domain.outline_content import OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import Template, TemplateId, TemplateSection
from briefer.storage.briefing_file import BRIEFING, HOUSE, LARGEST, MANIFEST, BriefingFile, packed
from briefer.storage.migrations import FORMAT, migrated

FORMATS = Path(__file__).resolve().parent.parent / "formats"
sys.path.insert(0, str(FORMATS))
from sample_briefing import SAMPLES, sample, sample_2  # noqa: E402

FILES = BriefingFile()


def archive(parts: dict[str, Any], *, raw: dict[str, bytes] | None = None) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, value in parts.items():
            file.writestr(name, json.dumps(value))
        for name, data in (raw or {}).items():
            file.writestr(name, data)
    return packed.getvalue()


def manifest(version: object = FORMAT) -> dict[str, object]:
    return {"format": "briefer briefing", "version": version}


def opened(tmp_path: Path, data: bytes) -> Briefing:
    path = tmp_path / "a.briefing"
    path.write_bytes(data)
    return FILES.open(path)


def test_what_is_saved_is_opened_whole(tmp_path: Path) -> None:
    FILES.save(sample(), tmp_path / "a.briefing")
    assert FILES.open(tmp_path / "a.briefing") == sample()


@pytest.mark.parametrize("version", SAMPLES)
def test_every_released_format_is_opened(version: int) -> None:
    assert FILES.open(FORMATS / f"v{version}.briefing") == SAMPLES[version]()


def test_a_house_template_is_a_part_of_its_own_and_comes_back_byte_for_byte(tmp_path: Path) -> None:
    FILES.save(sample_2(), tmp_path / "a.briefing")
    with zipfile.ZipFile(tmp_path / "a.briefing") as file:
        house = sample_2().front.house
        assert house is not None
        assert file.read(HOUSE) == house.data
        said = json.loads(file.read(BRIEFING))["root"]["content"]["house"]
    assert said == {
        "name": "Büro.dotx",
        "data": "",
        "rules": {"styles": {"title": "Titre", "note text": "footnote text"}, "empties_body": True},
    }
    assert FILES.open(tmp_path / "a.briefing") == sample_2()


def test_a_briefing_whose_house_template_is_gone_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(packed(sample_2()))) as file:
        parts = {name: file.read(name) for name in file.namelist() if name != HOUSE}
    with pytest.raises(FileDamaged, match="the house template that it names is not in it"):
        opened(tmp_path, archive({}, raw=parts))


def test_there_is_a_file_of_every_format() -> None:
    assert {path.name for path in FORMATS.glob("v*.briefing")} == {
        f"v{number + 1}.briefing" for number in range(FORMAT)
    }


def test_the_same_briefing_gives_the_same_bytes() -> None:
    turned = replace(sample(), references=dict(reversed(list(sample().references.items()))))
    assert packed(sample()) == packed(turned)


def test_the_parts_are_plain_json() -> None:
    with zipfile.ZipFile(BytesIO(packed(sample()))) as file:
        assert file.namelist() == [BRIEFING, MANIFEST]
        assert json.loads(file.read(MANIFEST)) == manifest()
        assert "会议" in file.read(BRIEFING).decode()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_characters="\ufffc", exclude_categories=())))
def test_any_words_survive(words: str) -> None:
    briefing = briefing_from(Template(TemplateId("t"), 1, "en-GB", "T", sections=(TemplateSection("s", "S"),)), {})
    front, (section,) = briefing.root.content, briefing.root.children
    filled = replace(section, children=(Subtree(OwnPoint(Prose(words))),))
    with TemporaryDirectory() as folder:
        FILES.save(Briefing(Subtree(front, (filled,), briefing.root.id)), Path(folder) / "a.briefing")
        assert FILES.open(Path(folder) / "a.briefing").root.children == (filled,)


def test_a_briefing_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        FILES.open(tmp_path / "none.briefing")


def test_a_briefing_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    whole = packed(sample())
    for end in {*range(0, len(whole) - 1, 37), len(whole) - 1}:
        with pytest.raises(FileDamaged):
            opened(tmp_path, whole[:end])


def test_a_flipped_bit_is_refused_or_harmless(tmp_path: Path) -> None:
    whole = packed(sample())
    refused = 0
    for at in range(0, len(whole), 3):
        flipped = bytearray(whole)
        flipped[at] ^= 0x10
        try:
            assert opened(tmp_path, bytes(flipped)) == sample()
        except FileDamaged:
            refused += 1
    assert refused > len(whole) / 3 / 2


def test_a_later_format_is_refused_and_not_changed(tmp_path: Path) -> None:
    data = archive({MANIFEST: manifest(FORMAT + 1), BRIEFING: {"quite": "different"}})
    with pytest.raises(FormatTooNew, match="newer version") as caught:
        opened(tmp_path, data)
    assert (caught.value.found, caught.value.known) == (FORMAT + 1, FORMAT)
    assert (tmp_path / "a.briefing").read_bytes() == data


GOOD = encode(sample())


def changed(**changes: object) -> dict[str, Any]:
    return {**json.loads(json.dumps(GOOD)), **changes}


def root_with(content: object = None, children: object = None) -> dict[str, Any]:
    root = json.loads(json.dumps(GOOD))["root"]
    return {
        "root": {**root, "content": content or root["content"], "children": children if children is not None else []}
    }


POINT = {"id": 7, "content": {"kind": "OwnPoint", "prose": {"text": "x", "marks": [], "placed": []}}, "children": []}
LONE_PLACE = {**POINT, "content": {"kind": "OwnPoint", "prose": {"text": "\ufffc", "marks": [], "placed": []}}}
SECTION = {"id": 7, "content": encode(Section("S")) | {"kind": "Section"}, "children": []}
QUOTE = json.loads(json.dumps(GOOD))["root"]["children"][0]["children"][1]
BAD_EDIT = {**QUOTE, "content": {**QUOTE["content"], "words": "short"}}


@pytest.mark.parametrize(
    "data",
    [
        b"plain text",
        b"PK but no zip",
        archive({MANIFEST: manifest()}),
        archive({BRIEFING: GOOD}),
        archive({MANIFEST: {"format": "another thing", "version": 1}, BRIEFING: GOOD}),
        archive({MANIFEST: {"format": "briefer briefing"}, BRIEFING: GOOD}),
        archive({MANIFEST: manifest("1"), BRIEFING: GOOD}),
        archive({MANIFEST: manifest(True), BRIEFING: GOOD}),
        archive({MANIFEST: manifest(0), BRIEFING: GOOD}),
        archive({MANIFEST: [], BRIEFING: GOOD}),
        archive({MANIFEST: manifest(), BRIEFING: []}),
        archive({MANIFEST: manifest(), BRIEFING: {}}),
        archive({MANIFEST: manifest(), BRIEFING: changed(references=[1])}),
        archive({MANIFEST: manifest(), BRIEFING: changed(root=None)}),
        archive({MANIFEST: manifest(), BRIEFING: changed(root=POINT)}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(children=[POINT])}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(children=[SECTION, SECTION])}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(children=[{**SECTION, "children": [LONE_PLACE]}])}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(children=[{**SECTION, "children": [BAD_EDIT]}])}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(content={"kind": "Front"})}),
        archive({MANIFEST: manifest(), BRIEFING: root_with(content={"kind": "Nothing"})}),
        archive({MANIFEST: manifest()}, raw={BRIEFING: b"\xff\xfe not utf-8"}),
        archive({MANIFEST: manifest()}, raw={BRIEFING: b"{ not json"}),
        archive({MANIFEST: manifest()}, raw={BRIEFING: b'{"root":' + b"[" * 200_000}),
        archive({MANIFEST: manifest()}, raw={BRIEFING: b'{"root":' * 50_000 + b"1" + b"}" * 50_000}),
    ],
)
def test_what_is_not_a_whole_briefing_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(FileDamaged, match="was not opened: ") as caught:
        opened(tmp_path, data)
    assert caught.value.why.endswith(".")


def deep(levels: int) -> dict[str, Any]:
    node: dict[str, Any] = {**SECTION, "id": None}
    for _ in range(levels):
        node = {**SECTION, "id": None, "children": [node]}
    return node


@pytest.mark.parametrize("levels", [250, 900])
def test_sections_nested_beyond_reason_are_refused(tmp_path: Path, levels: int) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        data = archive({MANIFEST: manifest(), BRIEFING: root_with(children=[deep(levels)])})
    finally:
        sys.setrecursionlimit(limit)
    with pytest.raises(FileDamaged):
        opened(tmp_path, data)


def test_sections_nested_beyond_reason_are_not_saved(tmp_path: Path) -> None:
    node = Subtree(Section("S"))
    for _ in range(5000):
        node = Subtree(Section("S"), (node,))
    with pytest.raises(SaveFailed, match="nested too deeply"):
        FILES.save(Briefing(Subtree(sample().root.content, (node,))), tmp_path / "a.briefing")
    assert list(tmp_path.iterdir()) == []


def test_a_zip_bomb_is_refused_before_it_is_inflated(tmp_path: Path) -> None:
    honest = archive({MANIFEST: manifest()}, raw={BRIEFING: b" " * (LARGEST[BRIEFING] + 1)})
    with pytest.raises(FileDamaged, match="far larger"):
        opened(tmp_path, honest)
    lying = honest.replace((LARGEST[BRIEFING] + 1).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(FileDamaged):
        opened(tmp_path, lying)


def test_the_file_of_before_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.briefing"
    FILES.save(sample(), path)
    second = replace(sample(), references={})
    FILES.save(second, path)
    assert FILES.open(path) == second
    assert FILES.open(tmp_path / "a.briefing.bak") == sample()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.briefing", "a.briefing.bak"]


@pytest.mark.parametrize("call", ["fsync", "write", "replace"])
def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    path = tmp_path / "a.briefing"
    FILES.save(sample(), path)
    before = path.read_bytes()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        if call == "write":
            patch.setattr(Path, "open", full)
        else:
            patch.setattr(os if call == "fsync" else Path, call, full)
        with pytest.raises(SaveFailed, match="not enough disk space"):
            FILES.save(replace(sample(), references={}), path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_disk_that_is_really_full_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def on_a_full_disk(path: Path, mode: str = "r", *rest: Any) -> Any:
        return real(Path("/dev/full"), "wb") if mode == "xb" else real(path, mode, *rest)

    monkeypatch.setattr(Path, "open", on_a_full_disk)
    with pytest.raises(SaveFailed, match="not enough disk space"):
        FILES.save(sample(), tmp_path / "a.briefing")


def test_a_folder_that_is_not_there_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SaveFailed, match="the folder does not exist"):
        FILES.save(sample(), tmp_path / "none" / "a.briefing")


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_read_only_folder_is_explained(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)
    with pytest.raises(SaveFailed, match="permission"):
        FILES.save(sample(), ordinary_folder / "a.briefing")
    ordinary_folder.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_followed_and_permissions_stay(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "a.briefing", tmp_path / "link.briefing"
    FILES.save(sample(), target)
    target.chmod(0o640)
    link.symlink_to(target)
    FILES.save(replace(sample(), references={}), link)
    assert link.is_symlink() and FILES.open(target).references == {}
    assert target.stat().st_mode & 0o777 == 0o640


def test_migrations_are_made_in_order_from_the_version_found() -> None:
    def step(name: str) -> Any:
        return lambda data: {"made": [*data["made"], name]}

    steps = (step("1 to 2"), step("2 to 3"))
    assert migrated({"made": []}, 1, steps) == {"made": ["1 to 2", "2 to 3"]}
    assert migrated({"made": []}, 2, steps) == {"made": ["2 to 3"]}
    assert migrated({"made": []}, 3, steps) == {"made": []}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are not Windows's")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.briefing")

    with pytest.raises(FileDamaged, match="it is not a file"):
        BriefingFile().open(tmp_path / "pipe.briefing")
