"""What the engine cannot do, done to its lines afterwards. Every function is pure: a line in, a line out."""

import re

from briefer.citing.cleaning import CLOSE_TITLE, OPEN_TITLE, clean, typographic
from briefer.citing.entries import stand_in_year
from briefer.citing.styled import Styled
from briefer.domain.reference import Name, Reference

_TITLE = re.compile(f"{OPEN_TITLE}([^{OPEN_TITLE}{CLOSE_TITLE}]*){CLOSE_TITLE}")
_FOREIGN = re.compile(
    r"[\u0590-\u08ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)  # scripts without italics


def finished_item(line: Styled, reference: Reference) -> Styled:
    """One work's words: names and dates as they should be, title marks still in place."""
    for name in (*reference.author, *reference.editor):
        line = family_first(line, name)
    return supplied_date(line, reference)


def finished_line(line: Styled, *, in_list: bool = False, stops_inside: bool = False) -> Styled:
    """A whole citation or entry: supplied titles bare, marks gone, punctuation and spaces clean."""
    line = bare_brackets(line, in_list=in_list)
    line = upright_where_there_are_no_italics(outer_quotes(line))
    line = line.sub(f"[{OPEN_TITLE}{CLOSE_TITLE}]", "")
    line = clean_punctuation(line)
    return inside_quotes(line) if stops_inside else line


def inside_quotes(line: Styled) -> Styled:
    """Full stops and commas before the closing double mark, as American styles have them."""
    return line.sub(r"([?!.])”\.", r"\1”").sub(r"”([.,])", r"\1”")


def family_first(line: Styled, name: Name) -> Styled:
    """“Yan Li” and “Li, Yan” as “Li Yan”, once, outside titles."""
    family, given = typographic(clean(name.family)), typographic(clean(name.given))
    if not name.family_first or not family or not given or name.literal is not None:
        return line
    both = f"{re.escape(given)} {re.escape(family)}|{re.escape(family)}, {re.escape(given)}"
    titles = [match.span() for match in _TITLE.finditer(line.text)]
    for match in re.finditer(rf"(?<!\w)(?:{both})(?!\w)", line.text):
        if not any(start <= match.start() < end for start, end in titles):
            return line.spliced(*match.span(), f"{family} {given}")
    return line


def supplied_date(line: Styled, reference: Reference) -> Styled:
    """The year that stood in for a supplied date, as “[2024?]”."""
    stand_in = stand_in_year(reference)
    if stand_in is None or reference.issued is None:
        return line
    return line.sub(rf"(?<!\d){stand_in}(?!\d)", f"[{reference.issued.year}?]")


def without_author(line: Styled, reference: Reference) -> Styled:
    """A citation by author and year from its year on: “2021a, 12”. As it is where its year does not stand in it."""
    if reference.issued is None:
        return line
    year = f"[{reference.issued.year}?]" if reference.issued.supplied else str(reference.issued.year)
    found = re.search(rf"(?<!\w){re.escape(year)}[a-z]?(?=[,:;)]|$)", line.text)
    return line.cut(found.start()) if found else line


def bare_brackets(line: Styled, *, in_list: bool) -> Styled:
    """Titles in square brackets without quotation marks and upright; in a list with a capital and their full stop."""
    marked = rf"(?:[“‘„]|[«《]\s*)?{OPEN_TITLE}\[([^{CLOSE_TITLE}]*)\]{CLOSE_TITLE}([.,]?)(?:[”’“]|\s*[»》])?([.,]?)"
    for match in reversed(list(re.finditer(marked, line.text))):
        title, stop = match[1], match[2] or match[3]
        if in_list:
            title = title[:1].upper() + title[1:]
        inside = stop == "." and in_list
        words = f"[{title}.]" if inside else f"[{title}]{stop}"
        line = line.spliced(*match.span(), words)
        line = line.relooked(match.start(), match.start() + len(words), italic=False)
    return line


def outer_quotes(line: Styled) -> Styled:
    """Quotation marks in a title that itself stands in none, as outer marks of the line."""
    for match in _TITLE.finditer(line.text):
        if line.text[: match.start()].endswith(("“", "‘")):
            continue
        turned = re.sub(r"(?<!\w)‘([^‘’]*(?:\w’\w[^‘’]*)*)’(?!\w)", r"“\1”", match[1])
        line = line.spliced(match.start(1), match.end(1), turned) if turned != match[1] else line
    return line


def upright_where_there_are_no_italics(line: Styled) -> Styled:
    for match in _FOREIGN.finditer(line.text):
        line = line.relooked(match.start(), match.end(), italic=False)
    return line


def clean_punctuation(line: Styled) -> Styled:
    """No doubled or outer spaces, no doubled stops and commas, no empty brackets."""
    for pattern, new in (
        (r"\((\s*)\)", ""),
        (r"\s{2,}|[^\S \u00a0\u202f]", " "),
        (r" +([,.;:)\]](?!\w))", r"\1"),
        (r"([(]) +", r"\1"),
        (r",(?:\s*,)+", ","),
        (r"[,;]\.", "."),
        (r",\)", ")"),
        (r"([?!])([”’]?)\.(?=\s|$)", r"\1\2"),
        (r"([?!])\.([”’])", r"\1\2"),
        (r"\.([”’])\.", r".\1"),
        (r"(?<!\.)\.(?:\s*\.)(?!\.)", "."),
        (r"\.\.,", ".,"),
        (r"  +", " "),
    ):
        line = line.sub(pattern, new)
    start = len(line.text) - len(line.text.lstrip(" ,.;:"))
    return line.cut(start, len(line.text.rstrip()))
