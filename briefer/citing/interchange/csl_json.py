"""CSL-JSON, the form in which citation programs hand on references (Citation Style Language 1.0.2, csl-data.json)."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from briefer.citing.interchange.being_read import BeingRead, called, organisation, person
from briefer.citing.interchange.refused import NotReferences
from briefer.citing.interchange.written_dates import partial_date, written_date
from briefer.domain.reference import DATES, NAMES, TYPES, Name, PartialDate, Reference
from briefer.domain.reference_file import Entry, Skipped

# Field of ours: CSL's name for it.
VARIABLES = {
    **{field: field.replace("_", "-") for field in (*NAMES, *DATES, "title", "publisher", "publisher_place")},
    **{field: field.replace("_", "-") for field in ("container_title", "collection_title", "collection_number")},
    **{field: field.replace("_", "-") for field in ("number_of_pages", "chapter_number", "event_title", "event_place")},
    **{field: field.replace("_", "-") for field in ("original_title", "archive_location")},
    "title_short": "title-short",
    "container_title_short": "container-title-short",
    **{field: field for field in ("genre", "number", "volume", "issue", "page", "DOI", "URL", "language", "edition")},
    **{field: field for field in ("version", "authority", "jurisdiction", "section", "status", "medium", "archive")},
    **{field: field for field in ("ISBN", "ISSN", "note")},
}
_FIELDS = {
    **{variable: field for field, variable in VARIABLES.items()},
    "shortTitle": "title_short",  # older names
    "journalAbbreviation": "container_title_short",
    "event": "event_title",
}
_SILENT = frozenset(  # nothing that is cited
    [
        "id",
        "type",
        "abstract",
        "annote",
        "keyword",
        "categories",
        "citation-key",
        "citation-label",
        "citation-number",
        "first-reference-note-number",
        "locator",
        "year-suffix",
        "source",
        "custom",
        "call-number",
        "dimensions",
        "system_id",
    ]
)
_OLD_TYPES = {"post-blog": "post-weblog", "statute": "legislation", "case": "legal_case", "generic": "document"}
_TAG = re.compile(r"</?(?:i|b|em|strong|sc|sup|sub|span|br)\b[^<>]*>", re.IGNORECASE)


def read_csl_json(text: str) -> list[Entry | Skipped]:
    """Raises `NotReferences`."""
    try:
        data = json.loads(text)
    except RecursionError as error:
        raise NotReferences("it is nested too deeply.") from error
    except ValueError as error:
        raise NotReferences("it is not JSON, or is cut off.") from error
    return [_entry(item, number) for number, item in enumerate(_items(data), 1)]


def _items(data: object) -> Sequence[object]:
    """A list of items, an object that holds one, or one item alone."""
    match data:
        case list():
            return data
        case {"items": list(items)} | {"references": list(items)}:
            return items
        case {"type": str()} | {"title": str()}:
            return (data,)
        case _:
            raise NotReferences("it is JSON, but no list of references.")


def _entry(item: object, number: int) -> Entry | Skipped:
    if not isinstance(item, dict):
        return Skipped(f"entry {number}", "It is no reference.")
    label = str(item.get("citation-key") or item.get("id") or f"entry {number}")[:80]
    given = item.get("type")
    type = _OLD_TYPES.get(given, given) if isinstance(given, str) else "document"
    being = BeingRead(label, type if type in TYPES else "document")
    if type not in TYPES:
        being.doubt(f"“{given}” is no type of CSL’s; it was read as a document.")
    unkept = []
    for variable, value in item.items():
        field = _FIELDS.get(variable)
        if field is None:
            if variable not in _SILENT and value not in (None, "", [], {}):
                unkept.append(variable)
        else:
            _put(being, field, value)
    being.unkept(unkept)
    if isinstance(custom := item.get("custom"), dict) and custom.get("title-supplied") is True:
        being.flag("title_supplied")
    return being.done()


def _put(being: BeingRead, field: str, value: object) -> None:
    if value in (None, "", [], {}):
        return
    match value:
        case list() if field in NAMES:
            for one in value:
                _put_name(being, field, one)
        case _ if field in DATES:
            being.date(field, _date(being, field, value))
        case str():
            plain = value if field in ("URL", "DOI") else _without_markup(value)
            if plain != value:
                being.doubt(f"The italics and the like in its {called(field)} were left out.")
            being.text(field, plain)
        case bool():
            being.doubt(f"Its {called(field)} is no text and was left out.")
        case int() | float():
            being.text(field, f"{value}")
        case _:
            being.doubt(f"Its {called(field)} is no text and was left out.")


def _without_markup(text: str) -> str:
    return _TAG.sub("", text) if "<" in text else text


def _put_name(being: BeingRead, field: str, value: object) -> None:
    if not isinstance(value, dict):
        being.doubt(f"One of its names ({called(field)}) was not understood and left out.")
        return
    part = {key: _without_markup(one) for key, one in value.items() if isinstance(one, str)}
    if literal := part.get("literal", ""):
        name = organisation(literal)
    else:
        name = person(
            part.get("family", ""),
            part.get("given", ""),
            suffix=part.get("suffix", ""),
            particle=part.get("non-dropping-particle", ""),
            dropping=part.get("dropping-particle", ""),
            family_first=value.get("static-ordering") in (True, 1, "true", "1"),
        )
    if name is None:
        being.doubt(f"One of its names ({called(field)}) is empty and was left out.")
    being.name(field, name)


def _date(being: BeingRead, field: str, value: Any) -> PartialDate | None:
    if isinstance(value, str | int):
        return _written(being, str(value))
    match value:
        case {"date-parts": [[_, *_] as first, *more]}:
            supplied = bool(value.get("circa"))
            numbers = [_number(part) for part in (*first, 0, 0)[:3]]
            made = partial_date(*numbers, supplied=supplied)
            if more:
                being.doubt(f"Its {called(field)} is a range; the beginning was taken.")
            if value.get("season"):
                being.doubt(f"The season of its {called(field)} was left out.")
            if made is None or [made.year, made.month or 0, made.day or 0] != numbers:
                being.doubt(f"No calendar has its {called(field)}; what is possible of it was taken.")
            return made
        case {"raw": str(words)} | {"literal": str(words)}:
            return _written(being, words)
        case _:
            being.doubt(f"Its {called(field)} was not understood and left out.")
            return None


def _written(being: BeingRead, words: str) -> PartialDate | None:
    written = written_date(words)
    if written.doubt:
        being.doubt(written.doubt)
    return written.value


def _number(part: object) -> int:
    """A part of a date, which some programs write as text; 0 for none."""
    text = str(part).strip() if isinstance(part, str | int) and not isinstance(part, bool) else ""
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else 0


# -- out ------------------------------------------------------------------------------------------------------------
def csl_json(references: Mapping[str, Reference]) -> str:
    """All of them, by key. Nothing is lost in this form."""
    return json.dumps([_item(key, one) for key, one in references.items()], ensure_ascii=False, indent=2) + "\n"


def _item(key: str, reference: Reference) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": reference.type}
    for field, variable in VARIABLES.items():
        match getattr(reference, field):
            case None | "" | ():
                continue
            case tuple() as names:
                item[variable] = [_name(name) for name in names]
            case PartialDate() as date:
                item[variable] = _date_parts(date)
            case value:
                item[variable] = value
    if reference.title_supplied:
        item["custom"] = {"title-supplied": True}
    return item


def _name(name: Name) -> dict[str, Any]:
    if name.literal is not None:
        return {"literal": name.literal}
    parts = {
        "family": name.family,
        "given": name.given,
        "dropping-particle": name.dropping_particle,
        "non-dropping-particle": name.non_dropping_particle,
        "suffix": name.suffix,
    }
    made: dict[str, Any] = {part: words for part, words in parts.items() if words}
    return {**made, "static-ordering": True} if name.family_first else made


def _date_parts(date: PartialDate) -> dict[str, Any]:
    parts = [part for part in (date.year, date.month, date.day) if part is not None]
    made: dict[str, Any] = {"date-parts": [parts]}
    return {**made, "circa": True} if date.supplied else made
