"""Our prose with its placed quotes to runs: quotation marks, full stops and citations where the style has them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.manuscript import NoteMark, Run, Runs, Text, Unfilled
from briefer.domain.page_setup import QuoteMarks
from briefer.domain.prose import PLACE, Prose, Style, marks_meet
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.sentences import after_closers, sentence_end
from briefer.domain.source import SourceId
from briefer.domain.template import PLACEHOLDER

CELL = "\t"


@dataclass(frozen=True, slots=True)
class Setting:
    """How quotes and citations are set. `cite` gives a quote's mark or citation text; `clean` makes text printable;
    `names` gives the family names of a source's authors.
    """

    style: CitationStyle
    fields: Mapping[str, str]
    language: str
    cite: Callable[[QuoteId], Runs]
    clean: Callable[[str], str]
    names: Callable[[SourceId], tuple[str, ...]] = lambda _: ()
    marks: QuoteMarks = QuoteMarks.DOUBLE

    @property
    def in_text(self) -> bool:
        return self.style.placement is Placement.TEXT


class _Runs:
    """Characters and whole runs to runs, neighbours of one look joined."""

    def __init__(self) -> None:
        self._made: list[Run] = []

    def add(self, text: str, *, bold: bool = False, italic: bool = False) -> None:
        last = self._made[-1] if self._made else None
        if isinstance(last, Text) and last == Text(last.text, bold=bold, italic=italic):
            self._made[-1] = Text(last.text + text, bold=bold, italic=italic)
        elif text:
            self._made.append(Text(text, bold=bold, italic=italic))

    def extend(self, runs: Runs) -> None:
        self._made.extend(runs)

    def done(self) -> Runs:
        return tuple(self._made)


def cells_of(prose: Prose, quotes: Mapping[QuoteId, DirectQuote], setting: Setting) -> tuple[Runs, ...]:
    """The prose as runs, one tuple for each cell: tabs part them."""
    return _Prose(prose, quotes, setting).cells()


def cells_naming_author(prose: Prose, origin: DirectQuote, setting: Setting) -> tuple[Runs, ...] | None:
    """A paraphrase with its citation behind the author whom it names; `None` where it is cited at its end."""
    place = behind_author(prose.text, len(prose.text), origin, setting) if setting.in_text else None
    return None if place is None else _Prose(prose, {}, setting, cited_at={place: [origin.id]}).cells()


def behind_author(text: str, at: int, quote: DirectQuote, setting: Setting) -> int | None:
    """The place behind the author whom text[:at] names in its last sentence, where the quote is so cited."""
    if not quote.author_named or quote.further:
        return None
    start = max(text.rfind(sign, 0, at) for sign in (CELL, "\n")) + 1
    while (end := sentence_end(text, start, at)) is not None and text[end + 1 : at].strip():
        start = end + 1
    for name in setting.names(quote.source):
        if found := re.search(rf"(?<!\w){re.escape(name)}(?:[’']s)?(?!\w)", text[start:at]):
            return start + found.end()
    return None


def quote_runs(quote: DirectQuote, setting: Setting) -> Runs:
    """The words alone, lawful edits made, white space folded for print."""
    words = " ".join(setting.clean(shown(quote)).split())
    language = quote.language if quote.language and not _same(quote.language, setting.language) else None
    return (Text(words, quote=quote.id, language=language),)


def run_in_quote(quote: DirectQuote, setting: Setting) -> Runs:
    """A quote that closes a point: in quotation marks, with a full stop where its words bring none."""
    words = quote_runs(quote, setting)
    stop = "" if ends_sentence(words) else "."
    inside, outside = (stop, "") if setting.style.punctuation_inside and not setting.in_text else ("", stop)
    opening, closing = setting.marks.opening, setting.marks.closing
    cited = setting.cite(quote.id)
    if setting.in_text and cited:
        return (Text(opening), *words, Text(f"{closing} "), *cited, *([Text(outside)] if outside else []))
    return (Text(opening), *words, Text(f"{inside}{closing}{outside}"), *cited)


def ends_sentence(runs: Runs) -> bool:
    last = runs[-1] if runs else None
    return isinstance(last, Text) and last.text.rstrip("”’\"')]").endswith((".", "!", "?", "…"))


def _same(one: str, other: str) -> bool:
    return one.partition("-")[0].casefold() == other.partition("-")[0].casefold()


class _Prose:
    def __init__(
        self,
        prose: Prose,
        quotes: Mapping[QuoteId, DirectQuote],
        setting: Setting,
        *,
        cited_at: Mapping[int, list[QuoteId]] | None = None,
    ) -> None:
        self._text = prose.text
        self._setting = setting
        self._marks = prose.marks
        places = [at for at, letter in enumerate(prose.text) if letter == PLACE]
        self._placed = {at: quotes[id] for at, id in zip(places, prose.placed, strict=True) if id in quotes}
        self._with_next = {at for at, meets in zip(places, marks_meet(prose), strict=True) if meets}
        self._moved_in = {at + 1 for at in self._placed if self._stop_moves_in(at)}
        self._cited_at = self._citations() if cited_at is None else cited_at
        self._unfilled = {match.start(): (match.end(), match[1]) for match in PLACEHOLDER.finditer(prose.text)}

    def cells(self) -> tuple[Runs, ...]:
        cells = [_Runs()]
        at = 0
        turns = self._turns()
        while at < len(self._text):
            letter = self._text[at]
            self._put_citations(at, cells[-1])
            if at in self._unfilled:
                at = self._put_field(at, cells[-1])
                continue
            after = at + 1
            if letter == CELL:
                cells.append(_Runs())
            elif letter == PLACE:
                self._put_quote(at, cells[-1])
            elif at not in self._moved_in:
                after = turns[bisect_right(turns, at)]
                self._put(self._text[at:after], at, cells[-1])
            at = after
        self._put_citations(len(self._text), cells[-1])
        return tuple(cell.done() for cell in cells)

    def _turns(self) -> list[int]:
        """Where something begins or ends, in order, the end of the text last: what lies between is of one kind."""
        signs = (at for at, letter in enumerate(self._text) if letter in (CELL, PLACE))
        marks = (end for mark in self._marks for end in (mark.span.start, mark.span.end))
        moved = (end for at in self._moved_in for end in (at, at + 1))
        found = {*signs, *marks, *moved, *self._cited_at, *self._unfilled, len(self._text)}
        return sorted(at for at in found if at <= len(self._text))

    # -- where things go ----------------------------------------------------------------------------------------
    def _stop_moves_in(self, at: int) -> bool:
        """Whether the full stop or comma behind the quote at `at` is set inside its closing quotation mark.

        A full stop behind words that bring their own is taken in by theirs, wherever the style sets it.
        """
        following = self._text[at + 1 : at + 2]
        if following not in (".", ","):
            return False
        if not self._setting.style.punctuation_inside:
            ended = following == "." and ends_sentence(quote_runs(self._placed[at], self._setting))
            return ended and not self._setting.in_text
        if self._setting.in_text:  # a citation straight behind the quote stands before its comma or full stop
            return following == "," and (at in self._with_next or not self._shares_sentence(at))
        return True

    def _citations(self) -> dict[int, list[QuoteId]]:
        """Quotes to cite before the character at each index."""
        found: dict[int, list[QuoteId]] = {}
        for at, quote in self._placed.items():
            found.setdefault(self._citation_place(at), []).append(quote.id)
        return found

    def _citation_place(self, at: int) -> int:
        """At the end of the quote's sentence: behind the full stop for notes, before it for citations in the text.

        Straight behind the quote, for notes behind its comma or semicolon, where another stands in the same sentence.
        """
        stop = self._cell_end(at)
        named = behind_author(self._text, at, self._placed[at], self._setting) if self._setting.in_text else None
        if named is not None:
            return named
        if self._shares_sentence(at):
            place = at + 1 + (at + 1 in self._moved_in)
            while not self._setting.in_text and self._text[place : place + 1] in (",", ";", ":"):
                place += 1
            return place
        end = sentence_end(self._text, at + 1, stop)
        if end is None:
            return self._behind_last_word(at + 1, stop)
        return end if self._setting.in_text else after_closers(self._text, end, stop)

    def _behind_last_word(self, start: int, stop: int) -> int:
        """Before the white space that ends text[start:stop]; for citations in the text, before its punctuation too."""
        idle = " ,;:" if self._setting.in_text else " "
        while stop > start and self._text[stop - 1] in idle:
            stop -= 1
        return stop

    def _shares_sentence(self, at: int) -> bool:
        """Whether another quote follows in the same sentence."""
        stop = self._cell_end(at)
        end = sentence_end(self._text, at + 1, stop)
        return any(at < place < (stop if end is None else end) for place in self._placed)

    def _cell_end(self, at: int) -> int:
        ends = [self._text.find(sign, at) for sign in (CELL, "\n")]
        return min((end for end in ends if end >= 0), default=len(self._text))

    # -- putting ------------------------------------------------------------------------------------------------
    def _put(self, text: str, at: int, runs: _Runs) -> None:
        """`text` in the look that the prose has at `at`."""
        looks = {mark.style for mark in self._marks if mark.span.start <= at < mark.span.end}
        runs.add(self._setting.clean(text), bold=Style.BOLD in looks, italic=Style.ITALIC in looks)

    def _put_field(self, at: int, runs: _Runs) -> int:
        end, name = self._unfilled[at]
        if value := self._setting.fields.get(name):
            self._put(value, at, runs)
        else:
            runs.extend((Unfilled(name),))
        return end

    def _put_quote(self, at: int, runs: _Runs) -> None:
        quote = self._placed.get(at)
        if quote is None:
            return
        words = quote_runs(quote, self._setting)
        runs.add(self._setting.marks.opening)
        runs.extend(words)
        if at + 1 in self._moved_in and not (self._text[at + 1] == "." and ends_sentence(words)):
            runs.add(self._text[at + 1])
        runs.add(self._setting.marks.closing)

    def _put_citations(self, at: int, runs: _Runs) -> None:
        for id in self._cited_at.get(at, ()):
            cited = self._setting.cite(id)
            if cited and not isinstance(cited[0], NoteMark):
                runs.add(" ")
            runs.extend(cited)
