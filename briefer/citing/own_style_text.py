"""A user's style as the engine is given it, where the engine reads styles otherwise than they are meant."""

import xml.etree.ElementTree as ET

from briefer.citing.first_note import put_sign
from briefer.citing.style_check import NAMESPACE

WHOLE = "briefer: the whole citation"  # the name of a macro


def engine_text(root: ET.Element) -> bytes:
    """With a sign for the number of a work's first note, and each citation in one piece."""
    put_sign(root)
    _in_one_piece(root)
    ET.register_namespace("", NAMESPACE)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _in_one_piece(root: ET.Element) -> None:
    """The citation's parts in a macro: the engine would put what stands between two works between these, too."""
    layout = root.find(f"{{{NAMESPACE}}}citation/{{{NAMESPACE}}}layout")
    if layout is None or "delimiter" not in layout.attrib:
        return
    whole = ET.Element(f"{{{NAMESPACE}}}macro", name=WHOLE)
    whole.extend(list(layout))
    for part in list(layout):
        layout.remove(part)
    ET.SubElement(layout, f"{{{NAMESPACE}}}text", macro=WHOLE)
    citation = next(place for place, one in enumerate(root) if one.tag == f"{{{NAMESPACE}}}citation")
    root.insert(citation, whole)
