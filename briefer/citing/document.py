"""The constant Typst document that lends us its CSL engine, and compiling it.

Nothing that a user or a source wrote is ever Typst code: it travels inside one JSON string. The compiler sees an
empty folder, no system fonts and no package cache, so it has nothing to read and nowhere to fetch from.
"""

import json
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import typst

_DOCUMENT = b"""
#let d = json(bytes(sys.inputs.at("d")))
#set text(lang: d.lang, region: d.region)
#show footnote: it => html.elem("span", attrs: (class: "note"), it.body)
#show smallcaps: it => html.elem("span", attrs: (class: "sc"), it.body)
#let one(c) = {
  let a = (form: "normal", style: d.style)
  if c.place != none { a.supplement = [#c.place] }
  cite(label(c.key), ..a)
}
#for (i, cluster) in d.clusters.enumerate() {
  html.elem("div", attrs: (class: "cluster", id: "c" + str(i)), for c in cluster { one(c) })
}
#for key in d.keys {
  html.elem("div", attrs: (class: "key", id: "k-" + key), cite(label(key), form: "full", style: d.style))
}
#bibliography(bytes(d.entries), style: d.style, title: none)
"""

EngineFailed = typst.TypstError

_of_thread = threading.local()


def compile_html(
    entries: Mapping[str, Any],
    clusters: Sequence[Sequence[Mapping[str, str | None]]],
    *,
    style: str,
    language: str,
) -> str:
    """The document as HTML. `clusters` hold items of `key` and `place`. Raises `EngineFailed`."""
    lang, _, region = language.partition("-")
    data = {
        "lang": lang,
        "region": region or "US",
        "style": style,
        "clusters": clusters,
        "keys": list(entries),
        "entries": json.dumps(entries),
    }
    html = _compiler().compile(input=_DOCUMENT, format="html", sys_inputs={"d": json.dumps(data)})
    return str(html, "utf-8") if isinstance(html, bytes) else str(html)


def _compiler() -> Any:
    """One a thread: a compiler used by two at once refuses."""
    if not hasattr(_of_thread, "compiler"):
        empty = _empty_folder().name
        _of_thread.compiler = typst.Compiler(
            b"", root=empty, ignore_system_fonts=True, package_path=empty, package_cache_path=empty
        )
    return _of_thread.compiler


@cache
def _empty_folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="briefer-citing-")
