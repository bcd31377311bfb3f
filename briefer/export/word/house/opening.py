"""Opening an office's file, whatever kind of Word file it is: as an ordinary document, without macros."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree

from briefer.domain.errors import FileDamaged, HouseTemplateUnusable
from briefer.domain.house_template import HouseTemplate
from briefer.export.word.house.settling import settle
from briefer.export.word.opc import WORD_TYPE, Opc, last_word
from briefer.export.word.safe_package import SafePackage
from briefer.export.word.xml import Element, q

SUFFIXES: Final = (".docx", ".dotx", ".dotm", ".docm")
_DOCUMENT: Final = f"{WORD_TYPE}.document.main+xml"
_KINDS: Final = frozenset(
    (
        _DOCUMENT,
        f"{WORD_TYPE}.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    )
)
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_DROPPED: Final = {  # the last word of a relation's kind, and what it is for people
    "vbaProject": "its macros",
    "wordVbaData": "its macros",
    "attachedToolbars": "its toolbars",
    "keyMapCustomizations": "its keyboard shortcuts",
    "extensibility": "its own buttons in the ribbon",
    "userCustomization": "its own buttons in the ribbon",
    "origin": "its digital signature",
    "thumbnail": "",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """`dropped` are phrases for what did not come along."""

    package: Opc
    dropped: tuple[str, ...]

    @property
    def document(self) -> Element:
        return self.package.xml(self.package.main)

    @property
    def body(self) -> Element:
        body = self.document.find(q("w:body"))
        assert body is not None  # seen when it was opened
        return body


def opened(template: HouseTemplate) -> Opened:
    """Raises `HouseTemplateUnusable`."""
    path = Path(template.name)
    try:
        package = _package(SafePackage(path, template.data), template.name)
        _check(package, template.name)
        dropped = _without_macros(package)
        settle(package)
    except FileDamaged as error:
        raise HouseTemplateUnusable(template.name, error.why) from error
    except (etree.XMLSyntaxError, ValueError, RecursionError) as error:
        raise HouseTemplateUnusable(template.name, "a part of it is not what it should be") from error
    return Opened(package, dropped)


def _package(safe: SafePackage, name: str) -> Opc:
    parts = {name: safe.checked(name) for name in safe.names}
    if "[Content_Types].xml" not in parts:
        raise HouseTemplateUnusable(name, "it is not a Word document")
    return Opc.of(parts, dict.fromkeys(_KINDS, _DOCUMENT))


def _check(package: Opc, name: str) -> None:
    """Everything is parsed here, so that nothing surprises later."""
    if any(one.reltype.startswith(_STRICT) for one in package.relations("").values()):
        raise HouseTemplateUnusable(
            name, "it is of the kind “Strict Open XML”. Open it in Word and save it once as an ordinary .docx"
        )
    try:
        main = package.main
    except KeyError as error:
        raise HouseTemplateUnusable(name, "it is not a Word document") from error
    if package.kind(main) != _DOCUMENT or package.xml(main).tag != q("w:document"):
        raise HouseTemplateUnusable(name, "it is not a Word document or template")
    if package.xml(main).find(q("w:body")) is None:
        raise HouseTemplateUnusable(name, "it has no text that could be filled")
    for part in package.names:
        if part.endswith(".xml"):
            package.xml(part)


def _without_macros(package: Opc) -> tuple[str, ...]:
    """What it took out, in phrases."""
    phrases: dict[str, None] = {}
    has_macros = any(True for _ in package.related(package.main, "vbaProject"))
    for source in ("", package.main):
        relations = package.relations(source)
        for id, relation in list(relations.items()):
            word = last_word(relation.reltype)
            phrase = _DROPPED.get(word)
            if phrase is None or (word == "keyMapCustomizations" and not has_macros):
                continue
            del relations[id]
            if phrase:
                phrases[phrase] = None
    package.drop_unreached()
    return tuple(phrases)
