"""The keys in force: the usual ones, and what was changed. A change makes another table."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefer.ui.actions import Act
from briefer.ui.keys.commands import Command, commands, name_of
from briefer.ui.tongue import key_text, tip, tr

Changed = Mapping[str, tuple[str, ...]]  # keys by the name of their command; none at all for one that lost them
_TWINS = (("Return", "Enter"),)  # two keys of the keyboard that are one for people


@dataclass(frozen=True, slots=True)
class KeyTable:
    """Told to whatever names a key. `changed` holds only what differs from the usual."""

    changed: Changed = field(default_factory=dict)

    # -- asked --------------------------------------------------------------------------------------------------
    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of a command, the first of which is shown."""
        return self.changed[name] if name in self.changed else _COMMANDS[name].usual

    def shown(self, of: Act | str) -> str:
        """The key as this computer and this language write it; empty where there is none."""
        keys = as_printed(self.keys_of(of if isinstance(of, str) else name_of(of)))
        return key_text(keys[0]) if keys else ""

    def tip(self, text: str, of: Act | str) -> str:
        """A name with its key, for a tooltip: "Undo (Ctrl+Z)"."""
        keys = as_printed(self.keys_of(of if isinstance(of, str) else name_of(of)))
        return tip(text, keys[0]) if keys else text

    def said(self, of: Act | str) -> str:
        """The key for a sentence; where there is none, the command's name, under which it is found."""
        command = _COMMANDS[of if isinstance(of, str) else name_of(of)]
        return self.shown(command.name) or tr("“{words}”").format(words=command.text)

    def is_changed(self, name: str) -> bool:
        return name in self.changed

    def holder(self, key: str, *, besides: str) -> Command | None:
        """The other command that has `key`."""
        return next((one for one in commands() if one.name != besides and key in self.keys_of(one.name)), None)

    # -- changed ------------------------------------------------------------------------------------------------
    def with_key(self, name: str, key: str) -> "KeyTable":
        """`name` has `key`, and no other command has."""
        return self._with(name, with_twin(key))

    def with_usual(self, name: str) -> "KeyTable":
        """`name` has its usual keys, and no other command has them."""
        return self._with(name, _COMMANDS[name].usual)

    def losers(self, name: str, keys: tuple[str, ...]) -> tuple[Command, ...]:
        """The commands that would lose a key if `name` were given `keys`."""
        return tuple(one for one in commands() if one.name != name and set(keys) & set(self.keys_of(one.name)))

    def _with(self, name: str, keys: tuple[str, ...]) -> "KeyTable":
        changed = dict(self.changed)
        for loser in self.losers(name, keys):
            changed[loser.name] = tuple(key for key in self.keys_of(loser.name) if key not in keys)
        changed[name] = keys
        return KeyTable({one: given for one, given in changed.items() if given != _COMMANDS[one].usual})


_COMMANDS: Mapping[str, Command] = {one.name: one for one in commands()}


def with_twin(key: str) -> tuple[str, ...]:
    """A key with the other key of the keyboard that means the same: Ctrl+Return has Ctrl+Enter."""
    for one, other in _TWINS:
        if key.endswith((one, other)):
            stem = key.removesuffix(one).removesuffix(other)
            return stem + one, stem + other
    return (key,)


def as_printed(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The key first that bears on most keyboards what it is called here: Enter, but on a Mac its Return."""
    return tuple(sorted(keys, key=lambda key: key.endswith("Return"))) if sys.platform != "darwin" else keys


def as_shown(keys: tuple[str, ...]) -> str:
    """Keys in a table; of two that mean the same, the one that is printed."""
    kept: dict[tuple[str, ...], str] = {}
    for key in as_printed(keys):
        kept.setdefault(with_twin(key), key)
    return ", ".join(map(key_text, kept.values()))


def usual_keys(name: str) -> tuple[str, ...]:
    return _COMMANDS[name].usual


def is_command(name: str) -> bool:
    return name in _COMMANDS
