"""Who gives a speech, as its headline says: "President Harry S. Truman's Address …", "Remarks by Jane Smith at …"."""

import re

from briefer.domain.anchor import Span
from briefer.domain.reference import Name, ReferenceField
from briefer.ingest.names import is_name, name_of
from briefer.ingest.paragraphs import Paragraphs

_CONFIDENCE = 0.65
_FIRST = 3  # blocks at the top in which a headline stands
_HEADLINE_AT_MOST = 250  # characters
_OFFICE = (
    r"(?:(?:vice[- ])?president|prime minister|(?:deputy |foreign |finance )?minister"
    r"|(?:under)?secretary(?:[- ]general)?|ambassador|chancellor|chair(?:man|woman|person)?|commissioner|governor"
    r"|senator|representative|general|director)"
)
_NAME = r"(?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,4}?)"
_SPEECH = (
    r"(?:annual |special |opening |closing |inaugural |farewell )?"
    r"(?:address|message|remarks?|speech|statement|testimony|lecture)"
)
_APART = re.compile(r"\.(?=\w)")  # initials without a space between
_OF_SOMEBODY = re.compile(rf"{_OFFICE} {_NAME}['’]s? {_SPEECH}\b", re.I)
_BY_SOMEBODY = re.compile(
    rf"{_SPEECH} (?:by|of) (?:(?:the|his|her) )?(?:hon\.? |excellency |honou?rable )?(?:{_OFFICE} )?{_NAME}"
    r"(?=$|,| (?:at|to|on|before|in|for)\b)",
    re.I,
)


def speaker(paragraphs: Paragraphs) -> tuple[ReferenceField, ...]:
    """The author of a speech; nothing where its headline names nobody."""
    for at in range(min(_FIRST, len(paragraphs))):
        words = paragraphs.words[at]
        if len(words) > _HEADLINE_AT_MOST:
            continue
        found = _OF_SOMEBODY.match(words) or _BY_SOMEBODY.match(words)
        if found is not None and (name := _name(found["name"])) is not None:
            span = paragraphs.place(at, Span(*found.span("name")))
            return (ReferenceField("author", name, _CONFIDENCE, span, "headline of a speech"),)
    return ()


def _name(printed: str) -> Name | None:
    """With capitals as names have them; `None` for what is no name."""
    if printed.isupper():
        printed = re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), printed)
    return name_of(printed) if is_name(_APART.sub(". ", printed)) else None
