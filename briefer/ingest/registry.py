"""Which reader reads which kind of file, and what the other kinds are called."""

from pathlib import Path

from briefer.ingest.docx import WordReader
from briefer.ingest.eml import MailReader
from briefer.ingest.epub import BookReader
from briefer.ingest.html import WebPageReader
from briefer.ingest.markdown import MarkdownReader
from briefer.ingest.nested_zip import ArchiveReader
from briefer.ingest.odt import FlatOpenTextReader, OpenTextReader
from briefer.ingest.pdf_reader import PdfReader
from briefer.ingest.plain_text import PlainTextReader
from briefer.ingest.pptx import SlidesReader
from briefer.ingest.reading import FormatReader
from briefer.ingest.refusals import unsupported
from briefer.ingest.rtf import RichTextReader

_READERS: dict[str, FormatReader] = {
    ".txt": PlainTextReader(),
    ".md": MarkdownReader(),
    ".markdown": MarkdownReader(),
    ".docx": WordReader(),
    ".docm": WordReader(),
    ".dotx": WordReader(),
    ".dotm": WordReader(),
    ".odt": OpenTextReader(),
    ".ott": OpenTextReader(),
    ".fodt": FlatOpenTextReader(),
    ".eml": MailReader(),
    ".epub": BookReader(),
    ".pptx": SlidesReader(),
    ".pptm": SlidesReader(),
    ".ppsx": SlidesReader(),
    ".rtf": RichTextReader(),
    ".html": WebPageReader(),
    ".htm": WebPageReader(),
    ".xhtml": WebPageReader(),
    ".pdf": PdfReader(),
}

_READERS[".zip"] = ArchiveReader(_READERS)  # all but archives in archives

SUFFIXES = frozenset(_READERS)  # in lower case, with the full stop

_KINDS = {
    "Word document": ".docx .docm .dotx .dotm .doc .dot",
    "presentation": ".pptx .pptm .ppsx .ppt .pps .odp .key",
    "Excel workbook, not yet read": ".xlsx .xlsm",
    "spreadsheet": ".xls .ods .csv .tsv .numbers",
    "OpenDocument text": ".odt .ott .fodt",
    "Rich Text document": ".rtf",
    "web page": ".html .htm .xhtml .mht .mhtml",
    "Outlook message, not yet read": ".msg",
    "e-mail": ".eml .mbox",
    "e-book": ".epub .mobi .azw3",
    "Pages document": ".pages",
    "picture": ".png .jpg .jpeg .gif .tif .tiff .bmp .svg .webp .heic",
    "sound recording": ".mp3 .wav .m4a .ogg .flac",
    "film": ".mp4 .mov .avi .mkv .webm",
    "archive": ".zip .gz .tar .7z .rar .bz2 .xz",
    "data file": ".json .jsonl .xml .yaml .yml .toml .sqlite .db",
    "reference list": ".bib .ris .enw",
    "briefer briefing": ".briefing",
    "program": ".exe .dll .so .app .msi .py .js .sh .bat",
}
_KIND_OF = {suffix: kind for kind, suffixes in _KINDS.items() for suffix in suffixes.split()}


def is_supported(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def reader_for(path: Path) -> FormatReader:
    """The reader of this kind of file, by its name. Raises `SourceUnreadable`, which names the kind."""
    try:
        return _READERS[path.suffix.lower()]
    except KeyError:
        raise unsupported(path, kind_of(path)) from None


def kind_of(path: Path) -> str:
    """What a file that is not read is called, for people."""
    suffix = path.suffix.lower()
    if not suffix:
        return "no file type in its name"
    return _KIND_OF.get(suffix, f"{suffix} file")
