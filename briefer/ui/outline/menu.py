"""What can be done with the row under the mouse in the outline, as a menu."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from briefer.domain.outline_content import Content, OwnPoint, Paraphrase, Section
from briefer.domain.quote import DirectQuote
from briefer.ui.outline.actions import OutlineActions
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.view import OutlineView

GAP = ""
_PLACES = (GAP, "out", "in", "up", "down", GAP, "cut", "copy", "paste", "delete")
_OF_QUOTE = ("source", "edit_quote", "compare", "citation", "set_in", GAP, "paraphrase", "point", "comment", *_PLACES)
_OF_PARAPHRASE = ("source", "edit", "citation", "set_in", "take_out", GAP, "quote", "point", "comment", *_PLACES)
_OF_POINT = ("edit", "take_out", GAP, "quote", "comment", *_PLACES)
_OF_SECTION = ("section", "point", GAP, "edit", "comment", *_PLACES)
_BESIDE = ("section", "point", "paste", GAP, "lock")


class OutlineMenu:
    def __init__(self, model: OutlineModel, view: OutlineView, actions: OutlineActions) -> None:
        self._model, self._view, self._actions = model, view, actions
        view.menu_wanted.connect(self.show)

    def made(self, *, beside: bool) -> QMenu:
        """For the current row, or for where no row is."""
        menu = QMenu(self._view)
        node = None if beside else self._view.current()
        content = self._model.outline.content(node) if node is not None else None
        for name in _names(content):
            if name is GAP:
                menu.addSeparator()
            else:
                menu.addAction(self._actions.action(f"outline.{name}"))
        return menu

    def show(self, place: QPoint, beside: bool) -> None:
        menu = self.made(beside=beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)


def _names(content: Content | None) -> tuple[str, ...]:
    match content:
        case DirectQuote():
            return _OF_QUOTE
        case Paraphrase():
            return _OF_PARAPHRASE
        case OwnPoint():
            return _OF_POINT
        case Section():
            return _OF_SECTION
        case _:
            return _BESIDE
