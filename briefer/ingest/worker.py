"""The child process that reads files: `python -m briefer.ingest.worker`.

Paths are base64 of the bytes the system knows them by.
"""

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefer.codec import decode, encode
from briefer.domain.errors import SourceUnreadable
from briefer.ingest.channel import serve
from briefer.ingest.one_file import read_file
from briefer.ports.reading import AS_IT_IS, Read, ReadAs

NICENESS = 10


def main() -> None:
    serve(lambda request: answer_to(request), niceness=NICENESS)


def read_plainly(path: Path, how: ReadAs) -> Read:
    return read_file(path, how)


def answer_to(request: dict[str, Any], read_one: Callable[[Path, ReadAs], Read] = read_plainly) -> dict[str, Any]:
    """What is written back for one request."""
    path = Path(os.fsdecode(base64.b64decode(request["path"])))
    try:
        read = read_one(path, decode(request["how"], ReadAs))
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


def request_for(path: Path, how: ReadAs = AS_IT_IS) -> bytes:
    """The line that asks for `path`."""
    request = {"path": base64.b64encode(os.fsencode(path)).decode("ascii"), "how": encode(how)}
    return json.dumps(request).encode("ascii") + b"\n"


if __name__ == "__main__":
    main()
