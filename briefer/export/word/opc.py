"""A Word package as python-docx holds it, asked for its parts by name, and written as the same bytes every time."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Final, cast

from docx.opc.constants import CONTENT_TYPE
from docx.opc.oxml import CT_Types
from docx.opc.packuri import PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.opc.rel import Relationships
from docx.opc.spec import default_content_types
from docx.oxml.parser import element_class_lookup
from docx.package import Package
from docx.parts.story import StoryPart
from lxml import etree

from briefer.export.word.package import unzipped, zipped
from briefer.export.word.readable import TYPES, as_it_was, readable
from briefer.export.word.xml import Element, let_go, serialised

OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ALWAYS: Final = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
_PARSER.set_element_class_lookup(element_class_lookup)


class OtherPart(Part):
    """A part that python-docx knows nothing of: its own bytes, until it has been asked for as XML.

    Unlike python-docx's own parts it keeps white space: it may hold another program's data.
    """

    _root: Element | None = None

    @property
    def element(self) -> Element:
        """Raises lxml's `XMLSyntaxError`."""
        if self._root is None:
            self._root = etree.fromstring(self.blob, _PARSER)
        return self._root

    @property
    def blob(self) -> bytes:
        return super().blob if self._root is None else serialised(self._root)

    def let_go(self) -> None:
        if self._root is not None:
            let_go(self._root)


PartFactory.default_part_type = OtherPart
PartFactory.part_type_for |= {CONTENT_TYPE.WML_FOOTNOTES: StoryPart, CONTENT_TYPE.WML_ENDNOTES: StoryPart}


class Opc(Package):
    """Made with `of` or `opened`. Raises `KeyError` where a part that is asked for is not there."""

    @classmethod
    def of(cls, parts: Mapping[str, bytes], kinds: Mapping[str, str] | None = None) -> "Opc":
        """From the bytes of harmless parts; `kinds` leads from content types to those that are given instead.

        Raises lxml's `XMLSyntaxError` where a part of relations, or one that python-docx knows, is no XML, and
        `RecursionError` where its parts lead on to others without end.
        """
        return cls.open(BytesIO(zipped(readable(parts, kinds or {}), compressed=False)))

    @classmethod
    def opened(cls, data: bytes) -> "Opc":
        """From the bytes of a package that is known to be harmless. Raises as `of`, and `BadZipFile`."""
        return cls.of(unzipped(data))

    def after_unmarshal(self) -> None:
        super().after_unmarshal()  # type: ignore[no-untyped-call]  # python-docx leaves it without types
        self._named = {part.partname.membername: part for part in self.iter_parts()}

    # -- reading ------------------------------------------------------------------------------------------------
    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._named))

    def __contains__(self, name: object) -> bool:
        return name in self._named

    @property
    def main(self) -> str:
        """The name of the main part. Raises `KeyError`."""
        return self.one("", "officeDocument")

    def xml(self, name: str) -> Element:
        """Raises lxml's `XMLSyntaxError`."""
        part = self._named[name]
        if isinstance(part, XmlPart | OtherPart):
            return part.element
        return etree.fromstring(part.blob, _PARSER)  # said to be a picture

    def data(self, name: str) -> bytes:
        return self._named[name].blob

    def kind(self, name: str) -> str:
        """A part's content type."""
        return str(self._named[name].content_type)

    def relations(self, source: str) -> Relationships:
        """What a part ("" for the package) leads to, by id."""
        relations: Relationships = self._named[source].rels if source else self.rels
        return relations

    def related(self, source: str, word: str) -> Iterator[str]:
        """The names of the parts that `source` leads to by relations of a kind that ends in `word`."""
        for relation in list(self.relations(source).values()):
            if not relation.is_external and last_word(relation.reltype) == word:
                yield relation.target_part.partname.membername

    def one(self, source: str, word: str) -> str:
        """The first of them. Raises `KeyError`."""
        for name in self.related(source, word):
            return name
        raise KeyError(word)

    # -- changing -----------------------------------------------------------------------------------------------
    def put(self, name: str, data: bytes | Element, kind: str) -> None:
        """A new part, which is written if something leads to it."""
        blob = data if isinstance(data, bytes) else serialised(data)
        self._named[name] = cast(Part, PartFactory(PackURI(f"/{name}"), kind, "", blob, self))

    def free_name(self, pattern: str) -> str:
        """The first name that no part has, of a pattern such as "customXml/item{}.xml"."""
        taken = {name.lower() for name in self._named}
        number = 1
        while pattern.format(number).lower() in taken:
            number += 1
        return pattern.format(number)

    def relate(self, source: str, kind: str, target: str, *, external: bool = False) -> str:
        """The relation's id; one that is there already serves again. `target` is a part's name or an address."""
        relations = self.relations(source)
        if external:
            return relations.get_or_add_ext_rel(kind, target)
        return relations.get_or_add(kind, self._named[target]).rId

    def drop(self, name: str) -> None:
        """Takes out a part, and every relation that leads to it."""
        part = self._named.pop(name)
        for source in ("", *self._named):
            relations = self.relations(source)
            for id, relation in list(relations.items()):
                if not relation.is_external and relation.target_part is part:
                    del relations[id]

    def drop_unreached(self) -> None:
        """Takes out the parts that nothing leads to any more."""
        self._named = {part.partname.membername: part for part in self.iter_parts()}

    def packed(self) -> bytes:
        """The same bytes for the same parts."""
        written = {TYPES: _types(self.parts), "_rels/.rels": as_it_was(self.rels.xml)}
        for part in self.parts:
            written[part.partname.membername] = part.blob
            if part.rels:
                written[part.partname.rels_uri.membername] = as_it_was(part.rels.xml)
        return zipped(written, compressed=True)

    def let_go(self) -> None:
        """Gives up the parts; nothing can be read from it afterwards."""
        for part in self._named.values():
            if isinstance(part, XmlPart):
                let_go(part.element)
            elif isinstance(part, OtherPart):
                part.let_go()
        self._named.clear()


def last_word(kind: str) -> str:
    """Of a relation's kind: "footnotes"."""
    return kind.rpartition("/")[2]


def _types(parts: list[Part]) -> bytes:
    by_suffix = dict(_ALWAYS)
    by_name: dict[str, str] = {}
    for part in parts:
        suffix, kind = part.partname.ext.lower(), part.content_type
        usual = (suffix, kind) in default_content_types and by_suffix.setdefault(suffix, kind) == kind
        if not usual:
            by_name[part.partname] = kind
    root = CT_Types.new()
    for suffix, kind in sorted(by_suffix.items()):
        root.add_default(suffix, kind)
    for name, kind in sorted(by_name.items()):
        root.add_override(name, kind)
    return serialised(root)
