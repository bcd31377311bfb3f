"""References written as BibTeX, in biblatex's fields and UTF-8, with a word on everything that has no place there."""

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from briefer.citing.cleaning import clean
from briefer.citing.interchange.being_read import called
from briefer.citing.interchange.bibtex import SUBTYPES, TYPES
from briefer.citing.interchange.bibtex_names import is_particle, written_name
from briefer.citing.interchange.latex import to_latex
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.reference_file import Loss

_KINDS = {
    **{type: kind for kind, type in reversed(TYPES.items())},  # the first kind of a type
    "report": "report",
    "paper-conference": "inproceedings",
    "thesis": "thesis",
    "article-newspaper": "article",
    "article-magazine": "article",
    "article": "article",
    "review": "article",
    "entry-dictionary": "inreference",
    "regulation": "legislation",
    "bill": "legislation",
}
_SUBTYPES = {type: subtype for subtype, type in SUBTYPES.items()}
_NAMES = ("author", "editor", "translator", "interviewer")
_TEXTS = {
    "title": "title",
    "title_short": "shorttitle",
    "original_title": "origtitle",
    "container_title_short": "shortjournal",
    "publisher": "publisher",
    "publisher_place": "location",
    "event_title": "eventtitle",
    "event_place": "venue",
    "collection_title": "series",
    "volume": "volume",
    "chapter_number": "chapter",
    "page": "pages",
    "number_of_pages": "pagetotal",
    "edition": "edition",
    "version": "version",
    "status": "pubstate",
    "ISBN": "isbn",
    "ISSN": "issn",
    "language": "langid",
    "genre": "type",
    "authority": "authority",
    "jurisdiction": "jurisdiction",
    "archive": "library",
    "note": "note",
    "medium": "howpublished",
}
_DATES = {"issued": "date", "accessed": "urldate", "event_date": "eventdate", "original_date": "origdate"}


def bibtex(references: Mapping[str, Reference]) -> tuple[str, tuple[Loss, ...]]:
    """The file's text, and what is lost in it."""
    entries: list[str] = []
    losses: list[Loss] = []
    for key, reference in references.items():
        kind = _KINDS.get(reference.type, "misc")
        fields = dict(_fields(reference, kind))
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
        entries.append(f"@{kind}{{{key},\n{lines}}}\n")
        losses += [Loss(key, what) for what in _losses(reference, kind)]
    return "\n".join(entries), tuple(losses)


def _fields(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    if reference.type in _SUBTYPES:
        yield "entrysubtype", _SUBTYPES[reference.type]
    for field in _NAMES:
        if names := getattr(reference, field):
            yield field, " and ".join(written_name(name) for name in names)
    for field, name in _placed(reference, kind).items():
        if value := clean(getattr(reference, field)):
            yield name, to_latex(value)
    if reference.DOI:
        yield "doi", _verbatim(reference.DOI)
    if reference.URL:
        yield "url", _verbatim(reference.URL)
    for field, name in _DATES.items():
        if (date := getattr(reference, field)) is not None:
            yield name, _date(date)


def _placed(reference: Reference, kind: str) -> dict[str, str]:
    """The fields of text that have a name in this kind of entry."""
    placed = dict(_TEXTS)
    placed["container_title"] = "booktitle" if kind in ("incollection", "inproceedings", "inbook") else "journaltitle"
    if kind in ("article", "periodical"):
        placed["issue"] = "number"
    elif reference.collection_title and kind not in ("report", "legislation", "standard"):
        placed["collection_number"] = "number"
    else:
        placed["number"] = "number"
    if kind not in ("article", "periodical"):
        placed["issue"] = "issue"
    return placed


def _date(date: PartialDate) -> str:
    parts = [f"{date.year:04d}"]
    if date.month:
        parts.append(f"{date.month:02d}")
        if date.day:
            parts.append(f"{date.day:02d}")
    return "-".join(parts) + ("?" if date.supplied else "")


def _verbatim(address: str) -> str:
    """Programs read addresses as they stand, so that braces and backslashes go in their web form."""
    return "".join(quote(letter, safe="") if letter in "{}\\" else letter for letter in clean(address))


def _losses(reference: Reference, kind: str) -> Iterator[str]:
    back = SUBTYPES.get(_SUBTYPES.get(reference.type, ""), TYPES.get(kind))
    if back != reference.type:
        yield f"BibTeX has no type “{reference.type}”; it was written as @{kind}."
    if reference.title_supplied:
        yield "That its title is your description is not kept."
    placed = {*_placed(reference, kind), *_NAMES, *_DATES, "DOI", "URL", "type", "title_supplied"}
    for field in Reference.__dataclass_fields__:
        if field not in placed and getattr(reference, field):
            yield f"There is no place for its {called(field)}."
    names = [name for field in _NAMES for name in getattr(reference, field)]
    if any(name.family_first or name.dropping_particle for name in names):
        yield "How its names are ordered, and their particles, are not kept."
    if any(_is_read_otherwise(name) for name in names):
        yield "A particle or a person with one name may be read otherwise."


def _is_read_otherwise(name: Name) -> bool:
    if name.literal is not None:
        return False
    particle = name.non_dropping_particle
    return not name.given or not name.family or (particle is not None and not is_particle(particle))
