"""What encodings are called, for people."""

from briefer.ui.tongue import mark, tr

_NAMES = {
    "utf-8": mark("Unicode (UTF-8)"),
    "utf-16-le": mark("Unicode (UTF-16, little-endian)"),
    "utf-16-be": mark("Unicode (UTF-16, big-endian)"),
    "utf-32-le": mark("Unicode (UTF-32, little-endian)"),
    "utf-32-be": mark("Unicode (UTF-32, big-endian)"),
    "cp1250": mark("Central European (Windows-1250)"),
    "cp1251": mark("Cyrillic (Windows-1251)"),
    "cp1252": mark("Western European (Windows-1252)"),
    "cp1253": mark("Greek (Windows-1253)"),
    "cp1254": mark("Turkish (Windows-1254)"),
    "cp1255": mark("Hebrew (Windows-1255)"),
    "cp1256": mark("Arabic (Windows-1256)"),
    "cp1257": mark("Baltic (Windows-1257)"),
    "cp1258": mark("Vietnamese (Windows-1258)"),
    "cp850": mark("Western European (DOS 850)"),
    "cp866": mark("Cyrillic (DOS 866)"),
    "koi8_r": mark("Cyrillic (KOI8-R)"),
    "koi8_u": mark("Cyrillic (KOI8-U)"),
    "mac_roman": mark("Western European (Mac Roman)"),
    "iso8859_6": mark("Arabic (ISO 8859-6)"),
    "iso8859_15": mark("Western European (ISO 8859-15)"),
    "gb18030": mark("Chinese, simplified (GB 18030)"),
    "hz": mark("Chinese, simplified (HZ)"),
    "big5hkscs": mark("Chinese, traditional (Big5)"),
    "cp932": mark("Japanese (Shift JIS)"),
    "euc_jp": mark("Japanese (EUC-JP)"),
    "iso2022_jp_3": mark("Japanese (ISO-2022-JP)"),
    "cp949": mark("Korean (Windows-949)"),
    "johab": mark("Korean (Johab)"),
    "iso2022_kr": mark("Korean (ISO-2022-KR)"),
}


def encoding_name(encoding: str) -> str:
    """ "Cyrillic (Windows-1251)"; Python's own name for one that has no other here."""
    name = _NAMES.get(encoding)
    return tr(name) if name is not None else encoding
