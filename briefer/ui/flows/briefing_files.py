"""New, open, save, save as, template: the briefing's own file, and what becomes of changes that are not saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Edit
from briefer.domain.errors import BrieferError, NotFound, SaveFailed
from briefer.domain.outline import Outline
from briefer.domain.outline_content import Front, title_of
from briefer.domain.quote import DirectQuote
from briefer.domain.retemplating import change_template
from briefer.domain.template import Template
from briefer.ports.briefings import RecoveryCopy
from briefer.ports.work import Cancelled
from briefer.services.drafting import holdings_of, template_from
from briefer.services.referencing import with_references
from briefer.ui.dialogs import Unsaved
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import NOT_SAVED, SAMPLE_OPEN, not_saved, saved, template_kept
from briefer.ui.printing import as_usual
from briefer.ui.tongue import mark, tr

SAVE, OPEN, NEW, KEEP = "save", "open briefing", "new briefing", "save template"
UNTITLED = mark("Untitled briefing")
BLANK = "blank"  # the template of a briefing that was begun without choosing one


class Column(Protocol):
    """The Briefing column, as far as files are concerned."""

    def show_briefing(self, briefing: Briefing) -> None: ...

    def briefing(self) -> Briefing: ...

    def mark_saved(self) -> None: ...

    def is_saved(self) -> bool: ...

    def citation_of(self, quote: DirectQuote, /) -> str: ...

    def change(self, label: str, meant: Callable[[Outline], Edit], /) -> object: ...

    def set_fields(self, fields: Mapping[str, str]) -> None: ...

    @property
    def front(self) -> Front: ...


class Returning(Protocol):
    """Who remembers where one was in a briefing."""

    def leave(self, briefing: Path | None, /) -> None: ...

    def arrive(self, briefing: Path | None, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _Save:
    """A save as it was asked for. `shown` is the briefing's number; `then` is done once it is saved, and only then."""

    path: Path
    briefing: Briefing
    shown: int
    then: Callable[[], object] | None


