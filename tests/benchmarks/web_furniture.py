"""How much of what stands round a text is marked, and how much true text is hidden, beside two peers.

    python -m tests.benchmarks.web_furniture [FOLDER]
    python -m tests.benchmarks.web_furniture --list FILE

The peers are to keep all, and, for web pages and where it is installed, what trafilatura takes out of the same page.
FOLDER is the collection of real files. The truth is web_furniture_truth.json: of each file its digest and, told by eye,
the digests of the blocks that are furniture or captions; all other blocks are text. The four seeds have theirs in
tests/ingest. `--list` prints the digests of a file's blocks, to add it. Counted are characters. Captions of the truth
are quotable: they count neither way. The scraped texts have no furniture and show only whether text is hidden.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from briefer.domain.source import SourceText
from briefer.ingest.one_file import read_file
from briefer.paths import SEEDS
from tests.benchmarks.corpora import CORPORA
from tests.ingest.test_ingest_seeds import TRUTH as TRUTH_OF_SEEDS

try:
    import trafilatura
except ModuleNotFoundError:
    trafilatura = None

TRUTH = Path(__file__).with_name("web_furniture_truth.json")
_RUN = 3  # words in a row that two texts have in common

Hides = Callable[[int], bool]  # of a block's place in its text


@dataclass(frozen=True)
class Labelled:
    """A text and, by place, what its blocks truly are."""

    group: str
    path: Path
    text: SourceText
    furniture: frozenset[int]
    captions: frozenset[int]

    def words(self, at: int) -> str:
        return self.text.blocks[at].span.of(self.text.text)


@dataclass
class Counts:
    """Characters of text and of furniture, shown and hidden."""

    text_shown: int = 0
    text_hidden: int = 0
    furniture_shown: int = 0
    furniture_hidden: int = 0

    def add(self, page: Labelled, hides: Hides) -> None:
        for at in range(len(page.text.blocks)):
            if at in page.captions:
                continue
            kind = "furniture" if at in page.furniture else "text"
            name = f"{kind}_{'hidden' if hides(at) else 'shown'}"
            setattr(self, name, getattr(self, name) + len(page.words(at)))

    def row(self) -> str:
        text = self.text_shown + self.text_hidden
        precision = _ratio(self.text_shown, self.text_shown + self.furniture_shown)
        recall = _ratio(self.text_shown, text)
        marks = _ratio(self.furniture_hidden, self.furniture_hidden + self.text_hidden)
        found = _ratio(self.furniture_hidden, self.furniture_hidden + self.furniture_shown)
        hidden = _ratio(self.text_hidden, text)
        ratios = (precision, recall, _f1(precision, recall), marks, found, _f1(marks, found), hidden)
        return "".join(f"{'-' if ratio is None else format(ratio, '.4f'):>9}" for ratio in ratios)


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--list":
        _list(Path(sys.argv[2]))
        return
    if len(sys.argv) > 2:
        sys.exit("Give nothing, or the folder of real files, or --list and a file.")
    folder = Path(sys.argv[1]) if len(sys.argv) == 2 else CORPORA
    if trafilatura is None:
        print("trafilatura is not installed here: it is left out.")
    counts: dict[tuple[str, str], Counts] = {}
    files: Counter[str] = Counter()
    for page in (*_seeds(), *_others(folder)):
        files[page.group] += 1
        for name, hides in _peers(page):
            counts.setdefault((page.group, name), Counts()).add(page, hides)
    print(f"{'':34}{'text':>9}{'':18}{'marks':>9}")
    print(f"{'':34}" + "".join(f"{name:>9}" for name in ("prec.", "recall", "F1", "prec.", "recall", "F1", "hidden")))
    for (group, name), counted in counts.items():
        print(f"{group} ({files[group]}), {name}".ljust(34) + counted.row())


def _peers(page: Labelled) -> Iterator[tuple[str, Hides]]:
    yield "briefer", lambda at: page.text.blocks[at].furniture is not None
    yield "keep all", lambda _: False
    if trafilatura is not None and page.path.suffix == ".html":
        kept = _runs(trafilatura.extract(page.path.read_bytes(), include_comments=False) or "")
        yield "trafilatura", lambda at: len((own := _runs(page.words(at))) & kept) < len(own) / 2


def _seeds() -> Iterator[Labelled]:
    for name, truth in TRUTH_OF_SEEDS.items():
        captions = {number - 1 for number in truth.captions}
        furniture = {number - 1 for numbers in truth.furniture.values() for number in numbers} - captions
        text = read_file(SEEDS / name).text
        yield Labelled("seeds", SEEDS / name, text, frozenset(furniture), frozenset(captions))


def _others(folder: Path) -> Iterator[Labelled]:
    for group, files in json.loads(TRUTH.read_text("utf-8")).items():
        for name, truth in files.items():
            path = folder / name
            if not path.is_file() or _digest(path.read_bytes()) != truth["file"]:
                sys.exit(f"{path} is not the file that was labelled.")
            text = read_file(path).text
            places = {digest: at for at, digest in enumerate(_digests(text))}
            unknown = [one for kind in ("furniture", "captions") for one in truth.get(kind, ()) if one not in places]
            if unknown:
                sys.exit(f"{path} has no longer the blocks {', '.join(unknown)}: label it again.")
            furniture, captions = (
                frozenset(places[one] for one in truth.get(kind, ())) for kind in ("furniture", "captions")
            )
            yield Labelled(group, path, text, furniture, captions)


def _list(path: Path) -> None:
    text = read_file(path).text
    print("file", _digest(path.read_bytes()))
    for block, digest in zip(text.blocks, _digests(text), strict=True):
        print(digest.ljust(20), block.furniture, repr(block.span.of(text.text)[:90]))


def _digests(text: SourceText) -> list[str]:
    """One for each block; the second with the same words ends with "-2", and so on."""
    seen: Counter[str] = Counter()
    digests = []
    for block in text.blocks:
        digest = _digest(" ".join(block.span.of(text.text).split()).encode())
        seen[digest] += 1
        digests.append(digest if seen[digest] == 1 else f"{digest}-{seen[digest]}")
    return digests


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()[:16]


def _runs(words: str) -> frozenset[tuple[str, ...]]:
    """Every few words in a row; a short text is one run."""
    found = words.replace("|", " ").split()
    return frozenset(tuple(found[at : at + _RUN]) for at in range(max(1, len(found) - _RUN + 1)))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _f1(precision: float | None, recall: float | None) -> float | None:
    if precision is None or recall is None or precision + recall == 0:
        return None
    return 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
