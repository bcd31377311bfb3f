"""Plain text files (.txt)."""

from pathlib import Path

from briefer.ingest.article import described
from briefer.ingest.plain_blocks import plain_blocks
from briefer.ingest.reading import Reading, source_text
from briefer.ingest.text_file import TextFile, text_file
from briefer.ports.reading import AS_IT_IS, ReadAs


class PlainTextReader:
    """Reads plain text in any encoding."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        return _reading(text_file(path, data, how))


def _reading(file: TextFile) -> Reading:
    blocks, fields = described(file.text, plain_blocks(file.text))
    text = source_text(file.text, blocks, fields, file.changes, encoding=file.encoding, confidence=file.confidence)
    return Reading(text, file.status, file.reason)
