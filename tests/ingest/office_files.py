"""Small office files, put together from the XML that a test shows."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip file of these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def relationships(targets: dict[str, tuple[str, str]]) -> str:
    """A part that names others: id to (kind, target)."""
    lines = (
        f'<Relationship Id="{identity}" Type="{_RELS}/{kind}" Target="{target}"/>'
        for identity, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(lines)}</Relationships>'


def docx(body: str, parts: dict[str, str] | None = None) -> bytes:
    """A Word document with `body` as its text. `parts` are others beside it ("styles", "footnotes", …)."""
    extra = parts or {}
    names = {kind: (kind.rstrip("123"), f"{kind}.xml") for kind in extra}
    return zipped(
        {
            "_rels/.rels": relationships({"r1": ("officeDocument", "word/document.xml")}),
            "word/_rels/document.xml.rels": relationships(names),
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            **{f"word/{kind}.xml": content for kind, content in extra.items()},
        }
    )


def p(words: str, style: str | None = None) -> str:
    """A paragraph of a Word document. `words` are escaped already."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


_ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODF = (
    " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta"))
    + f' xmlns:draw="{_ODF}:drawing:1.0" xmlns:svg="{_ODF}:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odt(body: str, parts: dict[str, str] | None = None) -> bytes:
    """An OpenDocument text with `body` as its text. `parts` are others beside it ("styles.xml", …)."""
    content = f"<office:document-content {ODF}><office:body><office:text>{body}</office:text></office:body>"
    return zipped({"content.xml": f"{content}</office:document-content>", **(parts or {})})
