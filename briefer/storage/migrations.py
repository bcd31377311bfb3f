"""From older formats of a briefing to the present one: pure functions from plain JSON to plain JSON, one a version."""

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]
Migration = Callable[[Data], Data]


def _with_trash(data: Data) -> Data:
    """2: the front matter has a trash, and points may keep the quote that they came from."""
    root = data["root"]
    return {**data, "root": {**root, "content": {**root["content"], "trash": []}}}


MIGRATIONS: tuple[Migration, ...] = (_with_trash,)  # number n brings a briefing of format n + 1 to format n + 2
FORMAT = len(MIGRATIONS) + 1


def migrated(data: Data, version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Data:
    """`data` of format `version` in the present format."""
    for migrate in migrations[version - 1 :]:
        data = migrate(data)
    return data
