"""Writing a briefing to a file: quotes held against their sources first, the file read back afterwards."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.errors import ExportFailed
from briefer.domain.finding import Finding, Grade, answered
from briefer.domain.manuscript import Manuscript
from briefer.domain.page_setup import PageSetup
from briefer.domain.quote import QuoteId
from briefer.domain.reason import Reason
from briefer.domain.template import StyleId
from briefer.ports.citing import CitationEngine
from briefer.ports.export import ManuscriptWriter
from briefer.ports.work import Cancelled, never, stop_if
from briefer.services.checking import quotes_against_sources
from briefer.services.composing import compose, compose_annex
from briefer.services.empty_sections import left_out
from briefer.services.evidence_annex import Annex
from briefer.services.quoting import Quoting
from briefer.services.reference_checks import reference_findings


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and where: `path` can be beside the one asked for. `pages` is `None` where only Word can tell.

    `carries` names what travels in the file without being printed, a phrase each.
    """

    path: Path
    pages: int | None
    words: int
    quotes: int
    notes: int
    sources: int
    findings: tuple[Finding, ...]
    carries: tuple[str, ...] = ()
    annex: Path | None = None

    @property
    def faults(self) -> int:
        """What was found wrong with the file itself when it was read back."""
        return sum(one.check == "file" and one.grade is Grade.STOP for one in self.findings)


class Exporting:
    def __init__(self, engine: CitationEngine, quoting: Quoting, writer: ManuscriptWriter) -> None:
        self._engine = engine
        self._quoting = quoting
        self._writer = writer

    def styles(self) -> tuple[CitationStyle, ...]:
        return self._engine.styles()

    def _cites(self, style: StyleId) -> bool:
        return any(one.id == style and one.placement is not Placement.NONE for one in self._engine.styles())

    def export(
        self,
        briefing: Briefing,
        path: Path,
        *,
        style: StyleId | None = None,
        with_sources: bool | None = None,
        clean: bool = False,
        setup: PageSetup | None = None,
        annex: Annex = Annex.NONE,
        cancelled: Cancelled = never,
    ) -> Exported:
        """Raises `ExportFailed` where a quote differs from its source, or of a work nothing is known, and no reason was
        given to export it so, or where the file cannot be written; `NotFound` for the style; `HouseTemplateUnusable`.
        What could not be compared is a finding.

        A `clean` copy holds what is printed and nothing by which its quotes could be verified later. Without a `setup`
        the briefing's own house template is filled, if it has one. An `annex` of evidence stands at the end, or in a
        file beside this one.

        `cancelled` is asked until the file takes its place. Raises `errors.Cancelled`: nothing was written."""
        with _collector_paused():
            return self._export(
                briefing, path, style, with_sources, clean=clean, setup=setup, annex=annex, cancelled=cancelled
            )

    def _export(
        self,
        briefing: Briefing,
        path: Path,
        style: StyleId | None,
        with_sources: bool | None,
        *,
        clean: bool,
        setup: PageSetup | None,
        annex: Annex,
        cancelled: Cancelled,
    ) -> Exported:
        stop_if(cancelled)
        findings = _held_against_sources(briefing, self._quoting, path)
        differing = {QuoteId(one.subject): _reason(one) for one in findings if one.check == "P05"}
        if annex is not Annex.NONE or self._cites(style or briefing.front.citation_style):
            findings += _incomplete(briefing, path)
        setup = setup or PageSetup(house=briefing.front.house)
        at_end = annex is Annex.END
        stop_if(cancelled)
        manuscript = compose(
            briefing,
            self._engine,
            style=style,
            with_sources=with_sources,
            with_annex=at_end,
            setup=setup,
            differing=differing,
        )
        stop_if(cancelled)
        written = self._writer.write(replace(manuscript, clean=clean), path, cancelled=cancelled)
        findings += [*left_out(briefing, comments=setup.comments), *_remarks(manuscript)]
        findings += [Finding("file", Grade.NOTE, "", remark) for remark in written.remarks]
        findings += [Finding("file", Grade.STOP, "", problem) for problem in written.problems]
        beside = annex_beside(Path(written.path)) if annex is Annex.FILE else None
        if beside is not None:  # not to be cancelled: the one file must not stand without the other
            evidence = compose_annex(briefing, self._engine, style=style, setup=setup, differing=differing)
            apart = self._writer.write(replace(evidence, clean=True), beside)
            findings += [Finding("file", Grade.STOP, "", problem) for problem in apart.problems]
        return Exported(
            path=Path(written.path),
            pages=written.pages,
            words=written.words,
            quotes=written.quotes,
            notes=written.notes,
            sources=written.sources,
            findings=tuple(findings),
            carries=written.carries,
            annex=beside,
        )


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Python stops every thread, the window's too, while it looks for objects that only hold each other. A long
    manuscript sets that off and makes it long, for nothing: it holds no object that holds it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def annex_beside(path: Path) -> Path:
    """Where the evidence annex of a file goes that is to have one of its own."""
    return path.with_name(f"{path.stem} evidence{path.suffix}")


def _incomplete(briefing: Briefing, path: Path) -> list[Finding]:
    """The references that lack title or date. Raises `ExportFailed` where of a cited work nothing is known, and no
    reason is given."""
    found = (one for one in reference_findings(briefing) if one.grade is not Grade.NOTE)
    findings = list(answered(found, briefing.front.reasons))
    for finding in findings:
        if finding.grade is Grade.STOP:
            said = finding.message[:1].lower() + finding.message[1:]
            todo = "Complete its reference, or give a reason to export it as it is. Nothing was written"
            raise ExportFailed(path, f"{said} {todo}")
    return findings


def _held_against_sources(briefing: Briefing, quoting: Quoting, path: Path) -> list[Finding]:
    """What the checks say of the quotes. Raises `ExportFailed` at the first that differs from its source without a
    reason."""
    findings = list(answered(quotes_against_sources(briefing, quoting), briefing.front.reasons))
    for finding in findings:
        if finding.check == "P05" and finding.grade is Grade.STOP:
            said = finding.message[:1].lower() + finding.message[1:]
            todo = "Restore the source's words, or give a reason to export it as it is. Nothing was written"
            raise ExportFailed(path, f"{said} It stands in {finding.section}. {todo}")
    return findings


def _reason(finding: Finding) -> Reason:
    return Reason(finding.id, finding.words, finding.reason or "", finding.instead)


def _remarks(manuscript: Manuscript) -> list[Finding]:
    remarks = [Finding("text", Grade.NOTE, "", sentence) for sentence in manuscript.replaced]
    if manuscript.cited_plainly:
        count = len(manuscript.cited_plainly)
        sources = "One source lacks" if count == 1 else f"{count} sources lack"
        remarks.append(
            Finding("citation", Grade.NOTE, "", f"{sources} what the style needs and stands with what is known.")
        )
    return remarks
