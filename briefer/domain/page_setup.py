"""What is chosen for one export, apart from the words: paper, the office's file, what comes along."""

from dataclasses import dataclass
from enum import Enum

from briefer.domain.house_template import HouseTemplate


class Paper(Enum):
    A4 = "a4"
    LETTER = "letter"


class MarkingPlace(Enum):
    """Where in header and footer the marking stands."""

    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class PageSetup:
    """`paper` is for our own pages; a house template brings its own. `comments` takes the drafter's comments along.

    `contents` asks for a table of contents or forbids it; `None` leaves it to the briefing's length.
    """

    paper: Paper = Paper.A4
    house: HouseTemplate | None = None
    comments: bool = False
    contents: bool | None = None
