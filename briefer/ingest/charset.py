"""Text whose encoding a file or message states: believed where the bytes do not prove something else."""

import codecs

from briefer.ingest.decoded import Decoded
from briefer.ingest.encoding import decode

STATED = 0.9  # confidence in an encoding that is stated and fits
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949"}
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_PROVED = ("utf-8", "utf-16", "utf-32", "utf-7")  # valid bytes show these by themselves


def decoded_as(data: bytes, stated: str | None) -> Decoded:
    """What the bytes prove (a byte order mark, valid UTF-8), then what is stated, then a guess. Raises `NotText`."""
    found = decode(data)
    name = _codec(stated)
    if name is None or name.startswith(_PROVED) or (found.confidence == 1.0 and not data.isascii()):
        return found
    try:
        return Decoded(data.decode(name), name, STATED)
    except (LookupError, UnicodeError):
        return found


def _codec(stated: str | None) -> str | None:
    """Python's name for an encoding, or `None` for one that it does not have or that is none."""
    if stated is None or not stated.isascii():
        return None
    try:
        name = codecs.lookup(stated.strip()).name
    except (LookupError, ValueError):
        return None
    name = _AS_BROWSERS_DO.get(name, name)
    return None if name.replace("-", "_") in _NO_CHARSETS else name
