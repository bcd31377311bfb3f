"""One command from arguments to exit status. Bad input ends in a sentence, never in a traceback."""

import errno
import logging
from argparse import Namespace
from collections.abc import Callable

from briefer.cli import briefing_commands, library_commands, verify_command
from briefer.cli.console import REFUSED, Console
from briefer.domain.errors import BrieferError, LibraryBusy
from briefer.services.services import Services

Command = Callable[[Services, Namespace, Console], int]

COMMANDS: dict[str, Command] = {
    "add": library_commands.add,
    "sources": library_commands.sources,
    "text": library_commands.text,
    "search": library_commands.search,
    "remove": library_commands.remove,
    "reindex": library_commands.reindex,
    "new": briefing_commands.new,
    "quote": briefing_commands.quote,
    "check": briefing_commands.check,
    "export": briefing_commands.export,
    "verify": verify_command.verify,
    "templates": briefing_commands.templates,
    "styles": briefing_commands.styles,
}


def run(command: Command, services: Callable[[], Services], args: Namespace, *, console: Console | None = None) -> int:
    """Builds the services, runs the command, closes what was opened; the exit status."""
    console = console or Console(as_json=args.json)
    opened: Services | None = None
    try:
        opened = services()
        return command(opened, args, console)
    except LibraryBusy:
        return console.refuse("Another briefer window or command is changing this library. Try again when it is done.")
    except BrieferError as error:
        return console.refuse(str(error))
    except BrokenPipeError:
        return REFUSED  # whoever read our output has gone; there is nobody left to tell
    except OSError as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        reason = "the disk is full" if error.errno == errno.ENOSPC else (error.strerror or str(error))
        return console.refuse(f"{error.filename or 'A file'}: {reason}.")
    except KeyboardInterrupt:
        console.remark("Stopped.")
        return 1
    finally:
        if opened is not None:
            opened.library.close()
