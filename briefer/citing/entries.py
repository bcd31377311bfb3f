"""References as entries of the engine's own bibliography format."""

import re
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from briefer.citing.cleaning import (
    CLOSE_TITLE,
    OPEN_TITLE,
    as_it_stands,
    clean,
    escaped,
    quoted_inside,
    typographic,
)
from briefer.citing.offered import Offered
from briefer.citing.short_titles import short_title
from briefer.domain.document_words import DocumentWords, document_words
from briefer.domain.reference import Name, PartialDate, Reference

Entry = dict[str, Any]

# CSL type: (entry, parent, field of the parent's own title)
_TYPES: dict[str, tuple[str, str | None]] = {
    "article-journal": ("article", "periodical"),
    "article-newspaper": ("article", "newspaper"),
    "article-magazine": ("article", "newspaper"),
    "webpage": ("web", "web"),
    "post-weblog": ("article", "blog"),
    "report": ("report", None),
    "hearing": ("report", None),
    "standard": ("report", None),
    "book": ("book", None),
    "chapter": ("chapter", "anthology"),
    "paper-conference": ("article", "proceedings"),
    "thesis": ("thesis", None),
    "legal_case": ("case", "anthology"),
    "treaty": ("case", "anthology"),
    "legislation": ("legislation", None),
    "bill": ("legislation", None),
    "speech": ("misc", "conference"),
}
NAMED_BY_TITLE = frozenset({"legal_case", "treaty", "legislation", "bill"})  # a part of it would name another


def entry(reference: Reference, offered: Offered, language: str = "en") -> Entry:
    """The entry for `reference`. Dates and addresses that the engine would refuse are left out."""
    kind, parent = _TYPES.get(reference.type, ("misc", None))
    publisher = _publisher(reference)
    made: Entry = {"type": kind, "title": _title(reference, offered), "author": _names(reference.author)}
    made["editor"] = _names(reference.editor)
    made["date"] = engine_date(reference)
    made["genre"] = _genre(reference, document_words(language))
    made["edition"] = clean(reference.edition)  # never evaluated by the engine
    if translators := _names(reference.translator):
        made["affiliated"] = [{"role": "translator", "names": translators}]
    made["page-range"] = clean(reference.page)
    made["url"] = _url(reference)
    made["serial-number"] = _serial(reference)
    container = escaped(typographic(clean(_container(reference))))
    above: Entry = {"type": parent, "title": {"value": "{" + container + "}"} if container else None}
    above["volume"], above["issue"] = clean(reference.volume), clean(reference.issue)
    match kind:
        case "web":
            site = container or escaped(clean(reference.publisher))
            if offered.site_as_publisher:
                made["publisher"], above = site, {}
            else:
                above["title"] = {"value": "{" + site + "}"} if site else None
        case "chapter":
            above["publisher"], above["editor"] = publisher, made.pop("editor")
        case "case":
            made["organization"] = escaped(clean(reference.authority or reference.publisher))
        case "book":
            made["publisher"], made["volume"] = publisher, clean(reference.volume)
            above["type"], above["volume"] = "anthology", clean(reference.collection_number)
        case _ if parent == "conference":
            above["location"] = escaped(clean(reference.event_place or reference.publisher_place))
        case _:
            made["publisher"] = publisher
    if above.get("title") or kind == "chapter":
        made["parent"] = _filled(above)
    return _filled(made)


def _container(reference: Reference) -> str | None:
    """The larger whole: a journal, site or book; a book's series; the event of a speech or paper."""
    match reference.type:
        case "book":
            return reference.collection_title or reference.container_title
        case "speech" | "paper-conference":
            return reference.container_title or reference.event_title
        case _:
            return reference.container_title


def _genre(reference: Reference, said: DocumentWords) -> str:
    genre = escaped(clean(reference.genre))
    asked_by = said.joined_all([clean(str(name)) for name in reference.interviewer])
    return genre or (said.interview.format(escaped(asked_by)) if asked_by else "")


