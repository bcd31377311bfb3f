"""Typed text to a `Query`. Any text is a query; what is not understood is ignored and said in a note.

climate change          both words, in any of their forms          (a OR b) c, a | b      either
"climate change"        exactly these words in this order          -nuclear, NOT nuclear  without
"rule law"~2            in order, at most one word between         chan*                  words that begin so
climate NEAR/5 finance  within five words, any order               head-of-state          parts in any form, or joined
year:2010..2015  author:qiao  title:"…"  publisher:  type:  tag:   filters on the source
"""

import re

from briefer.domain.query_language import (
    AllOf,
    AnyOf,
    Compound,
    FieldFilter,
    Filter,
    Near,
    Node,
    Phrase,
    Prefix,
    Query,
    Without,
    Word,
    YearFilter,
)
from briefer.domain.query_lexer import Field, Nearby, Quoted, Sign, Token, Typed, collapsed, tokens_of, words_in

CHARACTERS = 512
TERMS = 16
PREFIX_LETTERS = 3

_YEARS = re.compile(r"(\d{4})?(\.\.|-|–)?(\d{4})?")


def parse(typed: str, *, whole: bool = False) -> Query:
    """What `typed` asks for. Unless `whole`, a last word with nothing after it is still being typed."""
    notes: list[str] = []
    text = typed
    if len(typed) > CHARACTERS:
        text = typed[:CHARACTERS]
        notes.append(f"Only the first {CHARACTERS} characters are searched for.")
        whole = True
    tokens, ignored = tokens_of(text)
    notes += ignored
    filters, rest = _filters(tokens, notes)
    parser = _Parser(collapsed(tuple(rest)), whole=whole, notes=notes)
    node = parser.parse()
    if node is not None and not _asks_for_something(node):
        node = None
        notes.append("Add a word to search for.")
    elif node is None and filters and not parser.waiting:
        notes.append("Add a word to search for.")
    return Query(typed, node, tuple(filters), tuple(dict.fromkeys(notes)))


def _filters(tokens: tuple[Token, ...], notes: list[str]) -> tuple[list[Filter], list[Token]]:
    """The filters among `tokens`, and the tokens that are left. A filter that cannot be used becomes plain words."""
    filters: list[Filter] = []
    rest: list[Token] = []
    for token in tokens:
        if not isinstance(token, Field):
            rest.append(token)
        elif token.name == "year" and (years := _years(token.value)) is not None:
            filters.append(years)
        elif token.name == "year" and token.value:
            notes.append(f"“year:{token.value}” is not a year, so it is searched for as words.")
            rest += [Typed((word,)) for word in ("year", *words_in(token.value))]
            continue
        elif token.words:
            filters.append(FieldFilter(token.name, token.words))
        else:
            notes.append(f"Ignored: “{token.name}:” needs a {'year' if token.name == 'year' else 'word'} after it.")
        if isinstance(token, Field) and len(rest) > 0 and rest[-1] is Sign.NOT:
            rest.pop()
            if token.words or token.value:
                notes.append("Ignored: the minus before a filter. A filter can only be asked for.")
    return filters, rest


def _years(value: str) -> YearFilter | None:
    found = _YEARS.fullmatch(value)
    if found is None or (found[1] is None and found[3] is None) or (found[2] is None and found[3] and found[1]):
        return None
    first = int(found[1]) if found[1] else None
    last = int(found[3]) if found[3] else None
    if found[2] is None:
        year = first if first is not None else last
        return YearFilter(year, year)
    if first is not None and last is not None and first > last:
        first, last = last, first
    return YearFilter(first, last)


