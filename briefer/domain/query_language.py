"""What a user types into the search box, as a value. `query_parser.parse` reads it; nothing typed is an error."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins so; three letters or more.

    `unfinished` marks a word that is still being typed: its other forms count too, so that the answer does not
    shrink when the word's last letter is typed.
    """

    text: str
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Exactly these words in this order; `slop` 1 is next to each other.

    `unfinished` marks a quotation that is still being typed: its last word may go on.
    """

    words: tuple[str, ...]
    slop: int = 1
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Compound:
    """Words joined by hyphens: the parts in order in any of their forms, or the joined word.

    `unfinished` marks one that is still being typed: its last part may go on.
    """

    parts: tuple[str, ...]
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Both within `distance` words, in any order."""

    left: "Node"
    right: "Node"
    distance: int


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Without:
    part: "Node"


Node = Word | Prefix | Phrase | Compound | Near | AllOf | AnyOf | Without


@dataclass(frozen=True, slots=True)
class FieldFilter:
    """`field` is author, title, publisher, type or tag; all of `words` must stand in it, folded."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YearFilter:
    """Issue year, both ends included; `None` is open."""

    first: int | None
    last: int | None


Filter = FieldFilter | YearFilter


@dataclass(frozen=True, slots=True)
class Query:
    """`node` is `None` where there is nothing to search for. `notes` say, in whole sentences, what was ignored."""

    typed: str
    node: Node | None
    filters: tuple[Filter, ...] = ()
    notes: tuple[str, ...] = ()
