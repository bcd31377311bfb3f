"""The table of actions as Qt actions, and the menus made from it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from briefer.ui.actions import Act, Menu
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import mark, tr
from briefer.ui.window_keys import WindowKeys

NO_STEPS = {Act.UNDO: mark("Nothing to undo"), Act.REDO: mark("Nothing to redo")}
STEPS = {Act.UNDO: mark("Undo {step}"), Act.REDO: mark("Redo {step}")}


OF_BRIEFING = (  # what needs a briefing
    Act.SAVE,
    Act.SAVE_AS,
    Act.CHANGE_TEMPLATE,
    Act.SAVE_TEMPLATE,
    Act.EXPORT,
    Act.DETAILS,
    Act.TRASH,
    Act.HISTORY,
    Act.PROPERTIES,
    Act.READ_SECTION,
    Act.PREVIEW,
)


BRIEFING_MENU = (
    Act.DETAILS,
    Act.CHANGE_TEMPLATE,
    Act.SAVE_TEMPLATE,
    Act.TRASH,
    Act.HISTORY,
    Act.PROPERTIES,
)  # beside the title


def make_actions(window: QWidget, theme: Theme, does: Mapping[Act, Callable[[], object]]) -> dict[Act, QAction]:
    """One Qt action for each that `does` something, in force in the whole window."""
    made: dict[Act, QAction] = {}
    for act, do in does.items():
        made[act] = QAction(act.action.text, window)
        made[act].triggered.connect(lambda _=False, do=do: do())
        window.addAction(made[act])

    def restyle() -> None:
        for act, action in made.items():
            if act.action.icon is not None:
                action.setIcon(theme.icon(act.action.icon))

    theme.theme_changed.connect(restyle)
    restyle()
    WindowKeys(window, (made[act] for act in made if act not in (Act.UNDO, Act.REDO)))  # a field undoes its own typing
    return made


def make_menus(
    parent: QWidget,
    actions: Mapping[Act, QAction],
    outline: Sequence[QAction],
    recent: Callable[[], Sequence[Path]],
    open_recent: Callable[[Path], object],
) -> list[QMenu]:
    """Every menu; the briefings opened last stand in the first."""
    made: list[QMenu] = []
    for menu in Menu:
        here = QMenu(tr(menu.value), parent)
        made.append(here)
        for act in (act for act in actions if act.action.menu is menu):
            if act.action.gap:
                here.addSeparator()
            here.addAction(actions[act])
            if act is Act.OPEN:
                _add_recent(here.addMenu(tr("Open recent")), recent, open_recent)
        if menu is Menu.EDIT:
            made.append(QMenu(tr("&Outline"), parent))
            made[-1].addActions(list(outline))
    return made


def one_menu(parent: QWidget, menus: Sequence[QMenu]) -> QMenu:
    """All menus under one, for a button."""
    whole = QMenu(parent)
    for menu in menus:
        whole.addMenu(menu)
    return whole


def _add_recent(menu: QMenu, recent: Callable[[], Sequence[Path]], open_recent: Callable[[Path], object]) -> None:
    def fill() -> None:
        menu.clear()
        for path in recent():
            menu.addAction(path.name, partial(open_recent, path)).setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction(tr("No briefing was opened yet")).setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)
    fill()


def show_briefing_is_there(actions: Mapping[Act, QAction], keys: KeyTable, there: bool) -> None:
    """What needs a briefing can be used only where there is one, and says so."""
    for act in OF_BRIEFING:
        actions[act].setEnabled(there)
        said = keys.tip(act.action.text, act) if there else tr("Begin or open a briefing first")
        actions[act].setToolTip(said)


def show_steps(actions: Mapping[Act, QAction], keys: KeyTable, stack: QUndoStack) -> None:
    """Names in the tooltips of Undo and Redo the step that each would take, "Undo add quote (Ctrl+Z)", or says that
    there is none."""
    _show_step(actions, keys, Act.UNDO, can=stack.canUndo(), step=stack.undoText())
    _show_step(actions, keys, Act.REDO, can=stack.canRedo(), step=stack.redoText())


def _show_step(actions: Mapping[Act, QAction], keys: KeyTable, act: Act, *, can: bool, step: str) -> None:
    said = tr(STEPS[act]).format(step=step[:1].lower() + step[1:]) if can and step else act.action.text
    said = said if can else tr(NO_STEPS[act])
    actions[act].setEnabled(can)
    actions[act].setToolTip(keys.tip(said, act))
