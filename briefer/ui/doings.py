"""What each action of the table does."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoStack

from briefer.ui.actions import Act
from briefer.ui.flows.areas import AreaFlow
from briefer.ui.flows.briefing_files import BriefingFlow
from briefer.ui.flows.exporting import ExportFlow
from briefer.ui.flows.importing import ImportFlow
from briefer.ui.flows.look import LookFlow
from briefer.ui.reader.panel import ReaderPanel

Doings = Mapping[Act, Callable[[], object]]


def doings(
    files: BriefingFlow,
    importing: ImportFlow,
    *,
    areas: AreaFlow,
    exporting: ExportFlow,
    look: LookFlow,
    reader: ReaderPanel,
    undo: QUndoStack,
) -> Doings:
    """The actions that flows and panels do; the window adds its own."""
    return {
        Act.NEW: files.new,
        Act.OPEN: files.open,
        Act.SAVE: files.save,
        Act.SAVE_AS: files.save_as,
        Act.SAVE_TEMPLATE: files.save_as_template,
        Act.EXPORT: exporting.export,
        Act.DETAILS: files.change_details,
        Act.UNDO: undo.undo,
        Act.REDO: undo.redo,
        Act.ADD_QUOTE: areas.add_quote,
        Act.WHOLE_SENTENCE: reader.widen_selection,
        Act.ADD_FILES: importing.add_files,
        Act.ADD_FOLDER: importing.add_folder,
        Act.REVIEW: importing.review,
        Act.REINDEX: importing.reindex,
        Act.FIND: areas.find,
        Act.NEXT_MATCH: reader.next_match,
        Act.PREVIOUS_MATCH: reader.previous_match,
        Act.NEXT_AREA: areas.next,
        Act.PREVIOUS_AREA: areas.previous,
        Act.LIBRARY: areas.toggle_library,
        Act.LARGER: look.larger,
        Act.SMALLER: look.smaller,
        Act.NORMAL_SIZE: look.normal,
        Act.THEME: look.next_theme,
    }
