"""A work cited at a place, with what stands before and after it in the citation."""

from dataclasses import dataclass

from briefer.domain.anchor import Locator
from briefer.domain.source import SourceId


@dataclass(frozen=True, slots=True)
class Citation:
    """One work cited at one place. `prefix` ("see") and `suffix` ("emphasis added") stand outside the work's own text.

    `author_named` leaves out the author in styles that cite in the text, since the sentence names them.
    """

    source: SourceId
    locator: Locator | None = None
    prefix: str = ""
    suffix: str = ""
    author_named: bool = False


Cluster = tuple[Citation, ...]  # works cited together at one place
