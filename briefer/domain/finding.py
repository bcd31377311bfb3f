"""What a check says about a place in the briefing."""

from dataclasses import dataclass
from enum import Enum

from briefer.domain.anchor import Span
from briefer.domain.outline import NodeId
from briefer.domain.source import SourceId


class Grade(Enum):
    STOP = "stop"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` is "P05"; `section` the heading it stands under; `span` code points within the node's text. `source` is
    the one whose reference would answer it.
    """

    check: str
    grade: Grade
    section: str
    message: str
    node: NodeId | None = None
    span: Span | None = None
    source: SourceId | None = None


def few_words(words: str) -> str:
    """The words concerned as a finding shows them: twelve at most, and a sign that there are more."""
    parts = words.split()
    return " ".join(parts[:12]) + (" …" if len(parts) > 12 else "")
