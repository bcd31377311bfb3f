"""The language of the window: every sentence on the screen passes through here, to Qt's translation.

The catalogues stand in `resources/translations`; the README says how they are made from the sources.
"""

from PySide6.QtCore import QCoreApplication

CONTEXT = ""  # one context for all sentences, so that one sentence is translated once


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`text` in the language of the window, or as it is. `n` is put in for `%n` and chooses the plural.

    What else varies stands in braces and is filled in afterwards: `tr("Saved {time}").format(time=time)`. `text` must
    be a plain string, since the catalogues are made by reading the sources.
    """
    return QCoreApplication.translate(CONTEXT, text, disambiguation, n)


def mark(text: str) -> str:
    """`text` as it is, noted for translation: for tables that are made before the language is known."""
    return text
