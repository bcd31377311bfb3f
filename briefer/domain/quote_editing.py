"""Lawful edits of a quote: leaving words out, putting ours in brackets, a letter's case, [sic].

Every function hands back a new quote with the same words; only its list of edits differs. Offsets are code points
within the words. `EditRefused` says why something cannot be done.
"""

import re
from dataclasses import replace

from briefer.domain.anchor import Span
from briefer.domain.errors import EditRefused
from briefer.domain.quote import DirectQuote, Insertion, Omission, QuoteEdit, Replacement, Sic, span_of

_WEIGHTY = re.compile(
    r"\b(not|no|never|none|nor|neither|cannot|without|unless|except|only)\b|n[’']t\b|\d|[%‰°€$£¥]"
    r"|\b(per cent|percent|thousand|million|billion|trillion|hundred)\b",
    re.IGNORECASE,
)


def omit(quote: DirectQuote, span: Span) -> DirectQuote:
    """Shows `[…]` for the words in `span`. Omissions that touch, or leave only space between them, become one."""
    span = _whole(quote, span)
    kept: list[QuoteEdit] = []
    for edit in quote.edits:
        other = span_of(edit)
        if isinstance(edit, Omission) and _meet(quote, span, other):
            span = _union(span, other)
    for edit in quote.edits:
        other = span_of(edit)
        if isinstance(edit, Replacement) and span.overlaps(other):
            span = _union(span, other)
    for edit in quote.edits:
        if not _swallowed(edit, span):
            kept.append(edit)
    if not any(letter.isalnum() for letter in quote.words[: span.start] + quote.words[span.end :]):
        raise EditRefused("Nothing of the quote would be left. Remove the quote instead.")
    return _with(quote, kept, Omission(span))


def insert_words(quote: DirectQuote, at: int, text: str) -> DirectQuote:
    """Shows `[text]` at `at`. Within words that are left out or replaced it goes to their end."""
    text = _own_words(text)
    at = _outside(quote, at)
    if any(isinstance(edit, Insertion) and edit.at == at for edit in quote.edits):
        kept = [edit for edit in quote.edits if not (isinstance(edit, Insertion) and edit.at == at)]
        return _with(quote, kept, Insertion(at, text))
    return _with(quote, list(quote.edits), Insertion(at, text))


def replace_words(quote: DirectQuote, span: Span, text: str) -> DirectQuote:
    """Shows `[text]` for the words in `span`, and for all that was left out or replaced where it overlaps."""
    text = _own_words(text)
    span = _whole(quote, span)
    for edit in quote.edits:
        if span.overlaps(span_of(edit)):
            span = _union(span, span_of(edit))
    return _with(quote, [edit for edit in quote.edits if not _swallowed(edit, span)], Replacement(span, text))


def first_letter(quote: DirectQuote) -> DirectQuote:
    """Turns "Both" into "[b]oth", "both" into "[B]oth", and either back again."""
    start = 0
    for edit in quote.edits:
        span = span_of(edit)
        if isinstance(edit, Omission) and not any(one.isalpha() for one in quote.words[start : span.start]):
            start = span.end
    at = next((place for place in range(start, len(quote.words)) if quote.words[place].isalpha()), None)
    if at is None:
        raise EditRefused("There is no letter to change.")
    letter = quote.words[at]
    turned = letter.lower() if letter.isupper() else letter.upper()
    for edit in quote.edits:
        if isinstance(edit, Replacement) and edit.span == Span(at, at + 1):
            return replace(quote, edits=tuple(one for one in quote.edits if one is not edit))
        if span_of(edit).overlaps(Span(at, at + 1)):
            raise EditRefused("The first word is replaced already.")
    if turned == letter:
        raise EditRefused("This letter has no other case.")
    return replace_words(quote, Span(at, at + 1), turned)


def sic(quote: DirectQuote, at: int) -> DirectQuote:
    """Shows `[sic]` after the word at `at`."""
    at = _outside(quote, at)
    while at < len(quote.words) and quote.words[at].isalnum():
        at += 1
    at = _outside(quote, at)
    if Sic(at) in quote.edits:
        raise EditRefused("There is a [sic] here already.")
    return _with(quote, list(quote.edits), Sic(at))


def drop_edit(quote: DirectQuote, index: int) -> DirectQuote:
    """Takes one edit back: the source's words stand there again."""
    if not 0 <= index < len(quote.edits):
        raise EditRefused("There is no such change to take back.")
    return replace(quote, edits=quote.edits[:index] + quote.edits[index + 1 :])


def weighty_words(words: str) -> tuple[str, ...]:
    """What, left out, may turn a sentence's meaning: negations, numbers, units."""
    return tuple(match[0] for match in _WEIGHTY.finditer(words))


def _with(quote: DirectQuote, kept: list[QuoteEdit], made: QuoteEdit) -> DirectQuote:
    return replace(quote, edits=tuple(sorted([*kept, made], key=_order)))


def _order(edit: QuoteEdit) -> tuple[int, int, int]:
    """What is put in at the end of something stands after it, at its beginning before it."""
    span = span_of(edit)
    return span.start, span.end, 1 if isinstance(edit, Sic) else 0


def _whole(quote: DirectQuote, span: Span) -> Span:
    """`span` without white space at its ends. Raises `EditRefused` where it holds nothing or lies outside."""
    words = span.of(quote.words)
    if span.end > len(quote.words) or not words.strip():
        raise EditRefused("Select some words of the quote first.")
    return Span(span.start + len(words) - len(words.lstrip()), span.end - (len(words) - len(words.rstrip())))


def _meet(quote: DirectQuote, one: Span, other: Span) -> bool:
    between = quote.words[min(one.end, other.end) : max(one.start, other.start)]
    return one.overlaps(other) or not between.strip()


def _union(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _swallowed(edit: QuoteEdit, span: Span) -> bool:
    other = span_of(edit)
    if len(other):
        return span.overlaps(other)
    return span.start < other.start < span.end


def _outside(quote: DirectQuote, at: int) -> int:
    if not 0 <= at <= len(quote.words):
        raise EditRefused("That place lies outside the quote.")
    for edit in quote.edits:
        span = span_of(edit)
        if span.start < at < span.end:
            return span.end
    return at


def _own_words(text: str) -> str:
    text = " ".join(text.split())
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1].strip()
    if not text:
        raise EditRefused("Type the words that go in the brackets first.")
    if "[" in text or "]" in text:
        raise EditRefused("The words in the brackets cannot hold square brackets themselves.")
    return text
