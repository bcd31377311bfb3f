"""What is chosen for one export, apart from the words: paper, the office's file, what comes along, marks, dates."""

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


class QuoteMarks(Enum):
    """What stands before and behind the words of a quote. The values are those of the settings file."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMETS = "guillemets"
    LOW = "low"
    LOW_HIGH = "low-high"
    ANGLES = "angles"
    CORNERS = "corners"

    @property
    def opening(self) -> str:
        return _MARKS[self][0]

    @property
    def closing(self) -> str:
        return _MARKS[self][1]


_MARKS = {
    QuoteMarks.DOUBLE: ("“", "”"),
    QuoteMarks.SINGLE: ("‘", "’"),
    QuoteMarks.GUILLEMETS: ("«\u202f", "\u202f»"),  # a narrow space that no line breaks at
    QuoteMarks.LOW: ("„", "“"),
    QuoteMarks.LOW_HIGH: ("„", "”"),
    QuoteMarks.ANGLES: ("«", "»"),
    QuoteMarks.CORNERS: ("「", "」"),
}


class DateForm(Enum):
    """How a date among the details is printed. The values are those of the settings file."""

    DAY_FIRST = "day-first"  # 3 February 2025, as the briefing's language has it
    MONTH_FIRST = "month-first"  # February 3, 2025, in English
    NUMBERS = "numbers"  # 2025-02-03


@dataclass(frozen=True, slots=True)
class PageSetup:
    """`paper` is for our own pages; a house template brings its own. `comments` takes the drafter's comments along.

    `contents` asks for a table of contents or forbids it; `None` leaves it to the briefing's length. Without `marks`,
    quotes have those of the briefing's language.
    """

    paper: Paper = Paper.A4
    house: HouseTemplate | None = None
    comments: bool = False
    contents: bool | None = None
    marks: QuoteMarks | None = None
    dates: DateForm = DateForm.DAY_FIRST
