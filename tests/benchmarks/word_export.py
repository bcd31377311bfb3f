"""How long a Word file takes, beside python-docx and beside an empty export in the same run.

    python -m tests.benchmarks.word_export [--sections 2000] [--citations 50]

Prints processor seconds and ratios: compare ratios, never seconds. python-docx is given the same headings, paragraphs
and runs through its own API, and neither notes, bookmarks nor a file to write; ours makes all of these.
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from docx import Document

from briefer.citing.document import compiled
from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import (
    Contents,
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Text,
)
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import Block, BlockKind, SourceId, SourceText
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.export.word.document import word_document
from briefer.export.word.writer import WordWriter
from briefer.services.composing import compose
from briefer.storage.briefing_file import BriefingFile
from tests.export.word_sample import BODY, manuscript, record

WORDS = "Some words of a paragraph that go on for a while. " * 4
REPEATS = 5


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--sections", type=int, default=2_000)
    arguments.add_argument("--citations", type=int, default=50)
    given = arguments.parse_args()
    _assembly(given.sections)
    _citations(given.citations)
    _first_export(given.citations)


def _assembly(sections: int) -> None:
    long = long_manuscript(sections)
    ours = _seconds(lambda: word_document(long))
    theirs = _seconds(lambda: _by_python_docx(sections))
    print(f"{sections} sections: ours {ours:.2f} s, python-docx {theirs:.2f} s, ratio {ours / theirs:.3f}")
    with TemporaryDirectory() as folder:
        whole = _seconds(lambda: WordWriter().write(long, Path(folder) / "a.docx"))
    print(f"with saving, reading back, checking and verifying: {whole:.2f} s, ratio {whole / theirs:.3f}")


def _citations(count: int) -> None:
    engine, writer = TypstCitations(), WordWriter()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        cited, empty = cited_briefing(count), cited_briefing(0)
        writer.write(compose(cited, engine), path)  # what is loaded once is loaded
        full = _seconds(lambda: writer.write(compose(cited, engine), path))
        bare = _seconds(lambda: writer.write(compose(empty, engine), path))
        edits = iter(range(REPEATS))
        edited = _seconds(lambda: writer.write(compose(_with_other_title(cited, next(edits)), engine), path))
    print(f"{count} citations composed and written again: {1000 * full:.1f} ms, ratio {full / bare:.2f}", end=" ")
    print(f"to an empty export ({1000 * bare:.1f} ms)")
    print(f"the same after a change to one reference: {1000 * edited:.1f} ms, ratio {edited / bare:.2f}")
    _engine_alone(cited)


def _engine_alone(cited: Briefing) -> None:
    """What no code of ours can save: the engine's own time for the citations of one changed reference."""
    taken: list[float] = []

    def timed(*asked: Any, **more: Any) -> str:
        start = process_time()
        html = compiled(*asked, **more)
        taken.append(process_time() - start)
        return html

    engine = TypstCitations(timed)
    for edit in range(REPEATS + 1):
        compose(_with_other_title(cited, -1 - edit), engine)
    print(f"of that the engine alone: {1000 * median(taken[1:]):.1f} ms")


def _with_other_title(briefing: Briefing, number: int) -> Briefing:
    id, reference = next(iter(briefing.references.items()))
    return replace(briefing, references={**briefing.references, id: replace(reference, title=f"Changed {number}")})


def _first_export(count: int) -> None:
    """As somebody at a command line has it: the program starts, exports and ends."""
    with TemporaryDirectory() as folder:
        seconds = {}
        for number in (count, 0):
            file = Path(folder) / f"{number}.briefing"
            BriefingFile().save(cited_briefing(number), file)
            command = [sys.executable, "-m", "briefer", "export", str(file), "-o", str(file.with_suffix(".docx"))]
            command += ["--library", str(Path(folder) / "library")]
            seconds[number] = _seconds(
                lambda command=command: subprocess.run(command, check=False, capture_output=True)
            )
    ratio = seconds[count] / seconds[0]
    print(f"the same from the start of the program: {seconds[count]:.2f} s, {seconds[0]:.2f} s, ratio {ratio:.2f}")


