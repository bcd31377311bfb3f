"""The language of the window: every sentence on the screen passes through here, to Qt's translation.

The catalogues stand in `resources/translations`; the README says how they are made from the sources.
"""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

CONTEXT = ""  # one context for all sentences, so that one sentence is translated once


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`text` in the language of the window, or as it is. `n` is put in for `%n` and chooses the plural.

    What else varies stands in braces and is filled in afterwards: `tr("Saved {time}").format(time=time)`. `text` must
    be a plain string, since the catalogues are made by reading the sources. A plural is written with all three
    arguments, as `tr("%n file(s)", None, n)`; what stands in brackets is for the catalogues, English has one too.
    """
    return QCoreApplication.translate(CONTEXT, text, disambiguation, n)


def mark(text: str) -> str:
    """`text` as it is, noted for translation: for tables that are made before the language is known."""
    return text


def number(value: int) -> str:
    """With the thousands set apart as in the language of the window: 2,031 or 2 031."""
    return QLocale().toString(value)


def key_text(keys: QKeySequence | str) -> str:
    """Keys as this computer and this language write them: Ctrl+Shift+F, or Ctrl+Maj+F."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tip(text: str, keys: str) -> str:
    """A name with its keys, for a tooltip."""
    return f"{text} ({key_text(keys)})"
