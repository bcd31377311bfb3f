"""A short form of a title for later notes, where the source has none.

The rule: titles of fewer than five words stay whole. Of a longer one, the part before a colon is taken; if that has
more than four words, the words before its first preposition or conjunction that leaves at least two; at most four
words, not ending in a function word. A leading article is dropped.
"""

import re

_ARTICLES = {"a", "an", "the"}
_JOINS = {
    *("about", "across", "after", "against", "among", "and", "as", "at", "before", "between", "beyond", "but", "by"),
    *("during", "for", "from", "in", "into", "of", "on", "or", "over", "since", "through", "to", "toward", "towards"),
    *("under", "until", "upon", "via", "with", "within", "without"),
}
WHOLE = 5  # words; shorter titles are not shortened
MOST = 4  # words of a short title
LEAST = 2


def short_title(title: str) -> str | None:
    """The short form of `title`, or `None` where it stays whole."""
    words = title.split()
    if len(words) < WHOLE:
        return None
    main = re.split(r":\s|\s[–—]\s", title, maxsplit=1)[0].split()
    if main and main[0].lower() in _ARTICLES:
        main = main[1:]
    if len(main) > MOST:
        main = main[: _first_join(main)][:MOST]
    while len(main) > 1 and main[-1].lower() in _JOINS | _ARTICLES:
        main = main[:-1]
    short = " ".join(main).rstrip(",;:.")
    if not short or short == title or _leaves_a_mark_open(short):
        return None
    return short


def _first_join(words: list[str]) -> int:
    for place, word in enumerate(words):
        if place >= LEAST and word.lower() in _JOINS:
            return place
    return len(words)


def _leaves_a_mark_open(short: str) -> bool:
    pairs = (("“", "”"), ("(", ")"), ("[", "]"))
    return any(short.count(left) > short.count(right) for left, right in pairs) or short.count('"') % 2 == 1
