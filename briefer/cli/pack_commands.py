"""`briefer pack` and `briefer unpack`: sources carried from one library to another in one file."""

from argparse import Namespace

from briefer.cli.console import DONE, FOUND, Console, counted, one_line
from briefer.cli.library_commands import stopped_by_ctrl_c
from briefer.cli.shapes import source_shape
from briefer.services.packs import SUFFIX
from briefer.services.services import Services


def pack(services: Services, args: Namespace, console: Console) -> int:
    path = args.output if args.output.suffix else args.output.with_suffix(SUFFIX)
    sources = [services.library.source_named(name).id for name in args.sources] or None
    with stopped_by_ctrl_c() as stopped:
        saved = services.packs.save(
            path, sources, with_files=args.with_files, progress=console.progress, cancelled=stopped.is_set
        )
    console.end_progress()
    for name in saved.lacking:
        console.remark(f"not in the pack, since the file is gone or has changed: {one_line(name)}. Its text is in it.")
    console.document(
        {"path": str(saved.path), "sources": saved.sources, "bytes": saved.size, "lacking": list(saved.lacking)}
    )
    console.say(f"{counted(saved.sources, 'source')} in “{one_line(saved.path.name)}”, {saved.size:,} bytes.")
    return FOUND if saved.lacking else DONE


def unpack(services: Services, args: Namespace, console: Console) -> int:
    with stopped_by_ctrl_c() as stopped:
        report = services.packs.add(args.pack, progress=console.progress, cancelled=stopped.is_set)
    console.end_progress()
    for conflict in report.conflicts:
        console.remark(
            f"{one_line(conflict.name)}: “{conflict.field}” is confirmed here with another value, which was kept."
        )
    console.document(
        {
            "added": [source_shape(source) for source in report.added],
            "merged": [source_shape(source) for source in report.merged],
            "conflicts": [{"source": one.source, "name": one.name, "field": one.field} for one in report.conflicts],
        }
    )
    console.say(
        f"{counted(len(report.added), 'source')} added, {len(report.merged)} in the library already, "
        f"{counted(len(report.conflicts), 'difference')} kept as they stand here."
    )
    if report.cancelled:
        console.remark("Stopped. What was taken before is kept.")
    return FOUND if report.conflicts or report.cancelled else DONE
