"""Everything that can go wrong and that a person can be told about.

    BrieferError
    ├── SourceUnreadable      a file that cannot become a source (status says why)
    ├── NotTheSameFile        a file that was to take a missing one's place, and has other words
    ├── NotFound              a source, section, template or style that is not there
    ├── FileDamaged           one of our own files is cut off or not what it says
    ├── FormatTooNew          one of our own files was written by a later version
    ├── NothingToVerify       a Word file that lists no quotes of ours
    ├── HouseTemplateUnusable an office's Word file that cannot be filled
    ├── TemplateInvalid       an outline template with missing or impossible parts
    ├── StyleInvalid          a citation style of the user's that cannot be used
    ├── FieldInvalid          a field's value that cannot be used
    ├── QuoteNotVerbatim      words that are not a slice of the source's text
    ├── EditRefused           an edit that the outline cannot make
    ├── LibraryBusy           another window or command is writing to the library
    ├── LibraryUnavailable    the library's folder cannot be read or written
    ├── SaveFailed            a briefing or template could not be written
    ├── ExportFailed          the Word file could not be written
    ├── CannotBeShown         pages that the typesetter refuses
    └── Cancelled             the user stopped it

Each carries its facts as attributes. The sentence that a person reads is made in `ui/messages.py` or `cli.py`.
`str(error)` is a plain English sentence too, so that a log or a script never shows a bare class name.
"""

from pathlib import Path


class BrieferError(Exception):
    """Base of all failures that are ours to explain."""


def ended(reason: str) -> str:
    """A reason with its full stop, so that it can stand before another sentence."""
    return reason if reason.endswith((".", "?", "!", ".”")) else f"{reason}."


class SourceUnreadable(BrieferError):
    """A file that cannot become a source. `status` is a code of `SourceStatus`."""

    def __init__(self, path: Path, status: str, reason: str) -> None:
        super().__init__(f"“{path.name}” cannot be read: {reason}")
        self.path = path
        self.status = status
        self.reason = reason


class NotTheSameFile(BrieferError):
    """A file that a person pointed out in place of a source's, and that is another. `name` is the source's file."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(
            f"“{path.name}” does not have the words of “{name}”, so it was not taken in its place. "
            "It can be added as a source of its own."
        )
        self.path = path
        self.name = name


class NotFound(BrieferError):
    """`kind` is a word of the product's vocabulary ("source", "section", "template", "citation style")."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"There is no {kind} “{name}”.")
        self.kind = kind
        self.name = name


class FileDamaged(BrieferError):
    """One of our own files that is incomplete or not what its name says."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"“{path.name}” was not opened: {ended(why)}")
        self.path = path
        self.why = ended(why)


class FormatTooNew(BrieferError):
    """A file of ours in a later format than this version knows. `found` and `known` are format numbers."""

    def __init__(self, path: Path, *, found: int, known: int) -> None:
        super().__init__(
            f"“{path.name}” was made by a newer version of briefer (format {found}; this version reads up to {known}). "
            "It was not opened and not changed."
        )
        self.path = path
        self.found = found
        self.known = known


class NothingToVerify(BrieferError):
    """A sound Word file without a list of quotes: another program's, a clean copy, or one that lost its list.

    `bookmarks` counts those of ours that are left.
    """

    def __init__(self, path: Path, *, bookmarks: int = 0) -> None:
        super().__init__(
            f"“{path.name}” has lost its list of quotes, so they cannot be verified; {bookmarks} of their bookmarks "
            "are left. Saving as .docx keeps the list, saving in another format drops it."
            if bookmarks
            else f"No quotes of briefer's were found in “{path.name}”. It is a clean copy, or was not exported by "
            "briefer."
        )
        self.path = path
        self.bookmarks = bookmarks


class HouseTemplateUnusable(BrieferError):
    """An office's Word file that cannot be filled. `name` is its file name; nothing was written."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"The house template “{name}” cannot be used: {ended(why)} Nothing was written.")
        self.name = name
        self.why = ended(why)


class TemplateInvalid(BrieferError):
    """An outline template that cannot be used. `faults` has one sentence a fault."""

    def __init__(self, name: str, faults: tuple[str, ...]) -> None:
        super().__init__(f"The template “{name}” cannot be used: {' '.join(map(ended, faults))}")
        self.name = name
        self.faults = tuple(map(ended, faults))


class StyleInvalid(BrieferError):
    """A CSL file that cannot be used as a citation style. `why` is a sentence for people."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"“{path.name}” cannot be used as a citation style. {ended(why)}")
        self.path = path
        self.why = ended(why)


class FieldInvalid(BrieferError):
    """A value that a field cannot take."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"The field “{name}” cannot be set: {ended(why)}")
        self.name = name
        self.why = ended(why)


class QuoteNotVerbatim(BrieferError):
    """Words that are not, character for character, a slice of the source's stored text."""


class EditRefused(BrieferError):
    """An edit that the outline cannot make; the outline is unchanged."""


class LibraryBusy(BrieferError):
    """Another process holds the library's write lock."""


class LibraryUnavailable(BrieferError):
    """The library's folder or database cannot be used. `why` is a clause for people."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"The library in “{folder}” cannot be used: {ended(why)}")
        self.folder = folder
        self.why = ended(why)


class SaveFailed(BrieferError):
    """A briefing or template that could not be written; the file on disk is as it was before."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"“{path.name}” could not be saved: {ended(why)}")
        self.path = path
        self.why = ended(why)


class ExportFailed(BrieferError):
    """A Word file that could not be written; an older file of that name is as it was before."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"“{path.name}” could not be exported: {ended(why)}")
        self.path = path
        self.why = ended(why)


class CannotBeShown(BrieferError):
    """Pages that the typesetter refuses; the briefing itself is unharmed. `why` is a clause for people."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The pages cannot be shown: {ended(why)}")
        self.why = ended(why)


class Cancelled(BrieferError):
    """The user stopped it; what was finished before is kept."""

    def __init__(self, said: str = "It was stopped; what was finished before is kept.") -> None:
        super().__init__(said)
