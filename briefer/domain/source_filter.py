"""Which sources one looks at: chosen in the Library, kept under a name, and in force with and without words."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefer.domain.reference import PartialDate


class FileKind(Enum):
    """What a source is by its file's name. The values are what can be typed after `type:`."""

    PDF = "pdf"
    WORD = "word"
    WEB_PAGE = "web page"
    TEXT = "text"
    PRESENTATION = "presentation"
    E_BOOK = "e-book"
    E_MAIL = "e-mail"
    ARCHIVE = "archive"
    OTHER = "other"


_KINDS = {
    ".pdf": FileKind.PDF,
    ".docx": FileKind.WORD,
    ".docm": FileKind.WORD,
    ".dotx": FileKind.WORD,
    ".dotm": FileKind.WORD,
    ".odt": FileKind.WORD,
    ".ott": FileKind.WORD,
    ".fodt": FileKind.WORD,
    ".rtf": FileKind.WORD,
    ".html": FileKind.WEB_PAGE,
    ".htm": FileKind.WEB_PAGE,
    ".xhtml": FileKind.WEB_PAGE,
    ".txt": FileKind.TEXT,
    ".md": FileKind.TEXT,
    ".markdown": FileKind.TEXT,
    ".pptx": FileKind.PRESENTATION,
    ".pptm": FileKind.PRESENTATION,
    ".ppsx": FileKind.PRESENTATION,
    ".epub": FileKind.E_BOOK,
    ".eml": FileKind.E_MAIL,
    ".zip": FileKind.ARCHIVE,
}


def kind_of(path: Path) -> FileKind:
    return _KINDS.get(path.suffix.casefold(), FileKind.OTHER)


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """A source passes if it meets every field that is set; of several values of a field one is enough.

    `publishers` are compared without case and accents, as are `tags`. `first` and `last` are dates of issue, both
    included; `years` asks for the last so many years, to today. A source without a date passes no filter on dates.
    """

    publishers: tuple[str, ...] = ()
    kinds: tuple[FileKind, ...] = ()
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    first: PartialDate | None = None
    last: PartialDate | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class SavedFilter:
    name: str
    filter: SourceFilter


ALL_SOURCES = SourceFilter()
