"""A reader of reference files as the program has it, and references of every kind."""

import re
import string
import unicodedata
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from briefer.citing.cleaning import clean
from briefer.citing.interchange.files import ReferenceFilesOnDisk
from briefer.domain.reference import DATES, FLAGS, NAMES, TYPES, Name, PartialDate, Reference
from briefer.domain.reference_file import Entry, ReferenceFile
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode


def files() -> ReferenceFilesOnDisk:
    return ReferenceFilesOnDisk(decode, sure=SURE, refusal=NotText)


def report(folder: Path, name: str, content: str | bytes) -> ReferenceFile:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return files().report(path)


def one(folder: Path, name: str, content: str | bytes) -> Entry:
    read = report(folder, name, content)
    assert len(read.entries) == 1, read
    return read.entries[0]


def _sound(text: str) -> bool:
    """Text that stands in a reference: cleaned, composed, and with something to see."""
    return bool(text) and clean(text) == text and unicodedata.normalize("NFC", text) == text


_letters = string.ascii_letters + "éüñøłđạưộ中文عربЖ0123456789"
words = st.text(_letters + " .,:;-'’“”&%$#_{}~^\\`?!()[]/|@=+*", min_size=1, max_size=40).map(clean).filter(_sound)
name_parts = st.text(string.ascii_uppercase + "ÉÜØĐ李" + string.ascii_lowercase, min_size=1, max_size=12).filter(
    lambda part: _sound(part) and not part[:1].islower()
)
people = st.builds(
    Name,
    family=name_parts,
    given=name_parts,
    family_first=st.booleans(),
    non_dropping_particle=st.none() | st.sampled_from(("van", "de la")),
    dropping_particle=st.none() | st.just("von"),
    suffix=st.none() | st.just("Jr."),
)
names = people | st.builds(Name, literal=words.filter(lambda text: text.strip(" ,") == text and "  " not in text))
dates = st.builds(PartialDate, st.integers(1500, 2099), supplied=st.booleans()) | st.builds(
    lambda date, supplied: PartialDate(date.year, date.month, date.day, supplied),
    st.dates(),
    st.booleans(),
).filter(lambda date: date.year > 999)
addresses = st.builds(
    lambda path: f"https://example.org/{path}", st.text(string.ascii_letters + "/_~%&=?#-.", min_size=1, max_size=20)
)
pages = st.builds(lambda first, last: f"{first}-{last}", st.integers(1, 99), st.integers(100, 999))
dois = st.builds(lambda tail: f"10.1000/{tail}", st.text(string.ascii_letters + "_.()-;", min_size=1, max_size=12))


def _values(field: str) -> st.SearchStrategy[object]:
    special: dict[str, st.SearchStrategy[object]] = {
        "type": st.sampled_from(sorted(TYPES)),
        "URL": addresses,
        "page": pages,
        "DOI": dois,
        "ISBN": st.just("978-92-79-12345-6"),
        "ISSN": st.just("1234-567X"),
        **dict.fromkeys(NAMES, st.lists(names, min_size=1, max_size=3).map(tuple)),
        **dict.fromkeys(DATES, dates),
        **dict.fromkeys(FLAGS, st.just(True)),
    }
    return special.get(field, words)


@st.composite
def references(draw: st.DrawFn) -> Reference:
    """A title, a type and a handful of other fields."""
    fields = draw(st.lists(st.sampled_from(sorted(Reference.__dataclass_fields__)), max_size=8, unique=True))
    values = {field: draw(_values(field)) for field in ("title", "type", *fields)}
    return Reference(**values)  # type: ignore[arg-type]  # by field


def lacking(reference: Reference, fields: set[str]) -> Reference:
    """`reference` without the values of `fields`."""
    empty = Reference()
    return replace(reference, **{field: getattr(empty, field) for field in fields})


def fields_named(sentences: list[str], called: dict[str, str]) -> set[str]:
    """The fields that sentences on losses are about."""
    said = [match[1] for one in sentences if (match := re.match(r"There is no place for its (.+)\.$", one))]
    return {field for field, name in called.items() if name in said}
