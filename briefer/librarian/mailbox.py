"""Orders that wait for the librarian, in turn. Short ones may be taken out of turn, between two files."""

import threading
from collections import deque
from collections.abc import Callable

from briefer.librarian_client.messages import Message


class Mailbox:
    """Safe for several threads."""

    def __init__(self) -> None:
        self._messages: deque[Message] = deque()
        self._changed = threading.Condition()
        self._is_closed = False
        self._is_awake = False

    def put(self, message: Message) -> None:
        with self._changed:
            self._messages.append(message)
            self._changed.notify()

    def wake(self) -> None:
        """Something else is to be done than an order."""
        with self._changed:
            self._is_awake = True
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def take(self, timeout: float | None) -> Message | None:
        """The next order; `None` after `timeout` seconds, when woken, and when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._messages or self._is_closed or self._is_awake, timeout)
            self._is_awake = False
            return self._messages.popleft() if self._messages and not self._is_closed else None

    def take_if(self, wanted: Callable[[Message], bool]) -> Message | None:
        """The first order that is `wanted`, if there is one."""
        with self._changed:
            found = next((one for one in self._messages if wanted(one)), None)
            if found is not None:
                self._messages.remove(found)
            return found

    def has_orders(self) -> bool:
        return bool(self._messages)
