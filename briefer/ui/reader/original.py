"""The original beside or instead of the text: a page, the way to the others, and what is marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from briefer.domain.original import Box, PageMarks, PagePlace, pages_with_text
from briefer.domain.source import Source, SourceText
from briefer.ui.actions import Act
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.reader.header import Notice
from briefer.ui.reader.page_view import STEP, PageView
from briefer.ui.tongue import number, tr
from briefer.ui.widgets import IconButton, label, line

OPENING_AFTER = 250  # milliseconds without a page, after which that is said


class OriginalPane(QWidget):
    """Told where to go and what came of it; asks for pages with `picture_wanted`, for marks with `marks_wanted`."""

    picture_wanted = Signal(int, int)  # page, width in pixels
    marks_wanted = Signal(object)  # PagePlace
    at_page = Signal(str)  # "Page 3 of 12"
    anyway_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._source: Source | None = None
        self._place = PagePlace(1)
        self._shown = 0  # the page on show; 0 for none
        self._pages = 1
        self._with_text: frozenset[int] = frozenset()
        self._view = PageView(theme)
        self._number = QSpinBox()
        self._of = label("", "small")
        self._notice = Notice()
        self._opening = QTimer(self, singleShot=True, interval=OPENING_AFTER)
        self._lay_out(theme)
        self._view.width_wanted.connect(self._ask)
        self._view.turned.connect(self.turn)
        self._view.page_wanted.connect(lambda page: self.go_to_page(page if page > 0 else self._pages))
        self._number.valueChanged.connect(self.go_to_page)
        self._opening.timeout.connect(self._say_opening)

    # -- told ---------------------------------------------------------------------------------------------------
    def begin(self, source: Source, text: SourceText) -> None:
        """Another source; its pages are asked for when a place is shown."""
        self._source, self._shown, self._pages = source, 0, 1
        self._with_text = pages_with_text(text)
        self._place = PagePlace(1)
        self._view.show_said("")
        self._notice.show_sentence(None, None, None)

    def show_place(self, place: PagePlace) -> None:
        """Goes to a page and marks a passage on it."""
        self._place = place
        self._view.show_marks(())
        self._show_number()
        self._ask()

    def turn(self, by: int) -> None:
        self.go_to_page(self._place.page + by)

    def go_to_page(self, page: int) -> None:
        known = self._pages if self._shown else page  # how many there are is known with the first picture
        if 1 <= page <= known and page != self._place.page:
            self.show_place(PagePlace(page, self._place.span))

    def show_picture(self, image: QImage, page: int, pages: int) -> None:
        """What was asked for. `page` is another where the file has fewer than were thought."""
        self._opening.stop()
        is_other, self._shown, self._pages = page != self._shown, page, pages
        self._place = PagePlace(page, self._place.span)
        self._view.show_page(image, is_other=is_other)
        self._show_number()
        if is_other:
            self._notice.show_sentence(self._on_this_page(), None, None)
            self.at_page.emit(self.said())
        self.marks_wanted.emit(self._place)

    def show_marks(self, marks: PageMarks, matches: Sequence[Box] = ()) -> None:
        """The passage, and the matches on its page."""
        self._view.show_marks(marks.boxes, matches)
        if not marks.complete:
            self._notice.show_sentence(
                tr("Only a part of these words is marked: the place of the others on this page is not certain.")
                if marks.boxes
                else tr("These words are not marked: their place on this page is not certain."),
                None,
                None,
            )
        elif self._notice.said() != (self._on_this_page() or ""):
            self._notice.show_sentence(self._on_this_page(), None, None)

    def show_failed(self, sentence: str, *, may_show_anyway: bool) -> None:
        self._opening.stop()
        self._shown = 0
        self._view.show_said(sentence)
        verb = tr("Show it as it is now") if may_show_anyway else None
        self._notice.show_sentence(sentence if may_show_anyway else None, verb, self.anyway_wanted.emit)
        self.at_page.emit(sentence)

    def show_keys(self, keys: KeyTable) -> None:
        names, acts = (tr("Previous page"), tr("Next page")), (Act.PREVIOUS_PAGE, Act.NEXT_PAGE)
        for turner, name, act in zip(self._turners, names, acts, strict=True):
            turner.say(keys.tip(name, act))

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def view(self) -> PageView:
        return self._view

    @property
    def notice(self) -> Notice:
        return self._notice

    @property
    def place(self) -> PagePlace:
        return self._place

    def said(self) -> str:
        return tr("Page {page} of {pages}").format(page=number(self._place.page), pages=number(self._pages))

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out(self, theme: Theme) -> None:
        self._number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._number.setKeyboardTracking(False)
        self._number.setAccessibleName(tr("Number of the page"))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 4, 12, 4)
        bar.setSpacing(6)
        bar.addWidget(label(tr("Page"), "small"))
        bar.addWidget(self._number)
        bar.addWidget(self._of, 1)
        self._turners = (
            IconButton(theme, "previous", tr("Previous page"), lambda: self.turn(-1)),
            IconButton(theme, "next", tr("Next page"), lambda: self.turn(1)),
        )
        for turner in self._turners:
            bar.addWidget(turner)
        for icon, text, do in (
            ("smaller", tr("Smaller page"), lambda: self._view.zoom_by(1 / STEP)),
            ("larger", tr("Larger page"), lambda: self._view.zoom_by(STEP)),
            ("fit-width", tr("As wide as the column"), self._view.fit_width),
        ):
            bar.addWidget(IconButton(theme, icon, text, do))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(line())
        column.addWidget(self._notice)
        column.addWidget(self._view, 1)
        self.setFocusProxy(self._view)

    def _ask(self) -> None:
        if self._source is not None and not self.isHidden():
            self._opening.start()
            self.picture_wanted.emit(self._place.page, self._view.width_in_pixels())

    def _say_opening(self) -> None:
        if not self._view.is_showing():
            self._view.show_said(tr("Opening…"))

    def _on_this_page(self) -> str | None:
        if self._shown not in self._with_text:
            return tr("There is no text on this page (a scan, a picture, or nothing). It cannot be searched or quoted.")
        return None

    def _show_number(self) -> None:
        with QSignalBlocker(self._number):
            self._number.setRange(1, max(self._pages, self._place.page))
            self._number.setValue(self._place.page)
        self._of.setText(tr("of {pages}").format(pages=number(self._pages)))
        self._view.setAccessibleName(self.said())
