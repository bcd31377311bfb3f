import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.errors import SaveFailed, TemplateInvalid
from briefer.domain.template import Format, Template, TemplateId, TemplateSection, faults_of
from briefer.paths import RESOURCES
from briefer.storage.json_fields import laid_out_like, left_over, merged
from briefer.storage.template_files import SUFFIX, TemplateFolders
from briefer.storage.template_json import template_from, template_to_data

BUILTIN = RESOURCES / "templates"
NAMES = sorted(path.stem for path in BUILTIN.glob("*.json"))
SMALL = {"id": "small", "version": 1, "language": "en-GB", "title": "Small", "sections": [{"id": "s", "heading": "S"}]}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "my templates"
    folder.mkdir()
    return folder


@pytest.fixture
def folders(own: Path) -> TemplateFolders:
    return TemplateFolders(BUILTIN, own)


def put(folder: Path, data: object, name: str = "a") -> Path:
    path = folder / f"{name}{SUFFIX}"
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def by_id(folders: TemplateFolders, id: str) -> Template:
    return next(template for template in folders.all() if template.id == id)


def test_fourteen_templates_come_with_briefer_and_all_are_sound(folders: TemplateFolders) -> None:
    assert folders.faults() == ()
    assert len(NAMES) == len(folders.all()) == 14 and {"blank", "meeting-brief", "information-brief"} <= set(NAMES)
    assert sorted(template.id for template in folders.all()) == NAMES
    assert all(folders.is_builtin(template.id) and faults_of(template) == () for template in folders.all())


def test_tables_have_header_rows_and_nothing_else_has(folders: TemplateFolders) -> None:
    sections = [section for template in folders.all() for section in template.sections]
    assert all(bool(section.columns) == (section.format is Format.TABLE) for section in sections)
    raised = next(section for section in by_id(folders, "meeting-brief").sections if section.id == "if-raised")
    assert raised.columns == ("Topic", "Suggested line", "What is behind it")


def test_a_blank_briefing_begins_with_notes(folders: TemplateFolders) -> None:
    (section,) = by_id(folders, "blank").sections
    assert (section.heading, section.guidance, section.required) == ("Notes", "", False)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_saved_as_it_was_read_to_the_byte(tmp_path: Path, name: str) -> None:
    folders = TemplateFolders(BUILTIN, tmp_path)
    path = folders.save(by_id(folders, name))
    assert path == tmp_path / f"{name}{SUFFIX}"
    assert path.read_bytes() == (BUILTIN / f"{name}.json").read_bytes()
    assert not folders.is_builtin(TemplateId(name))


def later() -> dict[str, Any]:
    """A template as a later version might write it: with keys of its own everywhere, and in its own order."""
    data = json.loads((BUILTIN / "decision-brief.json").read_text(encoding="utf-8"))
    data = {"format": 7, **dict(reversed(data.items())), "colours": {"ink": None}}
    data["sections"][0] = {
        "icon": "pen",
        **data["sections"][0],
        "evidence": {"min_age": 2, "min_quotes": 0, "min_sources": 1},
    }
    data["details"][1]["hidden"] = True
    data["signoff"]["electronic"] = {"by": [1.5, "x"]}
    data["decision_block"]["pen"] = "red"
    return data


def test_keys_of_a_later_version_stay_where_they_are(folders: TemplateFolders, own: Path) -> None:
    path = put(own, later())
    before = path.read_bytes()
    template = by_id(folders, "decision-brief")
    assert folders.save(template) == path and path.read_bytes() == before
    folders.save(replace(template, title="Another title"))
    assert path.read_text(encoding="utf-8") == before.decode().replace('"Decision brief"', '"Another title"')


def test_keys_stay_with_their_section_when_sections_move(folders: TemplateFolders, own: Path) -> None:
    put(own, later())
    template = by_id(folders, "decision-brief")
    folders.save(replace(template, sections=tuple(reversed(template.sections))))
    last = list(by_id(folders, "decision-brief").sections)[-1]
    assert last.extra == {"icon": "pen", "evidence": {"min_age": 2}}


def test_the_layout_of_a_file_is_kept(folders: TemplateFolders, own: Path) -> None:
    path = own / f"a{SUFFIX}"
    path.write_text(json.dumps(SMALL, indent=4))
    folders.save(replace(by_id(folders, "small"), title="Larger"))
    assert path.read_text().startswith('{\n    "id": "small",\n') and path.read_text().endswith("}")


def test_what_may_be_left_out_may_be_left_out(folders: TemplateFolders, own: Path) -> None:
    put(own, SMALL)
    assert by_id(folders, "small").sections == (TemplateSection("s", "S"),) and folders.faults() == ()


@pytest.mark.parametrize(("version", "title"), [(0, "Blank"), (1, "Mine"), (2, "Mine")])
def test_of_the_same_id_the_higher_version_wins(folders: TemplateFolders, own: Path, version: int, title: str) -> None:
    put(own, {**SMALL, "id": "blank", "title": "Mine", "version": version})
    assert by_id(folders, "blank").title == title and len(folders.all()) == 14
    assert folders.is_builtin(TemplateId("blank")) == (title == "Blank")


