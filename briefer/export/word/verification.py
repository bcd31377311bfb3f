"""What became of the quotes in a Word file, read from the package alone."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from lxml import etree

from briefer.domain.errors import FileDamaged, FormatTooNew, NothingToVerify
from briefer.domain.proof import FoundQuote, QuoteProof, QuoteState, before_annex, normalised
from briefer.export.word.anchors import PREFIX
from briefer.export.word.enclosure import as_quoted
from briefer.export.word.lint import lint_package
from briefer.export.word.manifest import FORMAT, NAMESPACE, ManifestInvalid, is_manifest, proofs_in
from briefer.export.word.opc import Opc
from briefer.export.word.safe_package import SafePackage
from briefer.export.word.two_views import Bookmarked, Story, Views, stories_of
from briefer.export.word.xml import q

_MANIFEST = re.compile(r"customXml/[^/]+\.xml")
_UNPARTED = "\u2e80"  # from here on mostly scripts that write no spaces


class WordVerification:
    def quotes(self, path: Path) -> tuple[FoundQuote, ...]:
        """Every quote that the file lists, in its order.

        Raises `NotFound`, `FileDamaged`, `FormatTooNew`, and `NothingToVerify` where it lists none.
        """
        return quotes_in(SafePackage.at(path))

    def faults(self, path: Path) -> tuple[str, ...]:
        """What Word or a reader would stumble on, a sentence each. Raises `NotFound`, `FileDamaged`."""
        package = SafePackage.at(path)
        parts = {name: package.checked(name) for name in package.names}
        try:
            return lint_package(Opc.of(parts))
        except (etree.XMLSyntaxError, ValueError, RecursionError) as error:
            raise FileDamaged(path, "a part of it is not what it should be") from error


def quotes_in(package: SafePackage) -> tuple[FoundQuote, ...]:
    """Every quote that the package lists. Raises `FileDamaged`, `FormatTooNew`, `NothingToVerify`."""
    stories = _stories(package)
    proofs = _proofs(package)
    marked: dict[str, list[Bookmarked]] = {}  # by the name of the quote's first bookmark
    for story in stories:
        for bookmark in story.bookmarks:
            for anchor in _anchors(bookmark.name):
                marked.setdefault(anchor, []).append(bookmark)
    if proofs is None:
        ours = sum(bookmark.name.startswith(PREFIX) for story in stories for bookmark in story.bookmarks)
        raise NothingToVerify(package.path, bookmarks=ours)
    whole = _Whole(stories)
    return tuple(_judged(proof, [_quoted(one) for one in marked.get(proof.anchor, ())], whole) for proof in proofs)


def _stories(package: SafePackage) -> list[Story]:
    mains = package.related("").get("officeDocument", ())
    if not mains:
        raise FileDamaged(package.path, "it is not a Word document")
    related = package.related(mains[0])
    body = package.xml(mains[0])
    if body.tag != q("w:document"):
        raise FileDamaged(package.path, "it is not an ordinary Word document; save it as .docx in Word")
    notes = [name for kind in ("footnotes", "endnotes") for name in related.get(kind, ())]
    return [story for root in (body, *map(package.xml, notes)) for story in stories_of(root)]


def _proofs(package: SafePackage) -> tuple[QuoteProof, ...] | None:
    """What the file lists, `None` where it has no list."""
    for name in sorted(filter(_MANIFEST.fullmatch, package.names)):
        if not package.mentions(name, NAMESPACE):
            continue  # another program's, and none of our business
        root = package.xml(name)
        if is_manifest(root):
            try:
                return proofs_in(root)
            except ManifestInvalid as error:
                if error.found is not None:
                    raise FormatTooNew(package.path, found=error.found, known=FORMAT) from error
                raise FileDamaged(package.path, str(error)) from error
    return None


def _anchors(name: str) -> Iterator[str]:
    """The anchors that a bookmark can be of: its own name, and that without the number of a further place."""
    yield name
    anchor, _, number = name.rpartition("_")
    if number.isdecimal():
        yield anchor


def _quoted(bookmark: Bookmarked) -> Views:
    before, words, after = bookmark.before, bookmark.words, bookmark.after
    return Views(
        as_quoted(before.accepted, words.accepted, after.accepted),
        as_quoted(before.rejected, words.rejected, after.rejected),
    )


def _searched(text: str) -> str:
    """Not the evidence annex: it repeats the words of every quote."""
    return before_annex(normalised(text))


class _Whole:
    """The texts of all stories, normalised when a quote has to be looked for: of a long file that takes its time."""

    def __init__(self, stories: Sequence[Story]) -> None:
        self._stories = stories

    @cached_property
    def views(self) -> tuple[Views, ...]:
        return tuple(Views(*map(_searched, (one.text.accepted, one.text.rejected))) for one in self._stories)


def _judged(proof: QuoteProof, places: Sequence[Views], whole: _Whole) -> FoundQuote:
    """By every place that has the quote's bookmark: one that says something else is enough to make it changed."""
    standing = [place for place in places if place.accepted.strip() or not proof.length]
    wrong = [place for place in standing if not proof.is_of(place.accepted)]
    if wrong:
        intact = [place.rejected for place in wrong if proof.is_of(place.rejected)]
        original = _folded(intact[0]) if intact else None
        found = _folded(wrong[0].accepted)
        return FoundQuote(proof, QuoteState.CHANGED, found, original, tracked=len(intact) == len(wrong))
    if standing:
        words = _folded(standing[0].accepted)
        return FoundQuote(proof, QuoteState.UNCHANGED, words, words)
    elsewhere = next(_again(proof, (view.accepted for view in whole.views)), None)
    if elsewhere is not None:
        return FoundQuote(proof, QuoteState.NO_ANCHOR, elsewhere, elsewhere)
    before = next(_again(proof, (view.rejected for view in whole.views)), None)
    return FoundQuote(proof, QuoteState.GONE, None, before, tracked=before is not None)


def _folded(words: str) -> str:
    return " ".join(words.split())


def _again(proof: QuoteProof, texts: Iterator[str]) -> Iterator[str]:
    """The quote's words where they stand in normalised texts, exactly and not as part of longer words."""
    for text in texts:
        sums = list(accumulate(map(ord, text), initial=0))
        for start in range(len(text) - proof.length + 1):
            end = start + proof.length
            if sums[end] - sums[start] != proof.codes or _cuts_a_word(text, start) or _cuts_a_word(text, end):
                continue
            if proof.is_of(text[start:end]):
                yield text[start:end]


def _cuts_a_word(text: str, at: int) -> bool:
    """Whether a word of a script that parts its words goes on across `at`."""
    return all(letter.isalnum() and letter < _UNPARTED for letter in text[max(0, at - 1) : at + 1]) and (
        0 < at < len(text)
    )
