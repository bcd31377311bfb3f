"""The index as searches see it: opened when asked, reopened when another process has committed, never in the way.

The index is a cache of the library. Whatever is wrong with its files, a search answers as if it were empty, and
`is_sound` says so, until it is rebuilt.
"""

import logging
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path
from threading import Lock
from time import sleep
from typing import TypeVar

from briefer.domain.anchor import Span
from briefer.domain.query_language import Query
from briefer.domain.search import Ranking
from briefer.domain.source import PassageId
from briefer.index import manifest
from briefer.index.evaluation import SECONDS, Budget, Wanted, rank
from briefer.index.matching import spans_in
from briefer.index.plan import Step, plan
from briefer.index.snapshot import Snapshot
from briefer.index.spelling import suggestion
from briefer.ports.work import Cancelled, never

_log = logging.getLogger(__name__)
_TRIES, _PAUSE = 10, 0.03  # a writer replaces files just before it replaces the manifest; then we are a moment early

T = TypeVar("T")


class WhooshIndex:
    """`IndexReading` on the folder of `WhooshIndexWriter`. Safe for several threads; their searches take turns."""

    def __init__(self, folder: Path, *, seconds: float = SECONDS) -> None:
        self._folder = folder
        self._seconds = seconds
        self._lock = Lock()
        self._stamp: manifest.Stamp | None = None
        self._snapshot: Snapshot | None = None
        self._planned: tuple[Query, Step | None] = Query("", None), None
        self._checked: dict[tuple[str, int, int], manifest.FileMark] = {}

    def rank(
        self,
        query: Query,
        *,
        within: AbstractSet[PassageId] | None,
        last: AbstractSet[PassageId],
        limit: int,
        cancelled: Cancelled = never,
    ) -> Ranking:
        step = plan(query.node)
        nothing = Ranking((), 0)
        if step is None or limit < 1:
            return nothing
        wanted = Wanted(within, last, limit)
        return self._ask(lambda snapshot: rank(step, snapshot, wanted, Budget(cancelled, self._seconds)), nothing)

    def matches(self, query: Query, text: str) -> tuple[Span, ...]:
        planned = self._planned
        if planned[0] is not query:  # one query is asked of hundreds of passages in turn
            planned = self._planned = query, plan(query.node)
        return () if planned[1] is None else spans_in(planned[1], text)

    def suggestion(self, query: Query) -> str | None:
        return self._ask(lambda snapshot: suggestion(query, snapshot), None)

    def is_sound(self) -> bool:
        with self._lock:
            return self._current() is not None

    def close(self) -> None:
        """Lets go of the files; the next call opens them again."""
        with self._lock:
            self._let_go()

    def _ask(self, question: Callable[[Snapshot], T], otherwise: T) -> T:
        with self._lock:
            snapshot = self._current()
            if snapshot is None:
                return otherwise
            try:
                return question(snapshot)
            except Exception:  # noqa: BLE001  # damaged postings raise over 15 kinds; the answer is to rebuild
                _log.warning("The search index in %s is damaged", self._folder, exc_info=True)
                stamp = self._stamp
                self._let_go()
                self._stamp = stamp
                return otherwise

    def _current(self) -> Snapshot | None:
        """The newest generation, or `None` if it is not sound. What was unsound is not looked at twice."""
        found = manifest.stamp(self._folder)
        if found is not None and found == self._stamp:
            return self._snapshot
        self._let_go()
        if found is None:
            return None
        for _ in range(_TRIES):
            self._stamp = found
            self._snapshot = self._opened()
            if self._snapshot is not None:
                break
            sleep(_PAUSE)
            found = manifest.stamp(self._folder)
        return self._snapshot

    def _opened(self) -> Snapshot | None:
        listed = manifest.read(self._folder)
        if listed is None or not listed.is_ours or not manifest.agrees(self._folder, listed, checked=self._checked):
            return None
        try:
            return Snapshot(self._folder)
        except Exception:  # noqa: BLE001  # unpickling damaged files raises over 15 kinds; the answer is to rebuild
            _log.warning("The search index in %s cannot be opened", self._folder, exc_info=True)
            return None

    def _let_go(self) -> None:
        if self._snapshot is not None:
            self._snapshot.close()
        self._snapshot = None
        self._stamp = None
