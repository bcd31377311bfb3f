"""Offices' own Word files, made part by part as Word, LibreOffice and others make them."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

from briefer.export.word.base import base_document
from briefer.export.word.package import unzipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KINDS = {
    ".docx": f"{WORD}.document.main+xml",
    ".dotx": f"{WORD}.template.main+xml",
    ".docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
    ".dotm": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SECTION = (
    '<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" '
    'w:left="1800" w:header="708" w:footer="708" w:gutter="0"/>{more}</w:sectPr>'
)
TEXT_WIDTH = 11906 - 2 * 1800


def part(root: str, inner: str) -> str:
    return f'{HEAD}<w:{root} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{root}>'


def line(words: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{look}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def control(tag: str, words: str, *, inner: str = "", alias: str = "", id: int = 0, more: str = "") -> str:
    """Round a line of its own; `inner` instead of the line."""
    about = "".join(
        (
            f'<w:alias w:val="{alias}"/>' if alias else "",
            f'<w:tag w:val="{tag}"/>' if tag else "",
            f'<w:id w:val="{id or 1000 + len(tag + alias)}"/>',
            more,
            "<w:showingPlcHdr/>",
        )
    )
    return f"<w:sdt><w:sdtPr>{about}</w:sdtPr><w:sdtContent>{inner or line(words)}</w:sdtContent></w:sdt>"


def run_control(tag: str, words: str, *, id: int, look: str = "", more: str = "") -> str:
    """Within a line."""
    run = f'<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/>{look}</w:rPr><w:t>{words}</w:t></w:r>'
    return control(tag, words, inner=run, id=id, more=more)


def style(
    id: str, name: str, *, kind: str = "paragraph", based: str = "", inner: str = "", default: bool = False
) -> str:
    flag = ' w:default="1"' if default else ""
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}"{flag} w:styleId="{id}"><w:name w:val="{name}"/>{parent}{inner}</w:style>'


def styles(*given: str, language: str = "en-GB") -> str:
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="SimSun" w:cs="Arial"/><w:sz w:val="24"/>'
        f'<w:lang w:val="{language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>'
        "</w:docDefaults>"
    )
    return part("styles", defaults + "".join(given))


SETTINGS = part(
    "settings",
    "{before}<w:defaultTabStop w:val='708'/>{after}<w:compat><w:compatSetting w:name='compatibilityMode' "
    "w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>{last}",
)


_BASE = unzipped(base_document())
_USUAL = {name: _BASE[name] for name in ("word/fontTable.xml", "word/theme/theme1.xml")}
_USUAL_KINDS = {
    "word/fontTable.xml": f"{WORD}.fontTable+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_USUAL_LEADS = ((f"{R}/fontTable", "fontTable.xml"), (f"{R}/theme", "theme/theme1.xml"))


@dataclass(frozen=True)
class Office:
    """`parts` by name; `kinds` their content types; `leads` the relations of each part: kind and target."""

    body: str
    suffix: str = ".docx"
    parts: Mapping[str, str | bytes] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    leads: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    @property
    def data(self) -> bytes:
        parts: dict[str, str | bytes] = {"word/document.xml": part("document", f"<w:body>{self.body}</w:body>")}
        parts |= {**_USUAL, **self.parts}
        kinds = {"word/document.xml": KINDS[self.suffix], **_USUAL_KINDS, **self.kinds}
        leads = {"": ((f"{R}/officeDocument", "word/document.xml"),)} | dict(self.leads)
        leads["word/document.xml"] = (*leads.get("word/document.xml", ()), *_USUAL_LEADS)
        overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
        parts["[Content_Types].xml"] = (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>{overrides}</Types>'
        )
        for source, targets in leads.items():
            folder, _, name = source.rpartition("/")
            lines = "".join(
                f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"'
                f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
                for number, (kind, target) in enumerate(targets, 1)
            )
            parts[f"{folder}/_rels/{name}.rels".lstrip("/")] = (
                f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'
            )
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
            for name, inner in parts.items():
                package.writestr(name, inner)
        return packed.getvalue()


_WORD_STYLES = (
    style("Standard", "Normal", default=True, inner='<w:rPr><w:color w:val="222222"/></w:rPr>'),
    style("Absatz-Standardschriftart", "Default Paragraph Font", kind="character", default=True),
    style("NormaleTabelle", "Normal Table", kind="table", default=True),
    style("KeineListe", "No List", kind="numbering", default=True),
    style("berschrift1", "heading 1", based="Standard", inner='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style("berschrift2", "heading 2", based="Standard", inner='<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style("Titel", "Title", based="Standard", inner='<w:rPr><w:sz w:val="40"/></w:rPr>'),
    style(
        "Aufzhlungszeichen",
        "List Bullet",
        based="Standard",
        inner='<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>',
    ),
    style("Kopfzeile", "header", based="Standard"),
    style("Quote", "Quote Words", kind="character"),  # an id of ours that is something else here
    style("Amt", "Office Heading", based="Standard"),
    style("PlaceholderText", "Placeholder Text", kind="character"),
)
_NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="hybridMultilevel"/>'
    + "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="■"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{400 * (n + 1)}" w:hanging="300"/></w:pPr></w:lvl>'
        for n in range(9)
    )
    + '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>',
)
_CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Old title</dc:title>'
    "<dc:creator>Template Keeper</dc:creator><cp:keywords>brief</cp:keywords>"
    "<cp:lastModifiedBy>Template Keeper</cp:lastModifiedBy>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">2019-01-01T00:00:00Z</dcterms:created></cp:coreProperties>'
)
_CUSTOM = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Records class">'
    "<vt:lpwstr>BR-7</vt:lpwstr></property></Properties>"
)
_STANDARD_KINDS = {
    "word/styles.xml": f"{WORD}.styles+xml",
    "word/settings.xml": f"{WORD}.settings+xml",
    "word/numbering.xml": f"{WORD}.numbering+xml",
    "word/header1.xml": f"{WORD}.header+xml",
    "word/footer1.xml": f"{WORD}.footer+xml",
    "word/footnotes.xml": f"{WORD}.footnotes+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}


def _kinds(*names: str) -> dict[str, str]:
    return {name: kind for name, kind in _STANDARD_KINDS.items() if name in names}


_FIRST = SECTION.format(references='<w:headerReference w:type="default" r:id="rId4"/>', more="<w:titlePg/>")
COVER = Office(
    line("Ministry of Examples")
    + control("title", "Title of the brief", inner=line("Title of the brief", "Titel"), id=11)
    + f"<w:p><w:r><w:t xml:space='preserve'>To: </w:t></w:r>{run_control('to', 'Name', id=12, look='<w:b/>')}</w:p>"
    + control(
        "",
        "Date",
        alias="Date",
        id=13,
        more='<w:date w:fullDate="2019-01-01T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/></w:date>',
    )
    + control("minister_only", "Nobody fills this", id=14)
    + f"<w:p><w:pPr>{_FIRST}</w:pPr></w:p>"
    + line("How this office writes", "Amt")
    + control("briefer.body", "The brief goes here", id=15)
    + line("End of the brief.")
    + SECTION.format(references="", more=""),
    ".dotm",
    {
        "word/styles.xml": styles(*_WORD_STYLES),
        "word/settings.xml": SETTINGS.format(
            before="<w:attachedTemplate r:id='rId1'/>",
            after="",
            last="<w:rsids><w:rsidRoot w:val='00AA11BB'/></w:rsids>",
        ),
        "word/numbering.xml": _NUMBERING,
        "word/header1.xml": part("hdr", f"<w:p>{run_control('classification', 'MARKING', id=16)}</w:p>"),
        "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macros",
        "docProps/core.xml": _CORE,
        "docProps/custom.xml": _CUSTOM,
    },
    _kinds(
        *("word/styles.xml", "word/settings.xml", "word/numbering.xml", "word/header1.xml"),
        *("docProps/core.xml", "docProps/custom.xml"),
    ),
    {
        "": (
            (f"{R}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{R}/custom-properties", "docProps/custom.xml"),
        ),
        "word/document.xml": (
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/numbering", "numbering.xml"),
            (f"{R}/header", "header1.xml"),
            ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
        ),
        "word/settings.xml": ((f"{R}/attachedTemplate", "file:///C:/Users/keeper/Normal.dotm"),),
    },
)

# as LibreOffice writes it: capitals in the names of Word's own styles, and ids of its own
LIBRE = Office(
    "<w:p/>" + SECTION.format(references="", more=""),
    ".docx",
    {
        "word/styles.xml": styles(
            style("Normal", "Normal", default=True),
            style("Heading1", "Heading 1", based="Heading", inner='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
            style("Heading", "Heading", based="Normal"),
            style("Caption1", "Caption", based="Normal", inner="<w:rPr><w:i/></w:rPr>"),
            style("TextBody", "Body Text", based="Normal"),
            style("FootnoteText1", "Footnote Text", based="Normal"),
            language="de-DE",
        ),
        "word/settings.xml": SETTINGS.format(before="", after="", last=""),
    },
    _kinds("word/styles.xml", "word/settings.xml"),
    {"word/document.xml": ((f"{R}/styles", "styles.xml"), (f"{R}/settings", "settings.xml"))},
)

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
# a reference document: sample text to show its styles, a note that is used, and one left over
REFERENCE = Office(
    line("Sample title", "Titel")
    + line("Sample heading", "berschrift1")
    + '<w:p><w:r><w:t>Sample text</w:t></w:r><w:r><w:footnoteReference w:id="30"/></w:r></w:p>'
    + SECTION.format(references='<w:footerReference w:type="default" r:id="rId5"/>', more=""),
    ".docx",
    {
        "word/styles.xml": styles(*_WORD_STYLES),
        "word/settings.xml": SETTINGS.format(
            before="", after="<w:footnotePr><w:footnote w:id='-1'/><w:footnote w:id='0'/></w:footnotePr>", last=""
        ),
        "word/numbering.xml": _NUMBERING,
        "word/footnotes.xml": part(
            "footnotes",
            _SEPARATORS
            + "".join(
                f'<w:footnote w:id="{id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> {words}</w:t></w:r></w:p>'
                "</w:footnote>"
                for id, words in ((30, "The office’s own note."), (31, "Left over."))
            ),
        ),
        "word/footer1.xml": part("ftr", line("Ministry of Examples, page foot")),
    },
    _kinds("word/styles.xml", "word/settings.xml", "word/numbering.xml", "word/footnotes.xml", "word/footer1.xml"),
    {
        "word/document.xml": (
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/numbering", "numbering.xml"),
            (f"{R}/footnotes", "footnotes.xml"),
            (f"{R}/footer", "footer1.xml"),
        )
    },
)
