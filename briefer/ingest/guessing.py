"""Guesses at an encoding that nothing proves: the most plausible of a closed list, and how sure that is."""

import codecs

from charset_normalizer import from_bytes

from briefer.ingest.decoded import Decoded
from briefer.ingest.plausible import ENOUGH, PLAUSIBLE, is_latin, judged, plausibility

_ASIAN = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab")
_SINGLE = (  # of two that make the same text of some bytes, the first is named
    "cp1252",
    *(f"cp{page}" for page in (1250, 1251, *range(1253, 1259))),
    "koi8_r",
    "koi8_u",
    "cp866",
    "cp850",
    "mac_roman",
    "iso8859_6",
    "iso8859_15",
)
GUESSES = (*_ASIAN, *_SINGLE)
_SAMPLE = 65_536  # bytes whose statistics are taken
_JUDGED = 6_000  # bytes of the lines that hold anything beyond ASCII
_BEFORE = 200  # bytes before the first that is beyond ASCII
_CLEARLY = 0.08  # how much more plausible than any other a decoding is that needs no check


def beyond_ascii(data: bytes, at_most: int = _JUDGED) -> bytes:
    """The first lines that hold anything beyond ASCII, which is where encodings differ."""
    lines: list[bytes] = []
    length = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            if not lines:  # a line may be as long as the file; what stands before is ASCII, so that it can be cut
                line = line[max(0, _first_beyond(line) - _BEFORE) :]
            lines.append(line)
            length += len(line)
            if length >= at_most:
                break
    return b"".join(lines)[:at_most]


def _first_beyond(line: bytes) -> int:
    return next(at for at, byte in enumerate(line) if byte > 0x7F)


def ranked(data: bytes) -> list[tuple[float, str]]:
    """The encodings that `data` can be in, the most plausible first."""
    sample = beyond_ascii(data)
    found: list[tuple[float, str]] = []
    for encoding in GUESSES:
        try:  # the last character may be cut off
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        found.append((plausibility(text, encoding), encoding))
    return sorted(found, key=lambda one: -one[0])


def guessed(data: bytes) -> Decoded | None:
    """The most plausible of a closed list; where none is, the best by the bytes' statistics. Never as sure as the
    steps before."""
    judgements = ranked(data)
    for score, encoding in judgements:
        if score < PLAUSIBLE:
            break
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return Decoded(text, encoding, _confidence(data, score, encoding, judgements))
    return _by_statistics(data)


def _confidence(data: bytes, score: float, encoding: str, judgements: list[tuple[float, str]]) -> float:
    """Below `SURE` where another encoding is nearly as plausible. Those of the Latin script always are."""
    sample = beyond_ascii(data)
    text = sample.decode(encoding, "ignore")
    others = [other for other, name in judgements if sample.decode(name, "ignore") != text]
    is_clear = not others or score - others[0] >= _CLEARLY
    return 0.85 if is_clear and score > 0.9 and judged(text) >= ENOUGH and not is_latin(text) else 0.6


def _by_statistics(data: bytes) -> Decoded | None:
    cut = data.rfind(b"\n", 0, _SAMPLE) + 1 if len(data) > _SAMPLE else len(data)
    for match in from_bytes(data[: cut or _SAMPLE], cp_isolation=list(GUESSES), enable_fallback=False):
        try:
            return Decoded(data.decode(match.encoding), match.encoding, 0.4)
        except UnicodeDecodeError:
            continue
    return None