def long_manuscript(sections: int) -> Manuscript:
    """A table of contents; a heading, four paragraphs, and a bulleted quote with its note in each section."""
    blocks: list[ManuscriptBlock] = [Contents("Contents")]
    for number in range(1, sections + 1):
        said = (Text("He said “"), Text(_quoted(number), quote=QuoteId(f"q{number}")), Text(".”"), NoteMark(number))
        blocks.append(Heading(1 if number % 5 == 1 else 2, (Text(f"Section {number}"),)))
        blocks += [Paragraph(BODY, (Text(WORDS),))] * 4
        blocks.append(Paragraph(ParagraphKind.BULLET, said))
    numbers = range(1, sections + 1)
    return manuscript(
        *blocks,
        notes=tuple((Text(f"Li, “Title {number},” para. {number}."),) for number in numbers),
        quotes=tuple(record(f"q{number}", _quoted(number), note=number) for number in numbers),
    )


def _quoted(number: int) -> str:
    return f"words that were quoted as number {number}"


def _by_python_docx(sections: int) -> object:
    document = Document()
    for number in range(1, sections + 1):
        document.add_heading(f"Section {number}", 1 if number % 5 == 1 else 2)
        for _ in range(4):
            document.add_paragraph(WORDS)
        line = document.add_paragraph(style="List Bullet")
        for words in ("He said “", _quoted(number), ".”", "1"):
            line.add_run(words)
    return document


def cited_briefing(count: int) -> Briefing:
    """Each point quotes another source."""
    said = "The ministers agreed to four trips abroad this year."
    text = SourceText(said, (Block(Span(0, len(said)), BlockKind.PARAGRAPH, 1),), language="en")
    points: list[Subtree] = []
    references: dict[SourceId, Reference] = {}
    for number in range(count):
        source = SourceId(f"s{number}")
        taken = quote(QuoteId(f"q{number}"), source, text, Span(4, len(said) - 1))
        points.append(Subtree(OwnPoint(Prose(f"They said: {PLACE}.", (), (taken.id,))), (Subtree(taken),)))
        references[source] = Reference(
            title=f"Talks in spring {number}", author=(Name("Li", f"Yan {number}"),), issued=PartialDate(2024, 5, 1)
        )
    template = Template(TemplateId("t"), 1, "en-GB", "T", citation_style=StyleId("chicago-notes"))
    front = Front(template, {"title": "Talks"}, template.citation_style)
    return replace(Briefing(Subtree(front, (Subtree(Section("Points"), tuple(points)),))), references=references)


def _processor() -> float:
    """Seconds of this process and of those that it has waited for; of the latter in hundredths."""
    spent = os.times()
    return process_time() + spent.children_user + spent.children_system


def long_briefing(sections: int, *, quotes: int) -> Briefing:
    """Four points in each section, and in as many as there are quotes one that quotes one of fifty sources."""
    some = cited_briefing(min(quotes, 50))
    points = some.root.children[0].children
    made: list[Subtree] = []
    for number in range(sections):
        own = tuple(Subtree(OwnPoint(Prose(WORDS))) for _ in range(4))
        made.append(Subtree(Section(f"Section {number + 1}"), (*own, *_renamed(points[number % 50], number, quotes))))
    return replace(some, root=replace(some.root, children=tuple(made)))


def _renamed(point: Subtree, number: int, quotes: int) -> tuple[Subtree, ...]:
    if number >= quotes:
        return ()
    quoted = point.children[0].content
    assert isinstance(quoted, DirectQuote)
    id = QuoteId(f"q{number}")
    own = OwnPoint(Prose(f"They said: {PLACE}.", (), (id,)))
    return (Subtree(own, (Subtree(replace(quoted, id=id)),)),)


def _seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        start = _processor()
        work()
        times.append(_processor() - start)
    return median(times)


if __name__ == "__main__":
    main()
