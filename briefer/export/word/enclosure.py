"""What the quotation marks round a bookmark claim as quoted: a bookmark does not grow with words typed beside it."""

import re

_MARKS = "“”„‟«»‹›‘’‚‛\"'「」『』"
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
        wide = not opened and _last_of(before, "“”") == "“" and _first_of(after, "“”") == "”"
        return before[before.rindex("“") + 1 :] + words + after[: after.index("”")] if wide else words
    if opened:
        mark = _NEXT_MARK.search(after)
        return words + after[: mark.start()] if mark else words
    marks = list(_NEXT_MARK.finditer(before))
    return before[marks[-1].end() :] + words if marks else words


def _last_of(text: str, marks: str) -> str:
    return next((letter for letter in reversed(text) if letter in marks), "")


def _first_of(text: str, marks: str) -> str:
    return next((letter for letter in text if letter in marks), "")
