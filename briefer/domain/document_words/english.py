"""What the program prints in a document in English."""

from typing import Final

from briefer.domain.anchor import LocatorKind
from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="References",
    contents="Contents",
    to_fill="to fill: {name}",
    page="Page {page} of {pages}",
    details="Details",
    details_said="Details of this briefing, a label beside each value",
    decision="Decision",
    decision_said="For the decision, to be filled by hand",
    signature="Signature: {names}",
    clearance="Clearance",
    clearance_said="Who drafted, checked and approved, and when",
    evidence="Evidence",
    evidence_of="{title}: evidence",
    evidence_opening="Evidence annex: each quote of this briefing, in the order of the text.",
    evidence_columns=("No.", "Claim", "Words", "Source", "Place", "Digest"),
    evidence_said=(
        "One row for each quote: what it proves, its words, its source and place, and digests of words and text."
    ),
    not_verbatim=" Not verbatim: the source has {words}. Printed all the same because: {why}",
    digests="words {words}, text {text}",
    joined="{} and {}",
    untitled="untitled source",
    interview="Interview by {}",
    months=tuple(
        "January February March April May June July August September October November December".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    month_first="{month} {day}, {year}",
    marks=QuoteMarks.DOUBLE,
    places=places(
        *("p. {}|pp. {}", "para. {}|paras. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "chap. {}|chaps. {}"),
        *("cl. {}|cls. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "table {}|tables {}", "line {}|lines {}"),
        *("n. {}|nn. {}", "pt. {}|pts. {}", "vol. {}|vols. {}", "annex {}|annexes {}", "at {}"),
    ),
    in_full={
        **{kind: f"{kind} {{}}" for kind in LocatorKind.ALL},
        **{LocatorKind.ARTICLE: "article {}", LocatorKind.TIME: "time {}"},
    },
)
