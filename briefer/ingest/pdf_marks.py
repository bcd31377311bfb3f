"""What lines of a PDF begin and end with: bullets and numbers, note signs, captions, leaders, ends of sentences."""

import re

from briefer.ingest.pdf_lines import PdfLine

_BULLET = re.compile(r"[•●▪■◦○◯‣⁃∙·o*–—-]|[\uf000-\uf0ff]|➢|✓|❖|►|□|☐")
_NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[A-Z]\.\d+\.?|\d{1,2}(?:\.(?:\d{1,2}|[a-z]{1,4}))+\.?"
)
_GLUED = re.compile(r"\d{1,2}\.[A-Z]")  # a number and its words without a space between
_TITLE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?|[A-Z]\.\d+(?:\.\d+)*\.?")
_TITLE_WORDS = 12
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]|\[\d{1,3}\])[.)]?")
_CAPTION = re.compile(
    r"(?:figure|fig\.|table|chart|graph|box|map|annexe?|abbildung|tabelle|tableau|cuadro|gráfico)", re.I
)
_CAPTION_NUMBER = re.compile(r"(?:\d{1,3}(?:[.\-]\d{1,3})*|[A-Z]|[IVX]{1,5})[.:]?")
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？]['\"”’»)\]]*$|[.!?…][\"”’»)\]]*\d{1,3}$")
_ENDING = 12  # characters that an end of sentence is looked for in
_LEADERS = re.compile(r"(?:[.·…_]\s?){5,}\s*(?:\d+|[ivxlc]+)$")
_ROMAN = frozenset("ivxlc")
_OTHER_LEADERS = re.compile(r"[.·…_]\s[.·…_]|[·…_]{2}")


def has_bullet(line: PdfLine) -> bool:
    text = line.text
    return text[1:2] == " " and _BULLET.fullmatch(text[0]) is not None


def is_marked(line: PdfLine) -> bool:
    """Begins with a bullet or a number, as items of a list do."""
    first, space, _ = line.text.partition(" ")
    if not space or (first.isalpha() and len(first) > 1):
        return False
    return (_BULLET.fullmatch(first) or _NUMBERED.fullmatch(first) or _GLUED.match(first)) is not None


def is_numbered_title(text: str) -> bool:
    """A few words behind a number of two parts or more, as titles of sections have and items of lists have not."""
    first, _, rest = text.partition(" ")
    return (
        _TITLE_NUMBER.fullmatch(first) is not None
        and rest[:1].isupper()
        and rest.count(" ") < _TITLE_WORDS
        and rest[-1].isalnum()
    )


def begins_note(line: PdfLine) -> bool:
    first, space, _ = line.text.partition(" ")
    return space != "" and _NOTE.fullmatch(first) is not None


def is_caption(text: str) -> bool:
    """ "Figure 4: …", "Table 2. …": a word for a picture or table, its number, and a mark or a capital after it."""
    words = text.split(" ", 2)
    if len(words) < 3 or not _CAPTION.fullmatch(words[0]) or not _CAPTION_NUMBER.fullmatch(words[1]):
        return False
    return words[1][-1] in ".:" or words[2][:1] in "–—-:"


def ends_sentence(text: str) -> bool:
    return _ENDS_SENTENCE.search(text, max(0, len(text) - _ENDING)) is not None


def stands_alone(line: PdfLine) -> bool:
    """An entry of a table of contents, or a line drawn with signs."""
    return has_leaders(line.text) or (len(line.text) > 4 and not any(map(str.isalnum, line.text)))


def has_leaders(text: str) -> bool:
    """Ends with dots and the number of a page."""
    if not text[-1:].isdecimal() and text[-1:] not in _ROMAN:
        return False
    return ("..." in text or _OTHER_LEADERS.search(text) is not None) and _LEADERS.search(text) is not None
