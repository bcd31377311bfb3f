"""From older formats of a briefing to the present one: pure functions from plain JSON to plain JSON, one a version."""

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]
Migration = Callable[[Data], Data]


def _with_house_comments_and_citations(data: Data) -> Data:
    """Format 2 has the house template that a briefing is written into, comments, and how a quote is cited beyond its
    place; format 1 knew of none of them."""
    return _with_front(data, house=None)


def _with_trash(data: Data) -> Data:
    """Format 3 has a trash, and points may keep the quote that they came from."""
    return _with_front(data, trash=[])


def _with_front(data: Data, **more: Any) -> Data:
    root = data.get("root", {})
    return {**data, "root": {**root, "content": {**root.get("content", {}), **more}}}


MIGRATIONS: tuple[Migration, ...] = (  # number n brings a briefing of format n + 1 to format n + 2
    _with_house_comments_and_citations,
    _with_trash,
)
FORMAT = len(MIGRATIONS) + 1


def migrated(data: Data, version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Data:
    """`data` of format `version` in the present format."""
    for migrate in migrations[version - 1 :]:
        data = migrate(data)
    return data
