"""`briefer watch`: folders that are followed, and a look at them now."""

from argparse import Namespace
from pathlib import Path

from briefer.cli.console import DONE, FOUND, Console, counted, one_line
from briefer.cli.library_commands import stopped_by_ctrl_c
from briefer.cli.shapes import followed_shape, watched_shape
from briefer.ports.following import Followed, Place, PlaceKind
from briefer.services.services import Services


def watch(services: Services, args: Namespace, console: Console) -> int:
    """Watches the folders named and reads what is new in all that are watched; or lists them, or stops."""
    if args.list:
        return _list(services, console)
    if args.stop:
        return _stop(services, args.folders, console)
    if args.folders:
        services.watching.watch(args.folders)
        for folder in args.folders:
            if (place := services.watching.place_of(folder)) is not None:
                console.remark(f"{one_line(str(folder))}: {careful(place)}")
    with stopped_by_ctrl_c() as stopped:
        followed = services.watching.follow(progress=console.progress, cancelled=stopped.is_set)
    console.end_progress()
    console.document(followed_shape(followed, services.watching.folders()))
    return _told(followed, services, console)


def _told(followed: Followed, services: Services, console: Console) -> int:
    for folder in followed.away:
        console.remark(f"cannot be reached: {one_line(str(folder))}. Its sources are kept as they are.")
    for left_out in followed.left_out:
        console.remark(f"left out: {one_line(str(left_out.path))}: {left_out.reason}")
    for source in followed.missing:
        console.remark(f"missing: {one_line(str(source.path))}. Its text and your quotes are kept.")
    folders = services.watching.folders()
    if not folders:
        console.say("No folder is watched. Watch one with: briefer watch FOLDER...")
        return DONE
    console.say(
        f"{counted(len(folders), 'folder')} watched: {counted(len(followed.added), 'source')} added, "
        f"{len(followed.changed)} changed, {len(followed.moved)} moved, {len(followed.missing)} missing, "
        f"{len(followed.left_out)} left out. The window follows them while it is open."
    )
    return FOUND if followed.left_out or followed.missing or followed.away else DONE


def _list(services: Services, console: Console) -> int:
    folders = services.watching.folders()
    console.document({"watched": [watched_shape(folder) for folder in folders]})
    for folder in folders:
        console.say(one_line(str(folder.path)) + ("  (cannot be reached)" if folder.is_away else ""))
    if not folders:
        console.say("No folder is watched.")
    return DONE


def _stop(services: Services, folders: list[Path], console: Console) -> int:
    if not folders:
        return console.refuse("Name the folders to stop watching: briefer watch --stop FOLDER...")
    for folder in folders:
        services.watching.stop_watching(folder)
    console.document({"watched": [watched_shape(folder) for folder in services.watching.folders()]})
    console.say(f"{counted(len(folders), 'folder')} not watched any more. Their sources stay in the library.")
    return DONE


def careful(place: Place) -> str:
    """What to know of a folder that is not simply on this computer."""
    match place.kind:
        case PlaceKind.CLOUD:
            return f"this folder is kept in step with {place.name}, so files in it may be fetched when they are read."
        case PlaceKind.NETWORK:
            return "this folder is on the network, so its files can be read only while it is connected."
