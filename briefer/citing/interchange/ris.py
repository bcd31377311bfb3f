"""RIS, as EndNote, Zotero, Mendeley and publishers' sites write it (RIS format specification, 2001 and 2011)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.citing.cleaning import clean
from briefer.citing.interchange.being_read import LONGEST, BeingRead, called, organisation, person
from briefer.citing.interchange.refused import NotReferences
from briefer.citing.interchange.written_dates import WrittenDate, written_date
from briefer.domain.reference import Name
from briefer.domain.reference_file import Entry, Skipped

TYPES = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "JFULL": "periodical",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BLOG": "post-weblog",
    "ELEC": "webpage",
    "ICOMM": "webpage",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "CPAPER": "paper-conference",
    "CONF": "paper-conference",
    "RPRT": "report",
    "GOVDOC": "report",
    "THES": "thesis",
    "CASE": "legal_case",
    "BILL": "bill",
    "STAT": "legislation",
    "LEGAL": "regulation",
    "HEAR": "hearing",
    "STAND": "standard",
    "DATA": "dataset",
    "DBASE": "dataset",
    "DICT": "entry-dictionary",
    "ENCYC": "entry-encyclopedia",
    "MAP": "map",
    "PAMP": "pamphlet",
    "MANSCPT": "manuscript",
    "UNPB": "manuscript",
    "PCOMM": "personal_communication",
    "PAT": "patent",
    "COMP": "software",
    "VIDEO": "motion_picture",
    "MPCT": "motion_picture",
    "SOUND": "song",
    "SLIDE": "speech",
    "ART": "graphic",
    "GEN": "document",
}
_LINE = re.compile(r"([A-Z][A-Z0-9])\s{2}-\s?(.*)$")
_SERIES = {"book", "report", "map", "manuscript", "legislation", "standard", "pamphlet", "hearing"}
_HOLDERS = {"article-journal", "article-magazine", "article-newspaper"}
_SILENT = frozenset(
    [
        "ER",
        "AB",
        "N1",
        "N2",
        "KW",
        "AD",
        "AN",
        "CN",
        "DB",
        "DP",
        "ID",
        "L1",
        "L2",
        "L3",
        "L4",
        "LB",
        "LK",
        "RN",
        "RP",
        "C1",
        "C2",
        "C3",
        "C4",
        "C5",
        "C6",
        "C7",
        "C8",
        "U1",
        "U2",
        "U3",
    ]
)
_NAMES = {"AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A4": "translator"}
_TEXTS = {
    "TI": "title",
    "T1": "title",
    "CT": "title",
    "ST": "title_short",
    "JF": "container_title",
    "JO": "container_title",
    "BT": "container_title",
    "JA": "container_title_short",
    "J1": "container_title_short",
    "J2": "container_title_short",
    "PB": "publisher",
    "CY": "publisher_place",
    "PP": "publisher_place",
    "VL": "volume",
    "IS": "issue",
    "CP": "issue",
    "M1": "number",
    "M3": "genre",
    "DO": "DOI",
    "LA": "language",
    "ET": "edition",
    "SE": "section",
    "OP": "original_title",
}
_DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed"}  # the fuller one comes first
_ISBN = re.compile(r"(?:97[89])?\d{9}[\dXx]$")
_ISSN = re.compile(r"\d{4}-\d{3}[\dXx]$")


@dataclass(slots=True)
class _Record:
    line: int
    type: str
    values: list[tuple[str, str]]
    ended: bool = False


def read_ris(text: str) -> list[Entry | Skipped]:
    """Raises `NotReferences`."""
    records = list(_records(text))
    if not records:
        raise NotReferences("it holds no entry of RIS (a line “TY  - …”).")
    return [_entry(record, number) for number, record in enumerate(records, 1)]


def _records(text: str) -> Iterator[_Record]:
    """From a line TY to a line ER, or to the next TY where that is missing. A line without a tag goes on the one
    before."""
    record: _Record | None = None
    for number, line in enumerate(text.splitlines(), 1):
        found = _LINE.match(line.strip("\ufeff").rstrip())
        tag, value = (found[1], found[2]) if found else ("", line.strip())
        if tag == "TY":
            if record is not None:
                yield record
            record = _Record(number, value.strip().upper(), [])
        elif record is not None and tag == "ER":
            record.ended = True
            yield record
            record = None
        elif record is not None and tag:
            record.values.append((tag, value))
        elif record is not None and record.values and value:
            tag, before = record.values[-1]
            if len(before) < LONGEST:
                record.values[-1] = (tag, f"{before} {value}")
    if record is not None:
        yield record


def _entry(record: _Record, number: int) -> Entry | Skipped:
    label = next((clean(value)[:80] for tag, value in record.values if tag == "ID" and clean(value)), f"entry {number}")
    if not record.type:
        return Skipped(label, f"It does not say what kind of work it is (line {record.line}).")
    if not record.ended and not record.values:
        return Skipped(label, f"It is cut off (line {record.line}).")
    being = BeingRead(label, TYPES.get(record.type, "document"))
    if record.type not in TYPES:
        being.doubt(f"Its type “{record.type}” has no counterpart; it was read as a document.")
    if not record.ended:
        being.doubt("Its last line (“ER  -”) is missing; something may be lost.")
    _dates(being, record)
    _pages(being, record)
    unkept: list[str] = []
    for tag, value in record.values:
        if clean(value) and not _put(being, tag, value, TYPES.get(record.type, "document")):
            unkept.append(f"“{tag}”")
    being.unkept(unkept)
    return being.done()


def _put(being: BeingRead, tag: str, value: str, type: str) -> bool:
    """Whether there is a place for the value."""
    if tag in _NAMES:
        being.name(_NAMES[tag], ris_name(value))
    elif tag in ("T2", "T3"):
        being.text(_title_field(tag, type), value)
    elif tag == "SN":
        being.text(_number_field(value, type), value)
    elif tag == "UR":
        _address(being, value)
    elif tag == "CY" and type in ("paper-conference", "speech"):
        being.text("event_place", value)
    elif tag in _TEXTS:
        being.text(_TEXTS[tag], value)
    else:
        return tag in _SILENT or tag in _DATES or tag in ("SP", "EP")
    return True


def _title_field(tag: str, type: str) -> str:
    if tag == "T3":
        return "event_title" if type in ("paper-conference", "speech") else "collection_title"
    return "collection_title" if type in _SERIES else "event_title" if type == "speech" else "container_title"


def _number_field(value: str, type: str) -> str:
    bare = re.sub(r"[\s-]", "", value)
    if _ISSN.match(value.strip()) and type in _HOLDERS | {"periodical"}:
        return "ISSN"
    if _ISBN.match(bare):
        return "ISBN"
    return "ISSN" if type in _HOLDERS else "ISBN" if type in ("book", "chapter") else "number"


def _address(being: BeingRead, value: str) -> None:
    """The first address stays; programs put several on a line, with semicolons or spaces between."""
    first, *more = re.split(r";\s*(?=https?://)|\s+(?=https?://)", value.strip())
    if more:
        being.doubt(f"It has more than one {called('URL')}; the first was taken.")
    being.text("URL", first)


def ris_name(value: str) -> Name | None:
    """ "Family, Given, Suffix" is a person; a name without a comma, or with one at its end, is taken as it stands."""
    value = clean(value)
    if value.endswith(","):
        return organisation(value[:-1])
    family, *parts = (part.strip() for part in value.split(","))
    if not parts or not family:
        return organisation(value.strip(", "))
    return person(family, parts[0], suffix=", ".join(part for part in parts[1:] if part))


def _dates(being: BeingRead, record: _Record) -> None:
    """PY may hold a whole date (2021/03/10), DA a date without its year."""
    for wanted in _DATES:
        for tag, value in record.values:
            if tag != wanted or not clean(value):
                continue
            written = written_date(value)
            if wanted != "Y2" and "issued" in being:
                _compare(being, written, value)
                continue
            if wanted == "DA" and written.value is None and any(other in ("PY", "Y1") for other, _ in record.values):
                written = _with_year(record, value)
            if written.doubt:
                being.doubt(written.doubt)
            being.date(_DATES[wanted], written.value)


def _with_year(record: _Record, value: str) -> WrittenDate:
    """ "10 March" of DA with the year of PY."""
    year = next((other for tag, other in record.values if tag in ("PY", "Y1") and clean(other)), "")
    return written_date(f"{value} {year[:4]}")


def _compare(being: BeingRead, written: WrittenDate, value: str) -> None:
    issued = being.found("issued")
    if written.value is None:
        being.doubt(f"It has a second date, “{clean(value)}”, which was left out.")
    elif written.value.year != issued.year:
        being.doubt(f"It has two dates, {issued} and {written.value}; the first was taken.")


def _pages(being: BeingRead, record: _Record) -> None:
    """SP and EP as one range; SP alone may hold a range itself."""
    first = next((clean(value) for tag, value in record.values if tag == "SP"), "")
    last = next((clean(value) for tag, value in record.values if tag == "EP"), "")
    being.text("page", f"{first}-{last}" if first and last and first != last and "-" not in first else first or last)
