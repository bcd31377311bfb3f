"""Manuscripts that between them hold everything a Word file of ours can hold. Each is written and put to the gate."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from briefer import paths
from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing, briefing_from
from briefer.domain.house_template import HouseRules, HouseTemplate, Role
from briefer.domain.manuscript import (
    Comment,
    Contents,
    Heading,
    Manuscript,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.outline_content import OwnPoint, Section, Subtree
from briefer.domain.page_setup import MarkingPlace, PageSetup, Paper
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId, quote
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import Block, BlockKind, SourceId, SourceText
from briefer.domain.template import Format, Template
from briefer.services.composing import compose
from briefer.storage.template_files import TemplateFolders
from tests.export.house_files import COVER, LIBRE, REFERENCE, Office
from tests.export.word_sample import BODY, SAMPLE, manuscript, plain, record

ARABIC = "الدبلوماسية الشعبية هي الأساس"
CHINESE = "外交部发言人说“共同未来”"
VIETNAMESE = "Hai bên nhất trí xây dựng Cộng đồng chia sẻ tương lai"
HEBREW = "שלום עולם"
EMOJI = "👩‍🚀 🇻🇳 🙂"

EVERYTHING = manuscript(
    Table(TableKind.DETAILS, (), ((plain("To"), plain("Minister")),), "Details", "To whom"),
    Heading(1, (Text("A heading with a note"), NoteMark(1))),
    Paragraph(BODY, (Text("Three kinds of list, with "), Text("a link", link="https://example.org/a b"), Text(":"))),
    *(
        Paragraph(kind, plain(f"Item {level}\nand a second\tline."), level=level, starts_list=level == 0)
        for kind in (ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.NUMBERED)
        for level in range(9)
    ),
    Heading(2, plain("Runs")),
    Paragraph(
        BODY,
        (
            Text("bold", bold=True),
            Text(" italic", italic=True),
            Text(" Small Caps", small_caps=True),
            Text(" all", bold=True, italic=True, small_caps=True, superscript=True, language="fr-FR"),
            Text(" bad \x00\x0c\ud800 🙂"),
            Unfilled("meeting_time"),
            Text(" and "),
            Unfilled("meeting_time"),
        ),
    ),
    Heading(3, plain("Quotes")),
    *(
        Paragraph(ParagraphKind.QUOTE, (Text(words, language=language, italic=True, quote=QuoteId(id)), NoteMark(note)))
        for note, (id, words, language) in enumerate((("q2", ARABIC, "ar"), ("q3", CHINESE, "zh-CN")), start=2)
    ),
    Heading(4, plain("Four")),
    Heading(5, plain("Five")),
    Heading(6, plain("Six")),
    Heading(7, plain("Seven")),
    Table(TableKind.GRID, tuple(map(plain, "ABCDE")), (tuple(map(plain, "12345")), (plain("ragged"),)), "Grid", "Five"),
    Table(TableKind.GRID, (plain("A"), plain("B")), ((plain("1"), plain("2")),), "Grid", "Two"),
    Table(TableKind.SIGN_OFF, (plain("Role"),), ((plain("Drafted"),),), "", ""),
    Paragraph(
        ParagraphKind.REFERENCE, (Text("Li Yan. 2021. “Phone Call Diplomacy.” "), Text("A Journal", italic=True))
    ),
    Paragraph(ParagraphKind.CLOSING, plain("East Asia Branch, 3 February 2025")),
    Table(TableKind.GRID, (plain("Last"),), ((plain("x"),),), "Last", "Last"),
    notes=(
        (Text("See "), Text("this page", link="https://example.org/?q=1&p=ä", italic=True), Text(".")),
        plain("A note\nin two lines."),
        (Text(CHINESE, language="zh-CN"),),
    ),
    quotes=(record("q2", ARABIC, note=2), record("q3", CHINESE, note=3)),
    title="Everything a writer meets & <more>",
    marking="OFFICIAL",
)

_WORDS = (
    ("q1", VIETNAMESE, "vi-VN"),
    ("q2", CHINESE, "zh-CN"),
    ("q3", ARABIC, "ar"),
    ("q4", HEBREW, "he"),
    ("q5", "日本語の「引用」", "ja-JP"),
    ("q6", "한국어 인용", "ko-KR"),
    ("q7", f"An emoji {EMOJI} within", "en-US"),
    ("q8", "Ελληνικά, русский, हिन्दी, ไทย", None),
)
SCRIPTS = manuscript(
    Heading(1, plain("Words in their own script")),
    *(
        Paragraph(
            ParagraphKind.BULLET if number % 2 else BODY,
            (
                Text("They wrote: “", bold=True),
                Text(words, italic=True, language=language, quote=QuoteId(id)),
                Text(".”"),
                NoteMark(number),
            ),
        )
        for number, (id, words, language) in enumerate(_WORDS, 1)
    ),
    *(Paragraph(ParagraphKind.QUOTE, (Text(words, language=language),)) for _, words, language in _WORDS),
    Table(
        TableKind.GRID,
        (plain("Topic"), plain("主题"), plain("الموضوع")),
        (tuple((Text(words, language=language),) for _, words, language in _WORDS[:3]),),
        "Languages",
        "The same in three languages",
    ),
    notes=tuple((Text(words, italic=True, language=language),) for _, words, language in _WORDS),
    quotes=tuple(record(id, words, note=number) for number, (id, words, _) in enumerate(_WORDS, 1)),
    title=f"{CHINESE} – {ARABIC}",
    marking="OFFICIAL – ÄÖ 官方",
)

_LEVELS = (3, 1, 2, 2)
CONTENTS = manuscript(
    Contents("Contents"),
    *(
        block
        for number in range(1, 41)
        for block in (
            Heading(_LEVELS[number % 4], (Text(f"Part {number} & "), Text("more", italic=True))),
            *(Paragraph(BODY, plain(f"Paragraph {line} of part {number}. " * 12)) for line in range(4)),
        )
    ),
    title="A long paper",
    marking="OFFICIAL",
)
COMMENTED = replace(
    manuscript(
        Heading(1, (Text("Purpose"), Comment("Too long?"))),
        Paragraph(BODY, (Text("Words."), NoteMark(1), Comment("Ask the desk.\nBy noon – 会议."), Comment("بعد ذلك"))),
        Table(TableKind.GRID, (plain("A"),), (((Text("cell"), Comment("Here too")),),), "Table", "One"),
        notes=(plain("A note."),),
    ),
    setup=PageSetup(comments=True),
)


def house(office: Office, rules: HouseRules | None = None) -> Manuscript:
    given = HouseTemplate(f"office{office.suffix}", office.data, rules or HouseRules())
    fields = {"title": SAMPLE.title, "recipient": "Minister", "date": "3 February 2025"}
    return replace(SAMPLE, fields=fields, setup=PageSetup(house=given))


MANUSCRIPTS = {
    "sample": SAMPLE,
    "letter": replace(SAMPLE, setup=PageSetup(Paper.LETTER), marking_place=MarkingPlace.RIGHT),
    "everything": EVERYTHING,
    "scripts": SCRIPTS,
    "contents": CONTENTS,
    "commented": COMMENTED,
    "nothing": manuscript(),
    "house-cover": house(COVER),
    "house-libre": house(LIBRE),
    "house-reference": house(REFERENCE),
    "house-emptied": house(REFERENCE, HouseRules({Role.HEADING_1: "Office Heading"}, empties_body=True)),
    "house-bare": house(Office("", parts={})),
}


# -- the built-in templates, filled ------------------------------------------------------------------------------------
_SOURCE = SourceId("s1")
_SAID = "The ministers agreed to four trips abroad, and to no joint text."
_TEXT = SourceText(_SAID, (Block(Span(0, len(_SAID)), BlockKind.PARAGRAPH, 1),), language="en")
_REFERENCE = Reference(
    title="Talks in spring", author=(Name("Li", "Yan"),), issued=PartialDate(2024, 5, 1), publisher="A Press"
)


def filled_templates() -> Iterator[tuple[str, Manuscript]]:
    """Every built-in template with something in each section, in its own citation style."""
    engine = TypstCitations()
    for template in TemplateFolders(paths.RESOURCES / "templates", Path("/nowhere")).all():
        yield f"template-{template.id}", compose(_filled(template), engine)


def _filled(template: Template) -> Briefing:
    empty = {"checker", "meeting_time"}  # so that places to fill are there too
    values = {name: name.replace("_", " ").capitalize() for name in template.placeholders if name not in empty}
    briefing = briefing_from(template, {**values, "title": f"A {template.title}", "date": "2025-02-03"})
    sections = tuple(_with_words(section, number) for number, section in enumerate(briefing.root.children))
    return replace(briefing, root=replace(briefing.root, children=sections), references={_SOURCE: _REFERENCE})


def _with_words(section: Subtree, number: int) -> Subtree:
    assert isinstance(section.content, Section)
    taken = quote(QuoteId(f"q{number}"), _SOURCE, _TEXT, Span(4, len(_SAID) - 1))
    cells = "\t" * max(len(section.content.columns) - 1, 0) if section.content.format is Format.TABLE else ""
    first = Subtree(OwnPoint(Prose(f"They said: {PLACE}.{cells}", (), (taken.id,))), (Subtree(taken),))
    return replace(section, children=(first, Subtree(OwnPoint(Prose(f"A second point.{cells}")))))
