"""What a reader of one format gives back, and the steps that all formats share."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, SourceStatus, SourceText, TextChange
from briefer.ingest.language import language_of, languages_of
from briefer.ports.reading import AS_IT_IS, ReadAs

_BODY_SAMPLE = 5_000  # characters of body that the language is judged by


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text with the status it was read with (see `READABLE`) and, unless all is well, why."""

    text: SourceText
    status: SourceStatus = SourceStatus.READY
    reason: str | None = None


class FormatReader(Protocol):
    """Reads one format. New formats are one module each, named in the registry."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        """The text in the file's bytes; `path` is for messages only. Raises `SourceUnreadable`."""


def source_text(
    text: str,
    blocks: tuple[Block, ...],
    fields: tuple[ReferenceField, ...],
    changes: tuple[TextChange, ...],
    *,
    encoding: str | None,
    confidence: float,
) -> SourceText:
    """The whole value, with the language of the text and of each block put in."""
    language = language_of(_body(text, blocks))
    languages = languages_of(text, blocks, language)
    spoken = tuple(map(_in_language, blocks, languages))
    if language is not None:
        fields = (*fields, ReferenceField("language", language, 0.9, None, "letter statistics"))
    return SourceText(
        text=text,
        blocks=spoken,
        fields=tuple(map(_on_one_line, fields)),
        changes=changes,
        language=language,
        encoding=encoding,
        encoding_confidence=confidence,
    )


def _in_language(block: Block, language: str | None) -> Block:
    return Block(  # thrice as fast as `replace`, and there is one for each block of every file
        block.span,
        block.kind,
        block.number,
        block.level,
        block.page,
        block.furniture,
        block.why,
        language,
        block.page_starts,
    )


def _on_one_line(field: ReferenceField) -> ReferenceField:
    """A value that was printed on several lines, as references are written: on one."""
    if isinstance(field.value, str) and "\n" in field.value:
        return replace(field, value=" ".join(field.value.split()))
    return field


def _body(text: str, blocks: tuple[Block, ...]) -> str:
    pieces: list[str] = []
    length = 0
    for block in blocks:
        if block.furniture is None:
            piece = text[block.span.start : min(block.span.end, block.span.start + _BODY_SAMPLE)]
            pieces.append(piece)
            length += len(piece)
            if length >= _BODY_SAMPLE:
                break
    return "\n".join(pieces)
