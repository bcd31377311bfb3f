"""Snippets laid out for the rows that show them: each once, for measuring it and for painting it."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from briefer.domain.anchor import Span
from briefer.services.snippets import ELLIPSIS
from briefer.ui.directions import wrapped
from briefer.ui.library.heading import Fonts
from briefer.ui.library.rows import Shown
from briefer.ui.look.tokens import SIZES, TEXT_LINE, Tokens
from briefer.ui.text_positions import TextPositions

MOST_LINES = 3
KEPT = 128  # layouts: more than one answer has rows


@dataclass(frozen=True, slots=True)
class _Made:
    """`shown` is held, so that no other has its identity."""

    shown: Shown
    width: int
    layout: QTextLayout
    height: float


class SnippetLayouts:
    """Those asked for last are kept, until another look makes all of them wrong. They go one by one as others come:
    many at once would hold the window up."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._made: OrderedDict[int, _Made] = OrderedDict()  # by the identity of what is shown

    def of(self, shown: Shown, width: int) -> tuple[QTextLayout, float]:
        """In at most three lines of `width` pixels, matches bold and coloured; and the height of the lines."""
        made = self._made.get(id(shown))
        if made is None or made.width != width:
            made = self._made[id(shown)] = _Made(shown, width, *self._laid_out(shown, width))
            while len(self._made) > KEPT:
                self._made.popitem(last=False)
        return made.layout, made.height

    def forget(self) -> None:
        self._made.clear()

    def _laid_out(self, shown: Shown, width: int) -> tuple[QTextLayout, float]:
        """With an ellipsis where there is more than fits."""
        layout, height = self._lines(shown.text, shown.spans, width)
        last = layout.lineAt(layout.lineCount() - 1)
        positions = TextPositions(shown.text)
        start, end = (positions.from_qt(at) for at in (last.textStart(), last.textStart() + last.textLength()))
        if end == len(shown.text):
            return layout, height
        room = width - last.naturalTextWidth() - self._fonts.metrics(SIZES.small).horizontalAdvance(ELLIPSIS)
        kept = _shortened(shown.text, Span(start, end)) if room < 0 else shown.text[:end].rstrip()
        spans = [Span(span.start, min(span.end, len(kept))) for span in shown.spans if span.start < len(kept)]
        return self._lines(kept + ELLIPSIS, spans, width)

    def _lines(self, text: str, spans: Sequence[Span], width: int) -> tuple[QTextLayout, float]:
        fonts = self._fonts
        layout = QTextLayout(text, fonts.font(SIZES.small))
        layout.setCacheEnabled(True)  # its glyphs stay for the painting
        layout.setTextOption(wrapped(text))
        positions, form = TextPositions(text), _of_matches(fonts.theme.tokens)
        layout.setFormats([_marked(positions, span.start, span.end, form) for span in spans])
        step = fonts.metrics(SIZES.small).height() * TEXT_LINE / 117  # a line of the system font has some air already
        height = 0.0
        layout.beginLayout()
        for _ in range(MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += step
        layout.endLayout()
        return layout, height


def _shortened(text: str, line: Span) -> str:
    """`text` up to the last word of the line, or, in a script without spaces, up to its last two characters."""
    end = text.rfind(" ", line.start, len(text[: line.end].rstrip()))
    return text[: end if end > line.start else max(line.start, line.end - 2)].rstrip()


def _of_matches(tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setForeground(QColor(tokens.hit_text))
    form.setBackground(QColor(tokens.hit))
    return form


def _marked(positions: TextPositions, start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = positions.to_qt(start)
    made.length = positions.to_qt(end) - positions.to_qt(start)
    made.format = form
    return made
