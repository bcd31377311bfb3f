"""The typesetter: one constant document, one compiler a thread, an empty folder to see and nowhere to fetch from."""

import json
import threading
from functools import cache
from typing import Any

import typst

from briefer.domain.manuscript import Manuscript
from briefer.export.pdf.data import data_of
from briefer.export.pdf.document import DOCUMENT
from briefer.paths import empty_folder

_of_thread = threading.local()


def inputs_of(manuscript: Manuscript, *, sketch: bool) -> dict[str, str]:
    """What the constant document is given: everything in one JSON string, which is never run.

    A `sketch` is to be looked at on the screen only."""
    return {"d": json.dumps({**data_of(manuscript), "sketch": sketch})}


def compiler() -> Any:
    """This thread's. Layout is kept between calls, so that a second, little changed manuscript is set much faster."""
    if not hasattr(_of_thread, "compiler"):
        _of_thread.compiler = _new_compiler()
    return _of_thread.compiler


def queried(inputs: dict[str, str], selector: str) -> str:
    """The values of the document's elements that `selector` finds, as a JSON list. Raises `RuntimeError`."""
    return str(_new_compiler(sys_inputs=inputs).query(selector, field="value"))


def clause_of(error: Exception) -> str:
    """What the typesetter objects to, to be put into a sentence."""
    return str(getattr(error, "message", error)).strip().rstrip(".").replace("\n", " ")


def _new_compiler(**more: Any) -> Any:
    empty = empty_folder()
    return typst.Compiler(
        DOCUMENT, root=empty, font_paths=_fonts(), package_path=empty, package_cache_path=empty, **more
    )


@cache
def _fonts() -> Any:
    """Scanning the computer's fonts takes long; once a process is enough."""
    return typst.Fonts()
