"""The child process that reads files: `python -m briefer.ingest.worker`.

Paths are base64 of the bytes the system knows them by.
"""

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefer.codec import encode
from briefer.domain.errors import SourceUnreadable
from briefer.ingest.channel import serve
from briefer.ingest.one_file import read_file
from briefer.ports.reading import Read

NICENESS = 10


def main() -> None:
    serve(lambda request: answer_to(request), niceness=NICENESS)


def read_plainly(path: Path, encoding: str | None) -> Read:
    return read_file(path, encoding=encoding)


def answer_to(request: dict[str, str], read_one: Callable[[Path, str | None], Read] = read_plainly) -> dict[str, Any]:
    """What is written back for one request."""
    path = Path(os.fsdecode(base64.b64decode(request["path"])))
    try:
        read = read_one(path, request.get("encoding"))
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


def request_for(path: Path, encoding: str | None = None) -> bytes:
    """The line that asks for `path`, decoded by `encoding` if one was chosen."""
    request = {"path": base64.b64encode(os.fsencode(path)).decode("ascii")}
    if encoding is not None:
        request["encoding"] = encoding
    return json.dumps(request).encode("ascii") + b"\n"


if __name__ == "__main__":
    main()
