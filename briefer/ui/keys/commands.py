"""All that can have a key: the actions of the window and those of the outline."""

from dataclasses import dataclass
from functools import cache

from briefer.ui.actions import Act
from briefer.ui.outline.deeds import OutlineAct
from briefer.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is what the settings file calls it; `title` is English; `usual` are its keys unless others were given."""

    name: str
    title: str
    usual: tuple[str, ...]
    in_outline: bool = False

    @property
    def text(self) -> str:
        """What it is called, in the language of the window."""
        return tr(self.title).replace("&", "").rstrip(" …")


@cache
def commands() -> tuple[Command, ...]:
    """In the order of the menus."""
    window = tuple(Command(name_of(act), act.action.name, act.action.keys) for act in Act)
    deeds = (act.deed for act in OutlineAct)
    return window + tuple(Command(one.name, one.title, (one.key,) if one.key else (), in_outline=True) for one in deeds)


def name_of(act: Act) -> str:
    """What the settings file calls an action of the window: "add_quote"."""
    return act.name.lower()
