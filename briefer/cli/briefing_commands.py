"""Commands on briefings: new, quote, check, export, templates, styles."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefer.cli.console import DONE, FOUND, Console, counted
from briefer.cli.shapes import findings_shape, quote_shape, template_shape
from briefer.cli.style_commands import chosen_style
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing, with_house
from briefer.domain.edit import Insert
from briefer.domain.errors import FieldInvalid, NotFound, QuoteNotVerbatim
from briefer.domain.finding import Finding, Grade, answer
from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, Section, Subtree
from briefer.domain.page_setup import PageSetup, Paper
from briefer.services.evidence_annex import Annex
from briefer.services.referencing import with_references
from briefer.services.services import Services
from briefer.services.settings import usual_setup

SUFFIX = ".briefing"


def new(services: Services, args: Namespace, console: Console) -> int:
    if args.output.suffix.lower() != SUFFIX:
        return console.refuse(f"“{args.output}” should end in {SUFFIX}. Nothing was written.")
    if args.output.exists():
        return console.refuse(f"“{args.output}” is already there and was not replaced. Choose another name.")
    briefing = services.drafting.new(args.template, _fields(args.field))
    if args.house_template is not None:
        house = services.house_templates.open(args.house_template)
        services.house_templates.inspect(house)  # now rather than at the first export
        briefing = with_house(briefing, house)
    services.drafting.save(briefing, args.output)
    sections = len(briefing.root.children)
    console.document({"path": str(args.output), "template": args.template, "sections": sections})
    title = briefing.front.template.title
    console.say(f"“{args.output}” was made from the template “{title}”, {counted(sections, 'section')}.")
    return DONE


def _fields(given: Sequence[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise FieldInvalid(pair, "write it as NAME=VALUE")
        fields[name.strip()] = value
    return fields


def quote(services: Services, args: Namespace, console: Console) -> int:
    briefing = services.drafting.open(args.briefing)
    source = services.library.source_named(args.source)
    if not 0 <= args.start < args.end:
        raise QuoteNotVerbatim(f"{args.start} to {args.end} is not a range: the start comes before the end, from 0 on.")
    outline = Outline(briefing.root)
    section = _section(outline, args.section)
    taken = services.quoting.take(source.id, source.digest, Span(args.start, args.end), id=outline.next_quote_id())
    outline.apply(Insert(section, len(outline.children(section)), Subtree(taken)))
    references = {**briefing.references, source.id: source.reference}
    services.drafting.save(replace(briefing, root=outline.subtree(), references=references), args.briefing)
    console.document(quote_shape(taken))
    console.say(f"Added to {args.section}: “{taken.words}”")
    return DONE


def _section(outline: Outline, name: str) -> NodeId:
    """The section with this heading, template id or number, counted from 1 in reading order."""
    wanted = name.strip().casefold()
    number = 0
    for node in outline.walk():
        content = outline.content(node)
        if isinstance(content, Section):
            number += 1
            if wanted in (content.heading.casefold(), (content.template_section or "").casefold(), str(number)):
                return node
    raise NotFound("section", name)


def check(services: Services, args: Namespace, console: Console) -> int:
    briefing = with_references(services.drafting.open(args.briefing), services.library)
    findings = services.checking.check(briefing)
    console.document({"findings": findings_shape(findings)})
    _say_findings(findings, console)
    if not findings:
        console.say("No findings.")
    return FOUND if findings else DONE


def _say_findings(findings: Sequence[Finding], console: Console) -> None:
    for finding in findings:
        name = finding.id if finding.grade is Grade.STOP else finding.check
        reason = f" Reason: {finding.reason}" if finding.reason is not None else ""
        console.say(f"{finding.grade.value.capitalize()} {name} {finding.message}{reason}")


def reason(services: Services, args: Namespace, console: Console) -> int:
    """Keeps in the briefing why it is exported with a Stop; an empty reason takes back the one that was given."""
    briefing = services.drafting.open(args.briefing)
    findings = services.checking.check(with_references(briefing, services.library))
    found = next((one for one in findings if one.id == args.finding), None)
    if found is None:
        raise NotFound("finding", args.finding)
    if found.grade is not Grade.STOP and found.reason is None:
        return console.refuse(f"{found.id} stops no export, so it needs no reason. Nothing was changed.")
    outline = Outline(briefing.root)
    outline.apply(answer(outline, (found,), args.reason))
    services.drafting.save(replace(briefing, root=outline.subtree()), args.briefing)
    given = args.reason.strip() or None
    console.document({"id": found.id, "message": found.message, "reason": given})
    console.say(f"{found.id} {found.message}")
    console.say(f"The reason is kept: {given}" if given else "The reason is taken back.")
    return DONE


def export(services: Services, args: Namespace, console: Console) -> int:
    if args.output.suffix.lower() not in (".docx", ".pdf", ".md"):
        return console.refuse(f"“{args.output.name}” should end in .docx, .pdf or .md. Nothing was written.")
    briefing = with_references(services.drafting.open(args.briefing), services.library)
    style = chosen_style(services, args.style, console) if args.style else None
    setup = _page_setup(services, args, briefing)
    exported = services.exporting.export(
        briefing, args.output, style=style, clean=args.clean, setup=setup, annex=Annex(args.annex)
    )
    console.document(
        {
            "path": str(exported.path),
            "pages": exported.pages,
            "words": exported.words,
            "quotes": exported.quotes,
            "notes": exported.notes,
            "sources": exported.sources,
            "findings": findings_shape(exported.findings),
            "annex": str(exported.annex) if exported.annex is not None else None,
        }
    )
    console.say(
        f"“{exported.path}” was written: {counted(exported.words, 'word')}, {counted(exported.quotes, 'quote')}, "
        f"{counted(exported.notes, 'note')}, {counted(exported.sources, 'source')}."
    )
    if exported.path != args.output:
        console.say(f"“{args.output.name}” is open in Word, so it could not be replaced; this one was saved beside it.")
    if exported.path.suffix.lower() == ".docx":
        found = counted(exported.faults, "fault") if exported.faults else "no faults"
        console.say(f"The file was read again and checked: {found} in it.")
    if exported.annex is not None:
        console.say(f"Its evidence annex was written to “{exported.annex}”.")
    if exported.carries:
        console.say(f"Beside what is printed it carries: {'; '.join(exported.carries)}.")
    _say_findings(exported.findings, console)
    return FOUND if exported.findings else DONE


def _page_setup(services: Services, args: Namespace, briefing: Briefing) -> PageSetup:
    house = None if args.no_house_template else briefing.front.house
    if args.house_template is not None:
        house = services.house_templates.open(args.house_template)
    paper = Paper(args.paper) if args.paper else Paper.A4
    contents = None if args.contents is None else args.contents == "yes"
    usual = usual_setup(services.settings.current)
    return replace(usual, paper=paper, house=house, comments=args.comments, contents=contents)


def templates(services: Services, args: Namespace, console: Console) -> int:
    match args.save:
        case []:
            return _list_templates(services, console)
        case ["save", briefing, name]:
            saved = services.drafting.save_as_template(services.drafting.open(Path(briefing)), name)
            console.document({"templates": [template_shape(saved, builtin=False)]})
            console.say(f"Saved as the template “{saved.title}” ({saved.id}). It holds no words of the briefing.")
            return DONE
        case _:
            return console.refuse("Write: briefer templates, or: briefer templates save FILE.briefing NAME")


def _list_templates(services: Services, console: Console) -> int:
    drafting = services.drafting
    listed = [template_shape(one, builtin=drafting.is_builtin(one.id)) for one in drafting.templates()]
    console.document({"templates": listed})
    for template in listed:
        console.say(f"{template['id']:24} {template['title']}{'' if template['builtin'] else ' (yours)'}")
    faults = drafting.template_faults()
    for fault in faults:
        console.remark(fault)
    return FOUND if faults else DONE
