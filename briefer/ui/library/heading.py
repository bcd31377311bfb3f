"""How a source is laid out in a row: one layout for measuring, painting and finding what was clicked."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from briefer.ui.directions import placed
from briefer.ui.library.rows import GroupRow, SourceRow, fitted_facts, lacks
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import by_line, has_title, state, state_icon, title

FILL_IN = mark("Fill in")
NO_BREAK = "\u00a0"
DOT = "  ·  "  # between facts, as `dotted` puts it
SIDE = 14  # pixels at 100 % left and right of a row's text
MOST_LINES = 4
LARGE = 150  # per cent of text size, from which lines go on instead of being cut
TOP, GAP, FOOT, BESIDE = 10, 3, 8, 8  # pixels at 100 %


_PARTS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^ \u3040-\u30ff\u3400-\u9fff]+ *| +")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text. `box` is within the row; `colour` is a token."""

    text: str
    box: QRectF
    size: int
    colour: str = "muted"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    name: str
    colour: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Heading:
    """`badge` is the box of the count, `link` that of "Fill in", where there is one."""

    pieces: tuple[Piece, ...]
    pictures: tuple[Picture, ...]
    height: int
    badge: QRectF | None = None
    link: QRectF | None = None


class Fonts:
    """The fonts of the rows and what they measure, made once: a list of sources asks for them thousands of times."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._made: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}
        theme.theme_changed.connect(self._made.clear)

    def font(self, size: int, *, bold: bool = False) -> QFont:
        return self._of(size, bold)[0]

    def metrics(self, size: int, *, bold: bool = False) -> QFontMetricsF:
        return self._of(size, bold)[1]

    def _of(self, size: int, bold: bool) -> tuple[QFont, QFontMetricsF]:
        if (size, bold) not in self._made:
            font = self.theme.ui_font(size, bold=bold)
            self._made[size, bold] = font, QFontMetricsF(font)
        return self._made[size, bold]


def heading_of(fonts: Fonts, row: GroupRow | SourceRow, width: int) -> Heading:
    """In `width` pixels: title, then publisher, date and words; the count, the state and "Fill in" at the right."""
    return _as_read(_Layout(fonts, row, width).made(), QRectF(0, 0, width, 0))


def _as_read(heading: Heading, area: QRectF) -> Heading:
    """With its boxes where the direction of the window has them."""
    return replace(
        heading,
        pieces=tuple(replace(one, box=placed(one.box, area)) for one in heading.pieces),
        pictures=tuple(replace(one, box=placed(one.box, area)) for one in heading.pictures),
        badge=placed(heading.badge, area) if heading.badge is not None else None,
        link=placed(heading.link, area) if heading.link is not None else None,
    )


def height_of(fonts: Fonts) -> int:
    """Of every such row, at text sizes where each has its two lines. Without laying them out, since they are many."""
    room, lines = fonts.theme.room, (fonts.metrics(SIZES.base, bold=True), fonts.metrics(SIZES.small))
    return round(room(TOP) + room(GAP) + sum(round(line.height()) for line in lines)) + room(FOOT)


class _Layout:
    def __init__(self, fonts: Fonts, row: GroupRow | SourceRow, width: int) -> None:
        theme = fonts.theme
        self._theme, self._fonts, self._row = theme, fonts, row
        self._left = theme.px(SIDE) + theme.px(18) + theme.px(BESIDE)
        self._right = width - theme.px(SIDE)
        self._y = float(theme.room(TOP))
        self._pieces: list[Piece] = []
        self._pictures = [Picture("source", "accent", QRectF(theme.px(SIDE), self._y, theme.px(18), theme.px(18)))]
        self._badge: QRectF | None = None
        self._link: QRectF | None = None

    def made(self) -> Heading:
        large = self._theme.text_size >= LARGE
        in_results = isinstance(self._row, GroupRow)
        room = self._place_badge() if in_results else 0
        if not large and not in_results:
            room = self._place_link()
        self._title(room, lines=MOST_LINES if large else 1)
        if large:
            self._facts_below_each_other()
            self._last_line()
        else:
            self._facts(self._place_link() if in_results else self._place_state())
        height = round(self._y - self._theme.room(GAP)) + self._theme.room(FOOT)
        return Heading(tuple(self._pieces), tuple(self._pictures), height, self._badge, self._link)

    def _title(self, room: float, *, lines: int) -> None:
        reference = self._row.source.reference
        colour = "text" if has_title(reference) else "muted"
        self._lines(title(reference), room, lines, SIZES.base, colour, bold=True)

    def _facts(self, room: float) -> None:
        metrics, width = self._metrics(SIZES.small), self._right - self._left - room
        with_words = isinstance(self._row, SourceRow)
        said = fitted_facts(self._row.source, width, metrics.horizontalAdvance, with_words=with_words)
        self._lines(said, room, 1, SIZES.small, "muted")

    def _facts_below_each_other(self) -> None:
        """As they fit on lines, none of them broken."""
        said = by_line(self._row.source, with_words=isinstance(self._row, SourceRow))
        whole = DOT.join(fact.replace(" ", NO_BREAK) for fact in said.split(DOT))
        self._lines(whole, 0, MOST_LINES, SIZES.small, "muted")

    def _last_line(self) -> None:
        """Where the text is large, state and link have a line of their own, or two."""
        step = round(self._metrics(SIZES.small).height()) + self._theme.room(GAP)
        used = self._place_state(at_left=True) if isinstance(self._row, SourceRow) else 0
        if used and lacks(self._row.source) and used + self._link_width() > self._right - self._left:
            self._y += step
            used = 0
        if self._place_link() or used:
            self._y += step

    def _place_badge(self) -> float:
        assert isinstance(self._row, GroupRow)
        px, text = self._theme.px, number(self._row.matches)
        width = max(self._metrics(SIZES.tiny, bold=True).horizontalAdvance(text) + px(16), px(26))
        self._badge = QRectF(self._right - width, self._y - px(1), width, px(18))
        return width + px(BESIDE)

    def _place_link(self) -> float:
        """ "Fill in", where title or date are not known; the room that it takes on its line."""
        if not lacks(self._row.source):
            return 0
        width, height = self._link_width(), self._metrics(SIZES.small, bold=True).height()
        self._link = QRectF(self._right - width, self._y, width, height)
        self._pieces.append(Piece(tr(FILL_IN), self._link, SIZES.small, "accent", bold=True))
        return width + self._theme.px(BESIDE)

    def _link_width(self) -> float:
        return self._metrics(SIZES.small, bold=True).horizontalAdvance(tr(FILL_IN)) + self._theme.px(2)

    def _place_state(self, *, at_left: bool = False) -> float:
        """An icon and a word; the room that they take on their line."""
        px, said, (icon, colour) = self._theme.px, state(self._row.source), state_icon(self._row.source)
        metrics, size = self._metrics(SIZES.small), px(14)
        width = metrics.horizontalAdvance(said) + px(2)
        left = self._left if at_left else self._right - width - size - px(4)
        self._pictures.append(Picture(icon, colour, QRectF(left, self._y + (metrics.height() - size) / 2, size, size)))
        box = QRectF(left + size + px(4), self._y, width, metrics.height())
        self._pieces.append(Piece(said, box, SIZES.small))
        return size + px(4) + width + px(BESIDE)

    def _lines(self, text: str, room: float, most: int, size: int, colour: str, *, bold: bool = False) -> None:
        """`text` in at most so many lines, the last one cut where it is too long."""
        metrics, width = self._metrics(size, bold=bold), self._right - self._left - room
        for line in self._broken(text, width, most, size, bold=bold):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            self._pieces.append(Piece(shown, QRectF(self._left, self._y, width, metrics.height()), size, colour, bold))
            self._y += round(metrics.height())
        self._y += self._theme.room(GAP)

    def _broken(self, text: str, width: float, most: int, size: int, *, bold: bool) -> list[str]:
        """Word by word, and sign by sign where a script has no spaces; the last line takes the rest."""
        advance = self._metrics(size, bold=bold).horizontalAdvance
        if most == 1 or advance(text) <= width:
            return [text]
        lines, line, parts = [], "", _PARTS.findall(text)
        for at, part in enumerate(parts):
            if line and advance((line + part).rstrip()) > width:
                lines.append(line)
                line = part
                if len(lines) == most - 1:
                    line = "".join(parts[at:])
                    break
            else:
                line += part
        return [shown for one in (*lines, line) if (shown := one.strip(" ·"))]  # no dot at the end of a line

    def _metrics(self, size: int, *, bold: bool = False) -> QFontMetricsF:
        return self._fonts.metrics(size, bold=bold)
