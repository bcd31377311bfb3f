"""The constant document that the CSL engine fills, and the engine itself: one per thread, in an empty folder.

Nothing from outside is ever code here: all of it travels as one JSON string.
"""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import typst

from briefer.citing.entries import Entry
from briefer.citing.offered import Offered
from briefer.paths import empty_folder

_DOCUMENT = rb"""#let d = json(bytes(sys.inputs.at("d")))
#set text(lang: d.lang, region: d.region)
#show footnote: it => html.elem("span", attrs: (class: "note"), it.body)
#show smallcaps: it => html.elem("span", attrs: (class: "sc"), it.body)
#let csl = if d.csl == none { d.style } else { bytes(d.csl) }
#let list = if d.list == none { csl } else { d.list }
#let one(c) = {
  let a = (form: "normal", style: csl)
  if c.place != none { a.supplement = [#c.place] }
  cite(label(c.key), ..a)
}
#for (i, g) in d.clusters.enumerate() {
  html.elem("div", attrs: (class: "cl", id: "c" + str(i)), for c in g { one(c) })
}
#for k in d.keys {
  html.elem("div", attrs: (class: "key", id: "k-" + k), cite(label(k), form: "full", style: csl))
}
#bibliography(bytes(d.refs), style: list, title: none)
"""
_ANY_LIST = "chicago-notes"
_own = threading.local()


class EngineFailed(Exception):
    """The engine refused the document."""


@dataclass(frozen=True, slots=True)
class Item:
    """A work (by our key) and its place, as printed."""

    key: str
    place: str | None


def compiled(
    clusters: Sequence[Sequence[Item]],
    entries: Mapping[str, Entry],
    *,
    offered: Offered,
    lang: str,
    region: str | None,
    alone: Sequence[str] = (),
) -> str:
    """The engine's HTML. Raises `EngineFailed`. A style without a list gets another's, which is not read.

    The works `alone` stand behind the citations once more, each as if it were the only one in the list."""
    data = {
        "lang": lang,
        "region": region,
        "style": offered.style.id,
        "csl": offered.csl.decode("utf-8") if offered.csl is not None else None,
        "list": None if offered.style.has_list else _ANY_LIST,
        "clusters": [[{"key": item.key, "place": item.place} for item in cluster] for cluster in clusters],
        "keys": list(alone),
        "refs": json.dumps(entries, ensure_ascii=False),
    }
    try:
        made = _compiler().compile(input=_DOCUMENT, format="html", sys_inputs={"d": json.dumps(data)})
    except (typst.TypstError, ValueError) as error:
        raise EngineFailed(str(error)) from error
    if not isinstance(made, bytes):
        raise EngineFailed("no document was made")
    return made.decode("utf-8")


def _compiler() -> typst.Compiler:
    """This thread's own: two threads may not share one."""
    if not hasattr(_own, "compiler"):
        empty = empty_folder()
        _own.compiler = typst.Compiler(
            b"", root=empty, ignore_system_fonts=True, package_path=empty, package_cache_path=empty
        )
    compiler: typst.Compiler = _own.compiler
    return compiler
