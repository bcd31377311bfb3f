"""Ways of writing that a file must be told of: right to left, East Asian. By language, else by the letters."""

import re
import unicodedata
from enum import Enum


class Script(Enum):
    WESTERN = "western"
    EAST_ASIAN = "east-asian"
    RIGHT_TO_LEFT = "right-to-left"


_BY_LANGUAGE = {
    **dict.fromkeys(("zh", "ja", "ko", "yue"), Script.EAST_ASIAN),
    **dict.fromkeys(("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"), Script.RIGHT_TO_LEFT),
}
_UNUSUAL = re.compile("[\u0590-\u1fff\u2c00-\U0010ffff]")  # where letters of other scripts than the western ones stand


def script_of(text: str, language: str | None = None) -> Script:
    """The script of most of the letters; a known language settles it where there are letters of that script at all."""
    known = _BY_LANGUAGE.get((language or "").partition("-")[0].lower())
    if known is None and not _UNUSUAL.search(text):
        return Script.WESTERN
    letters = [_letter(char) for char in text if char.isalpha()]
    if known and (known in letters or not letters):
        return known
    for script in (Script.EAST_ASIAN, Script.RIGHT_TO_LEFT):
        if 2 * letters.count(script) > len(letters):
            return script
    return Script.WESTERN


def runs_backwards(text: str) -> bool:
    """Whether a line of `text` begins at the right: by its first letter, as the Unicode rules have it."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _letter(char: str) -> Script:
    if char < "\u0590":
        return Script.WESTERN
    if unicodedata.bidirectional(char) in ("R", "AL"):
        return Script.RIGHT_TO_LEFT
    return Script.EAST_ASIAN if unicodedata.east_asian_width(char) in ("W", "F") else Script.WESTERN
