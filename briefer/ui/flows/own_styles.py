"""Citation styles of the user's own, added and removed in the settings."""

from collections.abc import Callable
from pathlib import Path

from briefer.domain.citation import CitationStyle
from briefer.domain.template import StyleId
from briefer.ports.citing import AddedStyle
from briefer.ui.below.retold import retold
from briefer.ui.flows.desk import Desk
from briefer.ui.messages import sentence_for
from briefer.ui.settings.own_styles import OwnStylesBox
from briefer.ui.tongue import tr

ADD, REMOVE, LIST = "add a citation style", "remove a citation style", "own citation styles"


class OwnStyleFlow:
    def __init__(self, desk: Desk, box: OwnStylesBox, on_changed: Callable[[], object]) -> None:
        """`on_changed` is called when the styles on offer are others."""
        self._desk, self._box, self._on_changed = desk, box, on_changed
        box.add_wanted.connect(self.add)
        box.remove_wanted.connect(self.remove)

    def refresh(self) -> None:
        """Lists those that can be used; says why one of them cannot."""
        own = self._desk.services.own_styles
        self._desk.jobs.run(LIST, lambda _: (own.all(), own.faults()), self._show)

    def add(self) -> None:
        path = self._desk.dialogs.choose_style(Path.home())
        if path is None:
            return
        own = self._desk.services.own_styles
        self._box.say(tr("Trying the style out …"))
        self._desk.jobs.run(ADD, lambda _: own.add(path), self._added, on_error=self._failed)

    def remove(self, id: StyleId) -> None:
        own = self._desk.services.own_styles
        self._desk.jobs.run(REMOVE, lambda _: own.remove(id), lambda _: self._removed(), on_error=self._failed)

    def _show(self, found: tuple[tuple[CitationStyle, ...], tuple[str, ...]]) -> None:
        styles, faults = found
        self._box.show_styles(styles)
        if faults:
            self._say(" ".join(map(retold, faults)), is_fault=True)

    def _added(self, added: AddedStyle) -> None:
        said = tr("“{style}” was added.").format(style=added.style.title)
        self._say(" ".join((said, *map(retold, added.remarks))), is_fault=bool(added.remarks))
        self._changed()

    def _removed(self) -> None:
        self._say(tr("The style was removed. Briefings that use it can be exported in another."))
        self._changed()

    def _failed(self, error: Exception) -> None:
        self._say(sentence_for(error), is_fault=True)

    def _changed(self) -> None:
        self.refresh()
        self._on_changed()

    def _say(self, sentence: str, *, is_fault: bool = False) -> None:
        """In the box, where the user looks, and to the screen reader."""
        self._box.say(sentence, is_fault=is_fault)
        self._desk.status.remark(sentence)
