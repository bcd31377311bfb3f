"""A citation without a style, for a work on which the style fails: an export never fails because of a reference."""

from briefer.citing.entries import clean, printed_title
from briefer.domain.reference import Reference


def plain_citation(reference: Reference, place: str | None = None) -> str:
    """ "Li Yan, “Phone Call Diplomacy,” 2021-03-10, para. 8"; what is absent is left out, a title is asked for."""
    authors = " and ".join(clean(str(name)) for name in reference.author if clean(str(name)))
    title = printed_title(reference.title) if reference.title and clean(reference.title) else ""
    if title:
        title = f"[{title}]" if reference.title_supplied else f"“{title}”"
    date = str(reference.issued) if reference.issued else ""
    site = clean(reference.publisher or reference.container_title or "")
    parts = [authors, title or ("" if authors else "[no title]"), site, date, place or ""]
    return ", ".join(part for part in parts if part).replace("”, ", ",” ")
