"""Writing a briefing to a file: quotes held against their sources first, the file read back afterwards."""

from dataclasses import dataclass, replace
from pathlib import Path

from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle
from briefer.domain.errors import ExportFailed
from briefer.domain.finding import Finding, Grade
from briefer.domain.manuscript import Manuscript
from briefer.domain.outline import Section
from briefer.domain.quote import DirectQuote
from briefer.domain.template import StyleId
from briefer.ports import CitationEngine, ManuscriptWriter
from briefer.services.composing import compose
from briefer.services.quoting import Quoting, Standing


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written. `pages` is `None` where only Word can tell.

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


class Exporting:
    def __init__(self, engine: CitationEngine, quoting: Quoting, writer: ManuscriptWriter) -> None:
        self._engine = engine
        self._quoting = quoting
        self._writer = writer

    def styles(self) -> tuple[CitationStyle, ...]:
        return self._engine.styles()

    def export(
        self,
        briefing: Briefing,
        path: Path,
        *,
        style: StyleId | None = None,
        with_sources: bool | None = None,
        clean: bool = False,
    ) -> Exported:
        """Raises `ExportFailed` where a quote differs from its source or the file cannot be written; `NotFound` for
        the style. What could not be compared is a finding.

        A `clean` copy holds what is printed and nothing by which its quotes could be verified later."""
        findings = self._hold_quotes_against_sources(briefing, path)
        manuscript = compose(briefing, self._engine, style=style, with_sources=with_sources)
        written = self._writer.write(replace(manuscript, clean=clean), path)
        findings += _remarks(manuscript)
        findings += [Finding("file", Grade.STOP, "", problem) for problem in written.problems]
        return Exported(
            path=Path(written.path),
            pages=written.pages,
            words=written.words,
            quotes=written.quotes,
            notes=written.notes,
            sources=written.sources,
            findings=tuple(findings),
            carries=written.carries,
        )

    def _hold_quotes_against_sources(self, briefing: Briefing, path: Path) -> list[Finding]:
        findings: list[Finding] = []
        section = ""
        for node in briefing.root.walk():
            if isinstance(node.content, Section):
                section = node.content.heading
            if not isinstance(node.content, DirectQuote):
                continue
            words = _few_words(node.content.words)
            match self._quoting.standing(node.content):
                case Standing.DIFFERS:
                    raise ExportFailed(
                        path,
                        f"the quote “{words}” in {section} is not what its source says. Restore the source's words, "
                        "or make it a paraphrase. Nothing was written",
                    )
                case Standing.NO_SOURCE:
                    message = f"The source of “{words}” is not in this library, so the quote could not be compared."
                    findings.append(Finding("P06", Grade.WARN, section, message, node.id))
                case Standing.SOURCE_CHANGED:
                    message = (
                        f"The source of “{words}” changed since it was quoted; the quote stands in the older text."
                    )
                    findings.append(Finding("P06", Grade.WARN, section, message, node.id))
                case Standing.VERBATIM:
                    pass
        return findings


def _remarks(manuscript: Manuscript) -> list[Finding]:
    remarks = [Finding("text", Grade.NOTE, "", sentence) for sentence in manuscript.replaced]
    if manuscript.cited_plainly:
        count = len(manuscript.cited_plainly)
        sources = "One source lacks" if count == 1 else f"{count} sources lack"
        remarks.append(
            Finding("citation", Grade.NOTE, "", f"{sources} what the style needs and stands with what is known.")
        )
    return remarks


def _few_words(words: str) -> str:
    parts = words.split()
    return " ".join(parts[:12]) + (" …" if len(parts) > 12 else "")
