"""What an office's file would do to a briefing, said before anything is written."""

from functools import lru_cache

from briefer.domain.house_template import HouseLook, HouseTemplate
from briefer.export.word.base import LANGUAGE
from briefer.export.word.house.body import place_of
from briefer.export.word.house.controls import fields_in
from briefer.export.word.house.opening import opened
from briefer.export.word.house.samples import samples_of
from briefer.export.word.house.styles import HouseStyles
from briefer.export.word.lint import lint


def look_of(template: HouseTemplate) -> HouseLook:
    """Raises `HouseTemplateUnusable`."""
    house = opened(template)
    package = house.package
    fields, place = tuple(fields_in(package)), place_of(house.body)
    faults = own_faults(template)
    styles = HouseStyles(package.xml(package.one(package.main, "styles")))
    resolved = styles.resolve(template.rules, LANGUAGE)
    return HouseLook(
        name=template.name,
        rules=template.rules,
        roles=resolved.roles,
        added=resolved.added,
        fields=fields,
        place=place,
        dropped=house.dropped,
        findings=faults,
        samples=samples_of(styles),
    )


def own_faults(template: HouseTemplate) -> tuple[str, ...]:
    """The faults that the file has of its own, a sentence each: not ours to report at every export."""
    return _faults(template.name, template.data)


@lru_cache(maxsize=4)
def _faults(name: str, data: bytes) -> tuple[str, ...]:
    return lint(opened(HouseTemplate(name, data)).package.packed())
