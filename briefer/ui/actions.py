"""Every action once: its name, keys and icon. Menus, tooltips and the list of keys are made from this table."""

from dataclasses import dataclass
from enum import Enum

from briefer.ui.tongue import mark, tr


class Menu(Enum):
    """Where an action stands. The values are the menus' names."""

    BRIEFING = mark("&Briefing")
    EDIT = mark("&Edit")
    LIBRARY = mark("&Library")
    SOURCE = mark("&Source")
    VIEW = mark("&View")
    HELP = mark("&Help")


@dataclass(frozen=True, slots=True)
class Action:
    """`name` in English. `keys` as Qt writes them, the first one shown. A `gap` stands before it in its menu."""

    name: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str | None = None
    gap: bool = False

    @property
    def text(self) -> str:
        """The name in the language of the window."""
        return tr(self.name)


class Act(Enum):
    """The window's actions, in the order of the menus."""

    NEW = Action(mark("New briefing …"), Menu.BRIEFING, ("Ctrl+N",), "new")
    OPEN = Action(mark("Open …"), Menu.BRIEFING, ("Ctrl+O",), "open")
    SAVE = Action(mark("Save"), Menu.BRIEFING, ("Ctrl+S",), "save", gap=True)
    SAVE_AS = Action(mark("Save as …"), Menu.BRIEFING, ("Ctrl+Shift+S",))
    CHANGE_TEMPLATE = Action(mark("Change the template …"), Menu.BRIEFING, (), "template")
    SAVE_TEMPLATE = Action(mark("Save outline as template …"), Menu.BRIEFING, (), "template")
    EXPORT = Action(mark("Export to Word"), Menu.BRIEFING, ("Ctrl+E",), "export", gap=True)
    DETAILS = Action(mark("Details of the briefing …"), Menu.BRIEFING, (), "info")
    TRASH = Action(mark("Trash …"), Menu.BRIEFING, (), "trash")
    HISTORY = Action(mark("History …"), Menu.BRIEFING, (), "recent")
    PROPERTIES = Action(mark("Properties …"), Menu.BRIEFING)
    READ_SECTION = Action(mark("Read this section as plain text"), Menu.BRIEFING)
    EXPORT_REFERENCES = Action(mark("Export references …"), Menu.BRIEFING)
    VERIFY = Action(mark("Verify a Word file …"), Menu.BRIEFING, (), "check")
    QUIT = Action(mark("Close briefer"), Menu.BRIEFING, ("Ctrl+Q",), gap=True)
    UNDO = Action(mark("Undo"), Menu.EDIT, ("Ctrl+Z",), "undo")
    REDO = Action(mark("Redo"), Menu.EDIT, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo")
    ADD_QUOTE = Action(mark("Add to briefing"), Menu.EDIT, ("Ctrl+Return", "Ctrl+Enter"), "quote", gap=True)
    ADD_QUOTE_TO = Action(mark("Add to a section …"), Menu.EDIT, ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "section")
    COPY_QUOTE = Action(mark("Copy with citation"), Menu.EDIT, (), "copy")
    COPY_CITATION = Action(mark("Copy the citation only"), Menu.EDIT, ("Ctrl+Shift+C",), "copy")
    WHOLE_SENTENCE = Action(mark("Selection to whole sentence"), Menu.EDIT, ("Ctrl+Shift+Space",))
    ADD_FILES = Action(mark("Add sources …"), Menu.LIBRARY, ("Ctrl+Shift+A",), "add")
    ADD_FOLDER = Action(mark("Add a folder …"), Menu.LIBRARY, (), "folder")
    SAMPLE = Action(mark("Try the sample library"), Menu.LIBRARY)
    IMPORT_REFERENCES = Action(mark("Import references …"), Menu.LIBRARY)
    SAVE_PACK = Action(mark("Save a library pack …"), Menu.LIBRARY, (), "save")
    ADD_PACK = Action(mark("Add a library pack …"), Menu.LIBRARY, (), "open")
    WATCHED = Action(mark("Watched folders …"), Menu.LIBRARY, (), "watch")
    PAUSE = Action(mark("Pause reading, or go on"), Menu.LIBRARY, ("Ctrl+Shift+P",), "pause")
    STOP = Action(mark("Stop reading"), Menu.LIBRARY, (), "close")
    REVIEW = Action(mark("Review files that need attention …"), Menu.LIBRARY, (), "warning")
    SOURCE_DETAILS = Action(mark("Details of the chosen sources …"), Menu.LIBRARY, ("Alt+Return",), "info", gap=True)
    TAGS = Action(mark("Tags of the chosen sources …"), Menu.LIBRARY, ("Ctrl+T",), "mark")
    CHECK_AGAIN = Action(mark("Check the chosen sources again"), Menu.LIBRARY)
    LOCATE = Action(mark("Locate the file of the chosen source …"), Menu.LIBRARY, (), "search")
    SHOW_IN_FOLDER = Action(mark("Show the chosen source in its folder"), Menu.LIBRARY, (), "folder")
    TAKE_OUT = Action(mark("Take the chosen sources out of the library"), Menu.LIBRARY, (), "delete")
    LIBRARY_TRASH = Action(mark("Trash of the library …"), Menu.LIBRARY, (), "trash")
    REINDEX = Action(mark("Rebuild the index"), Menu.LIBRARY, (), "refresh")
    FIND = Action(mark("Search the library"), Menu.LIBRARY, ("Ctrl+Shift+F",), "search", gap=True)
    FILTER = Action(mark("Filter the sources"), Menu.LIBRARY, ("Ctrl+L",), "filter")
    ALL_SOURCES = Action(mark("All sources, without a filter"), Menu.LIBRARY, ("Ctrl+Shift+L",), "clear")
    FIND_HERE = Action(mark("Find in this source"), Menu.LIBRARY, ("Ctrl+F",))
    NEXT_MATCH = Action(mark("Next match"), Menu.LIBRARY, ("F3",), "next")
    PREVIOUS_MATCH = Action(mark("Previous match"), Menu.LIBRARY, ("Shift+F3",), "previous")
    ORIGINAL = Action(mark("Original or text"), Menu.SOURCE, ("Ctrl+Shift+O",), "page")
    NEXT_PAGE = Action(mark("Next page of the original"), Menu.SOURCE, ("Ctrl+PgDown",))
    PREVIOUS_PAGE = Action(mark("Previous page of the original"), Menu.SOURCE, ("Ctrl+PgUp",))
    MARK = Action(mark("Mark passage"), Menu.SOURCE, ("Ctrl+M",), "mark", gap=True)
    NEXT_MARK = Action(mark("Next marked passage"), Menu.SOURCE, ("F4",))
    PREVIOUS_MARK = Action(mark("Previous marked passage"), Menu.SOURCE, ("Shift+F4",))
    MARKS = Action(mark("Marked passages …"), Menu.SOURCE, ("Ctrl+Shift+M",))
    TO_QUOTE = Action(mark("Go to where this is quoted"), Menu.SOURCE, ("Ctrl+Shift+G",), "quote")
    FURNITURE = Action(mark("Page furniture, or part of the text"), Menu.SOURCE, ("Ctrl+Shift+U",), gap=True)
    TEXT_WRONG = Action(mark("Text looks wrong? …"), Menu.SOURCE, (), "warning")
    HOW_READ = Action(mark("How this source was read …"), Menu.SOURCE, (), "info")
    OPEN_FILE = Action(mark("Open the file in its own program"), Menu.SOURCE, (), "open")
    COMMANDS = Action(mark("Commands"), Menu.VIEW, ("Ctrl+K",), "command")
    NEXT_AREA = Action(mark("Next area"), Menu.VIEW, ("F6",), gap=True)
    PREVIOUS_AREA = Action(mark("Previous area"), Menu.VIEW, ("Shift+F6",))
    PREVIEW = Action(mark("Page preview, or write"), Menu.VIEW, ("Ctrl+P",), "source")
    LIBRARY = Action(mark("Show or hide the Library"), Menu.VIEW, ("F8",), "panel")
    FOCUS_AREA = Action(mark("Focus on this area, or show all"), Menu.VIEW, ("F11",), "focus")
    LARGER = Action(mark("Larger text"), Menu.VIEW, ("Ctrl++", "Ctrl+="), gap=True)
    SMALLER = Action(mark("Smaller text"), Menu.VIEW, ("Ctrl+-",))
    NORMAL_SIZE = Action(mark("Normal text size"), Menu.VIEW, ("Ctrl+0",))
    THEME = Action(mark("Change theme (light, dark)"), Menu.VIEW)
    SETTINGS = Action(mark("Settings …"), Menu.VIEW, ("Ctrl+,",), "settings", gap=True)
    ABOUT = Action(mark("About briefer"), Menu.HELP, (), "info")
    HELP = Action(mark("Keys"), Menu.HELP, ("F1",), "help")

    @property
    def action(self) -> Action:
        value: Action = self.value
        return value
