"""Markdown files (.md, .markdown)."""

from pathlib import Path

from briefer.ingest.markdown_blocks import markdown_blocks
from briefer.ingest.markdown_fields import markdown_fields
from briefer.ingest.reading import Reading, source_text
from briefer.ingest.text_file import TextFile, text_file


class MarkdownReader:
    """Reads Markdown as it stands: the markup stays in the text, blocks follow it."""

    def read(self, path: Path, data: bytes) -> Reading:
        return _reading(text_file(path, data))

    def read_as(self, path: Path, data: bytes, encoding: str) -> Reading:
        return _reading(text_file(path, data, encoding=encoding))


def _reading(file: TextFile) -> Reading:
    blocks = markdown_blocks(file.text)
    fields = markdown_fields(file.text, blocks)
    text = source_text(file.text, blocks, fields, file.changes, encoding=file.encoding, confidence=file.confidence)
    return Reading(text, file.status, file.reason)
