"""Which style of an office's file stands for which of ours; those it lacks are added, and none of its own is changed.

Styles are found by their names, whatever the case: ids differ with the language and the program that wrote the file.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from briefer.domain.house_template import HouseRules, Role, RoleStyle
from briefer.export.word import styles as ours
from briefer.export.word.xml import Element, q, remove

ROLES: Final[Mapping[Role, str]] = {
    Role.TITLE: ours.TITLE,
    Role.SUBTITLE: ours.SUBTITLE,
    Role.HEADING_1: ours.heading_style(1),
    Role.HEADING_2: ours.heading_style(2),
    Role.HEADING_3: ours.heading_style(3),
    Role.BODY: ours.NORMAL,
    Role.BULLET: ours.BULLET,
    Role.NUMBER: ours.NUMBER,
    Role.QUOTE: ours.QUOTE,
    Role.REFERENCE: ours.BIBLIOGRAPHY,
    Role.CAPTION: ours.CAPTION,
    Role.TABLE: ours.GRID,
    Role.TABLE_TEXT: ours.CELL,
    Role.MARKING: ours.MARKING,
    Role.NOTE: ours.NOTE,
}
_ROLE_OF: Final = {id: role for role, id in ROLES.items()}
_NOT_NEEDED: Final = frozenset(("EndnoteText", "EndnoteReference"))
_NO_LEVEL: Final = "9"  # Word's way of saying that a paragraph is no heading
_SIZE: Final = 22  # half points of our own Normal, to which our other sizes are set


@dataclass(frozen=True, slots=True)
class Resolved:
    """`ids` leads from the id of each of our styles to the one in the file; `added` are names that it lacked.

    `lost` are style names that the rules ask for and the file does not have.
    """

    ids: Mapping[str, str]
    added: tuple[str, ...]
    lost: tuple[str, ...]
    roles: tuple[RoleStyle, ...]


class HouseStyles:
    """The styles part of an office's file."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._styles = list(root.iterchildren(q("w:style")))
        self._added: set[str] = set()

    def resolve(self, rules: HouseRules, language: str) -> Resolved:
        """Adds what is missing."""
        ids: dict[str, str] = {}
        added: list[str] = []
        lost: list[str] = []
        missing: list[Element] = []
        for model in ours.styles_part(language).iterchildren(q("w:style")):
            id, name, kind = id_of(model), name_of(model), kind_of(model)
            wanted = rules.styles.get(_ROLE_OF[id]) if id in _ROLE_OF else None
            found = self.named(wanted, kind) if wanted else None
            if wanted and found is None:
                lost.append(wanted)
            if found is None:
                found = self._default(kind) if model.get(q("w:default")) else self.named(name, kind)
            if found is not None:
                ids[id] = id_of(found)
                self._spell(found, name)
            elif id not in _NOT_NEEDED:
                missing.append(model)
        for model in missing:  # ids of all first: a style names the one it is based on
            ids[id_of(model)] = self._free_id(id_of(model))
        roles = self._role_styles(ids)
        for model in missing:
            added.append(name_of(model))
            self._add(model, ids)
        return Resolved(ids, tuple(added), tuple(lost), roles)

    def named(self, name: str, kind: str) -> Element | None:
        """The style of this name; the one that is spelled so where two differ in case alone."""
        same = [one for one in self._styles if kind_of(one) == kind and name_of(one).casefold() == name.casefold()]
        return next((one for one in same if name_of(one) == name), same[0] if same else None)

    def all(self) -> Sequence[Element]:
        return self._styles

    def with_id(self, id: str | None) -> Element | None:
        return next((one for one in self._styles if id_of(one) == id), None)

    def chain(self, id: str | None) -> Iterator[Element]:
        """A style, the one it is based on, and so on."""
        seen: set[str] = set()
        while id and id not in seen and (style := self.with_id(id)) is not None:
            seen.add(id)
            yield style
            based = style.find(q("w:basedOn"))
            id = based.get(q("w:val")) if based is not None else None

    def property(self, id: str, path: str) -> Element | None:
        """The nearest in the chain of a style, by a path such as "w:pPr/w:outlineLvl"."""
        steps = "/".join(q(step) for step in path.split("/"))
        return next((found for style in self.chain(id) if (found := style.find(steps)) is not None), None)

    def give_list(self, id: str, number: int) -> None:
        """Tells a style that was added which list its paragraphs are in; one of the file's own stays as it is."""
        if id in self._added and (found := self.property(id, "w:pPr/w:numPr/w:numId")) is not None:
            found.set(q("w:val"), str(number))

    def language(self) -> str | None:
        """What the file's text is in, unless it says otherwise."""
        found = self._root.find(f"{q('w:docDefaults')}//{q('w:lang')}")
        return found.get(q("w:val")) if found is not None else None

    # -- within -------------------------------------------------------------------------------------------------
    def _default(self, kind: str) -> Element | None:
        of_kind = [one for one in self._styles if kind_of(one) == kind]
        defaults = [one for one in of_kind if one.get(q("w:default")) in ("1", "true", "on")]
        plain = {"paragraph": "Normal", "character": "Default Paragraph Font", "table": "Normal Table"}
        return defaults[0] if defaults else self.named(plain.get(kind, "No List"), kind)

    def _spell(self, style: Element, name: str) -> None:
        """Word knows its own styles by its own spelling ("heading 1") and by no other."""
        named = style.find(q("w:name"))
        if named is not None and name_of(style) != name and name_of(style).casefold() == name.casefold():
            named.set(q("w:val"), name)

    def _free_id(self, id: str) -> str:
        taken = {id_of(one) for one in self._styles}
        return next(free for free in (id, *(f"{id}{number}" for number in range(2, 1000))) if free not in taken)

    def _add(self, model: Element, ids: Mapping[str, str]) -> None:
        style = deepcopy(model)
        style.set(q("w:styleId"), ids[id_of(model)])
        if any(name_of(one).casefold() == name_of(model).casefold() for one in self._styles):  # of another kind
            name = style.find(q("w:name"))
            assert name is not None
            name.set(q("w:val"), f"Briefing {name_of(model)}")
            style.set(q("w:customStyle"), "1")
        for use in style.iter(q("w:basedOn"), q("w:next")):
            id = use.get(q("w:val"), "")
            use.set(q("w:val"), ids.get(id, id))
        self._fit(style)
        self._root.append(style)
        self._styles.append(style)
        self._added.add(id_of(style))

    def _fit(self, style: Element) -> None:
        """Ours in the measure of the file: sizes follow its Normal, colours and lists are left to it."""
        size = self.size("")
        for element in style.iter(q("w:sz"), q("w:szCs")):
            element.set(q("w:val"), str(max(8, round(int(element.get(q("w:val"), _SIZE)) * size / _SIZE))))
        for number in style.iter(q("w:numId")):
            number.set(q("w:val"), "0")  # see `give_list`
        if style.get(q("w:type")) == "paragraph":
            for colour in list(style.iter(q("w:color"))):
                remove(colour)

    def size(self, id: str) -> int:
        """Of a style's letters, in half points."""
        normal = self._default("paragraph")
        sizes = [self.property(one, "w:rPr/w:sz") for one in (id, *([id_of(normal)] if normal is not None else []))]
        sizes.append(self._root.find(f"{q('w:docDefaults')}/{q('w:rPrDefault')}/{q('w:rPr')}/{q('w:sz')}"))
        found = next((one.get(q("w:val"), "") for one in sizes if one is not None), "")
        return int(found) if found.isdecimal() else 20  # what Word takes where nothing is said

    def _role_styles(self, ids: Mapping[str, str]) -> tuple[RoleStyle, ...]:
        """Before anything is added."""
        models = {id_of(one): one for one in ours.styles_part("en-GB").iterchildren(q("w:style"))}
        found: list[RoleStyle] = []
        for role, id in ROLES.items():
            kind = kind_of(models[id])
            chosen = self.with_id(ids[id])
            own = sorted({name_of(one) for one in self._styles if kind_of(one) == kind}, key=str.casefold)
            name = name_of(chosen) if chosen is not None else name_of(models[id])
            found.append(RoleStyle(role, name, chosen is None, tuple(own)))
        return tuple(found)


def other_levels(styles: HouseStyles, ids: Mapping[str, str]) -> dict[str, int]:
    """Our styles whose counterpart in the file has another level in the outline than it should, with that level."""
    levels: dict[str, int] = {}
    for level in range(ours.HEADINGS):
        id = ours.heading_style(level + 1)
        found = styles.property(ids[id], "w:pPr/w:outlineLvl")
        if found is None or found.get(q("w:val")) != str(level):
            levels[id] = level
    for id in (ours.TITLE, ours.SUBTITLE, ours.MARKING):
        found = styles.property(ids[id], "w:pPr/w:outlineLvl")
        if found is not None and found.get(q("w:val")) != _NO_LEVEL:
            levels[id] = int(_NO_LEVEL)
    return levels


def id_of(style: Element) -> str:
    return style.get(q("w:styleId"), "")


def kind_of(style: Element) -> str:
    return style.get(q("w:type"), "paragraph")


def name_of(style: Element) -> str:
    name = style.find(q("w:name"))
    return name.get(q("w:val"), "") if name is not None else ""
