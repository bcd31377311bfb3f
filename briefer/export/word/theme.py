"""The theme that Word expects in a package. No style of ours looks at it; new drawings and charts in Word do."""

from typing import Final

from briefer.export.word.styles import BLUE, FONT, LIGHT

_COLOURS: Final = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": BLUE,
    "lt2": LIGHT,
    "accent1": BLUE,
    "accent2": "7A3B1D",
    "accent3": "5B6B2F",
    "accent4": "6A4C86",
    "accent5": "1F6B6B",
    "accent6": "8A6D1B",
    "hlink": "0563C1",
    "folHlink": "6A4C86",
}


def theme_part() -> bytes:
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 19050))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="briefer"><a:themeElements>'
        f'<a:clrScheme name="briefer">{colours}</a:clrScheme>'
        '<a:fontScheme name="briefer">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="briefer"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()
