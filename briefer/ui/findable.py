"""What the command box finds in the window: commands, sections and sources."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from briefer.ui.actions import Act
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.commands.entries import (
    entries_of_actions,
    entries_of_outline,
    entries_of_sections,
    entries_of_sources,
)
from briefer.ui.commands.finding import Entry
from briefer.ui.flows.flows import Flows


def findable(actions: Mapping[Act, QAction], briefing: BriefingColumn, flows: Flows) -> list[Entry]:
    return [
        *entries_of_actions(actions, left_out=(Act.COMMANDS,)),
        *entries_of_outline(briefing.outline_actions()),
        *entries_of_sections(briefing.sections(), flows.areas.go_to_section),
        *entries_of_sources(flows.listing.sources(), flows.areas.go_to_source),
    ]
