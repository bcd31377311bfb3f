"""XML from office files: no document type, no entities, no network, no huge tree. Names are compared without namespace.

Office Open XML exists with two sets of namespaces ("transitional" and "strict") that differ in nothing else here.
"""

import posixpath
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from briefer.domain.source import SourceStatus
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip

Element = etree._Element


def parsed(path: Path, data: bytes) -> Element:
    """The root element. Raises `SourceUnreadable`: damaged, or unsafe where a document type is declared."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise refusal(path, SourceStatus.UNSAFE)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refusal(path, SourceStatus.DAMAGED) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding in which the bytes look different
        raise refusal(path, SourceStatus.UNSAFE)
    return root


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element | None, name: str) -> str | None:
    """The value of the attribute of that name, in whatever namespace."""
    if element is None:
        return None
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    ending = "}" + name
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith(ending)), None)


def child(element: Element | None, *names: str) -> Element | None:
    """The element below `element` that is reached by these names, the first of each."""
    for name in names:
        if element is None:
            return None
        element = next((below for below in element if local(below) == name), None)
    return element


def below(element: Element, name: str) -> Iterator[Element]:
    """All elements of that name at any depth, in order."""
    return (one for one in element.iter(etree.Element) if local(one) == name)


def all_words(element: Element) -> str:
    """All character data in the element, as it stands."""
    return "".join(str(piece) for piece in element.itertext())


def relations(package: SafeZip, part: str) -> dict[str, tuple[str, str]]:
    """What a part of an Office Open XML file leads to inside the file: id to (kind, part name)."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", name + ".rels")
    if rels not in package:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for one in parsed(package.path, package.part(rels)):
        identity, kind, target = one.get("Id"), one.get("Type"), one.get("Target")
        if identity and kind and target and one.get("TargetMode") != "External":
            where = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found[identity] = (kind.rpartition("/")[2], posixpath.normpath(where))
    return found


def related(package: SafeZip, part: str, kind: str) -> str | None:
    """The name of the part of that kind that `part` leads to, where the file has it."""
    names = (name for found, name in relations(package, part).values() if found == kind)
    return next((name for name in names if name in package), None)
