"""A source as it looks: its own pages, with a passage marked on them."""

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from briefer.domain.anchor import Span
from briefer.domain.original import PageMarks, PagePicture, PagePlace, pieces_by_page, pieces_on
from briefer.domain.source import Source, SourceText
from briefer.ports.reading import OriginalReading
from briefer.ports.work import Cancelled, never

_MATCHES = 300  # on one page
BYTES_AT_MOST = 32 * 1024 * 1024  # of pictures that are kept

_Key = tuple[str, str | None, int, int]


class Originals:
    """Safe for several threads. Pictures that were drawn lately are kept, up to `bytes_at_most`."""

    def __init__(self, reading: OriginalReading, *, bytes_at_most: int = BYTES_AT_MOST) -> None:
        self._reading = reading
        self._at_most = bytes_at_most
        self._kept: OrderedDict[_Key, PagePicture] = OrderedDict()
        self._lock = Lock()

    def picture(
        self, source: Source, page: int, *, width: int, anyway: bool = False, cancelled: Cancelled = never
    ) -> PagePicture:
        """The page, `width` pixels wide. Raises `SourceUnreadable`, of status "changed" where the file is another now,
        unless it is to be shown `anyway`."""
        digest = None if anyway else source.raw_digest
        key = (str(source.path), digest, page, width)
        with self._lock:
            if not anyway and key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        picture = self._reading.picture(source.path, digest, page, width=width, cancelled=cancelled)
        if not anyway:
            self._keep(key, picture)
        return picture

    def marks(
        self,
        source: Source,
        text: SourceText,
        place: PagePlace,
        *,
        anyway: bool = False,
        cancelled: Cancelled = never,
    ) -> PageMarks:
        """Where on its page the span stands. Raises as `picture` does."""
        pieces = pieces_by_page(text, place.span).get(place.page, ()) if place.span is not None else ()
        if not pieces:
            return PageMarks((), complete=True)
        digest = None if anyway else source.raw_digest
        return self._reading.marks(source.path, digest, place.page, pieces=pieces, cancelled=cancelled)

    def matches(
        self,
        source: Source,
        text: SourceText,
        page: int,
        spans: Sequence[Span],
        *,
        anyway: bool = False,
        cancelled: Cancelled = never,
    ) -> PageMarks:
        """Where on a page the matches stand that are on it. `spans` are all of the text's, in order. Raises as
        `picture` does."""
        pieces = pieces_on(text, page, spans)[:_MATCHES]
        if not pieces:
            return PageMarks((), complete=True)
        digest = None if anyway else source.raw_digest
        return self._reading.marks(source.path, digest, page, pieces=pieces, cancelled=cancelled)

    def close(self) -> None:
        self._reading.close()

    def _keep(self, key: _Key, picture: PagePicture) -> None:
        with self._lock:
            self._kept[key] = picture
            while len(self._kept) > 1 and sum(len(one.png) for one in self._kept.values()) > self._at_most:
                self._kept.popitem(last=False)
