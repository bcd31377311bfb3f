"""A plain citation (author, title, date, place), for a work that the style cannot print."""

from briefer.citing.cleaning import clean
from briefer.citing.entries import NAMED_BY_TITLE, possible_date, possible_url, shown_title
from briefer.citing.styled import PLAIN, Styled
from briefer.domain.document_words import document_words
from briefer.domain.reference import Reference


def plain(reference: Reference, place: str | None, language: str = "en") -> Styled:
    """Never empty, without a full stop at the end."""
    said = document_words(language)
    nameless = f"[{said.untitled}]"
    names = [words for words in (clean(str(name)) for name in reference.author) if words]
    title = shown_title(reference)
    if title:
        title = f"[{title}]" if reference.title_supplied else f"“{title}”"
    issued = reference.issued
    dated = possible_date(issued)
    if issued is not None and issued.supplied and dated:
        dated = f"[{issued.year}?]"
    parts = [said.joined_all(names), title, clean(reference.publisher), dated]
    told = [part for part in parts if part] or [possible_url(reference.URL) or nameless]
    if not names and not title and told[0] != nameless:
        told.insert(0, nameless)
    text = ", ".join([*told, place] if place else told)
    return Styled(text, (PLAIN,) * len(text))


def is_citable(reference: Reference) -> bool:
    """Whether a style has anything to print: a title, or an author where the kind of work is cited by one."""
    by_author = reference.type not in NAMED_BY_TITLE and any(clean(str(name)) for name in reference.author)
    return bool(shown_title(reference)) or by_author
