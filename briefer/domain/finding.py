"""What a check says about a place in the briefing, and the drafter's reason for leaving it so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from briefer.domain.anchor import Span
from briefer.domain.edit import Edit, Replace
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId
from briefer.domain.reason import Reason
from briefer.domain.source import SourceId


class Grade(Enum):
    STOP = "stop"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` is "P05"; `section` the heading it stands under; `span` code points within the node's text. `source` is
    the one whose reference would answer it. `subject` names what it is about where that is not the node, `words` are
    those concerned where they are not the message's own, and `instead` is what the source has in their place.

    With a `reason` it was a Stop that the drafter answered; it is a Note then.
    """

    check: str
    grade: Grade
    section: str
    message: str
    node: NodeId | None = None
    span: Span | None = None
    source: SourceId | None = None
    subject: str = ""
    words: str = ""
    instead: str | None = None
    reason: str | None = None

    @property
    def id(self) -> str:
        """ "P05-q3": no two Stops of a briefing have the same."""
        place = (self.node, self.span.start if self.span is not None else None)
        about = [self.subject] if self.subject else [str(one) for one in place if one is not None]
        return "-".join([self.check, *about])


def answered(findings: Iterable[Finding], reasons: Iterable[Reason]) -> tuple[Finding, ...]:
    """The findings, those Stops as Notes for which the drafter gave a reason that still holds."""
    given = {(one.finding, one.words, one.instead): one.reason for one in reasons}

    def look_up(one: Finding) -> Finding:
        reason = given.get(_concerned(one)) if one.grade is Grade.STOP else None
        return replace(one, grade=Grade.NOTE, reason=reason) if reason is not None else one

    return tuple(map(look_up, findings))


def answer(outline: Outline, findings: Sequence[Finding], reason: str) -> Edit:
    """Keeps the reason for each of the findings, in place of one that was given before; an empty one takes it back."""
    ids, words = {one.id for one in findings}, " ".join(reason.split())
    kept = tuple(one for one in outline.front.reasons if one.finding not in ids)
    given = tuple(Reason(id, said, words, instead) for id, said, instead in map(_concerned, findings)) if words else ()
    return Replace(ROOT, replace(outline.front, reasons=kept + given))


def _concerned(finding: Finding) -> tuple[str, str, str | None]:
    return finding.id, finding.words or finding.message, finding.instead


def few_words(words: str) -> str:
    """The words concerned as a finding shows them: twelve at most, and a sign that there are more."""
    parts = words.split()
    return " ".join(parts[:12]) + (" …" if len(parts) > 12 else "")
