"""How plausible a decoding is: whether what it makes of the bytes beyond ASCII looks like something people write.

A wrong encoding turns letters into signs, rare ideographs, or letters of another script or alphabet. So each character
beyond ASCII is judged: ideographs by whether they are among the common ones of their standard, letters by script, case
and the alphabet of the language, signs by whether print uses them.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

from briefer.ingest.language import language_of

PLAUSIBLE = 0.5  # below it a decoding is no guess worth making
ENOUGH = 12  # characters beyond ASCII from which a judgement is worth something

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_SIGNS = frozenset("“”„‘’‚–—…«»‹›•·°§©®™€£¥¿¡№†‡ªº½¼¾²³¹±×÷\u00a0\u00ad\u200c\u200d\u200e\u200f\u3000")
_WITHIN = frozenset("’·–\u00ad\u200c\u200d")
_FULL_WIDTH = re.compile("[\u3001-\u3020\u3131-\u318e\uff01-\uff5e\u2010-\u2027\u2460-\u2473\u25a0-\u25cf]")
_LETTERS = {  # beyond ASCII, in small type
    "ca": "àçéèíïóòúü·",
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåéáíóú",
    "de": "äöüßéàè",
    "en": "éèêëàâîïôûçñöüæœ",
    "es": "áéíñóúüªº",
    "et": "äõöüšž",
    "fi": "äöåšž",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "it": "àèéìíîòóùúªº",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "nl": "áéèëïíóöüúêûà",
    "no": "æøåéèêóòâôà",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõúüªº",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšžćđ",
    "sq": "çë",
    "sv": "åäöéüàè",
    "tr": "çğıöşüâîû",
    "vi": "ăâđêôơưáàảãạ",
}
_COMMON = {  # codec of the standard, first bytes of its common characters
    "gb18030": ("gb2312", range(0xB0, 0xD8)),
    "big5hkscs": ("big5", range(0xA4, 0xC7)),
    "cp932": ("euc_jp", range(0xB0, 0xD0)),
    "euc_jp": ("euc_jp", range(0xB0, 0xD0)),
    "cp949": ("euc_kr", range(0xB0, 0xC9)),
    "johab": ("euc_kr", range(0xB0, 0xC9)),
}


_TYPICAL = {  # the commonest letters of a writing, and the share that they have in it at least
    "gb18030": (
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定",
        0.1,
    ),
    "big5hkscs": (
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定",
        0.1,
    ),
    "cp949": ("이다는의을에가고하한를사지은로기자대도리인어수해그있나일시정과를여보부전", 0.25),
    "CYRILLIC": ("оеаинт", 0.35),
    "ARABIC": ("اليمن", 0.3),
    "GREEK": ("αοιετς", 0.3),
    "HEBREW": ("ויהלא", 0.25),
}
_TYPICAL["johab"] = _TYPICAL["cp949"]
_FEW = 40  # characters
_BY_FREQUENCY = 0.3  # of a judgement rests on how often letters stand there


def plausibility(text: str, encoding: str) -> float:
    """From 0 to 1. 0 where nothing beyond ASCII is there to be judged."""
    beyond = [character for character in text if character > "\x7f"]
    if not beyond:
        return 0.0
    if encoding in _COMMON:
        good = sum(_is_common(character, encoding) for character in beyond) / len(beyond)
        return good * _usual(beyond, encoding)
    return min(1.0, (_signs(text) + _letters(text)) / len(beyond))


def judged(text: str) -> int:
    """How many characters a judgement rests on."""
    return sum(1 for character in text if character > "\x7f")


def is_latin(text: str) -> bool:
    """Whether most letters beyond ASCII are Latin ones."""
    scripts = Counter(_script(character) for character in text if character > "\x7f" and character.isalpha())
    return bool(scripts) and scripts.most_common(1)[0][0] == "LATIN"


def _signs(text: str) -> int:
    """Signs of print that do not stand within a word, but for those that may."""
    return sum(
        1
        for at, character in enumerate(text)
        if character in _SIGNS
        and (character in _WITHIN or not (text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()))
    )


def _letters(text: str) -> float:
    """Letters beyond ASCII in words that can be words."""
    good: Counter[str] = Counter()
    for word in _WORD.findall(text):
        beyond = sum(1 for character in word if character > "\x7f")
        if beyond and _has_lawful_case(word):
            script = _script_of(word)
            if script is not None:
                good[script] += beyond
    if not good:
        return 0.0
    # Letters of two scripts beyond ASCII in one text are nearly always a mistake: the rarer ones do not count.
    script, count = good.most_common(1)[0]
    return count * (_share_of_alphabet(text) if script == "LATIN" else _usual(text, script))


def _usual(text: Sequence[str], writing: str) -> float:
    """Nearly 1 where the letters that are frequent in a writing are frequent here."""
    if writing in ("cp932", "euc_jp"):
        share = sum(1 for character in text if "\u3040" <= character <= "\u30ff") / len(text) / 0.2
    elif writing in _TYPICAL:
        letters, least = _TYPICAL[writing]
        own = [character for character in text if character > "\x7f" and character.isalpha()]
        share = sum(1 for character in own if character.lower() in letters) / len(own) / least if own else 1.0
    else:
        return 1.0
    weight = _BY_FREQUENCY * min(1.0, len(text) / _FEW)  # in a few words anything may be rare
    return 1 - weight + weight * min(1.0, share)


def _has_lawful_case(word: str) -> bool:
    return word.islower() or word.isupper() or word[1:].islower() or word.lower() == word.upper()


def _script_of(word: str) -> str | None:
    """The one script of a word, as Unicode names it."""
    scripts = {_script(character) for character in word if unicodedata.category(character)[0] == "L"}
    return scripts.pop() if len(scripts) == 1 else None


@cache
def _script(character: str) -> str:
    return unicodedata.name(character, "none").split(" ")[0]


def _share_of_alphabet(text: str) -> float:
    """Of the Latin letters beyond ASCII, those that the language of the text has. Vietnamese ones by their base."""
    letters = _LETTERS.get(language_of(text) or "")
    if letters is None:
        return 0.9
    beyond = [character for character in text.lower() if character > "\x7f" and character.isalpha()]
    known = sum(1 for character in beyond if character in letters or _base(character) in letters)
    return known / len(beyond) if beyond else 1.0


def _base(character: str) -> str:
    """Without its tone mark, in Vietnamese."""
    parts = unicodedata.normalize("NFD", character)
    marks = parts[1:].translate({0x300: None, 0x301: None, 0x303: None, 0x309: None, 0x323: None})
    return unicodedata.normalize("NFC", parts[0] + marks) if "\u1ea0" <= character <= "\u1ef9" else character


def _is_common(character: str, encoding: str) -> bool:
    if "\u3040" <= character <= "\u30ff":
        return encoding in ("cp932", "euc_jp")
    if "\uac00" <= character <= "\ud7a3":
        return encoding in ("cp949", "johab")
    if _FULL_WIDTH.match(character) or character in _SIGNS:
        return True
    standard, first_bytes = _COMMON[encoding]
    try:
        return character.encode(standard)[0] in first_bytes
    except UnicodeEncodeError:
        return False
