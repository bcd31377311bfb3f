"""An office's file made ready for a briefing: filled, cleared where its rules say so, with all styles it needs."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import Final

from briefer.domain.house_template import HouseTemplate
from briefer.domain.manuscript import Manuscript, ManuscriptBlock, Runs, Table, TableKind
from briefer.export.word import styles as ours
from briefer.export.word.ground import Ground
from briefer.export.word.house.body import cell_of, make_room, section_of
from briefer.export.word.house.controls import fill_controls
from briefer.export.word.house.lists import list_look
from briefer.export.word.house.notes import drop_orphans, first_free, notes_kept
from briefer.export.word.house.opening import Opened, opened
from briefer.export.word.house.pages import dress_pages
from briefer.export.word.house.styles import HouseStyles, other_levels
from briefer.export.word.parts import text_width
from briefer.export.word.xml import Element, q, whole_number

_WIDER = 1.12  # most fonts take more room than Arial, in which widths are estimated
_NO_FIELDS: Final[frozenset[str]] = frozenset()


def house_ground(template: HouseTemplate, manuscript: Manuscript) -> Ground:
    """Raises `HouseTemplateUnusable`."""
    house = opened(template)
    package = house.package
    spot, spot_goes = make_room(house.body, empties=template.rules.empties_body)
    drop_orphans(package)
    shows = fill_controls(package, _fields(manuscript))
    styles = HouseStyles(package.xml(package.one(package.main, "styles")))
    resolved = styles.resolve(template.rules, manuscript.language)
    numbering = package.xml(package.one(package.main, "numbering"))
    ids = resolved.ids
    section = section_of(house.body, spot)
    language = manuscript.language if manuscript.language != styles.language() else None
    ground = Ground(
        package,
        spot,
        _width(spot, section),
        points=styles.size(ids[ours.CELL]) / 2 * _WIDER,
        lists=list_look(numbering, styles, bullet=ids[ours.BULLET], number=ids[ours.NUMBER]),
        styles=ids,
        levels=other_levels(styles, ids),
        language=language,
        section=section,
        spot_goes=spot_goes,
        first_note=first_free(package),
        first_bookmark=_below_free(_bookmark_ids(house)) + 1,
        first_control=_below_free(_control_ids(house)) + 1,
        notes_there=notes_kept(package),
        shows=shows,
        remarks=tuple(_remarks(template.name, house.dropped, resolved.lost)),
    )
    dress_pages(ground, manuscript)
    return ground


def blocks_beside(manuscript: Manuscript, shows: frozenset[str]) -> Iterator[ManuscriptBlock]:
    """The blocks without details that the file's own controls show already."""
    for block in manuscript.blocks:
        if shows and isinstance(block, Table) and block.kind is TableKind.DETAILS:
            pairs = zip_longest(filter(any, _pairs(block.rows)), block.prints, fillvalue=_NO_FIELDS)
            left = [(pair, names) for pair, names in pairs if not names or not names <= shows]
            if left:
                rows, prints = zip(*left, strict=True)
                yield replace(block, rows=rows, prints=prints)
        else:
            yield block


def _pairs(rows: Iterable[tuple[Runs, ...]]) -> Iterator[tuple[Runs, Runs]]:
    cells = [cell for row in rows for cell in row]
    return zip(cells[::2], cells[1::2], strict=False)


def _fields(manuscript: Manuscript) -> dict[str, str]:
    own = {"title": manuscript.title, "kind": manuscript.subtitle, "classification": manuscript.marking}
    return {**manuscript.fields, **{name: value for name, value in own.items() if value}}


def _width(spot: Element, section: Element | None) -> int:
    """Of the text at a place: that of its table cell, else of its section."""
    cell = cell_of(spot)
    found = cell.find(f"{q('w:tcPr')}/{q('w:tcW')}") if cell is not None else None
    if found is not None and found.get(q("w:type")) == "dxa" and (width := found.get(q("w:w"), "")).isdecimal():
        return max(int(width) - 220, 1440)
    return text_width(section) if section is not None else 9412


def _below_free(ids: Iterable[int]) -> int:
    """The id above which all that are needed are free. Ids may be any number, also a negative one."""
    taken = sorted(ids)
    highest = max(taken, default=0)
    return highest if highest < 2**31 - 100_000 else _gap(taken)


def _bookmark_ids(house: Opened) -> Iterator[int]:
    return (whole_number(one, "id") or 0 for one in _in_all_parts(house, "w:bookmarkStart"))


def _control_ids(house: Opened) -> Iterator[int]:
    found = (about.find(q("w:id")) for about in _in_all_parts(house, "w:sdtPr"))
    return (whole_number(id, "val") or 0 for id in found if id is not None)


def _in_all_parts(house: Opened, tag: str) -> Iterator[Element]:
    """Ids must differ in the whole file: in headers, footers and notes too."""
    for name in house.package.names:
        if name.startswith("word/") and name.endswith(".xml"):
            yield from house.package.xml(name).iter(q(tag))


def _gap(ids: list[int]) -> int:
    """The id below the widest gap among positive ids."""
    ends = [0, *(id for id in ids if id > 0)]
    return max(pairwise(ends), key=lambda pair: pair[1] - pair[0])[0]


def _remarks(name: str, dropped: Iterable[str], lost: Iterable[str]) -> Iterator[str]:
    if phrases := list(dropped):
        yield f"Of the house template “{name}”, {' and '.join(phrases)} did not come along."
    for style in lost:
        yield f"The house template “{name}” has no style “{style}” any more; Word's own was taken in its place."
