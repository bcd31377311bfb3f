"""What stands round the outline's own text: details, sign-off, decision table, unit and date."""

import re
from collections.abc import Mapping

from briefer.domain.document_words import DocumentWords
from briefer.domain.manuscript import (
    Heading,
    ManuscriptBlock,
    Paragraph,
    ParagraphKind,
    Run,
    Runs,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.page_setup import MarkingPlace
from briefer.domain.template import PLACEHOLDER, Template


def marking_place(template: Template) -> MarkingPlace:
    """In the centre, unless the template's header says "right"."""
    marking = next((part for part in template.header_footer.header.split(";") if "{classification}" in part), "")
    return MarkingPlace.RIGHT if re.search(r"\bright\b", marking) else MarkingPlace.CENTRE


def details_table(template: Template, fields: Mapping[str, str], said: DocumentWords) -> list[ManuscriptBlock]:
    """Two pairs to a row; a pair whose placeholders are all empty is left out."""
    pairs: list[tuple[Runs, Runs]] = []
    prints: list[frozenset[str]] = []
    for detail in template.details:
        value = _filled_parts(detail.value, fields)
        if value:
            pairs.append(((Text(detail.label, bold=True),), (Text(value),)))
            prints.append(frozenset(name for part in _whole_parts(detail.value, fields) for name in _names(part)))
    if not pairs:
        return []
    if len(pairs) % 2:
        pairs.append(((), ()))
    rows = tuple((*pairs[at], *pairs[at + 1]) for at in range(0, len(pairs), 2))
    return [Table(TableKind.DETAILS, (), rows, said.details, said.details_said, tuple(prints))]


def _filled_parts(text: str, fields: Mapping[str, str]) -> str:
    """The parts between commas that have all their values; fixed words only beside a value."""
    parts = [PLACEHOLDER.sub(lambda match: fields[match[1]], part) for part in _whole_parts(text, fields)]
    has_value = not PLACEHOLDER.search(text) or any(fields.get(name) for name in _names(text))
    return ", ".join(parts) if has_value else ""


def _whole_parts(text: str, fields: Mapping[str, str]) -> list[str]:
    return [part for part in text.split(", ") if all(fields.get(name) for name in _names(part))]


def _names(text: str) -> list[str]:
    """Of the placeholders in it."""
    return PLACEHOLDER.findall(text)


def closing_blocks(
    template: Template, fields: Mapping[str, str], said: DocumentWords, *, recommendations: int = 0
) -> tuple[list[ManuscriptBlock], list[ManuscriptBlock]]:
    """What follows the last section before the references, and what follows them.

    A decision table has a row for each of the numbered `recommendations`, so that each can be agreed alone."""
    before: list[ManuscriptBlock] = []
    if template.decision_block is not None:
        columns = template.decision_block.columns
        blank: tuple[Runs, ...] = ((),) * (len(columns) - 1)
        numbers: list[Runs] = [(Text(str(number)),) for number in range(1, recommendations + 1)] or [()]
        rows = tuple((number, *blank) for number in numbers)
        header = tuple((Text(column, bold=True),) for column in columns)
        before.append(Heading(1, (Text(said.decision),)))
        before.append(Table(TableKind.SIGN_OFF, header, rows, said.decision, said.decision_said))
        signed = " · ".join(
            part for part in (_filled_parts(sign, fields) for sign in template.decision_block.sign) if part
        )
        if signed:
            before.append(Paragraph(ParagraphKind.CLOSING, (Text(said.signature.format(names=signed)),)))
    if template.signoff.rows:
        header = tuple((Text(column, bold=True),) for column in template.signoff.columns)
        rows = tuple(tuple(_cell(cell, fields) for cell in row) for row in template.signoff.rows)
        before.append(Heading(1, (Text(said.clearance),)))
        before.append(Table(TableKind.SIGN_OFF, header, rows, said.clearance, said.clearance_said))
    unit = fields.get("from_unit", "").partition(",")[0].strip()
    closing = ", ".join(part for part in (unit, fields.get("date", "")) if part)
    return before, [Paragraph(ParagraphKind.CLOSING, (Text(closing),))] if closing else []


def _cell(text: str, fields: Mapping[str, str]) -> Runs:
    """A cell with its values; a placeholder without one is a place to fill."""
    runs: list[Run] = []
    at = 0
    for match in PLACEHOLDER.finditer(text):
        if match.start() > at:
            runs.append(Text(text[at : match.start()]))
        value = fields.get(match[1])
        runs.append(Text(value) if value else Unfilled(match[1]))
        at = match.end()
    if at < len(text):
        runs.append(Text(text[at:]))
    return tuple(runs)
