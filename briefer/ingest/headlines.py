"""Where title and dateline of an article stand."""

import re
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.reference import PartialDate
from briefer.ingest.dates import dates_in
from briefer.ingest.names import names_in
from briefer.ingest.paragraphs import SHORT, Paragraphs
from briefer.ingest.phrases import AGENCY, BY, CREDIT_AT_START, PUBLISHED, has_control, is_control, without_controls

_HEAD = 12  # blocks among which a title or dateline is looked for
_PROSE_BEFORE = 2  # a dateline may stand below a standfirst, not deeper in the text
_LABEL_WORDS = 3  # the name of a section ("Foreign Policy") has no more words
_NO_TITLE = re.compile(r"://|^www\.|^[A-Z][\w. -]+, [A-Z]{2}$")  # an address, a town with its state
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The line that dates an article. `is_plain` where nothing stands in it that a by-line does not have."""

    at: int
    span: Span
    date: PartialDate
    is_plain: bool
    has_buttons: bool


@dataclass(frozen=True, slots=True)
class Headlines:
    """Indices of blocks. `labels` are lines above the title that name a section or the site."""

    title: int | None = None
    dateline: Dateline | None = None
    labels: tuple[int, ...] = ()


def headlines(paragraphs: Paragraphs) -> Headlines:
    """Title and dateline of an article; a title only where a dateline shows that it is one."""
    dateline = _dateline(paragraphs)
    if dateline is None:
        return Headlines()
    candidates = [at for at in range(dateline.at) if is_title_like(paragraphs, at)]
    labels: list[int] = []
    while len(candidates) > 1 and len(_WORD.findall(paragraphs.words[candidates[0]])) <= _LABEL_WORDS:
        labels.append(candidates.pop(0))
    return Headlines(candidates[0] if candidates else None, dateline, tuple(labels))


def is_title_like(paragraphs: Paragraphs, at: int) -> bool:
    """A short line of at least two words that is neither button, credit, by-line nor list item."""
    words = paragraphs.words[at]
    if not paragraphs.is_label(at) or paragraphs.is_item(at) or "\n" in words:
        return False
    if (
        _NO_TITLE.search(words)
        or is_control(words)
        or CREDIT_AT_START.match(words)
        or (BY.match(words) and names_in(BY.sub("", words)))
    ):
        return False
    letters = sum(1 for character in words if character.isalpha())
    if letters < 0.5 * len(words):
        return False
    has_spaces = len(_WORD.findall(words)) >= 2
    return has_spaces or (letters >= 6 and not words.isascii())


def _dateline(paragraphs: Paragraphs) -> Dateline | None:
    prose = 0
    for at in range(min(len(paragraphs), _HEAD)):
        if paragraphs.is_prose(at):
            prose += 1
            if prose >= _PROSE_BEFORE:
                return None
        elif (found := _as_dateline(paragraphs, at)) is not None:
            return found
    return None


def _as_dateline(paragraphs: Paragraphs, at: int) -> Dateline | None:
    words = paragraphs.words[at]
    if at in paragraphs.marks or len(words) > SHORT * 2 // 3 or words.endswith((".", ";", "?", "!")):
        return None
    found = list(dates_in(words))
    if not found:
        return None
    span, date = found[0]
    rest = words
    for other, _ in found:
        rest = rest[: other.start] + " " * len(other) + rest[other.end :]
    left = _WORD.findall(PUBLISHED.sub(" ", AGENCY.sub(" ", without_controls(rest))))
    if len(left) > 4:
        return None
    return Dateline(at, paragraphs.place(at, span), date, is_plain=not left, has_buttons=has_control(words))
