"""The parts of a package as python-docx can open them: it believes every relation and wants a content type for all.

Real files have relations that lead nowhere (Word's own "NULL" for a lost picture), names that are spelled with other
capitals in one place than in another, names that begin with a stroke, and parts without a content type.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from briefer.export.word.xml import Element, parsed, serialised

TYPES: Final = "[Content_Types].xml"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_NOWHERE: Final = "urn:briefer:nowhere:"
_MARKED: Final = re.compile(rf'Target="{_NOWHERE}([^"]*)" TargetMode="External"'.encode())
_UNKNOWN: Final = "application/octet-stream"
_SAME: Final[Mapping[str, str]] = MappingProxyType({})


def readable(parts: Mapping[str, bytes], kinds: Mapping[str, str] = _SAME) -> dict[str, bytes]:
    """`kinds` leads from content types to those that are given instead.

    A relation that leads nowhere becomes one that leads out of the package; `as_it_was` undoes that. Raises lxml's
    `XMLSyntaxError`.
    """
    given = {name.replace("\\", "/").lstrip("/"): data for name, data in parts.items() if not name.endswith("/")}
    plain = {name: data for name, data in given.items() if name != TYPES and not name.endswith(".rels")}
    spelled = {name.lower(): name for name in plain}
    made = {TYPES: _types(given.get(TYPES), plain, kinds)}
    for name, data in given.items():
        source = _source_of(name)
        known = source if source in ("", *plain) else spelled.get(source.lower())
        if name.endswith(".rels") and known is not None:
            made[_relations_name(known)] = _relations(data, known, plain, spelled)
    return plain | made


def as_it_was(relations: bytes) -> bytes:
    """A part of relations as it is written: what led nowhere does so again."""
    return _MARKED.sub(rb'Target="\1"', relations)


def _types(data: bytes | None, parts: Iterable[str], kinds: Mapping[str, str]) -> bytes:
    """Each part by its name."""
    by_name: dict[str, str] = {}
    by_suffix: dict[str, str] = {}
    for one in _elements(data) if data is not None else ():
        kind = one.get("ContentType", "")
        if one.tag == f"{{{_TYPES}}}Override":
            by_name[one.get("PartName", "").lstrip("/").lower()] = kind
        else:
            by_suffix[one.get("Extension", "").lower()] = kind
    root = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    for name in parts:
        kind = by_name.get(name.lower()) or by_suffix.get(name.rpartition(".")[2].lower()) or _UNKNOWN
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kinds.get(kind, kind))
    return serialised(root)


def _relations(data: bytes, source: str, parts: Mapping[str, bytes], spelled: Mapping[str, str]) -> bytes:
    root = etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
    for one in _elements(data):
        id, kind, target = (one.get(name, "") for name in ("Id", "Type", "Target"))
        if not (id and kind):
            continue
        if one.get("TargetMode") != "External":
            name = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target)).lstrip("/")
            found = name if name in parts else spelled.get(name.lower())
            target = f"{_NOWHERE}{target}" if found is None else f"/{found}"
        made = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", Id=id, Type=kind, Target=target)
        if not target.startswith("/") or one.get("TargetMode") == "External":
            made.set("TargetMode", "External")
    return serialised(root)


def _elements(data: bytes) -> Iterator[Element]:
    return (one for one in parsed(data) if isinstance(one.tag, str))


def _source_of(name: str) -> str:
    folder, _, file = name.rpartition("_rels/")
    return f"{folder}{file.removesuffix('.rels')}"


def _relations_name(source: str) -> str:
    folder, _, file = source.rpartition("/")
    return f"{folder}/_rels/{file}.rels".lstrip("/")
