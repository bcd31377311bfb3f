"""A child's side of the pipes: answers JSON requests, one a line, over standard input and output.

A failure that nobody foresaw ends the process; the parent sees that and says so. The process ends when its standard
input does, even in the middle of a request: then its parent is gone.
"""

import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

import psutil


def serve(answer_to: Callable[[Any], Any], *, niceness: int) -> None:
    """Answers one request after the other, for ever. `niceness`: how far to step back behind the window."""
    channel = _protected_channel()
    _step_back(niceness)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    while True:
        answer = answer_to(json.loads(requests.get()))
        channel.write(json.dumps(answer).encode("ascii") + b"\n")
        channel.flush()


def _protected_channel() -> BinaryIO:
    """The real standard output; whatever else is printed from here on goes to standard error."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return channel


def _step_back(niceness: int) -> None:
    """Reading must not slow down the window."""
    if not niceness:
        return
    if sys.platform == "win32":
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(niceness)


def _listen(source: BinaryIO, requests: queue.SimpleQueue[bytes]) -> None:
    for line in source:
        requests.put(line)
    os._exit(0)  # the main thread may hang in a request for ever
