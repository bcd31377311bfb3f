"""Decoded text to canonical text, version 1: line ends become LF, and what no text may hold becomes U+FFFD.

Nothing else is changed: no normalisation, no straightened quotation marks, no lost non-breaking spaces.
"""

import re

from briefer.domain.anchor import Span
from briefer.domain.source import TextChange

NORM_VERSION = 1
REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1]")  # Qt takes U+FDD0 and U+FDD1 for ends of paragraphs


def canonical(decoded: str) -> tuple[str, tuple[TextChange, ...]]:
    """The canonical text, and every character that was replaced in it, one for one.

    `TextChange.original` names what stood there: "U+0000", or "byte 0x93" for a byte that could not be decoded.
    """
    text = _LINE_ENDS.sub("\n", decoded.removeprefix("\ufeff"))
    changes = tuple(
        TextChange(Span(match.start(), match.end()), "nul", _name(match.group()))
        for match in _IMPOSSIBLE.finditer(text)
    )
    return (_IMPOSSIBLE.sub(REPLACEMENT, text) if changes else text), changes


def _name(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # how "surrogateescape" carries a byte that is not valid
        return f"byte 0x{code - 0xDC00:02X}"
    return f"U+{code:04X}"