def shown_title(reference: Reference) -> str:
    """The whole title as it is printed, without brackets of a supplied one."""
    title = typographic(clean(reference.title))
    if reference.title_supplied and title.startswith("[") and title.endswith("]"):
        title = title[1:-1].strip()
    if re.search(r"(?<![.\s].)(?<!\b[A-Z])\.$", title) and not title.endswith(".."):
        title = title[:-1]
    return title


def stand_in_year(reference: Reference) -> int | None:
    """The year that the engine is given for a supplied date: one that stands nowhere in the reference."""
    issued = reference.issued
    if issued is None or not issued.supplied or not 1 <= issued.year <= 9999:
        return None
    words = repr(reference)
    years = (thousand + issued.year % 1000 for thousand in (9000, 8000, 7000, 6000, 5000))
    return next((year for year in years if str(year) not in words), issued.year)


def engine_date(reference: Reference) -> str:
    """The date as the engine reads it, as exact as it is possible; "" for none."""
    stand_in = stand_in_year(reference)
    if stand_in is not None:
        return str(stand_in)
    held = reference.event_date if reference.type in ("speech", "hearing") else None
    return possible_date(reference.issued) or possible_date(held)


def possible_date(given: PartialDate | None) -> str:
    """YYYY, YYYY-MM or YYYY-MM-DD, without the parts that no calendar has."""
    if given is None or not 1 <= given.year <= 9999:
        return ""
    if given.month is None or not 1 <= given.month <= 12:
        return f"{given.year:04d}"
    month = f"{given.year:04d}-{given.month:02d}"
    try:
        return date(given.year, given.month, given.day or 0).isoformat()
    except ValueError:
        return month


def possible_url(url: str | None) -> str | None:
    """The address, if it is one of the web."""
    text = clean(url)
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and re.fullmatch(r"[\w.-]+(:\d{1,5})?", parts.netloc) is not None
    except ValueError:
        return None
    return text if sound and " " not in text else None


def _title(reference: Reference, offered: Offered) -> Entry | None:
    whole = shown_title(reference)
    if not whole:
        return None
    short = typographic(clean(reference.title_short))
    if not short and reference.type not in NAMED_BY_TITLE:
        short = short_title(whole) or ""
    made = {"value": _marked(whole, reference, offered)}
    if short:
        made["short"] = _marked(short.strip("[]") if reference.title_supplied else short, reference, offered)
    return made


def _marked(title: str, reference: Reference, offered: Offered) -> str:
    text = quoted_inside(title, single_outside=offered.region == "GB")
    if reference.title_supplied:
        text = f"[{text}]"
    return as_it_stands(f"{OPEN_TITLE}{text}{CLOSE_TITLE}")


def _names(names: tuple[Name, ...]) -> list[Entry]:
    return [made for made in map(_name, names) if made]


def _name(name: Name) -> Entry:
    if name.literal is not None:
        return _filled({"name": typographic(clean(name.literal))})
    family, given = typographic(clean(name.family)), typographic(clean(name.given))
    particles = " ".join(clean(part) for part in (name.dropping_particle, name.non_dropping_particle) if clean(part))
    made = {"name": family or given, "given-name": given if family else ""}
    return _filled({**made, "prefix": typographic(particles), "suffix": typographic(clean(name.suffix))})


def _publisher(reference: Reference) -> Entry | None:
    name, where = escaped(clean(reference.publisher)), escaped(clean(reference.publisher_place))
    return _filled({"name": name, "location": where}) if name or where else None


def _url(reference: Reference) -> Entry | str | None:
    url = possible_url(reference.URL)
    accessed = possible_date(reference.accessed)
    return {"value": url, "date": accessed} if url and accessed else url


def _serial(reference: Reference) -> Entry:
    doi = re.sub(r"^(https?://(dx\.)?doi\.org/|doi:\s*)", "", clean(reference.DOI), flags=re.IGNORECASE)
    return _filled({"doi": doi, "serial": clean(reference.number)})


def _filled(made: Entry) -> Entry:
    return {name: value for name, value in made.items() if value}
