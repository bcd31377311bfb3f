"""Which source of the library a reference from outside belongs to: exact after folding, never guessed."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from briefer.domain.reference import Reference
from briefer.domain.reference_file import Entry
from briefer.domain.source import Source


class By(Enum):
    """What a reference and a source have in common."""

    DOI = "DOI"
    URL = "web address"
    TITLE = "title"
    CHOSEN = "your choice"


@dataclass(frozen=True, slots=True)
class Match:
    entry: Entry
    source: Source
    by: By


@dataclass(frozen=True, slots=True)
class Matching:
    """`unclear` are entries that fit several sources, or share the one they fit with another entry."""

    matched: tuple[Match, ...] = ()
    unclear: tuple[tuple[Entry, tuple[Source, ...]], ...] = ()
    unmatched: tuple[Entry, ...] = ()


def matching(entries: Sequence[Entry], sources: Sequence[Source]) -> Matching:
    by = {how: _folded(sources, fold) for how, fold in _FOLDS.items()}
    found = [(entry, *_candidates(entry.reference, by)) for entry in entries]
    claims: dict[str, int] = {}
    for _, fitting, _ in found:
        if len(fitting) == 1:
            claims[fitting[0].id] = claims.get(fitting[0].id, 0) + 1
    clear = {id for id, count in claims.items() if count == 1}
    return Matching(
        matched=tuple(
            Match(entry, fitting[0], how)
            for entry, fitting, how in found
            if len(fitting) == 1 and fitting[0].id in clear
        ),
        unclear=tuple(
            (entry, fitting)
            for entry, fitting, _ in found
            if len(fitting) > 1 or (len(fitting) == 1 and fitting[0].id not in clear)
        ),
        unmatched=tuple(entry for entry, fitting, _ in found if not fitting),
    )


def _candidates(reference: Reference, by: Mapping[By, Mapping[str, list[Source]]]) -> tuple[tuple[Source, ...], By]:
    """The sources that share the surest thing the reference shares with any, none that contradicts it."""
    for how, fold in _FOLDS.items():
        fitting = by[how].get(fold(reference), []) if fold(reference) else []
        if how is By.TITLE:
            fitting = [source for source in fitting if not _contradicts(reference, source.reference)]
        if fitting:
            return tuple(fitting), how
    return (), By.TITLE


def _folded(sources: Sequence[Source], fold: Callable[[Reference], str]) -> dict[str, list[Source]]:
    folded: dict[str, list[Source]] = {}
    for source in sources:
        if key := fold(source.reference):
            folded.setdefault(key, []).append(source)
    return folded


def _contradicts(one: Reference, other: Reference) -> bool:
    """Two works of one title, where DOI or year say that they are two."""
    dois = folded_doi(one), folded_doi(other)
    if all(dois) and dois[0] != dois[1]:
        return True
    return one.issued is not None and other.issued is not None and one.issued.year != other.issued.year


def folded_doi(reference: Reference) -> str:
    doi = unquote(reference.DOI or "").strip().casefold()
    return re.sub(r"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)", "", doi).rstrip(".")


def folded_url(reference: Reference) -> str:
    """Without scheme, "www.", fragment, the last slash and the marks that say where a reader came from."""
    try:
        parts = urlsplit((reference.URL or "").strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if parts.scheme.casefold() not in ("http", "https") or not host:
        return ""
    asked = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name[:4] != "utm_"]
    query = f"?{urlencode(sorted(asked))}" if asked else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}"


def folded_title(reference: Reference) -> str:
    """The letters and figures of it, in any case and form."""
    whole = unicodedata.normalize("NFKC", reference.title or "").casefold()
    return "".join(letter for letter in whole if letter.isalnum() or unicodedata.combining(letter))


_FOLDS: dict[By, Callable[[Reference], str]] = {By.DOI: folded_doi, By.URL: folded_url, By.TITLE: folded_title}
