"""What the control words of Rich Text mean that stand for characters, character sets and parts of the file."""

CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": " ",
    "column": " ",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "nestcell": "\t",
}
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}"}
CODEC_OF_CHARSET = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
CODEC_OF_FILE = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
NOT_TEXT = frozenset(
    {
        "annotation", "atnauthor", "atnid", "atnref", "aftncn", "aftnsep", "aftnsepc", "colortbl", "comment", "company",
        "datastore", "doccomm", "falt", "filetbl", "fldinst", "ftncn", "ftnsep", "ftnsepc", "generator", "keywords",
        "latentstyles", "listoverridetable", "listtable", "listtext", "manager", "nonesttables", "nonshppict",
        "objclass", "objdata", "objname", "operator", "panose", "pict", "pntext", "pntxta", "pntxtb", "private",
        "revtbl", "rsidtbl", "rxe", "shprslt", "subject", "tc", "template", "themedata", "txe", "xe", "xmlnstbl",
        "creatim", "revtim", "printim", "buptim", "hlinkbase", "category",
    }
)  # fmt: skip
AROUND = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "page header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "page footer"),
}
