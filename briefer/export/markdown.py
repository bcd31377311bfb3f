"""Manuscripts to Markdown with footnotes (`[^1]`), for people who live in text and for golden tests."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import assert_never

from briefer.domain.document_words import DocumentWords, document_words
from briefer.domain.manuscript import (
    Comment,
    Contents,
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Run,
    Runs,
    Table,
    Text,
    Unfilled,
    Written,
)
from briefer.export.safe_save import save_export
from briefer.ports.work import Cancelled, never, stop_if

_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")
_LIST_LIKE = re.compile(r"^(\s*\d*)([#>+.)-])(?=\s|$)")


class MarkdownWriter:
    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """Whole or not at all, then read back. Raises `ExportFailed`, `errors.Cancelled`."""
        text = markdown_of(manuscript)
        stop_if(cancelled)
        path = save_export(text.encode("utf-8"), path)
        missing = [quote.id for quote in manuscript.quotes if _escaped(_one_line(quote.shown)) not in text]
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=len(manuscript.quotes),
            notes=len(manuscript.notes),
            sources=len(manuscript.sources),
            problems=tuple(f"Quote {id} was not found in the file that was written." for id in missing),
        )


def markdown_of(manuscript: Manuscript) -> str:
    parts: list[str] = []
    if manuscript.marking:
        parts.append(f"**{_escaped(manuscript.marking)}**")
    parts.append(f"# {_escaped(manuscript.title)}")
    if manuscript.subtitle:
        parts.append(_escaped(manuscript.subtitle))
    said = document_words(manuscript.language)
    parts.extend(_blocks(manuscript.blocks, said))
    parts.extend(f"[^{number}]: {_runs(note, said)}" for number, note in enumerate(manuscript.notes, start=1))
    return "\n\n".join(part for part in parts if part) + "\n"


def _blocks(blocks: Iterable[ManuscriptBlock], said: DocumentWords) -> list[str]:
    """One string a block; neighbouring list items stand together, without a blank line."""
    parts: list[str] = []
    number = 0
    in_list = False
    for block in blocks:
        if isinstance(block, Paragraph) and block.kind in (ParagraphKind.BULLET, ParagraphKind.NUMBERED):
            number = 1 if block.starts_list else number + 1
            sign = "-" if block.kind is ParagraphKind.BULLET else f"{number}."
            item = f"{'    ' * block.level}{sign} {_runs(block.runs, said)}"
            if in_list and not block.starts_list:
                parts[-1] += f"\n{item}"
            else:
                parts.append(item)
            in_list = True
            continue
        in_list, number = False, 0
        parts.append(_block(block, said))
    return parts


def _block(block: ManuscriptBlock, said: DocumentWords) -> str:
    match block:
        case Heading(level, runs):
            return f"{'#' * min(level + 1, 6)} {_runs(runs, said)}"
        case Paragraph(ParagraphKind.QUOTE, runs):
            return f"> {_runs(runs, said)}"
        case Paragraph(_, runs):
            return _LIST_LIKE.sub(r"\1\\\2", _runs(runs, said))
        case Table():
            return _table(block, said)
        case Contents():
            return ""  # programs that show Markdown list the headings themselves
        case _:
            assert_never(block)


def _table(table: Table, said: DocumentWords) -> str:
    width = max((len(row) for row in (table.header, *table.rows)), default=0)
    header = [_cell(runs, said) for runs in table.header] or [""] * width
    lines = [header, ["---"] * width, *([_cell(runs, said) for runs in row] for row in table.rows)]
    return "\n".join("| " + " | ".join([*line, *[""] * (width - len(line))]) + " |" for line in lines)


def _cell(runs: Runs, said: DocumentWords) -> str:
    return _runs(runs, said).replace("\\\n", "<br>")


def _runs(runs: Runs, said: DocumentWords) -> str:
    return "".join(_run(run, said) for run in runs)


def _run(run: Run, said: DocumentWords) -> str:
    match run:
        case NoteMark(number):
            return f"[^{number}]"
        case Unfilled(name):
            return f"**{_escaped(said.unfilled(name))}**"
        case Text():
            return _text(run)
        case Comment():
            return ""
        case _:
            assert_never(run)


def _text(run: Text) -> str:
    """Marks stand close to the words, or Markdown does not see them."""
    words = run.text.strip()
    if not words:
        return run.text
    before, after = run.text.split(words, 1)[0], run.text[run.text.rindex(words) + len(words) :]
    marked = _escaped(words)
    for flag, sign in ((run.italic, "*"), (run.bold, "**")):
        if flag:
            marked = f"{sign}{marked}{sign}"
    if run.link:
        marked = f"[{marked}]({run.link})"
    return f"{before}{marked}{after}"


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "\\\n")
