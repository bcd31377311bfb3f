"""The menu of a row, by right-click or the menu key."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefer.domain.source import Source, SourceStatus
from briefer.ui.tongue import tr


class SourceAct(Enum):
    """What can be done with sources that are chosen."""

    DETAILS = auto()
    TAGS = auto()
    CHECK = auto()
    LOCATE = auto()  # of a missing file, where it is now
    FOLDER = auto()
    REMOVE = auto()


def source_texts(number: int) -> Mapping[SourceAct, str]:
    """What the entries are called for so many sources; what works on one alone is left out for several."""
    if number == 1:
        return {
            SourceAct.DETAILS: tr("Details …"),
            SourceAct.TAGS: tr("Tags …"),
            SourceAct.CHECK: tr("Check again"),
            SourceAct.FOLDER: tr("Show in folder"),
            SourceAct.REMOVE: tr("Take out of the library"),
        }
    return {
        SourceAct.DETAILS: tr("Details of {number} sources …").format(number=number),
        SourceAct.TAGS: tr("Tags of {number} sources …").format(number=number),
        SourceAct.CHECK: tr("Check {number} sources again").format(number=number),
        SourceAct.REMOVE: tr("Take {number} sources out of the library").format(number=number),
    }


def show_source_menu(
    parent: QWidget,
    place: QPoint,
    sources: Sequence[Source],
    *,
    on_open: Callable[[], object],
    on_act: Callable[[SourceAct], object],
) -> None:
    menu = _menu(parent)
    if len(sources) == 1:
        menu.addAction(tr("Open"), on_open)
        if sources[0].status is SourceStatus.MISSING:
            menu.addAction(tr("Locate …"), partial(on_act, SourceAct.LOCATE))
    for act, text in source_texts(len(sources)).items():
        if act is SourceAct.REMOVE:
            menu.addSeparator()
        menu.addAction(text, partial(on_act, act))
    menu.popup(place)


def show_passage_menu(
    parent: QWidget,
    place: QPoint,
    *,
    on_open: Callable[[], object],
    on_add: Callable[[], object],
    on_act: Callable[[SourceAct], object],
) -> None:
    menu = _menu(parent)
    menu.addAction(tr("Open"), on_open)
    menu.addAction(tr("Add to briefing"), on_add)
    menu.addSeparator()
    menu.addAction(tr("Details of its source …"), partial(on_act, SourceAct.DETAILS))
    menu.popup(place)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
