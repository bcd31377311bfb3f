"""What the index has been given and has not committed, and when that is enough."""

from briefer.domain.source import SourceId

FILES_AT_ONCE = 200  # files between two commits of the index
SECONDS_AT_ONCE = 2.0  # and the longest time between them, so that search works while importing
PASSAGES_AT_ONCE = 20_000  # passages between two commits: bounds the memory it takes


class Batch:
    """Sources whose passages the index has been given and has not committed."""

    def __init__(self, began: float = 0.0, seconds: float = SECONDS_AT_ONCE) -> None:
        self.sources: list[SourceId] = []
        self.passages = 0
        self._began = began
        self._seconds = seconds

    def is_full(self, now: float) -> bool:
        if len(self.sources) >= FILES_AT_ONCE or self.passages >= PASSAGES_AT_ONCE:
            return True
        return bool(self.sources) and now - self._began >= self._seconds
