"""References to the engine's own entries (Hayagriva), by a table of CSL types.

Everything that a user or a source wrote goes through `_escaped`: in these text fields the engine would evaluate
`$…$` as code. Titles stand in braces, so that their capitals stay as the source prints them.
"""

import re
from calendar import monthrange
from typing import Any

from briefer.citing.short_titles import short_title
from briefer.domain.reference import Name, PartialDate, Reference

Entry = dict[str, Any]

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]+")
_PARENTS = {  # CSL type → the engine's type, and the type of what contains it
    "article-journal": ("article", "periodical"),
    "article-newspaper": ("article", "newspaper"),
    "article-magazine": ("article", "newspaper"),
    "webpage": ("web", "web"),
    "post-weblog": ("article", "blog"),
    "report": ("report", None),
    "book": ("book", None),
    "chapter": ("chapter", "anthology"),
    "paper-conference": ("article", "proceedings"),
    "thesis": ("thesis", None),
    "legal_case": ("case", "anthology"),
    "treaty": ("case", "anthology"),
    "legislation": ("legislation", None),
    "bill": ("legislation", None),
    "speech": ("misc", "conference"),
    "interview": ("misc", None),
}


def entry_of(reference: Reference, *, outer_single: bool = False) -> Entry:
    """The engine's entry. `outer_single` where the style puts titles in ‘single’ quotation marks."""
    kind, parent_kind = _PARENTS.get(reference.type, ("misc", None))
    entry: Entry = {"type": kind}
    if reference.title:
        entry["title"] = _title(reference, outer_single=outer_single)
    _put_names(entry, reference)
    if reference.issued and is_date(reference.issued):
        entry["date"] = str(
            PartialDate(reference.issued.year)
            if reference.issued.supplied
            else PartialDate(reference.issued.year, reference.issued.month, reference.issued.day)
        )
    if reference.publisher:
        entry["publisher"] = _publisher(reference)
    if reference.URL and is_web_address(reference.URL):
        accessed = reference.accessed
        entry["url"] = (
            {"value": reference.URL, "date": str(accessed)} if accessed and is_date(accessed) else reference.URL
        )
    if reference.genre:
        entry["genre"] = escaped(reference.genre)
    serial = {"serial": reference.number, "doi": reference.DOI}
    if any(serial.values()):
        entry["serial-number"] = {key: clean(value) for key, value in serial.items() if value}
    if reference.page:
        entry["page-range"] = clean(reference.page)
    _put_parent(entry, reference, parent_kind)
    return entry


def _put_parent(entry: Entry, reference: Reference, kind: str | None) -> None:
    numbers = {"volume": reference.volume, "issue": reference.issue}
    held = {key: clean(value) for key, value in numbers.items() if value}
    if kind is None or not (reference.container_title or held):
        entry.update(held)
        return
    parent: Entry = {"type": kind, **held}
    if reference.container_title:
        parent["title"] = braced(reference.container_title)
    if kind == "web" and "publisher" not in entry and reference.container_title:
        entry["publisher"] = escaped(reference.container_title)  # else Chicago author-date prints "Author (Site)."
    if kind == "anthology" and "publisher" in entry:
        parent["publisher"] = entry.pop("publisher")
    entry["parent"] = parent


def _put_names(entry: Entry, reference: Reference) -> None:
    if reference.author:
        entry["author"] = [_name(name) for name in reference.author]
    if reference.editor:
        entry["editor"] = [_name(name) for name in reference.editor]


def _name(name: Name) -> Entry | str:
    if name.literal is not None or not name.family:
        return {"name": printed_name(name.literal or name.given or "")}
    made = {"name": printed_name(name.family)}
    if name.given:
        made["given-name"] = printed_name(name.given)
    return made


def _publisher(reference: Reference) -> Entry | str:
    name = escaped(reference.publisher or "")
    return {"name": name, "location": escaped(reference.publisher_place)} if reference.publisher_place else name


def _title(reference: Reference, *, outer_single: bool) -> Entry:
    title = printed_title(reference.title or "", outer_single=outer_single)
    made = {"value": braced(title)}
    short = reference.title_short or short_title(reference.title or "")
    if short:
        made["short"] = braced(printed_title(short, outer_single=outer_single))
    return made


def printed_title(title: str, *, outer_single: bool = False) -> str:
    """A title with typographic marks, inner quotation marks of the other kind than the outer ones, no full stop."""
    opening, closing = ("“", "”") if outer_single else ("‘", "’")
    text = clean(title).strip()
    text = re.sub(r"(?<=\w)['’](?=\w)|(?<=s)['’](?=\s)", "\ue000", text)  # apostrophes, held apart
    text = re.sub(r"(^|[\s(\[—–-])[\"“'‘](?=\S)", rf"\g<1>{opening}", text)
    text = re.sub(r"[\"”“'’‘]", lambda mark: mark[0] if mark[0] == opening else closing, text)
    text = text.replace("\ue000", "’")
    return text[:-1] if text.endswith(".") and not re.search(r"(\b\w|\.\w+|…|\.\.)\.$", text) else text


def printed_name(name: str) -> str:
    return re.sub(r"(?<=\w)'(?=\w)", "’", clean(name))


def clean(text: str) -> str:
    """One line, without control and private-use characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def escaped(text: str) -> str:
    """Text that the engine prints as itself: the one place where code could have come in."""
    return re.sub(r"([\\{}$])", r"\\\1", clean(text))


def braced(text: str) -> str:
    return "{" + escaped(text) + "}"


def is_date(date: PartialDate) -> bool:
    """Whether the calendar has it; an impossible one would fail the whole document."""
    if not 1 <= date.year <= 9999:
        return False
    if date.month is None:
        return date.day is None
    if not 1 <= date.month <= 12:
        return False
    return date.day is None or 1 <= date.day <= monthrange(date.year, date.month)[1]


def is_web_address(url: str) -> bool:
    return re.fullmatch(r"https?://[^\s/$.?#].[^\s\x00-\x1f]*", url) is not None
