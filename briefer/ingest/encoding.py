"""Bytes to text: a ladder of encodings, the surest first, with how sure we are."""

import codecs
import re
from dataclasses import replace

from briefer.ingest.decoded import SURE, Decoded, NotText
from briefer.ingest.guessing import guessed

_SAMPLE = 65_536  # bytes that are looked at for a pattern


_MARKS = (  # longest first: the mark of UTF-32 begins with that of UTF-16
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b\x08", "compressed data"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"Rar!\x1a\x07", "an archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_ESCAPED = (  # encodings that switch character sets inside seven-bit text
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b(\$[@B]|\(J|\$\([DOQ])"), "iso2022_jp_3"),
)
_HZ = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")


def decode(data: bytes) -> Decoded:
    """The text of `data`. Raises `NotText`; for anything else there is always an answer."""
    if marked := _with_mark(data):
        return marked
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(kind)
    if wide := _wide_without_mark(data):
        return wide
    if _share_of_controls(data) > (0.02 if b"\x00" in data else 0.1):
        raise NotText("binary data")
    return _escaped(data) or _utf_8(data) or guessed(data) or _last_resort(data)


def decoded_by(data: bytes, encoding: str) -> Decoded:
    """The text of `data` by an encoding that a person has chosen. Raises `LookupError` for one that does not exist."""
    for mark, marked in _MARKS:
        if data.startswith(mark) and codecs.lookup(marked) == codecs.lookup(encoding):
            data = data[len(mark) :]
    if encoding.startswith(("utf-16", "utf-32")):
        return replace(_as_wide(data, encoding, good=1.0), confidence=1.0)
    return Decoded(data.decode(encoding, "surrogateescape"), encoding, 1.0)


def _with_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            if encoding == "utf-8":
                return _as_utf_8(body, good=1.0)
            return _as_wide(body, encoding, good=1.0)
    return None


def _as_utf_8(data: bytes, good: float) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", good)
    except UnicodeDecodeError:
        return Decoded(data.decode("utf-8", "surrogateescape"), "utf-8", SURE)


def _as_wide(data: bytes, encoding: str, good: float) -> Decoded:
    """UTF-16 or UTF-32. Lone surrogates come through; a cut-off last unit or an impossible one is less sure."""
    unit = 4 if "32" in encoding else 2
    whole = data[: len(data) - len(data) % unit]
    tail = "\udc80" * bool(len(whole) != len(data))
    try:
        return Decoded(whole.decode(encoding, "surrogatepass") + tail, encoding, SURE if tail else good)
    except UnicodeDecodeError:
        return Decoded(whole.decode(encoding, "replace") + tail, encoding, 0.5)


def _wide_without_mark(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 by where the NULs stand."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if len(sample) < 8 or len(data) % 2 or b"\x00" not in sample:
        return None
    shares = [sample[at::4].count(0) / len(sample[at::4]) for at in range(4)]
    even, odd = (shares[0] + shares[2]) / 2, (shares[1] + shares[3]) / 2
    if shares[3] > 0.95 and shares[2] > 0.5 and shares[0] < 0.05:
        encoding = "utf-32-le"
    elif shares[0] > 0.95 and shares[1] > 0.5 and shares[3] < 0.05:
        encoding = "utf-32-be"
    elif odd > 0.25 and even < 0.02:
        encoding = "utf-16-le"
    elif even > 0.25 and odd < 0.02:
        encoding = "utf-16-be"
    else:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    controls = sum(text.count(chr(code)) for code in _CONTROLS)
    return Decoded(text, encoding, 0.95) if controls <= 0.02 * len(text) else None


def _share_of_controls(data: bytes) -> float:
    sample = data[: 4 * _SAMPLE]
    return (len(sample) - len(sample.translate(None, _CONTROLS))) / len(sample) if sample else 0.0


def _escaped(data: bytes) -> Decoded | None:
    if not data.isascii():
        return None
    for escape, encoding in _ESCAPED:
        if escape.search(data):
            try:
                return Decoded(data.decode(encoding), encoding, 0.95)
            except UnicodeDecodeError:
                continue
    if _HZ.search(data):
        try:
            return Decoded(data.decode("hz"), "hz", 0.9)
        except UnicodeDecodeError:
            return None
    return None


def _utf_8(data: bytes) -> Decoded | None:
    """Strict UTF-8, or UTF-8 with a few bad bytes: more than ten good characters of several bytes for each."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8", 1.0)
    except UnicodeDecodeError:
        escaped = data.decode("utf-8", "surrogateescape")
    bad = len(escaped) - len(data.decode("utf-8", "ignore"))
    good = len(_MULTIBYTE.findall(data))
    return Decoded(escaped, "utf-8", SURE) if good > 10 * bad else None


def _last_resort(data: bytes) -> Decoded:
    return Decoded(data.decode("cp1252", "surrogateescape"), "cp1252", 0.2)
