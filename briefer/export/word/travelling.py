"""What travels in a Word file without standing on its pages, for whoever is about to send it."""

from collections.abc import Iterator

from briefer.export.word.manifest import NAMESPACE, is_manifest
from briefer.export.word.safe_package import SafePackage
from briefer.export.word.sources_list import NAMESPACE as SOURCES
from briefer.export.word.sources_list import is_sources
from briefer.export.word.xml import Element, q

_CORE, _CUSTOM = "docProps/core.xml", "docProps/custom.xml"


def carried(package: SafePackage) -> tuple[str, ...]:
    """Phrases such as "12 hidden bookmarks", none for a file that has nothing of the kind.

    Raises `FileDamaged`.
    """
    return (*_properties(package), *_bookmarks(package), *_data(package), *_remarks(package))


def _properties(package: SafePackage) -> Iterator[str]:
    if _CORE in package.names:
        for value in package.xml(_CORE):
            if (value.text or "").strip():
                yield f"the property {_local(value)}: {value.text}"
    if _CUSTOM in package.names:
        for value in package.xml(_CUSTOM):
            yield f"the property {value.get('name')}: {''.join(map(str, value.itertext()))}"


def _bookmarks(package: SafePackage) -> Iterator[str]:
    names = [str(start.get(q("w:name"))) for root in _word_parts(package) for start in root.iter(q("w:bookmarkStart"))]
    if hidden := sum(name.startswith("_") for name in names):
        yield _count(hidden, "hidden bookmark")
    if shown := len(names) - sum(name.startswith("_") for name in names):
        yield _count(shown, "bookmark")


def _data(package: SafePackage) -> Iterator[str]:
    for name in package.names:
        if not name.startswith("customXml/item") or name.startswith("customXml/itemProps"):
            continue
        if package.mentions(name, NAMESPACE) and is_manifest(root := package.xml(name)):
            quotes = _count(len(root), "quote")
            yield f"a list of {quotes}: source, place and citation of each, without its words"
        elif package.mentions(name, SOURCES) and is_sources(root := package.xml(name)):
            yield f"Word’s own list of sources, with {_count(len(root), 'source')}"
        else:
            yield f"data of another program ({name})"


def _remarks(package: SafePackage) -> Iterator[str]:
    roots = list(_word_parts(package))
    for tag, noun in (("w:comment", "comment"), ("w:ins", "tracked insertion"), ("w:del", "tracked deletion")):
        if times := sum(1 for root in roots for _ in root.iter(q(tag))):
            yield _count(times, noun)
    if any(root.find(f".//{q('w:attachedTemplate')}") is not None for root in roots):
        yield "the place of a template"


def _word_parts(package: SafePackage) -> Iterator[Element]:
    for name in package.names:
        if name.startswith("word/") and name.count("/") == 1 and name.endswith(".xml"):
            yield package.xml(name)


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
