"""Markdown files (.md, .markdown)."""

from pathlib import Path

from briefer.ingest.markdown_blocks import markdown_blocks
from briefer.ingest.markdown_fields import markdown_fields
from briefer.ingest.reading import Reading, source_text
from briefer.ingest.text_file import TextFile, text_file
from briefer.ports.reading import AS_IT_IS, ReadAs


class MarkdownReader:
    """Reads Markdown as it stands: the markup stays in the text, blocks follow it."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        return _reading(text_file(path, data, how))


def _reading(file: TextFile) -> Reading:
    blocks = markdown_blocks(file.text)
    fields = markdown_fields(file.text, blocks)
    text = source_text(file.text, blocks, fields, file.changes, encoding=file.encoding, confidence=file.confidence)
    return Reading(text, file.status, file.reason)
