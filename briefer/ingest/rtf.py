"""Rich Text documents (.rtf): text, tables, footnotes, text boxes. Pictures and embedded objects are not read."""

from pathlib import Path

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.heading_title import title_fields
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import CHECK_TEXT, refusal
from briefer.ingest.rtf_story import Line, RichText, Story
from briefer.ingest.sizes import text_at_most
from briefer.ingest.stated_values import person
from briefer.ports.reading import AS_IT_IS, ReadAs

CUT = "The end of this file is missing."

_SUGGESTED = 0.4
_METHOD = "file properties"


class RichTextReader:
    """Reads Rich Text of any version."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        if not data.lstrip().startswith(b"{\\rtf"):
            raise refusal(path, SourceStatus.DAMAGED)
        rich = RichText(data.lstrip(), how.encoding)
        built = BuiltText(path, text_at_most(how))
        titles: list[Block] = []
        for line in rich.text.lines:
            kind = _kind(line)
            level = (line.level or 1) if kind is BlockKind.HEADING else None
            block = built.add(line.words, kind, level=level)
            if block is not None and line.is_title:
                titles.append(block)
        if not built.blocks and rich.is_cut:
            raise refusal(path, SourceStatus.DAMAGED)
        _add_others(built, rich.stories)
        surer = title_fields(built.text, built.blocks, titles)
        is_lossy = any("\udc80" <= character <= "\udcff" for line in rich.text.lines for character in line.words)
        if rich.is_cut:
            status, reason, confidence = SourceStatus.PARTLY_READ, CUT, 1.0
        elif is_lossy:
            status, reason, confidence = SourceStatus.CHECK_TEXT, CHECK_TEXT, 0.6
        else:
            status, reason, confidence = SourceStatus.READY, None, 1.0
        weaker = _properties(rich.stories)
        return built.reading(surer, weaker, encoding=how.encoding, confidence=confidence, status=status, reason=reason)


def _kind(line: Line) -> BlockKind:
    if line.is_row:
        return BlockKind.ROW
    if line.is_title or line.level is not None:
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if line.is_listed else BlockKind.PARAGRAPH


def _add_others(built: BuiltText, stories: list[Story]) -> None:
    """Notes in order, then what stands round the pages, once each."""
    seen: set[str] = set()
    for line in (line for story in stories if story.name == "footnote" for line in story.lines):
        built.add(line.words, BlockKind.FOOTNOTE)
    for story in stories:
        if story.name in ("page header", "page footer"):
            for line in story.lines:
                if line.words not in seen:
                    seen.add(line.words)
                    built.add(line.words, furniture=Furniture.SITE, why=story.name)


def _properties(stories: list[Story]) -> tuple[ReferenceField, ...]:
    """The title and author that the writing program noted: suggestions."""
    fields: list[ReferenceField] = []
    for story in stories:
        words = " ".join(" ".join(line.words for line in story.lines).split())
        if words and story.name == "title":
            fields.append(ReferenceField("title", words, _SUGGESTED, None, _METHOD))
        elif words and story.name == "author":
            fields.append(ReferenceField("author", person(words), _SUGGESTED, None, _METHOD))
    return tuple(fields)
