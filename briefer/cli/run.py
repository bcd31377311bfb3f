"""One command from arguments to exit status. Bad input ends in a sentence, never in a traceback."""

import logging
from argparse import Namespace
from collections.abc import Callable

from briefer.cli import (
    briefing_commands,
    house_command,
    library_commands,
    pack_commands,
    reference_commands,
    style_commands,
    verify_command,
    watch_command,
)
from briefer.cli.console import FOUND, Console, OutputLost
from briefer.domain.errors import BrieferError, LibraryBusy
from briefer.services.services import Services
from briefer.whole_file import clause_of

Command = Callable[[Services, Namespace, Console], int]

COMMANDS: dict[str, Command] = {
    "add": library_commands.add,
    "sources": library_commands.sources,
    "text": library_commands.text,
    "search": library_commands.search,
    "remove": library_commands.remove,
    "watch": watch_command.watch,
    "pack": pack_commands.pack,
    "unpack": pack_commands.unpack,
    "reindex": library_commands.reindex,
    "new": briefing_commands.new,
    "quote": briefing_commands.quote,
    "check": briefing_commands.check,
    "reason": briefing_commands.reason,
    "export": briefing_commands.export,
    "house": house_command.house,
    "verify": verify_command.verify,
    "lint": verify_command.lint,
    "templates": briefing_commands.templates,
    "styles": style_commands.styles,
    "references": reference_commands.references,
}


def run(command: Command, services: Callable[[], Services], args: Namespace, *, console: Console | None = None) -> int:
    """Builds the services, runs the command, closes what was opened; the exit status."""
    console = console or Console(as_json=args.json)
    try:
        status = _ended(command, services, args, console)
        console.finish()
    except OutputLost as lost:
        return console.let_go(lost)
    return status


def _ended(command: Command, services: Callable[[], Services], args: Namespace, console: Console) -> int:
    opened: Services | None = None
    try:
        opened = services()
        return command(opened, args, console)
    except LibraryBusy:
        return console.refuse("Another briefer window or command is changing this library. Try again when it is done.")
    except BrieferError as error:
        return console.refuse(str(error))
    except OSError as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        return console.refuse(f"“{error.filename or 'A file'}”: {clause_of(error)}.")
    except KeyboardInterrupt:
        console.remark("Stopped.")
        return FOUND
    finally:
        if opened is not None:
            opened.library.close()
