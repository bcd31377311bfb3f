"""The office's own Word file: which of its styles stands for what, and what was found in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Role(Enum):
    """What a style is for. The value is the word for it on screen and in the file of rules."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    BODY = "body"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    REFERENCE = "reference list"
    CAPTION = "caption"
    TABLE = "table"
    TABLE_TEXT = "table text"
    MARKING = "marking"
    NOTE = "note text"


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What an office has settled for its file: style names by role, and whether the text in it is only a sample.

    A role that is not in `styles` takes the style that Word itself has for it. `empties_body` takes out what stands
    in the file's body, except its cover page.
    """

    styles: Mapping[Role, str] = field(default_factory=dict)
    empties_body: bool = False


@dataclass(frozen=True, slots=True)
class HouseTemplate:
    """The file as a value, so that a briefing can carry it. `name` is its file name, without the folder."""

    name: str
    data: bytes
    rules: HouseRules = field(default_factory=HouseRules)


class BodyPlace(Enum):
    """Where in the file the briefing goes."""

    CONTROL = "in its control “briefer.body”"
    MARKER = "at its line “{briefer.body}”"
    END = "at its end"


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """`style` is a style's name; `added` where the file has none and gets it. `candidates` are its own styles."""

    role: Role
    style: str
    added: bool
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StyleSample:
    """What a style's letters look like. `font` and `colour` ("#RRGGBB") are `None` where the file's theme decides."""

    font: str | None
    points: float
    bold: bool = False
    italic: bool = False
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class HouseLook:
    """What was found in a house template, before anything is written with it.

    `added` are the names of all styles that it lacks and gets. `dropped` are phrases for what does not come along
    (macros), `findings` the faults it has of its own, a sentence each. `fields` are the names of placeholders that
    have a content control; `place` says where the briefing goes. `samples` are by the names of styles.
    """

    name: str
    rules: HouseRules
    roles: tuple[RoleStyle, ...]
    added: tuple[str, ...]
    fields: tuple[str, ...]
    place: BodyPlace
    dropped: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    samples: Mapping[str, StyleSample] = field(default_factory=dict)
