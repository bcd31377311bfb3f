"""What can be typed after `briefer`. A contract: an option that has shipped stays."""

import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from briefer import __version__
from briefer.cli.console import Console
from briefer.domain.page_setup import Paper

COMMANDS = (
    "demo",
    "add",
    "sources",
    "text",
    "search",
    "remove",
    "reindex",
    "watch",
    "pack",
    "unpack",
    "new",
    "quote",
    "check",
    "reason",
    "export",
    "house",
    "verify",
    "lint",
    "templates",
    "styles",
    "references",
)


class _ArgumentsWrong(Exception):
    """`usage` is how they should be written."""

    def __init__(self, sentence: str, usage: str) -> None:
        super().__init__(sentence)
        self.usage = usage


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _ArgumentsWrong(f"{message[:1].upper()}{message[1:]}.", self.format_usage())


def parse(argv: Sequence[str]) -> Namespace:
    """The arguments; `command` is `None` for the window. Wrong ones print a sentence and exit with 2."""
    try:
        return _parsed(argv)
    except _ArgumentsWrong as wrong:
        console = Console(as_json="--json" in argv)
        console.remark(wrong.usage.rstrip())
        sys.exit(console.refuse(str(wrong)))


def _parsed(argv: Sequence[str]) -> Namespace:
    common = _Parser(add_help=False)
    _common(common)
    _, others = common.parse_known_args(argv)
    first = next((argument for argument in others if not argument.startswith("-")), None)
    if first in COMMANDS or "-h" in argv or "--help" in argv:
        return _command_parser().parse_args(_with_words_last(argv) if first == "search" else argv)
    args = _window_parser().parse_args(argv)
    if args.briefing is not None and not args.briefing.suffix and not args.briefing.exists():
        raise _ArgumentsWrong(
            f"“{args.briefing}” is neither a command nor a file.", "briefer --help lists the commands."
        )
    return args


def _with_words_last(argv: Sequence[str]) -> list[str]:
    """What is searched behind a `--`, so that `-word` is a word to leave out and not an option nobody knows."""
    at = list(argv).index("search") + 1
    options, words, rest = list(argv[:at]), list[str](), list(argv[at:])
    while rest:
        one = rest.pop(0)
        if one == "--":
            words += rest
            break
        if one in ("--library", "--limit"):
            options += [one, *rest[:1]]
            del rest[:1]
        elif one in ("--json", "-h", "--help") or one.startswith(("--library=", "--limit=")):
            options.append(one)
        else:
            words.append(one)
    return [*options, "--", *words] if words else options


def _window_parser() -> ArgumentParser:
    parser = _Parser(prog="briefer", add_help=False)
    _common(parser)
    parser.add_argument("--version", action="version", version=f"briefer {__version__}")
    parser.add_argument("briefing", nargs="?", type=Path)
    parser.add_argument("--exit-after-paint", action="store_true")
    parser.set_defaults(command=None)
    return parser


