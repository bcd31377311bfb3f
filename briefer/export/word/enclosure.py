"""What the quotation marks round a bookmark claim as quoted: a bookmark does not grow with words typed beside it."""

import re

_MARKS = "“”„‟«»‹›‘’‚‛\"'「」『』"
_PAIRS = (("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"))  # those that briefer itself puts round a quote
_CLOSING = re.compile(rf"[\s.,;:!?…]*[{_MARKS}](?!\w)")
_NEXT_MARK = re.compile(rf"(?<!\w)[{_MARKS}]|[{_MARKS}](?!\w)")  # not the apostrophe within a word


def as_quoted(before: str, words: str, after: str) -> str:
    """`words`, with what stands before and after them inside the same quotation marks.

    `before` and `after` are the rest of the paragraph. Words with no quotation marks round them, as in a block
    quotation, stand for themselves.
    """
    if not words.strip():
        return words
    opened, closed = before.rstrip()[-1:] in tuple(_MARKS), _CLOSING.match(after) is not None
    if opened == closed:
        return (_widened(before, words, after) if not opened else None) or words
    if opened:
        mark = _NEXT_MARK.search(after)
        return words + after[: mark.start()] if mark else words
    marks = list(_NEXT_MARK.finditer(before))
    return before[marks[-1].end() :] + words if marks else words


def _widened(before: str, words: str, after: str) -> str | None:
    """`words` with what was typed on both sides of them within a pair of quotation marks; `None` where none is."""
    for opening, closing in _PAIRS:
        either = re.compile(rf"(?<!\w)[{opening}{closing}]|[{opening}{closing}](?!\w)")  # not an apostrophe in a word
        last, first = next(reversed(list(either.finditer(before))), None), either.search(after)
        if last is not None and first is not None and last[0] == opening and first[0] == closing:
            return (before[last.end() :] + words + after[: first.start()]).strip("\u202f")
    return None
