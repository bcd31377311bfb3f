"""Marks what stands round a text: captions, disclaimers, buttons, teasers, site tails. Nothing is deleted."""

import re

from briefer.domain.source import Furniture
from briefer.ingest.dates import dates_in
from briefer.ingest.headlines import Headlines
from briefer.ingest.paragraphs import SHORT, Paragraphs, trails_off
from briefer.ingest.phrases import (
    ABOUT_AUTHOR,
    CREDIT_AT_END,
    CREDIT_AT_START,
    DISCLAIMER,
    copyright_line,
    followed,
    is_control,
)

_CAPTION_PARTS = 2  # paragraphs of one caption above the one with the credit
_CAPTION_AT_MOST = 1_000  # characters
_BIOGRAPHY = 6  # blocks
_TEASER = 25  # characters from which a line said twice is a teaser and not an exclamation
_TAIL_LINE = 120  # characters
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def mark_set_phrases(paragraphs: Paragraphs) -> None:
    """Everything that is known by its own words, before title and dateline are looked for."""
    for at, words in enumerate(paragraphs.words):
        if len(words) <= _CAPTION_AT_MOST and CREDIT_AT_START.match(words):
            paragraphs.mark(at, Furniture.CAPTION, "begins with a picture credit")
        elif len(words) <= _CAPTION_AT_MOST and CREDIT_AT_END.search(words):
            paragraphs.mark(at, Furniture.CAPTION, "ends with a picture credit")
            _mark_caption_above(paragraphs, at)
        elif _is_at_edge(paragraphs, at) and len(words) <= _CAPTION_AT_MOST and DISCLAIMER.search(words):
            paragraphs.mark(at, Furniture.DISCLAIMER, "says whose views these are not")
    _mark_about_author(paragraphs)
    _mark_controls(paragraphs)


def mark_by_place(paragraphs: Paragraphs, heads: Headlines) -> None:
    """What is known by where it stands: round the title, below the dateline, after the last long paragraph."""
    for at in heads.labels:
        paragraphs.mark(at, Furniture.CONTROL, "a short line above the title")
    if heads.dateline is not None and heads.dateline.has_buttons:
        paragraphs.mark(heads.dateline.at, Furniture.DATELINE, "the date among buttons")
    _mark_title_again(paragraphs, heads)
    _mark_related_above(paragraphs, heads)
    _mark_teasers(paragraphs)
    _mark_tail(paragraphs)


def _mark_controls(paragraphs: Paragraphs) -> None:
    """Buttons round the text, and rows of them inside it. One alone inside it may be a heading ("Terms of use")."""
    first, last = paragraphs.first_prose(), paragraphs.last_prose()
    controls = {at for at, words in enumerate(paragraphs.words) if is_control(words)}
    for at in controls:
        is_outside = first is None or last is None or not first < at < last
        if is_outside or {at - 1, at + 1} & controls:
            paragraphs.mark(at, Furniture.CONTROL, "only buttons and form labels")


def _is_at_edge(paragraphs: Paragraphs, at: int) -> bool:
    return at < 10 or at >= 0.7 * len(paragraphs)


def _mark_caption_above(paragraphs: Paragraphs, at: int) -> None:
    """One caption in several paragraphs: the first ends with place and full date, the last has the credit."""
    if any(dates_in(paragraphs.words[at])):
        return
    for first in range(at - 1, max(at - 1 - _CAPTION_PARTS, -1), -1):
        if first in paragraphs.marks:
            return
        if _ends_with_date(paragraphs.words[first]):
            for part in range(first, at):
                paragraphs.mark(part, Furniture.CAPTION, "the caption whose picture credit follows")
            return


def _ends_with_date(words: str) -> bool:
    if len(words) > _CAPTION_AT_MOST:
        return False
    spans = [span for span, _ in dates_in(words)]
    return bool(spans) and words[spans[-1].end :] == "." and words[: spans[-1].start].endswith(", ")


