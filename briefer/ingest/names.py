"""Personal names as printed in by-lines: which part is the family name."""

import re
from collections.abc import Iterator

from briefer.domain.anchor import Span
from briefer.domain.reference import Name


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HONORIFIC = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Amb|Ambassador|Hon|Sir|Dame|Rev)\b\.?|H\.E\.)\s+")
_SEPARATOR = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&|und|et|y)\s+")
_PART = r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"
_PARTICLE = r"(?:de|del|della|da|dos|di|du|van|von|der|den|bin|bint|ibn|al|el|la|le)"
_SHAPE = re.compile(rf"{_PART}(?: (?:{_PART}|{_PARTICLE})){{1,4}}")
_NOT_NAMES = _set(
    """about academy affairs analysis annex article association board bureau centre center chapter comment committee
    congress contact contents council culture day department diplomacy economy edition editorial english europe events
    features federal foreign forum general global government group history home index institute introduction
    international issues journal latest law letter links list media memorandum ministry more national nations news
    newsletter office opinion order page party people photo policy politics press privacy program programme project
    public published read relations release report republic research review search section security senate series
    share site society sports staff state states statement studies subject summary table terms title top topics trade
    treaty union united university update version video views website world writer"""
)
_CHINESE = _set(
    """bai cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao ge gong gu guo han hao he hong hou hu
    huang jia jiang jin kang kong lei li liang liao lin liu long lu luo lü ma mao meng mo niu pan peng qian qiao qin qiu
    ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiao xie xiong xu xue yan yang yao ye yi
    yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou"""
)
_KOREAN = _set("kim lee park choi jung kang cho yoon jang lim shin ban")
_VIETNAMESE = _set("nguyen nguyễn le lê tran trần pham phạm hoang hoàng phan vu vũ vo võ dang đặng bui bùi")
_COMMON = _set(
    """ali adams allen anderson andersson baker brown carter clark collins cooper davies davis dubois edwards evans
    fernández fernandez fischer garcía garcia gonzalez gonzález green gupta hall hansen harris hernandez hill hughes
    ivanov jackson jensen johansson johnson jones khan king kumar larsen lewis lopez lópez martin martinez martínez
    meyer miller mitchell moore morgan morris müller muller murphy nielsen novak parker patel perez pérez petrov
    phillips ramirez reid roberts robinson rodriguez rodríguez rossi russo sanchez sánchez santos schmidt schneider
    scott sharma silva singh smith smirnov suzuki sato tanaka taylor thomas thompson torres turner walker watson weber
    white williams wilson wood wright yamamoto young watanabe"""
)
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = (
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|er|a|e|i|o|u|ü)"
)
_PINYIN = re.compile(f"(?:{_INITIAL}{_FINAL}[-’']?){{1,2}}")


def names_in(words: str) -> tuple[tuple[Span, Name], ...]:
    """The names where `words` is nothing but names, with their places, honorifics left out; else nothing."""
    found: list[tuple[Span, Name]] = []
    for start, piece in _pieces(words):
        honorific = _HONORIFIC.match(piece)
        begin = honorific.end() if honorific else 0
        printed = piece[begin:]
        if not is_name(printed):
            return ()
        found.append((Span(start + begin, start + len(piece)), name_of(printed)))
    return tuple(found)


def is_name(printed: str) -> bool:
    """Whether it has the shape of a person's name and holds no word that headings and buttons are made of."""
    return _SHAPE.fullmatch(printed) is not None and not _NOT_NAMES & {part.lower() for part in printed.split()}


def has_known_family(printed: str) -> bool:
    """Whether the first or last word is a family name that many people have."""
    parts = printed.lower().split()
    return any(part in names for part in (parts[0], parts[-1]) for names in (_CHINESE, _KOREAN, _VIETNAMESE, _COMMON))


def name_of(printed: str) -> Name:
    """`printed` split into family and given name. East Asian names that stand family name first stay so."""
    parts = printed.split()
    if _is_family_first(parts):
        return Name(parts[0], " ".join(parts[1:]), family_first=True)
    at = len(parts) - 1
    while at > 1 and re.fullmatch(_PARTICLE, parts[at - 1]):
        at -= 1
    return Name(" ".join(parts[at:]), " ".join(parts[:at]))


def _is_family_first(parts: list[str]) -> bool:
    """A known family name first, and after it syllables that such a language has."""
    family, rest = parts[0].lower(), parts[1:]
    if family in _VIETNAMESE and len(parts) >= 3:
        return True
    if family in _KOREAN and len(rest) == 1 and "-" in rest[0]:
        return True
    return family in _CHINESE and len(rest) <= 2 and all(_PINYIN.fullmatch(part.lower()) for part in rest)


def _pieces(words: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _SEPARATOR.finditer(words):
        yield start, words[start : match.start()]
        start = match.end()
    yield start, words[start:]
