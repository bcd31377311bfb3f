"""The engine's HTML back to runs: citations item by item, and the list of sources."""

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from briefer.citing.rich import PLAIN, Look, Rich

_IGNORED = frozenset({"html", "head", "meta", "body", "ul", "ol", "li", "div", "section", "title", "style", "p", "br"})


class UnknownOutput(Exception):
    """The engine wrote something that this reading does not know."""


@dataclass(slots=True)
class Piece:
    """A stretch of a citation. `target` is the list entry's anchor where the stretch is one work's, else `None`."""

    rich: Rich
    target: str | None = None


@dataclass(slots=True)
class EngineOutput:
    """`clusters[i]` are the pieces of cluster i; `keys` maps anchors to keys; `entries` are in the engine's order."""

    clusters: dict[int, list[Piece]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    entries: dict[str, Rich] = field(default_factory=dict)


def read_output(html: str) -> EngineOutput:
    """Raises `UnknownOutput`."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.output


class _Reader(HTMLParser):
    """A stack, not a tree: links are nested in links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.output = EngineOutput()
        self._stack: list[tuple[str, Look, str | None]] = []  # tag, look within it, work it belongs to
        self._pieces: list[Piece] | None = None
        self._key: str | None = None
        self._entry: Rich | None = None
        self._skipping = 0

    @property
    def _look(self) -> Look:
        return self._stack[-1][1] if self._stack else PLAIN

    @property
    def _target(self) -> str | None:
        return self._stack[-1][2] if self._stack else None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("meta", "br"):
            return
        given = {name: value or "" for name, value in attrs}
        look, target = self._look, self._target
        match tag:
            case "section" if given.get("role") == "doc-endnotes":
                self._skipping += 1
            case "div" if given.get("class") == "cluster":
                self._pieces = self.output.clusters.setdefault(int(given["id"][1:]), [])
            case "div" if given.get("class") == "key":
                self._key = given["id"].removeprefix("k-")
            case "li" if "id" in given and not self._skipping:
                self._entry = self.output.entries.setdefault(given["id"], Rich())
            case "a":
                address = given.get("href", "")
                if address.startswith("#"):
                    target = target or address[1:]
                    if self._key is not None:
                        self.output.keys.setdefault(address[1:], self._key)
                elif address.startswith(("http://", "https://", "mailto:")):
                    look = replace(look, link=address)
            case "em" | "i":
                look = replace(look, italic=not look.italic)
            case "strong" | "b":
                look = replace(look, bold=True)
            case "sup":
                look = replace(look, superscript=True)
            case "span":
                look = replace(look, small_caps=look.small_caps or given.get("class") == "sc")
            case "sub":
                pass
            case _ if tag not in _IGNORED:
                raise UnknownOutput(tag)
        self._stack.append((tag, look, target))

    def handle_endtag(self, tag: str) -> None:
        while self._stack:
            closed, _, _ = self._stack.pop()
            if closed == "section" and self._skipping:
                self._skipping -= 1
            elif closed == "div":
                self._pieces, self._key = None, None
            elif closed == "li":
                self._entry = None
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._skipping or (not self._stack) or self._key is not None:
            return
        text = " ".join(data.split("\n"))
        if self._entry is not None:
            self._entry.add(text, self._look)
        elif self._pieces is not None:
            if not self._pieces or self._pieces[-1].target != self._target:
                self._pieces.append(Piece(Rich(), self._target))
            self._pieces[-1].rich.add(text, self._look)
