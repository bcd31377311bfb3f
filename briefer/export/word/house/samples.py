"""What the letters of a file's styles look like, to be shown before anything is written."""

import re

from briefer.domain.house_template import StyleSample
from briefer.export.word.house.styles import HouseStyles, id_of, kind_of, name_of
from briefer.export.word.xml import q

_OFF = ("0", "false", "off")
_COLOUR = re.compile("[0-9A-Fa-f]{6}")


def samples_of(styles: HouseStyles) -> dict[str, StyleSample]:
    """By the names of the styles for paragraphs. What a style takes from the theme is left open."""
    return {name_of(one): _sample(styles, id_of(one)) for one in styles.all() if kind_of(one) == "paragraph"}


def _sample(styles: HouseStyles, id: str) -> StyleSample:
    fonts, colour = styles.property(id, "w:rPr/w:rFonts"), styles.property(id, "w:rPr/w:color")
    font = fonts.get(q("w:ascii")) if fonts is not None and fonts.get(q("w:asciiTheme")) is None else None
    value = colour.get(q("w:val"), "") if colour is not None else ""
    return StyleSample(
        font=font,
        points=styles.size(id) / 2,
        bold=_is_on(styles, id, "w:rPr/w:b"),
        italic=_is_on(styles, id, "w:rPr/w:i"),
        colour=f"#{value.upper()}" if _COLOUR.fullmatch(value) else None,
    )


def _is_on(styles: HouseStyles, id: str, path: str) -> bool:
    found = styles.property(id, path)
    return found is not None and found.get(q("w:val"), "1") not in _OFF
