"""A passage that somebody has marked, to come back to."""

from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.source import SourceId, TextDigest


@dataclass(frozen=True, slots=True)
class Mark:
    """`span` is in code points of the text that `digest` names; `words` are what stands there."""

    source: SourceId
    digest: TextDigest
    span: Span
    words: str = ""
