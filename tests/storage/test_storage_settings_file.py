import os
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.errors import SaveFailed
from briefer.domain.reference import PartialDate
from briefer.domain.source_filter import FileKind, SavedFilter, SourceFilter
from briefer.domain.template import StyleId
from briefer.ports.settings import Settings
from briefer.storage.settings_file import TomlSettings

STATEMENTS = SavedFilter(
    "Statements",
    SourceFilter(
        ("Xinhua", "Agence “A”"), (FileKind.PDF,), ("vi",), ("trade",), PartialDate(2019, 3), PartialDate(2024)
    ),
)
CHOSEN = Settings(
    "dark",
    120,
    StyleId("none"),
    (Path("/b/Réunion.briefing"), Path('/b/a "quoted".briefing')),
    filters=(STATEMENTS, SavedFilter("Last 2 years", SourceFilter(years=2))),
    searches=("climate finance", '"head of state"'),
    language="fr",
    tab_moves_focus=True,
    density="compact",
    briefing_language="en-US",
    quote_marks="low",
    date_form="numbers",
    keys={"find": ("Ctrl+J",), "outline.section": ()},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.toml"


def put(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")


def test_settings_are_loaded_as_they_were_saved(path: Path) -> None:
    TomlSettings(path).save(CHOSEN)
    assert TomlSettings(path).load() == CHOSEN


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert TomlSettings(path).load() == Settings()
    assert not path.parent.exists()


def test_keys_of_a_later_version_are_kept(path: Path) -> None:
    put(path, 'theme = "dark"\nlater = [1, 2]\n\n[window]\nwide = true\n')
    TomlSettings(path).save(CHOSEN)
    text = path.read_text(encoding="utf-8")
    assert "wide = true" in text and "later = [" in text and TomlSettings(path).load() == CHOSEN


@pytest.mark.parametrize("text", ["theme = ", "\0", "= 1", "a.b = 1\na = 2"])
def test_a_file_that_cannot_be_read_is_put_aside(path: Path, text: str) -> None:
    put(path, text)
    assert TomlSettings(path).load() == Settings()
    TomlSettings(path).save(CHOSEN)
    assert path.with_name("settings.toml.bad").read_text(encoding="utf-8") == text
    assert TomlSettings(path).load() == CHOSEN


def test_a_bad_file_is_kept_even_if_it_was_never_loaded(path: Path) -> None:
    put(path, "theme = ")
    TomlSettings(path).save(CHOSEN)
    assert path.with_name("settings.toml.bad").read_text() == "theme = "


@pytest.mark.parametrize(
    "line",
    [
        "text_size = 'big'",
        "text_size = true",
        "text_size = 4",
        "citation_style = ''",
        "recent = [1]",
        "filters = [{name = 1}]",
        "filters = 3",
    ],
)
def test_one_wrong_value_costs_only_itself(path: Path, line: str) -> None:
    put(path, f'theme = "dark"\n{line}\n')
    assert TomlSettings(path).load() == Settings(theme="dark")
    assert path.with_name("settings.toml.bad").exists()


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(SaveFailed):
        TomlSettings(tmp_path / "file" / "settings.toml").save(CHOSEN)


def test_a_full_disk_leaves_the_old_settings(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    TomlSettings(path).save(CHOSEN)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(SaveFailed, match="not enough disk space"):
            TomlSettings(path).save(Settings())
    assert TomlSettings(path).load() == CHOSEN


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_recent_file_with_a_name_that_is_no_text_is_not_offered(path: Path) -> None:
    TomlSettings(path).save(Settings(recent=(Path(os.fsdecode(b"/b/\xff.briefing")), Path("/b/a.briefing"))))
    assert TomlSettings(path).load().recent == (Path("/b/a.briefing"),)


def test_what_is_wrong_in_the_file_is_named_and_the_rest_is_used(path: Path) -> None:
    put(path, 'theme = "dark"\ntext_size = "large"\n[keys]\nfind = ["Ctrl+J"]\nsave = "Ctrl+G"\nopen = [3]\n')
    file = TomlSettings(path)
    settings = file.load()
    assert (settings.theme, settings.text_size, settings.keys) == ("dark", 100, {"find": ("Ctrl+J",)})
    assert file.ignored() == ("text_size", "keys.save", "keys.open")
    assert path.with_name("settings.toml.bad").exists()


def test_nothing_is_named_where_the_file_is_right(path: Path) -> None:
    file = TomlSettings(path)
    file.save(CHOSEN)
    file.load()
    assert file.ignored() == ()


def test_a_key_that_has_its_usual_command_again_leaves_the_file(path: Path) -> None:
    file = TomlSettings(path)
    file.save(CHOSEN)
    file.save(replace(CHOSEN, keys={}))
    assert "Ctrl+J" not in path.read_text("utf-8")
