"""BibTeX and biblatex files to references."""

import re
from collections.abc import Mapping

from briefer.citing.cleaning import clean
from briefer.citing.interchange.being_read import BeingRead
from briefer.citing.interchange.bibtex_blocks import Block, Broken, blocks
from briefer.citing.interchange.bibtex_names import OTHERS, bibtex_name, names_in
from briefer.citing.interchange.latex import from_latex
from briefer.citing.interchange.refused import NotReferences
from briefer.citing.interchange.written_dates import WrittenDate, month_named, written_date
from briefer.domain.reference_file import Entry, Skipped

TYPES = {
    "article": "article-journal",
    "suppperiodical": "article-journal",
    "periodical": "periodical",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "proceedings": "book",
    "reference": "book",
    "manual": "report",
    "booklet": "pamphlet",
    "inbook": "chapter",
    "incollection": "chapter",
    "bookinbook": "chapter",
    "inreference": "entry-encyclopedia",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "techreport": "report",
    "report": "report",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "webpage": "webpage",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "legal": "treaty",
    "standard": "standard",
    "patent": "patent",
    "dataset": "dataset",
    "software": "software",
    "letter": "personal_communication",
    "unpublished": "manuscript",
    "image": "graphic",
    "video": "motion_picture",
    "misc": "document",
}
SUBTYPES = {  # biblatex's entrysubtype
    "newspaper": "article-newspaper",
    "magazine": "article-magazine",
    "blog": "post-weblog",
    "speech": "speech",
    "interview": "interview",
    "hearing": "hearing",
    "bill": "bill",
    "regulation": "regulation",
    "map": "map",
}
_NAMES = {"author": "author", "editor": "editor", "translator": "translator", "interviewer": "interviewer"}
_TEXTS = {
    "shorttitle": "title_short",
    "origtitle": "original_title",
    "journaltitle": "container_title",
    "journal": "container_title",
    "booktitle": "container_title",
    "maintitle": "container_title",
    "shortjournal": "container_title_short",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "location": "publisher_place",
    "address": "publisher_place",
    "eventtitle": "event_title",
    "venue": "event_place",
    "series": "collection_title",
    "volume": "volume",
    "chapter": "chapter_number",
    "pages": "page",
    "pagetotal": "number_of_pages",
    "edition": "edition",
    "version": "version",
    "pubstate": "status",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "langid": "language",
    "language": "language",
    "type": "genre",
    "issue": "issue",
    "authority": "authority",
    "court": "authority",
    "jurisdiction": "jurisdiction",
    "library": "archive",
    "note": "note",
    "addendum": "note",
}
_DATES = {"date": "issued", "urldate": "accessed", "eventdate": "event_date", "origdate": "original_date"}
_SILENT = frozenset(  # nothing that is cited
    [
        "abstract",
        "annotation",
        "annote",
        "keywords",
        "file",
        "timestamp",
        "owner",
        "crossref",
        "xdata",
        "biburl",
        "bibsource",
        "mendeley-tags",
        "month",
        "year",
        "day",
        "url",
        "howpublished",
        "title",
        "subtitle",
        "titleaddon",
        "number",
        "eprint",
        "eprinttype",
        "eprintclass",
        "archiveprefix",
        "primaryclass",
        "groups",
        "creationdate",
        "modificationdate",
        "date-added",
        "date-modified",
        "bdsk-url-1",
        "bdsk-file-1",
        "copyright",
        "shortauthor",
        "usera",
        "userb",
        "ids",
        "options",
        "key",
        "sortkey",
        "sortname",
        "sorttitle",
        "label",
        "rights",
        "lccn",
        "collaborator",
        "read",
        "citation-key",
        "entrysubtype",
        "translation",
        "hyphenation",
    ]
)
_LEAVES = {"phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis"}
_IN_LATEX = re.compile(r"[\\{}$~`]|--|''")


def read_bibtex(text: str) -> list[Entry | Skipped]:
    """Raises `NotReferences`."""
    read = [
        _broken(one, number) if isinstance(one, Broken) else _entry(one, number)
        for number, one in enumerate(blocks(text), 1)
    ]
    if not read:
        raise NotReferences("it holds no entry of BibTeX (“@article{…}” and the like).")
    return read


def _broken(block: Broken, number: int) -> Skipped:
    return Skipped(block.key or f"entry {number}", f"It is broken (line {block.line}): {block.why}.")


