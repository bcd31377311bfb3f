"""What a person has said about page furniture: that something is, or is not, in one source or in all.

The stored text is never changed. The rules are laid over it whenever it is cut into passages or shown.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from briefer.domain.source import Block, Furniture, SourceId, SourceText

BY_HAND = "marked by hand"
_DIGITS = re.compile(r"\d+")


class Pattern(Enum):
    """What a rule goes by."""

    WORDS = "words"  # the paragraph's words, whatever numbers are in them
    REASON = "reason"  # why reading marked it


@dataclass(frozen=True, slots=True)
class FurnitureRule:
    """`source` is `None` for a rule that holds everywhere; `furniture` is `None` where it says "this is text".

    `what` is the reason, or the shape of the words (see `shape_of`).
    """

    source: SourceId | None
    pattern: Pattern
    what: str
    furniture: Furniture | None

    def is_about_the_same(self, other: "FurnitureRule") -> bool:
        return (self.source, self.pattern, self.what) == (other.source, other.pattern, other.what)


def shape_of(words: str) -> str:
    """The words with single spaces, and "#" for each number: the same for "Page 3 of 12" and "Page 4 of 12"."""
    return _DIGITS.sub("#", " ".join(words.split()))


def with_rules(text: SourceText, source: SourceId, rules: Iterable[FurnitureRule]) -> SourceText:
    """The text with its furniture as the rules have it. Words outrank reasons, one source outranks all of them."""
    found: dict[tuple[Pattern, str], Furniture | None] = {}
    for rule in sorted(rules, key=lambda rule: rule.source is not None):
        if rule.source in (None, source):
            found[rule.pattern, rule.what] = rule.furniture
    if not found:
        return text
    longest = 2 * max((len(what) for pattern, what in found if pattern is Pattern.WORDS), default=-1)
    blocks = tuple(_under(block, text.text, found, longest) for block in text.blocks)
    return text if blocks == text.blocks else replace(text, blocks=blocks)


def _under(block: Block, text: str, found: dict[tuple[Pattern, str], Furniture | None], longest: int) -> Block:
    keys: list[tuple[Pattern, str]] = []
    if len(block.span) <= longest:
        keys.append((Pattern.WORDS, shape_of(block.span.of(text))))
    if block.why is not None:
        keys.append((Pattern.REASON, block.why))
    for key in keys:
        if key in found:
            furniture = found[key]
            if furniture is block.furniture:
                return block
            return replace(block, furniture=furniture, why=None if furniture is None else BY_HAND)
    return block


def rule_before(rules: Sequence[FurnitureRule], rule: FurnitureRule) -> FurnitureRule | None:
    """The rule that `rule` would take the place of."""
    return next((one for one in rules if one.is_about_the_same(rule)), None)
