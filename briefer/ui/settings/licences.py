"""What briefer is made with, and under which licences it is shipped."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version


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
    Work("Qt and PySide6", "LGPL-3.0", "PySide6-Essentials", "the window"),
    Work("shiboken6", "LGPL-3.0", "shiboken6", "Qt in Python"),
    Work("typst", "Apache-2.0", "typst", "citations"),
    Work("Citation styles of the CSL project and its contributors, in typst", "CC BY-SA 3.0", None, "citations"),
    Work("whoosh", "BSD-2-Clause", "whoosh3", "the index"),
    Work("python-docx", "MIT", "python-docx", "Word files"),
    Work("lxml", "BSD-3-Clause", "lxml", "Word files"),
    Work("pypdfium2 and PDFium", "Apache-2.0 and BSD-3-Clause", "pypdfium2", "PDF files"),
    Work("selectolax, with Lexbor", "MIT and Apache-2.0", "selectolax", "web pages"),
    Work("charset-normalizer", "MIT", "charset-normalizer", "how a text is encoded"),
    Work("langdetect", "Apache-2.0", "langdetect", "which language a text is in"),
    Work("six", "MIT", "six", "needed by langdetect"),
    Work("PyStemmer and Snowball", "MIT and BSD-3-Clause", "PyStemmer", "forms of words"),
    Work("watchdog", "Apache-2.0", "watchdog", "changes in watched folders"),
    Work("psutil", "BSD-3-Clause", "psutil", "which processes run"),
    Work("platformdirs", "MIT", "platformdirs", "where data belongs"),
    Work("cattrs", "MIT", "cattrs", "values as JSON"),
    Work("attrs", "MIT", "attrs", "needed by cattrs"),
    Work("typing_extensions", "PSF-2.0", "typing_extensions", "needed by several"),
    Work("tomli-w", "MIT", "tomli-w", "the settings file"),
    Work("Python", "PSF-2.0", None, "the language"),
)
