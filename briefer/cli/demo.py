"""`briefer demo`: the sample library, the sample briefing and its Word file, through the services that users use."""

import json
from argparse import Namespace
from pathlib import Path

from briefer import paths
from briefer.cli.console import DONE, FOUND, Console
from briefer.cli.shapes import findings_shape
from briefer.domain.outline_content import Section, title_of
from briefer.domain.quote import DirectQuote
from briefer.services.quoting import Standing
from briefer.services.sample import Recipe, make_sample
from briefer.services.services import Services


def demo(services: Services, args: Namespace, console: Console, *, briefing: Path) -> int:
    """Writes `args.output` and `briefing`, and says in four lines what it did; the fifth is the window's."""
    report = services.library.add(sorted(paths.SEEDS.iterdir()), progress=console.progress)
    console.end_progress()
    console.say(
        f"1. Read the {len(report.added) + len(report.unchanged)} sample sources: {len(report.added)} added, "
        f"{len(report.unchanged)} already there, {len(report.left_out)} left out."
    )
    recipe = Recipe.from_json(json.loads((paths.RESOURCES / "sample" / "sample-brief.json").read_text("utf-8")))
    services.drafting.save(make_sample(services, recipe), briefing)
    opened = services.drafting.open(briefing)
    nodes = [node.content for node in opened.root.walk()]
    sections = sum(isinstance(content, Section) for content in nodes)
    console.say(f"2. Opened {briefing}: “{title_of(opened.front)}”, {sections} sections.")
    quotes = [content for content in nodes if isinstance(content, DirectQuote)]
    verbatim = sum(services.quoting.standing(quote) is Standing.VERBATIM for quote in quotes)
    console.say(f"3. Held {len(quotes)} quotes against their sources: {verbatim} stand there, character for character.")
    exported = services.exporting.export(opened, args.output)
    console.say(
        f"4. Wrote {exported.path}: {exported.words} words, {exported.quotes} quotes in {exported.notes} footnotes, "
        f"{exported.sources} sources."
    )
    console.document(
        {
            "path": str(exported.path),
            "pages": exported.pages,
            "words": exported.words,
            "quotes": exported.quotes,
            "notes": exported.notes,
            "sources": exported.sources,
            "findings": findings_shape(exported.findings),
        }
    )
    for problem in exported.findings:
        console.remark(problem.message)
    return DONE if verbatim == len(quotes) and not exported.findings and not report.left_out else FOUND
