"""The marking on every page of an office's file, unless its own header or footer bears it already."""

from collections.abc import Iterator
from typing import Final

from briefer.domain.manuscript import Manuscript
from briefer.export.word.ground import Ground
from briefer.export.word.opc import Opc
from briefer.export.word.parts import footer_lines, header_lines, put_story
from briefer.export.word.xml import Element, q

_KINDS: Final = ("header", "footer")


def dress_pages(ground: Ground, manuscript: Manuscript) -> None:
    """Adds the marking where it is missing, and a footer of ours where the file has none at all."""
    package = ground.package
    sections = list(package.xml(package.main).iter(q("w:sectPr")))
    if not sections:
        return
    has_footer = any(section.find(q("w:footerReference")) is not None for section in sections)
    marked: set[str] = set()
    for type in _types(package, sections):
        inherited: dict[str, str | None] = dict.fromkeys(_KINDS)
        for section in sections:
            inherited = {kind: _story(package, section, kind, type) or inherited[kind] for kind in _KINDS}
            if not manuscript.marking or not _has_pages(section, type):
                continue
            if any(name and name not in marked and _bears(package, name, manuscript) for name in inherited.values()):
                continue
            for kind in _KINDS:
                inherited[kind] = _mark(ground, section, kind, type, inherited[kind], manuscript, marked)
    if not has_footer:
        _add_footer(ground, sections, manuscript)


def _types(package: Opc, sections: list[Element]) -> Iterator[str]:
    yield "default"
    if any(section.find(q("w:titlePg")) is not None for section in sections):
        yield "first"
    if package.xml(package.one(package.main, "settings")).find(q("w:evenAndOddHeaders")) is not None:
        yield "even"


def _has_pages(section: Element, type: str) -> bool:
    return type != "first" or section.find(q("w:titlePg")) is not None


def _story(package: Opc, section: Element, kind: str, type: str) -> str | None:
    """The name of a section's own header or footer."""
    for reference in section.findall(q(f"w:{kind}Reference")):
        if reference.get(q("w:type"), "default") == type:
            relation = package.relations(package.main).get(reference.get(q("r:id"), ""))
            return relation.target_part.partname.membername if relation and not relation.is_external else None
    return None


def _bears(package: Opc, name: str, manuscript: Manuscript) -> bool:
    text = "".join(one.text or "" for one in package.xml(name).iter(q("w:t")))
    return manuscript.marking.casefold() in text.casefold()


def _mark(
    ground: Ground,
    section: Element,
    kind: str,
    type: str,
    name: str | None,
    manuscript: Manuscript,
    marked: set[str],
) -> str:
    """The part that then bears the marking: the one that is there, or a new one."""
    if name is not None:
        if name not in marked:
            marked.add(name)
            [line] = [ground.styled(one) for one in header_lines(manuscript)]
            root = ground.package.xml(name)
            root.insert(0 if kind == "header" else len(root), line)
        return name
    lines = [ground.styled(one) for one in header_lines(manuscript)]
    made = put_story(ground.package, section, kind, lines, type=type)
    marked.add(made)
    return made


def _add_footer(ground: Ground, sections: list[Element], manuscript: Manuscript) -> None:
    """From the section of the briefing on. A footer that was made for the marking takes the line above it."""
    line = ground.styled(footer_lines(manuscript, width=ground.width)[0])
    section = ground.section if ground.section is not None else sections[-1]
    name = _story(ground.package, section, "footer", "default")
    if name is None and (inherited := _story(ground.package, sections[0], "footer", "default")) is not None:
        name = inherited
    if name is not None:
        ground.package.xml(name).insert(0, line)
    else:
        put_story(ground.package, section, "footer", [line])
