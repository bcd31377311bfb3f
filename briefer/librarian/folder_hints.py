"""What the system tells of changes in folders, by watchdog. A hint only: folders are looked at again in any case."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirModifiedEvent,
    DirMovedEvent,
    FileClosedNoWriteEvent,
    FileOpenedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

_LOG = logging.getLogger(__name__)


class FolderHints:
    """Implements `Hints`."""

    def __init__(self) -> None:
        self._observer: BaseObserver | None = None

    def watch(self, folders: Sequence[Path], tell: Callable[[Path], None]) -> None:
        self.close()
        if not folders:
            return
        self._observer = observer = Observer()
        observer.daemon = True
        observer.start()
        for folder in folders:
            try:
                observer.schedule(_Told(folder, tell), os.fspath(folder), recursive=True)
            except OSError as error:  # too many folders for the system, or it is away: rescans remain
                _LOG.info("Changes in %r are not told: %s", folder, error)

    def close(self) -> None:
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            observer.join()


class _Told(FileSystemEventHandler):
    def __init__(self, folder: Path, tell: Callable[[Path], None]) -> None:
        self._folder, self._tell = folder, tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        if isinstance(event, (DirModifiedEvent, FileOpenedEvent, FileClosedNoWriteEvent)):
            return  # what was done in it is told as well
        is_folder = isinstance(event, (DirCreatedEvent, DirDeletedEvent, DirMovedEvent))
        for name in (event.src_path, event.dest_path):
            if name:
                path = Path(os.fsdecode(name))
                if path.is_relative_to(self._folder) and (is_folder or path != self._folder):
                    self._tell(path)
