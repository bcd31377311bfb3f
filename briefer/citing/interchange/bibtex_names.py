"""Names as BibTeX writes them: "von Last, Jr, First", "First von Last", {An Organisation}."""

import re
from collections.abc import Iterator

from briefer.citing.interchange.being_read import organisation, person
from briefer.citing.interchange.latex import from_latex, to_latex
from briefer.domain.reference import Name

OTHERS = "others"


def names_in(value: str) -> list[str]:
    """The names of a field, still in LaTeX."""
    return [part for part in (one.strip() for one in _parted(value, _AND)) if part]


def bibtex_name(value: str) -> Name | None:
    if (whole := _whole_in_braces(value)) is not None:
        return organisation(from_latex(whole).text)
    if re.search(r"(?:^|,)\s*(?:family|given|prefix|suffix)\s*=", value):
        return _by_parts(value)
    parts = [part.strip() for part in _parted(value, _COMMA)]
    if len(parts) == 1:
        return _first_last(_words(parts[0]))
    particle, family = _von_last(_words(parts[0]))
    given, suffix = (parts[-1], parts[1]) if len(parts) > 2 else (parts[1], "")
    return person(family, _plain(given), suffix=_plain(suffix), particle=particle)


def written_name(name: Name) -> str:
    """For a field `author`: read back as the same name."""
    if name.literal is not None:
        return "{" + to_latex(name.literal) + "}"
    particles = " ".join(part for part in (name.dropping_particle, name.non_dropping_particle) if part)
    family = _protected(name.family or "", family=True)
    last = " ".join(part for part in (to_latex(particles), family) if part)
    given = _protected(name.given or "")
    suffix = _protected(name.suffix or "")
    return ", ".join((last, suffix, given)) if suffix else f"{last}, {given}"


def is_particle(words: str) -> bool:
    """Whether BibTeX would take the words for particles: each begins with a small letter."""
    return bool(words) and all(word[:1].islower() for word in words.split())


def _protected(part: str, *, family: bool = False) -> str:
    """In braces where BibTeX would read something into it: a comma, an "and", small letters taken for a particle."""
    doubtful = "," in part or re.search(r"(?:^|\s)and(?:\s|$)", part, re.IGNORECASE) or "=" in part
    if family and any(word[:1].islower() for word in part.split()[:-1]):
        doubtful = True
    return "{" + to_latex(part) + "}" if doubtful else to_latex(part)


def _by_parts(value: str) -> Name | None:
    """biblatex: family=Berg, given=Jan, prefix=van den."""
    found: dict[str, str] = {}
    for part in _parted(value, _COMMA):
        name, equals, words = part.partition("=")
        if equals:
            found[name.strip().lower()] = _plain(words.strip().strip('"'))
    return person(
        found.get("family", ""),
        found.get("given", ""),
        suffix=found.get("suffix", ""),
        particle=found.get("prefix", ""),
    )


def _first_last(words: list[str]) -> Name | None:
    if len(words) < 2:
        return organisation(_plain(" ".join(words)))
    start = next((at for at, word in enumerate(words[:-1]) if at and _is_small(word)), len(words) - 1)
    particle, family = _von_last(words[start:])
    return person(family, " ".join(_plain(word) for word in words[:start]), particle=particle)


def _von_last(words: list[str]) -> tuple[str, str]:
    """Particles are the words with small letters before the last name."""
    end = 0
    while end < len(words) - 1 and _is_small(words[end]):
        end += 1
    return tuple(" ".join(_plain(word) for word in part) for part in (words[:end], words[end:]))  # type: ignore[return-value]  # two


def _is_small(word: str) -> bool:
    return not word.startswith("{") and _plain(word)[:1].islower()


def _plain(latex: str) -> str:
    return from_latex(latex).text


def _whole_in_braces(value: str) -> str | None:
    """What stands in the one pair of braces that encloses all of it, accents like {\\"u} not counted."""
    if not (value.startswith("{") and value.endswith("}")) or value.startswith("{\\"):
        return None
    depth = 0
    for at, letter in _letters(value):
        depth += (letter == "{") - (letter == "}")
        if depth == 0:
            return value[1:-1] if at == len(value) - 1 else None
    return None


_AND = re.compile(r"\s+and(?=\s)\s*", re.IGNORECASE)
_COMMA = re.compile(r",")
_BLANK = re.compile(r"[\s~]+")


def _words(value: str) -> list[str]:
    return [word for word in _parted(value, _BLANK) if word]


def _parted(value: str, at_sign: re.Pattern[str]) -> Iterator[str]:
    """Parts of `value` between what `at_sign` finds outside braces."""
    outside = [False] * (len(value) + 1)  # nor is what a backslash protects
    depth = 0
    for at, letter in _letters(value):
        depth += (letter == "{") - (letter == "}" and depth > 0)
        outside[at] = depth == 0
    start = 0
    for found in at_sign.finditer(value):
        if outside[found.start()]:
            yield value[start : found.start()]
            start = found.end()
    yield value[start:]


def _letters(value: str) -> Iterator[tuple[int, str]]:
    """With their places; what a backslash protects is no brace."""
    at = 0
    while at < len(value):
        protected = value[at] == "\\" and at + 1 < len(value)
        yield at, " " if protected else value[at]
        at += 2 if protected else 1
