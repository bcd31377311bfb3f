"""Briefings and their templates: begin, open, save, and turn an outline into a template."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from briefer.domain.briefing import Briefing, briefing_from
from briefer.domain.errors import FieldInvalid, NotFound, TemplateInvalid
from briefer.domain.outline_content import Front, OwnPoint, Paraphrase, Section, Subtree, title_of
from briefer.domain.quote import DirectQuote, shown
from briefer.domain.template import (
    COMPUTED,
    SignOff,
    StyleId,
    Template,
    TemplateId,
    TemplateSection,
    faults_of,
)
from briefer.ports.briefings import BriefingFiles, TemplateFiles

_SENTENCE = re.compile(r"[^.!?\n\t]+[.!?]?")
USUAL_STYLE = StyleId("chicago-notes")
_LONGEST_FIELD = 2_000  # characters
_LONGEST_NAME = 80  # characters of a template's name and of the id made from it


@dataclass(frozen=True, slots=True)
class Kept:
    """What of an outline goes into a template beside its headings and forms."""

    guidance: bool = True
    budgets: bool = True
    searches: bool = True
    citation_style: bool = True
    sign_off: bool = True


class Drafting:
    def __init__(self, briefings: BriefingFiles, templates: TemplateFiles) -> None:
        self._briefings = briefings
        self._templates = templates

    # -- templates ----------------------------------------------------------------------------------------------
    def templates(self) -> tuple[Template, ...]:
        return self._templates.all()

    def template_faults(self) -> tuple[str, ...]:
        """Template files that could not be used, a sentence each."""
        return self._templates.faults()

    def is_builtin(self, id: TemplateId) -> bool:
        return self._templates.is_builtin(id)

    def template(self, id: str) -> Template:
        """Raises `NotFound`."""
        for template in self._templates.all():
            if template.id == id:
                return template
        raise NotFound("template", id)

    def save_as_template(self, briefing: Briefing, name: str, kept: Kept | None = None) -> Template:
        """Keeps headings, guidance, order, forms, budgets and the like; never a word of the briefing.

        Raises `FieldInvalid` for a name that is empty, too long or taken, and `TemplateInvalid` where a sentence of the
        briefing would be in it, and shows that sentence.
        """
        if not name.strip() or len(name) > _LONGEST_NAME:
            raise FieldInvalid("name", f"a template needs a name of 1 to {_LONGEST_NAME} characters")
        template = template_from(briefing, name.strip(), kept or Kept())
        if any(there.id == template.id for there in self._templates.all()):
            raise FieldInvalid("name", "there is a template of that name. It was not replaced; choose another name")
        if leaked := _sentences_in_both(template, briefing):
            raise TemplateInvalid(name, (f"it would hold words of the briefing: “{leaked[0]}”",))
        if faults := faults_of(template):
            raise TemplateInvalid(name, faults)
        self._templates.save(template)
        return template

    # -- briefings ----------------------------------------------------------------------------------------------
    def new(self, template: str, fields: Mapping[str, str] | None = None) -> Briefing:
        """An empty briefing. Raises `NotFound` for the template and `FieldInvalid` for a field it does not have."""
        chosen = self.template(template)
        for name, value in (fields or {}).items():
            if name not in chosen.placeholders:
                raise FieldInvalid(name, f"the template “{chosen.title}” has no such field")
            if len(value) > _LONGEST_FIELD:
                raise FieldInvalid(name, f"it has {len(value):,} characters; {_LONGEST_FIELD:,} are the most")
        return briefing_from(chosen, fields or {})

    def open(self, path: Path) -> Briefing:
        """Raises `NotFound`, `FileDamaged`, `FormatTooNew`."""
        return self._briefings.open(path)

    def save(self, briefing: Briefing, path: Path) -> None:
        """Raises `SaveFailed`; the file on disk is then as it was."""
        self._briefings.save(briefing, path)


def holdings_of(template: Template) -> tuple[str, ...]:
    """Every word that the file of a template holds, a line each."""
    lines = [template.title, template.used_by, *(f"{one.label}: {one.value}" for one in template.details)]
    for section in template.sections:
        lines += [section.heading, section.guidance, section.saved_search, " | ".join(section.columns)]
        if section.max_words:
            lines.append(str(section.max_words))
    lines += [" | ".join(row) for row in (template.signoff.columns, *template.signoff.rows)]
    if template.decision_block is not None:
        lines.append(" | ".join((*template.decision_block.columns, *template.decision_block.sign)))
    lines += [template.header_footer.header, template.header_footer.footer, template.citation_style, template.notes]
    return tuple(line for line in lines if line.strip())


def template_from(briefing: Briefing, name: str, kept: Kept) -> Template:
    """The briefing's outline as a template of the user's own: no text, no quotes, no values of fields."""
    front = briefing.front
    sections: list[TemplateSection] = []
    used: set[str] = set()
    for section, level in _sections_below(briefing.root, 1):
        id = _free_id(section.template_section or _slug(section.heading), used)
        used.add(id)
        sections.append(
            TemplateSection(
                id=id,
                heading=section.heading,
                guidance=section.guidance if kept.guidance else "",
                max_words=section.max_words if kept.budgets else None,
                required=section.required,
                evidence=section.evidence,
                saved_search=_unfill(section.saved_search, front.fields) if kept.searches else "",
                format=section.format,
                columns=section.columns,
                level=level,
            )
        )
    budgets = sum(section.max_words or 0 for section in sections)
    whole = front.template.max_words if kept.budgets else None
    return replace(
        front.template,
        id=TemplateId(_slug(name)),
        version=1,
        language=front.language,
        title=name,
        max_words=max(whole, budgets) if whole is not None else None,
        citation_style=front.citation_style if kept.citation_style else USUAL_STYLE,
        sections=tuple(sections),
        signoff=SignOff(
            front.template.signoff.columns,
            tuple(tuple(_unfill(cell, front.fields) for cell in row) for row in front.template.signoff.rows),
        )
        if kept.sign_off
        else SignOff(),
    )


def _sections_below(node: Subtree, level: int) -> Iterator[tuple[Section, int]]:
    """Each section with its level, in reading order."""
    for child in node.children:
        if isinstance(child.content, Section):
            yield child.content, level
            yield from _sections_below(child, level + 1)


def _unfill(text: str, fields: Mapping[str, str]) -> str:
    """Values of fields turned back into their placeholders, the longest first."""
    for name, value in sorted(fields.items(), key=lambda pair: -len(pair[1])):
        if len(value) > 3 and name not in COMPUTED:
            text = text.replace(value, f"{{{name}}}")
    return text


def _slug(name: str) -> str:
    """A name in any script as an id: small letters, digits and hyphens; names that differ get ids that do."""
    plain = normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if any(letter.isalpha() and not normalize("NFKD", letter)[0].isascii() for letter in name.casefold()):
        words = "-".join(part for part in (words, sha256(name.encode("utf-8", "replace")).hexdigest()[:8]) if part)
    return words[:_LONGEST_NAME].strip("-") or "template"


def _free_id(id: str, used: set[str]) -> str:
    number = 2
    free = id
    while free in used:
        free = f"{id}-{number}"
        number += 1
    return free


def _words_of(node: Subtree) -> str:
    match node.content:
        case OwnPoint(prose) | Paraphrase(prose, _):
            return prose.text
        case DirectQuote() as quote:
            return shown(quote)
        case Front() as front:
            return title_of(front)
        case _:
            return ""


def _sentences_in_both(template: Template, briefing: Briefing) -> list[str]:
    """Sentences of four words or more that the briefing has and the template would carry."""
    carried = [section.heading for section in template.sections]
    carried += [section.guidance for section in template.sections]
    carried += [section.saved_search for section in template.sections]
    carried += [column for section in template.sections for column in section.columns]
    whole = "\n".join(carried).casefold()
    found: list[str] = []
    for node in briefing.root.walk():
        for sentence in _SENTENCE.findall(_words_of(node)):
            words = sentence.strip()
            if len(words.split()) >= 4 and words.casefold() in whole:
                found.append(words)
    return found
