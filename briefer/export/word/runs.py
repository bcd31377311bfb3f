"""Runs of a manuscript to the children of a Word paragraph."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby
from typing import assert_never

from briefer.domain.document_words import document_words
from briefer.domain.manuscript import Comment, NoteMark, Runs, Text, Unfilled, plain
from briefer.domain.quote import QuoteId
from briefer.export.scripts import Script, script_of
from briefer.export.word.anchors import Bookmarks, note_bookmark
from briefer.export.word.comments import Comments
from briefer.export.word.fields import field_end, field_start
from briefer.export.word.languages import LANGUAGE_PLACE
from briefer.export.word.links import link_target
from briefer.export.word.styles import LINK, NOTE_MARK, PLACEHOLDER
from briefer.export.word.xml import Element, clean, copied, el, q, text_elements, text_run

_ID = q("w:id")
_CONTROL_NAME = 64  # characters of a content control's name in Word

Relate = Callable[[str], str]  # an address to the id of a relationship of the part that the runs stand in


class RunWriter:
    """For the runs of one part. `shown` is what each quote prints; addresses that are no links join `left_out`.

    Without `bookmarks` none are written, and no comments without `comments`. `controls` gives ids for content
    controls; note 1 has the id `first_note`. `named` are the notes whose number stands in other notes, where it is
    kept live. `cites_forwards` where notes and references run from left to right, whatever the names in them.
    """

    def __init__(
        self,
        relate: Relate,
        bookmarks: Bookmarks | None,
        *,
        shown: Mapping[QuoteId, str],
        left_out: list[str],
        controls: Iterator[int],
        first_note: int,
        comments: Comments | None = None,
        named: frozenset[int] = frozenset(),
        cites_forwards: bool = True,
        language: str = "en",
    ) -> None:
        self._relate = relate
        self._bookmarks = bookmarks
        self._shown = shown
        self._left_out = left_out
        self._controls = controls
        self._first_note = first_note
        self._comments = comments
        self._named = named
        self.cites_forwards = cites_forwards
        self._said = document_words(language)

    def elements(self, runs: Runs, *, bold: bool = False) -> list[Element]:
        elements: list[Element] = []
        for quote, group in groupby(runs, key=lambda run: run.quote if isinstance(run, Text) else None):
            members = list(group)
            inner = [one for run in members if not isinstance(run, Comment) for one in self._run(run, bold=bold)]
            if quote is None or self._bookmarks is None:
                elements.extend(inner)
                continue
            start, end = self._bookmarks.around(quote, self._shown.get(quote) or plain(members))
            elements.extend((start, *inner, end))
        for run in runs:
            if isinstance(run, Comment) and self._comments is not None:
                elements = self._comments.on(elements, run.text)
        return elements

    def words(self, runs: Runs) -> list[Element]:
        """The text alone, without links, notes and looks other than its script's."""
        return [self._text(Text(run.text, language=run.language), bold=False) for run in runs if isinstance(run, Text)]

    def _run(self, run: Text | NoteMark | Unfilled, *, bold: bool) -> tuple[Element, ...]:
        match run:
            case Text(refers_to=int(number)) if self._bookmarks is not None and number in self._named:
                code = f"NOTEREF {note_bookmark(number)} \\h"
                return (*field_start(code), self._text(run, bold=bold), field_end())
            case Text():
                return (self._text(run, bold=bold),)
            case NoteMark(number):
                return self._note_mark(number)
            case Unfilled(name):
                return (self._to_fill(name, bold=bold),)
            case _:
                assert_never(run)

    def _note_mark(self, number: int) -> tuple[Element, ...]:
        mark = copied(_mark())
        mark[-1].set(_ID, str(self._first_note + number - 1))
        if self._bookmarks is None or number not in self._named:
            return (mark,)
        start, end = self._bookmarks.at_note(number)
        return start, mark, end

    def to_fill(self, name: str) -> str:
        return self._said.unfilled(clean(name))

    def _to_fill(self, name: str, *, bold: bool) -> Element:
        """A content control that a click selects whole and typing replaces.

        Not of the kind for plain text: LibreOffice drops the look of what stands in that.
        """
        words = clean(name).replace("_", " ")
        shade = el("w:shd", val="clear", color="auto", fill="FFF2A8")
        look = el("w:rPr", el("w:rStyle", val=PLACEHOLDER), *_bold(bold), shade)
        about = el(
            "w:sdtPr",
            el("w:alias", val=words[:_CONTROL_NAME]),
            el("w:tag", val=clean(name)[:_CONTROL_NAME]),
            el("w:id", val=next(self._controls)),
            el("w:showingPlcHdr"),
        )
        return el("w:sdt", about, el("w:sdtContent", el("w:r", look, *text_elements(self.to_fill(name)))))

    def _text(self, text: Text, *, bold: bool) -> Element:
        target = link_target(text.link) if text.link else None
        if text.link and target is None:
            self._left_out.append(text.link)
        run = text_run(text.text, _pattern(*_look(text, bold=bold), target is not None))
        return el("w:hyperlink", run, r_id=self._relate(target), history=1) if target else run


def _look(text: Text, *, bold: bool) -> tuple[Script, str | None, bool, bool, bool, bool]:
    script = script_of(text.text, text.language)
    return script, text.language, bold or text.bold, text.italic, text.small_caps, text.superscript


@lru_cache(maxsize=256)
def _pattern(
    script: Script,
    language: str | None,
    bold: bool,
    italic: bool,
    small_caps: bool,
    superscript: bool,
    linked: bool,
) -> Element:
    """An empty run. Its look is in the order of the schema. East Asian and right-to-left scripts have no italics: they
    come out slanted."""
    marks = (
        el("w:rStyle", val=LINK) if linked else None,
        el("w:rFonts", hint="eastAsia") if script is Script.EAST_ASIAN else None,
        *_bold(bold),
        *((el("w:i"), el("w:iCs")) if italic and script is Script.WESTERN else ()),
        el("w:smallCaps") if small_caps else None,
        el("w:vertAlign", val="superscript") if superscript else None,
        el("w:rtl") if script is Script.RIGHT_TO_LEFT else None,
        el("w:lang", **{LANGUAGE_PLACE[script]: language}) if language else None,
    )
    marked = italic or any(mark is not None for mark in marks)
    return el("w:r", el("w:rPr", *marks) if marked else None, el("w:t", xml_space="preserve"))


@cache
def _mark() -> Element:
    return el("w:r", el("w:rPr", el("w:rStyle", val=NOTE_MARK)), el("w:footnoteReference"))


def _bold(bold: bool) -> tuple[Element, ...]:
    return (el("w:b"), el("w:bCs")) if bold else ()
