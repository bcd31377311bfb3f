"""Makes the catalogues anew: `python -m briefer.ui.catalogues` after a sentence was added, changed or translated.

The sentences of `briefer/ui` go into each `briefer_*.ts`, where what was translated stays; a sentence that is new or
another now is marked unfinished, one that is no longer said goes. Then each is compiled into the `.qm` beside it. For
another language, begin with an empty `briefer_XX.ts`.
"""

import subprocess
from pathlib import Path

import PySide6

from briefer.paths import TRANSLATIONS

PLURALS_ONLY = "briefer_en.ts"  # the sentences are English already, all but their plurals
UI = Path(__file__).resolve().parent


def renew(folder: Path = TRANSLATIONS) -> None:
    """Extracts and compiles every catalogue of `folder`. Raises `CalledProcessError` where Qt's own tools fail."""
    sources = sorted(map(str, UI.rglob("*.py")))
    for catalogue in sorted(folder.glob("briefer_*.ts")):
        plurals = ("-pluralonly",) if catalogue.name == PLURALS_ONLY else ()
        _run("lupdate", *_EXTRACTED, *plurals, *sources, "-ts", str(catalogue))
        _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


# `tr` and `mark` both; without line numbers and in the order of the alphabet, so that few lines change
_EXTRACTED = (
    "-silent",
    "-tr-function-alias",
    "tr+=mark",
    "-source-language",
    "en",
    "-locations",
    "none",
    "-no-obsolete",
    "-sort-messages",
)


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], check=True)


if __name__ == "__main__":
    renew()
