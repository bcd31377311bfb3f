"""What hangs on the pointer while something is dragged: its first words and its citation. Copy is the only action."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import RADII, SIZES
from briefer.ui.mime import quotes_in

WIDTH, PADDING = 280, 12  # pixels at 100 %
FEWEST, MOST = 24, 90  # characters of the words that are shown


def drag_quote(source: QWidget, mime: QMimeData, theme: Theme) -> None:
    """Drags `mime` until it is dropped. The window goes on working meanwhile."""
    places = quotes_in(mime)
    ratio = source.devicePixelRatioF()
    picture = card(f"“{first_words(places[0].words)}”", places[0].citation, theme, ratio=ratio) if places else None
    _drag(source, mime, picture)


def drag_rows(source: QWidget, mime: QMimeData, words: str, below: str, theme: Theme, *, is_ours: bool) -> None:
    """Drags rows of the outline: a card with the words of the first, small enough to see the line where they land.

    `is_ours`: they are our words and no source's.
    """
    picture = card(first_words(words), below, theme, ratio=source.devicePixelRatioF(), is_ours=is_ours)
    _drag(source, mime, picture)


def _drag(source: QWidget, mime: QMimeData, picture: QPixmap | None) -> None:
    drag = QDrag(source)
    drag.setMimeData(mime)
    if picture is not None:
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-10, -6))
    drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)


def card(shown: str, citation: str, theme: Theme, *, ratio: float, is_ours: bool = False) -> QPixmap:
    """The card as a picture: a source's words in its letters, ours in those of the window."""
    font = theme.ui_font(SIZES.small) if is_ours else theme.serif_font(SIZES.small)
    small = theme.ui_font(SIZES.tiny, bold=True)
    width, padding = theme.px(WIDTH), theme.px(PADDING)
    inner = QRectF(0, 0, width - 2 * padding, 10_000)
    wrap = int(Qt.TextFlag.TextWordWrap)
    text_height = QFontMetricsF(font).boundingRect(inner, wrap, shown).height()
    line = QFontMetricsF(small).height() if citation else 0
    height = round(text_height + line + 2 * padding)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.tokens.border), 1))
    painter.setBrush(QColor(theme.tokens.surface))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), RADII.card, RADII.card)
    painter.setPen(QColor(theme.tokens.text))
    painter.setFont(font)
    painter.drawText(QRectF(padding, padding, inner.width(), text_height), wrap, shown)
    painter.setPen(QColor(theme.tokens.accent))
    painter.setFont(small)
    cited = QFontMetricsF(small).elidedText(citation, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(
        QRectF(padding, padding + text_height, inner.width(), line), int(Qt.AlignmentFlag.AlignLeft), cited
    )
    painter.end()
    return picture


def first_words(words: str) -> str:
    """The beginning of `words`, cut between words, with "…" where something is left out."""
    flat = " ".join(words.split())
    if len(flat) <= MOST:
        return flat
    cut = flat.rfind(" ", FEWEST, MOST)
    return flat[: cut if cut > 0 else MOST] + " …"
