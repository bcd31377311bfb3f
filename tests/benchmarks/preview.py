"""From the last key to the pages: what setting them takes after one changed word, beside writing the same as a PDF.

    python -m tests.benchmarks.preview [ROUNDS]

Each line gives the pages, the median milliseconds of a preview (composed, cited and set, as the window asks for it,
without its rest of 40 ms), and its ratio to composing and writing a PDF in the same run. Compare ratios, never
milliseconds.
"""

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import Template, TemplateId
from briefer.export.pdf.pictures import TypstPages
from briefer.export.pdf.writer import PdfWriter
from briefer.services.composing import compose
from briefer.services.previewing import Previewing
from tests.fakes import text_of

TEXT = text_of("The ministers agreed to four trips abroad this year, and to meet again in the spring of the next one.")
WIDTH = 480  # pixels, a page in the column at 1440 x 900
SECTIONS = (2, 8, 15, 21)


def briefing(sections: int, word: str) -> Briefing:
    """About 0.65 pages and 3 notes a section; `word` is what was typed last."""
    made = []
    for number in range(sections):
        points = []
        for row in range(9):
            id = QuoteId(f"q{number}-{row}")
            direct: tuple[DirectQuote, ...] = ()
            if row % 3 == 0:
                direct = (quote(id, SourceId(f"s{number % 20}"), TEXT, Span(4, 40)),)
            text = f"Point {number}.{row} {word if not number else 'stays'} says what it says, at some length, since a "
            text += "briefing is read by people with little time. " + (f"They report {PLACE}." if direct else "")
            points.append(
                Subtree(OwnPoint(Prose(text, (), tuple(one.id for one in direct))), tuple(map(Subtree, direct)))
            )
        made.append(Subtree(Section(f"Section {number + 1}"), tuple(points)))
    front = Front(Template(TemplateId("t"), 1, "en-GB", "Brief"), {"title": "Talks"})
    references = {
        SourceId(f"s{number}"): Reference(
            title=f"Report {number}", author=(Name(family=f"Author{number}", given="A."),), issued=PartialDate(2024)
        )
        for number in range(20)
    }
    return Briefing(Subtree(front, tuple(made)), references)


def main(rounds: int) -> None:
    engine, pages, writer = TypstCitations(), TypstPages(), PdfWriter()
    previewing = Previewing(engine, pages)
    with TemporaryDirectory() as folder:
        for sections in SECTIONS:
            shown, written = [], []
            for number in range(rounds + 1):
                one, other = briefing(sections, f"word{number}"), briefing(sections, f"other{number}")
                start = perf_counter()
                preview = previewing.preview(one, width=WIDTH)
                middle = perf_counter()
                writer.write(compose(other, engine), Path(folder) / "a.pdf")
                if number:  # the first warms up
                    shown.append(middle - start)
                    written.append(perf_counter() - middle)
            ratio = median(a / b for a, b in zip(shown, written, strict=True))
            part = "" if preview.part is None else "  (one section of it)"
            print(f"{len(preview.pages):3} pages  {1000 * median(shown):6.0f} ms  ratio to a PDF {ratio:.2f}{part}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
