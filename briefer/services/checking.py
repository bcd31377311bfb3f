"""Pre-flight checks: what a chief of staff would catch, caught first.

Deterministic: the same briefing gives the same findings in the same order. A finding never blocks for ever.
"""

import re
from collections.abc import Iterator
from itertools import chain

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing, in_sections
from briefer.domain.counting import words_of, words_of_section
from briefer.domain.finding import Finding, Grade, answered, few_words
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.proof import differences
from briefer.domain.quote import DirectQuote, Omission, Replacement
from briefer.domain.quote_editing import weighty_words
from briefer.domain.template import PLACEHOLDER, fill
from briefer.services.empty_sections import left_out
from briefer.services.quoting import Quoting, Standing
from briefer.services.reference_checks import reference_findings

OVER = 1.2  # at this share of its budget a section stops the export
_STAND_INS = re.compile(r"\b(?:TBC|TBD|XX+)\b|\[insert|lorem ipsum|\?\?\?", re.IGNORECASE)
_ORDER = {Grade.STOP: 0, Grade.WARN: 1, Grade.NOTE: 2}


class Checking:
    def __init__(self, quoting: Quoting) -> None:
        self._quoting = quoting

    def check(self, briefing: Briefing) -> tuple[Finding, ...]:
        """All findings: Stop, Warn, Note; within these in reading order. A Stop with a reason is a Note."""
        found = chain(
            _over_length(briefing),
            _empty_required(briefing),
            left_out(briefing),
            _placeholders_left(briefing),
            quotes_against_sources(briefing, self._quoting),
            _weighty_omissions(briefing),
            _sign_off_missing(briefing),
            _evidence_below_template(briefing),
            reference_findings(briefing),
        )
        told = answered(found, briefing.front.reasons)
        return tuple(sorted(told, key=lambda finding: _ORDER[finding.grade]))


def quotes_against_sources(briefing: Briefing, quoting: Quoting) -> Iterator[Finding]:
    """P05 and P06: every quote against the stored text it was taken from."""
    for section, node in in_sections(briefing):
        if not isinstance(node.content, DirectQuote):
            continue
        words = few_words(node.content.words)
        match quoting.standing(node.content):
            case Standing.VERBATIM:
                continue
            case Standing.DIFFERS:
                yield _differing(section, node, node.content, quoting.source_words(node.content))
            case Standing.SOURCE_CHANGED:
                message = f"The source of “{words}” changed since it was quoted; the quote stands in the older text."
                yield Finding("P06", Grade.WARN, section, message, node.id)
            case Standing.NO_SOURCE:
                message = f"The source of “{words}” is not in this library, so the quote could not be compared."
                yield Finding("P06", Grade.STOP, section, message, node.id, subject=node.content.id)


def _differing(section: str, node: Subtree, quote: DirectQuote, instead: str) -> Finding:
    """P05, with what became of the source's words; more than one place is shown by Compare."""
    places, words = list(differences(instead, quote.words)), few_words(quote.words)
    message = f"The quote “{words}” differs from its source."
    if len(places) == 1:
        message = f"The quote “{words}” differs from its source: {places[0]}."
    elif places:
        message = f"The quote “{words}” differs from its source in {len(places)} places, first: {places[0]}."
    return Finding("P05", Grade.STOP, section, message, node.id, subject=quote.id, words=quote.words, instead=instead)


def _weighty_omissions(briefing: Briefing) -> Iterator[Finding]:
    """P35: words that an omission or a replacement takes out of a quote and on which its sense may hang."""
    for section, node in in_sections(briefing):
        if not isinstance(node.content, DirectQuote):
            continue
        for edit in node.content.edits:
            if not isinstance(edit, Omission | Replacement):
                continue
            left_out = edit.span.of(node.content.words)
            if weighty_words(left_out):
                words, out = few_words(node.content.words), few_words(left_out)
                message = f"The quote “{words}” leaves out “{out}”. Compare it with its source."
                yield Finding("P35", Grade.WARN, section, message, node.id, edit.span, words=node.content.words)


