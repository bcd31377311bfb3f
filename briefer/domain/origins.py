"""Which quote an item is, or came from."""

from briefer.domain.outline_content import Content, Paraphrase
from briefer.domain.quote import DirectQuote


def quote_in(content: Content) -> DirectQuote | None:
    """The quote that an item is, or came from."""
    match content:
        case DirectQuote():
            return content
        case Paraphrase(_, origin):
            return origin
        case _:
            return None
