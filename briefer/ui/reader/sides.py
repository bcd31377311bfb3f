"""The text of a source, its original, or both beside each other where there is room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefer.domain.anchor import Span
from briefer.domain.original import has_pages, place_of
from briefer.domain.source import Source, SourceId, TextDigest
from briefer.ui.reader.original import OriginalPane
from briefer.ui.reader.view import ReaderView

BESIDE = 900  # pixels of width from which the text and the original stand beside each other


class Sides(QSplitter):
    shown = Signal(bool)  # whether the original is among what is shown

    def __init__(self, view: ReaderView, original: OriginalPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._view, self._original = view, original
        self._source: Source | None = None
        self._shown: tuple[SourceId, TextDigest] | None = None
        self._wanted = False  # whether the original is wanted rather than the text alone
        self.setChildrenCollapsible(False)
        self.addWidget(view)
        self.addWidget(original)
        original.hide()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_source(self, source: Source) -> None:
        """Another source, or another text of it, is in the view."""
        shown = (source.id, self._view.digest)
        if shown != self._shown:
            self._original.begin(source, self._view.text)
        self._source, self._shown = source, shown
        self._arrange()

    def want_original(self, wanted: bool) -> None:
        self._wanted = wanted
        self._arrange()

    def follow(self, span: Span) -> None:
        """The original goes where the text goes."""
        if self.is_original_shown():
            self._original.show_place(place_of(self._view.text, span))

    # -- asked --------------------------------------------------------------------------------------------------
    def is_original_shown(self) -> bool:
        return not self._original.isHidden()

    def focus_side(self) -> QWidget:
        """The one that takes the focus."""
        return self._original if self._view.isHidden() else self._view

    # -- within -------------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_original_shown() and self._view.isHidden() == (self.width() >= BESIDE):
            self._arrange()

    def _arrange(self) -> None:
        shown = self._wanted and self._source is not None and has_pages(self._source)
        beside = shown and self.width() >= BESIDE
        was_beside = self.is_original_shown() and not self._view.isHidden()
        self._original.setVisible(shown)
        self._view.setVisible(not shown or beside)
        if beside and not was_beside:
            self.setSizes([self.width() // 2] * 2)
        self.shown.emit(shown)
        if shown:
            self._original.show_place(place_of(self._view.text, self._at()))

    def _at(self) -> Span:
        """The passage one is at: what is selected, else the current match, else the first in view."""
        current = self._view.current_match
        if (selected := self._view.selected_span()) is not None:
            return selected
        if current is not None:
            return self._view.matches[current]
        first = self._view.first_in_view()
        return Span(first, first)