class _Parser:
    """Recursive descent: parentheses and NOT, then NEAR, then OR, then the implied AND."""

    def __init__(self, tokens: tuple[Token, ...], *, whole: bool, notes: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.whole = whole
        self.notes = notes
        self.terms = 0
        self.waiting = False  # a word of one or two letters is being typed

    def parse(self) -> Node | None:
        parts: list[Node] = []
        while self.at < len(self.tokens):
            before = self.at
            if (part := self._all()) is not None:
                parts.append(part)
            if self.at == before:
                self.at += 1  # a sign that stands alone
        return _joined(AllOf, parts)

    def _here(self) -> Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while (here := self._here()) is not None and here is not Sign.CLOSE:
            if here is Sign.BOTH or here is Sign.EITHER or isinstance(here, Nearby):
                self.at += 1  # AND is implied; the others have nothing on their left
            elif (part := self._either()) is not None:
                parts.append(part)
        return _joined(AllOf, parts)

    def _either(self) -> Node | None:
        parts = [self._near()]
        while self._here() is Sign.EITHER:
            self.at += 1
            following = self._here()
            if following is None or following is Sign.CLOSE:
                break
            if following is not Sign.BOTH and following is not Sign.EITHER and not isinstance(following, Nearby):
                parts.append(self._near())
        return _joined(AnyOf, [part for part in parts if part is not None])

    def _near(self) -> Node | None:
        left = self._unary()
        while isinstance(near := self._here(), Nearby):
            following = self.tokens[self.at + 1 : self.at + 2]
            if not following or not isinstance(following[0], Typed | Quoted):
                self.at += 1
                self.notes.append("Ignored: NEAR needs a word on each side.")
                break
            self.at += 1
            right = self._unary()
            if isinstance(left, Word | Prefix | Phrase | Compound | Near) and right is not None:
                left = Near(left, right, near.distance)
            else:
                self.notes.append("Ignored: NEAR needs a word on each side.")
                left = _joined(AllOf, [part for part in (left, right) if part is not None])
        return left

    def _unary(self) -> Node | None:
        here = self._here()
        if here is Sign.NOT:
            while self._here() is Sign.NOT or self._here() is Sign.BOTH:
                self.at += 1
            following = self._here()
            if (
                following is None
                or following is Sign.CLOSE
                or following is Sign.EITHER
                or isinstance(following, Nearby)
            ):
                return None
            part = self._unary()
            return None if part is None else Without(part)
        if here is Sign.OPEN:
            self.at += 1
            inside = self._all()
            self.at += 1  # its partner: parentheses are balanced
            return inside
        self.at += 1
        if isinstance(here, Typed):
            return self._counted(self._typed(here))
        if isinstance(here, Quoted):
            return self._counted(self._quoted(here))
        return None

    def _counted(self, node: Node | None) -> Node | None:
        if node is None:
            return None
        self.terms += 1
        if self.terms > TERMS:
            self.notes.append(f"Only the first {TERMS} words are searched for.")
            return None
        return node

    def _typed(self, typed: Typed) -> Node | None:
        unfinished = typed.open_end and not self.whole and self.at == len(self.tokens)
        *before, last = typed.parts
        if typed.star:
            if len(last) < PREFIX_LETTERS or before:
                self.notes.append(f"Ignored: the asterisk after “{'-'.join(typed.parts)}”. {_STAR}")
            else:
                return Prefix(last)
        if before:
            if unfinished and _is_too_short(last):
                return Compound(tuple(before)) if len(before) > 1 else Word(before[0])
            return Compound(typed.parts, unfinished)
        if not unfinished:
            return Word(last)
        if _is_too_short(last):
            self.waiting = True
            return None
        return Prefix(last, True) if len(last) >= PREFIX_LETTERS else Word(last)

    def _quoted(self, quoted: Quoted) -> Node | None:
        words = quoted.words
        unfinished = quoted.open_end and not self.whole
        if unfinished and words and _is_too_short(words[-1]):
            self.waiting = len(words) == 1
            words, unfinished = words[:-1], False
        return Phrase(words, quoted.slop, unfinished) if words else None


_STAR = f"It needs a single word of {PREFIX_LETTERS} letters or more before it."


def _is_too_short(word: str) -> bool:
    """Whether a word that is being typed says too little yet. Chinese, Japanese and Korean say much in one sign."""
    return len(word) < PREFIX_LETTERS and all(char < "\u2e80" for char in word)


def _joined(kind: type[AllOf] | type[AnyOf], parts: list[Node]) -> Node | None:
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, AllOf | AnyOf) and type(part) is kind:
            flat += part.parts
        else:
            flat.append(part)
    match flat:
        case []:
            return None
        case [single]:
            return single
    return kind(tuple(flat))


def _asks_for_something(node: Node) -> bool:
    match node:
        case Without():
            return False
        case AllOf(parts):
            return any(_asks_for_something(part) for part in parts)
        case AnyOf(parts):
            return all(_asks_for_something(part) for part in parts)
    return True
