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
    channel = protected_channel()
    step_back(niceness)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    while True:
        answer = answer_to(json.loads(requests.get()))
        channel.write(json.dumps(answer).encode("ascii") + b"\n")
        channel.flush()


def protected_channel() -> BinaryIO:
    """The real standard output. Whatever else is printed goes to standard error and cannot garble the answers."""
    channel = os.fdopen(os.dup(1), "wb")
    try:
        os.dup2(2, 1)
    except OSError:  # a program with no console has no standard error either
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)
    sys.stdout = sys.stderr
    return channel


def step_back(niceness: int) -> None:
    """Work in the background must not slow down the window. Children take this over and may step back further."""
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
