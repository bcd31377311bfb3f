"""Filters in words: on chips, in the count line, and beside what can be ticked."""

from briefer.domain.source_filter import FileKind, SourceFilter
from briefer.ui.tongue import mark, tr
from briefer.ui.words import date

_KINDS = {
    FileKind.PDF: mark("PDF"),
    FileKind.WORD: mark("Word or text document"),
    FileKind.WEB_PAGE: mark("Web page"),
    FileKind.TEXT: mark("Plain text"),
    FileKind.PRESENTATION: mark("Presentation"),
    FileKind.E_BOOK: mark("E-book"),
    FileKind.E_MAIL: mark("E-mail"),
    FileKind.ARCHIVE: mark("Archive"),
    FileKind.OTHER: mark("Other file"),
}
_LANGUAGES = {
    "ar": mark("Arabic"),
    "bg": mark("Bulgarian"),
    "cs": mark("Czech"),
    "da": mark("Danish"),
    "de": mark("German"),
    "el": mark("Greek"),
    "en": mark("English"),
    "es": mark("Spanish"),
    "et": mark("Estonian"),
    "fa": mark("Persian"),
    "fi": mark("Finnish"),
    "fr": mark("French"),
    "he": mark("Hebrew"),
    "hi": mark("Hindi"),
    "hr": mark("Croatian"),
    "hu": mark("Hungarian"),
    "id": mark("Indonesian"),
    "it": mark("Italian"),
    "ja": mark("Japanese"),
    "ko": mark("Korean"),
    "nl": mark("Dutch"),
    "no": mark("Norwegian"),
    "pl": mark("Polish"),
    "pt": mark("Portuguese"),
    "ro": mark("Romanian"),
    "ru": mark("Russian"),
    "sv": mark("Swedish"),
    "th": mark("Thai"),
    "tr": mark("Turkish"),
    "uk": mark("Ukrainian"),
    "vi": mark("Vietnamese"),
    "zh": mark("Chinese"),
    "zh-cn": mark("Chinese (simplified)"),
    "zh-tw": mark("Chinese (traditional)"),
}


def kind_name(kind: FileKind) -> str:
    return tr(_KINDS[kind])


def language_name(code: str) -> str:
    """The code itself where there is no name for it."""
    return tr(_LANGUAGES[code]) if code in _LANGUAGES else code


def in_words(chosen: SourceFilter) -> str:
    """ "Xinhua or MEPEI, PDF, English, tagged Asia, 2019 to 2024"; empty where nothing is chosen."""
    parts = [
        _either(chosen.publishers),
        _either(tuple(map(kind_name, chosen.kinds))),
        _either(tuple(map(language_name, chosen.languages))),
        tr("tagged {tags}").format(tags=_either(chosen.tags)) if chosen.tags else "",
        _dates(chosen),
    ]
    return ", ".join(part for part in parts if part)


def years_in_words(years: int) -> str:
    return tr("last year") if years == 1 else tr("last {years} years").format(years=years)


def _dates(chosen: SourceFilter) -> str:
    first, last = chosen.first, chosen.last
    said = years_in_words(chosen.years) if chosen.years is not None else ""
    if first is not None and last is not None:
        span = date(first) if first == last else tr("{first} to {last}").format(first=date(first), last=date(last))
    elif first is not None:
        span = tr("since {first}").format(first=date(first))
    elif last is not None:
        span = tr("until {last}").format(last=date(last))
    else:
        span = ""
    return ", ".join(part for part in (said, span) if part)


def _either(values: tuple[str, ...]) -> str:
    return tr(" or ").join(values)
