"""The one writer of the library. Every method is one transaction; who holds the write lock may use it."""

import json
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from briefer.domain.errors import NotFound
from briefer.domain.furniture_rules import FurnitureRule, with_rules
from briefer.domain.mark import Mark
from briefer.domain.reference import ReferenceField, confirm
from briefer.domain.source import LeftOut, Passage, Source, SourceId, SourceText
from briefer.ports.reading import Read
from briefer.storage.adjustment_rows import (
    drop_rule,
    encodings_in,
    keep_rule,
    put_encoding,
    put_mark,
    rules_in,
    sources_under,
)
from briefer.storage.file_queue import FileQueue
from briefer.storage.kept_texts import keep_earlier, keep_text
from briefer.storage.library_database import explained, open_library, seen_change, transaction
from briefer.storage.library_rows import (
    PASSAGE,
    SOURCE,
    fields_from,
    fields_json,
    passage_from,
    path_bytes,
    path_from,
    path_key,
    source_from,
    tags_from,
    tags_json,
    text_from,
)
from briefer.storage.library_trash import is_taken, put_back, throw_away, thrown_away
from briefer.storage.passage_rows import Cut, are_as, cut_again, drop_passages, keep_passages, numbered
from briefer.storage.quarantine import Quarantine
from briefer.storage.reference_values import check_values
from briefer.storage.related_texts import RelatedTexts, not_related
from briefer.storage.source_merging import SourceMerging
from briefer.storage.source_places import SourcePlaces, leave_out

_ID_LENGTH = 16  # hexadecimal digits of the file's digest


