"""The commonest little words of some languages: prose has many of its own and few of another's.

Each list leaves out what its neighbours have as well, where that would make two languages hard to tell apart.
"""

from collections import Counter

_ENOUGH = 0.12  # of the words, from which little words say which language it is
_AHEAD = 2.0  # times as many as any other language has
_WORDS_AT_LEAST = 8
_LITTLE_AT_LEAST = 3

_LITTLE = {
    "en": "the of and to in that is was for on are with as be this by from it at which or an have not has were their "
    "its will we our they been can would these more",
    "fr": "le la les de des du et un une que qui dans pour sur pas est sont par au aux avec ce cette ces il elle nous "
    "vous leur plus ne se son sa ses été ont",
    "de": "der die das und ist von zu den dem des nicht mit ein eine einer einem auf für im sich auch als werden wird "
    "sind durch bei oder nach aus wurde haben",
    "es": "el la los las de del y que en un una por con para es se su sus como más al lo no ha han fue son este esta "
    "sobre entre",
    "it": "il lo la gli di del della dei delle che e è un una per con non sono nel nella dal dalla si come anche più "
    "questo questa alla ai degli ha",
    "pt": "o os as de do da dos das e que em um uma para com não no na nos nas por se mais ao como foi são ser pela "
    "pelo também",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er door ook als bij wordt worden naar uit om tot "
    "deze die over maar",
    "la": "et in ut sed est non ad cum quod qui ac sit atque per nec vel eu id ipsum enim nisi aut si quam ex",
    "vi": "và của là có trong được các cho không với một những đã này về người khi từ đến để ra",
    "ru": "и в не на что с по как это для из к от его о но а их при также был были или все так",
    "pl": "w i na z do się nie jest to że o jak przez od dla po są oraz przy ale jego który która które",
}


def _languages_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _LITTLE.items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


_OF = _languages_by_word()


def language_by_words(text: str, *, likely: str | None = None) -> str | None:
    """The language whose little words the text is full of; `None` where that is not plain.

    For the `likely` one a few words are enough, as long as no other language has half as many.
    """
    words = text.lower().split()
    if len(words) < _WORDS_AT_LEAST:
        return None
    counts: dict[str, int] = {}
    for languages, count in Counter(map(_OF.get, words)).items():
        for language in languages or ():
            counts[language] = counts.get(language, 0) + count
    second, (most, language) = sorted([(0, ""), (0, ""), *zip(counts.values(), counts, strict=True)])[-2:]
    enough = _LITTLE_AT_LEAST if language == likely else max(_LITTLE_AT_LEAST, _ENOUGH * len(words))
    return language if most >= enough and most >= _AHEAD * second[0] else None
