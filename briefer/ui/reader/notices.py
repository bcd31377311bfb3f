"""What is to be known about a source before its words are relied on, as sentences over its text."""

from dataclasses import dataclass

from briefer.domain.decoding import has_encoding
from briefer.domain.original import has_pages
from briefer.domain.source import Source, SourceStatus
from briefer.ui.below.retold import retold
from briefer.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class SourceNotice:
    """`verb` is what can be done about it. `is_about_text`: by choosing another encoding; else by the original."""

    sentence: str
    verb: str | None = None
    is_about_text: bool = False


def notice_for(source: Source) -> SourceNotice | None:
    match source.status:
        case SourceStatus.CHECK_TEXT if has_encoding(source.path):
            return SourceNotice(_reason(source), tr("Text looks wrong?"), is_about_text=True)
        case SourceStatus.CHECK_TEXT:
            return SourceNotice(_reason(source), _original(source))
        case SourceStatus.PARTLY_READ:
            return SourceNotice(
                tr("{reason} Everything else can be searched and quoted.").format(reason=_reason(source)),
                _original(source),
            )
        case SourceStatus.MISSING:
            return SourceNotice(tr("The file was moved or deleted. Its text and your quotes are kept."))
        case SourceStatus.CHANGED:
            return SourceNotice(tr("The file has changed since it was read. This is the text as it was."))
        case _:
            return None


def _reason(source: Source) -> str:
    return retold(source.reason) if source.reason else tr("Some characters may be wrong.")


def _original(source: Source) -> str | None:
    return tr("Show the original") if has_pages(source) else None
