"""Other searches that are offered under the box, where what was typed found little."""

from dataclasses import dataclass

from briefer.domain.query_language import Word
from briefer.domain.query_parser import parse
from briefer.domain.search import SearchAnswer
from briefer.ui.tongue import tr

A_SENTENCE = 8  # words, from which what was typed may be meant exactly so
AT_MOST = 3  # offers
_MARKS = str.maketrans("", "", '"“”„«»')


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` is what can be clicked, `query` what is then searched for."""

    text: str
    query: str


def offers_of(answer: SearchAnswer) -> tuple[Offer, ...]:
    """The nearest spelling; the words without their quotation marks; a pasted sentence as an exact quote."""
    found: list[Offer] = []
    if answer.suggestion is not None:
        found.append(Offer(tr("Did you mean {words}?").format(words=answer.suggestion), answer.suggestion))
    complete = any(hit.complete for hit in answer.hits)
    bare = " ".join(answer.query.translate(_MARKS).split())
    if not complete and bare != " ".join(answer.query.split()) and bare:
        found.append(Offer(tr("Search without the quotation marks"), bare))
    if _is_sentence(answer.query):
        found.append(Offer(tr("Search for exactly these words"), f"“{bare}”"))
    return tuple(found[:AT_MOST])


def _is_sentence(typed: str) -> bool:
    """Many plain words in a row, with no operator, filter or quotation among them."""
    query = parse(typed, whole=True)
    parts = getattr(query.node, "parts", ())
    plain = not query.filters and all(isinstance(part, Word) for part in parts)
    return plain and len(typed.split()) >= A_SENTENCE and typed.translate(_MARKS) == typed
