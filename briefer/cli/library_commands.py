"""Commands on the library: add, sources, text, search, remove, reindex."""

import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from threading import Event
from types import FrameType

from briefer.cli.console import DONE, FOUND, Console, counted, one_line
from briefer.cli.shapes import add_shape, search_shape, source_shape, text_shape
from briefer.domain.errors import LibraryBusy, LibraryUnavailable
from briefer.domain.source import Passage, Source, SourceStatus
from briefer.ports.librarian import AddReport
from briefer.ports.reading import ReadAs
from briefer.services.services import Services


@contextmanager
def stopped_by_ctrl_c() -> Iterator[Event]:
    """Ctrl+C sets the event, so that what was finished is kept; a second one ends the program."""
    stopped = Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


def add(services: Services, args: Namespace, console: Console) -> int:
    how = ReadAs(password=_password() if args.password_stdin else None, is_large=args.index_anyway)
    with stopped_by_ctrl_c() as stopped:
        report = services.library.add(args.paths, how=how, progress=console.progress, cancelled=stopped.is_set)
    console.end_progress()
    if _only_missing(report):
        names = ", ".join(f"“{left_out.path}”" for left_out in report.left_out)
        return console.refuse(f"There is no file or folder {one_line(names)}. Nothing was added.")
    for left_out in report.left_out:
        console.remark(f"left out: {one_line(str(left_out.path))}: {left_out.reason}")
    console.document(add_shape(report))
    console.say(
        f"{counted(len(report.added), 'source')} added, {len(report.unchanged)} unchanged, "
        f"{len(report.left_out)} left out, in {report.seconds:.1f} s."
    )
    if report.skipped:
        console.say(f"{counted(report.skipped, 'temporary or hidden file')} skipped.")
    if report.cancelled:
        console.remark("Stopped. What was read before is kept.")
    return FOUND if report.left_out or report.cancelled else DONE


def _password() -> str:
    """The first line of standard input; asked for, and not shown, where that is a terminal."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass("Password: ")
    line = sys.stdin.buffer.readline() if sys.stdin is not None else b""
    return line.decode("utf-8", "replace").rstrip("\r\n")


def _only_missing(report: AddReport) -> bool:
    return (
        bool(report.left_out)
        and not (report.added or report.unchanged)
        and all(left_out.status is SourceStatus.MISSING for left_out in report.left_out)
    )


def sources(services: Services, args: Namespace, console: Console) -> int:
    held = services.library.sources()
    console.document({"sources": [source_shape(source) for source in held]})
    for source in held:
        console.say(f"{source.id}  {label_of(source)}")
    if not held:
        console.say("The library is empty. Add files with: briefer add PATH...")
    return DONE


def label_of(source: Source) -> str:
    """A line for people: title, who, when, file name; what was not found says so."""
    reference = source.reference
    authors = " and ".join(str(name) for name in reference.author)
    date = str(reference.issued) if reference.issued else "date not found"
    title = f"[{reference.title}]" if reference.title_supplied else reference.title
    parts = (title or "title not found", authors, date, source.path.name)
    return one_line(" · ".join(part for part in parts if part))


def place_of(passage: Passage) -> str:
    """ "p. 12 ¶ 3", or "¶ 3" where the format has no pages."""
    page = f"p. {passage.page} " if passage.page is not None else ""
    return f"{page}¶ {passage.paragraph}"


def text(services: Services, args: Namespace, console: Console) -> int:
    source = services.library.source_named(args.source)
    canonical = services.library.text(source.digest)
    console.document(text_shape(source, canonical))
    console.say(canonical.text)
    return DONE


def search(services: Services, args: Namespace, console: Console) -> int:
    query = " ".join(args.query)
    if services.indexing.lacking():
        _mend(services, console)
    answer = services.searching.search(query, whole=True, limit=args.limit)
    if not services.searching.can_be_trusted() and services.library.sources():
        console.remark("The search index was missing or damaged. It is being rebuilt from the library.")
        services.library.reindex(progress=console.progress)
        console.end_progress()
        answer = services.searching.search(query, whole=True, limit=args.limit)
    for note in answer.notes:
        console.remark(note)
    console.document(search_shape(answer))
    if answer.none_complete:
        console.say("No passage has all of these words. These have most of them.")
    for hit in answer.hits:
        console.say(
            f"{label_of(hit.source)}, {place_of(hit.passage)} [{hit.passage.span.start}, {hit.passage.span.end})"
        )
        console.say(f"    {' '.join(hit.passage.text.split())}")
    if not answer.hits:
        console.say("Nothing was found." + (f" Did you mean: {answer.suggestion}" if answer.suggestion else ""))
    return DONE


def _mend(services: Services, console: Console) -> None:
    """Sources are kept that the index has not taken up, since a program was killed or is still reading."""
    try:
        services.indexing.mend(progress=console.progress)
    except (LibraryBusy, LibraryUnavailable):
        lacking = counted(services.indexing.lacking(), "source")
        console.remark(f"{lacking} cannot be found yet, since the library is being changed or cannot be written.")
    console.end_progress()


def remove(services: Services, args: Namespace, console: Console) -> int:
    found = [services.library.source_named(name) for name in args.sources]
    services.library.remove([source.id for source in found])
    console.document({"removed": [source_shape(source) for source in found]})
    console.say(f"{counted(len(found), 'source')} removed. Briefings keep their quotes.")
    return DONE


def reindex(services: Services, args: Namespace, console: Console) -> int:
    with stopped_by_ctrl_c() as stopped:
        passages = services.library.reindex(progress=console.progress, cancelled=stopped.is_set)
    console.end_progress()
    console.document({"passages": passages})
    console.say(f"The index was rebuilt: {counted(passages, 'passage')}.")
    return DONE
