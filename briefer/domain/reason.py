"""Why the drafter exports with a finding that would stop it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """`finding` is the finding's id; `words` are those that it concerns, and `instead` what its source has in their
    place, if it is about that. The reason belongs to these: where one of them changes, the finding returns.
    """

    finding: str
    words: str
    reason: str
    instead: str | None = None
