"""The office's own Word file: what it would do to a briefing, and which of its styles stands for what."""

from dataclasses import replace
from pathlib import Path

from briefer.domain.errors import FieldInvalid
from briefer.domain.house_template import HouseLook, HouseRules, HouseTemplate
from briefer.ports.export import HouseTemplateFiles


class HouseTemplates:
    """All calls read or write files: from a worker thread."""

    def __init__(self, files: HouseTemplateFiles) -> None:
        self._files = files

    def open(self, path: Path) -> HouseTemplate:
        """With the rules that were settled for it. Raises `NotFound`, `HouseTemplateUnusable`."""
        return self._files.open(path)

    def inspect(self, template: HouseTemplate) -> HouseLook:
        """Roles with the styles chosen and those that could be; what is added, filled and left out.

        Raises `HouseTemplateUnusable`.
        """
        return self._files.inspect(template)

    def with_rules(self, template: HouseTemplate, rules: HouseRules) -> HouseTemplate:
        """The template under other rules. Raises `FieldInvalid` for a style that it does not have."""
        for role, style in rules.styles.items():
            candidates = {one.role: one.candidates for one in self._files.inspect(template).roles}[role]
            if style.casefold() not in {name.casefold() for name in candidates}:
                raise FieldInvalid(role.value, f"“{template.name}” has no style “{style}” that could be used for it")
        return replace(template, rules=rules)

    def settle(self, path: Path, rules: HouseRules) -> HouseTemplate:
        """Remembers the rules for the file at `path`, for everybody who uses it where that can be.

        Raises `FieldInvalid`, `SaveFailed` and what `open` raises.
        """
        template = self.with_rules(self._files.open(path), rules)
        self._files.remember(path, rules)
        return template
