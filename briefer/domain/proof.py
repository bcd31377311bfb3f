"""What proves a quote in a written file, and what became of it there.

A file carries no second copy of its quotes' words: only where they stand in the source, and a digest of them. So the
words that somebody takes out of a file are out of it.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from hashlib import sha256

from briefer.domain.anchor import Locator, Span
from briefer.domain.document_words import evidence_openings
from briefer.domain.quote import QuoteEdit, QuoteId
from briefer.domain.source import SourceId, TextDigest

_STRAIGHT = str.maketrans("“”„‟«»‘’‚‛", '""""""' + "''''")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # no file can hold them


def normalised(words: str) -> str:
    """NFC, straight quotation marks, single spaces: what Word and its users change without meaning to."""
    fit = _UNFIT.sub("\ufffd", words)
    return " ".join(unicodedata.normalize("NFC", fit).translate(_STRAIGHT).split())


def proof_of(words: str) -> str:
    """SHA-256 of the normalised words, hexadecimal."""
    return sha256(normalised(words).encode("utf-8")).hexdigest()


def before_annex(text: str) -> str:
    """Normalised text without the evidence annex at its end, where the words of every quote stand once more."""
    at = max(text.rfind(normalised(opening)) for opening in evidence_openings())
    return text if at < 0 else text[:at]


@dataclass(frozen=True, slots=True)
class QuoteProof:
    """One quote in a file's own list.

    `anchor` names the hidden bookmark round it, `proof` is `proof_of` what was printed. `length` and `codes` (the sum
    of the code points) of the normalised words let them be found again where the bookmark is lost.
    """

    id: QuoteId
    anchor: str
    source: SourceId
    digest: TextDigest
    span: Span
    edits: tuple[QuoteEdit, ...]
    locator: Locator | None
    citation: str
    proof: str
    length: int
    codes: int

    def is_of(self, words: str) -> bool:
        return proof_of(words) == self.proof


class QuoteState(Enum):
    """What became of a quote. The values are those of the command line's JSON."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    GONE = "gone"
    NO_ANCHOR = "no anchor"  # the words stand in the file, outside the bookmark that was round them
    SOURCE_CHANGED = "source changed"  # unchanged in the file; the source has a newer text


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """What a file by itself says of one quote: never `SOURCE_CHANGED`.

    `found` are the words that stand there with all tracked changes accepted, `None` where none do. `original` are the
    words as they were exported, where the file still has them. `tracked` is true where rejecting the tracked changes
    brings them back.
    """

    proof: QuoteProof
    state: QuoteState
    found: str | None
    original: str | None
    tracked: bool = False


def differences(expected: str | None, found: str | None) -> Iterator[str]:
    """What was done to the words, a line each."""
    if expected is None or found is None:
        return
    old, new = expected.split(), found.split()
    for step, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes():
        gone, come = " ".join(old[i:j]), " ".join(new[k:m])
        match step:
            case "replace":
                yield f"“{gone}” became “{come}”"
            case "delete":
                yield f"“{gone}” was taken out"
            case "insert":
                yield f"“{come}” was put in"
            case _:
                continue
