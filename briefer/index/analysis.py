"""Text to tokens. The text is taken as it is, so that every token's span is exact; each token is folded by itself.

A token has two forms. `exact` is the word without accents, case and apostrophes, for quotation marks. `stem` is its
Snowball English stem, for ranking. There is no stop list: function words are skipped when a query is evaluated.
"""

import re
import unicodedata
from functools import lru_cache
from threading import local
from typing import NamedTuple

import Stemmer

ANALYSER = 1  # grows by every change that makes other tokens of the same text

FUNCTION_WORDS = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "for", "from", "had", "has", "have"),
        *("he", "if", "in", "into", "is", "it", "its", "not", "of", "on", "or", "our", "she", "so", "than", "that"),
        *("the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "was", "we", "were"),
        *("when", "which", "will", "with", "would", "yet", "you", "your"),
    )
)


class Token(NamedTuple):
    exact: str
    stem: str
    start: int
    end: int


_CJK = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_HANGUL = "\uac00-\ud7af"
_MARKS = "".join(char for char in map(chr, range(0x300, 0x10000)) if unicodedata.category(char)[0] == "M")
_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_APOSTROPHES = "'’ʼ"
_LETTER = rf"(?:(?![{_CJK}{_HANGUL}])[^\W_])"

_TOKEN = re.compile(
    rf"(?P<cjk>[{_CJK}]+)|(?P<hangul>[{_HANGUL}]+)"
    rf"|(?P<acronym>(?:[A-Za-z]\.){{2,}}(?:[A-Za-z](?!{_LETTER}))?)"
    rf"|(?P<number>(?>\d+(?:[.,]\d+)*)(?!{_LETTER}))"
    rf"|(?P<word>(?={_LETTER})(?:[A-Za-z0-9]+|{_LETTER}|[{re.escape(_MARKS)}{_INVISIBLE}]|[{_APOSTROPHES}](?={_LETTER}))+)"
)
_ELISION = re.compile(
    rf"(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)[{_APOSTROPHES}](?=[aeiouyhàâäæéèêëîïôöœùûü])", re.I
)
_DROPPED = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_LETTERS = str.maketrans(
    {"đ": "d", "ł": "l", "ø": "o", "ß": "ss", "œ": "oe", "æ": "ae", "ı": "i", "’": "'", "ʼ": "'", "＇": "'"}
)
_SIGNS = re.compile(rf"[{_CJK}{_HANGUL}]")


def tokens_of(text: str) -> list[Token]:
    """The tokens of `text`, in order. Spans are code points of `text`; pairs of Chinese signs overlap."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        kind, raw = found.lastgroup, found.group()
        start, end = found.span()
        if kind == "word" and raw.isalnum():
            exact, stem = forms_of(raw)
            if exact:  # some signs are nothing but a mark over a space
                tokens.append(Token(exact, stem, start, end))
            continue
        if kind in ("cjk", "hangul"):
            for at in range(len(raw)):
                pair = unicodedata.normalize("NFKC", raw[at : at + 2])
                tokens.append(Token(pair, pair, start + at, start + min(at + 2, len(raw))))
            continue
        if kind == "word" and (elided := _ELISION.match(raw)):
            for part_start, part in ((start, raw[: elided.end()]), (start + elided.end(), raw[elided.end() :])):
                exact, stem = forms_of(part)
                if exact:
                    tokens.append(Token(exact, stem, part_start, part_start + len(part.rstrip(_APOSTROPHES))))
            continue
        exact, stem = forms_of(raw.replace(".", "") if kind == "acronym" else raw)
        if exact:
            tokens.append(Token(exact, stem, start, end))
    return tokens


Forms = tuple[tuple[str, ...], tuple[str, ...]]
_MOST_CHUNKS = 200_000
_chunks: dict[str, Forms] = {}  # what stands between two white spaces, with the forms of its tokens


def forms_in(text: str) -> tuple[list[str], list[str]]:
    """The exact and the stemmed forms of the tokens of `text`, in order. No token reaches across white space, and most
    of what stands between two has been seen before."""
    exact: list[str] = []
    stems: list[str] = []
    for chunk in text.split():
        forms = _chunks.get(chunk)
        if forms is None:
            forms = _forms_of_chunk(chunk)
        exact += forms[0]
        stems += forms[1]
    return exact, stems


def _forms_of_chunk(chunk: str) -> Forms:
    tokens = tokens_of(chunk)
    forms = tuple(token.exact for token in tokens), tuple(token.stem for token in tokens)
    if len(_chunks) >= _MOST_CHUNKS:
        _chunks.clear()
    if len(chunk) < 64:  # longer ones are not words, and do not come again
        _chunks[chunk] = forms
    return forms


def tokens_asked(text: str) -> list[Token]:
    """The tokens of a query's words: as `tokens_of`, but a run of Chinese signs does not end in a single one."""
    tokens = tokens_of(text)
    return [
        token
        for place, token in enumerate(tokens)
        if not (is_sign(token.exact) and place and tokens[place - 1].end == token.end)
    ]


def is_sign(word: str) -> bool:
    """Whether `word` is one Chinese, Japanese or Korean sign: only the beginning of a token in the index."""
    return len(word) == 1 and _SIGNS.match(word) is not None


def has_signs(word: str) -> bool:
    return _SIGNS.search(word) is not None


@lru_cache(maxsize=200_000)
def forms_of(word: str) -> tuple[str, str]:
    """The exact and the stemmed form of one word as it stands in a text; two empty strings where nothing is left."""
    folded = _folded(word)
    exact = folded.replace("'", "").replace(",", "")
    base = folded.removesuffix("'s").replace("'", "").replace(",", "")
    return exact, stem_of(base or exact)


@lru_cache(maxsize=200_000)
def stem_of(folded: str) -> str:
    """The stem of a word that is folded already; words that are not plain ASCII letters stay as they are."""
    if not folded.isascii():
        return folded
    return _stemmer().stemWord(folded) or folded


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.translate(_DROPPED).lower()).translate(_LETTERS)
    bare = "".join(char for char in letters if not unicodedata.combining(char) and not char.isspace())
    return unicodedata.normalize("NFC", bare).lower()


_local = local()  # a stemmer keeps a buffer of its own, so each thread has one


def _stemmer() -> Stemmer.Stemmer:
    if not hasattr(_local, "stemmer"):
        _local.stemmer = Stemmer.Stemmer("english", 0)
    return _local.stemmer
