"""Content controls that Word fills from a store of data: the store takes the value too, or Word would put the old one
back on opening."""

from typing import Final

from lxml import etree

from briefer.export.word.opc import Opc
from briefer.export.word.xml import Element, q

_CORE: Final = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"  # what Word calls the file's core properties
_STORE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}itemID"
_PREFIX: Final = "xmlns:"


def bind(control: Element, package: Opc, value: str) -> None:
    """Where the store cannot take it, the control is cut loose and keeps the value as plain text."""
    about = control.find(q("w:sdtPr"))
    if about is None:
        return
    date = about.find(q("w:date"))
    if date is not None and date.get(q("w:fullDate")) is not None:
        del date.attrib[q("w:fullDate")]
    for binding in [one for one in about if etree.QName(one).localname == "dataBinding"]:
        if date is not None or not _stored(binding, package, value):
            about.remove(binding)


def _stored(binding: Element, package: Opc, value: str) -> bool:
    given = {etree.QName(key).localname: str(text) for key, text in binding.attrib.items()}
    root = _store(package, given.get("storeItemID", "").upper())
    if root is None:
        return False
    names = {
        name.removeprefix(_PREFIX): address.strip("'\"")
        for name, _, address in (one.partition("=") for one in given.get("prefixMappings", "").split())
    }
    try:
        found = root.getroottree().xpath(given.get("xpath", ""), namespaces=names)
    except etree.XPathError:
        return False
    if not isinstance(found, list) or len(found) != 1 or not isinstance(found[0], etree._Element) or len(found[0]):
        return False
    found[0].text = value
    return True


def _store(package: Opc, id: str) -> Element | None:
    if id == _CORE:
        return next((package.xml(name) for name in package.related("", "core-properties")), None)
    for item in package.related(package.main, "customXml"):
        for about in package.related(item, "customXmlProps"):
            if package.xml(about).get(_STORE, "").upper() == id and id:
                return package.xml(item)
    return None
