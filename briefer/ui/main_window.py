"""The window: places the panels and connects them. What they do together stands in `flows`."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from briefer.services.services import Services
from briefer.services.snippets import snippet
from briefer.ui.actions import Act, Menu
from briefer.ui.announcer import PAUSE, Announcer
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.columns import Columns
from briefer.ui.commands.box import CommandBox
from briefer.ui.dialogs import Dialogs, QtDialogs
from briefer.ui.doings import Doings, doings
from briefer.ui.dropped import files_in
from briefer.ui.findable import findable
from briefer.ui.flows.briefing_files import BriefingFlow
from briefer.ui.flows.desk import Desk, tell
from briefer.ui.flows.flows import Flows, Panels
from briefer.ui.flows.recovery import KEEP_AFTER
from briefer.ui.jobs import Jobs
from briefer.ui.keys.listing import all_keys
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.sayings import hovering
from briefer.ui.library.strip import LibraryStrip
from briefer.ui.look.theme import Theme
from briefer.ui.marking_strip import MarkingStrip
from briefer.ui.menu_bar import add_menu_bar
from briefer.ui.menus import (
    BRIEFING_MENU,
    make_actions,
    make_menus,
    one_menu,
    show_briefing_is_there,
    show_steps,
)
from briefer.ui.message_bar import MessageBar
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.reader_menu import ReaderMenu
from briefer.ui.status_bar import StatusBar
from briefer.ui.top_bar import TopBar
from briefer.ui.window_memory import WindowMemory

SMALLEST = (820, 560)
FIRST_SIZE = (1_440, 900)


class MainWindow(QMainWindow):
    def __init__(
        self,
        services: Services,
        theme: Theme,
        clock: Callable[[], str],
        *,
        dialogs: Dialogs | None = None,
        memory: WindowMemory | None = None,
        search_after: int = 60,
        bar_after: int = 150,
        keep_after: int = KEEP_AFTER,
        announce_after: int = PAUSE,
    ) -> None:
        """Pauses in milliseconds before a search, the selection bar, the recovery copy, and between announcements."""
        super().__init__()
        self._services, self._theme, memory = services, theme, memory or WindowMemory()
        self._messages, self._status = MessageBar(theme), StatusBar(theme)
        self._markings = (MarkingStrip(theme), MarkingStrip(theme))
        self._jobs = Jobs(lambda error: tell(error, self._messages))
        self.library = LibraryPanel(theme, snippet, search_after=search_after)
        self.reader = ReaderPanel(theme, bar_after=bar_after)
        self.briefing = BriefingColumn(theme, services.quoting, self._jobs)
        self._desk = Desk(services, self._jobs, dialogs or QtDialogs(self, theme), self._messages, self._status, clock)
        self._strip = LibraryStrip(theme)
        self._columns = Columns(self.library, self.reader, self.briefing, theme, strip=self._strip)
        self._flows = Flows(
            self._desk,
            Panels(self.library, self.reader, self.briefing, self._columns),
            theme=theme,
            window=self,
            memory=memory,
            keep_after=keep_after,
            ask=lambda entries, question: self._commands.ask(entries, question),
            on_change=self._changed,
        )
        self._actions = make_actions(self, theme, self._doings())
        self.reader.header.set_actions([self._actions[act] for act in self._actions if act.action.menu is Menu.SOURCE])
        self.reader_menu = ReaderMenu(self.reader, self._actions, self._flows, self.briefing.sections)
        self._whole = QWidget()
        entries = partial(findable, self._actions, self.briefing, self._flows)
        self._commands = CommandBox(theme, entries, memory, self._whole)
        self._announcer = Announcer(self, pause=announce_after)
        self._lay_out()
        self._connect()
        self._flows.listing.refresh()
        self._flows.recovery.look_back()
        self._flows.keys.say_what_was_left_out()

    # -- told ---------------------------------------------------------------------------------------------------
    def open_briefing(self, path: Path) -> None:
        self._flows.files.open_path(path)

    def begin_blank(self) -> None:
        self._flows.files.begin_blank()

    def follow_folders(self) -> None:
        self._flows.following.begin()

    def add_sources(self, paths: list[Path]) -> None:
        self._flows.importing.add(paths)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def messages(self) -> MessageBar:
        return self._messages

    @property
    def status(self) -> StatusBar:
        return self._status

    @property
    def library_strip(self) -> LibraryStrip:
        return self._strip

    @property
    def columns(self) -> Columns:
        return self._columns

    @property
    def commands(self) -> CommandBox:
        return self._commands

    @property
    def announcer(self) -> Announcer:
        return self._announcer

    @property
    def files(self) -> BriefingFlow:
        return self._flows.files

    def action(self, act: Act) -> QAction:
        return self._actions[act]

    def is_idle(self) -> bool:
        """Whether no work is going on in the background."""
        return self._jobs.is_idle()

    # -- placing and connecting ---------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.setAcceptDrops(True)
        settings, outline = self._services.settings, self.briefing.outline_actions()
        menus = make_menus(self, self._actions, outline, lambda: settings.current.recent, self.open_briefing)
        add_menu_bar(self, menus, (*self._actions.values(), *outline))
        self.briefing.set_menu([self._actions[act] for act in BRIEFING_MENU])
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._markings[0])
        column.addWidget(TopBar(self._theme, self._actions, one_menu(self, menus), self._commands))
        column.addWidget(self._messages)
        column.addWidget(self._columns, 1)
        column.addWidget(self._status)
        column.addWidget(self._markings[1])
        self.setCentralWidget(self._whole)
        self.library.focus_search()

    def _connect(self) -> None:
        panels, keys = (self.library, self.reader, self.briefing, self._commands), self._flows.keys
        keys.put_on(self._actions, self.briefing.outline_actions())
        keys.tell(*(panel.show_keys for panel in panels), lambda _: self._show_state(), lambda _: self._show_hint())
        self._strip.wanted.connect(self._actions[Act.FIND].trigger)
        self.library.box.textChanged.connect(self._strip.show_words)
        self.library.sample_wanted.connect(self._actions[Act.SAMPLE].trigger)
        self.library.quote_wanted.connect(self._flows.quoting.add)
        self.reader.quote_wanted.connect(self._flows.quoting.add)
        for said in (self.reader.said, self.briefing.said, self._commands.said):
            said.connect(self._status.remark)
        self.briefing.grew_too_long.connect(self._status.remark_too)
        self.briefing.quotes_added.connect(lambda said: self._status.remark(said, undo=True))
        self.briefing.changed.connect(self._changed)
        self.briefing.place_opened.connect(self._flows.searching.open_place)
        for what in (
            self.library.answered,
            self.reader.at_match,
            self._status.remarked,
            self._status.was_saved,
            self._messages.told,
            self._commands.current_changed,
        ):
            what.connect(self._announcer.say)
        self._messages.told_error.connect(self._announcer.say_at_once)
        self._status.undo_wanted.connect(self.briefing.undo_stack.undo)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_hint)

    def _doings(self) -> Doings:
        return {
            **doings(self._flows, self.reader, undo=self.briefing.undo_stack),
            Act.QUIT: self.close,
            Act.COMMANDS: lambda: self._commands.enter(),
            Act.HELP: lambda: self._desk.dialogs.show_keys(all_keys(self._flows.keys.table)),
        }

    # -- when something has changed -----------------------------------------------------------------------------
    def _show_hint(self, _old: QWidget | None = None, _new: QWidget | None = None) -> None:
        self._flows.areas.show_hint()

    def _changed(self) -> None:
        self._show_state()
        self._flows.recovery.note_change()

    # -- showing how things stand -------------------------------------------------------------------------------
    def _show_state(self) -> None:
        self._flows.files.show_state()
        for strip in self._markings:
            strip.show_marking(self._flows.files.marking())
        there, keys = self._flows.files.is_there, self._flows.keys.table
        show_briefing_is_there(self._actions, keys, there)
        show_steps(self._actions, keys, self.briefing.undo_stack)
        self.setWindowTitle(f"{self._flows.files.title()}[*] – briefer" if there else "briefer[*]")
        self.setWindowModified(self._flows.files.has_changes())

    # -- files dropped, and leaving -----------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files := files_in(event):
            event.acceptProposedAction()
            self.library.show_hover(hovering(files))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.library.show_hover("")

    def dropEvent(self, event: QDropEvent) -> None:
        self.library.show_hover("")
        event.setDropAction(event.possibleActions() & event.proposedAction())
        event.accept()
        self._flows.importing.take_dropped(files_in(event), self.open_briefing, self._flows.packs.add_path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._flows.may_leave(self.close):
            self._flows.end()
            event.accept()
        else:
            event.ignore()
