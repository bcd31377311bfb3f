"""Which sources share text with which: worked out when a source is added, undone when it is taken out."""

import sqlite3
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence

from briefer.domain.shingles import COMMON, Shingles, relation, shingles_of
from briefer.domain.source import Related, SourceId

_ALIKE_AT_MOST = 20  # sources that one is compared with, those with the most marks in common
_MARKS_AT_LEAST = 2  # in common with those: a sentence or two. One mark is often a stock phrase, and costs three times
_Key = tuple[int, str]  # a source's number and the digest of its text: another may have another furniture in that text
_KEPT = 64  # sources whose shingles are held in memory, as the next one is often like the last


class RelatedTexts:
    """Keeps `marks` and `related` in step with the passages. Every call stands within the caller's transaction."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, Shingles] = OrderedDict()

    def relate(self, connection: sqlite3.Connection, id: SourceId) -> None:
        """Compares a source whose passages have just been put in with all others."""
        number = _number(connection, id)
        own = self._shingles(connection, number)
        common, alike = _marked_alike(connection, own.marks)
        for other in alike:
            found = relation(own, self._shingles(connection, other), common=common, source=SourceId(""))
            if found is not None:
                pairs = [(number, other, found.shared, found.share), (other, number, found.shared, found.share)]
                connection.executemany("INSERT OR REPLACE INTO related VALUES (?, ?, ?, ?)", pairs)
        connection.executemany("INSERT OR IGNORE INTO marks VALUES (?, ?)", [(mark, number) for mark in own.marks])
        connection.execute("UPDATE sources SET related = 1 WHERE number = ?", (number,))

    def part(self, connection: sqlite3.Connection, id: SourceId) -> None:
        """Forgets a source whose passages are about to be taken out."""
        number = _number(connection, id)
        if connection.execute("SELECT related FROM sources WHERE number = ?", (number,)).fetchone() == (0,):
            return  # it was compared with none, and may have no passages to know it by
        marks = self._shingles(connection, number).marks
        connection.executemany("DELETE FROM marks WHERE mark = ? AND source = ?", [(mark, number) for mark in marks])
        others = connection.execute("SELECT other FROM related WHERE source = ?", (number,)).fetchall()
        connection.executemany(
            "DELETE FROM related WHERE source = ? AND other = ?", [(one, number) for (one,) in others]
        )
        connection.execute("DELETE FROM related WHERE source = ?", (number,))
        connection.execute("UPDATE sources SET related = 0 WHERE number = ?", (number,))
        for key in [key for key in self._kept if key[0] == number]:
            del self._kept[key]

    def _shingles(self, connection: sqlite3.Connection, number: int) -> Shingles:
        row = connection.execute("SELECT digest FROM sources WHERE number = ?", (number,)).fetchone()
        key = (number, str(row[0]) if row else "")
        known = self._kept.get(key)
        if known is None:
            known = shingles_of(_passages(connection, number))
            if not known.mark_of:  # perhaps its passages are only not there yet
                return known
            self._kept[key] = known
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return known


def not_related(connection: sqlite3.Connection, at_most: int) -> Sequence[SourceId]:
    """Sources that no one has compared yet: those of a library from before this was done."""
    rows = connection.execute("SELECT id FROM sources WHERE related = 0 ORDER BY number LIMIT ?", (at_most,))
    return [SourceId(id) for (id,) in rows]


def related_to(connection: sqlite3.Connection, id: SourceId) -> tuple[Related, ...]:
    rows = connection.execute(
        "SELECT other.id, related.shared, related.share FROM sources AS own "
        "JOIN related ON related.source = own.number JOIN sources AS other ON other.number = related.other "
        "WHERE own.id = ? ORDER BY related.share DESC, related.shared DESC, other.number",
        (id,),
    )
    return tuple(Related(SourceId(other), shared, share) for other, shared, share in rows)


def _number(connection: sqlite3.Connection, id: SourceId) -> int:
    return int(connection.execute("SELECT number FROM sources WHERE id = ?", (id,)).fetchone()[0])


def _passages(connection: sqlite3.Connection, number: int) -> Iterable[str]:
    """The words of a source without its furniture."""
    rows = connection.execute(
        "SELECT passages.text FROM sources JOIN passages ON passages.source = sources.id "
        "WHERE sources.number = ? AND passages.furniture IS NULL ORDER BY passages.id",
        (number,),
    )
    return (text for (text,) in rows)


def _marked_alike(connection: sqlite3.Connection, marks: Iterable[int]) -> tuple[set[int], list[int]]:
    """The marks that too many sources have, and the sources with the most others in common."""
    common: set[int] = set()
    counts: Counter[int] = Counter()
    for mark in marks:
        found = connection.execute("SELECT source FROM marks WHERE mark = ? LIMIT ?", (mark, COMMON)).fetchall()
        if len(found) >= COMMON:
            common.add(mark)
        else:
            counts.update(number for (number,) in found)
    return common, [number for number, count in counts.most_common(_ALIKE_AT_MOST) if count >= _MARKS_AT_LEAST]
