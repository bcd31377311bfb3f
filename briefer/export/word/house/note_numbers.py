"""What Word prints at each note: an office's file may begin anew in each section, begin at 5, or count i, ii, iii."""

from collections.abc import Iterator
from typing import Final

from briefer.export.word.opc import Opc
from briefer.export.word.xml import Element, q, whole_number

_BODY_ENDS: Final = (q("w:footnoteReference"), q("w:sectPr"))
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ONES: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_SIGNS: Final = "*†‡§"


def printed_numbers(package: Opc, first: int) -> dict[int, str]:
    """What Word prints at each of our notes, by its number among ours. `first` is the id of our first.

    To be asked before ids change. A mark of the office's own making ("*") has no number and is not counted. Where each
    page begins anew only Word can tell; then they are numbered as if none did.
    """
    made: dict[int, str] = {}
    at = 0
    for place, (marks, asked) in enumerate(_sections(package)):
        begin = int(asked.get("numStart", "1")) - 1
        if place == 0 or asked.get("numRestart") == "eachSect":
            at = begin
        for mark in marks:
            if mark.get(q("w:customMarkFollows"), "0") in ("0", "false", "off"):
                at += 1
                made[(whole_number(mark, "id") or 0) - first + 1] = as_printed(at, asked.get("numFmt", "decimal"))
    return made


def restarts_on_pages(package: Opc) -> bool:
    """Whether a part of the file begins to number its notes anew on every page."""
    return any(asked.get("numRestart") == "eachPage" for _, asked in _sections(package))


def as_printed(number: int, form: str) -> str:
    """ "4" as "iv", "d" or "§"; in digits where the form is another."""
    match form:
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter if form == "lowerLetter" else letter.upper()
        case "chicago":
            return _SIGNS[(number - 1) % 4] * ((number - 1) // 4 + 1)
        case _:
            return str(number)


def _sections(package: Opc) -> Iterator[tuple[list[Element], dict[str, str]]]:
    """The marks of each section, in order, with how it numbers them: its own way, else that of the settings."""
    usual = _asked(package.xml(package.one(package.main, "settings")))
    marks: list[Element] = []
    for one in package.xml(package.main).iter(*_BODY_ENDS):
        if one.tag != q("w:sectPr"):
            marks.append(one)
        elif (parent := one.getparent()) is None or parent.tag != q("w:sectPrChange"):
            yield marks, {**usual, **_asked(one)}
            marks = []
    if marks:
        yield marks, usual


def _asked(where: Element) -> dict[str, str]:
    """ "numFmt", "numStart" and "numRestart" as far as they are said and can be understood."""
    about = where.find(q("w:footnotePr"))
    said = {str(one.tag).rpartition("}")[2]: one.get(q("w:val"), "") for one in about} if about is not None else {}
    if not said.get("numStart", "1").isdecimal():
        del said["numStart"]
    return said


def _roman(number: int) -> str:
    made = ""
    for value, letters in (*_ROMAN, *_ONES):
        made += letters * (number // value)
        number %= value
    return made
