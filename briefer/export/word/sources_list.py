"""Word's own list of sources (References, Manage Sources), filled with what the briefing cites (ISO 29500-1, 22.6)."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from uuid import NAMESPACE_URL, uuid5

from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.export.word.custom_xml import attach
from briefer.export.word.opc import Opc
from briefer.export.word.plain_xml import element, text, whole
from briefer.export.word.xml import Element, parsed

NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"
_STORE_ID = "{3C9A54D5-52B5-5F0B-8F55-0E7C2C1B5E77}"  # names this kind of part; one stands in a file
_TYPES = {
    "article-journal": "JournalArticle",
    "article-magazine": "ArticleInAPeriodical",
    "article-newspaper": "ArticleInAPeriodical",
    "book": "Book",
    "chapter": "BookSection",
    "paper-conference": "ConferenceProceedings",
    "report": "Report",
    "standard": "Report",
    "thesis": "Report",
    "webpage": "InternetSite",
    "post-weblog": "InternetSite",
    "post": "InternetSite",
    "interview": "Interview",
    "patent": "Patent",
    "legal_case": "Case",
    "motion_picture": "Film",
    "broadcast": "Film",
    "song": "SoundRecording",
    "graphic": "Art",
    "performance": "Performance",
}
_CONTAINERS = {
    "JournalArticle": "JournalName",
    "ArticleInAPeriodical": "PeriodicalTitle",
    "BookSection": "BookTitle",
    "ConferenceProceedings": "ConferenceName",
    "InternetSite": "InternetSiteTitle",
    "Case": "Reporter",
}
_PEOPLE = {"author": "Author", "editor": "Editor", "translator": "Translator", "interviewer": "Interviewer"}


def attach_sources(package: Opc, references: Mapping[SourceId, Reference]) -> None:
    """Adds the sources to the list that the office's file has, or as a list of their own; no list without sources."""
    sources = list(_sources(references))
    if not sources:
        return
    made = whole(f'<b:Sources xmlns:b="{NAMESPACE}" SelectedStyle="">{"".join(sources)}</b:Sources>')
    there = _list_there(package)
    if there is not None:
        there.extend(parsed(made))
    else:
        attach(package, made, namespace=NAMESPACE, id=_STORE_ID)


def is_sources(root: Element) -> bool:
    return root.tag == f"{{{NAMESPACE}}}Sources"


def _list_there(package: Opc) -> Element | None:
    for name in package.names:
        if re.fullmatch(r"customXml/item\d+\.xml", name) and NAMESPACE.encode() in package.data(name):
            root = package.xml(name)
            if is_sources(root):
                return root
    return None


def _sources(references: Mapping[SourceId, Reference]) -> Iterator[str]:
    """Each as an element."""
    tags: set[str] = set()
    for number, (id, reference) in enumerate(references.items(), 1):
        tag = _tag(reference, tags)
        tags.add(tag)
        kind = _TYPES.get(reference.type, "Misc")
        fields = (
            ("Tag", tag),
            ("SourceType", kind),
            ("Guid", f"{{{str(uuid5(NAMESPACE_URL, f'briefer:{id}')).upper()}}}"),
            *_fields(reference, kind),
            ("RefOrder", str(number)),
        )
        yield element("b:Source", *(_field(name, value) for name, value in fields if value), *_people(reference))


def _fields(reference: Reference, kind: str) -> Iterator[tuple[str, str | None]]:
    yield "Title", f"[{reference.title}]" if reference.title and reference.title_supplied else reference.title
    yield "ShortTitle", reference.title_short
    yield from _date(reference.issued, ("Year", "Month", "Day"))
    yield from _date(reference.accessed, ("YearAccessed", "MonthAccessed", "DayAccessed"))
    yield _CONTAINERS.get(kind, "PublicationTitle"), reference.container_title or reference.event_title
    yield ("Court" if kind == "Case" else "Institution" if kind == "Report" else "Publisher"), reference.publisher
    yield "City", reference.publisher_place or reference.event_place
    yield "Volume", reference.volume
    yield "Issue", reference.issue
    yield "Pages", reference.page
    yield "Edition", reference.edition
    yield (
        ("CaseNumber" if kind == "Case" else "ThesisType" if reference.type == "thesis" else "Medium"),
        (reference.number if kind == "Case" else reference.genre),
    )
    yield "StandardNumber", f"doi:{reference.DOI}" if reference.DOI else reference.ISBN or reference.ISSN
    yield "URL", reference.URL or (f"https://doi.org/{reference.DOI}" if reference.DOI else None)


def _date(date: PartialDate | None, names: tuple[str, str, str]) -> Iterator[tuple[str, str | None]]:
    if date is not None:
        for name, part in zip(names, (date.year, date.month, date.day), strict=True):
            yield name, str(part) if part else None


def _people(reference: Reference) -> Iterator[str]:
    given = {role: names for field, role in _PEOPLE.items() if (names := getattr(reference, field))}
    if given:
        yield element("b:Author", *(element(f"b:{role}", _names(names)) for role, names in given.items()))


def _names(names: tuple[Name, ...]) -> str:
    """An organisation by itself is corporate; among people it stands as a last name."""
    if len(names) == 1 and names[0].literal is not None:
        return _field("Corporate", names[0].literal)
    listed: list[str] = []
    for name in names:
        family = " ".join(part for part in (name.non_dropping_particle, name.family) if part)
        given = " ".join(part for part in (name.given, name.dropping_particle) if part)
        parts = (("Last", name.literal or family or given), ("First", given if family else ""))
        listed.append(element("b:Person", *(_field(part, words) for part, words in parts if words)))
    return element("b:NameList", *listed)


def _tag(reference: Reference, taken: set[str]) -> str:
    """As Word makes them: three letters of the name and two figures of the year; unlike those before."""
    names = reference.author or reference.editor
    who = (names[0].family or names[0].literal or "") if names else reference.title or ""
    plain = unicodedata.normalize("NFKD", who.replace("Đ", "D").replace("đ", "d"))
    letters = "".join(letter for letter in plain if letter.isascii() and letter.isalpha())[:3].capitalize() or "Src"
    tag = free = f"{letters}{reference.issued.year % 100:02d}" if reference.issued else letters
    number = 1
    while free in taken:
        free, number = f"{tag}{number}", number + 1
    return free


def _field(name: str, words: str) -> str:
    return element(f"b:{name}", " ".join(text(words).split()))