class LibraryWriter:
    """Implements `LibraryWriting`, `LibraryCuration`, `AdjustmentsWriting` and `IndexLedger`.

    In the same database, `files` is the queue of files to read, `places` knows where the sources' files stand,
    `quarantine` what must not be read again, and `merging` takes in what comes from another library.
    """

    def __init__(
        self, folder: Path, *, cut: Callable[[SourceText], Sequence[Cut]], clock: Callable[[], float] = time.time
    ) -> None:
        """`cut` divides a text into passages, in order. `clock` says the seconds since 1970."""
        self._folder = folder
        self._cut = cut
        self._clock = clock
        self._connection = open_library(folder)
        self.files = FileQueue(folder, self._connection)
        self.places = SourcePlaces(folder, self._connection)
        self.quarantine = Quarantine(folder, self._connection)
        self.merging = SourceMerging(folder, self._connection)
        self._related = RelatedTexts()

    def close(self) -> None:
        self._connection.close()

    # -- LibraryWriting -----------------------------------------------------------------------------------------
    def known(self, raw_digest: str) -> Source | None:
        with explained(self._folder):
            row = self._connection.execute(
                f"SELECT {SOURCE} FROM sources WHERE raw_digest = ? ORDER BY number", (raw_digest,)
            ).fetchone()
        return None if row is None else source_from(row)

    def add(self, read: Read, *, known_as: SourceId | None = None) -> tuple[Source, tuple[Passage, ...]]:
        """`known_as`: the id that a new source has in another library already."""
        key = path_key(read.path)
        with self._change() as connection:
            old = _at(connection, key)
            if old is None and (removed := thrown_away(connection, key, read.raw_digest)) is not None:
                put_back(connection, removed, key)  # the file is wanted again, with what was known of it
                old = _at(connection, key)
            id = SourceId(old[0]) if old else known_as or _new_id(connection, read.raw_digest)
            fields = _with_confirmed(read.text.fields, old[1], old[2]) if old else read.text.fields
            if old:
                self._related.part(connection, id)
                drop_passages(connection, id)
            keep_text(connection, read.text)
            if old:
                keep_earlier(connection, id, old[3])
            passages = numbered(connection, id, read.text, self._cuts(connection, id, read.text))
            row = {
                "id": id,
                "path": path_bytes(read.path),
                "path_key": key,
                "raw_digest": read.raw_digest,
                "status": read.status.value,
                "reason": read.reason,
                "digest": read.text.digest,
                "characters": len(read.text.text),
                "word_count": len(read.text.text.split()),
                "first_passage": passages[0].id if passages else 0,
                "passage_count": len(passages),
                "language": read.text.language,
                "fields": fields_json(fields),
                "indexed": 0,
                "gone": 0,
                "changed": int(old is not None and (old[4] or old[3] != read.text.digest)),
            }
            _put_source(connection, row, is_new=old is None)
            keep_passages(connection, passages)
            self._related.relate(connection, id)
            connection.execute("DELETE FROM left_out WHERE path_key = ?", (key,))
            connection.execute("UPDATE files SET state = 'read' WHERE path_key = ?", (key,))
        return self._source(id), passages

    def leave_out(self, left_out: LeftOut) -> None:
        with self._change() as connection:
            leave_out(connection, [left_out])
            connection.execute("UPDATE files SET state = 'failed' WHERE path_key = ?", (path_key(left_out.path),))

    def remove(self, source: SourceId) -> None:
        with self._change() as connection:
            self._must_hold(source)
            self._related.part(connection, source)
            drop_passages(connection, source)
            throw_away(connection, source, self._clock())

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        check_values(values)
        with self._change() as connection:
            self._must_hold(source)
            fields, confirmed = connection.execute(
                "SELECT fields, confirmed FROM sources WHERE id = ?", (source,)
            ).fetchone()
            names = sorted({*json.loads(confirmed), *values})
            connection.execute(
                "UPDATE sources SET fields = ?, confirmed = ? WHERE id = ?",
                (fields_json(confirm(fields_from(fields), values)), json.dumps(names), source),
            )
        return self._source(source)

    def held(self, source: SourceId) -> Source:
        """Raises `NotFound`."""
        with explained(self._folder):
            self._must_hold(source)
        return self._source(source)

    def changes_by_others(self) -> int:
        """A number that is another whenever someone else has changed the library."""
        with explained(self._folder):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def larger_than(self, *, characters: int, size: int) -> frozenset[Path]:
        """The places of sources with more text than that, or in files of more bytes."""
        with explained(self._folder):
            rows = self._connection.execute(
                "SELECT sources.path FROM sources LEFT JOIN files USING (path_key) WHERE characters > ? OR size > ?",
                (characters, size),
            )
            return frozenset(path_from(path) for (path,) in rows)

    def passages_of(self, source: SourceId) -> tuple[Passage, ...]:
        with explained(self._folder):
            self._must_hold(source)
            rows = self._connection.execute(f"SELECT {PASSAGE} FROM passages WHERE source = ? ORDER BY id", (source,))
            return tuple(passage_from(row) for row in rows)

    # -- LibraryCuration ----------------------------------------------------------------------------------------
    def restore(self, source: SourceId) -> tuple[Source, tuple[Passage, ...]]:
        with self._change() as connection:
            put_back(connection, source)
            whole = _text_of(connection, source)
            passages = numbered(connection, source, whole, self._cuts(connection, source, whole))
            connection.execute(
                "UPDATE sources SET first_passage = ?, passage_count = ? WHERE id = ?",
                (passages[0].id if passages else 0, len(passages), source),
            )
            keep_passages(connection, passages)
            self._related.relate(connection, source)
        return self._source(source), passages

    def tag(self, source: SourceId, *, put: Sequence[str], take: Sequence[str]) -> None:
        with self._change() as connection:
            self._must_hold(source)
            before = tags_from(connection.execute("SELECT tags FROM sources WHERE id = ?", (source,)).fetchone()[0])
            gone = {tag.casefold() for tag in take}
            after = (*put, *(tag for tag in before if tag.casefold() not in gone))
            connection.execute("UPDATE sources SET tags = ? WHERE id = ?", (tags_json(after), source))

    def ignore(self, path: Path, *, ignored: bool) -> None:
        with self._change() as connection:
            connection.execute("UPDATE left_out SET ignored = ? WHERE path_key = ?", (ignored, path_key(path)))

    def relate_some(self, at_most: int) -> int:
        """Compares sources that were added before sources were compared; how many it did, none when all is done."""
        with explained(self._folder):
            waiting = not_related(self._connection, at_most)
            if waiting:
                with transaction(self._connection):
                    for source in waiting:
                        self._related.relate(self._connection, source)
        return len(waiting)

    # -- AdjustmentsWriting -------------------------------------------------------------------------------------
    def encodings(self) -> Mapping[Path, str]:
        with explained(self._folder):
            return encodings_in(self._connection)

    def choose_encoding(self, source: SourceId, encoding: str | None) -> None:
        with self._change() as connection:
            self._must_hold(source)
            put_encoding(connection, source, encoding)

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> tuple[tuple[Source, tuple[Passage, ...]], ...]:
        anew: dict[SourceId, tuple[Passage, ...]] = {}
        with self._change() as connection:
            (keep_rule if holds else drop_rule)(connection, rule)
            for source in sources_under(connection, rule):
                whole = _text_of(connection, source)
                cuts = self._cuts(connection, source, whole)
                if are_as(connection, source, cuts):
                    continue
                self._related.part(connection, source)  # while its passages are as they were compared
                passages = cut_again(connection, source, whole, cuts)
                self._related.relate(connection, source)
                if passages is not None:
                    anew[source] = passages
        return tuple((self._source(source), passages) for source, passages in anew.items())

    def mark(self, mark: Mark, *, kept: bool) -> None:
        with explained(self._folder), transaction(self._connection):
            put_mark(self._connection, mark, kept=kept)

    # -- IndexLedger --------------------------------------------------------------------------------------------
    def waiting(self) -> tuple[SourceId, ...]:
        with explained(self._folder):
            rows = self._connection.execute("SELECT id FROM sources WHERE indexed = 0 ORDER BY passage_count, number")
            return tuple(SourceId(id) for (id,) in rows)

    def dropped(self) -> tuple[range, ...]:
        with explained(self._folder):
            rows = self._connection.execute("SELECT start, stop FROM dropped ORDER BY start")
            return tuple(range(start, stop) for start, stop in rows)

    def settle(self, sources: Sequence[SourceId], dropped: Sequence[range]) -> None:
        with explained(self._folder), transaction(self._connection):
            self._connection.executemany("UPDATE sources SET indexed = 1 WHERE id = ?", [(id,) for id in sources])
            self._connection.executemany("DELETE FROM dropped WHERE start = ?", [(ids.start,) for ids in dropped])

    def unsettle(self) -> None:
        with explained(self._folder), transaction(self._connection):
            self._connection.execute("UPDATE sources SET indexed = 0")
            self._connection.execute("DELETE FROM dropped")

    # -- within -------------------------------------------------------------------------------------------------
    def _change(self) -> AbstractContextManager[sqlite3.Connection]:
        return seen_change(self._folder, self._connection)

    def _cuts(self, connection: sqlite3.Connection, source: SourceId, text: SourceText) -> Sequence[Cut]:
        """The passages of a text, with the furniture as a person has put it right."""
        return self._cut(with_rules(text, source, rules_in(connection)))

    def _must_hold(self, source: SourceId) -> None:
        if self._connection.execute("SELECT 1 FROM sources WHERE id = ?", (source,)).fetchone() is None:
            raise NotFound("source", source)

    def _source(self, id: SourceId) -> Source:
        with explained(self._folder):
            return source_from(self._connection.execute(f"SELECT {SOURCE} FROM sources WHERE id = ?", (id,)).fetchone())


