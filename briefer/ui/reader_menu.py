"""What can be done with the words under the mouse in the Reader, as a menu."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefer.domain.outline_content import NodeId
from briefer.ui.actions import Act
from briefer.ui.flows.flows import Flows
from briefer.ui.mime import QuotedPlace
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

_OF_SELECTION = (Act.COPY_QUOTE, Act.COPY_CITATION, Act.MARK)
_SECTIONS = 30  # in the menu; any is found with "Add to a section …"


class ReaderMenu:
    def __init__(
        self,
        reader: ReaderPanel,
        actions: Mapping[Act, QAction],
        flows: Flows,
        sections: Callable[[], Sequence[tuple[NodeId, str, str]]],
    ) -> None:
        """`sections` are those of the briefing: node, number and heading."""
        self._reader, self._actions, self._sections = reader, actions, sections
        self._adjusting, self._add_to = flows.adjusting, flows.quoting.add_to
        reader.menu_wanted.connect(self.show)

    def made(self) -> QMenu:
        """For what is selected now, or for where the caret is."""
        menu = QMenu(self._reader)
        place = self._reader.selected_place()
        if place is not None:
            menu.addAction(self._actions[Act.ADD_QUOTE])
            self._add_sections(menu.addMenu(tr("Add to")), place)
            menu.addActions([self._actions[act] for act in _OF_SELECTION])
            menu.addSeparator()
        menu.addAction(self._actions[Act.WHOLE_SENTENCE])
        menu.addAction(self._actions[Act.TO_QUOTE])
        menu.addAction(self._actions[Act.ORIGINAL])
        choices = self._adjusting.furniture_choices()
        if choices:
            menu.addSeparator()
            for choice in choices:
                menu.addAction(choice.text, partial(self._adjusting.choose_furniture, choice))
        return menu

    def show(self, place: QPoint) -> None:
        menu = self.made()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _add_sections(self, menu: QMenu, place: QuotedPlace) -> None:
        for node, number, heading in self._sections()[:_SECTIONS]:
            named = f"{number}  {heading}" if heading else tr("Section without a heading")
            menu.addAction(named.replace("&", "&&"), partial(self._add_to, node, place))
        menu.addSeparator()
        menu.addAction(self._actions[Act.ADD_QUOTE_TO])
