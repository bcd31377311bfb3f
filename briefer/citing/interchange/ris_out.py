"""References written as RIS, with a word on everything that RIS has no place for."""

from collections.abc import Iterator, Mapping

from briefer.citing.cleaning import clean
from briefer.citing.interchange.being_read import called
from briefer.citing.interchange.ris import TYPES
from briefer.domain.reference import NAMES, Name, PartialDate, Reference
from briefer.domain.reference_file import Loss

_CODES = {
    **{type: code for code, type in reversed(TYPES.items())},  # the first code of a type
    "conference": "CONF",
    "article": "JOUR",
    "review": "JOUR",
    "treaty": "LEGAL",
    "post": "ICOMM",
    "broadcast": "SOUND",
}
_NAME_TAGS = {"author": "AU", "editor": "A2", "translator": "A4"}
_TAGS = {
    "title": "TI",
    "title_short": "ST",
    "container_title_short": "J2",
    "publisher": "PB",
    "volume": "VL",
    "issue": "IS",
    "number": "M1",
    "genre": "M3",
    "DOI": "DO",
    "URL": "UR",
    "language": "LA",
    "edition": "ET",
    "section": "SE",
    "original_title": "OP",
}
_T2 = {  # which title RIS takes as the second one, by type
    **dict.fromkeys(("book", "report", "map", "manuscript", "legislation", "standard"), "collection_title"),
    **dict.fromkeys(("pamphlet", "hearing"), "collection_title"),
    "speech": "event_title",
}


def ris(references: Mapping[str, Reference]) -> tuple[str, tuple[Loss, ...]]:
    """The file's text, and what is lost in it."""
    lines: list[str] = []
    losses: list[Loss] = []
    for key, reference in references.items():
        code = _CODES.get(reference.type, "GEN")
        lines.append(f"TY  - {code}")
        lines.append(f"ID  - {key}")
        lines += [f"{tag}  - {value}" for tag, value in _values(reference)]
        lines += ["ER  - ", ""]
        losses += [Loss(key, what) for what in _losses(reference, code)]
    return "\r\n".join(lines), tuple(losses)


def _values(reference: Reference) -> Iterator[tuple[str, str]]:
    for field, tag in _NAME_TAGS.items():
        for name in getattr(reference, field):
            yield tag, _name(name)
    if reference.issued is not None:
        yield "PY", f"{reference.issued.year:04d}"
        yield "DA", _date(reference.issued)
    if reference.accessed is not None:
        yield "Y2", _date(reference.accessed)
    for field, tag in _tags(reference).items():
        if value := clean(getattr(reference, field)):
            yield tag, value
    if reference.page:
        first, dash, last = clean(reference.page).partition("-")
        yield "SP", first
        if dash:
            yield "EP", last


def _tags(reference: Reference) -> dict[str, str]:
    """The fields that have a tag for this type of work."""
    second = _T2.get(reference.type, "container_title")
    tags = {**_TAGS, second: "T2"}
    if reference.type == "paper-conference":
        tags |= {"event_title": "T3", "event_place": "CY"}
    elif reference.type == "speech":
        tags["event_place"] = "CY"
    else:
        tags["publisher_place"] = "CY"
        if second != "collection_title":
            tags["collection_title"] = "T3"
    if reference.type in ("article-journal", "article-magazine", "article-newspaper", "periodical"):
        tags["ISSN"] = "SN"
    elif reference.type in ("book", "chapter", "paper-conference"):
        tags["ISBN"] = "SN"
    return tags


def _name(name: Name) -> str:
    if name.literal is not None:
        literal = clean(name.literal)
        return f"{literal}," if "," in literal else literal
    family = " ".join(clean(part) for part in (name.dropping_particle, name.non_dropping_particle, name.family) if part)
    return ", ".join(part for part in (family, clean(name.given), clean(name.suffix)) if part)


def _date(date: PartialDate) -> str:
    month = f"{date.month:02d}" if date.month else ""
    day = f"{date.day:02d}" if date.day and date.month else ""
    return f"{date.year:04d}/{month}/{day}/"


def _losses(reference: Reference, code: str) -> Iterator[str]:
    if TYPES[code] != reference.type:
        yield f"RIS has no type “{reference.type}”; it was written as {code}."
    if reference.title_supplied:
        yield "That its title is your description is not kept."
    placed = {*_tags(reference), *_NAME_TAGS, "issued", "accessed", "page", "type", "title_supplied"}
    for field in Reference.__dataclass_fields__:
        if field not in placed and getattr(reference, field):
            yield f"There is no place for its {called(field)}."
    names = [name for field in NAMES & _NAME_TAGS.keys() for name in getattr(reference, field)]
    if any(name.family_first or name.dropping_particle or name.non_dropping_particle for name in names):
        yield "How its names are ordered, and their particles, are not kept."
    if any(name.literal is None and not name.given for name in names):
        yield "A person with one name is written as it stands."
    if any(name.literal is None and "," in f"{name.family}{name.given}" for name in names):
        yield "A name with a comma in it may be read otherwise."
    if any(date is not None and date.supplied for date in (reference.issued, reference.accessed)):
        yield "That its date is supplied is not kept."
