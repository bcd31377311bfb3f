"""A Word package in memory: parts by name, what kind each is, and which part leads to which."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from briefer.export.word.package import unzipped, zipped
from briefer.export.word.xml import Element, let_go, serialised

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES_NAME: Final = "[Content_Types].xml"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_ALWAYS: Final = {  # some programs name each part instead, also those of relations, which are made anew here
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


@dataclass(frozen=True, slots=True)
class Relation:
    """From one part (or the package) to a `target` as it is written; `external` where that is an address."""

    id: str
    kind: str
    target: str
    external: bool = False

    @property
    def word(self) -> str:
        """The last word of its kind: "footnotes"."""
        return self.kind.rpartition("/")[2]


class Opc:
    """Made from the bytes of its parts. Parts that have been asked for as XML are written as they then are.

    Raises `KeyError` where a part that is asked for is not there, and lxml's `XMLSyntaxError` where it is no XML.
    """

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts: dict[str, bytes | Element] = {}
        self._relations: dict[str, list[Relation]] = {}
        self._kinds: dict[str, str] = {}
        self._by_suffix: dict[str, str] = {}
        for name, data in parts.items():
            if name == _TYPES_NAME:
                self._read_types(data)
            elif name.endswith(".rels"):
                self._relations[_source_of(name)] = [_relation(one) for one in _elements(data)]
            elif not name.endswith("/"):
                self._parts[name] = data

    @classmethod
    def opened(cls, data: bytes) -> "Opc":
        """From the bytes of a package that is known to be harmless."""
        return cls(unzipped(data))

    # -- reading ------------------------------------------------------------------------------------------------
    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._parts))

    def __contains__(self, name: object) -> bool:
        return name in self._parts

    @property
    def main(self) -> str:
        """The name of the main part. Raises `KeyError`."""
        return self.one("", "officeDocument")

    def xml(self, name: str) -> Element:
        part = self._parts[name]
        if isinstance(part, bytes):
            part = self._parts[name] = etree.fromstring(part, _PARSER)
        return part

    def data(self, name: str) -> bytes:
        part = self._parts[name]
        return part if isinstance(part, bytes) else serialised(part)

    def kind(self, name: str) -> str:
        """A part's content type, "" where none is given."""
        return self._kinds.get(name) or self._by_suffix.get(name.rpartition(".")[2].lower(), "")

    def relations(self, source: str) -> tuple[Relation, ...]:
        """What a part ("" for the package) leads to."""
        return tuple(self._relations.get(source, ()))

    def target(self, source: str, relation: Relation) -> str:
        """The name of the part that an internal relation leads to."""
        name = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), relation.target)).lstrip("/")
        return name if name in self._parts else self._spelled(name)

    def related(self, source: str, word: str) -> Iterator[str]:
        """The names of the parts, really there, that `source` leads to by relations of a kind that ends in `word`."""
        for relation in self.relations(source):
            if relation.word == word and not relation.external and (name := self.target(source, relation)) in self:
                yield name

    def one(self, source: str, word: str) -> str:
        """The first of them. Raises `KeyError`."""
        for name in self.related(source, word):
            return name
        raise KeyError(word)

    def sources_of(self, name: str) -> Iterator[str]:
        """The parts that lead to a part."""
        for source, relations in self._relations.items():
            if any(not one.external and self.target(source, one) == name for one in relations):
                yield source

    # -- changing -----------------------------------------------------------------------------------------------
    def put(self, name: str, part: bytes | Element, kind: str) -> None:
        self._parts[name] = part
        self.set_kind(name, kind)

    def set_kind(self, name: str, kind: str) -> None:
        if self.kind(name) != kind:
            self._kinds[name] = kind

    def free_name(self, pattern: str) -> str:
        """The first name that no part has, of a pattern such as "customXml/item{}.xml"."""
        taken = {name.lower() for name in self._parts}
        number = 1
        while pattern.format(number).lower() in taken:
            number += 1
        return pattern.format(number)

    def relate(self, source: str, kind: str, target: str, *, external: bool = False) -> str:
        """The relation's id; one that is there already serves again. `target` is a part's name or an address."""
        written = (
            target if external else posixpath.relpath(f"/{target}", posixpath.join("/", posixpath.dirname(source)))
        )
        relations = self._relations.setdefault(source, [])
        for one in relations:
            same = one.target == target if external else self.target(source, one) == target
            if one.kind == kind and one.external == external and same:
                return one.id
        taken = {one.id for one in relations}
        number = len(relations) + 1
        while f"rId{number}" in taken:
            number += 1
        relations.append(Relation(f"rId{number}", kind, written, external))
        return f"rId{number}"

    def unrelate(self, source: str, unwanted: Iterable[Relation]) -> None:
        gone = set(unwanted)
        self._relations[source] = [one for one in self._relations.get(source, ()) if one not in gone]

    def drop(self, name: str) -> None:
        """Takes out a part, and every relation that leads to it."""
        for source in list(self.sources_of(name)):
            self.unrelate(source, [one for one in self.relations(source) if self.target(source, one) == name])
        self._parts.pop(name, None)
        self._kinds.pop(name, None)
        self._relations.pop(name, None)

    def drop_unreached(self) -> None:
        """Takes out the parts that nothing leads to."""
        reached: set[str] = set()
        waiting = [""]
        while waiting:
            source = waiting.pop()
            found = {self.target(source, one) for one in self.relations(source) if not one.external} - reached
            reached |= found
            waiting += found
        for name in [name for name in self._parts if name not in reached]:
            self.drop(name)

    def packed(self) -> bytes:
        """The same bytes for the same parts."""
        parts = {name: self.data(name) for name in self._parts}
        parts[_TYPES_NAME] = serialised(self._types())
        for source, relations in self._relations.items():
            if relations and (not source or source in self._parts):
                parts[_relations_name(source)] = serialised(_relations_element(relations))
        return zipped(parts, compressed=True)

    def let_go(self) -> None:
        """Gives up the parts; nothing can be read from it afterwards."""
        for part in self._parts.values():
            if not isinstance(part, bytes):
                let_go(part)
        self._parts.clear()

    # -- within -------------------------------------------------------------------------------------------------
    def _read_types(self, data: bytes) -> None:
        for one in _elements(data):
            kind = one.get("ContentType", "")
            if one.tag == f"{{{_TYPES}}}Override":
                self._kinds[one.get("PartName", "").lstrip("/")] = kind
            else:
                self._by_suffix[one.get("Extension", "").lower()] = kind

    def _types(self) -> Element:
        root = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
        suffixes = {name.rpartition(".")[2].lower() for name in self._parts} | set(_ALWAYS)
        for suffix, kind in sorted({**_ALWAYS, **self._by_suffix}.items()):
            if suffix in suffixes:
                etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=suffix, ContentType=kind)
        for name, kind in sorted(self._kinds.items()):
            if name in self._parts:
                etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
        return root

    def _spelled(self, name: str) -> str:
        """As the package spells it: some programs write small letters in one place and capitals in another."""
        return next((known for known in self._parts if known.lower() == name.lower()), name)


def _elements(data: bytes) -> list[Element]:
    return [one for one in etree.fromstring(data, _PARSER) if isinstance(one.tag, str)]


def _relation(element: Element) -> Relation:
    return Relation(
        element.get("Id", ""),
        element.get("Type", ""),
        element.get("Target", ""),
        element.get("TargetMode") == "External",
    )


def _relations_element(relations: Iterable[Relation]) -> Element:
    root = etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
    for one in relations:
        made = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", Id=one.id, Type=one.kind, Target=one.target)
        if one.external:
            made.set("TargetMode", "External")
    return root


def _source_of(name: str) -> str:
    folder, _, file = name.rpartition("_rels/")
    return f"{folder}{file.removesuffix('.rels')}"


def _relations_name(source: str) -> str:
    folder, _, file = source.rpartition("/")
    return f"{folder}/_rels/{file}.rels".lstrip("/")
