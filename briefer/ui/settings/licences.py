"""What briefer is made with, and under which licences it is shipped."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from briefer.ui.tongue import mark


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work. `package` is its name where packages are installed from; `None` for what has none."""

    name: str
    licence: str
    package: str | None = None
    does: str = ""

    @property
    def version(self) -> str:
        """The version in use; empty where it cannot be told."""
        if self.package is None:
            return platform.python_version() if self.name == "Python" else ""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""


WORKS = (
    Work("Qt and PySide6", "LGPL-3.0", "PySide6-Essentials", mark("the window")),
    Work("shiboken6", "LGPL-3.0", "shiboken6", mark("Qt in Python")),
    Work("typst", "Apache-2.0", "typst", mark("citations")),
    Work(
        mark("Citation styles of the CSL project and its contributors, in typst"),
        "CC BY-SA 3.0",
        None,
        mark("citations"),
    ),
    Work("whoosh", "BSD-2-Clause", "whoosh3", mark("the index")),
    Work("python-docx", "MIT", "python-docx", mark("Word files")),
    Work("lxml", "BSD-3-Clause", "lxml", mark("Word files")),
    Work("pypdfium2 and PDFium", "Apache-2.0 and BSD-3-Clause", "pypdfium2", mark("PDF files")),
    Work("selectolax, with Lexbor", "MIT and Apache-2.0", "selectolax", mark("web pages")),
    Work("charset-normalizer", "MIT", "charset-normalizer", mark("how a text is encoded")),
    Work("langdetect", "Apache-2.0", "langdetect", mark("which language a text is in")),
    Work("six", "MIT", "six", mark("needed by langdetect")),
    Work("PyStemmer and Snowball", "MIT and BSD-3-Clause", "PyStemmer", mark("forms of words")),
    Work("watchdog", "Apache-2.0", "watchdog", mark("changes in watched folders")),
    Work("psutil", "BSD-3-Clause", "psutil", mark("which processes run")),
    Work("platformdirs", "MIT", "platformdirs", mark("where data belongs")),
    Work("cattrs", "MIT", "cattrs", mark("values as JSON")),
    Work("attrs", "MIT", "attrs", mark("needed by cattrs")),
    Work("typing_extensions", "PSF-2.0", "typing_extensions", mark("needed by several")),
    Work("tomli-w", "MIT", "tomli-w", mark("the settings file")),
    Work("Python", "PSF-2.0", None, mark("the language")),
)
