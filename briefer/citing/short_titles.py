"""Short titles for later notes, where the reference gives none."""

import re

_STOP = frozenset(
    """
    about after against among and are as at before between but by during for from in into is of on or over since than
    that through to under upon was were what when where which who why will with within without
    """.split()  # noqa: SIM905  # a list of forty strings is harder to read
)
_ARTICLES = frozenset({"a", "an", "the"})
_MOST = 4  # words


def short_title(title: str) -> str | None:
    """The key words a reader knows a work by: those before a colon or a preposition, four at most.

    `None` for titles of fewer than five words, and where no shorter form of two words or more offers itself.
    """
    words = re.split(r"[:;?!—–]\s", title, maxsplit=1)[0].split()
    if len(title.split()) < 5:
        return None
    if words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    taken: list[str] = []
    for word in words:
        if word.casefold().strip(",") in _STOP or len(taken) == _MOST:
            break
        taken.append(word)
    short = " ".join(taken).rstrip(",.")
    return short if len(taken) >= 2 and short != title else None
