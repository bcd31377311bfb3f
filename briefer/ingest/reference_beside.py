"""A file of references beside a document, of the same name, is taken as the document's reference: `paper.ris` for
`paper.pdf`. Reference managers and journals' web pages save them like that."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

from briefer.domain.errors import FileDamaged, NotFound
from briefer.domain.reference import NAMES, Reference, ReferenceField
from briefer.ingest.built_text import settled
from briefer.ingest.registry import SUFFIXES
from briefer.ports.citing import ReferenceFiles
from briefer.ports.reading import AS_IT_IS, Read, ReadAs

REFERENCE_SUFFIXES = (".ris", ".bib", ".json")
METHOD = "reference file"
_CONFIDENCE = 0.95
_AT_MOST = 1024 * 1024  # bytes; what is larger holds the references of more than one document


def is_reference_file(path: Path) -> bool:
    """Whether its name is that of a file of references."""
    return path.suffix.lower() in REFERENCE_SUFFIXES


def documents_beside(path: Path) -> Iterator[Path]:
    """The documents that a file of references stands beside, whether or not it is there itself."""
    if is_reference_file(path):
        named = (path.with_suffix(each) for suffix in sorted(SUFFIXES) for each in (suffix, suffix.upper()))
        yield from (document for document in named if document.is_file())


def references_beside(document: Path) -> Iterator[Path]:
    """Where a file of references of the document would be."""
    named = (document.with_suffix(suffix) for suffix in REFERENCE_SUFFIXES)
    yield from (path for path in named if path != document)


def is_reference_of_another(path: Path) -> bool:
    """Whether `path` is such a file, so that it is no source itself."""
    return next(documents_beside(path), None) is not None


def with_reference_beside(
    read: Callable[[Path, ReadAs], Read], references: ReferenceFiles
) -> Callable[[Path, ReadAs], Read]:
    """`read`, with the fields of the file of references beside the one it reads. Such a file that is damaged, or that
    holds several references, changes nothing."""

    def read_with_reference(path: Path, how: ReadAs = AS_IT_IS) -> Read:
        found = read(path, how)
        reference = _reference_beside(path, references)
        if reference is None:
            return found
        return replace(found, text=replace(found.text, fields=settled(_fields_of(reference), found.text.fields)))

    return read_with_reference


def _reference_beside(path: Path, references: ReferenceFiles) -> Reference | None:
    for beside in references_beside(path):
        try:
            if not beside.is_file() or beside.stat().st_size > _AT_MOST:
                continue
            found = references.read(beside)
        except (OSError, NotFound, FileDamaged):
            continue
        if len(found) == 1:
            return found[0]
    return None


def _fields_of(reference: Reference) -> tuple[ReferenceField, ...]:
    """All that is stated, names one by one in their order."""
    stated: list[ReferenceField] = []
    for field in fields(Reference):
        value = getattr(reference, field.name)
        if value == field.default and field.name != "type":
            continue
        for one in value if field.name in NAMES else (value,):
            stated.append(ReferenceField(field.name, one, _CONFIDENCE, None, METHOD))
    return tuple(stated)
