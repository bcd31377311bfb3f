"""A style on trial in a process of its own, which may be stopped: `python -m briefer.citing.style_trial`.

The engine cannot be interrupted, and a faulty style can end its whole process. The style is read from standard input;
the answer on standard output is "sound", or why it is not.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

from briefer.citing.document import EngineFailed, Item, compiled
from briefer.citing.entries import entry
from briefer.citing.offered import Offered
from briefer.citing.reading import read_back
from briefer.citing.style_check import StyleFault
from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.template import StyleId
from briefer.paths import own_environment

LIMIT = 10.0  # seconds
COMMAND = (sys.executable, "-P", "-m", "briefer.citing.style_trial")
SOUND = "sound"
_PERSON = Name(family="Smith", given="Anna")
_BASE = Reference(
    title="A title",
    author=(_PERSON, Name(literal="Harbour Board")),
    editor=(_PERSON,),
    issued=PartialDate(2021, 3, 10),
    accessed=PartialDate(2022, 1, 2),
    publisher="Harbour Press",
    publisher_place="Leeds",
    container_title="A whole",
    volume="2",
    issue="3",
    page="4-15",
    number="7",
    URL="https://example.org/",
)
_TYPES = ("book", "chapter", "article-journal", "article-newspaper", "report", "legal_case", "legislation", "webpage")


def try_out(csl: bytes, *, has_list: bool, command: Sequence[str] = COMMAND, limit: float = LIMIT) -> None:
    """Raises `StyleFault` where the engine cannot print by the style, stops, or takes longer than `limit` seconds."""
    asked = json.dumps({"csl": csl.decode("utf-8"), "has_list": has_list}).encode("ascii")
    try:
        done = subprocess.run(
            command, input=asked, capture_output=True, timeout=limit, check=False, env=own_environment()
        )
    except subprocess.TimeoutExpired as error:
        raise StyleFault(f"A page by it was not done within {limit:g} seconds.") from error
    answer = done.stdout.decode("utf-8", "replace").strip()
    if done.returncode != 0 or not answer:
        raise StyleFault("It makes the citation engine stop.")
    if answer != SOUND:
        raise StyleFault(f"The citation engine refuses it: {answer}")


def verdict(csl: bytes, *, has_list: bool) -> str:
    """What the child answers."""
    style = CitationStyle(StyleId("trial"), "", Placement.NOTE, has_list)
    offered = Offered(style, csl=csl)
    works = [Reference(type="webpage"), *(_of_type(type) for type in (*_TYPES, "speech", "thesis", "interview"))]
    entries = {f"s{number}": entry(work, offered) for number, work in enumerate(works) if work.title}
    once = [[Item(key, "12")] for key in entries]
    clusters = [*once, *once, [Item(key, None) for key in entries]]
    try:
        made = read_back(compiled(clusters, entries, offered=offered, lang="en", region="GB", alone=list(entries)))
    except EngineFailed as error:
        return " ".join(str(error).split())[:300]
    printed = [piece for pieces in made.clusters.values() for piece in pieces if piece.line.text.strip()]
    return SOUND if printed else "it prints nothing."


def _of_type(type: str) -> Reference:
    fields = {name: getattr(_BASE, name) for name in Reference.__dataclass_fields__}
    return Reference(**{**fields, "type": type})


def main() -> None:
    asked = json.loads(sys.stdin.buffer.read())
    answer = verdict(asked["csl"].encode("utf-8"), has_list=asked["has_list"])
    sys.stdout.buffer.write(answer.encode("utf-8", "replace"))


if __name__ == "__main__":
    main()