def _command_parser() -> ArgumentParser:
    parser = _Parser(
        prog="briefer",
        description="From a folder of sources to a Word briefing whose every quote can be proved. "
        "Without a command, `briefer [FILE.briefing]` opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"briefer {__version__}")
    parser.add_argument("--exit-after-paint", action="store_true", help="open the window, print the seconds, close")
    _common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _library_commands(commands)
    _briefing_commands(commands)
    _reference_commands(commands)
    return parser


def _library_commands(commands: "_SubParsersAction[_Parser]") -> None:
    demo = _command(commands, "demo", "sample library, sample briefing, Word file; then the window")
    demo.add_argument("-o", "--output", type=Path, default=Path("briefing.docx"))
    demo.add_argument("--no-window", action="store_true")
    add = _command(commands, "add", "read files and folders into the library")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--password-stdin", action="store_true", help="read the password of protected PDFs from a line")
    add.add_argument("--index-anyway", action="store_true", help="files with more than 100 MB of text as well")
    _command(commands, "sources", "what the library holds")
    text = _command(commands, "text", "a source's canonical text")
    text.add_argument("source", metavar="SOURCE")
    search = _command(commands, "search", "ranked passages")
    search.add_argument("query", nargs="+", metavar="QUERY")
    search.add_argument("--limit", type=_positive, default=20)
    remove = _command(commands, "remove", "take sources out of the library (briefings keep their quotes)")
    remove.add_argument("sources", nargs="+", metavar="SOURCE")
    _command(commands, "reindex", "throw the index away and rebuild it from the library")
    pack = _command(commands, "pack", "save sources in one file, to carry to another library")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.briefpack")
    pack.add_argument("--with-files", action="store_true", help="with copies of the sources' files")
    pack.add_argument("sources", nargs="*", metavar="SOURCE", help="default: all")
    unpack = _command(commands, "unpack", "add the sources of a library pack")
    unpack.add_argument("pack", type=Path, metavar="FILE.briefpack")
    watch = _command(commands, "watch", "follow folders; without one named, look at all that are watched")
    watch.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    watch.add_argument("--list", action="store_true", help="list the folders that are watched")
    watch.add_argument("--stop", action="store_true", help="stop watching the folders named")


def _briefing_commands(commands: "_SubParsersAction[_Parser]") -> None:
    new = _command(commands, "new", "begin a briefing from a template")
    new.add_argument("template", metavar="TEMPLATE")
    new.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.briefing")
    new.add_argument("--field", action="append", default=[], metavar="NAME=VALUE")
    new.add_argument("--house-template", type=Path, metavar="OFFICE.dotx", help="the office's Word file, kept with it")
    quote = _command(commands, "quote", "add a verbatim quote (offsets in code points)")
    quote.add_argument("briefing", type=Path, metavar="FILE.briefing")
    quote.add_argument("section", metavar="SECTION")
    quote.add_argument("source", metavar="SOURCE")
    quote.add_argument("start", type=int, metavar="START")
    quote.add_argument("end", type=int, metavar="END")
    check = _command(commands, "check", "the pre-flight checks")
    check.add_argument("briefing", type=Path, metavar="FILE.briefing")
    reason = _command(commands, "reason", "keep in a briefing why it is exported with a finding that stops the export")
    reason.add_argument("briefing", type=Path, metavar="FILE.briefing")
    reason.add_argument("finding", metavar="FINDING", help="as `briefer check` names it, such as P05-q3")
    reason.add_argument("reason", metavar="REASON", help='"" takes it back')
    export = _command(commands, "export", "write the briefing as Word, PDF or Markdown, by the ending of the output")
    export.add_argument("briefing", type=Path, metavar="FILE.briefing")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.docx")
    export.add_argument("--style", metavar="CSL", help="a citation style of `briefer styles`, or a .csl file")
    export.add_argument(
        "--annex", choices=("none", "end", "file"), default="none", help="the evidence annex: at the end, or beside"
    )
    _page_options(export)
    house = _command(commands, "house", "what an office's Word file would do to a briefing, and which styles it takes")
    house.add_argument("template", type=Path, metavar="OFFICE.dotx")
    house.add_argument("--style", action="append", default=[], metavar="ROLE=NAME", help="settle a role's style")
    house.add_argument("--body", choices=("keep", "empty"), help="whether the text in it is only a sample")
    verify = _command(commands, "verify", "hold a Word file, edited since or not, against the library")
    verify.add_argument("document", type=Path, metavar="OUT.docx")
    lint = _command(commands, "lint", "what Word or a reader would stumble on in a Word file")
    lint.add_argument("document", type=Path, metavar="FILE.docx")
    templates = _command(commands, "templates", "list outline templates, or save one")
    templates.add_argument("save", nargs="*", metavar="save FILE.briefing NAME")
    styles = _command(commands, "styles", "list citation styles, add one of your own, or remove it")
    styles.add_argument("change", nargs="*", metavar="add FILE.csl | remove STYLE")


def _page_options(export: ArgumentParser) -> None:
    house = export.add_mutually_exclusive_group()
    house.add_argument("--house-template", type=Path, metavar="OFFICE.dotx", help="the office's Word file to fill")
    house.add_argument("--no-house-template", action="store_true", help="our own pages, whatever the briefing carries")
    export.add_argument("--paper", choices=[paper.value for paper in Paper], help="for our own pages; default: a4")
    export.add_argument("--comments", action="store_true", help="take the drafter's comments along, as Word's own")
    export.add_argument("--contents", choices=("yes", "no"), help="a table of contents; default: in long papers")
    export.add_argument("--clean", action="store_true", help="nothing but what is printed; quotes cannot be verified")


def _reference_commands(commands: "_SubParsersAction[_Parser]") -> None:
    references = _command(commands, "references", "references in and out, as CSL-JSON, RIS or BibTeX")
    references.add_argument("names", nargs="*", metavar="FILE.briefing | SOURCE | FILE")
    references.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE.json|.ris|.bib",
        help="write a briefing's, some sources' or all of them",
    )
    references.add_argument("--for", dest="source", metavar="SOURCE", help="the source that FILE describes")


def _command(commands: "_SubParsersAction[_Parser]", name: str, help: str) -> ArgumentParser:
    parser = commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
    _common(parser, again=True)
    return parser


def _common(parser: ArgumentParser, *, again: bool = False) -> None:
    """Options that may stand before or after the command; after it (`again`) they do not undo what stood before."""
    parser.add_argument(
        "--library", type=Path, default=SUPPRESS if again else None, metavar="DIR", help="default: the per-user library"
    )
    parser.add_argument(
        "--json", action="store_true", default=SUPPRESS if again else False, help="one JSON document on standard output"
    )


def _positive(typed: str) -> int:
    try:
        number = int(typed)
    except ValueError:
        number = 0
    if number < 1:
        raise ArgumentTypeError(f"“{typed}” is not a number from 1 on")
    return number
