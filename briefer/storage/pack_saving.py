"""Saves a library pack from what the library holds."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from briefer.domain.errors import Cancelled as Stopped
from briefer.domain.errors import SaveFailed
from briefer.domain.source import SourceId
from briefer.ports.packs import PackSaved
from briefer.ports.work import Cancelled, Progress, never
from briefer.storage.library_pack import PackWriter
from briefer.storage.library_reader import LibraryReader
from briefer.whole_file import clause_of, whole_file


class LibraryPacking:
    """Implements `PackSaving`."""

    def __init__(self, library: LibraryReader) -> None:
        self._library = library

    def save_pack(
        self,
        path: Path,
        sources: Sequence[SourceId] | None,
        *,
        with_files: bool,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> PackSaved:
        found = self._library.to_pack(sources)
        lacking: list[str] = []
        try:
            with whole_file(path) as file, PackWriter(file) as writer:
                packed = []
                for done, (one, place) in enumerate(found):
                    if cancelled():
                        raise Stopped("The library pack was not saved.")
                    progress(Progress(done, len(found), one.name))
                    for digest in (one.digest, *one.earlier):
                        writer.text(self._library.text(digest))
                    has_file = with_files and writer.file(place, one.raw_digest)
                    if with_files and not has_file:
                        lacking.append(one.name)
                    packed.append(replace(one, has_file=has_file))
                writer.finish(packed)
            progress(Progress(len(found), len(found)))
            return PackSaved(path, len(found), path.stat().st_size, tuple(lacking))
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error
