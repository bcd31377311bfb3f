"""Citations: references with a place, and what a citation style makes of them."""

from dataclasses import dataclass
from enum import Enum

from briefer.domain.cited_work import Citation as Citation
from briefer.domain.cited_work import Cluster as Cluster
from briefer.domain.manuscript import Text
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

NO_CITATIONS = StyleId("none")


class Placement(Enum):
    """Where a style puts its citations."""

    NOTE = "note"  # in footnotes, after the punctuation
    TEXT = "text"  # in the sentence, before the full stop
    NONE = "none"  # nowhere on the page


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """A style on offer. `punctuation_inside` puts full stops and commas inside the closing quotation mark.

    `is_own` marks one that the user added; what it prints is not promised.
    """

    id: StyleId
    title: str
    placement: Placement
    has_list: bool
    punctuation_inside: bool = True
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """What the engine made: runs for each cluster, in order, and the list of sources, sorted.

    `plain` names sources for which the style failed and a plain citation (author, title, date) stands instead.
    """

    clusters: tuple[tuple[Text, ...], ...]
    bibliography: tuple[tuple[Text, ...], ...]
    plain: tuple[SourceId, ...] = ()
