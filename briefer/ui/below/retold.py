"""What comes from below the window, told again in its language.

The layers below say everything in stable English sentences, which the command line, the log and other processes hand
on as they are. The modules beside this one list them; here one is recognised, its facts are taken out of it and put
into the translation. What is not recognised stays English.
"""

import re
from functools import cache

from briefer.ui.below import of_briefings, of_references, of_sources
from briefer.ui.tongue import number, tr

TOLD = frozenset({"has", "kind", "said", "todo", "what", "why"})  # facts that are words of ours, told again as well
COUNTS = frozenset({"all", "allowed", "number"})  # facts that are written as the language writes numbers
SHORT = COUNTS | {"has", "kind", "level", "pages", "what"}  # facts in which no sentence ends
_FACT = re.compile(r"\{(\w+)\}")
_AND = re.compile(r", | and ")  # between the parts of a list
_END = re.compile(r"(?<=[.!?]) (?=\S)")


def retold(said: str) -> str:
    """`said` in the language of the window; several sentences one by one."""
    whole = _told_whole(said)
    if whole is not None:
        return whole
    parts = _END.split(said)
    return " ".join(map(retold, parts)) if len(parts) > 1 else said


def is_known(said: str) -> bool:
    """Whether `said` can be told in other languages."""
    return _told_whole(said) is not None or (len(parts := _END.split(said)) > 1 and all(map(is_known, parts)))


def _told_whole(said: str) -> str | None:
    """As one sentence or clause, with or without its full stop; `None` where it is not listed."""
    bare, stop = said.removesuffix("."), "." if said.endswith(".") else ""
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(bare)
        if found is not None:
            facts = {name: _fact(name, fact) for name, fact in found.groupdict().items()}
            made = tr(sentence).removesuffix(".").format(**facts) + stop
            return made if bare[:1].isupper() else made[:1].lower() + made[1:]
    return None


def _fact(name: str, fact: str) -> str:
    if name in TOLD:
        listed = _AND.split(fact)
        if len(listed) > 1 and all(map(is_known, listed)):
            *others, last = map(retold, listed)
            return ", ".join(others) + tr(" and ") + last
        return retold(fact)
    counted = fact.replace(",", "")
    return number(int(counted)) if name in COUNTS and counted.isdigit() else fact


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sentence with what recognises it, those with most words of their own first."""
    listed = (*of_briefings.SENTENCES, *of_references.SENTENCES, *of_sources.SENTENCES)
    ordered = sorted(dict.fromkeys(listed), key=lambda sentence: -len(_FACT.sub("", sentence)))
    return tuple((sentence, _pattern(sentence)) for sentence in ordered)


def _pattern(sentence: str) -> re.Pattern[str]:
    """Its first letter may be small where it stands within another."""
    pieces = _FACT.split(sentence.removesuffix("."))  # text, name, text, name, … text
    made = ""
    for at, piece in enumerate(pieces):
        known = piece in pieces[1:at:2]
        what = r"(?:(?![.!?] ).)+?" if piece in SHORT else ".+?"
        made += re.escape(piece) if at % 2 == 0 else f"(?P={piece})" if known else f"(?P<{piece}>{what})"
    first = sentence[:1]
    if first.isupper():
        made = f"[{first}{first.lower()}]{made[1:]}"
    return re.compile(made, re.DOTALL)
