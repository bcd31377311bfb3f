"""A plain citation (author, title, date, place), for a work that the style cannot print."""

from briefer.citing.cleaning import clean
from briefer.citing.entries import NAMED_BY_TITLE, possible_date, possible_url, shown_title
from briefer.citing.styled import PLAIN, Styled
from briefer.domain.reference import Reference

NAMELESS = "[untitled source]"


def plain(reference: Reference, place: str | None) -> Styled:
    """Never empty, without a full stop at the end."""
    names = [words for words in (clean(str(name)) for name in reference.author) if words]
    title = shown_title(reference)
    if title:
        title = f"[{title}]" if reference.title_supplied else f"“{title}”"
    issued = reference.issued
    dated = possible_date(issued)
    if issued is not None and issued.supplied and dated:
        dated = f"[{issued.year}?]"
    parts = [" and ".join(names), title, clean(reference.publisher), dated]
    told = [part for part in parts if part] or [possible_url(reference.URL) or NAMELESS]
    if not names and not title and told[0] != NAMELESS:
        told.insert(0, NAMELESS)
    text = ", ".join([*told, place] if place else told)
    return Styled(text, (PLAIN,) * len(text))


def is_citable(reference: Reference) -> bool:
    """Whether a style has anything to print: a title, or an author where the kind of work is cited by one."""
    by_author = reference.type not in NAMED_BY_TITLE and any(clean(str(name)) for name in reference.author)
    return bool(shown_title(reference)) or by_author
