"""What long work is told and tells."""

from collections.abc import Callable
from dataclasses import dataclass

from briefer.domain.errors import Cancelled as Stopped

Cancelled = Callable[[], bool]  # asked often; true means stop soon


def never() -> bool:
    """The answer of a `Cancelled` that nobody can press."""
    return False


def stop_if(cancelled: Cancelled) -> None:
    """Between two steps of long work. Raises `errors.Cancelled` where nobody wants it any more."""
    if cancelled():
        raise Stopped


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
