"""Our own empty document: Arial, real styles, lists and notes, nobody's name. The writer starts from it.

`python -m briefer.export.word.base` writes it to `resources/word`, for each paper, to be looked at in Word.
"""

from functools import lru_cache
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from briefer.domain.page_setup import Paper
from briefer.export.safe_save import save_bytes
from briefer.export.word.lists import numbering_part
from briefer.export.word.package import zipped
from briefer.export.word.styles import FONT, styles_part
from briefer.export.word.theme import theme_part
from briefer.export.word.xml import Element, el, serialised
from briefer.paths import RESOURCES

LANGUAGE: Final = "en-GB"

# twentieths of a point
_PAGES: Final = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}  # width and height
_MARGIN: Final = 1247  # 2.2 cm

_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def base_file(paper: Paper) -> Path:
    return RESOURCES / "word" / f"base-{paper.value}.docx"


@lru_cache(maxsize=8)
def base_document(language: str = LANGUAGE, paper: Paper = Paper.A4) -> bytes:
    """The empty document. Stored, not compressed, so the bytes are the same with every zlib."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            f"{_OFFICE}/officeDocument=word/document.xml",
            f"{_PACKAGE}/relationships/metadata/core-properties=docProps/core.xml",
            f"{_OFFICE}/extended-properties=docProps/app.xml",
        ),
        "docProps/app.xml": app_properties(),
        "docProps/core.xml": _core(language),
        "word/_rels/document.xml.rels": _relationships(
            *(f"{_OFFICE}/{kind}={kind}.xml" for kind in ("styles", "settings", "numbering", "footnotes", "fontTable")),
            f"{_OFFICE}/theme=theme/theme1.xml",
        ),
        "word/document.xml": serialised(el("w:document", el("w:body", _section(paper)))),
        "word/fontTable.xml": serialised(_fonts()),
        "word/footnotes.xml": serialised(notes_root()),
        "word/numbering.xml": serialised(numbering_part()),
        "word/settings.xml": serialised(settings_root()),
        "word/styles.xml": serialised(styles_part(language)),
        "word/theme/theme1.xml": theme_part(),
    }
    return zipped(parts, compressed=False)


def _section(paper: Paper) -> Element:
    width, height = _PAGES[paper]
    return el(
        "w:sectPr",
        el("w:pgSz", w=width, h=height),
        el("w:pgMar", top=_MARGIN, right=_MARGIN, bottom=1134, left=_MARGIN, header=510, footer=454, gutter=0),
    )


def notes_root() -> Element:
    def separator(kind: str, id: int) -> Element:
        line = el("w:p", el("w:pPr", el("w:pStyle", val="FootnoteText")), el("w:r", el(f"w:{kind}")))
        return el("w:footnote", line, type=kind, id=id)

    return el("w:footnotes", separator("separator", -1), separator("continuationSeparator", 0))


def _fonts() -> Element:
    return el(
        "w:fonts",
        el(
            "w:font",
            el("w:panose1", val="020B0604020202020204"),
            el("w:charset", val="00"),
            el("w:family", val="swiss"),
            el("w:pitch", val="variable"),
            name=FONT,
        ),
    )


def settings_root() -> Element:
    compatibility = el(
        "w:compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15
    )
    return el(
        "w:settings",
        el("w:zoom", percent=100),
        el("w:defaultTabStop", val=720),
        el("w:characterSpacingControl", val="doNotCompress"),
        el("w:footnotePr", el("w:footnote", id=-1), el("w:footnote", id=0)),
        el("w:compat", compatibility),
        el("w:decimalSymbol", val="."),
        el("w:listSeparator", val=","),
    )


def _content_types() -> bytes:
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings"}
    kinds |= {"numbering": "numbering", "footnotes": "footnotes", "fontTable": "fontTable"}
    overrides = {f"/word/{name}.xml": f"{_TYPE}.{kind}+xml" for name, kind in kinds.items()}
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    overrides["/word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    lines = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    ).encode()


def _relationships(*pairs: str) -> bytes:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, _, target) in enumerate((pair.partition("=") for pair in pairs), start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()


def _core(language: str) -> bytes:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title></dc:title><dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    ).encode()


def app_properties(company: str = "") -> bytes:
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    owner = f"<Company>{escape(company)}</Company>" if company else ""
    return f'{_HEAD}<Properties xmlns="{namespace}"><Application>briefer</Application>{owner}</Properties>'.encode()


if __name__ == "__main__":
    for paper in Paper:
        save_bytes(base_document(paper=paper), base_file(paper))
