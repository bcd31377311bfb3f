"""What is in the index: of each passage its number and its tokens, twice. Never its text.

`stem` has no positions and serves ranking; `exact` has them and serves quotation marks. Both get the tokens that our
analysis made, joined by spaces, so that the schema (which Whoosh pickles) holds no class of ours.
"""

from math import log

from whoosh import columns, fields
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer

SCHEMA = 1  # grows by every change to the fields
NAME = "MAIN"
ID, STEM, EXACT = "id", "stem", "exact"

K1, B = 2.0, 0.75  # round numbers; K1 = 1.2 ranks a little worse on Cranfield and on CISI


def schema() -> fields.Schema:
    tokens = SpaceSeparatedTokenizer()
    return fields.Schema(
        id=fields.COLUMN(columns.NumericColumn("Q")),
        stem=fields.TEXT(analyzer=tokens, phrase=False),
        exact=fields.TEXT(analyzer=tokens),
    )


def idf(documents: int, having: int) -> float:
    """The usual BM25 weight of a word that `having` of `documents` have; never negative."""
    return log(1 + (documents - having + 0.5) / (having + 0.5))
