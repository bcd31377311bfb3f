"""What long work is told and tells."""

from collections.abc import Callable
from dataclasses import dataclass

Cancelled = Callable[[], bool]  # asked often; true means stop soon


def never() -> bool:
    """The answer of a `Cancelled` that nobody can press."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `what` names the step for people (a file name), `None` where there is nothing to say.

    `left` is how many seconds the rest will take, where that can be told.
    """

    done: int
    total: int
    what: str | None = None
    left: float | None = None


def silent(_: Progress) -> None:
    """Takes the progress that nobody watches."""
