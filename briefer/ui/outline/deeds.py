"""Every action of the outline once: its name in code, what it is called, its key and its icon."""

from dataclasses import dataclass
from enum import Enum

from briefer.ui.tongue import mark, tr


@dataclass(frozen=True, slots=True)
class Deed:
    """`title` in English; `key` as Qt writes it, empty for none."""

    name: str
    title: str
    key: str
    icon: str

    @property
    def text(self) -> str:
        """What it is called, in the language of the window."""
        return tr(self.title)


class OutlineAct(Enum):
    """In the order of the menu."""

    SECTION = Deed("outline.section", mark("Section"), "Ctrl+1", "section")
    POINT = Deed("outline.point", mark("Own point"), "Ctrl+2", "point")
    QUOTE = Deed("outline.quote", mark("Direct quote"), "Ctrl+3", "quote")
    PARAPHRASE = Deed("outline.paraphrase", mark("Paraphrase"), "Ctrl+4", "paraphrase")
    OUT = Deed("outline.out", mark("Level out"), "Alt+Shift+Left", "level-out")
    IN = Deed("outline.in", mark("Level in"), "Alt+Shift+Right", "level-in")
    UP = Deed("outline.up", mark("Move up"), "Alt+Up", "move-up")
    DOWN = Deed("outline.down", mark("Move down"), "Alt+Down", "move-down")
    EDIT = Deed("outline.edit", mark("Edit"), "", "edit")
    EDIT_QUOTE = Deed("outline.edit_quote", mark("Edit quote lawfully"), "", "omit")
    COMPARE = Deed("outline.compare", mark("Compare with its source"), "", "source")
    CITATION = Deed("outline.citation", mark("Citation …"), "Ctrl+Shift+D", "source")
    COMMENT = Deed("outline.comment", mark("Comment …"), "Ctrl+Alt+M", "comment")
    SET_IN = Deed("outline.set_in", mark("Set into the sentence"), "", "insert")
    TAKE_OUT = Deed("outline.take_out", mark("Take out of the sentence"), "", "clear")
    PREVIOUS = Deed("outline.previous_section", mark("Previous section"), "Ctrl+Shift+Up", "previous")
    NEXT = Deed("outline.next_section", mark("Next section"), "Ctrl+Shift+Down", "next")
    SOURCE = Deed("outline.source", mark("Source of this quote"), "Ctrl+D", "source")
    CUT = Deed("outline.cut", mark("Cut"), "Ctrl+X", "copy")
    COPY = Deed("outline.copy", mark("Copy"), "Ctrl+C", "copy")
    PASTE = Deed("outline.paste", mark("Paste"), "Ctrl+V", "copy")
    DELETE = Deed("outline.delete", mark("Delete"), "Del", "delete")
    LOCK = Deed("outline.lock", mark("Lock outline against dragging"), "", "lock")

    @property
    def deed(self) -> Deed:
        value: Deed = self.value
        return value
