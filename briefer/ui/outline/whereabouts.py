"""Where one was in an outline: which sections were closed, which row was worked on. Kept from day to day."""

from dataclasses import dataclass
from hashlib import sha256

from briefer.domain.outline import Outline
from briefer.domain.outline_content import Section
from briefer.ui.outline.rows_view import RowsView


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Rows are counted from top to bottom. `headings` is a digest: no word of a briefing is kept elsewhere."""

    headings: str
    closed: tuple[int, ...] = ()
    current: int | None = None


def whereabouts_in(view: RowsView, outline: Outline) -> Whereabouts:
    rows = {node: row for row, node in enumerate(outline.walk())}
    current = view.current()
    return Whereabouts(
        _digest(outline),
        tuple(sorted(rows[node] for node in view.closed())),
        rows.get(current) if current is not None else None,
    )


def come_back(view: RowsView, outline: Outline, was: Whereabouts) -> None:
    """Closes what was closed and goes to the row one was on; nothing where the sections are others now."""
    if was.headings != _digest(outline):
        return
    nodes = list(outline.walk())
    view.close_sections(nodes[row] for row in was.closed if 0 <= row < len(nodes))
    if was.current is not None and 0 < was.current < len(nodes):
        view.show_node(nodes[was.current])


def _digest(outline: Outline) -> str:
    contents = (outline.content(node) for node in outline.walk())
    headings = "\n".join(one.heading for one in contents if isinstance(one, Section))
    return sha256(headings.encode()).hexdigest()[:16]