def _text_of(connection: sqlite3.Connection, source: SourceId) -> SourceText:
    """The current text."""
    row = connection.execute(
        "SELECT text, reading FROM texts WHERE digest = (SELECT digest FROM sources WHERE id = ?)", (source,)
    ).fetchone()
    return text_from(*row)


def _at(connection: sqlite3.Connection, key: bytes) -> tuple[str, str, str, str, int] | None:
    """Id, fields, confirmed names, text and whether it had changed, of the source whose file stands there."""
    row: tuple[str, str, str, str, int] | None = connection.execute(
        "SELECT id, fields, confirmed, digest, changed FROM sources WHERE path_key = ?", (key,)
    ).fetchone()
    return row


def _new_id(connection: sqlite3.Connection, raw_digest: str) -> SourceId:
    """From the file's digest. Numbered where another path began with the same bytes and has changed since."""
    id, number = raw_digest[:_ID_LENGTH], 1
    while is_taken(connection, id):
        number += 1
        id = f"{raw_digest[:_ID_LENGTH]}-{number}"
    return SourceId(id)


def _with_confirmed(read: tuple[ReferenceField, ...], fields: str, confirmed: str) -> tuple[ReferenceField, ...]:
    """What was read now, but for the fields that a person has decided, absence included."""
    decided = set(json.loads(confirmed))
    kept = tuple(field for field in fields_from(fields) if field.name in decided)
    return tuple(field for field in read if field.name not in decided) + kept


def _put_source(connection: sqlite3.Connection, row: Mapping[str, object], *, is_new: bool) -> None:
    if is_new:
        marks = ", ".join(f":{name}" for name in row)
        connection.execute(f"INSERT INTO sources ({', '.join(row)}) VALUES ({marks})", row)
    else:
        changes = ", ".join(f"{name} = :{name}" for name in row)
        connection.execute(f"UPDATE sources SET {changes} WHERE id = :id", row)
