"""The set phrases of web pages and their copies: buttons, credits, disclaimers, agencies, roles."""

import re

_STRONG = r"""
    \d*\s*comments?\(s\) | print\s+e-?mail | print\s+friendly | bookmark\s+and\s+share | adjust\s+font\s+size
    | (?:post|leave|add|write)\s+(?:a|your)\s+comments? | no\s+comments(?:\s+yet)? | user\s+name\s+required
    | your\s+comment | enter\s+the\s+words\s+you\s+see | send\s+your\s+stories | get\s+more\s+from | app\s+download
    | back\s+to\s+top | go\s+to\s+forum | you\s+(?:might|may)\s+also\s+like | skip\s+to\s+(?:main\s+)?content
    | share\s+(?:this|on)(?:\s+(?:page|article|story|facebook|twitter|linkedin))? | related\s+(?:articles|stories|posts)
    | read\s+more | sign\s+(?:up|in) | log\s+in | all\s+rights\s+reserved | terms\s+of\s+(?:use|service)
    | privacy\s+policy | cookie\s+policy | mobile\s+version | desktop\s+version | version\s+mobile | mobile-version
    | phiên\s+bản\s+di\s+động | versión\s+móvil | removed\s+by\s+the\s+moderator | retour\s+en\s+haut | volver\s+arriba
    | nach\s+oben | 返回顶部 | 手机版 | 打印
"""
_WEAK = r"""
    language | english | français | español | deutsch | русский | العربية | 简体 | 繁體 | 繁体 | 中文 | 日本語 | 한국어
    | tiếng\s+việt | português | mobile | rss | newsletter | print | pdf | e-?mail | share | tweet | facebook | twitter
    | linkedin | whatsapp | subscribe | home | menu | search | login | contact\s+us
"""
_ATOM = re.compile(rf"(?P<strong>{_STRONG})|(?P<weak>{_WEAK})", re.IGNORECASE | re.VERBOSE)
_FOLLOW = re.compile(
    r"^follow\s+(?P<whom>.{2,60}?)\s+on\s+(?:twitter|facebook|x|instagram|linkedin|wechat|weibo|telegram|youtube)\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"^(?:copyright\s*)?(?:©|\(c\))\s*(?:(?:19|20)\d\d\s*)?(?P<whom>[^\d\W][^.;|]{1,60}?)?\s*(?:[.;|]|all rights|$)",
    re.IGNORECASE,
)

CREDIT_AT_END = re.compile(
    r"(?:^|[.!?]['\"”’)]?\s+)(?:\([A-Z][\w.&' -]{1,30}/[^()/]{2,60}\)"
    r"|(?:Photo|Image|Picture)s?(?: by| credit| courtesy of)?:\s*[^.:]{2,60})$"
)
CREDIT_AT_START = re.compile(
    r"^\W{0,2}(?:Photo|Image|Picture|Cover photo)(?:['’]?s)?(?:\s+(?:source|credit|by|courtesy of))?s?\s*:",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^(?:Disclaimer|Legal notice|Haftungsausschluss|Avertissement)\b\s*[.:—–-]"
    r"|\b(?:views?|opinions?)\b.{0,200}\bnecessarily\s+(?:reflect|represent|those)",
    re.IGNORECASE,
)
ABOUT_AUTHOR = re.compile(r"^About the (?:authors?|writers?|contributors?)\s*:?$", re.IGNORECASE)
AGENCY = re.compile(
    r"\b(?:Xinhua|Reuters|AFP|Associated Press|TASS|Kyodo News|Yonhap|ANSA|EFE|dpa|PTI|Anadolu|Bernama|VNA)\b"
)
ROLE = re.compile(
    r"\b(?:director|professor|lecturer|fellow|editor|correspondent|columnist|reporter|analyst|researcher|scholar|student"
    r"|minister|ambassador|secretary|president|chair(?:man|woman|person)?|dean|head of|adviser|advisor|economist)\b",
    re.IGNORECASE,
)
BY = re.compile(r"^(?:By|Written by|Author|Authors|Par|Von|Por)\b\s*:?\s+", re.IGNORECASE)
PUBLISHED = re.compile(
    r"\b(?:published|posted|updated|last updated|date|released|issued|on|at)\b"
    r"|\b\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?"
    r"|\b(?:GMT|UTC|EST|EDT|ICT)\b",
    re.IGNORECASE,
)


def is_control(words: str) -> bool:
    """Whether a line is nothing but buttons, menu entries and form labels."""
    if len(words) > 160:
        return False
    atoms = list(_ATOM.finditer(words))
    strong = sum(1 for atom in atoms if atom["strong"])
    if not strong and len(atoms) < 2:
        return False
    return len(_letters(_ATOM.sub(" ", words))) <= 0.12 * len(_letters(words))


def has_control(words: str) -> bool:
    """Whether buttons stand in a line among other things."""
    return any(atom["strong"] for atom in _ATOM.finditer(words))


def without_controls(words: str) -> str:
    """`words` of the same length, with spaces where the buttons were."""
    return _ATOM.sub(lambda atom: " " * len(atom.group()), words)


def followed(words: str) -> re.Match[str] | None:
    """ "Follow … on Facebook", with `whom`."""
    return _FOLLOW.match(words)


def copyright_line(words: str) -> re.Match[str] | None:
    """ "© 2024 …", with `whom`, which may be missing."""
    return _COPYRIGHT.match(words)


def _letters(words: str) -> str:
    return "".join(character for character in words if character.isalpha())
