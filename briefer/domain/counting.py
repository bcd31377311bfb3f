"""Words against budgets.

Counted: prose, points, quotes as shown, table cells with their header row. Not counted: headings, guidance, title,
details, notes, references, sign-off. A word is what stands between spaces and holds a letter or digit.
"""

from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.quote import DirectQuote, shown
from briefer.domain.template import Format


def words_in(text: str) -> int:
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in text.split())


def words_of(node: Subtree) -> int:
    """Words of a node and all below it, sections below it included."""
    return sum(_own_words(one) for one in node.walk())


def words_of_section(node: Subtree) -> int:
    """Words that count against this section's own budget: sections below it count against theirs."""
    below = sum(words_of(child) for child in node.children if isinstance(child.content, Section))
    return words_of(node) - below


def quoted_words_of(node: Subtree) -> int:
    return sum(words_in(shown(one.content)) for one in node.walk() if isinstance(one.content, DirectQuote))


def _own_words(node: Subtree) -> int:
    match node.content:
        case Section(format=Format.TABLE, columns=columns):
            return sum(words_in(column) for column in columns) if node.children else 0
        case OwnPoint(prose) | Paraphrase(prose, _):
            return words_in(prose.text)
        case DirectQuote() as quote:
            return words_in(shown(quote))
        case _:
            return 0
