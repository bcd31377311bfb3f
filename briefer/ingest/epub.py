"""E-books (.epub): the chapters in reading order, with the pages of the printed edition where the book states them."""

import posixpath
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import ReferenceField
from briefer.domain.source import SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.heading_title import title_fields
from briefer.ingest.html_blocks import add_drafts, html_drafts
from briefer.ingest.html_page import html_page
from briefer.ingest.office_xml import Element, all_words, attribute, below, child, local, parsed
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip
from briefer.ingest.sizes import text_at_most
from briefer.ingest.stated_values import iso_date, person
from briefer.ports.reading import AS_IT_IS, ReadAs

LOCKED = "This book is locked by its shop and cannot be read."

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"})
_STATED = 0.7  # what a publisher says of its book
_SUGGESTED = 0.5
_METHOD = "the book's own record"


class BookReader:
    """Reads EPUB 2 and 3."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        package = SafeZip(path, data)
        book = _book(package)
        locked = _locked(package)
        if locked and locked & set(book.chapters):
            raise SourceUnreadable(path, SourceStatus.ENCRYPTED.value, LOCKED)
        built = BuiltText(path, text_at_most(how))
        page: int | None = None
        missing = 0
        for name in book.chapters:
            if name not in package:
                missing += 1
                continue
            chapter = html_page(path, package.part(name))
            if chapter.tree.root is not None:
                drafts, page = html_drafts(chapter.tree.root, marks=False, page=page)
                add_drafts(built, drafts)
        fields = _fields(book.record)
        title = () if any(one.name == "title" for one in fields) else title_fields(built.text, built.blocks, ())
        if missing:
            reason = f"Chapters missing in this file: {missing} of {len(book.chapters)}."
            return built.reading((*fields, *title), status=SourceStatus.PARTLY_READ, reason=reason)
        return built.reading((*fields, *title))


@dataclass(frozen=True, slots=True)
class _Book:
    """`chapters` are names of members, in reading order."""

    chapters: tuple[str, ...]
    record: Element | None


def _book(package: SafeZip) -> _Book:
    container = parsed(package.path, package.part(_CONTAINER))
    root = next((attribute(one, "full-path") for one in below(container, "rootfile")), None)
    if root is None:
        raise refusal(package.path, SourceStatus.DAMAGED)
    opf = parsed(package.path, package.part(root))
    folder = posixpath.dirname(root)
    items: dict[str, str] = {}
    manifest, spine = child(opf, "manifest"), child(opf, "spine")
    if manifest is None or spine is None:
        raise refusal(package.path, SourceStatus.DAMAGED)
    for item in manifest:
        identity, target = attribute(item, "id"), attribute(item, "href")
        if identity and target and attribute(item, "media-type") in _PAGES:
            items[identity] = _member(folder, target)
    order = (attribute(one, "idref") for one in spine if local(one) == "itemref")
    chapters = tuple(dict.fromkeys(items[one] for one in order if one in items))
    return _Book(chapters, child(opf, "metadata"))


def _member(folder: str, target: str) -> str:
    """The member that an address inside the book names. It is only ever looked up among the members."""
    return posixpath.normpath(posixpath.join(folder, unquote(target.partition("#")[0])))


def _locked(package: SafeZip) -> set[str]:
    """The members that are encrypted; fonts may be, the words of a book that anyone may read are not."""
    if _ENCRYPTION not in package:
        return set()
    root = parsed(package.path, package.part(_ENCRYPTION))
    return {_member("", attribute(one, "URI") or "") for one in below(root, "CipherReference")}


def _fields(record: Element | None) -> tuple[ReferenceField, ...]:
    found: dict[str, list[str]] = {}
    for element in record if record is not None else ():
        words = " ".join(all_words(element).split())
        if words:
            found.setdefault(local(element), []).append(words)
    fields = [ReferenceField("title", title, _STATED, None, _METHOD) for title in found.get("title", [])[:1]]
    fields += [ReferenceField("author", person(name), _STATED, None, _METHOD) for name in found.get("creator", [])]
    fields += [ReferenceField("publisher", name, _STATED, None, _METHOD) for name in found.get("publisher", [])[:1]]
    date = iso_date(found.get("date", [""])[0])
    if date is not None:  # of this file as often as of the work
        fields.append(ReferenceField("issued", date, _SUGGESTED, None, _METHOD))
    return tuple(fields)
