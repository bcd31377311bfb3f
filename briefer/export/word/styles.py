"""The styles of the base document, by Word's own names. Fonts and sizes are explicit: all programs then agree."""

from typing import Final

from briefer.export.scripts import script_of
from briefer.export.word.languages import LANGUAGE_PLACE
from briefer.export.word.xml import Element, el

FONT: Final = "Arial"
BLUE: Final = "1F3864"
GREY: Final = "595959"
LIGHT: Final = "E7E9F0"
HEADINGS: Final = 6  # levels that have a style

NORMAL: Final = "Normal"
MARKING: Final = "Marking"
TITLE: Final = "Title"
SUBTITLE: Final = "Subtitle"
BULLET: Final = "ListBullet"
NUMBER: Final = "ListNumber"
QUOTE: Final = "Quote"
BIBLIOGRAPHY: Final = "Bibliography"
CAPTION: Final = "Caption"
CELL: Final = "TableText"
GRID: Final = "TableGrid"
HEADER: Final = "Header"
FOOTER: Final = "Footer"
NOTE: Final = "FootnoteText"
NOTE_MARK: Final = "FootnoteReference"
LINK: Final = "Hyperlink"
CONTENTS: Final = "TOCHeading"
COMMENT: Final = "CommentText"
COMMENT_MARK: Final = "CommentReference"
PLACEHOLDER: Final = "PlaceholderText"


def heading_style(level: int) -> str:
    return f"Heading{min(level, HEADINGS)}"


def contents_style(level: int) -> str:
    return f"TOC{level}"


def styles_part(language: str) -> Element:
    return el(
        "w:styles",
        el(
            "w:docDefaults",
            el("w:rPrDefault", el("w:rPr", _fonts(), *_size(11), _languages(language))),
            el("w:pPrDefault", el("w:pPr", el("w:spacing", after=80, line=240, lineRule="auto"))),
        ),
        *_basics(),
        *(_heading(level) for level in range(1, HEADINGS + 1)),
        *_body_styles(),
        *_note_styles(),
        *_further_styles(),
    )


