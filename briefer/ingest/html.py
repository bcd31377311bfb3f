"""Saved web pages (.html, .htm, .xhtml)."""

from pathlib import Path

from briefer.ingest.built_text import BuiltText
from briefer.ingest.html_blocks import add_drafts, html_drafts
from briefer.ingest.html_fields import html_fields
from briefer.ingest.html_page import html_page
from briefer.ingest.reading import Reading
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs


class WebPageReader:
    """Reads a page as it was saved; neither pictures nor styles nor scripts."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        page = html_page(path, data, how.encoding)
        built = BuiltText(path, text_at_most(how))
        root = page.tree.root
        if root is not None:
            add_drafts(built, html_drafts(root)[0])
        surer, weaker = html_fields(page.tree, page.markup, built.text, built.blocks)
        return built.reading(
            surer, weaker, encoding=page.encoding, confidence=page.confidence, status=page.status, reason=page.reason
        )
