"""Rich Text taken apart: paragraphs, table rows, notes, boxes, each in a story of its own."""

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass, field, replace

from briefer.ingest.rtf_codes import AROUND, CHARACTERS, CODEC_OF_CHARSET, CODEC_OF_FILE, NOT_TEXT, SYMBOLS

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,9})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)"
)
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HEADING = re.compile(r"heading (?P<level>[1-9])\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, or one row of a table with tabs between its cells. `level` from 1 for headings."""

    words: str
    is_row: bool = False
    is_listed: bool = False
    is_title: bool = False
    level: int | None = None


@dataclass(slots=True)
class Story:
    """A run of paragraphs. `name` is "text", "footnote", "box", "page header", "title" …"""

    name: str
    lines: list[Line] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    """What a brace saves and restores."""

    story: Story
    ignored: bool = False
    hidden: bool = False
    skip: int = 1  # characters that stand in for one that old programs do not know
    font: int | None = None
    in_table: bool = False
    is_listed: bool = False
    outline: int | None = None
    style: int | None = None
    table: str | None = None  # "fonttbl" or "stylesheet" while in one


class RichText:
    """Reads the whole file when made. `stories` begin with the text; the others stand in the order of their ends.

    `is_cut` where the file ends in the middle of a group. `encoding` is the one of all its bytes, whatever the file
    says, where a person has chosen one. `encoded` are the bytes that are decoded, with the ends of lines.
    """

    def __init__(self, data: bytes, encoding: str | None = None) -> None:
        self._chosen = encoding
        self.encoded = bytearray()
        self.text = Story("text")
        self.stories: list[Story] = [self.text]
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._state = _State(self.text)
        self._states: list[_State] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._at_start = False  # of a group
        self._boxes: list[Story] = []
        self.is_cut = self._run(data.decode("latin-1"))
        for state in (*self._states, self._state):
            self._end_line(state.story)
        self.stories.extend(self._boxes)

    def _run(self, data: str) -> bool:
        at = 0
        while at < len(data):
            token = _TOKEN.match(data, at)
            if token is None:  # a line end of the file, or a backslash at its very end
                at += 1
                continue
            at = token.end()
            if token["brace"] == "{":
                self._flush()
                self._states.append(self._state)
                self._at_start = True
                continue
            elif token["brace"] == "}":
                self._close()
                if not self._states:
                    return False
            elif (word := token["word"]) is not None:
                number = int(token["number"]) if token["number"] else None
                if word == "bin" and number is not None:
                    at += max(0, number)
                else:
                    self._flush()
                    self._word(word, number)
            elif token["hex"] is not None:
                self._take(bytes.fromhex(token["hex"]))
            elif token["text"] is not None:
                self._take(token["text"].encode("latin-1"))
            else:
                self._flush()
                self._symbol(token["symbol"])
            self._at_start = False
        self._flush()
        return True

    def _take(self, data: bytes) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        """Bytes become characters together: in East Asian text two of them make one."""
        if self._bytes:
            if self._is_shown():
                self.encoded += self._bytes
            try:
                words = self._bytes.decode(self._encoding(), "surrogateescape")
            except UnicodeDecodeError:
                words = self._bytes.decode("cp1252", "surrogateescape")
            self._bytes.clear()
            self._show(words)

    def _encoding(self) -> str:
        if self._chosen is not None:
            return self._chosen
        return self._fonts.get(self._state.font, self._codec) if self._state.font is not None else self._codec

    def _show(self, words: str) -> None:
        state = self._state
        if state.table == "stylesheet":
            if state.style is not None:
                self._styles[state.style] = self._styles.get(state.style, "") + words
        elif self._is_shown():
            state.story.pieces.append(words)

    def _is_shown(self) -> bool:
        return not self._state.ignored and not self._state.hidden and self._state.table is None

    def _close(self) -> None:
        self._flush()
        self._to_skip = 0
        if not self._states:
            return
        left, self._state = self._state, self._states.pop()
        if left.story is not self._state.story:
            self._end_line(left.story)
            if left.story.name == "box":
                self._boxes.append(left.story)
            else:
                self.stories.append(left.story)

    def _symbol(self, symbol: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif symbol == "*":
            if self._at_start:  # anywhere else it says nothing
                self._change(ignored=True)
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol in SYMBOLS:
            self._show(SYMBOLS[symbol])

    def _change(self, **values: object) -> None:
        self._state = replace(self._state, **values)  # type: ignore[arg-type]  # names and types are _State's own

    def _begin(self, name: str) -> None:
        self._change(story=Story(name), ignored=False, hidden=False, in_table=False, is_listed=False, outline=None)

    def _word(self, word: str, number: int | None) -> None:
        self._to_skip = 0
        story = self._state.story
        match word:
            case "u" if number is not None:
                self._show(chr(number % 0x10000))
                self._to_skip = self._state.skip
            case "uc":
                self._change(skip=max(0, number or 0))
            case "par" | "sect" | "row" | "cell" if not self._state.ignored:
                self._break(story, word)
            case "nestrow":
                story.pieces.append("\n")
            case "pard":
                self._change(in_table=False, is_listed=False, outline=None, style=None)
            case "plain":
                self._change(hidden=False, font=None)
            case "v" | "deleted":
                self._change(hidden=number != 0)
            case "intbl":
                self._change(in_table=True)
            case "ls":
                self._change(is_listed=True)
            case "outlinelevel":
                self._change(outline=number + 1 if number is not None and 0 <= number < 9 else None)
            case "s":
                self._change(style=number)
            case "listtext" | "pntext":
                story.is_listed = True
                self._change(ignored=True)
            case "footnote":
                self._begin("footnote")
            case "shptxt":
                self._begin("box")
            case "title" | "author" if not self._state.ignored and story.name == "info":
                self._begin(word)
            case "info":
                self._begin("info")
            case name if name in AROUND:
                self._begin(AROUND[name])
            case "fonttbl" | "stylesheet":
                self._change(table=word)
            case name if name in NOT_TEXT:
                self._change(ignored=True)
            case name if name in CHARACTERS:
                self._show(CHARACTERS[name])
            case _:
                self._font(word, number)

    def _font(self, word: str, number: int | None) -> None:
        match word:
            case "f":
                self._change(font=number)
            case "fcharset" if self._state.font is not None and number in CODEC_OF_CHARSET:
                self._fonts[self._state.font] = CODEC_OF_CHARSET[number]
            case "ansicpg" if number is not None:
                with suppress(LookupError):  # then the usual code page stays
                    self._codec = codecs.lookup(f"cp{number}").name
            case name if name in CODEC_OF_FILE:
                self._codec = CODEC_OF_FILE[name]
            case _:
                pass

    def _break(self, story: Story, word: str) -> None:
        self.encoded += b"\n"
        if word == "cell":
            story.cells.append("".join(story.pieces))
            story.pieces.clear()
        elif word == "row":
            self._end_row(story)
        elif self._state.in_table:
            story.pieces.append("\n")
        else:
            self._end_line(story)

    def _end_row(self, story: Story) -> None:
        if "".join(story.pieces).strip():
            story.cells.append("".join(story.pieces))
        story.pieces.clear()
        cells, story.cells = [_joined(cell).strip() for cell in story.cells], []
        if len(cells) == 1:
            story.lines.extend(Line(words) for words in cells[0].split("\n"))
        elif cells:
            story.lines.append(Line("\t".join(cells), is_row=True))
        self._end_boxes(story)

    def _end_line(self, story: Story) -> None:
        if story.cells:
            self._end_row(story)
        words = _joined("".join(story.pieces))
        story.pieces.clear()
        if words.strip():
            style = self._styles.get(self._state.style, "") if self._state.style is not None else ""
            style = style.strip().rstrip(";").lower()
            named = _HEADING.match(style)
            level = self._state.outline or (int(named["level"]) if named else None)
            listed = story.is_listed or self._state.is_listed
            story.lines.append(Line(words, is_listed=listed, is_title=style == "title", level=level))
        story.is_listed = False
        self._end_boxes(story)

    def _end_boxes(self, story: Story) -> None:
        """Text boxes stand after the paragraph that they hang on."""
        if story is self.text:
            for box in self._boxes:
                story.lines.extend(box.lines)
            self._boxes = []


def _joined(words: str) -> str:
    """Characters beyond U+FFFF come in two halves."""
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), words)
