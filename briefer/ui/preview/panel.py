"""The page preview: one line about the pages, a choice of section where the briefing is long, and the pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from briefer.services.previewing import Preview
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.look.theme import Theme
from briefer.ui.preview.pages import Pages
from briefer.ui.tongue import tr
from briefer.ui.widgets import label, relook

LEAST = 80  # pixels at 100 %, of the whole, in which the line about the pages has a place
PATIENCE = 250  # milliseconds before it is said that pages are being set


class PreviewPanel(QWidget):
    wanted = Signal()  # pages of another width, or of another section, are wanted
    said = Signal(str)  # for the announcer

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = Pages(theme, self)
        self._line = label("", "small", wraps=True)
        self._sections = ChoiceBox()
        self._sections.setAccessibleName(tr("Section that is shown"))
        self._sections.view().setAccessibleName(tr("Sections"))
        self._sections.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sections.setMinimumContentsLength(12)
        self._slow = QTimer(self, interval=PATIENCE, singleShot=True)
        self._slow.timeout.connect(lambda: self._line.setText(tr("Setting the pages …")))
        self._sections.activated.connect(lambda _: self.wanted.emit())
        self.pages.width_changed.connect(self.wanted)
        self.pages.at_page.connect(self._show_place)
        self._part: int | None = None
        self._theme, self._head, self._has_failed = theme, QWidget(), False
        self._sections.hide()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(8))
        head.addWidget(self._line, 1)
        head.addWidget(self._sections)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.pages, 1)
        self.pages.setMinimumHeight(theme.px(24))  # it scrolls; what stands above it is not squeezed
        self.setFocusProxy(self.pages)

    # -- told ---------------------------------------------------------------------------------------------------
    def show_sections(self, headings: Sequence[str], current: int) -> None:
        """What stands before the first section, then each at the top; `current` is chosen where it was not before."""
        names = [tr("Before the first section"), *headings]
        if names == [self._sections.itemText(at) for at in range(self._sections.count())]:
            return
        with QSignalBlocker(self._sections):
            self._sections.clear()
            self._sections.addItems(names)
            self._sections.setCurrentIndex(min(max(current, 0), len(names) - 1))

    def choose_section(self, number: int) -> None:
        with QSignalBlocker(self._sections):
            self._sections.setCurrentIndex(min(max(number, 0), self._sections.count() - 1))

    def wait(self) -> None:
        """Pages are being set; said only where it takes long, and the old ones stay."""
        self._slow.start()

    def show_preview(self, preview: Preview) -> None:
        self._slow.stop()
        relook(self._line, "small")
        self._has_failed = False
        self._part = preview.part
        self._sections.setVisible(preview.part is not None)
        self.pages.show_pages(preview.pages)

    def show_failure(self, sentence: str) -> None:
        """The pages that were there stay."""
        self._slow.stop()
        relook(self._line, "warn")
        self._has_failed = True
        self._head.show()
        self._line.setText(sentence)
        self.said.emit(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is hardly room for pages, they have it; what could not be shown is said all the same."""
        super().resizeEvent(event)
        self._head.setVisible(self.height() >= self._theme.px(LEAST) or self._has_failed)

    # -- asked --------------------------------------------------------------------------------------------------
    def section(self) -> int:
        return max(0, self._sections.currentIndex())

    def width_in_pixels(self) -> int:
        """Of one page, in pixels of the screen."""
        return round(self.pages.page_width() * self.devicePixelRatioF())

    def line(self) -> str:
        return self._line.text()

    def _show_place(self, page: int, pages: int) -> None:
        if self._part is not None:
            what = tr("A long briefing: one section is shown. Page {page} of about {pages}. Only Word decides.")
        else:
            what = tr("Page {page} of about {pages}. Only Word decides where pages end.")
        self._line.setText(what.format(page=page, pages=pages))
