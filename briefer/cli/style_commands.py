"""The command styles: those on offer, and the user's own added and removed."""

from argparse import Namespace
from pathlib import Path

from briefer.cli.console import DONE, FOUND, Console, one_line
from briefer.cli.shapes import style_shape
from briefer.domain.template import StyleId
from briefer.ports.citing import AddedStyle
from briefer.services.services import Services


def styles(services: Services, args: Namespace, console: Console) -> int:
    match args.change:
        case []:
            return _list(services, console)
        case ["add", file]:
            added = services.own_styles.add(Path(file))
            console.document({"styles": [style_shape(added.style)], "remarks": list(added.remarks)})
            console.say(f"Added: {_line_of(added)}")
            _say_remarks(added, console)
            return FOUND if added.remarks else DONE
        case ["remove", id]:
            services.own_styles.remove(StyleId(id))
            console.document({"removed": id})
            console.say(f"Removed: {one_line(id)}")
            return DONE
        case _:
            return console.refuse(
                "Write: briefer styles, or: briefer styles add FILE.csl, or: briefer styles remove ID"
            )


def _list(services: Services, console: Console) -> int:
    offered = services.exporting.styles()
    console.document({"styles": [style_shape(style) for style in offered]})
    for style in offered:
        console.say(f"{style.id:28} {one_line(style.title)}{' (added by you)' if style.is_own else ''}")
    faults = services.own_styles.faults()
    for fault in faults:
        console.remark(one_line(fault))
    return FOUND if faults else DONE


def chosen_style(services: Services, named: str, console: Console) -> StyleId:
    """The style of this id, or the one in this .csl file, which is used for this time only."""
    if not named.lower().endswith(".csl"):
        return StyleId(named)
    lent = services.own_styles.lend(Path(named))
    _say_remarks(lent, console)
    return lent.style.id


def _line_of(added: AddedStyle) -> str:
    return f"{added.style.id} · {one_line(added.style.title)} (what it prints is not promised)"


def _say_remarks(added: AddedStyle, console: Console) -> None:
    for remark in added.remarks:
        console.remark(one_line(remark))
