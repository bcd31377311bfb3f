"""The words that a document has of the program, in the document's own language; English where that is not known here.

They are printed, so they follow the briefing and never the language of the window. Each language is a module with its
`WORDS`; one more is one more module, and its line below.
"""

from typing import Final

from briefer.domain.document_words import (
    arabic,
    chinese,
    dutch,
    english,
    french,
    german,
    italian,
    polish,
    portuguese,
    spanish,
    traditional_chinese,
    vietnamese,
)
from briefer.domain.document_words.words import DocumentWords

__all__ = ["DocumentWords", "document_words", "evidence_openings"]

_BY_LANGUAGE: Final = {
    "en": english.WORDS,
    "fr": french.WORDS,
    "de": german.WORDS,
    "es": spanish.WORDS,
    "it": italian.WORDS,
    "pt": portuguese.WORDS,
    "nl": dutch.WORDS,
    "pl": polish.WORDS,
    "ar": arabic.WORDS,
    "zh": chinese.WORDS,
    "vi": vietnamese.WORDS,
}


def document_words(language: str) -> DocumentWords:
    """Those of a BCP 47 tag."""
    first, *rest = language.lower().split("-")
    if first == "zh" and {"hant", "tw", "hk", "mo"} & set(rest) and "hans" not in rest:
        return traditional_chinese.WORDS
    return _BY_LANGUAGE.get(first, english.WORDS)


def evidence_openings() -> tuple[str, ...]:
    """The sentence that opens an evidence annex, in every language."""
    return tuple(words.evidence_opening for words in (*_BY_LANGUAGE.values(), traditional_chinese.WORDS))
