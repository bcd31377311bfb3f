"""Sources of a library pack merged into the library: by digest, and never against what a person has confirmed here."""

import json
import sqlite3
from collections.abc import Collection
from pathlib import Path

from briefer.domain.reference import ReferenceField
from briefer.domain.source import SourceId, SourceText
from briefer.ports.packs import Conflict, PackedSource
from briefer.storage.kept_texts import keep_earlier, keep_text
from briefer.storage.library_database import explained, seen_change
from briefer.storage.library_rows import fields_from, fields_json, path_key, tags_from, tags_json
from briefer.storage.library_trash import is_taken


class SourceMerging:
    """On the connection of the library's writer. Every method is one transaction."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection

    def same_as(
        self, packed: PackedSource, *, but: Collection[SourceId] = (), files: Collection[str] = ()
    ) -> SourceId | None:
        """The source here that has the same file, or else the same text: two of a pack are never one here.

        `but` are the sources that others of the pack are; `files` the digests of all its files: a source here that has
        one of them is not taken for another that only has its text."""
        with explained(self._folder):
            rows = self._connection.execute(
                "SELECT id, raw_digest FROM sources WHERE raw_digest = ? OR digest = ? "
                "ORDER BY raw_digest = ? DESC, id = ? DESC, number",
                (packed.raw_digest, packed.digest, packed.raw_digest, packed.id),
            ).fetchall()
        fits = (id for id, raw in rows if id not in but and (raw == packed.raw_digest or raw not in files))
        found = next(fits, None)
        return None if found is None else SourceId(found)

    def is_free(self, id: SourceId) -> bool:
        """Whether no source has this id, here or in the trash."""
        with explained(self._folder):
            return not is_taken(self._connection, id)

    def merge(self, source: SourceId, packed: PackedSource) -> tuple[Conflict, ...]:
        """Takes over what was confirmed there and not here, and all tags; where both differ, what stands here stays."""
        with seen_change(self._folder, self._connection) as connection:
            row = connection.execute("SELECT fields, confirmed, tags FROM sources WHERE id = ?", (source,)).fetchone()
            fields, decided, tags = fields_from(row[0]), set(json.loads(row[1])), tags_from(row[2])
            conflicts = []
            for name in packed.confirmed:
                theirs = _named(packed.fields, name)
                if name not in decided:
                    fields = (*(field for field in fields if field.name != name), *theirs)
                    decided.add(name)
                elif _values(theirs) != _values(_named(fields, name)):
                    conflicts.append(Conflict(source, packed.name, name))
            connection.execute(
                "UPDATE sources SET fields = ?, confirmed = ?, tags = ? WHERE id = ?",
                (fields_json(fields), json.dumps(sorted(decided)), tags_json((*tags, *packed.tags)), source),
            )
        return tuple(conflicts)

    def keep_text(self, source: SourceId, text: SourceText) -> None:
        """One that the source had, or has in another library."""
        with seen_change(self._folder, self._connection) as connection:
            keep_text(connection, text)
            keep_earlier(connection, source, text.digest)

    def has_place(self, path: Path) -> bool:
        """Whether the file of a source stands there."""
        with explained(self._folder):
            row = self._connection.execute("SELECT 1 FROM sources WHERE path_key = ?", (path_key(path),)).fetchone()
        return row is not None

    def mark_without_file(self, source: SourceId) -> None:
        """The source came without its file."""
        with seen_change(self._folder, self._connection) as connection:
            connection.execute("UPDATE sources SET gone = 1 WHERE id = ?", (source,))


def _named(fields: tuple[ReferenceField, ...], name: str) -> tuple[ReferenceField, ...]:
    return tuple(field for field in fields if field.name == name)


def _values(fields: tuple[ReferenceField, ...]) -> list[object]:
    return [field.value for field in fields]