def _basics() -> tuple[Element, ...]:
    margins = ((side, width) for side, width in (("top", 0), ("left", 70), ("bottom", 0), ("right", 70)))
    lines = (el(f"w:{side}", val="single", sz=4, space=0, color="7F7F7F") for side in _SIDES)
    normal_table = el(
        "w:style",
        el("w:name", val="Normal Table"),
        el("w:uiPriority", val=99),
        el("w:semiHidden"),
        el("w:unhideWhenUsed"),
        el(
            "w:tblPr",
            el("w:tblInd", w=0, type="dxa"),
            el("w:tblCellMar", *(el(f"w:{side}", w=width, type="dxa") for side, width in margins)),
        ),
        type="table",
        default=1,
        styleId="TableNormal",
    )
    grid = el(
        "w:style",
        el("w:name", val="Table Grid"),
        el("w:basedOn", val="TableNormal"),
        el("w:uiPriority", val=39),
        el("w:tblPr", el("w:tblBorders", *lines)),
        type="table",
        styleId=GRID,
    )
    default_run = el(
        "w:style",
        el("w:name", val="Default Paragraph Font"),
        el("w:uiPriority", val=1),
        el("w:semiHidden"),
        el("w:unhideWhenUsed"),
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    no_list = el(
        "w:style",
        el("w:name", val="No List"),
        el("w:uiPriority", val=99),
        el("w:semiHidden"),
        el("w:unhideWhenUsed"),
        type="numbering",
        default=1,
        styleId="NoList",
    )
    normal = el(
        "w:style",
        el("w:name", val="Normal"),
        el("w:qFormat"),
        el("w:pPr", el("w:widowControl"), el("w:spacing", before=0, after=80, line=240, lineRule="auto")),
        el("w:rPr", _fonts(), *_size(11)),
        type="paragraph",
        default=1,
        styleId=NORMAL,
    )
    return normal, default_run, normal_table, no_list, grid


_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")


def _body_styles() -> tuple[Element, ...]:
    centred = el("w:jc", val="center")
    return (
        _paragraph(MARKING, "Marking", spacing=(0, 60), after=(centred,), run=(*_bold(), *_size(9)), custom=True),
        _paragraph(TITLE, "Title", spacing=(0, 20), before=_kept(), run=(*_bold(), *_size(14)), next=SUBTITLE),
        _paragraph(SUBTITLE, "Subtitle", spacing=(0, 80), before=_kept(), run=(_colour(GREY), *_size(11))),
        _paragraph(QUOTE, "Quote", spacing=(40, 80), after=(el("w:ind", left=567, right=567),)),
        *(
            _paragraph(
                id,
                name,
                spacing=(0, 40),
                before=(_numbering(number),),
                after=(el("w:contextualSpacing", val=0),),
            )
            for number, (id, name) in enumerate(((BULLET, "List Bullet"), (NUMBER, "List Number")), start=1)
        ),
        _paragraph(CAPTION, "caption", spacing=(60, 40), before=_kept(), run=(*_bold(), *_size(10))),
        _paragraph(BIBLIOGRAPHY, "Bibliography", spacing=(0, 40), after=(el("w:ind", left=357, hanging=357),)),
        _paragraph(CELL, "Table Text", spacing=(20, 20), run=_size(10), custom=True),
        _paragraph(HEADER, "header", spacing=(0, 0), run=_size(9)),
        _paragraph(FOOTER, "footer", spacing=(0, 0), run=_size(9)),
    )


def _note_styles() -> tuple[Element, ...]:
    raised = el("w:vertAlign", val="superscript")
    return (
        _paragraph(NOTE, "footnote text", spacing=(0, 0), run=_size(9)),
        _character(NOTE_MARK, "footnote reference", raised),
        _paragraph("EndnoteText", "endnote text", spacing=(0, 0), run=_size(9)),
        _character("EndnoteReference", "endnote reference", el("w:vertAlign", val="superscript")),
    )


def _further_styles() -> tuple[Element, ...]:
    contents = (
        _paragraph(contents_style(level), f"toc {level}", spacing=(0, 40), after=(el("w:ind", left=220 * (level - 1)),))
        for level in (1, 2, 3)
    )
    return (
        _character(LINK, "Hyperlink", _colour("0563C1"), el("w:u", val="single")),
        _paragraph(CONTENTS, "TOC Heading", spacing=(120, 60), before=_kept(), run=(*_bold(), *_size(11.5))),
        *contents,
        _character(PLACEHOLDER, "Placeholder Text", _colour(GREY)),
        _paragraph(COMMENT, "annotation text", spacing=(0, 0), run=_size(10)),
        _character(COMMENT_MARK, "annotation reference", *_size(8)),
    )


def _heading(level: int) -> Element:
    size, before = ((11.5, 120), (11, 100), (11, 80))[min(level, 3) - 1]
    return _paragraph(
        heading_style(level),
        f"heading {level}",
        spacing=(before, 30),
        before=(el("w:keepNext"), el("w:keepLines")),
        after=(el("w:outlineLvl", val=level - 1),),
        run=(*_bold(), *((el("w:i"), el("w:iCs")) if level > 2 else ()), _colour(BLUE), *_size(size)),
        next=NORMAL,
    )


def _paragraph(
    id: str,
    name: str,
    *,
    spacing: tuple[int, int] | None = None,
    before: tuple[Element, ...] = (),
    after: tuple[Element, ...] = (),
    run: tuple[Element, ...] = (),
    next: str | None = None,
    custom: bool = False,
) -> Element:
    """`before` and `after` are the properties that the schema wants before and after the spacing (in twentieths)."""
    space = el("w:spacing", before=spacing[0], after=spacing[1]) if spacing else None
    return el(
        "w:style",
        el("w:name", val=name),
        el("w:basedOn", val=NORMAL),
        el("w:next", val=next) if next else None,
        el("w:qFormat"),
        el("w:pPr", *before, space, *after) if before or after or spacing else None,
        el("w:rPr", *run) if run else None,
        type="paragraph",
        customStyle=1 if custom else None,
        styleId=id,
    )


def _character(id: str, name: str, *run: Element) -> Element:
    return el(
        "w:style",
        el("w:name", val=name),
        el("w:basedOn", val="DefaultParagraphFont"),
        el("w:unhideWhenUsed"),
        el("w:rPr", *run),
        type="character",
        styleId=id,
    )


def _fonts() -> Element:
    return el("w:rFonts", ascii=FONT, hAnsi=FONT, eastAsia="Microsoft YaHei", cs=FONT)


def _kept() -> tuple[Element]:
    return (el("w:keepNext"),)


def _languages(language: str) -> Element:
    """The document's language in the place for its script; the others say what such letters are most likely to be."""
    languages = {"val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"}
    return el("w:lang", **{**languages, LANGUAGE_PLACE[script_of("", language)]: language})


def _size(points: float) -> tuple[Element, Element]:
    return el("w:sz", val=round(points * 2)), el("w:szCs", val=round(points * 2))


def _bold() -> tuple[Element, Element]:
    return el("w:b"), el("w:bCs")  # Arabic and its like have one of their own


def _colour(value: str) -> Element:
    return el("w:color", val=value)


def _numbering(number: int) -> Element:
    return el("w:numPr", el("w:numId", val=number))