def test_two_files_of_one_id_are_told_of(folders: TemplateFolders, own: Path) -> None:
    put(own, SMALL, "a")
    put(own, {**SMALL, "version": 2, "title": "Second"}, "b")
    assert by_id(folders, "small").title == "Second"
    assert folders.faults() == (f"“a{SUFFIX}” is not used: “b{SUFFIX}” has the same id.",)


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in SMALL.items() if name != key}


def section(**changes: object) -> dict[str, Any]:
    return {**SMALL, "sections": [{"id": "s", "heading": "S", **changes}]}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([], "the template is not what it should be."),
        (without("id"), "“id” of the template is missing."),
        (without("version"), "“version” of the template is missing."),
        (without("language"), "“language” of the template is missing."),
        (without("title"), "“title” of the template is missing."),
        (without("sections"), "“sections” of the template is missing."),
        ({**SMALL, "version": "1"}, "“version” of the template should be a whole number."),
        ({**SMALL, "version": True}, "“version” of the template should be a whole number."),
        ({**SMALL, "max_words": -3}, "“max_words” of the template should be a whole number."),
        ({**SMALL, "title": None}, "“title” of the template should be text."),
        ({**SMALL, "placeholders": "title"}, "“placeholders” of the template should be a list of texts."),
        ({**SMALL, "sections": {}}, "“sections” of the template should be a list."),
        ({**SMALL, "sections": ["S"]}, "number 1 of “sections” is not what it should be."),
        ({**SMALL, "details": [{}]}, "“label” of number 1 of “details” is missing."),
        ({**SMALL, "signoff": {"rows": [1]}}, "“rows” of “signoff” of the template should be a list of rows of text."),
        (section(format="chart"), "the section “S” has the form “chart”, which this version of briefer does not know."),
        (section(required="yes"), "“required” of the section “S” should be true or false."),
        (section(evidence=[]), "“evidence” of the section “S” is not what it should be."),
        ({**SMALL, "sections": SMALL["sections"] * 2}, "Two sections have the id “s”."),
        (section(saved_search='"{topic}"'), "The placeholder {topic} is used and not listed."),
    ],
)
def test_a_file_that_is_no_template_is_told_of_and_stops_nothing(
    folders: TemplateFolders, own: Path, data: object, sentence: str
) -> None:
    put(own, data)
    assert folders.faults() == (f"“a{SUFFIX}” is not used: {sentence}",)
    assert len(folders.all()) == 14


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "it is not JSON."),
        (b"{", "it is not JSON."),
        (b"\xff\xfe{}", "it is not text in UTF-8."),
        (b"[" * 100_000, "it is nested too deeply."),
        (b" " * 5_000_000, "it is far larger than any template."),
    ],
)
def test_a_file_that_is_no_json_is_told_of(folders: TemplateFolders, own: Path, data: bytes, sentence: str) -> None:
    (own / f"a{SUFFIX}").write_bytes(data)
    assert folders.faults() == (f"“a{SUFFIX}” is not used: {sentence}",)


def test_a_folder_named_like_a_template_is_told_of(folders: TemplateFolders, own: Path) -> None:
    (own / f"a{SUFFIX}").mkdir()
    assert len(folders.faults()) == 1 and len(folders.all()) == 14


def test_a_folder_that_is_not_there_holds_no_templates(tmp_path: Path) -> None:
    folders = TemplateFolders(BUILTIN, tmp_path / "none")
    assert len(folders.all()) == 14 and folders.faults() == ()
    assert folders.save(template_from(SMALL)).parent == tmp_path / "none"


@pytest.mark.parametrize("id", ["", "../up", "Big", "a b", "x" * 81])
def test_an_id_that_cannot_be_a_name_is_refused(folders: TemplateFolders, own: Path, id: str) -> None:
    with pytest.raises(TemplateInvalid, match="small letters"):
        folders.save(replace(template_from(SMALL), id=TemplateId(id)))
    assert list(own.iterdir()) == []


def test_an_unsound_template_is_not_saved(folders: TemplateFolders, own: Path) -> None:
    with pytest.raises(TemplateInvalid, match="is used and not listed"):
        folders.save(replace(template_from(SMALL), sections=(TemplateSection("s", "S", saved_search="{x}"),)))
    assert list(own.iterdir()) == []


def test_a_full_disk_leaves_the_old_template(
    folders: TemplateFolders, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(own, SMALL)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveFailed, match="not enough disk space"):
        folders.save(replace(by_id(folders, "small"), title="New"))
    assert path.read_bytes() == before and list(own.iterdir()) == [path]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=8,
)
_object = st.dictionaries(st.sampled_from("abcd"), _json, max_size=4)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_object, st.sets(st.sampled_from("abcd")))
def test_what_is_left_over_can_be_put_back_at_its_place(data: dict[str, Any], known: set[str]) -> None:
    part = {name: data[name] for name in data if name in known}
    whole = laid_out_like(merged(part, left_over(data, part)), data)
    assert json.dumps(whole) == json.dumps(data)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_object)
def test_any_unknown_keys_survive(extra: dict[str, Any]) -> None:
    data = {**SMALL, **extra, "sections": [{"id": "s", "heading": "S", **extra}]}
    again = template_to_data(template_from(data))
    assert {name: again[name] for name in extra} == extra
    assert {name: again["sections"][0][name] for name in extra} == extra
