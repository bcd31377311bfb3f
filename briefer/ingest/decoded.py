"""What decoding bytes comes to."""

from dataclasses import dataclass

SURE = 0.8  # below this the text carries "check text"


class NotText(Exception):
    """Bytes that are no text. The message names what they are, for people."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text as it was decoded. Bytes that could not be decoded stand in it as lone surrogates U+DC80 to U+DCFF."""

    text: str
    encoding: str
    confidence: float
