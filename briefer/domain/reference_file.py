"""What a file of references holds (CSL-JSON, RIS, BibTeX), and what was lost or left out on the way in or out."""

from dataclasses import dataclass

from briefer.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class Entry:
    """One reference of a file. `label` is its key there, or "entry 3". `doubts` are sentences for people: what could
    not be kept, and what was read one way and might be meant another.
    """

    label: str
    reference: Reference
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that is not there because it is broken. `why` is a sentence for people."""

    label: str
    why: str


@dataclass(frozen=True, slots=True)
class ReferenceFile:
    """A file that was read. `remarks` are sentences on the file as a whole."""

    entries: tuple[Entry, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """What a reference lacks in the file it was written to. `label` is its key there; `what` a sentence for people."""

    label: str
    what: str
