"""From older formats of a briefing to the present one: pure functions from plain JSON to plain JSON, one a version."""

from collections.abc import Callable
from typing import Any

Data = dict[str, Any]
Migration = Callable[[Data], Data]


def _with_citations(data: Data) -> Data:
    """Format 2 says of a quote how it is cited: prefix, suffix, further works. Where that is absent there is none."""
    return data


MIGRATIONS: tuple[Migration, ...] = (_with_citations,)  # number n brings a briefing of format n + 1 to format n + 2
FORMAT = len(MIGRATIONS) + 1


def migrated(data: Data, version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Data:
    """`data` of format `version` in the present format."""
    for migrate in migrations[version - 1 :]:
        data = migrate(data)
    return data
