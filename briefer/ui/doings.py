"""What each action of the table does, as far as flows and panels do it."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoStack

from briefer.ui.actions import Act
from briefer.ui.flows.flows import Flows
from briefer.ui.library.menu import SourceAct
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.settings.dialog import ABOUT, LIBRARY

Doings = Mapping[Act, Callable[[], object]]


def doings(flows: Flows, reader: ReaderPanel, *, undo: QUndoStack) -> Doings:
    """The window adds what it does itself."""
    return {
        Act.NEW: flows.files.new,
        Act.OPEN: flows.files.open,
        Act.SAVE: flows.files.save,
        Act.SAVE_AS: flows.files.save_as,
        Act.CHANGE_TEMPLATE: flows.files.change_template,
        Act.SAVE_TEMPLATE: flows.files.save_as_template,
        Act.EXPORT: flows.exporting.export,
        Act.DETAILS: flows.files.change_details,
        Act.TRASH: flows.keeping.trash,
        Act.HISTORY: flows.keeping.history,
        Act.PROPERTIES: flows.keeping.properties,
        Act.READ_SECTION: flows.keeping.read_section,
        Act.EXPORT_REFERENCES: flows.reference_files.export,
        Act.VERIFY: flows.word_files.verify,
        Act.UNDO: undo.undo,
        Act.REDO: undo.redo,
        Act.ADD_QUOTE: flows.areas.add_quote,
        Act.ADD_QUOTE_TO: flows.areas.add_quote_to,
        Act.COPY_CITATION: flows.areas.copy_citation,
        Act.COPY_QUOTE: reader.copy_selection,
        Act.FIND_HERE: reader.find_here,
        Act.FOCUS_AREA: flows.areas.focus_here,
        Act.WHOLE_SENTENCE: reader.widen_selection,
        Act.ADD_FILES: flows.importing.add_files,
        Act.ADD_FOLDER: flows.importing.add_folder,
        Act.SAMPLE: flows.sample.open,
        Act.SAVE_PACK: flows.packs.save,
        Act.ADD_PACK: flows.packs.add,
        Act.WATCHED: lambda: flows.settings.open_at(LIBRARY),
        Act.PAUSE: flows.following.pause_or_go_on,
        Act.STOP: flows.importing.stop,
        Act.IMPORT_REFERENCES: flows.reference_files.take,
        Act.REVIEW: flows.curating.review,
        Act.SOURCE_DETAILS: lambda: flows.curating.act_on_chosen(SourceAct.DETAILS),
        Act.TAGS: lambda: flows.curating.act_on_chosen(SourceAct.TAGS),
        Act.CHECK_AGAIN: lambda: flows.curating.act_on_chosen(SourceAct.CHECK),
        Act.LOCATE: lambda: flows.curating.act_on_chosen(SourceAct.LOCATE),
        Act.SHOW_IN_FOLDER: lambda: flows.curating.act_on_chosen(SourceAct.FOLDER),
        Act.TAKE_OUT: lambda: flows.curating.act_on_chosen(SourceAct.REMOVE),
        Act.LIBRARY_TRASH: flows.curating.open_trash,
        Act.REINDEX: flows.importing.reindex,
        Act.FIND: flows.areas.find,
        Act.FILTER: flows.areas.filter,
        Act.ALL_SOURCES: flows.areas.all_sources,
        Act.NEXT_MATCH: reader.next_match,
        Act.PREVIOUS_MATCH: reader.previous_match,
        Act.ORIGINAL: reader.toggle_original,
        Act.NEXT_PAGE: lambda: reader.turn_page(1),
        Act.PREVIOUS_PAGE: lambda: reader.turn_page(-1),
        Act.MARK: flows.beside.mark,
        Act.NEXT_MARK: lambda: flows.beside.step(1),
        Act.PREVIOUS_MARK: lambda: flows.beside.step(-1),
        Act.MARKS: flows.beside.list_marks,
        Act.TO_QUOTE: flows.beside.go_to_quote,
        Act.FURNITURE: flows.adjusting.toggle_furniture,
        Act.TEXT_WRONG: flows.adjusting.choose_encoding,
        Act.HOW_READ: flows.beside.show_how_read,
        Act.OPEN_FILE: flows.originals.open_here,
        Act.NEXT_AREA: flows.areas.next,
        Act.PREVIOUS_AREA: flows.areas.previous,
        Act.PREVIEW: flows.previewing.toggle,
        Act.LIBRARY: flows.areas.toggle_library,
        Act.LARGER: flows.look.larger,
        Act.SMALLER: flows.look.smaller,
        Act.NORMAL_SIZE: flows.look.normal,
        Act.THEME: flows.look.next_theme,
        Act.SETTINGS: flows.settings.open,
        Act.ABOUT: lambda: flows.settings.open_at(ABOUT),
    }
