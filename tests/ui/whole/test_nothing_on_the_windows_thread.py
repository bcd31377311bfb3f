"""Nothing freezes: whatever may be slow is asked of the services in a worker's thread, in every flow of the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from threading import Thread, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.decoding import Decoding
from briefer.domain.house_template import HouseRules, HouseTemplate, Role
from briefer.domain.outline_content import ROOT, Front, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.domain.template import StyleId, TemplateId
from briefer.ports.briefings import RecoveryCopy
from briefer.services.house_templates import HouseTemplates
from briefer.ui.actions import Act
from briefer.ui.ask_tags import TagChange
from briefer.ui.details.dialog import Edited
from briefer.ui.dialogs import Beginning, Unsaved
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.library.menu import SourceAct
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.prose_edit import ProseEdit
from briefer.ui.problems.dialog import Reviewed
from briefer.ui.settings.dialog import SettingsDialog
from tests.fakes import MemoryHouseTemplates, text_of
from tests.ui.desk_of_fakes import BLANK, FakeDesk, desk_of
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, TWO, press

SOURCE, OTHER = SourceId("one"), SourceId("two")
PATH = Path("/desk/a.briefing")
WELL = "The talks went well. They agreed on talks in May."
QUOTE = quote(QuoteId("q1"), SOURCE, text_of(ONE), Span(0, 20))
ALTERED = replace(QUOTE, id=QuoteId("q2"), words="The talks went badly.")
HOUSE = HouseTemplate("office.dotx", b"an office's own bytes")
AT_ONCE = frozenset({"watching.tell"})  # a word to another process, which does not wait for an answer
SMALL = "settings."  # one small file


class Overheard:
    """A service, with a note of each call of a method of it and the thread of that call."""

    def __init__(self, service: object, name: str, calls: list[tuple[str, Thread]]) -> None:
        self._service, self._name, self._calls = service, name, calls

    def __getattr__(self, attribute: str) -> Any:
        found = getattr(self._service, attribute)
        if not callable(found):
            return found

        def noted(*given: object, **named: object) -> object:
            self._calls.append((f"{self._name}.{attribute}", current_thread()))
            return found(*given, **named)

        return noted


@pytest.fixture
def calls() -> list[tuple[str, Thread]]:
    return []


@pytest.fixture
def desk(calls: list[tuple[str, Thread]]) -> FakeDesk:
    made = desk_of({"one": ONE, "two": TWO})
    services = replace(made.services, house_templates=HouseTemplates(MemoryHouseTemplates(HOUSE)))
    overheard: dict[str, Any] = {
        one.name: Overheard(getattr(services, one.name), one.name, calls) for one in fields(services)
    }
    return replace(made, services=replace(services, **overheard))


@dataclass
class Work:
    """What flows are driven with."""

    window: MainWindow
    desk: FakeDesk
    dialogs: FakeDialogs
    qtbot: QtBot
    folder: Path

    def do(self, act: Act) -> None:
        self.window.action(act).trigger()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(self.window.is_idle)

    def read(self, id: SourceId = SOURCE) -> None:
        """Opens a source and selects words of it."""
        self.window.library.source_opened.emit(id)
        reader = self.window.reader
        self.qtbot.waitUntil(lambda: reader.source is not None and reader.source.id == id and self.window.is_idle())
        reader.view.select(Span(4, 9))

    def show(self, *contents: OwnPoint | DirectQuote) -> None:
        """Opens a briefing with these items, with the first of them chosen."""
        section = Subtree(Section("Background"), tuple(map(Subtree, contents)))
        self.window.files.show(Briefing(Subtree(Front(BLANK, {"title": "T"}), (section,))), PATH)
        self.rest()
        view = self.window.briefing.panel.view
        outline = view.model().outline  # type: ignore[attr-defined]
        view.choose(outline.children(outline.children(ROOT)[0])[0])
        view.setFocus()

    def act(self, act: SourceAct) -> None:
        self.window.library.act_wanted.emit(act, self.desk.library.sources())
        self.rest()

    def press_verb(self, verb: str) -> None:
        buttons = self.window.messages.findChildren(QPushButton)
        next(one for one in buttons if one.text() == verb).click()
        self.rest()

    def writing(self) -> ProseEdit:
        self.window.columns.go_to(self.window.briefing)
        press(self.window, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.briefing.panel.view.editor() is not None)
        editor = self.window.briefing.panel.view.editor()
        assert editor is not None
        return editor


# -- the library ----------------------------------------------------------------------------------------------------
def begins(work: Work) -> None:
    work.rest()


def searches(work: Work) -> None:
    work.window.library.search_for("talks")
    work.qtbot.waitUntil(lambda: bool(work.window.library.hits()))
    work.window.library.hit_opened.emit(work.window.library.hits()[0])
    work.rest()


def adds_files(work: Work) -> None:
    (work.folder / "new.txt").write_text("New words.", "utf-8")
    work.window.add_sources([work.folder / "new.txt"])
    work.rest()


def opens_the_sample(work: Work) -> None:
    work.window.library.sample_wanted.emit()
    work.rest()


def rebuilds_the_index(work: Work) -> None:
    work.do(Act.REINDEX)


def carries_packs(work: Work) -> None:
    work.dialogs.pack = work.folder / "mine.briefpack"
    work.do(Act.SAVE_PACK)
    work.do(Act.ADD_PACK)


def takes_references(work: Work) -> None:
    work.dialogs.references_from = work.folder / "mine.json"
    work.dialogs.references_from.write_text('[{"id": "a", "type": "report", "title": "Elsewhere"}]', "utf-8")
    work.do(Act.IMPORT_REFERENCES)


def completes_details(work: Work) -> None:
    work.dialogs.edits.append(Edited({"title": "Talks"}))
    work.act(SourceAct.DETAILS)


def curates(work: Work) -> None:
    work.dialogs.tag_change = TagChange(("Asia",), ())
    work.dialogs.located = work.folder / "found.txt"
    for act in (SourceAct.TAGS, SourceAct.CHECK, SourceAct.LOCATE, SourceAct.REMOVE):
        work.act(act)
    work.do(Act.LIBRARY_TRASH)


def reviews(work: Work) -> None:
    left_out = Path("/a.pdf")
    work.desk.library.unread = [LeftOut(left_out, SourceStatus.ENCRYPTED, "This file is protected.")]
    work.dialogs.reviewed = Reviewed(ignore=(left_out,))
    work.do(Act.REVIEW)
    work.dialogs.reviewed = Reviewed(retry=(left_out,))
    work.do(Act.REVIEW)


def watches_folders(work: Work) -> None:
    work.window.follow_folders()
    work.rest()
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[union-attr]
    work.dialogs.folder = work.folder
    work.do(Act.WATCHED)
    (settings,) = work.window.findChildren(SettingsDialog)
    watched = settings.library.watched
    watched.add.click()
    work.qtbot.waitUntil(lambda: watched.list.count() == 1 and work.window.is_idle())
    watched.list.setCurrentRow(0)
    watched.stop.click()
    work.rest()


# -- a source -------------------------------------------------------------------------------------------------------
def shows_the_original(work: Work) -> None:
    source = replace(work.desk.library.source(SOURCE), path=Path("/library/one.pdf"))
    work.desk.library.change(source)
    work.desk.originals.put(source.path, source.raw_digest or "", 4)
    searches(work)
    press(work.window, Qt.Key.Key_O, ctrl=True, shift=True)
    work.qtbot.waitUntil(lambda: work.window.reader.original.view.is_showing() and work.window.is_idle())


def reads_anew(work: Work) -> None:
    source = letter(work)
    work.dialogs.decoding = "cp1251"
    work.read(source.id)
    work.do(Act.TEXT_WRONG)


def letter(work: Work) -> Source:
    """A source that can be read in two ways."""
    path = work.folder / "letter.txt"
    path.write_bytes("Привет".encode("cp1251"))
    source = replace(work.desk.library.put("letter", text_of("Ïðèâåò")), path=path)
    work.desk.library.change(source)
    work.desk.originals.readings[path] = (Decoding("cp1251", "Привет"), Decoding("cp1252", "Ïðèâåò"))
    return source


def puts_furniture_right(work: Work) -> None:
    work.read()
    work.do(Act.FURNITURE)
    work.window.status.undo_button.click()
    work.rest()


def marks_a_passage(work: Work) -> None:
    work.read()
    work.do(Act.MARK)


def takes_a_quote(work: Work) -> None:
    work.read()
    work.do(Act.ADD_QUOTE)


# -- a briefing -----------------------------------------------------------------------------------------------------
def begins_another(work: Work) -> None:
    work.dialogs.beginning = Beginning(BLANK.id, {})
    work.do(Act.NEW)


def opens_and_saves(work: Work) -> None:
    work.show(QUOTE)
    work.do(Act.SAVE)
    work.window.open_briefing(PATH)
    work.rest()


def keeps_a_template(work: Work) -> None:
    work.dialogs.template = "Mine"
    work.do(Act.SAVE_TEMPLATE)
    work.dialogs.other_template = replace(BLANK, id=TemplateId("other"), title="Other")
    work.do(Act.CHANGE_TEMPLATE)


def goes_back(work: Work) -> None:
    opens_and_saves(work)
    work.dialogs.back_to = 0
    work.do(Act.HISTORY)
    work.do(Act.PROPERTIES)


def keeps_a_copy(work: Work) -> None:
    work.writing().insertPlainText("Unsaved words")
    work.qtbot.waitUntil(lambda: work.desk.recovery.kept is not None)
    work.dialogs.save_to = PATH
    work.do(Act.SAVE)


def closes(work: Work) -> None:
    work.writing().insertPlainText("Unsaved words")
    work.qtbot.waitUntil(lambda: work.desk.recovery.kept is not None)
    work.dialogs.unsaved_answer = Unsaved.DISCARD
    work.window.close()


def left_behind(work: Work) -> None:
    """A copy of a briefing that has a file."""
    briefing = Briefing(Subtree(Front(BLANK, {"title": "T"}), (Subtree(Section("Background")),)))
    work.desk.briefings.save(briefing, PATH)
    work.desk.recovery.others = [RecoveryCopy("before", briefing, PATH, kept=1.0)]


def restores_a_copy(work: Work) -> None:
    left_behind(work)
    work.window._flows.recovery.look_back()
    work.rest()


def opens_the_file_instead_of_the_copy(work: Work) -> None:
    restores_a_copy(work)
    work.press_verb("Open last saved")


def compares_the_copy(work: Work) -> None:
    restores_a_copy(work)
    work.press_verb("Compare")
    assert len(work.dialogs.texts_compared) == 1


def cites(work: Work) -> None:
    work.show(QUOTE)
    press(work.window, Qt.Key.Key_D, ctrl=True, shift=True)
    work.rest()


def compares(work: Work) -> None:
    work.show(ALTERED)
    work.press_verb("Compare")


def makes_a_quote_of_words(work: Work) -> None:
    QTest.keyClicks(work.writing(), "They agreed on talks in May.")
    press(work.window, Qt.Key.Key_Escape)
    press(work.window, Qt.Key.Key_3, ctrl=True)
    work.rest()


def pastes_words(work: Work) -> None:
    editor = work.writing()
    QApplication.clipboard().setText(WELL)
    editor.paste()
    work.rest()


def shows_pages(work: Work) -> None:
    work.do(Act.PREVIEW)
    work.qtbot.waitUntil(lambda: work.window.briefing.preview.pages.count() == 1 and work.window.is_idle())


# -- out of the window ----------------------------------------------------------------------------------------------
CHOICE = ExportChoice(Path("/desk/a.docx"), StyleId("chicago-notes"))


def exports(work: Work) -> None:
    work.show(OwnPoint(Prose("Ours")), QUOTE)
    work.dialogs.export_choice = CHOICE
    work.do(Act.EXPORT)


def asks_while_it_exports(work: Work) -> None:
    work.show(QUOTE)
    work.do(Act.EXPORT)
    help, said = work.dialogs.export_help, list[object]()
    assert help is not None
    help.preview(CHOICE, width=100, section=0, done=said.append, failed=said.append)
    work.rest()
    help.open_house(Path("/desk/office.dotx"), done=lambda *found: said.extend(found), failed=said.append)
    work.rest()
    house, look = said[-2:]
    assert isinstance(house, HouseTemplate)
    work.dialogs.house_rules = HouseRules({Role.TITLE: "Other"})
    for path in (None, Path("/desk/office.dotx")):
        help.settle_styles(house, look, path=path, done=said.append, failed=said.append)  # type: ignore[arg-type]
        work.rest()
    help.inspect_house(house, done=lambda *found: None, failed=said.append)
    work.rest()


def writes_references(work: Work) -> None:
    work.show(QUOTE)
    work.dialogs.references_to = work.folder / "out.json"
    work.do(Act.EXPORT_REFERENCES)


def verifies_a_word_file(work: Work) -> None:
    work.dialogs.word_file = Path("/desk/a.docx")
    work.do(Act.VERIFY)


def changes_own_styles(work: Work) -> None:
    work.do(Act.SETTINGS)
    (settings,) = work.window.findChildren(SettingsDialog)
    box = settings.citations.own
    work.dialogs.style_file = Path("/mine/harbour.csl")
    box.add.click()
    work.qtbot.waitUntil(lambda: box.list.count() == 1 and work.window.is_idle())
    box.list.setCurrentRow(0)
    box.remove.click()
    work.rest()


FLOWS: Sequence[tuple[Callable[[Work], None], str]] = (
    (begins, "drafting.new library.sources library.left_out searching.can_be_trusted searching.among adjusting.marks"),
    (searches, "searching.search library.source adjusting.text"),
    (adds_files, "library.add watching.folders"),
    (opens_the_sample, "library.add"),
    (rebuilds_the_index, "library.reindex"),
    (carries_packs, "packs.save packs.add"),
    (takes_references, "referencing.take"),
    (completes_details, "library.described library.describe"),
    (curates, "curation.tag curation.reread library.locate library.remove curation.removed curation.restore"),
    (reviews, "curation.ignore curation.heed library.add"),
    (
        watches_folders,
        "watching.begin watching.look watching.watch watching.place_of watching.folders watching.stop_watching",
    ),
    (shows_the_original, "originals.picture originals.marks originals.matches"),
    (reads_anew, "adjusting.decodings adjusting.decode adjusting.text"),
    (puts_furniture_right, "adjusting.furnish adjusting.unfurnish"),
    (marks_a_passage, "adjusting.keep_mark adjusting.marks"),
    (takes_a_quote, "quoting.take"),
    (begins_another, "drafting.templates drafting.new"),
    (opens_and_saves, "drafting.open drafting.save versions.keep comparing.hold"),
    (keeps_a_template, "drafting.save_as_template drafting.templates"),
    (goes_back, "versions.of versions.open"),
    (keeps_a_copy, "recovery.keep recovery.discard"),
    (closes, "recovery.keep recovery.discard"),
    (restores_a_copy, "recovery.left_behind recovery.keep recovery.forget"),
    (opens_the_file_instead_of_the_copy, "drafting.open versions.keep"),
    (compares_the_copy, "drafting.open"),
    (cites, "library.sources"),
    (compares, "comparing.hold comparing.compare"),
    (makes_a_quote_of_words, "wordings.anywhere"),
    (pastes_words, "wordings.likely"),
    (shows_pages, "previewing.preview"),
    (exports, "exporting.styles checking.check exporting.export"),
    (
        asks_while_it_exports,
        "previewing.preview house_templates.open house_templates.inspect house_templates.settle "
        "house_templates.with_rules",
    ),
    (writes_references, "referencing.of_briefing referencing.write"),
    (verifies_a_word_file, "verifying.verify"),
    (changes_own_styles, "own_styles.all own_styles.faults own_styles.add own_styles.remove exporting.styles"),
)


@pytest.mark.parametrize(("flow", "wanted"), FLOWS, ids=[flow.__name__ for flow, _ in FLOWS])
def test_what_may_be_slow_is_asked_in_a_workers_thread(
    window: MainWindow,
    desk: FakeDesk,
    dialogs: FakeDialogs,
    qtbot: QtBot,
    tmp_path: Path,
    calls: list[tuple[str, Thread]],
    flow: Callable[[Work], None],
    wanted: str,
) -> None:
    if flow is not begins:
        calls.clear()
    flow(Work(window, desk, dialogs, qtbot, tmp_path))

    def all_was_asked() -> None:
        assert set(wanted.split()) <= {call for call, _ in calls}
        assert window.is_idle()

    qtbot.waitUntil(all_was_asked)
    on_the_windows_thread = {call for call, thread in calls if thread is main_thread()}
    assert {call for call in on_the_windows_thread if not call.startswith(SMALL)} <= AT_ONCE


def test_no_service_is_left_out(desk: FakeDesk) -> None:
    """A service that comes later has a flow above, or is named here with why not."""
    tried = {call.partition(".")[0] for _, wanted in FLOWS for call in wanted.split()}
    not_asked_by_the_window = {"indexing"}
    assert {one.name for one in fields(desk.services)} == tried | not_asked_by_the_window | {SMALL.rstrip(".")}
