"""Which words of Word and OpenDocument files are read, beside pandoc, which must be installed.

    python -m tests.benchmarks.office_words [FOLDER] [--suffix .docx] [--worst 8]

Without a folder it is the collection beside the project. Words are compared as a bag for each file: recall is the share
of pandoc's words that we have, precision the share of ours that pandoc has. Prints the means over the files that both
read, and the files with the lowest recall. Pandoc marks up its plain text a little, so neither reaches 1.
"""

import re
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from statistics import mean, median

from briefer.domain.errors import SourceUnreadable
from briefer.ingest.one_file import read_file
from tests.benchmarks.corpora import CORPORA, files_under

_WORD = re.compile(r"[^\W_]+")


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    arguments.add_argument("--suffix", default=".docx")
    arguments.add_argument("--worst", type=int, default=8)
    given = arguments.parse_args()
    if shutil.which("pandoc") is None:
        sys.exit("pandoc is not installed.")
    scores: list[tuple[float, float, str]] = []
    unread: Counter[str] = Counter()
    for path in files_under(given.folder):
        if path.suffix.lower() != given.suffix:
            continue
        theirs = _pandoc(path, given.suffix)
        if not theirs:
            unread["pandoc"] += 1
            continue
        try:
            ours = _words(read_file(path).text.text)
        except SourceUnreadable as error:
            unread[f"ours: {error.status}"] += 1
            continue
        both = (ours & theirs).total()
        scores.append((both / theirs.total(), both / max(1, ours.total()), path.name))
    recall, precision = [score[0] for score in scores], [score[1] for score in scores]
    print(f"{len(scores)} {given.suffix} files read by both; not read: {dict(unread)}")
    print(f"recall mean {mean(recall):.3f} median {median(recall):.3f}", end="; ")
    print(f"precision mean {mean(precision):.3f} median {median(precision):.3f}")
    for one, other, name in sorted(scores)[: given.worst]:
        print(f"  {one:.2f} {other:.2f}  {name}")


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _pandoc(path: Path, suffix: str) -> Counter[str]:
    """Empty where pandoc fails."""
    command = ["pandoc", "-f", suffix[1:], "-t", "plain", "--wrap=none", "--track-changes=accept", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=60, check=True)
    except (subprocess.SubprocessError, OSError):
        return Counter()
    return _words(done.stdout.decode("utf-8", "replace"))


if __name__ == "__main__":
    main()
