"""A CSL file of the user's, looked at before the engine sees it: a faulty one can end the whole process there.

Citation Style Language 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html).
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from xml.parsers import expat

from briefer.citing.cleaning import clean

NAMESPACE = "http://purl.org/net/xbiblio/csl"
LARGEST = 1024 * 1024  # bytes
DEEPEST = 100  # elements within elements
MOST = 50_000  # elements that citation and list become when every macro is put in
_KNOWN = frozenset(
    {"style", "info", "locale", "terms", "term", "single", "multiple", "date", "date-part", "style-options", "macro"}
    | {"citation", "bibliography", "layout", "sort", "key", "names", "name", "name-part", "et-al", "institution"}
    | {"label", "substitute", "text", "number", "group", "choose", "if", "else-if", "else"}
)


class StyleFault(Exception):
    """Why a file cannot be used as a style: a sentence for people."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A style whose form is sound. `remarks` are sentences on what of it will have no effect."""

    root: ET.Element
    title: str
    is_notes: bool
    has_list: bool
    is_british: bool
    is_numbered: bool
    labels_places: bool
    remarks: tuple[str, ...]


def checked(data: bytes) -> Checked:
    """Raises `StyleFault`."""
    root = _root(data)
    if root.tag != f"{{{NAMESPACE}}}style":
        raise StyleFault("It is no CSL style (its root should be “style” of the CSL namespace).")
    title = clean(root.findtext(_q("info/title")))
    if parent := _parent(root):
        raise StyleFault(f"It only points to another style. Get “{parent}” from the same place and add that.")
    citation = root.find(_q("citation"))
    if citation is None or citation.find(_q("layout")) is None:
        raise StyleFault("It does not say how a citation is printed.")
    remarks = tuple(_remarks(root))
    return Checked(
        root=root,
        title=title or "A style without a title",
        is_notes=root.get("class") == "note",
        has_list=root.find(_q("bibliography")) is not None,
        is_british=(root.get("default-locale") or "en-US")[-2:] in ("GB", "AU", "NZ", "CA", "IE"),
        is_numbered=_uses(root, citation, "citation-number"),
        labels_places=_labels_pages(root),
        remarks=remarks,
    )


def _root(data: bytes) -> ET.Element:
    if not data.strip():
        raise StyleFault("The file is empty.")
    if len(data) > LARGEST:
        raise StyleFault("It is far larger than any style (1 MB).")
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = 0

    def starts(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise StyleFault("It is nested more deeply than any style.")
        builder.start(_name(tag), {_name(name): value for name, value in attributes.items()})

    def ends(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_name(tag))

    def refuses(*_: object) -> None:
        raise StyleFault("It has a DOCTYPE, which no style needs and which can do harm.")

    parser.StartElementHandler, parser.EndElementHandler = starts, ends
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuses
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        what = "It is a web page and no style." if b"<html" in data[:2_000].lower() else "It is no XML, or is cut off"
        where = "" if what.endswith(".") else f" (line {error.lineno})."
        raise StyleFault(what + where) from error
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise StyleFault("Its encoding is not known.") from error
    return builder.close()


def _name(expanded: str) -> str:
    return f"{{{expanded}" if "}" in expanded else expanded


def _q(path: str) -> str:
    return "/".join(f"{{{NAMESPACE}}}{step}" for step in path.split("/"))


def _local(element: ET.Element) -> str:
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def _parent(root: ET.Element) -> str | None:
    for link in root.iterfind(_q("info/link")):
        if link.get("rel") == "independent-parent":
            return clean(link.get("href")).rstrip("/").rpartition("/")[2] or "its parent"
    return None


# -- macros ---------------------------------------------------------------------------------------------------------
def _remarks(root: ET.Element) -> Iterator[str]:
    """What the engine would pass over in silence. Raises `StyleFault` for macros that would not end."""
    macros: dict[str, ET.Element] = {}
    for macro in root.iterfind(_q("macro")):
        name = macro.get("name") or ""
        if name in macros:
            yield f"It has more than one macro “{name}”; the engine decides which counts."
        macros[name] = macro
    called = {name for element in root.iter() for name in _calls(element)}
    for name in sorted(called - macros.keys()):
        yield f"It calls the macro “{name}”, which is not in it; nothing is printed there."
    sizes = _sizes(macros)
    for part in ("citation", "bibliography"):
        if (element := root.find(_q(part))) is not None and _size(element, sizes) > MOST:
            raise StyleFault("Its macros call each other so often that a page would never end.")
    for tag in sorted({_local(element) for element in _printing(root)} - _KNOWN):
        yield f"The element “{tag.rpartition('}')[2]}” is not of CSL 1.0 and has no effect."


def _printing(root: ET.Element) -> Iterator[ET.Element]:
    """Every element but those that describe the style."""
    for part in root:
        if _local(part) != "info":
            yield from part.iter()


def _calls(element: ET.Element) -> Iterator[str]:
    """The macro that this one element calls, if it calls any."""
    if _local(element) in ("text", "key") and (name := element.get("macro")) is not None:
        yield name


def _sizes(macros: dict[str, ET.Element]) -> dict[str, int]:
    """Elements that each macro becomes, those it calls put in. Raises `StyleFault` for one that calls itself."""
    calls = {
        name: [called for element in macro.iter() for called in _calls(element) if called in macros]
        for name, macro in macros.items()
    }
    sizes: dict[str, int] = {}
    for start in macros:
        stack, on_the_way = [start], {start: None}
        while stack:
            here = stack[-1]
            waiting = next((name for name in calls[here] if name not in sizes), None)
            if waiting is None:
                own = sum(1 for _ in macros[here].iter())
                sizes[here] = min(own + sum(sizes[name] for name in calls[here]), MOST + 1)
                stack.pop()
                on_the_way.pop(here, None)
            elif waiting in on_the_way:
                raise StyleFault(f"Its macro “{waiting}” calls itself, so that a citation would never end.")
            else:
                stack.append(waiting)
                on_the_way[waiting] = None
    return sizes


def _size(part: ET.Element, sizes: dict[str, int]) -> int:
    return sum(1 + sum(sizes.get(name, 0) for name in _calls(element)) for element in part.iter())


def _uses(root: ET.Element, part: ET.Element, variable: str) -> bool:
    """Whether the part, or a macro it calls, prints the variable."""
    waiting, seen = [part], {""}
    macros = {macro.get("name") or "": macro for macro in root.iterfind(_q("macro"))}
    while waiting:
        for element in waiting.pop().iter():
            if element.get("variable") == variable and _local(element) in ("text", "number"):
                return True
            for name in _calls(element):
                if name not in seen and name in macros:
                    seen.add(name)
                    waiting.append(macros[name])
    return False


def _labels_pages(root: ET.Element) -> bool:
    """Whether the style sets a label before a page: it has one for places, and no case of its own for pages."""
    labels = any(label.get("variable") == "locator" for label in root.iter(_q("label")))
    cases = any("page" in (one.get("locator") or "").split() for tag in ("if", "else-if") for one in root.iter(_q(tag)))
    return labels and not cases
