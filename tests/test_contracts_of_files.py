"""What is kept in files, each time for the fake that the window is tried on and for the real thing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.citing.own_styles import OwnStylesInFolder
from briefer.domain.briefing import Briefing
from briefer.domain.citation import Placement
from briefer.domain.errors import NotFound, StyleInvalid
from briefer.domain.manuscript import Heading
from briefer.domain.template import StyleId, Template, TemplateId, TemplateSection
from briefer.export.pdf.pictures import TypstPages
from briefer.librarian_client import LibrarianProcess
from briefer.paths import RESOURCES
from briefer.ports.briefings import RecoveryCopies, TemplateFiles, Versions
from briefer.ports.citing import OwnStyles
from briefer.ports.export import PageSetting
from briefer.ports.following import FolderFollowing, WatchedReading
from briefer.ports.packs import PackSaving, PackTaking
from briefer.ports.settings import Settings, SettingsFile
from briefer.services.drafting import briefing_from
from briefer.storage.library_reader import LibraryReader
from briefer.storage.pack_saving import LibraryPacking
from briefer.storage.recovery_files import RecoveryFolder
from briefer.storage.settings_file import TomlSettings
from briefer.storage.style_files import StyleFolder
from briefer.storage.template_files import TemplateFolders
from briefer.storage.version_files import VersionFolder
from tests.export.word_sample import SAMPLE
from tests.fakes import (
    MemoryFolders,
    MemoryPacks,
    MemorySettings,
    MemoryTemplates,
    MemoryVersions,
    PlainPages,
)
from tests.ui.desk_of_fakes import MemoryRecovery, MemoryStyles

MEETING = Template(TemplateId("meeting"), 1, "en", "Meeting", sections=(TemplateSection("a", "A"),))
both = pytest.mark.parametrize("kind", ["fake", "real"])


def briefing(title: str) -> Briefing:
    return briefing_from(MEETING, {"title": title})


# -- versions -------------------------------------------------------------------------------------------------------
def versions_of(kind: str, folder: Path) -> Versions:
    return MemoryVersions() if kind == "fake" else VersionFolder(folder / "versions")


@both
def test_each_save_is_a_version_the_newest_first_and_the_same_again_is_none(kind: str, tmp_path: Path) -> None:
    versions, path = versions_of(kind, tmp_path), tmp_path / "a.briefing"
    assert versions.of(path) == ()
    for title in ("One", "Two", "Two"):
        versions.keep(briefing(title), path)
    kept = versions.of(path)
    assert [versions.open(one) for one in kept] == [briefing("Two"), briefing("One")]
    assert kept[0].kept > kept[1].kept and versions.of(tmp_path / "b.briefing") == ()


@both
def test_a_version_that_is_gone_is_named(kind: str, tmp_path: Path) -> None:
    versions, path = versions_of(kind, tmp_path), tmp_path / "a.briefing"
    versions.keep(briefing("One"), path)
    (one,) = versions.of(path)
    with pytest.raises(NotFound):
        versions.open(replace(one, path=one.path.with_name("7" + one.path.name)))


# -- templates ------------------------------------------------------------------------------------------------------
@pytest.fixture(params=["fake", "real"])
def templates(request: pytest.FixtureRequest, tmp_path: Path) -> TemplateFiles:
    """Those that come with briefer."""
    real = TemplateFolders(RESOURCES / "templates", tmp_path / "own")
    return MemoryTemplates(*real.all()) if request.param == "fake" else real


def test_a_template_of_the_users_own_is_there_and_not_built_in(templates: TemplateFiles) -> None:
    before = templates.all()
    assert before and all(templates.is_builtin(one.id) for one in before) and templates.faults() == ()
    assert templates.save(MEETING).name.startswith("meeting")
    assert templates.all() == (*before, MEETING)
    assert not templates.is_builtin(MEETING.id) and not templates.is_builtin(TemplateId("none"))


def test_the_users_own_replaces_the_built_in_one_in_its_place(templates: TemplateFiles) -> None:
    first, *others = templates.all()
    mine = replace(first, title="Mine")
    templates.save(mine)
    assert templates.all() == (mine, *others) and not templates.is_builtin(first.id)


# -- citation styles ------------------------------------------------------------------------------------------------
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>Harbour</title>
<id>http://example.org/h</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout suffix="."><text variable="title"/></layout></citation></style>"""


@pytest.fixture(params=["fake", "real"])
def styles(request: pytest.FixtureRequest, tmp_path: Path) -> OwnStyles:
    return MemoryStyles() if request.param == "fake" else OwnStylesInFolder(StyleFolder(tmp_path / "styles"))


def test_a_style_is_kept_until_it_is_removed(styles: OwnStyles, tmp_path: Path) -> None:
    (tmp_path / "harbour.csl").write_text(STYLE)
    added = styles.add(tmp_path / "harbour.csl").style
    assert (added.id, added.title, added.placement, added.is_own) == ("harbour", "Harbour", Placement.NOTE, True)
    assert styles.all() == (added,) and styles.faults() == ()
    styles.remove(added.id)
    assert styles.all() == ()
    with pytest.raises(NotFound):
        styles.remove(added.id)


