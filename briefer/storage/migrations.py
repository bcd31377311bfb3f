"""From older formats of a briefing to the present one: pure functions from plain JSON to plain JSON, one a version."""

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]
Migration = Callable[[Data], Data]


def _with_what_comes_along(data: Data) -> Data:
    """Format 2 has the house template that a briefing is written into, a trash, comments, how a quote is cited beyond
    its place, the quote that a point of ours came from, and reasons to export; format 1 knew of none of them."""
    root = data.get("root", {})
    front = root.get("content", {})
    return {**data, "root": {**root, "content": {**front, "house": None, "trash": []}}}


MIGRATIONS: tuple[Migration, ...] = (
    _with_what_comes_along,
)  # number n brings a briefing of format n + 1 to format n + 2
FORMAT = len(MIGRATIONS) + 1


def migrated(data: Data, version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Data:
    """`data` of format `version` in the present format."""
    for migrate in migrations[version - 1 :]:
        data = migrate(data)
    return data
