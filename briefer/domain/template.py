"""An outline to start from: headings, guidance, budgets and searches; never a word of a briefing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

TemplateId = NewType("TemplateId", str)
StyleId = NewType("StyleId", str)  # a CSL style's name, or "none"

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
COMPUTED = frozenset({"kind", "page", "pages"})  # filled by the program, never asked for


class Format(Enum):
    """The form of a section's items: what Enter makes, and how they are exported."""

    PROSE = "prose"
    BULLETS = "bullets"
    NUMBERED = "numbered"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a section must be able to prove. Ages are in calendar months."""

    min_sources: int = 0
    min_quotes: int = 0
    warn_if_older_than_months: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """`columns` are the header row of a TABLE section. `extra` keeps keys of later versions.

    `level` is 1 for a section at the top, 2 for one within the section of level 1 before it, and so on.
    """

    id: str
    heading: str
    guidance: str = ""
    max_words: int | None = None
    required: bool = False
    evidence: Evidence = Evidence()
    saved_search: str = ""
    format: Format = Format.BULLETS
    columns: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    level: int = 1


@dataclass(frozen=True, slots=True)
class Detail:
    """A pair of the details table; `value` holds placeholders."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SignOff:
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionBlock:
    columns: tuple[str, ...]
    sign: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeaderFooter:
    header: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    id: TemplateId
    version: int
    language: str
    title: str
    used_by: str = ""
    max_pages: int | None = None
    max_words: int | None = None
    citation_style: StyleId = StyleId("chicago-notes")
    placeholders: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    sections: tuple[TemplateSection, ...] = ()
    signoff: SignOff = SignOff()
    decision_block: DecisionBlock | None = None
    header_footer: HeaderFooter = HeaderFooter()
    notes: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


def faults_of(template: Template) -> tuple[str, ...]:
    """What makes a template unusable, a sentence each; empty for a good one."""
    faults: list[str] = []
    ids = [section.id for section in template.sections]
    for id in sorted({id for id in ids if ids.count(id) > 1}):
        faults.append(f"Two sections have the id “{id}”.")
    budgets = sum(section.max_words or 0 for section in template.sections)
    if template.max_words is not None and budgets > template.max_words:
        faults.append(f"The sections allow {budgets} words, the whole only {template.max_words}.")
    declared = set(template.placeholders) | COMPUTED
    for name in sorted(set(_used(template)) - declared):
        faults.append(f"The placeholder {{{name}}} is used and not listed.")
    return tuple(faults)


def _used(template: Template) -> list[str]:
    texts = [detail.value for detail in template.details]
    texts += [cell for row in template.signoff.rows for cell in row]
    texts += [section.saved_search for section in template.sections]
    texts += [template.header_footer.header, template.header_footer.footer]
    return [name for text in texts for name in PLACEHOLDER.findall(text)]


def fill(text: str, fields: Mapping[str, str]) -> str:
    """`text` with the placeholders that have a value filled in; the others stay as they are."""
    return PLACEHOLDER.sub(lambda match: fields.get(match[1]) or match[0], text)
