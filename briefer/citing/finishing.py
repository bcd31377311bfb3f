"""What the engine cannot do, done on its output: pure functions on one work's stretch of a citation or list entry."""

import re
from collections.abc import Callable
from dataclasses import replace

from briefer.citing.entries import printed_name, printed_title
from briefer.citing.rich import Rich
from briefer.citing.short_titles import short_title
from briefer.domain.reference import Name, Reference

_NO_SLANT = re.compile(
    "[\u0590-\u08ff\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff\uff00-\uffef]+"
)
_TIDY = (
    (re.compile(r"\s{2,}"), " "),
    (re.compile(r"\s+(?=[,.;:)\]])"), ""),
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),
    (re.compile(r"([(\[])\s*[,;.]\s*"), r"\1"),
    (re.compile(r",\s*(?=[.)\]])"), ""),
    (re.compile(r"(?:,\s*){2,}"), ", "),
    (re.compile(r"(?<=[?!])[.,](?=\s|$|[”’])"), ""),
    (re.compile(r"(?<=[?!][”’])\.(?=\s|$)"), ""),
    (re.compile(r"(?<![.…])\.\s*\.(?!\.)"), "."),
    (re.compile(r"…\.(?=\s|$)"), "…"),
    (re.compile(r"\.([”’\]])\.(?=\s|$)"), r".\1"),
    (re.compile(r" _{3}(?= )"), ""),  # the volume that a law report has not got
    (re.compile(r"^[\s,.;:]+"), ""),
    (re.compile(r"\s+$"), ""),
)


def finished(rich: Rich, reference: Reference, *, outer_single: bool = False) -> Rich:
    """One work's stretch as it is printed. Changes `rich` in place and returns it."""
    _family_first(rich, reference)
    span = _title_span(rich, reference, outer_single=outer_single)
    _restore_double_marks(rich, span, reference, outer_single=outer_single)
    _supplied_date(rich, span, reference)
    span = _title_span(rich, reference, outer_single=outer_single)
    if reference.title_supplied and span is not None:
        _bracket_title(rich, span)
    return tidied(rich, reference)


def tidied(rich: Rich, reference: Reference | None = None) -> Rich:
    """Doubled and stray punctuation mended, except within the reference's own title."""
    for pattern, new in _TIDY:
        span = _title_span(rich, reference) if reference else None
        rich.sub(pattern, new, keep=_inside(span))
    for match in _NO_SLANT.finditer(rich.text):
        for position in range(match.start(), match.end()):
            rich.looks[position] = replace(rich.looks[position], italic=False)
    return rich


_STOP_OUTSIDE = re.compile(r"(?<![.,?!])([”’])([.,])")


def punctuation_inside(rich: Rich) -> None:
    """Full stops and commas inside the closing quotation mark, as American styles have them."""
    rich.sub(_STOP_OUTSIDE, r"\2\1")


def _inside(span: tuple[int, int] | None) -> Callable[[int, int], bool]:
    return lambda start, end: span is not None and span[0] <= start and end <= span[1]


def _family_first(rich: Rich, reference: Reference) -> None:
    for name in (*reference.author, *reference.editor):
        if name.family_first and name.family and name.given:
            _turn(rich, name)


def _turn(rich: Rich, name: Name) -> None:
    """ "Yan Li" and "Li, Yan" become "Li Yan"; initials ("Li, Y.") stay as the style has them."""
    family, given = printed_name(name.family or ""), printed_name(name.given or "")
    for printed in (f"{given} {family}", f"{family}, {given}"):
        rich.sub(re.compile(rf"(?<!\w){re.escape(printed)}(?!\w)"), lambda _: f"{family} {given}")


def _titles(reference: Reference, *, outer_single: bool) -> list[str]:
    if not reference.title:
        return []
    short = reference.title_short or short_title(reference.title)
    wanted = [reference.title, *([short] if short else [])]
    return [printed_title(title, outer_single=outer_single) for title in wanted]


def _title_span(rich: Rich, reference: Reference, *, outer_single: bool = False) -> tuple[int, int] | None:
    """Where the title, or its short form, stands; found by its text, which the engine leaves as it is."""
    folded = rich.text.casefold()
    for title in _titles(reference, outer_single=outer_single):
        if title and len(folded) == len(rich.text) and (at := folded.find(title.casefold())) >= 0:
            return at, at + len(title)
    return None


def _restore_double_marks(
    rich: Rich, span: tuple[int, int] | None, reference: Reference, *, outer_single: bool
) -> None:
    """Where the style prints the title without quotation marks, marks inside it are double again."""
    if span is None or outer_single or (span[0] and rich.text[span[0] - 1] in "“‘"):
        return
    full = printed_title(reference.title or "", outer_single=True)
    here = rich.text[span[0] : span[1]]
    if "‘" in here and here == printed_title(reference.title or ""):
        looks = rich.looks[span[0] : span[1]]
        rich.replace(*span, full)
        rich.looks[span[0] : span[0] + len(full)] = looks[: len(full)]


def _supplied_date(rich: Rich, span: tuple[int, int] | None, reference: Reference) -> None:
    if reference.issued is None or not reference.issued.supplied:
        return
    year = re.compile(rf"(?<![\w\[]){reference.issued.year}([a-z]?)(?![\w?])")
    rich.sub(year, rf"[{reference.issued.year}\1?]", keep=_inside(span))


def _bracket_title(rich: Rich, span: tuple[int, int]) -> None:
    """A supplied description: in square brackets, upright, unquoted, with a capital where a sentence begins."""
    start, end = span
    for position in range(start, end):
        rich.looks[position] = replace(rich.looks[position], italic=False)
    look = rich.looks[start]
    quoted = start > 0 and rich.text[start - 1] in "“‘"
    closing = re.match(r"([.,]?)([”’])", rich.text[end:]) if quoted else None
    if closing is not None:
        stop = closing[1]
        rich.replace(end, end + len(closing[0]), ".]" if stop == "." else f"]{stop}", look)
    elif rich.text[end : end + 1] == ".":
        rich.replace(end, end + 1, ".]", look)
    else:
        rich.replace(end, end, "]", look)
    before = rich.text[: start - quoted].rstrip()
    first = rich.text[start]
    rich.replace(start - quoted, start + 1, f"[{first.upper() if before.endswith(('.', '?]')) else first}", look)
