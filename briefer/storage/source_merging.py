"""Sources of a library pack merged into the library: by digest, and never against what a person has confirmed here."""

import json
import sqlite3
from pathlib import Path

from briefer.domain.reference import ReferenceField
from briefer.domain.source import SourceId
from briefer.ports.packs import Conflict, PackedSource
from briefer.storage.library_database import explained, seen_change
from briefer.storage.library_rows import fields_from, fields_json, tags_from, tags_json
from briefer.storage.library_trash import is_taken


class SourceMerging:
    """On the connection of the library's writer. Every method is one transaction."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection

    def same_as(self, packed: PackedSource) -> SourceId | None:
        """The source here that has the same file, or else the same text."""
        with explained(self._folder):
            row = self._connection.execute(
                "SELECT id FROM sources WHERE raw_digest = ? OR digest = ? "
                "ORDER BY raw_digest = ? DESC, number LIMIT 1",
                (packed.raw_digest, packed.digest, packed.raw_digest),
            ).fetchone()
        return None if row is None else SourceId(row[0])

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

    def mark_without_file(self, source: SourceId) -> None:
        """The source came without its file."""
        with seen_change(self._folder, self._connection) as connection:
            connection.execute("UPDATE sources SET gone = 1 WHERE id = ?", (source,))


def _named(fields: tuple[ReferenceField, ...], name: str) -> tuple[ReferenceField, ...]:
    return tuple(field for field in fields if field.name == name)


def _values(fields: tuple[ReferenceField, ...]) -> list[object]:
    return [field.value for field in fields]
