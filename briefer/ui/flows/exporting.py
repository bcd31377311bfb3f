"""From the briefing on the screen to the file: checked, asked for, written, read back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefer.domain.briefing import Briefing, with_front
from briefer.domain.citation import CitationStyle
from briefer.domain.edit import Edit
from briefer.domain.finding import Finding, answer
from briefer.domain.house_template import HouseLook, HouseTemplate
from briefer.domain.outline import Outline
from briefer.domain.source import SourceId
from briefer.ports.work import Cancelled
from briefer.services.evidence_annex import Annex
from briefer.services.exporting import Exported
from briefer.services.previewing import Preview
from briefer.services.referencing import with_references
from briefer.services.settings import usual_setup
from briefer.ui.exporting.asked import ExportAsked, ExportChoice, HouseFound
from briefer.ui.exporting.findings_told import findings_told
from briefer.ui.flows.briefing_files import file_name
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.export_run import ExportRun
from briefer.ui.message_bar import Tone
from briefer.ui.messages import exported, sentence_for, written_beside
from briefer.ui.printing import LANGUAGES
from briefer.ui.tongue import tr

PREPARE, PAGES, HOUSE = "prepare export", "pages of the export", "house template"


@dataclass(frozen=True, slots=True)
class _Prepared:
    styles: tuple[CitationStyle, ...]
    findings: tuple[Finding, ...]


class ExportFlow:
    def __init__(
        self,
        desk: Desk,
        briefing: Callable[[], Briefing],
        suggested: Callable[[], Path],
        carry: Callable[[HouseTemplate | None], object],
        complete: Callable[[SourceId], object],
        change: Callable[[str, Callable[[Outline], Edit]], object],
    ) -> None:
        """`suggested` says where the briefing's own file is, or would be. `carry` keeps in the briefing the house
        template that it was exported with. `complete` opens the details of a source. `change` makes an undo step."""
        self._desk, self._briefing, self._suggested, self._carry = desk, briefing, suggested, carry
        self._complete, self._change = complete, change
        self.run = ExportRun(desk)

    def export(self) -> None:
        """Checks, asks for what is to be chosen, writes, and says what was written."""
        if self.run.is_in_the_way():
            return
        services, briefing = self._desk.services, self._briefing()

        def work(_: Cancelled) -> _Prepared:
            return _Prepared(
                tuple(services.exporting.styles()),
                tuple(services.checking.check(with_references(briefing, services.library))),
            )

        self._desk.status.remark(tr("Checking the briefing …"))
        self._desk.jobs.run(PREPARE, work, lambda prepared: self._ask(briefing, prepared))

    # -- ExportHelp ---------------------------------------------------------------------------------------------
    def preview(
        self,
        choice: ExportChoice,
        *,
        width: int,
        section: int,
        done: Callable[[Preview], object],
        failed: Callable[[str], object],
    ) -> None:
        briefing, library = _in_language(self._briefing(), choice.language), self._desk.services.library
        previewing = self._desk.services.previewing

        def work(_: Cancelled) -> Preview:
            whole = with_references(briefing, library)
            return previewing.preview(
                whole,
                width=width,
                section=section,
                style=choice.style,
                setup=choice.setup,
                with_annex=choice.annex is Annex.END,
            )

        self._desk.jobs.run(PAGES, work, done, on_error=lambda error: failed(sentence_for(error)))

    def open_house(self, path: Path, *, done: HouseFound, failed: Callable[[str], object]) -> None:
        houses = self._desk.services.house_templates

        def work(_: Cancelled) -> tuple[HouseTemplate, HouseLook]:
            house = houses.open(path)
            return house, houses.inspect(house)

        self._house_job(work, done, failed)

    def inspect_house(self, house: HouseTemplate, *, done: HouseFound, failed: Callable[[str], object]) -> None:
        houses = self._desk.services.house_templates
        self._house_job(lambda _: (house, houses.inspect(house)), done, failed)

    def forget_house(self) -> None:
        self._desk.jobs.cancel(HOUSE)

    def complete(self, source: SourceId) -> None:
        self._complete(source)

    def answer(self, findings: Sequence[Finding], reason: str) -> None:
        said = tr("Give a reason") if reason else tr("Take a reason back")
        self._change(said, lambda outline: answer(outline, findings, reason))

    def settle_styles(
        self,
        house: HouseTemplate,
        look: HouseLook,
        *,
        path: Path | None,
        done: Callable[[HouseTemplate], object],
        failed: Callable[[str], object],
    ) -> None:
        rules = self._desk.dialogs.house_styles(look)
        if rules is None or rules == house.rules:
            return
        houses = self._desk.services.house_templates

        def work(_: Cancelled) -> HouseTemplate:
            return houses.with_rules(house, rules) if path is None else houses.settle(path, rules)

        self._desk.jobs.run(HOUSE, work, done, on_error=lambda error: failed(sentence_for(error)))

    def _house_job(
        self,
        work: Callable[[Cancelled], tuple[HouseTemplate, HouseLook]],
        done: HouseFound,
        failed: Callable[[str], object],
    ) -> None:
        self._desk.jobs.run(HOUSE, work, lambda found: done(*found), on_error=lambda error: failed(sentence_for(error)))

    # -- asked and done -----------------------------------------------------------------------------------------
    def _ask(self, briefing: Briefing, prepared: _Prepared) -> None:
        self._desk.status.end_remark()
        front = briefing.front
        asked = ExportAsked(
            styles=prepared.styles,
            style=front.citation_style,
            suggested=self._suggested(),
            findings=prepared.findings,
            house=front.house,
            comments=comments_in(briefing),
            marking=front.fields.get("classification", ""),
            language=front.language,
            languages=tuple(dict.fromkeys((front.language, *LANGUAGES))),
            setup=usual_setup(self._desk.services.settings.current),
        )
        choice = self._desk.dialogs.export(asked, self)
        self._desk.jobs.cancel(PAGES)
        self._desk.jobs.cancel(HOUSE)
        if choice is not None:
            self._write(self._briefing(), choice)  # with the reasons that were given meanwhile

    def _write(self, briefing: Briefing, choice: ExportChoice) -> None:
        exporting, library = self._desk.services.exporting, self._desk.services.library
        if choice.path.suffix.casefold() == ".docx":
            self._carry(choice.setup.house)
        self.run.begin(
            choice.path,
            lambda cancelled: exporting.export(
                with_references(_in_language(briefing, choice.language), library),
                choice.path,
                style=choice.style,
                clean=choice.clean,
                setup=choice.setup,
                annex=choice.annex,
                cancelled=cancelled,
            ),
            lambda made: self._done(choice.path, made),
        )

    def _done(self, wanted: Path, made: Exported) -> None:
        said = [exported(made)]
        tone = Tone.DONE
        if made.path != wanted:
            said.insert(0, written_beside(wanted, made.path))
        if made.annex is not None:
            said.append(tr("The evidence annex is in “{file}”.").format(file=made.annex.name))
        if made.findings:
            said, tone = [*said, *findings_told(made.findings)], Tone.WARN
        self._desk.status.remark(tr("Exported."))
        dialogs = self._desk.dialogs
        self._desk.messages.say(
            " ".join(said),
            tone,
            verb=tr("Open"),
            on_verb=lambda: dialogs.open_file(made.path),
            second=tr("Show in folder"),
            on_second=lambda: dialogs.show_in_folder(made.path),
        )


def suggested_export(path: Path | None, title: str) -> Path:
    """Beside the briefing's file, else in the user's folder."""
    return path.with_suffix(".docx") if path is not None else Path.home() / f"{file_name(title)}.docx"


def comments_in(briefing: Briefing) -> int:
    """How many places the drafter has commented on."""
    return sum(bool(getattr(node.content, "comment", None)) for node in briefing.root.walk())


def _in_language(briefing: Briefing, language: str | None) -> Briefing:
    front = briefing.front
    if language is None or language == front.language:
        return briefing
    return with_front(briefing, replace(front, language=language))
