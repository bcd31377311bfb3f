"""What is needed to cite a source, in the names of CSL-JSON (https://docs.citationstyles.org, appendix IV)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefer.domain.anchor import Span

FACT = 0.6  # a field below this confidence is a suggestion and is never cited


@dataclass(frozen=True, slots=True)
class Name:
    """A person (family, given) or an organisation (literal only).

    `family_first` says that the name is printed family name first wherever the style allows ("Li Yan"). Particles are
    CSL's: a non-dropping one ("van" of van Gogh) belongs to the family name, a dropping one ("von" of von Humboldt)
    does not. `suffix` is "Jr." and the like.
    """

    family: str | None = None
    given: str | None = None
    literal: str | None = None
    family_first: bool = False
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None

    def __str__(self) -> str:
        if self.literal is not None:
            return self.literal
        family = (self.non_dropping_particle, self.family)
        given = (self.given, self.dropping_particle)
        parts = (*family, *given, self.suffix) if self.family_first else (*given, *family, self.suffix)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the year, month or day. `supplied` marks a date that is not in the source: printed "[2024?]"."""

    year: int
    month: int | None = None
    day: int | None = None
    supplied: bool = False

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return f"[{self.year}?]" if self.supplied else "-".join(parts)


@dataclass(frozen=True, slots=True)
class Reference:
    """One cited work. Absent fields are `None` or empty and stay so: nothing is invented.

    `title_supplied` marks a description that the user wrote for an untitled work: printed in square brackets and
    never in quotation marks.
    """

    type: str = "webpage"
    title: str | None = None
    title_short: str | None = None
    title_supplied: bool = False
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    interviewer: tuple[Name, ...] = ()
    recipient: tuple[Name, ...] = ()
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    event_date: PartialDate | None = None
    original_date: PartialDate | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    container_title: str | None = None
    genre: str | None = None
    number: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    DOI: str | None = None
    URL: str | None = None
    language: str | None = None
    container_title_short: str | None = None
    collection_title: str | None = None
    collection_number: str | None = None
    edition: str | None = None
    version: str | None = None
    number_of_pages: str | None = None
    chapter_number: str | None = None
    event_title: str | None = None
    event_place: str | None = None
    original_title: str | None = None
    authority: str | None = None
    jurisdiction: str | None = None
    section: str | None = None
    status: str | None = None
    medium: str | None = None
    archive: str | None = None
    archive_location: str | None = None
    ISBN: str | None = None
    ISSN: str | None = None
    note: str | None = None


NAMES = frozenset({"author", "editor", "translator", "interviewer", "recipient"})
DATES = frozenset({"issued", "accessed", "event_date", "original_date"})
FLAGS = frozenset({"title_supplied"})

# CSL's types of works (Citation Style Language 1.0.2, appendix III).
TYPES = frozenset(
    [
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    ]
)


@dataclass(frozen=True, slots=True)
class ReferenceField:
    """One reading of one field: what it says, how sure we are, and where it was read.

    `name` is a field of `Reference`; a field with several values (author) stands several times, in order.
    `confidence` is 0 to 1, and 1 only where a person confirmed it. `span` is in code points of the canonical text.
    `method` names how it was found ("byline", "confirmed", …).
    """

    name: str
    value: str | bool | Name | PartialDate
    confidence: float
    span: Span | None
    method: str


CONFIRMED = "confirmed"


def reference_from(fields: Iterable[ReferenceField], *, type: str = "webpage") -> Reference:
    """The facts among `fields`, as a reference. Later fields win over earlier ones; names add up."""
    found: dict[str, object] = {"type": type}
    for field in fields:
        if field.confidence < FACT:
            continue
        if field.name in NAMES:
            found[field.name] = (*found.get(field.name, ()), field.value)  # type: ignore[misc]  # names only, by ingest
        else:
            found[field.name] = field.value
    return Reference(**found)  # type: ignore[arg-type]  # names are Reference's own fields


def confirm(fields: Iterable[ReferenceField], values: Mapping[str, object]) -> tuple[ReferenceField, ...]:
    """`fields` with the user's `values` in place of what was read. A `None` or empty value takes the field out."""
    kept = tuple(field for field in fields if field.name not in values)
    given: list[ReferenceField] = []
    for name, value in values.items():
        for one in value if isinstance(value, tuple) else (value,):
            if one is not None and one != "":
                given.append(ReferenceField(name, one, 1.0, None, CONFIRMED))
    return kept + tuple(given)
