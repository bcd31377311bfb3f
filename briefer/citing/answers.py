"""The last answers, handed out again where the same is asked: a preview, its export and another preview cite alike."""

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")

HELD = 4  # as many as the styles that somebody compares


class Answers(Generic[Question, Answer]):
    """May be used from any thread: at worst two threads work out the same. Questions are compared, not hashed."""

    def __init__(self) -> None:
        self._held: deque[tuple[Question, Answer]] = deque(maxlen=HELD)

    def of(self, question: Question, work_out: Callable[[], Answer]) -> Answer:
        for asked, answer in tuple(self._held):
            if asked == question:
                return answer
        answer = work_out()
        self._held.append((question, answer))
        return answer
