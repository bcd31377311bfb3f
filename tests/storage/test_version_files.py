"""Earlier versions of a saved briefing."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.errors import SaveFailed
from briefer.domain.outline_content import Front, Subtree
from briefer.domain.template import Template, TemplateId
from briefer.storage.briefing_file import BriefingFile
from briefer.storage.version_files import MOST, VersionFolder


def titled(title: str) -> Briefing:
    return Briefing(Subtree(Front(Template(TemplateId("t"), 1, "en-GB", "T"), {"title": title})))


def titles(folder: VersionFolder, path: Path) -> list[str]:
    return [folder.open(version).front.fields["title"] for version in folder.of(path)]


def test_each_save_is_a_version_the_newest_first_and_the_same_again_is_none(tmp_path: Path) -> None:
    folder, path = VersionFolder(tmp_path / "versions"), tmp_path / "a.briefing"
    for title in ("One", "Two", "Two", "Three", "One"):
        folder.keep(titled(title), path)
    assert titles(folder, path) == ["One", "Three", "Two", "One"]
    kept = [version.kept for version in folder.of(path)]
    assert kept == sorted(kept, reverse=True)
    assert titles(VersionFolder(tmp_path / "versions"), path) == ["One", "Three", "Two", "One"]
    assert folder.of(tmp_path / "b.briefing") == ()


def test_what_the_first_save_replaced_is_a_version_too(tmp_path: Path) -> None:
    folder, path = VersionFolder(tmp_path / "versions"), tmp_path / "a.briefing"
    files = BriefingFile()
    for title in ("Before", "After"):
        files.save(titled(title), path)
    folder.keep(titled("After"), path)
    assert titles(folder, path) == ["After", "Before"]


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    folder, path = VersionFolder(tmp_path / "versions"), tmp_path / "a.briefing"
    for number in range(MOST + 3):
        folder.keep(titled(str(number)), path)
    assert titles(folder, path) == [str(number) for number in range(MOST + 2, 2, -1)]


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "versions").write_text("in the way")
    with pytest.raises(SaveFailed):
        VersionFolder(tmp_path / "versions").keep(replace(titled("One")), tmp_path / "a.briefing")
