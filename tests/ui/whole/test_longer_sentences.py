"""Sentences longer by 40 per cent are not cut off, at any size of the window and of the text."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Locator, Span
from briefer.domain.cited_work import Citation
from briefer.domain.finding import Finding, Grade
from briefer.domain.likeness import difference
from briefer.domain.outline_content import ROOT, Deleted, Front, Subtree
from briefer.domain.proof import QuoteState
from briefer.domain.quote_editing import omit
from briefer.domain.reference import Reference, ReferenceField
from briefer.domain.source import LeftOut, Removed, SourceId, SourceStatus, TextChange
from briefer.domain.template import StyleId
from briefer.ports.briefings import Version
from briefer.ports.following import WatchedFolder
from briefer.ports.settings import Settings
from briefer.ports.work import Progress
from briefer.services.comparing import Compared, Found
from briefer.services.evidence import described
from briefer.ui.actions import Act
from briefer.ui.ask_briefing import BriefingDetails
from briefer.ui.ask_citation import CitationDialog
from briefer.ui.ask_comment import CommentDialog
from briefer.ui.ask_decoding import DecodingDialog
from briefer.ui.ask_password import PasswordDialog
from briefer.ui.ask_save_template import SaveTemplateDialog
from briefer.ui.ask_tags import TagsDialog
from briefer.ui.ask_template import TemplateChange, TemplateChooser
from briefer.ui.compare_quote import CompareDialog, CompareTexts, TextsCompared
from briefer.ui.details.dialog import DetailsDialog
from briefer.ui.dialogs import QtDialogs
from briefer.ui.dialogue import FRAME
from briefer.ui.exporting.asked import ExportAsked
from briefer.ui.exporting.dialog import ExportDialog
from briefer.ui.exporting.house_styles import HouseStylesDialog
from briefer.ui.keys.commands import name_of
from briefer.ui.keys.listing import all_keys
from briefer.ui.keys.table import KeyTable
from briefer.ui.library.rows import Listing
from briefer.ui.library.sayings import searchable_files
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.message_bar import Tone
from briefer.ui.messages import indexing, left_behind, library_state
from briefer.ui.outline.quote_editor import QuoteEditor
from briefer.ui.outline.title_edit import TitleEdit
from briefer.ui.problems.dialog import ProblemsDialog
from briefer.ui.problems.listing import problems_of
from briefer.ui.reader.selection_bar import SelectionBar
from briefer.ui.settings.dialog import NAMES, SettingsDialog
from briefer.ui.show_briefing_trash import BriefingTrashDialog
from briefer.ui.show_history import HistoryDialog
from briefer.ui.show_how_read import HowReadDialog
from briefer.ui.show_lists import KeysDialog, PropertiesDialog
from briefer.ui.show_text import TextDialog
from briefer.ui.show_trash import TrashDialog
from briefer.ui.show_verified import VerifiedDialog
from briefer.ui.status_bar import DOT
from briefer.ui.tongue import tr
from briefer.ui.widgets import Folding
from tests.fakes import MemoryLibrary, text_of
from tests.ui.exporting.test_export_dialog import HOUSE, LOOK, STYLES, Help
from tests.ui.language.longer import cut_off, longer, out_of_reach, speak_longer
from tests.ui.test_dialogs import MEETING, proven
from tests.ui.test_reading_dialogs import DECODINGS
from tests.ui.whole.test_accessibility import fill
from tests.ui.whole.test_citation_dialog import QUOTE

SIZES = [(1_100, 700), (820, 560)]
TEXT_SIZES = [100, 150, 200]


@pytest.fixture(autouse=True)
def _longer(qapp: QApplication) -> Iterator[None]:
    translator = speak_longer(qapp)
    yield
    qapp.removeTranslator(translator)


def test_a_longer_sentence_is_longer_by_two_fifths() -> None:
    assert [len(longer(text)) / len(text) for text in ("Add to briefing", "Save", "Nothing has these words")] == (
        pytest.approx([1.4, 1.5, 1.4], abs=0.1)
    )


def cut(window: MainWindow, theme: Theme, size: tuple[int, int], text_size: int) -> list[str]:
    """What is cut off in the window at a size; empty where nothing is."""
    theme.set_text_size(text_size)
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert (window.width(), window.height()) == size
    return cut_off(window) + out_of_reach(window)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_window(window: MainWindow, theme: Theme, qtbot: QtBot, size: tuple[int, int], text_size: int) -> None:
    fill(window, qtbot)
    found = cut(window, theme, size, text_size)
    assert not found, "\n".join(found)


def find_here(window: MainWindow) -> None:
    window.action(Act.FIND_HERE).trigger()


def ask_for_commands(window: MainWindow) -> None:
    window.action(Act.COMMANDS).trigger()


def say_much(window: MainWindow) -> None:
    window.messages.say(left_behind("Talks"), Tone.WARN, verb=tr("Open the copy"), on_verb=lambda: None)
    window.messages.say(tr("Exported."), Tone.DONE)


def read_files(window: MainWindow) -> None:
    window.status.show_progress(indexing(Progress(148, 2_012), left=130), 148, 2_012)


def miss_some_files(window: MainWindow) -> None:
    left_out = [LeftOut(Path("/a/b.pdf"), SourceStatus.ENCRYPTED, "The file is empty.")] * 3
    window.status.show_files(*searchable_files((), left_out))
    read_files(window)


def select_words(window: MainWindow) -> None:
    window.reader.view.select(Span(4, 30))


def show_pages(window: MainWindow) -> None:
    window.action(Act.PREVIEW).trigger()


def source_filters(window: MainWindow) -> None:
    window.action(Act.FILTER).trigger()


def empty_library(window: MainWindow) -> None:
    window.library.show_listing(Listing())
    window.library.box.clear()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize(
    "state",
    [
        find_here,
        ask_for_commands,
        say_much,
        read_files,
        miss_some_files,
        select_words,
        show_pages,
        empty_library,
        source_filters,
    ],
)
def test_each_state_of_the_window(
    window: MainWindow,
    theme: Theme,
    qtbot: QtBot,
    state: Callable[[MainWindow], None],
    size: tuple[int, int],
    text_size: int,
) -> None:
    fill(window, qtbot)
    theme.set_text_size(text_size)
    window.resize(*size)
    state(window)
    qtbot.waitUntil(window.is_idle)
    found = cut(window, theme, size, text_size)
    assert not found, "\n".join(found)


def test_what_is_offered_for_a_selection_fits_into_a_narrow_reader(theme: Theme, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(320, 300)
    bar = SelectionBar(theme, room)
    room.show()
    bar.show_at(QRect(10, 20, 100, 20), offer_sentence=True)
    assert bar.isVisible()
    assert bar.geometry().right() < room.width()
    room.resize(900, 300)
    bar.show_at(QRect(10, 20, 100, 20), offer_sentence=True)
    assert bar.width() > 320, "with its keys and the sentence again"


def details(theme: Theme) -> QDialog:
    library = MemoryLibrary()
    found = ReferenceField("title", "Words", 0.9, Span(0, 5), "heading")
    source = library.put("one", replace(text_of("Words."), fields=(found,)))
    return DetailsDialog([described(library, source.id)], theme)


def export(theme: Theme) -> QDialog:
    asked = ExportAsked(styles=STYLES, style=StyleId("notes"), suggested=Path("/home/ana/talks.docx"))
    return ExportDialog(asked, Help(), theme, rest=0)


def export_with_all(theme: Theme) -> QDialog:
    """Where there is much to answer and to choose."""
    findings = [
        Finding("P05", Grade.STOP, "Background", "The quote “six” differs from its source.", subject="q1"),
        Finding("P17", Grade.WARN, "", "A reference lacks its date.", source=SourceId("s1")),
    ] * 4
    asked = ExportAsked(
        styles=[replace(STYLES[0], title="Chicago Manual of Style 18th edition (notes and bibliography)")],
        style=STYLES[0].id,
        suggested=Path("/home/ana/Documents/talks of the year.docx"),
        findings=findings,
        house=HOUSE,
        comments=3,
        marking="OFFICIAL – SENSITIVE",
    )
    return ExportDialog(asked, Help(), theme, rest=0)


def review(theme: Theme) -> QDialog:
    left_out = [LeftOut(Path("/a/b.pdf"), SourceStatus.ENCRYPTED, "The file is empty.")] * 3
    return ProblemsDialog(problems_of((), left_out), open_file=print, show_in_folder=print)


def tags(theme: Theme) -> QDialog:
    return TagsDialog([MemoryLibrary().put("one", text_of("Words."))], ["Asia"])


def trash(theme: Theme) -> QDialog:
    return TrashDialog([Removed(MemoryLibrary().put("one", text_of("Words.")), 0.0)])


def history(theme: Theme) -> QDialog:
    return HistoryDialog([Version(Path("a"), 1.0)], lambda version, then: then("The text."))


def citation(theme: Theme) -> QDialog:
    further = Citation(SourceId("two"), Locator("page", "12-15"), prefix="see also")
    known = {SourceId(name): Reference(title=f"Review of the work of {name}") for name in ("one", "two")}
    return CitationDialog(replace(QUOTE, further=(further,)), known)


def briefing_trash(theme: Theme) -> QDialog:
    return BriefingTrashDialog([Deleted(Subtree(QUOTE), ROOT, "Background of the talks")] * 2, lambda _: "Smith")


def save_template(theme: Theme) -> QDialog:
    return SaveTemplateDialog("Meeting brief", lambda name, kept: [f"{tr('Name of the template')}: {name}"] * 6)


def how_read(theme: Theme) -> QDialog:
    text = replace(
        text_of("The talks were sus-\npended in May."),
        encoding="utf-8",
        encoding_confidence=0.8,
        changes=(TextChange(Span(15, 19), "dehyphen", "sus-\npended"),),
    )
    source = MemoryLibrary().put("one", text)
    return HowReadDialog(replace(source, path=Path("/home/ana/Documents/talks of the year/one.txt")), text)


def verified(theme: Theme) -> QDialog:
    return VerifiedDialog("talks.docx", [proven(QuoteState.CHANGED, "They did not.", compared=False)] * 2)


DIALOGS = {
    "briefing trash": briefing_trash,
    "citation": citation,
    "comment": lambda theme: CommentDialog("", theme),
    "compare texts": lambda theme: CompareTexts(
        TextsCompared((tr("Saved {time}"), "One."), (tr("The briefing says"), "Two."), difference("One.", "Two.")),
        theme,
    ),
    "edit quote": lambda theme: QuoteEditor(omit(QUOTE, Span(4, 9)), "Smith, “Talks of many years”, " * 4, theme),
    "how read": how_read,
    "other template": lambda theme: TemplateChange([MEETING]),
    "plain text": lambda theme: TextDialog(tr("Background"), "The words of a section."),
    "properties": lambda theme: PropertiesDialog([(tr("Words"), "120"), (tr("Quotes"), "3")]),
    "save template": save_template,
    "verified": verified,
    "compare": lambda theme: CompareDialog(
        Compared(QUOTE, Found.ALIKE, QUOTE), "Smith, “Talks of many years”, " * 4, theme
    ),
    "decoding": lambda theme: DecodingDialog("letter.txt", DECODINGS, current="cp1252", parent=None),
    "history": history,
    "details of a briefing": lambda theme: BriefingDetails(Front(MEETING)),
    "details of a source": details,
    "export": export,
    "export with all": export_with_all,
    "house styles": lambda theme: HouseStylesDialog(LOOK, theme),
    "keys": lambda theme: KeysDialog(all_keys(KeyTable())),
    "password": lambda theme: PasswordDialog([Path("/a/b.pdf")], 3),
    "new briefing": lambda theme: TemplateChooser([MEETING]),
    "review": review,
    "tags": tags,
    "trash": trash,
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("name", DIALOGS)
def test_each_dialog(theme: Theme, qtbot: QtBot, name: str, size: tuple[int, int], text_size: int) -> None:
    theme.set_text_size(text_size)
    dialog = DIALOGS[name](theme)
    qtbot.addWidget(dialog)
    found = cut_in_dialog(dialog, size) + out_of_reach(dialog)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("page", NAMES)
def test_each_page_of_the_settings(
    theme: Theme, qtbot: QtBot, page: str, size: tuple[int, int], text_size: int
) -> None:
    theme.set_text_size(text_size)
    dialog = settings(theme)
    qtbot.addWidget(dialog)
    dialog.go_to(page)
    found = cut_in_dialog(dialog, size) + out_of_reach(dialog) + cut_further_down(dialog)
    assert not found, "\n".join(dict.fromkeys(found))
    room = dialog.page().parentWidget()
    assert room is not None
    assert dialog.page().width() <= room.width(), "what stands at its end cannot be reached"


def settings(theme: Theme) -> SettingsDialog:
    """With something on each page that takes much room."""
    keys = KeyTable().with_key(name_of(Act.FIND), "Ctrl+Shift+Alt+F11")
    dialog = SettingsDialog(theme, folder=Path("/home/ana/.local/share/briefer/library"), keys=keys)
    style = replace(STYLES[0], title="The Long Journal of Public Affairs and its Administration (13th)", is_own=True)
    dialog.citations.show_styles((style, *STYLES), style.id)
    dialog.citations.own.show_styles([style] * 3)
    dialog.citations.own.say(tr("What it prints is not promised."), is_fault=True)
    folder = Path("/home/ana/Documents/Public affairs/Sources of the year")
    dialog.library.watched.show_folders([WatchedFolder(folder / str(number), is_away=True) for number in range(5)])
    dialog.writing.show_settings(Settings())
    dialog.keys.choose(name_of(Act.FIND))
    dialog.keys.record.setKeySequence("Ctrl+E")
    return dialog


def cut_further_down(dialog: SettingsDialog) -> list[str]:
    """What is cut off on the page on show wherever it is scrolled to."""
    room = dialog.page().parentWidget()
    area = room.parentWidget() if room is not None else None
    assert isinstance(area, QScrollArea)
    bar, found = area.verticalScrollBar(), list[str]()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
        found += cut_off(dialog)
    return found


QUESTIONS: dict[str, Callable[[QtDialogs], object]] = {
    "changes": lambda dialogs: dialogs.unsaved("Talks of the year with all who were there, and with some who were not"),
    "long quote": lambda dialogs: dialogs.confirm(
        tr("Add a quote of %n character(s)?", None, 12_345),
        tr("It is added whole. A briefing is easier to read with shorter quotes."),
        tr("Add"),
    ),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_each_question(theme: Theme, qtbot: QtBot, question: str, size: tuple[int, int], text_size: int) -> None:
    theme.set_text_size(text_size)
    parent, found = QWidget(), list[str]()
    qtbot.addWidget(parent)

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        try:
            found.extend(cut_in_dialog(box, size) + out_of_reach(box))
        finally:
            box.reject()

    QTimer.singleShot(0, look)
    QUESTIONS[question](QtDialogs(parent, theme))
    assert not found, "\n".join(found)


def cut_in_dialog(dialog: QDialog, screen: tuple[int, int]) -> list[str]:
    """What is cut off in a dialog on a screen that is no larger than this."""
    room = QSize(*screen) - FRAME
    dialog.resize(dialog.size().boundedTo(room))
    dialog.show()
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.width() <= room.width(), f"it is {dialog.width()} wide"
    assert dialog.height() <= room.height(), f"it is {dialog.height()} high"
    return cut_off(dialog)


def test_an_empty_title_says_whole_what_it_is(window: MainWindow, theme: Theme) -> None:
    title = window.briefing.panel.findChild(TitleEdit)
    assert isinstance(title, TitleEdit)
    cut(window, theme, (820, 560), 200)
    image = title.viewport().grab().toImage()
    paper, rows = image.pixelColor(image.width() - 1, 0), range(image.height())
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) != paper for y in rows)]
    assert image.width() * 0.7 < inked[-1] < image.width() - 1, "it ends where there is room for its end"


@pytest.mark.parametrize("size", SIZES)
def test_how_things_stand_takes_one_line_of_the_status_bar(
    window: MainWindow, theme: Theme, size: tuple[int, int]
) -> None:
    window.status.show_saved(tr("Not saved yet") + DOT + tr("recovery copy kept"), saved=False)
    window.status.show_library(library_state(209, index_is_sound=True))
    cut(window, theme, size, 200)
    shown = {one.accessibleName(): one for one in window.status.findChildren(Folding) if one.accessibleName()}
    assert list(shown) == list(window.status.said()[::2]), "the whole is said to those who hear it"
    for whole, one in shown.items():
        assert one.height() < 2 * one.fontMetrics().height()
        assert one.text() == whole or (whole.startswith(one.text()) and one.toolTip() == whole)
