"""Every action once: its name, keys and icon. Menus, tooltips and the list of keys are made from this table."""

from dataclasses import dataclass
from enum import Enum


class Menu(Enum):
    """Where an action stands. The values are the menus' names."""

    BRIEFING = "Briefing"
    EDIT = "Edit"
    LIBRARY = "Library"
    VIEW = "View"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` as Qt writes them, the first one shown. A `gap` stands before it in its menu."""

    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str | None = None
    gap: bool = False

    @property
    def tip(self) -> str:
        """The name with its key, for a tooltip."""
        return f"{self.text} ({self.keys[0]})" if self.keys else self.text


class Act(Enum):
    """The window's actions, in the order of the menus."""

    NEW = Action("New briefing …", Menu.BRIEFING, ("Ctrl+N",), "new")
    OPEN = Action("Open …", Menu.BRIEFING, ("Ctrl+O",), "open")
    SAVE = Action("Save", Menu.BRIEFING, ("Ctrl+S",), "save", gap=True)
    SAVE_AS = Action("Save as …", Menu.BRIEFING, ("Ctrl+Shift+S",))
    SAVE_TEMPLATE = Action("Save outline as template …", Menu.BRIEFING, (), "template")
    EXPORT = Action("Export to Word", Menu.BRIEFING, ("Ctrl+E",), "export", gap=True)
    DETAILS = Action("Details of the briefing …", Menu.BRIEFING, (), "info")
    VERIFY = Action("Verify a Word file …", Menu.BRIEFING, (), "check")
    QUIT = Action("Close briefer", Menu.BRIEFING, ("Ctrl+Q",), gap=True)
    UNDO = Action("Undo", Menu.EDIT, ("Ctrl+Z",), "undo")
    REDO = Action("Redo", Menu.EDIT, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo")
    ADD_QUOTE = Action("Add to briefing", Menu.EDIT, ("Ctrl+Return", "Ctrl+Enter"), "quote", gap=True)
    ADD_QUOTE_TO = Action("Add to a section …", Menu.EDIT, ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "section")
    COPY_CITATION = Action("Copy the citation only", Menu.EDIT, ("Ctrl+Shift+C",), "copy")
    WHOLE_SENTENCE = Action("Selection to whole sentence", Menu.EDIT, ("Ctrl+Shift+Space",))
    ADD_FILES = Action("Add sources …", Menu.LIBRARY, ("Ctrl+Shift+A",), "add")
    ADD_FOLDER = Action("Add a folder …", Menu.LIBRARY, (), "folder")
    REVIEW = Action("Review files that need attention …", Menu.LIBRARY, (), "warning")
    SOURCE_DETAILS = Action("Details of the chosen sources …", Menu.LIBRARY, ("Alt+Return",), "info", gap=True)
    TAGS = Action("Tags of the chosen sources …", Menu.LIBRARY, ("Ctrl+T",), "mark")
    CHECK_AGAIN = Action("Check the chosen sources again", Menu.LIBRARY)
    SHOW_IN_FOLDER = Action("Show the chosen source in its folder", Menu.LIBRARY, (), "folder")
    TAKE_OUT = Action("Take the chosen sources out of the library", Menu.LIBRARY, (), "delete")
    TRASH = Action("Trash of the library …", Menu.LIBRARY, (), "trash")
    REINDEX = Action("Rebuild the index", Menu.LIBRARY, (), "refresh")
    FIND = Action("Search the library", Menu.LIBRARY, ("Ctrl+Shift+F",), "search", gap=True)
    FILTER = Action("Filter the sources", Menu.LIBRARY, ("Ctrl+L",), "filter")
    ALL_SOURCES = Action("All sources, without a filter", Menu.LIBRARY, ("Ctrl+Shift+L",), "clear")
    FIND_HERE = Action("Find in this source", Menu.LIBRARY, ("Ctrl+F",))
    NEXT_MATCH = Action("Next match", Menu.LIBRARY, ("F3",), "next")
    PREVIOUS_MATCH = Action("Previous match", Menu.LIBRARY, ("Shift+F3",), "previous")
    COMMANDS = Action("Commands", Menu.VIEW, ("Ctrl+K",), "command")
    NEXT_AREA = Action("Next area", Menu.VIEW, ("F6",), gap=True)
    PREVIOUS_AREA = Action("Previous area", Menu.VIEW, ("Shift+F6",))
    LIBRARY = Action("Show or hide the Library", Menu.VIEW, ("F8",), "panel")
    FOCUS_AREA = Action("Focus on this area, or show all", Menu.VIEW, ("F11",), "focus")
    LARGER = Action("Larger text", Menu.VIEW, ("Ctrl++", "Ctrl+="), gap=True)
    SMALLER = Action("Smaller text", Menu.VIEW, ("Ctrl+-",))
    NORMAL_SIZE = Action("Normal text size", Menu.VIEW, ("Ctrl+0",))
    THEME = Action("Change theme", Menu.VIEW)
    SETTINGS = Action("Settings …", Menu.VIEW, ("Ctrl+,",), "settings", gap=True)
    ABOUT = Action("About briefer", Menu.HELP, (), "info")
    HELP = Action("Keys", Menu.HELP, ("F1",), "help")

    @property
    def action(self) -> Action:
        value: Action = self.value
        return value


# Keys that belong to lists and text, and take effect where the focus is.
OTHER_KEYS: tuple[tuple[str, str], ...] = (
    ("Ctrl+C", "Copy words with their citation"),
    ("Enter", "Open a result; in the outline, a new item beside"),
    ("Shift+Enter", "New line"),
    ("F2", "Edit"),
    ("Esc", "End editing; leave the results, the command box, finding"),
    ("Ctrl+B, Ctrl+I", "Bold and italic, while writing"),
    ("Ctrl+., Ctrl+[", "On the card of a quote: omit words, insert in brackets"),
    ("Alt+Down", "In the search box: earlier searches"),
    ("Menu, Shift+F10", "What can be done with a source or result"),
    ("Delete", "In the list of sources: take out of the library"),
    ("Left, Right", "In the outline, close and open a section"),
    ("Tab, Shift+Tab", "In the outline, one level in or out"),
)


def all_keys() -> tuple[tuple[str, str], ...]:
    """What each key does, for the list that F1 shows."""
    window = tuple((", ".join(act.action.keys), act.action.text.rstrip(" …")) for act in Act if act.action.keys)
    return window + OTHER_KEYS
