"""The part of a Word file in which its quotes are listed, so that each can be proved after others have edited it.

It holds where the words stand in their source, and digests; no words, no path, no note text.
"""

from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from briefer.domain.anchor import Locator, Span
from briefer.domain.manuscript import QuoteRecord
from briefer.domain.proof import QuoteProof, normalised, proof_of
from briefer.domain.quote import Insertion, Omission, QuoteEdit, QuoteId, Replacement, Sic
from briefer.domain.source import SourceId, TextDigest
from briefer.export.word.anchors import bookmark_name
from briefer.export.word.custom_xml import attach
from briefer.export.word.opc import Opc
from briefer.export.word.plain_xml import element, text, whole
from briefer.export.word.xml import Element

NAMESPACE: Final = "urn:briefer:quotes"
FORMAT: Final = 1
_ROOT: Final = f"{{{NAMESPACE}}}quotes"
_STORE_ID: Final = "{B7D3F3C4-5B0E-5E1F-9C53-6A0F6B1D6C21}"  # names this kind of part; one stands in a file


class ManifestInvalid(Exception):
    """A list of quotes that cannot be used; the text is a clause for people. `found` is a format that is too new."""

    def __init__(self, why: str, *, found: int | None = None) -> None:
        super().__init__(why)
        self.found = found


def attach_manifest(package: Opc, quotes: Iterable[QuoteRecord]) -> None:
    """Adds the part that lists `quotes`, beside parts of others that may be there."""
    attach(package, manifest(quotes), namespace=NAMESPACE, id=_STORE_ID)


def manifest(quotes: Iterable[QuoteRecord]) -> bytes:
    return whole(element("quotes", *map(_entry, quotes), xmlns=NAMESPACE, format=FORMAT))


def _entry(quote: QuoteRecord) -> str:
    words = normalised(quote.proved)
    return element(
        "quote",
        *_about(quote),
        id=quote.id,
        anchor=bookmark_name(quote.id, quote.shown),
        source=quote.source,
        text=quote.digest,
        start=quote.span.start,
        end=quote.span.end,
        proof=proof_of(quote.proved),
        length=len(words),
        codes=sum(map(ord, words)),
    )


def _about(quote: QuoteRecord) -> Iterator[str]:
    if quote.locator:
        yield element("locator", kind=quote.locator.kind, value=quote.locator.value)
    if quote.citation:
        yield element("citation", text(quote.citation))
    yield from map(_edit, quote.edits)


def _edit(edit: QuoteEdit) -> str:
    match edit:
        case Omission(span):
            return element("omission", start=span.start, end=span.end)
        case Replacement(span, shown):
            return element("replacement", start=span.start, end=span.end, shown=shown)
        case Insertion(at, shown):
            return element("insertion", at=at, shown=shown)
        case Sic(at):
            return element("sic", at=at)
        case _:
            assert_never(edit)


def is_manifest(root: Element) -> bool:
    return root.tag == _ROOT


def proofs_in(root: Element) -> tuple[QuoteProof, ...]:
    """The quotes listed in a manifest. Raises `ManifestInvalid`."""
    try:
        format = int(root.get("format", ""))
        if format > FORMAT:
            raise ManifestInvalid("its list of quotes is of a later format", found=format)
        proofs = tuple(_proof(entry) for entry in root.iterchildren(f"{{{NAMESPACE}}}quote"))
    except (KeyError, ValueError) as error:
        raise ManifestInvalid("its list of quotes is not as briefer wrote it") from error
    if len({proof.anchor for proof in proofs}) != len(proofs):
        raise ManifestInvalid("its list of quotes names one quote twice")
    return proofs


def _proof(entry: Element) -> QuoteProof:
    given = {str(key): str(value) for key, value in entry.attrib.items()}
    locators = list(entry.iterchildren(f"{{{NAMESPACE}}}locator"))
    citations = list(entry.iterchildren(f"{{{NAMESPACE}}}citation"))
    return QuoteProof(
        id=QuoteId(given["id"]),
        anchor=given["anchor"],
        source=SourceId(given["source"]),
        digest=TextDigest(given["text"]),
        span=_span(given),
        edits=tuple(_edits(entry)),
        locator=_locator(locators[0]) if locators else None,
        citation=(citations[0].text or "") if citations else "",
        proof=given["proof"],
        length=int(given["length"]),
        codes=int(given["codes"]),
    )


def _locator(element: Element) -> Locator:
    return Locator(str(element.attrib["kind"]), str(element.attrib["value"]))


def _edits(entry: Element) -> Iterator[QuoteEdit]:
    for child in entry.iterchildren():
        given = {str(key): str(value) for key, value in child.attrib.items()}
        match str(child.tag).rpartition("}")[2]:
            case "omission":
                yield Omission(_span(given))
            case "replacement":
                yield Replacement(_span(given), given["shown"])
            case "insertion":
                yield Insertion(int(given["at"]), given["shown"])
            case "sic":
                yield Sic(int(given["at"]))
            case _:
                continue


def _span(given: dict[str, str]) -> Span:
    return Span(int(given["start"]), int(given["end"]))