def test_what_is_no_style_is_refused(styles: OwnStyles, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("No style.")
    with pytest.raises(StyleInvalid):
        styles.add(tmp_path / "notes.txt")
    assert styles.all() == ()


# -- settings -------------------------------------------------------------------------------------------------------
@both
def test_settings_are_the_defaults_until_they_are_saved(kind: str, tmp_path: Path) -> None:
    def made() -> SettingsFile:
        return MemorySettings() if kind == "fake" else TomlSettings(tmp_path / "settings.toml")

    settings = made()
    assert settings.load() == Settings()
    changed = Settings(
        theme="dark", citation_style=StyleId("apa"), recent=(tmp_path / "a.briefing",), keep_recent=False
    )
    settings.save(changed)
    assert settings.load() == changed


# -- recovery -------------------------------------------------------------------------------------------------------
@both
def test_a_windows_own_copy_is_not_left_behind_and_goes_when_it_is_discarded(kind: str, tmp_path: Path) -> None:
    copies: RecoveryCopies = MemoryRecovery() if kind == "fake" else RecoveryFolder(tmp_path)
    copies.keep(briefing("One"), None)
    copies.keep(briefing("Two"), tmp_path / "a.briefing")
    assert copies.left_behind() == ()
    copies.discard()
    copies.discard()
    assert copies.left_behind() == ()


@both
def test_what_a_window_left_behind_is_there_until_it_is_forgotten(kind: str, tmp_path: Path) -> None:
    gone = RecoveryFolder(tmp_path, process=2**22 + 1)  # no process has that number
    gone.keep(briefing("One"), tmp_path / "a.briefing")
    copies: RecoveryCopies = RecoveryFolder(tmp_path)
    if kind == "fake":
        copies = fake = MemoryRecovery()
        fake.others = list(RecoveryFolder(tmp_path).left_behind())
    (copy,) = copies.left_behind()
    assert (copy.briefing, copy.origin) == (briefing("One"), tmp_path / "a.briefing")
    copies.forget(copy)
    assert copies.left_behind() == ()


# -- folders and packs ----------------------------------------------------------------------------------------------
class Followed:
    """Watched folders, and packs, of a library; empty as it is made."""

    def __init__(self, kind: str, library: Path) -> None:
        self._close = lambda: None
        self.following: FolderFollowing
        self.reading: WatchedReading
        self.saving: PackSaving
        self.taking: PackTaking
        if kind == "fake":
            self.following = self.reading = MemoryFolders()
            self.saving = self.taking = MemoryPacks()
            return
        reader, librarian = LibraryReader(library), LibrarianProcess(library)
        self.following, self.reading = librarian, reader
        self.saving, self.taking = LibraryPacking(reader), librarian

        def close() -> None:
            librarian.close()
            reader.close()

        self._close = close

    def close(self) -> None:
        self._close()


@pytest.fixture(params=["fake", "real"])
def followed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Followed]:
    made = Followed(request.param, tmp_path / "library")
    yield made
    made.close()


def test_a_folder_is_watched_once_until_it_is_let_go(followed: Followed, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    followed.following.watch([one, two])
    followed.following.watch([one])
    assert [folder.path for folder in followed.reading.watched()] == [one, two]
    assert followed.following.unwatch(one) and not followed.following.unwatch(one)
    assert [folder.path for folder in followed.reading.watched()] == [two]
    looked = followed.following.follow(progress=lambda step: None)
    assert (looked.added, looked.left_out, looked.away) == ((), (), ())


def test_a_pack_is_saved_where_it_was_asked_for_and_can_be_taken(followed: Followed, tmp_path: Path) -> None:
    path = tmp_path / "all.briefpack"
    saved = followed.saving.save_pack(path, None, with_files=False, progress=lambda step: None)
    assert saved.path == path and saved.size > 0 and saved.lacking == ()
    report = followed.taking.take_pack(path, progress=lambda step: None)
    assert (report.added, report.conflicts, report.cancelled) == ((), (), False)


# -- pages ----------------------------------------------------------------------------------------------------------
@both
def test_there_is_a_picture_for_each_page_and_a_place_for_each_heading(kind: str) -> None:
    pages: PageSetting = PlainPages() if kind == "fake" else TypstPages()
    pictures = pages.pictures(SAMPLE, width=200)
    assert len(pictures) == pages.count(SAMPLE) > 1
    assert all(one.startswith(b"\x89PNG") for one in pictures)
    places = pages.places(SAMPLE)
    assert len(places) == sum(isinstance(block, Heading) for block in SAMPLE.blocks)
    assert places == tuple(sorted(places)) and all(0 <= place < len(pictures) for place in places)
