"""How much processor time reading PDFs takes, beside PDFium's own text of the same files in the same run.

    python -m tests.benchmarks.pdf_speed [FOLDER] [--rounds 3]

FOLDER holds PDFs at any depth; without one it is the collection beside the project. For every file the two are run one
after the other, and the least time of all rounds counts, so that a busy moment is fair to both. The peer opens the
file, loads each page and asks for its text; ours gives canonical text with blocks, furniture and fields. Prints both
sums, their ratio, the share of each step of ours, and the files with the largest ratios.
"""

import warnings
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

import pypdfium2

from briefer.domain.errors import SourceUnreadable
from briefer.ingest.pdf_pages import PdfBroken, PdfFile, PdfLocked
from briefer.ingest.pdf_reader import PAGES_AT_MOST, PdfReader
from tests.benchmarks.corpora import CORPORA, files_under

_WORST = 8


@dataclass
class Timed:
    """Least seconds of processor time, by what was done."""

    name: str
    pages: int = 0
    seconds: Counter[str] = field(default_factory=Counter)

    def run(self, what: str, work: Callable[[], object]) -> None:
        began = process_time()
        work()
        taken = process_time() - began
        self.seconds[what] = min(taken, self.seconds.get(what, taken))

    @property
    def ratio(self) -> float:
        return self.seconds["ours"] / max(self.seconds["peer"], 1e-6)


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    arguments.add_argument("--rounds", type=int, default=3)
    given = arguments.parse_args()
    files = [path for path in files_under(given.folder) if path.suffix.lower() == ".pdf"]
    found = [timed for path in files if (timed := _timed(path, given.rounds)) is not None]
    pages = sum(one.pages for one in found)
    total: Counter[str] = sum((one.seconds for one in found), Counter())
    print(f"{len(found)} of {len(files)} PDFs, {pages} pages")
    for what in ("peer", "words", "ours"):
        print(
            f"{what:6}{total[what]:9.2f} s{1000 * total[what] / pages:9.2f} ms a page{total[what] / total['peer']:8.2f}"
        )
    print(f"ratio {total['ours'] / total['peer']:.2f} (PDFium's own text = 1)")
    for one in sorted(found, key=lambda one: -one.ratio)[:_WORST]:
        print(f"  {one.ratio:5.2f}  {one.pages:4} pages  {one.name}")


def _timed(path: Path, rounds: int) -> Timed | None:
    """Nothing for a file that our reader refuses."""
    data = path.read_bytes()
    timed = Timed(path.name)
    reader = PdfReader()
    try:
        reader.read(path, data)
        timed.pages = _peer(data)
        for _ in range(rounds):
            timed.run("peer", lambda: _peer(data))
            timed.run("words", lambda: _words(data))
            timed.run("ours", lambda: reader.read(path, data))
    except (SourceUnreadable, PdfLocked, PdfBroken, pypdfium2.PdfiumError) as error:
        print(f"left out: {path.name}: {error}")
        return None
    return timed


def _peer(data: bytes) -> int:
    """What pypdfium2 gives by itself; the number of pages."""
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text_page = page.get_textpage()
            text_page.get_text_range()
            text_page.close()
            page.close()
        return len(document)
    finally:
        document.close()


def _words(data: bytes) -> None:
    """The first step of ours: words with their places."""
    with PdfFile(data) as file:
        for _ in file.pages(PAGES_AT_MOST):
            pass


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
