"""The command references: from a file to the library's sources, and from a library or briefing to a file."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.cli.console import DONE, FOUND, Console, counted, one_line
from briefer.cli.library_commands import label_of
from briefer.cli.shapes import references_in_shape, references_out_shape
from briefer.domain.reference import Reference
from briefer.domain.source import Source, SourceId
from briefer.services.referencing import Imported
from briefer.services.services import Services

_SUFFIXES = (".json", ".ris", ".bib")


def references(services: Services, args: Namespace, console: Console) -> int:
    if args.output is not None:
        return _out(services, args, console)
    if len(args.names) != 1:
        return console.refuse(
            "Write: briefer references FILE [--for SOURCE], or: briefer references -o FILE [SOURCE …]"
        )
    return _in(services, args, console)


def _out(services: Services, args: Namespace, console: Console) -> int:
    if args.source is not None:
        return console.refuse("--for names the source of a file that is read; it does not go with -o.")
    if args.output.suffix.lower() not in _SUFFIXES:
        return console.refuse(f"“{args.output.name}” should end in .json, .ris or .bib. Nothing was written.")
    chosen = _chosen(services, args.names)
    if not chosen:
        return console.refuse("There are no references to write.")
    written = services.referencing.write(chosen, args.output)
    console.document(references_out_shape(written))
    console.say(f"“{written.path}” was written: {counted(written.references, 'reference')}.")
    for loss in written.losses:
        console.say(f"{one_line(loss.label)}: {loss.what}")
    return FOUND if written.losses else DONE


def _chosen(services: Services, names: Sequence[str]) -> list[Reference]:
    """Those of the briefings and sources named; those of the whole library where none is."""
    found: list[Reference] = [] if names else list(services.referencing.of_library())
    for name in names:
        if name.endswith(".briefing"):
            found += services.referencing.of_briefing(services.drafting.open(Path(name)))
        else:
            found.append(services.library.source_named(name).reference)
    return found


def _in(services: Services, args: Namespace, console: Console) -> int:
    path = Path(args.names[0])
    if args.source is None:
        taken = services.referencing.take(path)
    else:
        taken = services.referencing.take_for(path, services.library.source_named(args.source))
    console.document(references_in_shape(taken))
    _say(taken, services.library.source, console)
    return DONE if taken.is_whole else FOUND


def _say(taken: Imported, source: Callable[[SourceId], Source], console: Console) -> None:
    """`source` gives one as it is now described."""
    console.say(f"{counted(len(taken.completed), 'source')} described.")
    for one in taken.completed:
        console.say(
            f"{one_line(one.match.entry.label)} → {label_of(source(one.match.source.id))} (by {one.match.by.value})"
        )
        for doubt in one.match.entry.doubts:
            console.say(f"    {one_line(doubt)}")
        if one.kept:
            console.say(f"    What you had confirmed stays: {', '.join(one.kept)}.")
    for entry, sources in taken.unclear:
        named = "; ".join(label_of(other) for other in sources)
        console.say(f"{one_line(entry.label)} was left out: it or another entry fits more than once: {named}")
    for entry in taken.unmatched:
        console.say(f"{one_line(entry.label)} was left out: no source has its DOI, web address or title.")
    for skipped in taken.skipped:
        console.say(f"{one_line(skipped.label)} was left out: {one_line(skipped.why)}")
    for remark in taken.remarks:
        console.remark(remark)
