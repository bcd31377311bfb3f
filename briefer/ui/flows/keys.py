"""The keys in force: put on every action, told to all that name one, and kept as soon as one is changed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtGui import QAction, QKeySequence

from briefer.domain.errors import BrieferError
from briefer.services.services import Services
from briefer.ui.actions import Act
from briefer.ui.flows.desk import Desk
from briefer.ui.keys.commands import name_of
from briefer.ui.keys.reading import read_keys
from briefer.ui.keys.table import KeyTable, as_printed
from briefer.ui.message_bar import Tone
from briefer.ui.tongue import tr


class KeyFlow:
    """`begin` once the actions are made. `changed` is called, after it and after each change, with the table."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions: dict[str, QAction] = {}
        self._told: list[Callable[[KeyTable], object]] = []
        self._table, self._faults = read_keys(desk.services.settings.current.keys)

    @property
    def table(self) -> KeyTable:
        return self._table

    def tell(self, *told: Callable[[KeyTable], object]) -> None:
        """Who is to be told of the keys, now and when they change."""
        self._told += told
        for one in told:
            one(self._table)

    def put_on(self, actions: Mapping[Act, QAction], outline: Iterable[QAction]) -> None:
        """From now on these have the keys in force."""
        self._actions = {name_of(act): action for act, action in actions.items()}
        self._actions |= {action.objectName(): action for action in outline}
        self._give()

    def say_what_was_left_out(self) -> None:
        """Of the settings file, when it was read."""
        said = [*self._faults, *_ignored(self._desk.services)]
        if said:
            self._desk.messages.say(
                " ".join((tr("Some entries of the settings file were left out."), *said)), Tone.WARN
            )

    def change(self, table: KeyTable) -> None:
        settings = self._desk.services.settings
        self._table = table
        self._give()
        for one in self._told:
            one(table)
        try:
            settings.change(replace(settings.current, keys=table.changed))
        except BrieferError as error:
            self._desk.fail(error)

    def _give(self) -> None:
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in as_printed(self._table.keys_of(name))])
            action.setToolTip(self._table.tip(action.text(), name))


def _ignored(services: Services) -> list[str]:
    names = services.settings.ignored()
    return [tr("These could not be used: {names}.").format(names=", ".join(names))] if names else []