class BriefingFlow:
    """One briefing at a time. `path` is `None` until it has been saved."""

    def __init__(self, desk: Desk, column: Column, on_change: Callable[[], object], returning: Returning) -> None:
        """`on_change` is called when another briefing is shown, or this one has another file."""
        self._desk, self._column, self._on_change, self._returning = desk, column, on_change, returning
        self._path: Path | None = None
        self._is_there = False
        self._copy_kept = False  # for recovery
        self._is_restored = False  # shown from a copy, and so not in its file
        self._saved_at: str | None = None
        self._next_save: _Save | None = None
        self._shown = 0  # counts the briefings that were shown
        self.show_state()

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def is_there(self) -> bool:
        """Whether a briefing is open."""
        return self._is_there

    def title(self) -> str:
        if not self._is_there:
            return "briefer"
        return title_of(self._column.front) or (self._path.stem if self._path else tr(UNTITLED))

    def marking(self) -> str:
        """How the briefing must be handled; empty where it says nothing."""
        return self._column.front.fields.get("classification", "") if self._is_there else ""

    def has_changes(self) -> bool:
        return self._is_there and (self._is_restored or not self._column.is_saved())

    # -- beginning ----------------------------------------------------------------------------------------------
    def new(self) -> None:
        drafting = self._desk.services.drafting
        self._desk.jobs.run(
            NEW, lambda _: drafting.templates(), lambda found: self._once_left(lambda: self._begin(found))
        )

    def _begin(self, templates: tuple[Template, ...]) -> None:
        beginning = self._desk.dialogs.new_briefing(templates)
        if beginning is None:
            return
        drafting = self._desk.services.drafting
        self._desk.jobs.run(
            NEW,
            lambda _: drafting.new(beginning.template, beginning.fields),
            lambda briefing: self.show(as_usual(briefing, self._desk.services.settings.current), None),
        )

    def begin_blank(self) -> None:
        """A briefing to write in at once, where there is a template for it."""
        drafting = self._desk.services.drafting

        def show(briefing: Briefing) -> None:
            if not self._is_there:
                self.show(as_usual(briefing, self._desk.services.settings.current), None)

        self._desk.jobs.run(NEW, lambda _: drafting.new(BLANK), show)

    def open(self) -> None:
        path = self._desk.dialogs.open_briefing(self._path.parent if self._path else Path.home())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        drafting = self._desk.services.drafting

        def failed(error: Exception) -> None:
            if isinstance(error, NotFound):
                self._forget(path)
            self._desk.fail(error)

        self._desk.jobs.run(
            OPEN,
            lambda _: drafting.open(path),
            lambda briefing: self._once_left(lambda: self.show(briefing, path)),
            on_error=failed,
        )

    def show(self, briefing: Briefing, path: Path | None, *, restored: bool = False) -> None:
        """`restored`: from a copy, so that it differs from its file although nothing was changed here."""
        self.leave()
        self._path, self._saved_at, self._is_there, self._is_restored = path, None, True, restored
        self._shown += 1
        self._column.show_briefing(briefing)
        self._returning.arrive(path)
        if path is not None:
            self._remember(path)
        self.show_state()
        self._on_change()

    def show_once_left(self, briefing: Briefing) -> None:
        """Shows a briefing that has no file, once the one that is open may be left."""
        self._once_left(lambda: self.show(briefing, None))

    def restore_once_left(self, copy: RecoveryCopy, then: Callable[[RecoveryCopy], object]) -> None:
        """Shows a recovery copy, once the briefing that is open may be left."""

        def restore() -> None:
            self.show(copy.briefing, copy.origin, restored=True)
            then(copy)

        self._once_left(restore)

    # -- keeping ------------------------------------------------------------------------------------------------
    def save(self, then: Callable[[], object] | None = None) -> None:
        """Saves where it was saved before, else asks where. `then` runs once it is saved, and only then."""
        if self._path is None:
            self.save_as(then)
        elif self._is_there:
            self._save_to(_Save(self._path, self._column.briefing(), self._shown, then))

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        if not self._is_there:
            return
        suggested = self._path or Path.home() / f"{file_name(self.title())}.briefing"
        path = self._desk.dialogs.save_briefing(suggested)
        if path is not None:
            self._save_to(_Save(path, self._column.briefing(), self._shown, then))

    def _save_to(self, save: _Save) -> None:
        """One save after the other, so that an older one never ends up on disk last."""
        if self._desk.jobs.is_running(SAVE):
            self._next_save = save
            return
        services, path, briefing = self._desk.services, save.path, save.briefing
        drafting, library = services.drafting, services.library

        def done(no_version: SaveFailed | None) -> None:
            if no_version is not None:
                self._desk.messages.say(tr("The briefing is saved. No version of it could be kept for its history."))
            self._remember(path)
            if self._shown != save.shown:  # another briefing is shown by now, and this is not its file
                go_on(None)
                return
            self._path, self._saved_at, self._is_restored = path, self._desk.clock(), False
            self._desk.messages.withdraw(tr(SAMPLE_OPEN))  # which says that it is to be saved
            if self._column.briefing() == briefing:
                self._column.mark_saved()
            self.show_state()
            self._on_change()
            go_on(save.then)

        def failed(error: Exception) -> None:
            self._desk.fail(error)
            go_on(None)

        def go_on(after: Callable[[], object] | None) -> None:
            waiting, self._next_save = self._next_save, None
            if waiting is not None:
                self._save_to(waiting)
            if after is not None:
                after()

        def work(_: Cancelled) -> SaveFailed | None:
            whole = with_references(briefing, library)
            drafting.save(whole, path)
            try:
                services.versions.keep(whole, path)
            except SaveFailed as error:
                return error  # it is saved; only its history is not
            return None

        self._desk.jobs.run(SAVE, work, done, on_error=failed)

    def save_as_template(self) -> None:
        if not self._is_there:
            return
        drafting, briefing = self._desk.services.drafting, self._column.briefing()
        wanted = self._desk.dialogs.save_template(
            self.title(), lambda name, kept: holdings_of(template_from(briefing, name, kept))
        )
        if wanted is None:
            return

        def done(template: Template) -> None:
            self._desk.messages.say(template_kept(template.title), Tone.DONE)

        self._desk.jobs.run(KEEP, lambda _: drafting.save_as_template(briefing, wanted.name, wanted.kept), done)

    def change_template(self) -> None:
        """Another template for what is written, as one undo step."""
        if not self._is_there:
            return
        drafting = self._desk.services.drafting

        def change(templates: tuple[Template, ...]) -> None:
            template = self._desk.dialogs.change_template(templates)
            if template is not None:
                label = tr("Change the template to {template}").format(template=template.title)
                self._column.change(label, lambda outline: change_template(outline, template))

        self._desk.jobs.run(NEW, lambda _: drafting.templates(), change)

    def change_details(self) -> None:
        if not self._is_there:
            return
        fields = self._desk.dialogs.briefing_details(self._column.front)
        if fields is not None and fields != self._column.front.fields:
            self._column.set_fields(fields)

    # -- leaving ------------------------------------------------------------------------------------------------
    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether the briefing may be left now. Where it must be saved first, `leave` is called once it is."""
        if not self.has_changes():
            return True
        match self._desk.dialogs.unsaved(self.title()):
            case Unsaved.DISCARD:
                return True
            case Unsaved.SAVE:
                self.save(then=lambda: self._once_left(leave))  # what was written during the save is asked about too
                return False
            case Unsaved.CANCEL:
                return False

    def leave(self) -> None:
        """The briefing that is open goes now: where one was in it is remembered."""
        if self._is_there:
            self._returning.leave(self._path)

    def show_state(self) -> None:
        """Says in the status bar how the briefing stands."""
        if not self._is_there:
            self._desk.status.show_saved(tr("No briefing is open"), saved=True)
        elif self.has_changes():
            self._desk.status.show_saved(not_saved(self._saved_at, copy_kept=self._copy_kept), saved=False)
        elif self._path is None:
            self._desk.status.show_saved(tr(NOT_SAVED), saved=False)
        else:
            self._desk.status.show_saved(saved(self._saved_at) if self._saved_at else tr("Saved"), saved=True)

    def note_copy(self, kept: bool) -> None:
        """Whether a recovery copy of what is not saved stands on the disk."""
        if kept is not self._copy_kept:
            self._copy_kept = kept
            self.show_state()

    def _once_left(self, go: Callable[[], object]) -> None:
        if self.may_leave(go):
            go()

    def _forget(self, path: Path) -> None:
        try:
            self._desk.services.settings.forget(path)
        except BrieferError as error:
            self._desk.fail(error)

    def _remember(self, path: Path) -> None:
        try:
            self._desk.services.settings.remember(path)
        except BrieferError as error:
            self._desk.fail(error)


def file_name(title: str) -> str:
    """`title` without what file systems refuse."""
    kept = "".join(" " if one in '<>:"/\\|?*' or ord(one) < 32 else one for one in title)
    return " ".join(kept.split()).strip(". ")[:80] or tr("Briefing")