def _entry(block: Block, number: int) -> Entry | Skipped:
    subtype = SUBTYPES.get(block.fields.get("entrysubtype", "").strip("{} ").lower())
    being = BeingRead(block.key[:80] or f"entry {number}", subtype or TYPES.get(block.type, "document"))
    if block.type not in TYPES:
        being.doubt(f"Its type “@{block.type}” has no counterpart; it was read as a document.")
    for name in block.twice:
        being.doubt(f"It has more than one field “{name}”; the first was taken.")
    for word in block.unknown:
        being.doubt(f"The abbreviation “{word}” is defined nowhere and stands as it is.")
    if "crossref" in block.fields or "xdata" in block.fields:
        being.doubt("It takes fields from another entry (crossref); those were left out.")
    fields = {name: value for name, value in block.fields.items() if clean(value)}
    _title(being, fields)
    _number(being, fields, block.type)
    _address(being, fields)
    _dates(being, fields)
    for name, value in fields.items():
        if name in _NAMES:
            _put_names(being, _NAMES[name], value)
        elif name in _TEXTS:
            being.text(_TEXTS[name], _value(being, name, value))
    if block.type in _LEAVES and "genre" not in being:
        being.text("genre", _LEAVES[block.type])
    being.unkept(name for name in fields if name not in _NAMES.keys() | _TEXTS.keys() | _DATES.keys() | _SILENT)
    return being.done()


def _value(being: BeingRead, name: str, value: str) -> str:
    match name:
        case "pages":
            return _page_range(value)
        case "doi":
            return _verbatim(value)
        case _:
            return _text(being, value)


def _text(being: BeingRead, value: str) -> str:
    if not _IN_LATEX.search(value):
        return value
    made = from_latex(value)
    if made.unknown:
        being.doubt(f"The command {', '.join(made.unknown)} was left out; its words stay.")
    if made.has_formula:
        being.doubt("A formula stands without its dollar signs.")
    return made.text


def _title(being: BeingRead, fields: Mapping[str, str]) -> None:
    parts = [_text(being, fields[name]).strip() for name in ("title", "subtitle") if name in fields]
    joined = ": ".join(part for part in parts if part)
    if "titleaddon" in fields:
        joined = f"{joined.removesuffix('.')}. {_text(being, fields['titleaddon'])}" if joined else fields["titleaddon"]
    being.text("title", joined)


def _number(being: BeingRead, fields: Mapping[str, str], type: str) -> None:
    """An article's number is its issue, a book's its place in a series, a report's its own."""
    if "number" not in fields:
        return
    if type in ("article", "periodical", "suppperiodical"):
        field = "issue"
    elif "series" in fields and type not in ("report", "techreport", "legislation", "standard"):
        field = "collection_number"
    else:
        field = "number"
    being.text(field, _text(being, fields["number"]))


def _address(being: BeingRead, fields: Mapping[str, str]) -> None:
    if "url" in fields:
        being.text("URL", _verbatim(fields["url"]))
    how = fields.get("howpublished", "")
    address = re.search(r"https?://[^\s{}]+", _verbatim(how.replace("{", " ").replace("}", " ")))
    if address is None:
        being.text("medium", _text(being, how))
    elif "url" not in fields:
        being.text("URL", address[0])


def _verbatim(value: str) -> str:
    """An address or DOI: nothing in it is a command but the escapes that programs put in."""
    value = re.sub(r"\{?\\textasciitilde\s*(?:\{\})?\}?", "~", value)
    return re.sub(r"\\([_%&#$~{}])|[{}]", lambda found: found[1] or "", value)


def _dates(being: BeingRead, fields: Mapping[str, str]) -> None:
    for name, field in _DATES.items():
        if name in fields:
            _put_date(being, field, written_date(_text(being, fields[name])))
    if "date" not in fields and "year" in fields:
        year = _text(being, fields["year"]).strip()
        month = _month(_text(being, fields.get("month", "")))
        day = clean(fields.get("day"))
        whole = f"{year}-{month}" + (f"-{day}" if day.isdigit() else "") if month and year.isdigit() else year
        _put_date(being, "issued", written_date(whole))


def _put_date(being: BeingRead, field: str, written: WrittenDate) -> None:
    if written.doubt:
        being.doubt(written.doubt)
    being.date(field, written.value)


def _month(value: str) -> int:
    word = re.match(r"\W*(\w+)", value)
    if word is None:
        return 0
    return int(word[1]) if word[1].isdigit() and int(word[1]) <= 12 else month_named(word[1])


def _page_range(value: str) -> str:
    return re.sub(r"\s*(?:-{1,3}|–|—|\\textendash(?:\{\}|\s)?)\s*", "-", from_latex(value.replace("--", "-")).text)


def _put_names(being: BeingRead, field: str, value: str) -> None:
    for one in names_in(value):
        if one.lower() == OTHERS:
            being.doubt("It has more authors than it names (“and others”).")
        else:
            being.name(field, bibtex_name(one))
