"""The original of the source on show: its pages, drawn and marked in the background, or its file in its own program."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from briefer.domain.errors import SourceUnreadable
from briefer.domain.original import PageMarks, PagePlace
from briefer.domain.source import Source, SourceStatus
from briefer.ports.work import Cancelled
from briefer.ui.below.retold import retold
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

PAGE, MARKS, FILE = "page of the original", "marks on the original", "file of the original"


@dataclass(frozen=True, slots=True)
class _Drawn:
    image: QImage
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class _Marked:
    current: PageMarks
    matches: PageMarks


class OriginalFlow:
    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        self._desk, self._reader = desk, reader
        self._anyway: Source | None = None  # a source whose file has changed and that is shown as it is now
        reader.original.picture_wanted.connect(self._draw)
        reader.original.marks_wanted.connect(self._mark)
        reader.original.anyway_wanted.connect(self._show_anyway)
        reader.file_wanted.connect(self.open_file)

    def open_here(self) -> None:
        """The file of the source on show, in the computer's own program."""
        if self._reader.source is None:
            self._desk.status.remark(tr("Open a source first; then its file can be opened."))
        else:
            self.open_file(self._reader.source)

    def open_file(self, source: Source) -> None:
        def show(exists: bool) -> None:
            if exists:
                self._desk.dialogs.open_file(source.path)
                self._desk.status.remark(tr("“{name}” was opened in its own program.").format(name=source.path.name))
            else:
                self._desk.messages.say(
                    tr("“{name}” was moved or deleted. Its text and your quotes are kept.").format(
                        name=source.path.name
                    ),
                    Tone.WARN,
                )

        self._desk.jobs.run(FILE, lambda _: source.path.exists(), show)

    def _draw(self, page: int, width: int) -> None:
        originals, source = self._desk.services.originals, self._reader.source
        if source is None:
            return
        anyway = self._anyway == source

        def work(cancelled: Cancelled) -> _Drawn:
            picture = originals.picture(source, page, width=width, anyway=anyway, cancelled=cancelled)
            return _Drawn(QImage.fromData(picture.png), picture.page, picture.pages)

        def show(drawn: _Drawn) -> None:
            if self._reader.source == source:  # else it comes too late
                self._reader.original.show_picture(drawn.image, drawn.page, drawn.pages)

        def failed(error: Exception) -> None:
            if self._reader.source == source:
                self._failed(error)

        self._desk.jobs.run(PAGE, work, show, on_error=failed)

    def _mark(self, place: PagePlace) -> None:
        originals, source, text = self._desk.services.originals, self._reader.source, self._reader.view.text
        if source is None:
            return
        anyway = self._anyway == source

        matches = self._reader.view.matches

        def work(cancelled: Cancelled) -> _Marked:
            current = originals.marks(source, text, place, anyway=anyway, cancelled=cancelled)
            others = originals.matches(source, text, place.page, matches, anyway=anyway, cancelled=cancelled)
            return _Marked(current, others)

        def show(marked: _Marked) -> None:
            if self._reader.source == source:
                self._reader.original.show_marks(marked.current, marked.matches.boxes)

        def failed(error: Exception) -> None:
            """The page is there; that its marks are not is said on it."""
            if not isinstance(error, SourceUnreadable):
                self._desk.fail(error)
            if self._reader.source == source:
                self._reader.original.show_marks(PageMarks((), complete=False))

        self._desk.jobs.run(MARKS, work, show, on_error=failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SourceUnreadable):
            self._reader.original.show_failed(
                retold(error.reason), may_show_anyway=error.status == SourceStatus.CHANGED.value
            )
        else:
            self._desk.fail(error)

    def _show_anyway(self) -> None:
        self._anyway = self._reader.source
        self._reader.original.show_place(self._reader.original.place)
