"""The fields of a reference as they are edited: in which order, under which names, in which kind of box."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from briefer.domain.reference import Reference
from briefer.ui.tongue import mark


class Box(Enum):
    TEXT = "text"
    NAMES = "names"
    DATE = "date"
    FLAG = "flag"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is a field of `Reference`. Those that are `seldom` needed are folded away."""

    name: str
    text: str
    box: Box = Box.TEXT
    seldom: bool = False


FIELDS = (
    Field("title", mark("Title")),
    Field("title_supplied", mark("The title is my own description; it is printed in brackets"), Box.FLAG),
    Field("author", mark("Authors"), Box.NAMES),
    Field("issued", mark("Date"), Box.DATE),
    Field("publisher", mark("Publisher")),
    Field("container_title", mark("Site or series")),
    Field("URL", mark("Web address")),
    Field("type", mark("Kind of work"), Box.TYPE),
    Field("title_short", mark("Short title"), seldom=True),
    Field("editor", mark("Editors"), Box.NAMES, seldom=True),
    Field("publisher_place", mark("Place of the publisher"), seldom=True),
    Field("genre", mark("Genre"), seldom=True),
    Field("number", mark("Number"), seldom=True),
    Field("volume", mark("Volume"), seldom=True),
    Field("issue", mark("Issue"), seldom=True),
    Field("page", mark("Pages"), seldom=True),
    Field("DOI", mark("DOI"), seldom=True),
    Field("accessed", mark("Seen on"), Box.DATE, seldom=True),
    Field("language", mark("Language code"), seldom=True),
)

KINDS_OF_WORK = {  # CSL's types, those that a policy desk meets
    "webpage": mark("Web page"),
    "report": mark("Report"),
    "article-newspaper": mark("Newspaper article"),
    "article-magazine": mark("Magazine article"),
    "article-journal": mark("Journal article"),
    "speech": mark("Speech"),
    "legislation": mark("Law"),
    "bill": mark("Bill"),
    "treaty": mark("Treaty"),
    "legal_case": mark("Court case"),
    "hearing": mark("Hearing"),
    "book": mark("Book"),
    "chapter": mark("Chapter of a book"),
    "paper-conference": mark("Conference paper"),
    "thesis": mark("Thesis"),
    "standard": mark("Standard"),
    "post-weblog": mark("Blog post"),
    "personal_communication": mark("Letter or e-mail"),
    "document": mark("Other document"),
}


class Several(Enum):
    """Where the sources differ: the box says so, and nothing changes unless something is typed."""

    VALUES = auto()


def shared_value(references: Sequence[Reference], name: str) -> object:
    """The value that all have, `Several.VALUES` where they differ."""
    values = [getattr(one, name) for one in references]
    return values[0] if all(value == values[0] for value in values) else Several.VALUES


def without_nothing(values: Mapping[str, object]) -> dict[str, object]:
    """Empty values as `None`, which takes a field out."""
    return {name: None if value in ("", ()) else value for name, value in values.items()}
