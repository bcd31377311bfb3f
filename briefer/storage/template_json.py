"""Templates as JSON and back. What this version does not know is kept, at its place; what is missing is said."""

from dataclasses import replace
from typing import Any

from briefer.domain.template import (
    DecisionBlock,
    Detail,
    Evidence,
    Format,
    HeaderFooter,
    SignOff,
    StyleId,
    Template,
    TemplateId,
    TemplateSection,
)
from briefer.storage.json_fields import BadField, Fields, left_over, merged

Data = dict[str, Any]


def template_from(data: object) -> Template:
    """Raises `BadField` with a sentence on the first thing that is missing or wrong."""
    fields = Fields(data, "the template")
    style = fields.text("citation_style", "chicago-notes")
    if not style:
        raise BadField("“citation_style” of the template is empty; “none” stands for no citations.")
    template = Template(
        id=TemplateId(fields.some_text("id")),
        version=fields.count("version"),
        language=fields.some_text("language"),
        title=fields.some_text("title"),
        used_by=fields.text("used_by", ""),
        max_pages=fields.count_or_none("max_pages"),
        max_words=fields.count_or_none("max_words"),
        citation_style=StyleId(style),
        placeholders=fields.texts("placeholders"),
        details=tuple(Detail(one.text("label"), one.text("value")) for one in fields.objects("details")),
        sections=tuple(_section_from(one) for one in fields.objects("sections", required=True)),
        signoff=_signoff_from(fields.object_or_none("signoff")),
        decision_block=_decision_from(fields.object_or_none("decision_block")),
        header_footer=_header_from(fields.object_or_none("header_footer")),
        notes=fields.text("notes", ""),
    )
    known = template_to_data(template)
    known["sections"] = fields.data["sections"]  # they keep what is left over of them themselves
    return replace(template, extra=left_over(fields.data, known))


def template_to_data(template: Template) -> Data:
    decision = template.decision_block
    data: Data = {
        "id": template.id,
        "version": template.version,
        "language": template.language,
        "title": template.title,
        "used_by": template.used_by,
        "max_pages": template.max_pages,
        "max_words": template.max_words,
        "citation_style": template.citation_style,
        "placeholders": list(template.placeholders),
        "details": [{"label": detail.label, "value": detail.value} for detail in template.details],
        "sections": [_section_to_data(section) for section in template.sections],
        "signoff": {"columns": list(template.signoff.columns), "rows": [list(row) for row in template.signoff.rows]},
        "decision_block": None
        if decision is None
        else {"columns": list(decision.columns), "sign": list(decision.sign)},
        "header_footer": {"header": template.header_footer.header, "footer": template.header_footer.footer},
        "notes": template.notes,
    }
    return merged(data, template.extra)


def _section_from(fields: Fields) -> TemplateSection:
    heading = fields.text("heading")
    fields = fields.called(f"the section “{heading}”")
    form = fields.text("format", Format.BULLETS.value)
    if form not in {known.value for known in Format}:
        raise BadField(f"{fields.name} has the form “{form}”, which this version of briefer does not know.")
    evidence = fields.object_or_none("evidence")
    section = TemplateSection(
        id=fields.some_text("id"),
        heading=heading,
        guidance=fields.text("guidance", ""),
        max_words=fields.count_or_none("max_words"),
        required=fields.flag("required"),
        evidence=Evidence() if evidence is None else _evidence_from(evidence),
        saved_search=fields.text("saved_search", ""),
        format=Format(form),
        columns=fields.texts("columns"),
        level=fields.count_or_none("level") or 1,
    )
    return replace(section, extra=left_over(fields.data, _section_to_data(section)))


def _section_to_data(section: TemplateSection) -> Data:
    evidence = {"min_sources": section.evidence.min_sources, "min_quotes": section.evidence.min_quotes}
    if section.evidence.warn_if_older_than_months is not None:
        evidence["warn_if_older_than_months"] = section.evidence.warn_if_older_than_months
    data: Data = {
        "id": section.id,
        "heading": section.heading,
        "guidance": section.guidance,
        "max_words": section.max_words,
        "required": section.required,
        "evidence": evidence,
        "saved_search": section.saved_search,
        "format": section.format.value,
    }
    if section.columns:
        data["columns"] = list(section.columns)
    if section.level > 1:
        data["level"] = section.level
    return merged(data, section.extra)


def _evidence_from(fields: Fields) -> Evidence:
    return Evidence(
        fields.count_or_none("min_sources") or 0,
        fields.count_or_none("min_quotes") or 0,
        fields.count_or_none("warn_if_older_than_months"),
    )


def _signoff_from(fields: Fields | None) -> SignOff:
    return SignOff() if fields is None else SignOff(fields.texts("columns"), fields.rows("rows"))


def _decision_from(fields: Fields | None) -> DecisionBlock | None:
    return None if fields is None else DecisionBlock(fields.texts("columns"), fields.texts("sign"))


def _header_from(fields: Fields | None) -> HeaderFooter:
    return HeaderFooter() if fields is None else HeaderFooter(fields.text("header", ""), fields.text("footer", ""))