def _over_length(briefing: Briefing) -> Iterator[Finding]:
    """P01: words against the budget of each section and of the whole."""
    for heading, node in in_sections(briefing):
        if isinstance(node.content, Section):
            yield from _budget(heading, heading, words_of_section(node), node.content.max_words, node)
    yield from _budget("", "The briefing", words_of(briefing.root), briefing.front.template.max_words, briefing.root)


def _budget(section: str, what: str, words: int, allowed: int | None, node: Subtree) -> Iterator[Finding]:
    if allowed and words >= allowed:
        grade = Grade.STOP if words >= OVER * allowed else Grade.WARN
        yield Finding("P01", grade, section, f"{what} has {words} words; the template allows {allowed}.", node.id)


def _empty_required(briefing: Briefing) -> Iterator[Finding]:
    """P02: a required section with fewer than three words."""
    for heading, node in in_sections(briefing):
        if isinstance(node.content, Section) and node.content.required and words_of(node) < 3:
            yield Finding("P02", Grade.STOP, heading, f"{heading} is empty, and this template needs it.", node.id)


def _placeholders_left(briefing: Briefing) -> Iterator[Finding]:
    """P03: a placeholder or stand-in left in text that prints."""
    fields = briefing.front.fields
    for heading, node in in_sections(briefing):
        match node.content:
            case OwnPoint(prose) | Paraphrase(prose, _):
                for match in PLACEHOLDER.finditer(prose.text):
                    if not fields.get(match[1]):
                        yield Finding(
                            "P03",
                            Grade.STOP,
                            heading,
                            f"{match[0]} is still to fill in {heading}.",
                            node.id,
                            _at(match),
                        )
                for match in _STAND_INS.finditer(prose.text):
                    yield Finding(
                        "P03", Grade.STOP, heading, f"“{match[0]}” is still in {heading}.", node.id, _at(match)
                    )
            case _:
                continue
    if not fields.get("title"):
        yield Finding("P03", Grade.STOP, "", "The briefing has no title yet.", briefing.root.id)


def _at(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _sign_off_missing(briefing: Briefing) -> Iterator[Finding]:
    """P29: each row of the sign-off needs a name and a date; who drafted cannot approve."""
    names: dict[str, str] = {}
    for row in briefing.front.template.signoff.rows:
        role, *cells = (fill(cell, briefing.front.fields) for cell in row)
        wanted = [cell for cell in cells if cell]
        if any(PLACEHOLDER.search(cell) for cell in wanted):
            yield Finding("P29", Grade.WARN, "Clearance", f"{role} has no name or no date.", briefing.root.id)
        elif cells and cells[0] in names.values():
            yield Finding("P29", Grade.WARN, "Clearance", f"{role} is signed by the same person as another row.", None)
        if cells:
            names[role] = cells[0]


def _evidence_below_template(briefing: Briefing) -> Iterator[Finding]:
    """P34: distinct sources and quotes against what the section asks for."""
    for heading, node in in_sections(briefing):
        if not isinstance(node.content, Section):
            continue
        quotes = [one.content for one in node.walk() if isinstance(one.content, DirectQuote)]
        sources = {quote.source for quote in quotes}
        sources |= {one.content.origin.source for one in node.walk() if isinstance(one.content, Paraphrase)}
        asked = node.content.evidence
        if len(sources) < asked.min_sources:
            yield _short(heading, node, asked.min_sources, "source", len(sources))
        elif len(quotes) < asked.min_quotes:
            yield _short(heading, node, asked.min_quotes, "quote", len(quotes))


def _short(heading: str, node: Subtree, asked: int, what: str, has: int) -> Finding:
    plural = "" if asked == 1 else "s"
    return Finding(
        "P34", Grade.WARN, heading, f"{heading} asks for {asked} {what}{plural} and has {has or 'none'}.", node.id
    )
