"""The composition root: paths and settings to adapters to services. Alone in naming every part."""

import logging
import os
import sys
import time
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from briefer import paths
from briefer.cli.arguments import parse
from briefer.cli.console import REFUSED, Console
from briefer.cli.demo import demo
from briefer.cli.run import COMMANDS, run
from briefer.export.by_suffix import WriterBySuffix
from briefer.export.markdown import MarkdownWriter
from briefer.ingest.original_child import ChildOriginals
from briefer.late import late
from briefer.librarian_client import LibrarianProcess
from briefer.ports.citing import CitationEngine, OwnStyles, ReferenceFiles
from briefer.ports.export import HouseTemplateFiles, ManuscriptWriter, PageSetting, WordVerifying
from briefer.ports.index import IndexReading
from briefer.services.adjusting import Adjusting
from briefer.services.checking import Checking
from briefer.services.comparing import Comparing
from briefer.services.curation import Curation
from briefer.services.drafting import Drafting
from briefer.services.exporting import Exporting
from briefer.services.house_templates import HouseTemplates
from briefer.services.indexing import Indexing
from briefer.services.library import LibraryService
from briefer.services.originals import Originals
from briefer.services.packs import Packs
from briefer.services.previewing import Previewing
from briefer.services.quoting import Quoting
from briefer.services.referencing import Referencing
from briefer.services.searching import Searching
from briefer.services.services import Services
from briefer.services.settings import SettingsService
from briefer.services.verifying import Verifying
from briefer.services.watching import Watching
from briefer.services.wording import Wordings
from briefer.storage.briefing_file import BriefingFile
from briefer.storage.library_reader import LibraryReader
from briefer.storage.pack_saving import LibraryPacking
from briefer.storage.places import place_of
from briefer.storage.recovery_files import RecoveryFolder
from briefer.storage.settings_file import TomlSettings
from briefer.storage.style_files import StyleFolder
from briefer.storage.template_files import TemplateFolders
from briefer.storage.version_files import VersionFolder
from briefer.system_libraries import missing_packages, sentence_for


