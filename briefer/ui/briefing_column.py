"""The right column: the outline on a card, or its pages, with its briefing, its undo line, and whether it is saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QFrame, QVBoxLayout

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.edit import Edit, Replace
from briefer.domain.editing import comment_on
from briefer.domain.house_template import HouseTemplate
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Content, Front, NodeId, Paraphrase, Section, Subtree
from briefer.domain.quote import Claim, DirectQuote, QuoteId
from briefer.domain.reference import Reference
from briefer.domain.retyping import Kind, change_type, link_words
from briefer.domain.source import SourceId, TextDigest
from briefer.services.quoting import Quoting
from briefer.services.wording import Wording
from briefer.ui.jobs import Jobs
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.mime import QuotedPlace
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel
from briefer.ui.outline.whereabouts import Whereabouts, come_back, whereabouts_in
from briefer.ui.preview.panel import PreviewPanel
from briefer.ui.taking import InTurn
from briefer.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class PlaceOfSection:
    """Where the section that is worked on stands: `top` counts the sections at the top from 1 and is that one or the
    one it stands in, 0 where there is none; `heading` counts all headings from 0."""

    top: int
    heading: int


class BriefingColumn(QFrame):
    place_opened = Signal(object, object, object)  # SourceId, TextDigest, Span
    changed = Signal()
    quotes_added = Signal(str)  # where, in a sentence for the status bar
    said = Signal(str)  # for the status bar: what happened, or why something did not
    grew_too_long = Signal(str)  # that a section has too many words now
    compare_wanted = Signal(object)  # NodeId of a direct quote
    direct_wanted = Signal(object, str)  # NodeId, and its words that may be a source's
    pasted = Signal(object, str)  # NodeId, and the words that were pasted into it
    citation_wanted = Signal(object)  # NodeId of a quote or paraphrase
    comment_wanted = Signal(object)  # NodeId
    preview_shown = Signal()

    def __init__(self, theme: Theme, quoting: Quoting, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._model = OutlineModel(partial(_take, quoting), run=InTurn(jobs), parent=self)
        self._panel = BriefingPanel(self._model, theme)
        self.preview = PreviewPanel(theme, self)
        self._panel.set_pages(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.addWidget(self._panel)
        self.setFocusProxy(self._panel.view)
        self._panel.place_opened.connect(self.place_opened)
        self._panel.quotes_added.connect(self.quotes_added)
        self._panel.said.connect(self.said)
        self._panel.grew_too_long.connect(self.grew_too_long)
        self._panel.refused.connect(self.said)
        self._panel.compare_wanted.connect(self.compare_wanted)
        self._panel.actions_table.direct_wanted.connect(self.direct_wanted)
        self._panel.view.pasted.connect(self.pasted)
        self._panel.citation_wanted.connect(self.citation_wanted)
        self._panel.comment_wanted.connect(self.comment_wanted)
        self._panel.changed.connect(self.changed)
        self._panel.pages_shown.connect(self._show_pages)
        self._model.undo_stack.indexChanged.connect(self._stepped)
        self._model.undo_stack.cleanChanged.connect(self._stepped)

    # -- told ---------------------------------------------------------------------------------------------------
    def show_briefing(self, briefing: Briefing) -> None:
        self._panel.show_briefing(briefing)

    def show_keys(self, keys: KeyTable) -> None:
        self._panel.show_keys(keys)

    def ask_about_tab(self, moves_focus: Callable[[], bool]) -> None:
        """Who knows whether Tab leaves the outline."""
        self._panel.view.tab_moves_focus = moves_focus

    def look_sources_up(
        self, reference_of: Callable[[SourceId], Reference | None], file_of: Callable[[SourceId], str | None]
    ) -> None:
        """Where the references of sources are found that the briefing itself does not know, and their files' names."""
        self._model.look_sources_up(reference_of, file_of)

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What the button beside the title offers; `None` is a gap."""
        self._panel.set_menu(actions)

    def add_quotes(self, places: Sequence[QuotedPlace], /) -> bool:
        """At the outline's current place. False where they were refused, and `said` says why."""
        return self._panel.add_quotes(places)

    def add_quotes_to(self, section: NodeId, places: Sequence[QuotedPlace], /) -> bool:
        """At the end of a section."""
        return self._panel.add_quotes_to(places, section)

    def come_back(self, was: Whereabouts) -> None:
        """To where one was in this briefing some other time."""
        come_back(self._panel.view, self._model.outline, was)

    def mark_saved(self) -> None:
        self._model.undo_stack.setClean()

    def show_altered(self, altered: frozenset[Claim], lost: frozenset[Claim]) -> None:
        """Marks quotes whose words are not those of their text, and those that a newer text of the source lacks."""
        self._model.show_altered(altered, lost)

    def change(self, label: str, meant: Callable[[Outline], Edit]) -> bool:
        """One undo step, worked out from the outline as it stands; why not is said where it is refused."""
        return self._model.attempt(label, lambda: meant(self._model.outline))

    def free_quote_id(self) -> QuoteId:
        """An id for a quote that is to be added."""
        return self._model.outline.next_quote_id()

    def link(self, node: NodeId, words: str, wording: Wording) -> bool:
        """Puts a quote where its words were typed or pasted, as one undo step."""
        outline, quote = self._model.outline, wording.quote
        if node not in outline:
            return False
        free = replace(quote, id=outline.next_quote_id())
        label = self._model.labelled(tr("Link words to their source in {section}"), node)
        return self._model.attempt(label, lambda: link_words(outline, node, words, free))

    def say_not_found(self, node: NodeId) -> None:
        """Why an item did not become a direct quote."""
        if node in self._model.outline:
            self._model.attempt("", lambda: change_type(self._model.outline, node, Kind.DIRECT_QUOTE))

    def take_words_again(self, node: NodeId, quote: DirectQuote) -> bool:
        """Puts what the source says in the place of a quote, as one undo step."""
        label = self._model.labelled(tr("Take the words again in {section}"), node)
        done = self._model.edit(label, Replace(node, quote))
        if done:
            self.said.emit(tr("The source’s words were taken again. Undo brings the others back."))
        return done

    def recite(self, node: NodeId, quote: DirectQuote) -> None:
        """Cites a quote or paraphrase as `quote` is cited, as one undo step."""
        content = self._model.outline.content(node)
        new = replace(content, origin=quote) if isinstance(content, Paraphrase) else quote
        self._model.edit(self._model.labelled(tr("Change a citation in {section}"), node), Replace(node, new))

    def comment(self, node: NodeId, words: str) -> None:
        """What the drafter has to say of it, as one undo step; no words take the comment away."""
        label = self._model.labelled(tr("Change a comment in {section}"), node)
        self._model.attempt(label, lambda: comment_on(self._model.outline, node, words))

    def set_fields(self, fields: Mapping[str, str]) -> None:
        """The briefing's details, as one undo step."""
        self._model.edit(tr("Change details"), Replace(ROOT, replace(self.front, fields=dict(fields))))

    def carry_house(self, house: HouseTemplate | None) -> None:
        """The office's file that the briefing is written into goes with it, as one undo step."""
        if house != self.front.house:
            self._model.edit(tr("Change the house template"), Replace(ROOT, replace(self.front, house=house)))

    def show_preview(self, on: bool) -> None:
        """The pages in place of the outline, or the outline again."""
        self._panel.show_pages(on)

    def show_node(self, node: NodeId) -> None:
        """Scrolls to a section, or anything else in the outline, and makes it the current place."""
        if node in self._model.outline:
            self.show_preview(False)
            self._panel.view.show_node(node)

    # -- asked --------------------------------------------------------------------------------------------------
    def whereabouts(self) -> Whereabouts:
        """Where one is in the outline."""
        return whereabouts_in(self._panel.view, self._model.outline)

    def briefing(self) -> Briefing:
        return self._model.briefing()

    def content_of(self, node: NodeId) -> Content | None:
        """`None` where the node is gone."""
        return self._model.outline.content(node) if node in self._model.outline else None

    def quoted(self) -> tuple[tuple[NodeId, SourceId, TextDigest, Span], ...]:
        """Where the words of each quote and paraphrase stand, from top to bottom."""
        outline = self._model.outline
        quotes = ((node, quote_in(outline.content(node))) for node in outline.walk())
        return tuple((node, one.source, one.digest, one.anchor.span) for node, one in quotes if one is not None)

    def sections(self) -> tuple[tuple[NodeId, str, str], ...]:
        """Node, number and heading of each section, from top to bottom."""
        outline = self._model.outline
        return tuple(
            (node, self._model.number_of(node), content.heading)
            for node in outline.walk()
            if isinstance(content := outline.content(node), Section)
        )

    def current(self) -> NodeId | None:
        """The node that is worked on."""
        return self._panel.view.current()

    def current_branch(self) -> tuple[str, Subtree] | None:
        """The section that is worked on, with its number."""
        section = self._panel.current_section()
        return (self._model.number_of(section), self._model.outline.subtree(section)) if section is not None else None

    def quote_at(self, node: NodeId) -> DirectQuote | None:
        content = self._model.outline.content(node) if node in self._model.outline else None
        return content if isinstance(content, DirectQuote) else None

    def citation_of(self, quote: DirectQuote) -> str:
        """How a quote is cited in short."""
        return self._model.cited(quote)

    def top_headings(self) -> tuple[str, ...]:
        """Number and heading of each section at the top."""
        return tuple(f"{number} {heading}" for _, number, heading in self.sections() if "." not in number)

    def place_of_section(self) -> PlaceOfSection:
        """Where the section that is worked on stands."""
        here, top = self._panel.current_section(), 0
        for at, (node, number, _) in enumerate(self.sections()):
            top += "." not in number
            if node == here:
                return PlaceOfSection(top, at)
        return PlaceOfSection(0, 0)

    def is_preview_shown(self) -> bool:
        return self._panel.are_pages_shown()

    def current_citation(self) -> str | None:
        """How the current quote or paraphrase is cited in short; `None` where there is none."""
        node = self._panel.view.current()
        quote = quote_in(self._model.outline.content(node)) if node is not None else None
        return self._model.cited(quote) if quote is not None else None

    def is_saved(self) -> bool:
        return self._model.undo_stack.isClean()

    @property
    def front(self) -> Front:
        return self._model.outline.front

    @property
    def undo_stack(self) -> QUndoStack:
        return self._model.undo_stack

    @property
    def panel(self) -> BriefingPanel:
        return self._panel

    def outline_actions(self) -> tuple[QAction, ...]:
        return self._panel.outline_actions()

    def _show_pages(self, on: bool) -> None:
        self.setFocusProxy(self.preview if on else self._panel.view)
        if on:
            self.preview_shown.emit()

    def _stepped(self, _: object) -> None:
        self.changed.emit()


def _take(quoting: Quoting, place: QuotedPlace, id: QuoteId) -> DirectQuote:
    """The words of a place, from the stored text."""
    return quoting.take(place.source, place.digest, place.span, id=id)
