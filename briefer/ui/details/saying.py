"""What is said under a field: whether it is confirmed, what was read, where, and how sure that is."""

from collections.abc import Sequence

from briefer.domain.reference import FACT, Name, PartialDate
from briefer.services.evidence import Reading
from briefer.ui.tongue import mark, tr
from briefer.ui.words import date

LONGEST = 90  # characters of the words that a value was read from
CONFIRMED = mark("Confirmed by you.")
NOTHING_READ = mark("Not found in the source.")

_METHODS = {  # of those that say something to a reader; for the others the words speak for themselves
    mark("file properties"): mark("the properties of the file, which are often wrong"),
    mark("the page's data"): mark("the data of the page"),
    mark("letter statistics"): mark("the look of its words"),
    mark("title of the window"): mark("the title of the window"),
}


def value_in_words(value: object) -> str:
    match value:
        case PartialDate():
            return date(value)
        case tuple():
            return "; ".join(str(one) for one in value)
        case Name() | str():
            return str(value)
        case _:
            return ""


def evidence(reading: Reading) -> str:
    """ "From “January 1, 2024”, paragraph 2; 90 % sure."."""
    field = reading.field
    said = tr("From {place}").format(place=_place(reading))
    return tr("{said}; {percent} % sure.").format(said=said, percent=round(field.confidence * 100))


def suggestion(reading: Reading) -> str:
    """What was read and is not cited: "Suggestion: Rosie Nguyen. From “Rosie Nguyen”, paragraph 31; 40 % sure."."""
    kind = tr("Suggestion: {value}.") if reading.field.confidence < FACT else tr("Read: {value}.")
    return f"{kind.format(value=value_in_words(reading.field.value))} {evidence(reading)}"


def evidence_of_names(readings: Sequence[Reading]) -> str:
    """That of several names that were read one after the other, in one sentence."""
    if len(readings) == 1:
        return evidence(readings[0])
    places = "; ".join(dict.fromkeys(_place(one) for one in readings))
    percent = round(min(one.field.confidence for one in readings) * 100)
    return tr("From {places}; {percent} % sure.").format(places=places, percent=percent)


def _place(reading: Reading) -> str:
    if reading.words is None:
        method = reading.field.method
        return (
            tr(_METHODS[method]) if method in _METHODS else tr("the data of the file ({method})").format(method=method)
        )
    words = " ".join(reading.words.split())
    shown = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
    if reading.paragraph is None:
        return f"“{shown}”"
    return tr("“{words}”, paragraph {paragraph}").format(words=shown, paragraph=reading.paragraph)
