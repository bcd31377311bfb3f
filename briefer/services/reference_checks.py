"""P16 to P18: references that lack what a reader needs to find the work, before they are printed."""

from collections.abc import Iterator

from briefer.domain.briefing import Briefing, in_sections
from briefer.domain.finding import Finding, Grade, few_words
from briefer.domain.origins import quote_in
from briefer.domain.quote import cluster_of
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId

_PUBLISHED = frozenset({"book", "chapter", "report", "thesis", "pamphlet", "map", "standard"})
_IN_A_WHOLE = {
    "article-journal": "its journal",
    "article-newspaper": "its newspaper",
    "article-magazine": "its magazine",
    "chapter": "its book",
    "legal_case": "its law report",
}


def reference_findings(briefing: Briefing) -> Iterator[Finding]:
    """One finding for each work that is cited, at the first place that cites it; then quotes without a place."""
    seen: set[SourceId] = set()
    for section, node in in_sections(briefing):
        quote = quote_in(node.content)
        if quote is None:
            continue
        for cited in cluster_of(quote):
            if cited.source in seen:
                continue
            seen.add(cited.source)
            reference = briefing.references.get(cited.source, Reference())
            lacking = lacks(reference)
            if is_nothing(reference):
                said = f"The source of “{few_words(quote.words)}” has no title, author or date and cannot be cited."
                yield Finding(
                    "P16",
                    Grade.STOP,
                    section,
                    said,
                    node.id,
                    source=cited.source,
                    subject=cited.source,
                    words=cited.source,
                )
            elif lacking:
                grade = Grade.WARN if {"its title", "its date"} & set(lacking) else Grade.NOTE
                said = f"The reference of “{name_of(reference)}” lacks {_joined(lacking)} and is cited without."
                yield Finding("P17", grade, section, said, node.id, source=cited.source)
        if quote.locator is None:
            message = f"“{few_words(quote.words)}” is cited without a page or paragraph."
            yield Finding("P18", Grade.NOTE, section, message, node.id, source=quote.source)


def lacks(reference: Reference) -> tuple[str, ...]:
    """What the reference lacks of what its kind of work is found by, as phrases for people."""
    lacking: list[str] = []
    if not reference.title:
        lacking.append("its title")
    responsible = reference.author or reference.editor or reference.publisher or reference.authority
    if not (responsible or reference.container_title) and reference.type not in ("legal_case", "legislation", "bill"):
        lacking.append("its author")
    if reference.issued is None and not (reference.type == "speech" and reference.event_date):
        lacking.append("its date")
    if reference.type in _PUBLISHED and not reference.publisher:
        lacking.append("its publisher")
    whole = _IN_A_WHOLE.get(reference.type)
    if whole is not None and not reference.container_title:
        lacking.append(whole)
    return tuple(lacking)


def is_nothing(reference: Reference) -> bool:
    """Whether title, author and date are all unknown: there is nothing to cite."""
    return not (reference.title or reference.author or reference.issued)


def name_of(reference: Reference) -> str:
    """What the work is called as far as it is known: its title, else who wrote it, else when."""
    names = " and ".join(str(name) for name in reference.author)
    return reference.title or names or str(reference.issued or "an unknown work")


def _joined(parts: tuple[str, ...]) -> str:
    """ "its author, its date and its publisher"."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
