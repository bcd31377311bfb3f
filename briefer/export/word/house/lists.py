"""The lists that an office's styles bring; ours where they bring none."""

from collections.abc import Iterator

from briefer.export.word.house.styles import HouseStyles
from briefer.export.word.lists import BULLETS, LEVELS, ListLook, numbering_part
from briefer.export.word.xml import Element, q, whole_number


def list_look(numbering: Element, styles: HouseStyles, *, bullet: str, number: str) -> ListLook:
    """`bullet` and `number` are the ids of the styles of list items in the file. Adds lists of ours where needed."""
    bullets = _list_of_style(numbering, styles, bullet)
    counted = _list_of_style(numbering, styles, number)
    numbers = _abstract_of(numbering, styles, counted) if counted is not None else None
    styled = bullets is not None
    if bullets is None:
        bullets = _number_of(numbering, "num", "numId") + 1
        _add_list(numbering, _add_abstract(numbering, 0), bullets)
        styles.give_list(bullet, bullets)
    if numbers is None:
        numbers = _add_abstract(numbering, 1)
        own = _number_of(numbering, "num", "numId") + 1
        _add_list(numbering, numbers, own)
        styles.give_list(number, own)
    return ListLook(bullets, styled, numbers, _number_of(numbering, "num", "numId") + 1, _levels(numbering, numbers))


def _list_of_style(numbering: Element, styles: HouseStyles, id: str) -> int | None:
    """The `numId` that a style gives its paragraphs, where it is one that is there."""
    found = styles.property(id, "w:pPr/w:numPr/w:numId")
    number = whole_number(found, "val") if found is not None else None
    there = {whole_number(one, "numId") for one in numbering.iterchildren(q("w:num"))}
    return number if number in there else None


def _abstract_of(numbering: Element, styles: HouseStyles, number: int) -> int | None:
    """The abstract list behind a list, also by way of a list style. `None` for one that has no levels."""
    for _ in range(5):
        found = next((one for one in numbering.iterchildren(q("w:num")) if whole_number(one, "numId") == number), None)
        named = found.find(q("w:abstractNumId")) if found is not None else None
        abstract = whole_number(named, "val") if named is not None else None
        element = next((one for one in _abstracts(numbering) if whole_number(one, "abstractNumId") == abstract), None)
        if element is None:
            return None
        link = element.find(q("w:numStyleLink"))
        if link is None:
            return abstract if element.find(q("w:lvl")) is not None else None
        onward = styles.property(link.get(q("w:val"), ""), "w:pPr/w:numPr/w:numId")
        number = (whole_number(onward, "val") if onward is not None else None) or 0
    return None


def _levels(numbering: Element, abstract: int) -> int:
    element = next((one for one in _abstracts(numbering) if whole_number(one, "abstractNumId") == abstract), None)
    return min(LEVELS, len(element.findall(q("w:lvl")))) if element is not None else LEVELS


def _add_abstract(numbering: Element, ours: int) -> int:
    """Our abstract list 0 (bullets) or 1 (numbers) under an id that is free. Abstract lists stand before the others."""
    model = list(_abstracts(numbering_part()))[ours]
    id = _number_of(numbering, "abstractNum", "abstractNumId") + 1
    model.set(q("w:abstractNumId"), str(id))
    following = next((one for one in numbering if one.tag in (q("w:num"), q("w:numIdMacAtCleanup"))), None)
    if following is not None:
        following.addprevious(model)
    else:
        numbering.append(model)
    return id


def _add_list(numbering: Element, abstract: int, id: int) -> None:
    model = next(one for one in numbering_part().iterchildren(q("w:num")) if whole_number(one, "numId") == BULLETS)
    model.set(q("w:numId"), str(id))
    model[0].set(q("w:val"), str(abstract))
    last = numbering.find(q("w:numIdMacAtCleanup"))
    if last is not None:
        last.addprevious(model)
    else:
        numbering.append(model)


def _abstracts(numbering: Element) -> Iterator[Element]:
    return numbering.iterchildren(q("w:abstractNum"))


def _number_of(numbering: Element, name: str, id: str) -> int:
    """The highest id in use."""
    return max((whole_number(one, id) or 0 for one in numbering.iterchildren(q(f"w:{name}"))), default=0)
