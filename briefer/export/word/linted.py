"""The parts of a Word file that a check of ours looks at."""

from collections.abc import Iterator

from briefer.export.word.opc import Opc
from briefer.export.word.xml import Element, q

_WORDS = ("styles", "settings", "numbering", "footnotes", "comments")


class Parts:
    """The parts of a package that are looked at, by what they are. Raises `KeyError` where there is no text."""

    def __init__(self, package: Opc) -> None:
        self.package = package
        self.document = package.xml(package.main)
        found = {word: next(package.related(package.main, word), None) for word in _WORDS}
        self._named = {word: package.xml(name) for word, name in found.items() if name is not None}
        core = next(package.related("", "core-properties"), None)
        self.core = package.xml(core) if core is not None else None

    def get(self, word: str) -> Element | None:
        return self._named.get(word)

    @property
    def styles(self) -> Element:
        return self._named["styles"]

    @property
    def settings(self) -> Element:
        return self._named["settings"]


def stories(parts: Parts) -> Iterator[tuple[str, Element]]:
    """The parts that hold text: body, notes, headers and footers."""
    for name in parts.package.names:
        if not name.endswith(".xml"):
            continue
        root = parts.package.xml(name)
        if root.tag in (q("w:document"), q("w:footnotes"), q("w:hdr"), q("w:ftr")):
            yield name, root
