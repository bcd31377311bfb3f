"""The child process that reads files: `python -m briefer.ingest.worker`.

Requests and answers are JSON objects, one a line, over standard input and output. Paths are base64 of the bytes the
system knows them by. A failure that nobody foresaw ends the process; the parent sees that and says so.
The process ends when its standard input does, even in the middle of a file: then its parent is gone.
"""

import base64
import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

import psutil

from briefer.codec import encode
from briefer.domain.errors import SourceUnreadable
from briefer.ingest.one_file import read_file

_NICENESS = 10


def main() -> None:
    channel = _protected_channel()
    _step_back()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    while True:
        answer = answer_to(json.loads(requests.get()))
        channel.write(json.dumps(answer).encode("ascii") + b"\n")
        channel.flush()


def answer_to(request: dict[str, str]) -> dict[str, Any]:
    """What is written back for one request."""
    path = Path(os.fsdecode(base64.b64decode(request["path"])))
    try:
        read = read_file(path)
    except SourceUnreadable as error:
        return {"unreadable": {"status": error.status, "reason": error.reason}}
    return {
        "read": {
            "raw_digest": read.raw_digest,
            "text": encode(read.text),
            "status": read.status.value,
            "reason": read.reason,
        }
    }


def request_for(path: Path) -> bytes:
    """The line that asks for `path`."""
    return json.dumps({"path": base64.b64encode(os.fsencode(path)).decode("ascii")}).encode("ascii") + b"\n"


def _protected_channel() -> BinaryIO:
    """The real standard output; whatever else is printed from here on goes to standard error."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return channel


def _step_back() -> None:
    """Reading must not slow down the window."""
    if sys.platform == "win32":
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICENESS)


def _listen(source: BinaryIO, requests: queue.SimpleQueue[bytes]) -> None:
    for line in source:
        requests.put(line)
    os._exit(0)  # the main thread may hang in a file for ever


if __name__ == "__main__":
    main()