def main(argv: Sequence[str]) -> int:
    """The program: a command, or the window. Returns the exit status."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    args = parse(argv)
    match args.command:
        case None:
            return _window_command(args, Console(as_json=args.json))
        case "demo":
            return _demo_command(args)
        case command:
            return run(COMMANDS[command], lambda: services_for(args.library or paths.default_library()), args)


def services_for(library: Path) -> Services:
    """Everything that works on one library folder. Raises `LibraryUnavailable`."""
    reading, librarian = LibraryReader(library), LibrarianProcess(library)
    originals, quoting = ChildOriginals(), Quoting(reading)
    data = paths.data_folder()
    writer = WriterBySuffix({".docx": late(_word_writer), ".pdf": late(_pdf_writer), ".md": MarkdownWriter()})
    citing = late(lambda: _citing(data / "styles"))
    citations = late(lambda: citing.engine)
    shelf = LibraryService(reading, librarian, folder=library, also_close=reading.close)
    index = late(lambda: _index(library / "index"))
    return Services(
        library=shelf,
        referencing=Referencing(shelf, late(_reference_files)),
        watching=Watching(reading, librarian, place_of),
        indexing=Indexing(reading, librarian),
        packs=Packs(LibraryPacking(reading), librarian),
        curation=Curation(reading, librarian),
        originals=Originals(originals),
        adjusting=Adjusting(reading, reading, librarian, originals),
        searching=Searching(reading, index),
        quoting=quoting,
        drafting=Drafting(BriefingFile(), TemplateFolders(paths.RESOURCES / "templates", data / "templates")),
        checking=Checking(quoting),
        comparing=Comparing(reading),
        exporting=Exporting(citations, quoting, writer),
        house_templates=HouseTemplates(late(lambda: _house_files(data / "house templates"))),
        previewing=Previewing(citations, late(_pages)),
        verifying=Verifying(reading, late(_verification)),
        settings=SettingsService(TomlSettings(data / "settings.toml")),
        recovery=RecoveryFolder(data / "recovery"),
        own_styles=late(lambda: citing.own_styles),
        versions=VersionFolder(data / "versions"),
        wordings=Wordings(reading, index),
    )


# Whoosh, typst and lxml take as long to import as the window to be built, and the first paint needs none.


def _index(folder: Path) -> IndexReading:
    from briefer.index.reading import WhooshIndex  # noqa: PLC0415

    return WhooshIndex(folder)


@dataclass(frozen=True, slots=True)
class _Citing:
    engine: CitationEngine
    own_styles: OwnStyles


def _citing(styles: Path) -> _Citing:
    from briefer.citing.engine import TypstCitations  # noqa: PLC0415
    from briefer.citing.own_styles import OwnStylesInFolder  # noqa: PLC0415

    own = OwnStylesInFolder(StyleFolder(styles))
    return _Citing(TypstCitations(own=own.offered), own)


def _reference_files() -> ReferenceFiles:
    from briefer.citing.interchange.files import ReferenceFilesOnDisk  # noqa: PLC0415
    from briefer.ingest.decoded import SURE, NotText  # noqa: PLC0415
    from briefer.ingest.encoding import decode  # noqa: PLC0415

    return ReferenceFilesOnDisk(decode, sure=SURE, refusal=NotText)


def _pages() -> PageSetting:
    from briefer.export.pdf.pictures import TypstPages  # noqa: PLC0415

    return TypstPages()


def _pdf_writer() -> ManuscriptWriter:
    from briefer.export.pdf.writer import PdfWriter  # noqa: PLC0415

    return PdfWriter()


def _word_writer() -> ManuscriptWriter:
    from briefer.export.word.apart import LongApart  # noqa: PLC0415

    return LongApart()


def _house_files(folder: Path) -> HouseTemplateFiles:
    from briefer.export.word.house.files import WordHouseTemplates  # noqa: PLC0415

    return WordHouseTemplates(folder)


def _verification() -> WordVerifying:
    from briefer.export.word.verification import WordVerification  # noqa: PLC0415

    return WordVerification()


def _demo_command(args: Namespace) -> int:
    library = args.library or paths.data_folder() / "sample library"
    briefing = library.parent / "sample.briefing"
    console = Console(as_json=args.json)

    def command(services: Services, args: Namespace, console: Console) -> int:
        return demo(services, args, console, briefing=briefing)

    status = run(command, lambda: services_for(library), args, console=console)
    if status == REFUSED:
        return status
    if args.no_window:
        console.say("5. Left the window closed, as asked.")
        return status
    if reason := why_no_window(os.environ):
        console.say(f"5. Left the window closed: {reason}")
        return status
    console.say("5. Opening the window on the sample briefing.")
    return max(status, open_window(library, briefing))


def _window_command(args: Namespace, console: Console) -> int:
    if reason := why_no_window(os.environ):
        return console.refuse(f"{reason} Try `briefer demo`, which works without a window.")
    return open_window(args.library or paths.default_library(), args.briefing, exit_after_paint=args.exit_after_paint)


def why_no_window(environment: Mapping[str, str], *, platform: str = sys.platform) -> str | None:
    """A sentence where no window can open here, before Qt finds out and aborts."""
    if not platform.startswith("linux"):
        return None
    chosen = environment.get("QT_QPA_PLATFORM", "")
    has_display = bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    if not chosen and not has_display:
        return "There is no display here, so no window can open."
    x11 = chosen.startswith("xcb") or (not chosen and bool(environment.get("DISPLAY")))
    lacking = missing_packages(x11=x11)
    return sentence_for(lacking) if lacking else None


def open_window(library: Path, briefing: Path | None, *, exit_after_paint: bool = False) -> int:
    """The window, until it is closed."""
    from briefer.ui.start import show  # noqa: PLC0415  # Qt takes 0.1 s to load and no command needs it

    services = services_for(library)
    painted = _say_seconds_since_start if exit_after_paint else None
    try:
        return show(services, briefing, painted=painted)
    finally:
        services.originals.close()
        services.library.close()


def _say_seconds_since_start() -> None:
    started = psutil.Process().create_time()
    sys.stdout.write(f"{time.time() - started:.3f}\n")
    sys.stdout.flush()
