"""The palette and the measures, as values. Colours are "#RRGGBB"; measures are pixels at 100 %."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. What each colour is for stands beside it."""

    bg: str  # window
    surface: str  # cards
    raised: str  # hover
    border: str  # hairlines, decoration only
    field: str  # borders of inputs
    text: str
    muted: str  # secondary text
    faint: str  # placeholders; never on a selection
    accent: str  # action
    on_accent: str  # text on it
    accent_soft: str  # chips
    hit: str  # ground of a match
    hit_current: str  # ground of the current match
    hit_text: str
    hit_current_text: str
    quote: str  # quote card
    selection: str
    ok: str
    warn: str  # also the ticks beside the scroll bar
    warn_ground: str
    stop: str
    stop_ground: str


LIGHT = Tokens(
    bg="#F3F4F6",
    surface="#FFFFFF",
    raised="#F8F9FB",
    border="#E1E4E9",
    field="#868F9B",
    text="#1A1E24",
    muted="#596270",
    faint="#68717E",
    accent="#1F5AA8",
    on_accent="#FFFFFF",
    accent_soft="#E6EFFA",
    hit="#FFEBB0",
    hit_current="#FFC74A",
    hit_text="#2A2000",
    hit_current_text="#1E1600",
    quote="#F4F7FC",
    selection="#DCE9F9",
    ok="#1E7A46",
    warn="#8A5A00",
    warn_ground="#FFF6DF",
    stop="#B3261E",
    stop_ground="#FDECEA",
)

DARK = Tokens(
    bg="#15181C",
    surface="#1D2126",
    raised="#23282E",
    border="#31373F",
    field="#6B7683",
    text="#E7E9EC",
    muted="#A3ACB8",
    faint="#8E98A5",
    accent="#8AB4F8",
    on_accent="#0E1A2B",
    accent_soft="#22324A",
    hit="#574813",
    hit_current="#E0A526",
    hit_text="#FFF0C2",
    hit_current_text="#1E1600",
    quote="#222A35",
    selection="#2A3C57",
    ok="#6CC490",
    warn="#F0C36A",
    warn_ground="#3A3019",
    stop="#FF9C94",
    stop_ground="#3B2022",
)


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Pixels at 100 %."""

    product: int = 16
    title: int = 15  # panel titles and section headings
    reader: int = 15  # serif
    base: int = 13  # base and points
    small: int = 12  # snippets, chips, quote cards
    tiny: int = 11  # counts, places, status, gutter


@dataclass(frozen=True, slots=True)
class Radii:
    card: int = 10
    selection_bar: int = 9
    field: int = 8  # inputs and the message bar
    button: int = 7  # also quote cards and selected rows
    tool: int = 6
    chip: int = 12  # at a height of 24
    bar: int = 2


SIZES = TypeSizes()
RADII = Radii()
READER_LINE = 142  # per cent
TEXT_LINE = 122
CHIP_HEIGHT = 24
HIT_AREA = 24  # pixels that what can be clicked is high at least


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
