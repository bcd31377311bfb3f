"""Keys that cannot be given to a command: those of lists and text, and what a keyboard types by itself."""

import re

from PySide6.QtGui import QKeySequence

from briefer.ui.tongue import key_text, mark, tr

# Keys that belong to lists and text, and take effect where the focus is.
OTHER_KEYS: tuple[tuple[str, str], ...] = (
    ("Ctrl+C", mark("Copy words with their citation")),
    ("Enter", mark("Open a result; in the outline, a new item beside")),
    ("Shift+Enter", mark("New line")),
    ("F2", mark("Edit")),
    ("Esc", mark("End editing; leave the results, the command box, finding; cancel an export")),
    ("Ctrl+B, Ctrl+I", mark("Bold and italic, while writing")),
    ("Ctrl+., Ctrl+[", mark("On the card of a quote: omit words, insert in brackets")),
    ("Alt+Down", mark("In the search box: earlier searches")),
    ("Menu, Shift+F10", mark("What can be done with a source or result")),
    ("Del", mark("In the list of sources: take out of the library")),
    ("Left, Right", mark("In the outline, close and open a section")),
    ("+, -, 0", mark("On the original: larger, smaller, as wide as the column")),
    ("Tab, Shift+Tab", mark("In the outline, one level in or out")),
)
_WRITING = re.compile(  # in any field
    r"Ctrl\+(?:[ACVXYZ]|Shift\+[VZ]|(?:Shift\+)?(?:Left|Right|Up|Down|Home|End|Backspace|Del|Ins|Tab))"
)
_HELD = re.compile(r"(?:Ctrl|Alt|Meta)\+")
_FUNCTION = re.compile(r"(?:Shift\+)?F\d+")
_NO_KEYS = ("unknown", "control", "ctrl", "shift", "alt", "meta")
_SYSTEM = frozenset({"Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Alt+Esc"})


def portable(keys: str) -> str:
    """As the tables and the settings file write them; empty for what is no key, or more than one."""
    read = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    written = read.toString(QKeySequence.SequenceFormat.PortableText)
    last = written.removesuffix("+").rpartition("+")[2] or "+"
    return written if read.count() == 1 and last.casefold() not in _NO_KEYS else ""


def refusal(key: str) -> str | None:
    """Why a command cannot have `key`, as a sentence; `None` where it can."""
    shown = key_text(key)
    for keys, does in OTHER_KEYS:
        if key in map(portable, keys.split(", ")) or (key == "Return" and keys == "Enter"):
            return tr("{key} cannot be given to a command, because it is kept for this: {what}.").format(
                key=shown, what=tr(does)
            )
    if _FUNCTION.fullmatch(key):
        return None
    if not _HELD.match(key):
        return tr("{key} is typed in text. Hold Ctrl or Alt as well, or choose a function key.").format(key=shown)
    if key in _SYSTEM:
        return tr("{key} belongs to the computer, so it never reaches briefer.").format(key=shown)
    if _WRITING.fullmatch(key):
        said = tr("{key} cannot be given to a command, because every text field needs it for writing.")
        return said.format(key=shown)
    return None
