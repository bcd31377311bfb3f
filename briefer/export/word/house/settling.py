"""An office's file made fit to be sent on: nothing that prompts, nothing that says who made it where."""

from collections.abc import Callable, Mapping
from typing import Final

from docx.oxml.coreprops import CT_CoreProperties
from lxml import etree

from briefer.export.word.base import LANGUAGE, app_properties, notes_root, settings_root
from briefer.export.word.lists import empty_numbering
from briefer.export.word.opc import OFFICE, WORD_TYPE, Opc, last_word
from briefer.export.word.styles import styles_part
from briefer.export.word.xml import Element, el, q, remove

# what makes Word ask something on opening, or holds a path or a trace of the machine
_UNWANTED: Final = ("updateFields", "attachedTemplate", "linkStyles", "mailMerge", "rsids", "savePreviewPicture")
_UNWANTED_LEADS: Final = frozenset(("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"))
_AFTER_NOTES: Final = frozenset(  # what the schema wants behind `w:footnotePr`
    (
        *("endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping"),
        *("doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown"),
        *("smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
        *("docId", "conflictMode", "discardImageEditingData", "defaultImageDpi", "chartTrackingRefBased"),
    )
)
_PERSONAL: Final = frozenset(("creator", "lastModifiedBy", "revision", "created", "modified", "lastPrinted"))


def _our_styles() -> Element:
    return styles_part(LANGUAGE)


def _notes_without_style() -> Element:
    """The file may call the style of notes by another id."""
    root = notes_root()
    for look in list(root.iter(q("w:pPr"))):
        remove(look)
    return root


_NEEDED: Final[Mapping[str, Callable[[], Element]]] = {
    "styles": _our_styles,
    "settings": settings_root,
    "numbering": empty_numbering,
    "footnotes": _notes_without_style,
}


def settle(package: Opc) -> None:
    """Adds the parts that a briefing needs and the file lacks; takes out what must not travel."""
    main = package.main
    for word, root in _NEEDED.items():
        if not any(True for _ in package.related(main, word)):
            plain = f"word/{word}.xml"
            name = package.free_name(f"word/{word}{{}}.xml") if plain in package else plain
            package.put(name, root(), f"{WORD_TYPE}.{word}+xml")
            package.relate(main, f"{OFFICE}/{word}", name)
    _drop_lost_stories(package)
    _settle_settings(package)
    _settle_properties(package)
    for name in package.names:
        if name.startswith("word/") and name.endswith(".xml"):
            _without_revision_ids(package.xml(name))


def _drop_lost_stories(package: Opc) -> None:
    """References to headers and footers that are not in the file."""
    relations = package.relations(package.main)
    for reference in list(package.xml(package.main).iter(q("w:headerReference"), q("w:footerReference"))):
        relation = relations.get(reference.get(q("r:id"), ""))
        if relation is None or relation.is_external:
            remove(reference)
            relations.pop(reference.get(q("r:id"), ""), None)


def _settle_settings(package: Opc) -> None:
    name = package.one(package.main, "settings")
    settings = package.xml(name)
    for unwanted in _UNWANTED:
        for element in settings.findall(q(f"w:{unwanted}")):
            settings.remove(element)
    relations = package.relations(name)
    for id, relation in list(relations.items()):
        if last_word(relation.reltype) in _UNWANTED_LEADS:
            del relations[id]
    notes = package.xml(package.one(package.main, "footnotes"))
    _name_separators(settings, notes)


def _name_separators(settings: Element, notes: Element) -> None:
    """Settings that name the notes' separators, as Word writes them; a name without its note is taken out."""
    there = {note.get(q("w:id"), "") for note in notes if note.get(q("w:type"))}
    about = settings.find(q("w:footnotePr"))
    if about is None:
        about = el("w:footnotePr")
        following = next((one for one in settings if etree.QName(one).localname in _AFTER_NOTES), None)
        if following is not None:
            following.addprevious(about)
        else:
            settings.append(about)
    named = {one.get(q("w:id"), ""): one for one in about.findall(q("w:footnote"))}
    for id, one in named.items():
        if id not in there:
            about.remove(one)
    about.extend(el("w:footnote", id=id) for id in sorted(there - set(named), key=int))


def _settle_properties(package: Opc) -> None:
    for name in list(package.related("", "core-properties")):
        core = package.xml(name)
        if not isinstance(core, CT_CoreProperties):
            package.drop(name)
        for element in [one for one in core if etree.QName(one).localname in _PERSONAL]:
            core.remove(element)
    for name in package.related("", "extended-properties"):
        about = package.xml(name)
        company = next((one.text for one in about if etree.QName(one).localname == "Company"), None)
        for element in list(about):
            about.remove(element)
        about.extend(etree.fromstring(app_properties(company or "")))


def _without_revision_ids(root: Element) -> None:
    for element in list(root.iter(q("w:rsid"))):
        remove(element)
    for element in root.iter(etree.Element):
        for key in [key for key in element.attrib if str(key).rpartition("}")[2].startswith("rsid")]:
            del element.attrib[key]
