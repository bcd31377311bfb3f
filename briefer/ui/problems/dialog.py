"""The problem list as a dialog: what is decided in it is done when it closes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.source import SourceId
from briefer.ui.below.retold import retold
from briefer.ui.dialogue import Dialogue
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.problems.listing import Group, Problem, details_of, groups_of
from briefer.ui.tongue import number, tr
from briefer.ui.widgets import button, label

_PROBLEM = Qt.ItemDataRole.UserRole
GAP = 6  # pixels between buttons


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Files to be tried again and sources to be read again; files not to be asked about, and those to be again; files
    to be asked the password of, and large ones to be read anyway."""

    retry: tuple[Path, ...] = ()
    unlock: tuple[Path, ...] = ()
    large: tuple[Path, ...] = ()
    reread: tuple[SourceId, ...] = ()
    ignore: tuple[Path, ...] = ()
    heed: tuple[Path, ...] = ()


class ProblemsDialog(Dialogue):
    def __init__(
        self,
        problems: Sequence[Problem],
        *,
        open_file: Callable[[Path], object],
        show_in_folder: Callable[[Path], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = tuple(problems)
        self._problems = list(problems)
        self._tried: tuple[Problem, ...] = ()
        self._tree = QTreeWidget()
        self._said, self._count = label("", "small-text", wraps=True), label("", "strong", wraps=True)
        self._unlocked: tuple[Path, ...] = ()
        self._large: tuple[Path, ...] = ()
        self._again = button(tr("Try again"), lambda: self._try(self.chosen()))
        self._unlock = button(tr("Enter password …"), self._ask_password)
        self._anyway = button(tr("Index anyway"), self._index_anyway)
        self._open = button(tr("Open"), lambda: open_file(self.chosen()[0].path))
        self._folder = button(tr("Show in folder"), lambda: show_in_folder(self.chosen()[0].path))
        self._ignore = button(tr("Ignore"), self._put_aside)
        self._copy = button(tr("Copy details"), self._copy_details)
        self._all = button(tr("Try all again"), lambda: self._try([one for one in self._problems if not one.ignored]))
        self.setWindowTitle(tr("Files that need attention"))
        self.resize(760, 520)
        self._lay_out()
        self._fill()
        self._tree.itemSelectionChanged.connect(self._follow)
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def tree(self) -> QTreeWidget:
        return self._tree

    def said(self) -> str:
        """The sentence on what is selected."""
        return self._said.text()

    def chosen(self) -> list[Problem]:
        """The files selected, those of a group with it; from top to bottom."""
        found: dict[Path, Problem] = {}
        for item in self._tree.selectedItems():
            below = [item.child(number) for number in range(item.childCount())]
            for one in below or [item]:
                problem = one.data(0, _PROBLEM) if one is not None else None
                if isinstance(problem, Problem):
                    found[problem.path] = problem
        return list(found.values())

    def reviewed(self) -> Reviewed:
        before = {one.path: one.ignored for one in self._before}
        changed = [one for one in self._problems if one.ignored != before[one.path]]
        return Reviewed(
            retry=tuple(one.path for one in self._tried if one.source is None),
            reread=tuple(one.source for one in self._tried if one.source is not None),
            ignore=tuple(one.path for one in changed if one.ignored),
            heed=tuple(one.path for one in changed if not one.ignored),
            unlock=self._unlocked,
            large=self._large,
        )

    # -- within -------------------------------------------------------------------------------------------------
    def _try(self, problems: Sequence[Problem]) -> None:
        self._tried = tuple(problems)
        self.accept()

    def _ask_password(self) -> None:
        self._unlocked = tuple(one.path for one in self.chosen() if one.is_locked)
        self.accept()

    def _index_anyway(self) -> None:
        self._large = tuple(one.path for one in self.chosen() if one.is_large)
        self.accept()

    def _put_aside(self) -> None:
        """What is chosen is not counted any more; or, where all of it is put aside, it is again."""
        chosen = {one.path for one in self.chosen() if one.source is None}
        ignored = not all(one.ignored for one in self.chosen())
        self._problems = [replace(one, ignored=ignored) if one.path in chosen else one for one in self._problems]
        self._fill()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(details_of(self.chosen() or self._problems))

    def _fill(self) -> None:
        """The list anew, with a row selected, so that keys have something to work on."""
        self._tree.clear()
        heeded = sum(not one.ignored and one.source is None for one in self._problems)
        self._count.setText(
            tr("%n file(s) need attention. Everything else can be searched.", None, heeded)
            if heeded
            else tr("Every file can be searched.")
        )
        for group in groups_of(self._problems):
            top = _item(f"{group.label} ({number(len(group.problems))})", group.sentence)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self._tree.addTopLevelItem(top)
            for one in group.problems:
                top.addChild(_row(one, group))
            top.setExpanded(not group.problems[0].ignored)
        if (first := self._tree.topLevelItem(0)) is not None:
            self._tree.setCurrentItem(first)
        self._follow()

    def _follow(self) -> None:
        """The sentence and the buttons fit what is selected."""
        chosen, items = self.chosen(), self._tree.selectedItems()
        self._said.setText(items[0].toolTip(0) if items else "")
        one, files = len(chosen) == 1, [problem for problem in chosen if problem.source is None]
        self._again.setEnabled(bool(chosen))
        self._unlock.setEnabled(any(one.is_locked for one in chosen))
        self._anyway.setEnabled(any(one.is_large for one in chosen))
        self._open.setEnabled(one)
        self._folder.setEnabled(one)
        self._ignore.setEnabled(bool(files))
        aside = bool(files) and all(problem.ignored for problem in files)
        self._ignore.setText(tr("Do not ignore") if aside else tr("Ignore"))
        self._all.setEnabled(any(not problem.ignored for problem in self._problems))

    def _lay_out(self) -> None:
        tree = self._tree
        tree.setHeaderLabels([tr("File"), tr("Folder")])
        tree.setAccessibleName(tr("Files that need attention"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setUniformRowHeights(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        tree.header().resizeSection(0, 340)
        tree.itemDoubleClicked.connect(lambda item, _: self._open.click() if item.childCount() == 0 else None)
        buttons = FlowLayout(GAP)
        for one in (self._again, self._unlock, self._anyway, self._open, self._folder, self._ignore, self._copy):
            buttons.addWidget(one)
        self._unlock.setVisible(any(one.is_locked for one in self._problems))
        self._anyway.setVisible(any(one.is_large for one in self._problems))
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.accept)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self._count)
        column.addWidget(tree, 1)
        column.addWidget(self._said)
        column.addLayout(buttons)
        column.addLayout(foot)


def _item(text: str, sentence: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setToolTip(0, sentence)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}. {sentence}")
    return item


def _row(problem: Problem, group: Group) -> QTreeWidgetItem:
    item = _item(problem.path.name, retold(problem.reason) or group.sentence)
    item.setText(1, str(problem.path.parent))
    item.setToolTip(1, str(problem.path.parent))
    item.setData(0, _PROBLEM, problem)
    return item
