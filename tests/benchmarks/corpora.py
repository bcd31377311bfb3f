"""Where benchmarks find real files: the collection beside the project, or any folder that is named."""

import sys
from pathlib import Path

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"


def files_under(folder: Path) -> list[Path]:
    """Every file at any depth, in order. Ends the run, and says so, where there is no such folder."""
    if not folder.is_dir():
        sys.exit(f"There is no folder {folder}: name one that holds files to read.")
    return sorted(path for path in folder.rglob("*") if path.is_file())
