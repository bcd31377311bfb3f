"""The three columns: their widths, the Library as an overlay where the window is narrow, and F6 between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from briefer.ui.look.spacing import spaced
from briefer.ui.look.theme import Theme

WIDTHS = (338, 560, 512)
NARROWEST = (264, 400, 392)
NARROW = 1_100  # pixels; below it the Library is an overlay
OVERLAY = 340
HANDLE, MARGIN = 10, 12


class Columns(QWidget):
    def __init__(
        self, library: QWidget, reader: QWidget, briefing: QWidget, theme: Theme, *, strip: QWidget | None = None
    ) -> None:
        """`strip` stands over the others where the Library is an overlay, and leads to it."""
        super().__init__()
        self._strip = strip or QWidget()
        self._strip.hide()
        self._moved: tuple[QWidget, QWidget] | None = None  # the focus by a narrow window: from where, to where
        self._areas = (library, reader, briefing)
        self._library = library
        self._narrow = False
        self._alone: QWidget | None = None
        self._widths: tuple[int, ...] = WIDTHS
        self._shown = True  # whether the user wants the Library, where there is room for it
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(HANDLE)
        for area, least in zip(self._areas, NARROWEST, strict=True):
            area.setMinimumWidth(least)
            self._splitter.addWidget(area)
        self._splitter.setSizes(list(WIDTHS))
        self._splitter.splitterMoved.connect(lambda: self.widths())
        for number, width in enumerate(WIDTHS):
            self._splitter.setStretchFactor(number, width)
        self._theme = theme
        column = QVBoxLayout(self)
        spaced(theme, column, (MARGIN, MARGIN, MARGIN, MARGIN), HANDLE)
        column.addWidget(self._strip)
        column.addWidget(self._splitter, 1)
        theme.theme_changed.connect(self._follow_theme)

    @property
    def splitter(self) -> QSplitter:
        return self._splitter

    @property
    def is_narrow(self) -> bool:
        return self._narrow

    def widths(self) -> tuple[int, ...]:
        """Of the three columns, as they are or were beside each other."""
        beside = not self._narrow and self._alone is None and self._library.isVisibleTo(self)
        if beside and all(self._splitter.sizes()):
            self._widths = tuple(self._splitter.sizes())
        return self._widths

    def restore_widths(self, widths: Sequence[int]) -> None:
        """As they were once; what is no width for each column is left."""
        if len(widths) == len(self._areas) and all(widths):
            self._widths = tuple(widths)
            if not self._narrow:
                self._splitter.setSizes(list(widths))

    def toggle_alone(self, area: QWidget | None = None) -> None:
        """Shows nothing but `area`, or the one that has the focus; again, all of them."""
        if self._alone is not None:
            self._show_alone(None)
        else:
            self._show_alone(area or self.area_of_focus() or self._areas[1])

    @property
    def alone(self) -> QWidget | None:
        """The area that is shown without the others."""
        return self._alone

    def _show_alone(self, area: QWidget | None) -> None:
        self._alone = area
        for one in self._areas:
            with_others = one is not self._library or (self._shown and not self._narrow)
            one.setVisible(one is area if area is not None else with_others)
        if self._narrow and area is self._library:
            self._place_overlay()

    def toggle_library(self) -> None:
        self.show_library(not self._library.isVisibleTo(self))

    def show_library(self, shown: bool) -> None:
        if self._alone is not None:
            self._show_alone(None)
        if not self._narrow:
            self._shown = shown
        self._library.setVisible(shown)
        if self._narrow and shown:
            self._place_overlay()

    def next_area(self, by: int) -> QWidget:
        """Moves the focus to the next area (1) or the previous (-1) and returns it."""
        now = self.area_of_focus()
        here = self._areas.index(now) if now is not None else None
        wanted = self._areas[(here + by) % len(self._areas)] if here is not None else self._areas[0]
        self._enter(wanted, Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
        return wanted

    def go_to(self, area: QWidget) -> None:
        """Moves the focus to one of the areas."""
        self._enter(area, Qt.FocusReason.OtherFocusReason)

    def _enter(self, area: QWidget, reason: Qt.FocusReason) -> None:
        if self._alone is not None:
            self._show_alone(area)
        elif area is self._library:
            self.show_library(True)
        elif self._narrow:
            self.show_library(False)
        focusable(area).setFocus(reason)

    def area_of_focus(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((area for area in self._areas if area is focus or area.isAncestorOf(focus)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._alone = None
            for area in self._areas[1:]:
                area.show()
            self._arrange()
        elif narrow and self._library.isVisibleTo(self):
            self._place_overlay()
        self._fit_strip()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_strip()
        return super().event(event)

    def _fit_strip(self) -> None:
        """It gives way where large text leaves the columns no room for what they need."""
        beneath = max(map(_least_height, self._areas[1:])) + self.fontMetrics().height()  # and a line to read
        needed = 2 * self._above() + self._strip.sizeHint().height() + HANDLE + beneath
        self._strip.setVisible(self._narrow and needed <= self.height())

    def _arrange(self) -> None:
        """Whoever was in the Library is in it again when there is room for it, unless he went elsewhere meanwhile."""
        focus = self.window().focusWidget()  # also while the window is not, or not yet, the active one
        was_in_library = focus is not None and self._library.isAncestorOf(focus)
        self._fit_strip()
        if self._narrow:
            self._library.setParent(self)
            self._library.hide()
            if focus is not None and was_in_library:
                reader = focusable(self._areas[1])
                reader.setFocus(Qt.FocusReason.OtherFocusReason)
                self._moved = focus, reader
        else:
            self._splitter.insertWidget(0, self._library)
            self._library.setVisible(self._shown)
            self._splitter.setSizes(list(self._widths))
            if focus is not None and was_in_library:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            elif self._moved is not None and focus in (None, self._moved[1]):
                self._moved[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._moved = None

    def _place_overlay(self) -> None:
        self._library.setGeometry(MARGIN, self._above(), OVERLAY, self.height() - 2 * self._above())
        self._library.raise_()

    def _above(self) -> int:
        """The margin over the columns, and beneath them."""
        return round(MARGIN * self._theme.density.share)

    def _follow_theme(self) -> None:
        if self._narrow and self._library.isVisibleTo(self):
            self._place_overlay()


def _least_height(area: QWidget) -> int:
    """That of what is in it, with sentences on as many lines as they need."""
    layout = area.layout()
    if layout is None or not layout.hasHeightForWidth():
        return area.minimumSizeHint().height()
    return layout.totalMinimumHeightForWidth(area.width())


def focusable(area: QWidget) -> QWidget:
    """The part of an area that takes the focus: what it names as its proxy, else the first that can."""
    proxy = area.focusProxy()
    if proxy is not None:
        return proxy
    strong = (child for child in area.findChildren(QWidget) if child.focusPolicy() == Qt.FocusPolicy.StrongFocus)
    return next((child for child in strong if child.isVisibleTo(area)), area)
