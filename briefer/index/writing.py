"""The index's one writer. Passages gather in memory until `commit`, which makes them a generation."""

from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree

from whoosh import index
from whoosh.codec.base import Segment
from whoosh.index import TOC, LockError, clean_files
from whoosh.reading import IndexReader, SegmentReader
from whoosh.writing import SegmentWriter

from briefer.domain.errors import LibraryBusy, LibraryUnavailable
from briefer.domain.source import Passage, PassageId
from briefer.index import manifest
from briefer.index.blocks import whole_numbers
from briefer.index.fast_segment import FastSegment
from briefer.index.schema import ID, NAME, schema

BATCH = 20_000  # passages; more are committed in portions
SEGMENTS = 8  # with so many, small ones are merged at the next commit
TIMES_LARGER = 2  # than all smaller ones together: such a segment is left as it is
GONE = 0.3  # share of a segment's passages that are deleted; where it is more, the segment is merged too
_MEMORY = 32  # megabytes of Whoosh's own pool, which stays empty


class WhooshIndexWriter:
    """`IndexWriting`. All methods raise `LibraryUnavailable` where the folder cannot be written or is damaged, and
    `LibraryBusy` while another process writes. Adding a passage that is there replaces it."""

    def __init__(self, folder: Path, *, batch: int = BATCH) -> None:
        self._folder = folder
        self._batch = batch
        self._added: dict[PassageId, Passage] = {}
        self._removed: set[PassageId] = set()

    def add(self, passages: Sequence[Passage]) -> None:
        for passage in passages:
            self._added[passage.id] = passage
            if len(self._added) >= self._batch:
                self.commit()

    def remove(self, passages: Sequence[PassageId]) -> None:
        for passage in passages:
            self._added.pop(passage, None)
            self._removed.add(passage)

    def commit(self) -> None:
        if not self._has_index():
            self.clear_files()
        if not self._added and not self._removed:
            return
        try:
            self._commit()
        except LockError as error:
            raise LibraryBusy("Another window or command is writing to the search index.") from error
        except OSError as error:
            raise LibraryUnavailable(
                self._folder, f"the search index cannot be updated ({error.strerror or error})."
            ) from error
        self._added.clear()
        self._removed.clear()

    def clear(self) -> None:
        self._added.clear()
        self._removed.clear()
        self.clear_files()

    def clear_files(self) -> None:
        """An empty index on disk; passages that wait for a commit still wait."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / manifest.FILE).unlink(missing_ok=True)
            for path in sorted(self._folder.iterdir()):
                if path.is_dir():
                    rmtree(path)
                elif path.name.lstrip("_").startswith(NAME) and not path.name.endswith("LOCK"):
                    path.unlink(missing_ok=True)
            made = index.create_in(str(self._folder), schema(), indexname=NAME)
            _list_files(self._folder, [], made.latest_generation())
        except OSError as error:
            raise LibraryUnavailable(
                self._folder, f"the search index cannot be made ({error.strerror or error})."
            ) from error

    def _has_index(self) -> bool:
        """Whether there is a sound index. Raises `LibraryUnavailable` for a damaged one: only `clear` mends that."""
        if manifest.stamp(self._folder) is None and not self._has_files():
            return False
        listed = manifest.read(self._folder)
        if listed is None or not listed.is_ours or not manifest.agrees(self._folder, listed, checked={}):
            raise LibraryUnavailable(self._folder, "the search index is damaged and has to be rebuilt.")
        return True

    def _has_files(self) -> bool:
        return self._folder.is_dir() and any(path.name.lstrip("_").startswith(NAME) for path in self._folder.iterdir())

    def _commit(self) -> None:
        opened = index.open_dir(str(self._folder), indexname=NAME)
        safe = _SafeWriter(opened)
        writer: SegmentWriter = safe
        try:
            outdated = self._removed | self._added.keys()
            with opened.reader() as reader:
                segments = reader.leaf_readers()
                for leaf, base in segments:
                    for number, id in enumerate(whole_numbers(leaf, ID, "Q")) if outdated else ():
                        if id in outdated and not leaf.is_deleted(number):
                            writer.delete_document(base + number)
            for passage in self._added.values():
                safe.segment.add(passage)
        except BaseException:
            writer.cancel()
            raise
        writer.commit(mergetype=_merge)


def _merge(writer: SegmentWriter, segments: list[Segment]) -> list[Segment]:
    """Takes some segments into the new one; the others. Large ones are left, so that a long import does not write
    again and again what it has written."""
    chosen = {segment.segment_id() for segment in _to_merge(segments)}
    left = []
    for segment in segments:
        if segment.segment_id() in chosen:
            reader = SegmentReader(writer.storage, writer.schema, segment)
            try:
                writer.add_reader(reader)
            finally:
                reader.close()
        else:
            left.append(segment)
    return left


def _to_merge(segments: list[Segment]) -> list[Segment]:
    """None, unless there are many: then the smallest, and those with many deletions."""
    if len(segments) < SEGMENTS:
        return []
    chosen = [one for one in segments if one.deleted_count() > GONE * one.doc_count_all()]
    together = 0
    for one in sorted(segments, key=lambda segment: int(segment.doc_count_all())):
        if one not in chosen:
            if one.doc_count_all() > TIMES_LARGER * together and len(chosen) > 1:
                break
            chosen.append(one)
        together += one.doc_count_all()
    return chosen


class _SafeWriter(SegmentWriter):
    """Whoosh's writer, which never leaves the folder without a whole generation, whenever it is killed.

    Whoosh removes the files of the old generation as soon as it has named the new one. We sync and list the new one
    first, so that the manifest on disk always lists files that are there. What is added goes through `segment`.
    """

    def __init__(self, opened: index.FileIndex) -> None:
        super().__init__(opened, limitmb=_MEMORY)  # type: ignore[no-untyped-call]  # Whoosh's own
        self.segment = FastSegment(self)

    def add_reader(self, reader: IndexReader) -> None:
        self.segment.add_reader(reader)

    def _flush_segment(self) -> None:
        self.segment.write()

    def _commit_toc(self, segments: list[Segment]) -> None:
        folder = Path(self.storage.folder)
        _sync_segments(folder, segments)
        TOC(self.schema, segments, self.generation).write(self.storage, self.indexname)
        _list_files(folder, segments, self.generation)
        clean_files(self.storage, self.indexname, self.generation, segments)


def _sync_segments(folder: Path, segments: list[Segment]) -> None:
    for path in _segment_files(folder, segments):
        manifest.sync(path)


def _list_files(folder: Path, segments: list[Segment], generation: int) -> None:
    """Writes the manifest of a generation."""
    paths = [*_segment_files(folder, segments), folder / f"_{NAME}_{generation}.toc"]
    manifest.write(folder, manifest.Manifest({path.name: manifest.mark(path) for path in paths}))


def _segment_files(folder: Path, segments: list[Segment]) -> list[Path]:
    prefixes = tuple(f"{segment.segment_id()}." for segment in segments)
    return sorted(path for path in folder.iterdir() if path.name.startswith(prefixes)) if prefixes else []
