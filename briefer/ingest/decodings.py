"""What the text of a file becomes by this encoding and that, to be looked at before one is chosen."""

import re
from pathlib import Path

from briefer.domain.decoding import Decoding
from briefer.ingest.decoded import NotText
from briefer.ingest.eml_parts import message_in, parts_of
from briefer.ingest.encoding import decode, decoded_by
from briefer.ingest.guessing import GUESSES, beyond_ascii, ranked
from briefer.ingest.rtf_story import RichText

_SAMPLE = 700  # characters
_BEFORE = 60  # characters before the first that can differ
_TAG = re.compile(r"<[^<>]{0,2000}>")
_LOST = re.compile("[\udc80-\udcff]")


def decodings_of(path: Path, data: bytes) -> tuple[Decoding, ...]:
    """The most plausible first; of those that read the sample alike, the first. Raises `SourceUnreadable`."""
    match path.suffix.lower():
        case ".eml":
            data = b"\n".join(part.data for part in parts_of(message_in(path, data)).texts)
        case ".rtf":
            data = bytes(RichText(data.lstrip()).encoded)
        case _:
            pass
    found: dict[str, Decoding] = {}
    for encoding in _encodings(data):
        text = decoded_by(data, encoding).text
        sample = _sample(text)
        if sample and sample not in found:
            found[sample] = Decoding(encoding, _LOST.sub("\ufffd", sample), len(_LOST.findall(text)))
    whole = sorted(found.values(), key=lambda one: one.lost > 0)  # those that lose bytes come last
    return tuple(whole) if len(whole) > 1 else ()


def _encodings(data: bytes) -> list[str]:
    """The one that reading takes by itself, then the others."""
    try:
        own = [decode(data).encoding]
    except NotText:
        own = []
    sample = beyond_ascii(data)
    wide = ["utf-16-le", "utf-16-be"] if b"\x00" in sample else []
    return list(dict.fromkeys([*own, *(name for _, name in ranked(data)), "utf-8", *wide, *GUESSES]))


def _sample(text: str) -> str:
    """The first words in which encodings can differ, without markup."""
    lines: list[str] = []
    length = 0
    for line in text.splitlines():
        if not line.isascii() and (words := " ".join(_TAG.sub(" ", line).split())) and not words.isascii():
            lines.append(words)
            length += len(words)
            if length >= _SAMPLE:
                break
    return _from_first("\n".join(lines))[:_SAMPLE]


def _from_first(words: str) -> str:
    """From a little before the first character beyond ASCII on."""
    first = next((at for at, character in enumerate(words) if character > "\x7f"), 0)
    start = max(0, first - _BEFORE)
    return words if not start else "…" + words[words.find(" ", start) + 1 :]
