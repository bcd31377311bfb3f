"""Parts of a Word file that hold data beside its text, each with the properties part that Word wants for it."""

from lxml import etree

from briefer.export.word.opc import OFFICE, Opc
from briefer.export.word.xml import serialised

_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_KIND = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def attach(package: Opc, data: bytes, *, namespace: str, id: str) -> None:
    """Adds a part beside those of others that may be there. `id` names this kind of part: a Guid in braces."""
    item = package.free_name("customXml/item{}.xml")
    properties = package.free_name("customXml/itemProps{}.xml")
    package.put(item, data, "application/xml")
    package.put(properties, _properties(namespace, id), _KIND)
    package.relate(package.main, f"{OFFICE}/customXml", item)
    package.relate(item, f"{OFFICE}/customXmlProps", properties)


def _properties(namespace: str, id: str) -> bytes:
    store = etree.Element(f"{{{_STORE}}}datastoreItem", nsmap={"ds": _STORE})
    store.set(f"{{{_STORE}}}itemID", id)
    schemas = etree.SubElement(store, f"{{{_STORE}}}schemaRefs")
    etree.SubElement(schemas, f"{{{_STORE}}}schemaRef").set(f"{{{_STORE}}}uri", namespace)
    return serialised(store)