def _mark_about_author(paragraphs: Paragraphs) -> None:
    for at, words in enumerate(paragraphs.words):
        if not ABOUT_AUTHOR.match(words) or not _is_at_edge(paragraphs, at):
            continue
        paragraphs.mark(at, Furniture.ABOUT_AUTHOR, "heads a note on the author")
        for after in range(at + 1, min(at + 1 + _BIOGRAPHY, len(paragraphs))):
            if after in paragraphs.marks or is_control(paragraphs.words[after]):
                break
            paragraphs.mark(after, Furniture.ABOUT_AUTHOR, "stands below “About the author”")


def _mark_title_again(paragraphs: Paragraphs, heads: Headlines) -> None:
    if heads.title is None:
        return
    title = paragraphs.words[heads.title]
    for at in range(heads.title + 1, len(paragraphs) - 1):
        beside = paragraphs.marks.get(at + 1)
        if paragraphs.words[at] == title and beside is not None and beside[0] is Furniture.CAPTION:
            paragraphs.mark(at, Furniture.CAPTION, "the title again, above a caption")


def _mark_related_above(paragraphs: Paragraphs, heads: Headlines) -> None:
    """Two or more headlines of other articles between the dateline and the text."""
    first = paragraphs.first_prose()
    if heads.dateline is None or heads.title is None or first is None:
        return
    start = heads.dateline.at + 1
    end = next((at for at in range(start, len(paragraphs)) if paragraphs.is_prose(at)), start)
    lines = [at for at in range(start, end) if _is_headline(paragraphs, at)]
    together = [at for at in lines if (at + 1 in lines and paragraphs.touches_next(at)) or at - 1 in lines]
    if len(together) >= 2:
        for at in together:
            paragraphs.mark(at, Furniture.RELATED, "headlines of other articles between date and text")


def _is_headline(paragraphs: Paragraphs, at: int) -> bool:
    """A line of five words or more, most of them in capitals, without an end mark."""
    words = _WORD.findall(paragraphs.words[at])
    if not paragraphs.is_label(at) or paragraphs.is_item(at) or len(words) < 5:
        return False
    return sum(1 for word in words if word[0].isupper()) >= 0.6 * len(words)


def _mark_teasers(paragraphs: Paragraphs) -> None:
    last = paragraphs.last_prose()
    if last is None:
        return
    for at in range(last + 1, len(paragraphs) - 1):
        words = paragraphs.words[at]
        if len(words) >= _TEASER and paragraphs.is_label(at) and paragraphs.words[at + 1] == words:
            paragraphs.mark(at, Furniture.RELATED, "the headline of another article, twice")
            paragraphs.mark(at + 1, Furniture.RELATED, "the headline of another article, twice")
    for at in range(last + 1, len(paragraphs)):
        above = paragraphs.marks.get(at - 1)
        if trails_off(paragraphs.words[at]) and above is not None and above[0] is Furniture.RELATED:
            paragraphs.mark(at, Furniture.RELATED, "a teaser that trails off, below its headline")


def _mark_tail(paragraphs: Paragraphs) -> None:
    """From the first line about the site after the text, every short line to the end."""
    last = paragraphs.last_prose()
    if last is None:
        return
    tail = range(last + 1, len(paragraphs))
    start = next((at for at in tail if _is_about_site(paragraphs.words[at])), None)
    if start is None:
        return
    lines = [at for at in range(start, len(paragraphs)) if len(paragraphs.words[at]) <= _TAIL_LINE]
    known = sum(1 for at in lines if at in paragraphs.marks or _is_about_site(paragraphs.words[at]))
    for at in lines:
        if _is_about_site(paragraphs.words[at]):
            paragraphs.mark(at, Furniture.SITE, "about the site, after the text")
        elif known >= 0.5 * len(lines):
            paragraphs.mark(at, Furniture.SITE, "among lines about the site, after the text")


def _is_about_site(words: str) -> bool:
    return len(words) <= SHORT and bool(is_control(words) or followed(words) or copyright_line(words))
