"""What can be done in the outline, as actions for the panel, the menus and the command box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from briefer.domain.edit import Edit
from briefer.domain.editing import add_section, remove
from briefer.domain.errors import EditRefused
from briefer.domain.levels import move_down, move_up
from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, OwnPoint, Paraphrase, Section
from briefer.domain.quote import DirectQuote
from briefer.domain.retyping import Kind, change_type, set_in_sentence, take_out_of_sentence
from briefer.domain.trash import throw_away
from briefer.ui.mime import branches_in, quotes_in
from briefer.ui.outline.deeds import Deed, OutlineAct
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.view import OutlineView
from briefer.ui.tongue import mark, tip, tr

_CHANGES = {
    Kind.OWN_POINT: mark("Change to an own point in {section}"),
    Kind.DIRECT_QUOTE: mark("Change to a direct quote in {section}"),
    Kind.PARAPHRASE: mark("Change to a paraphrase in {section}"),
}


class OutlineActions(QObject):
    """All actions of one outline. `action(name)` gives one; `all` gives every one in the order of the menu."""

    direct_wanted = Signal(object, str)  # NodeId, and its words, which are to be looked for in the sources

    def __init__(
        self,
        model: OutlineModel,
        view: OutlineView,
        *,
        open_place: Callable[[], None],
        edit_quote: Callable[[], None],
        compare: Callable[[], None],
        cite: Callable[[], None],
        comment: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        does: dict[OutlineAct, Callable[[], object]] = {
            OutlineAct.SECTION: self.add_section,
            OutlineAct.POINT: self.own_point,
            OutlineAct.QUOTE: self.make_direct,
            OutlineAct.PARAPHRASE: lambda: self.change(Kind.PARAPHRASE),
            OutlineAct.OUT: lambda: view.change_level(-1),
            OutlineAct.IN: lambda: view.change_level(1),
            OutlineAct.UP: lambda: self.step(tr("Move up"), move_up),
            OutlineAct.DOWN: lambda: self.step(tr("Move down"), move_down),
            OutlineAct.EDIT: lambda: view.edit(view.currentIndex()),
            OutlineAct.EDIT_QUOTE: edit_quote,
            OutlineAct.COMPARE: compare,
            OutlineAct.CITATION: cite,
            OutlineAct.COMMENT: comment,
            OutlineAct.SET_IN: self.set_in,
            OutlineAct.TAKE_OUT: self.take_out,
            OutlineAct.PREVIOUS: lambda: self.go(-1),
            OutlineAct.NEXT: lambda: self.go(1),
            OutlineAct.SOURCE: open_place,
            OutlineAct.CUT: self.cut,
            OutlineAct.COPY: self.copy,
            OutlineAct.PASTE: self.paste,
            OutlineAct.DELETE: self.delete,
            OutlineAct.LOCK: self.lock,
        }
        self.icons = {act.deed.name: act.deed.icon for act in OutlineAct}
        self._by_name = {act.deed.name: self._action(act.deed, does[act]) for act in OutlineAct}
        self._by_name["outline.lock"].setCheckable(True)
        self.all = tuple(self._by_name.values())

    def action(self, name: str) -> QAction:
        return self._by_name[name]

    def _action(self, deed: Deed, do: Callable[[], object]) -> QAction:
        made = QAction(deed.text, self)
        made.setObjectName(deed.name)
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if deed.key:
            made.setShortcut(QKeySequence(deed.key))
            made.setToolTip(tip(deed.text, deed.key))
        made.triggered.connect(lambda: do())
        self._view.addAction(made)
        return made

    # -- what they do -------------------------------------------------------------------------------------------
    def add_section(self) -> None:
        self._view.add_and_edit(tr("Add section"), lambda: add_section(self._model.outline, self._view.current()))

    def own_point(self) -> None:
        """Turns a quote or paraphrase into a point of ours; anywhere else adds one."""
        node = self._view.current()
        content = self._model.outline.content(node) if node is not None else None
        if isinstance(content, DirectQuote | Paraphrase):
            self.change(Kind.OWN_POINT)
        else:
            self._view.add_sibling()

    def make_direct(self) -> None:
        """At once where the words came from a quote; else they are looked for in the sources."""
        node, outline = self._view.current(), self._model.outline
        content = outline.content(node) if node is not None else None
        try:
            if node is not None:
                change_type(outline, node, Kind.DIRECT_QUOTE)
        except EditRefused:
            if isinstance(content, OwnPoint | Paraphrase) and content.prose.text.strip() and not content.prose.placed:
                self.direct_wanted.emit(node, content.prose.text.strip())
                return
        self.change(Kind.DIRECT_QUOTE)

    def change(self, kind: Kind) -> None:
        self._on_current(_CHANGES[kind], lambda outline, node: change_type(outline, node, kind))

    def set_in(self) -> None:
        self._on_current(mark("Set a quote into the sentence in {section}"), set_in_sentence)

    def take_out(self) -> None:
        self._on_current(mark("Take a quote out of the sentence in {section}"), take_out_of_sentence)

    def step(self, label: str, step: Callable[[Outline, list[NodeId]], Edit]) -> None:
        nodes, current = self._view.chosen(), self._view.current()
        if nodes and self._model.attempt(label, lambda: step(self._model.outline, nodes)):
            self._model.announced.emit(self._model.position_of(nodes[0]))
            if current is not None:
                self._view.scrollTo(self._model.index_of(current))

    def go(self, by: int) -> None:
        """To the section before (-1) or after (1) the current place; up first goes to the section one is in."""
        outline, current = self._model.outline, self._view.current()
        nodes = list(outline.walk())
        at = nodes.index(current) if current in nodes else (-1 if by > 0 else len(nodes))
        beyond = nodes[at + 1 :] if by > 0 else nodes[:at][::-1]
        wanted = next((node for node in beyond if isinstance(outline.content(node), Section)), None)
        if wanted is not None:
            self._view.show_node(wanted)

    def delete(
        self,
        label: str = mark("Delete from {section}"),
        take_out: Callable[[Outline, Sequence[NodeId]], Edit] = throw_away,
    ) -> None:
        """Takes out what is chosen; the next row becomes the current one, else the one before, else the parent."""
        nodes = self._view.chosen()
        if not nodes:
            return
        beside = self._beside(nodes)
        if self._model.attempt(self._model.labelled(tr(label), nodes[0]), lambda: take_out(self._model.outline, nodes)):
            if beside is not None:
                self._view.show_node(beside)
            self._model.announced.emit(tr("Moved to the trash. Undo brings it back."))

    def _beside(self, nodes: list[NodeId]) -> NodeId | None:
        outline = self._model.outline
        gone = {below for node in nodes for below in outline.walk(node)}
        here: NodeId | None = self._view.current() or nodes[0]
        while here is not None and (parent := outline.parent(here)) is not None:
            siblings, row = outline.children(parent), outline.row(here)
            for one in (*siblings[row + 1 :], *reversed(siblings[:row])):
                if one not in gone:
                    return one
            if parent not in gone and outline.parent(parent) is not None:
                return parent
            here = parent
        return None

    def lock(self) -> None:
        """Switches dragging of rows off, or on again; keys move them as before."""
        is_locked = self._by_name["outline.lock"].isChecked()
        self._view.setDragEnabled(not is_locked)
        self._model.announced.emit(tr("The outline is locked.") if is_locked else tr("The outline can be dragged."))

    def copy(self) -> None:
        nodes = self._view.chosen()
        if nodes:
            QGuiApplication.clipboard().setMimeData(self._model.mime_of(nodes))

    def cut(self) -> None:
        self.copy()
        self.delete(mark("Cut from {section}"), remove)

    def paste(self) -> None:
        """Branches, or quotes, at the current row."""
        mime = QGuiApplication.clipboard().mimeData()
        branches, places = branches_in(mime), quotes_in(mime)
        if branches is not None:
            self._model.paste(branches, self._view.current())
        elif places:
            self._model.add_quotes(places, self._view.current())
        else:
            self._model.refused.emit(
                tr("Only quotes and parts of a briefing can be pasted here. Press F2 to paste text.")
            )

    def _on_current(self, label: str, meant: Callable[[Outline, NodeId], Edit]) -> None:
        node = self._view.current()
        if node is not None:
            self._model.attempt(self._model.labelled(tr(label), node), lambda: meant(self._model.outline, node))
