"""What each key does, for the list that F1 shows."""

from briefer.ui.keys.commands import commands
from briefer.ui.keys.fixed import OTHER_KEYS
from briefer.ui.keys.table import KeyTable
from briefer.ui.tongue import key_text, tr


def all_keys(keys: KeyTable) -> tuple[tuple[str, str], ...]:
    """Keys and what they do: those of commands, then those that take effect where the focus is."""
    given = ((", ".join(map(key_text, keys.keys_of(one.name))), one) for one in commands())
    listed = [(shown, one) for shown, one in given if shown]
    window = tuple((shown, one.text) for shown, one in listed if not one.in_outline)
    others = tuple((", ".join(map(key_text, shown.split(", "))), tr(does)) for shown, does in OTHER_KEYS)
    return window + others + tuple((shown, one.text) for shown, one in listed if one.in_outline)
