"""The Briefing column: title, words, toolbar, and the outline."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Replace
from briefer.domain.editing import rename, section_of
from briefer.domain.origins import quote_in
from briefer.domain.outline_content import ROOT, NodeId, Paraphrase, Section, title_of
from briefer.domain.quote import DirectQuote
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.mime import QuotedPlace
from briefer.ui.outline.actions import OutlineActions
from briefer.ui.outline.commands import Typed
from briefer.ui.outline.deeds import OutlineAct
from briefer.ui.outline.header import BriefingHeader
from briefer.ui.outline.labels import over_budget
from briefer.ui.outline.menu import OutlineMenu
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.quote_editor import QuoteEditor
from briefer.ui.outline.view import OutlineView
from briefer.ui.segmented import Segmented
from briefer.ui.shrinking import ShrinkingRow
from briefer.ui.tongue import key_text, tr

BAR = ("outline.section", "outline.point", "outline.quote", "", "outline.out", "outline.in")
BOLD, ITALIC = "Ctrl+B", "Ctrl+I"
MOVES = ("outline.up", "outline.down")
COUNT_AFTER = 30  # milliseconds after a change: not in the same breath as its layout


class BriefingPanel(QWidget):
    """Told by methods what to show; says by signals what happened."""

    place_opened = Signal(object, object, object)  # SourceId, TextDigest, Span
    changed = Signal()
    quotes_added = Signal(str)  # a sentence that says where
    said = Signal(str)  # a sentence for the status bar
    grew_too_long = Signal(str)  # that a section has too many words now: said beside what made it so
    refused = Signal(str)  # why something was not done
    compare_wanted = Signal(object)  # NodeId of a direct quote
    citation_wanted = Signal(object)  # NodeId of a quote or paraphrase
    comment_wanted = Signal(object)  # NodeId
    pages_shown = Signal(bool)  # the pages stand in place of the outline, or no longer do

    def __init__(self, model: OutlineModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.view = OutlineView(model, theme, self)
        self.actions_table = OutlineActions(
            model,
            self.view,
            open_place=self.open_place,
            edit_quote=lambda: self._edit_quote(self.view.current()),
            compare=lambda: self._compare(self.view.current()),
            cite=lambda: self._cite(self.view.current()),
            comment=lambda: self._comment(self.view.current()),
        )
        self.menu = OutlineMenu(model, self.view, self.actions_table)
        self._head = BriefingHeader(theme)
        self._over: frozenset[NodeId] | None = None  # sections that had too many words when they were last counted
        self._title_caret = -2  # where the last key left it
        self._pages: QWidget | None = None
        self._views = Segmented({False: tr("Write"), True: tr("Page preview")}, name=tr("View of the briefing"))
        self._empty = QLabel()
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)  # once for all that changes at a time
        self._count_soon.timeout.connect(self._count)
        self._buttons: dict[str, QToolButton] = {}
        self._bold, self._italic = (
            self._look_button(BOLD, tr("B", "bold"), tr("Bold")),
            self._look_button(ITALIC, tr("I", "italic"), tr("Italic")),
        )
        self._lay_out()
        self._connect()
        self.show_keys(KeyTable())
        self._restyle()
        self._show()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_briefing(self, briefing: Briefing) -> None:
        self._over = None
        self._model.set_briefing(briefing)
        first = self._model.outline.children(ROOT)
        if first:
            self.view.choose(first[0])

    def show_keys(self, keys: KeyTable) -> None:
        said = tr("Drop a quote here, or use {key} to begin a section.")
        self._empty.setText(said.format(key=keys.said(OutlineAct.SECTION.deed.name)))

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What the button beside the title offers; `None` is a gap."""
        self._head.set_menu(actions)

    def add_quotes(self, places: Sequence[QuotedPlace]) -> bool:
        """Quotes at the outline's current place. False where they were refused; `refused` says why."""
        return self._model.add_quotes(places, self.view.current())

    def add_quotes_to(self, places: Sequence[QuotedPlace], section: NodeId) -> bool:
        """Quotes at the end of a section that was chosen from a list."""
        return self._model.add_quotes(places, section)

    def set_pages(self, pages: QWidget) -> None:
        """What is shown in place of the outline where pages are asked for."""
        self._pages = pages
        pages.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(pages)

    def show_pages(self, on: bool) -> None:
        self._views.choose(on)

    def are_pages_shown(self) -> bool:
        return bool(self._views.choice())

    def current_section(self) -> NodeId | None:
        """The section that is worked on."""
        node = self.view.current()
        return section_of(self._model.outline, node) if node is not None else None

    def current_section_name(self) -> str | None:
        """The heading of the section that is worked on; `None` where there is none."""
        section = self.current_section()
        return self._model.text_of(section) if section is not None else None

    def outline_actions(self) -> tuple[QAction, ...]:
        """For menus, the command box and the table of keys. Their object names are the names in that table."""
        return self.actions_table.all

    def open_place(self) -> None:
        """Asks for the source of the current quote to be opened."""
        self._open(self.view.current())

    # -- made ---------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self._tools = self._tool_row()
        keeps_room = self._tools.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # so that the chips beside it stay where they are
        self._tools.setSizePolicy(keeps_room)
        beside = QHBoxLayout()
        beside.addWidget(self._tools, 1)
        beside.addStretch()
        beside.addWidget(self._views)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._strip = QVBoxLayout()
        self._strip.addLayout(beside)
        whole.addWidget(self._head)
        whole.addLayout(self._strip)
        whole.addWidget(self._line())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("look", "muted")
        whole.addWidget(self._empty)
        whole.addWidget(self.view, 1)

    def _tool_row(self) -> ShrinkingRow:
        """Where there is little room, moving and bold and italic are left to their keys."""
        tools: list[QWidget | None] = []
        for name in (*BAR, *MOVES):
            if not name:
                tools.append(None)
                continue
            button = QToolButton()
            button.setDefaultAction(self.actions_table.action(name))
            button.setAccessibleName(self.actions_table.action(name).text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons[self.actions_table.icons[name]] = button
            tools.append(button)
        px = self._theme.px
        return ShrinkingRow((*tools, self._bold, self._italic), space=px(4), gap=px(12))

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._model.changed.connect(self.changed)
        self._model.quotes_added.connect(self.quotes_added)
        self._model.announced.connect(self.said)
        self._model.refused.connect(self.refused)
        self._theme.theme_changed.connect(self._restyle)
        self._head.renamed.connect(self._rename)
        self._head.left.connect(self.view.setFocus)
        self.view.place_opened.connect(self._open)
        self.view.quote_editing_wanted.connect(self._edit_quote)
        self.view.compare_wanted.connect(self.compare_wanted)
        self.view.editing_changed.connect(self._show_looks)
        self._views.chosen.connect(self._show_view)
        self._bold.clicked.connect(self._make_bold)
        self._italic.clicked.connect(self._make_italic)

    def _look_button(self, keys: str, letter: str, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(letter)
        made.setAccessibleName(text)
        made.setToolTip(f"{text} ({key_text(keys)})")
        # a shortcut of the button itself waits until the button was drawn pressed, and loses what is typed meanwhile
        QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        made.setCheckable(True)
        made.setEnabled(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _line(self) -> QWidget:
        line = QWidget()
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        return line

    # -- shown --------------------------------------------------------------------------------------------------
    def _show(self) -> None:
        front = self._model.outline.front
        self._head.show_names(title_of(front), front.template.title)
        self._empty.setVisible(len(self._model.outline) == 0 and not self.are_pages_shown())
        self._count_soon.start()

    def _count(self) -> None:
        self._head.show_words(self._model.all_words(), self._model.outline.front.template.max_words)
        over = self._model.sections_over_budget()
        if self._over is not None:
            for section in over - self._over:
                content = self._model.outline.content(section)
                assert isinstance(content, Section)
                assert content.max_words is not None
                words = self._model.words_of(section)
                self.grew_too_long.emit(over_budget(content.heading, words, content.max_words))
        self._over = over

    def is_counting(self) -> bool:
        """Whether the words shown are about to be counted again."""
        return self._count_soon.isActive()

    def _restyle(self) -> None:
        px = self._theme.px
        self._strip.setContentsMargins(px(14), 0, px(12), self._theme.room(6))
        for button in (self._bold, self._italic):  # as large as the icons beside them
            font = self._theme.ui_font(SIZES.title, bold=button is self._bold)
            font.setItalic(button is self._italic)
            button.setFont(font)
        size = px(20)
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon(name))
            button.setIconSize(QSize(size, size))
            action = button.defaultAction()
            if action is not None:
                action.setIcon(self._theme.icon(name))
        self.view.setMinimumHeight(px(24))  # it scrolls; what stands above it is not squeezed
        self._fit_views()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_views()

    def _fit_views(self) -> None:
        margins = self._strip.contentsMargins()
        self._views.fit(self.width() - margins.left() - margins.right())

    def _show_view(self, pages: bool) -> None:
        if self._pages is None:
            return
        focus = QApplication.focusWidget()
        sides = (self.view, self._tools, self._pages)  # each of them goes with the focus in it
        has_focus = focus is not None and any(side is focus or side.isAncestorOf(focus) for side in sides)
        self.view.setVisible(not pages)
        self._empty.setVisible(not pages and len(self._model.outline) == 0)
        self._pages.setVisible(pages)
        self._tools.setVisible(not pages)
        if has_focus:
            (self._pages if pages else self.view).setFocus()
        self.pages_shown.emit(pages)

    # -- done ---------------------------------------------------------------------------------------------------
    def _rename(self, title: str) -> None:
        edit = rename(self._model.outline, title)
        assert isinstance(edit, Replace)
        at = self._head.title.textCursor().position()
        joins, self._title_caret = abs(at - self._title_caret) <= 1, at
        typed = Typed(edit.node, joins=joins, ends_word=title[at - 1 : at].isspace())
        self._model.edit(tr("Change the title"), edit, typed=typed)

    def _open(self, node: NodeId | None) -> None:
        content = self._model.outline.content(node) if node is not None else None
        quote = content.origin if isinstance(content, Paraphrase) else content
        if isinstance(quote, DirectQuote):
            self.place_opened.emit(quote.source, quote.digest, quote.anchor.span)
        else:
            self.refused.emit(tr("This has no source: only quotes and paraphrases have one."))

    def _edit_quote(self, node: NodeId | None) -> None:
        content = self._model.outline.content(node) if node is not None else None
        if node is None or not isinstance(content, DirectQuote):
            self.refused.emit(tr("Choose a direct quote to edit first."))
            return
        chosen = node
        citation = self._model.cited(content)
        card = QuoteEditor(content, citation, self._theme, self)
        card.edited.connect(lambda quote: self._take_edited(chosen, quote))
        card.open()

    def _compare(self, node: NodeId | None) -> None:
        if node is not None and isinstance(self._model.outline.content(node), DirectQuote):
            self.compare_wanted.emit(node)
        else:
            self.refused.emit(tr("Choose a direct quote first."))

    def _cite(self, node: NodeId | None) -> None:
        if node is not None and quote_in(self._model.outline.content(node)) is not None:
            self.citation_wanted.emit(node)
        else:
            self.refused.emit(tr("This has no source: only quotes and paraphrases have one."))

    def _comment(self, node: NodeId | None) -> None:
        if node is not None:
            self.comment_wanted.emit(node)
        else:
            self.refused.emit(tr("Choose a section, a point or a quote first."))

    def _take_edited(self, node: NodeId, quote: DirectQuote) -> None:
        if node in self._model.outline and self._model.outline.content(node) != quote:
            self._model.edit(self._model.labelled(tr("Edit quote in {section}"), node), Replace(node, quote))

    def _show_looks(self) -> None:
        editor = self.view.editor()
        for button in (self._bold, self._italic):
            button.setEnabled(editor is not None)
        self._bold.setChecked(editor is not None and editor.is_bold())
        self._italic.setChecked(editor is not None and editor.is_italic())

    def _make_bold(self, on: bool) -> None:
        editor = self.view.editor()
        if editor is not None:
            editor.set_bold(on)

    def _make_italic(self, on: bool) -> None:
        editor = self.view.editor()
        if editor is not None:
            editor.set_italic(on)
