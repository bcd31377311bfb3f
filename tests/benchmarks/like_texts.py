"""Which copies of texts are found again, and what else is taken for one.

    python -m tests.benchmarks.like_texts [FOLDER] [--texts 60]

Without a folder of .txt files it is the collection beside the project. Of some of the texts copies are made in four
ways: with new furniture round them, cut by three tenths, with four in a hundred words changed, and one paragraph of a
text in the middle of another. All go into one library; prints how many copies are related to what they were made
from, how many of them as the same text, and how many pairs of texts that have nothing made from each other are.
"""

import random
from argparse import ArgumentParser
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from briefer.domain.passages import passages_of
from briefer.domain.source import SourceId, SourceStatus
from briefer.ports.reading import Read
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter
from tests.benchmarks.corpora import CORPORA, files_under
from tests.fakes import text_of

_LEAST = 400  # words of a text that is copied
_CHANCE = random.Random(7)
Change = Callable[[list[str], list[str]], list[str]]


def _furnished(words: list[str], _: list[str]) -> list[str]:
    around = [f"menu{_CHANCE.randrange(10**6)}" for _ in range(len(words) // 4)]
    return [*around, "\n", *words, "\n", *reversed(around)]


def _cut(words: list[str], _: list[str]) -> list[str]:
    return words[: len(words) * 7 // 10]


def _edited(words: list[str], _: list[str]) -> list[str]:
    return [f"{word}x" if _CHANCE.random() < 0.04 else word for word in words]


def _lifted(words: list[str], other: list[str]) -> list[str]:
    start = len(words) // 2
    return [*other[: len(other) // 2], "\n", *words[start : start + 60], "\n", *other[len(other) // 2 :]]


WAYS: dict[str, Change] = {"new furniture": _furnished, "cut": _cut, "words changed": _edited, "lifted": _lifted}


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    arguments.add_argument("--texts", type=int, default=60)
    given = arguments.parse_args()
    paths = [path for path in files_under(given.folder) if path.suffix == ".txt"]
    _CHANCE.shuffle(paths)
    texts = [words for path in paths if len(words := path.read_text("utf-8", "replace").split()) >= _LEAST]
    originals, others = texts[: given.texts], texts[given.texts : 2 * given.texts]
    with TemporaryDirectory() as place:
        writer, reader = LibraryWriter(Path(place), cut=passages_of), LibraryReader(Path(place))
        first = [_add(writer, words) for words in originals]
        before = sum(len(reader.related(id)) for id in first) // 2
        print(f"{len(first)} texts; pairs of them that are related as they are: {before}")
        for name, change in WAYS.items():
            related = same = 0
            for id, words, other in zip(first, originals, others, strict=True):
                copy = _add(writer, change(words, other))
                found = [one for one in reader.related(copy) if one.source == id]
                related, same = related + bool(found), same + any(one.is_same for one in found)
                writer.remove(copy)
            print(f"{name:16}{related:4} of {len(first)} related, {same} as the same text")
        writer.close()
        reader.close()


def _add(writer: LibraryWriter, words: list[str]) -> SourceId:
    text = text_of(" ".join(words))
    digest = sha256(text.text.encode("utf-8", "replace")).hexdigest()
    return writer.add(Read(Path(f"/{digest}.txt"), digest, text, SourceStatus.READY))[0].id


if __name__ == "__main__":
    main()
