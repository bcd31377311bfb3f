"""Keys as the settings file has them: what can be used of it, and what is wrong with the rest."""

from briefer.ui.keys.fixed import portable, refusal
from briefer.ui.keys.table import Changed, KeyTable, is_command, usual_keys
from briefer.ui.tongue import key_text, tr


def read_keys(kept: Changed) -> tuple[KeyTable, tuple[str, ...]]:
    """The table, and a sentence for each entry that was left out."""
    faults: list[str] = []
    changed: dict[str, tuple[str, ...]] = {}
    for name, keys in kept.items():
        fault = _fault(name, keys)
        if fault is None:
            changed[name] = tuple(map(portable, keys))
        else:
            faults.append(fault)
    while (double := _double(changed)) is not None:
        name, key, other = double
        del changed[name]
        said = tr("{key} cannot be that of “{name}”, because “{other}” has it.")
        faults.append(said.format(key=key_text(key), name=name, other=other))
    return KeyTable({name: keys for name, keys in changed.items() if keys != usual_keys(name)}), tuple(faults)


def _fault(name: str, keys: tuple[str, ...]) -> str | None:
    if not is_command(name):
        return tr("There is no command “{name}”.").format(name=name)
    for typed in keys:
        key = portable(typed)
        if not key:
            return tr("“{key}” is no key that “{name}” could have.").format(key=typed, name=name)
        if key not in usual_keys(name) and (why := refusal(key)) is not None:
            return why
    return None


def _double(changed: dict[str, tuple[str, ...]]) -> tuple[str, str, str] | None:
    """An entry with a key that another command has: its name, the key, and what the other is called."""
    table = KeyTable(changed)
    for name, keys in changed.items():
        for key in keys:
            if (other := table.holder(key, besides=name)) is not None:
                return name, key, other.text
    return None
