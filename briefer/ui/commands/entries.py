"""Entries of the command box from what they stand for: actions, sections, sources."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction

from briefer.domain.outline_content import NodeId
from briefer.domain.source import Source, SourceId
from briefer.ui.actions import Act
from briefer.ui.commands.finding import Entry, Kind
from briefer.ui.tongue import key_text, tr
from briefer.ui.words import by_line, has_title, title


def entries_of_actions(actions: Mapping[Act, QAction], *, left_out: Iterable[Act] = ()) -> list[Entry]:
    return [_of_action(f"act {act.name}", action) for act, action in actions.items() if act not in left_out]


def entries_of_outline(actions: Sequence[QAction]) -> list[Entry]:
    """The outline's own actions; their names say where they work."""
    return [_of_action(action.objectName(), action, detail=tr("Outline")) for action in actions]


def entries_of_sources(sources: Iterable[Source], open_source: Callable[[SourceId], object]) -> list[Entry]:
    return [
        Entry(
            f"source {source.id}",
            title(source.reference) if has_title(source.reference) else source.path.name,
            Kind.SOURCE,
            partial(open_source, source.id),
            detail=by_line(source, with_words=False),
        )
        for source in sources
    ]


def entries_of_sections(sections: Iterable[tuple[NodeId, str, str]], go_to: Callable[[NodeId], object]) -> list[Entry]:
    """From node, number and heading of each section."""
    return [
        Entry(
            f"section {heading}",
            heading or tr("Section without a heading"),
            Kind.SECTION,
            partial(go_to, node),
            detail=number,
        )
        for node, number, heading in sections
    ]


def _of_action(name: str, action: QAction, detail: str = "") -> Entry:
    return Entry(
        name,
        action.text().replace("&", ""),
        Kind.COMMAND,
        action.trigger,
        keys=key_text(action.shortcut()),
        detail=detail,
        why_not=None if action.isEnabled() else _reason(action),
    )


def _reason(action: QAction) -> str:
    """Why an action cannot be used: its tooltip, where that says it."""
    said = action.toolTip()
    return said if not said.startswith(action.text().rstrip(" …")) else tr("There is nothing to do that with now")
