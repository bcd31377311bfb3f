"""Which language a text is in: by its little words where they say so, else by the statistics of its letters.

The words take a fiftieth of the time. The statistics are seeded, so that the same text always gets the same answer.
"""

import re
from collections import Counter

from briefer.domain.source import Block, BlockKind
from briefer.ingest.language_words import language_by_words
from briefer.ingest.letter_statistics import language_by_letters

ENOUGH = 200  # characters that a block needs for a judgement of its own
_SAMPLE = 5_000
_BLOCK_SAMPLE = 300
_BLOCKS_AT_MOST = 60  # a judgement by letters takes 3 to 30 ms; blocks beyond inherit the text's language
_FAMILIAR = 60  # commonest words of a text, by which its paragraphs are known as its own
_FAMILIAR_SAMPLE = 20_000  # characters
_FAMILIAR_SHARE = 0.25  # of the words of a paragraph
_CERTAIN = 0.95
_LETTER = re.compile(r"[^\W\d_]")
_VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)


def language_of(text: str) -> str | None:
    """BCP 47 code of the language of the first 5,000 characters; `None` where there are too few letters."""
    sample = text[:_SAMPLE]
    return language_by_words(sample) or _detect(sample, 0.5)


def languages_of(text: str, blocks: tuple[Block, ...], whole: str | None) -> tuple[str | None, ...]:
    """A language per block: its own where it is long enough or has letters of one language only, else the text's."""
    familiar: set[str] | None = None
    answers: list[str | None] = []
    judged = 0
    for block in blocks:
        words = block.span.of(text) if len(block.span) < ENOUGH else ""
        own: str | None = None
        if len(block.span) >= ENOUGH:
            sample = text[block.span.start : block.span.start + _BLOCK_SAMPLE]
            own = language_by_words(sample, likely=whole)
            may_judge = judged < _BLOCKS_AT_MOST and block.kind is not BlockKind.ROW  # rows are names and numbers
            if own is None and may_judge:
                familiar = _familiar(text) if familiar is None else familiar
                if not _is_familiar(sample, familiar):
                    judged += 1
                    own = _detect(sample, _CERTAIN, likely=whole)
        elif not words.isascii() and len(_VIETNAMESE.findall(words)) >= 2:
            own = "vi"
        answers.append(own or whole)
    return tuple(answers)


def _familiar(text: str) -> set[str]:
    """The commonest words of a text."""
    return {word for word, _ in Counter(text[:_FAMILIAR_SAMPLE].lower().split()).most_common(_FAMILIAR)}


def _is_familiar(sample: str, familiar: set[str]) -> bool:
    words = sample.lower().split()
    return sum(1 for word in words if word in familiar) >= _FAMILIAR_SHARE * len(words)


def _detect(words: str, at_least: float, *, likely: str | None = None) -> str | None:
    """`likely` is the language that is taken where none is found: it may then go unnamed."""
    if len(_LETTER.findall(words)) < 20:
        return None
    language = language_by_letters(words, at_least, likely=_OWN_NAMES.get(likely, likely) if likely else None)
    return _BCP_47.get(language, language) if language else None


_BCP_47 = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
_OWN_NAMES = {code: name for name, code in _BCP_47.items()}
