"""House templates on disk, and beside each a small file with what was settled for it."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from briefer.domain.errors import HouseTemplateUnusable, NotFound, SaveFailed
from briefer.domain.house_template import HouseLook, HouseRules, HouseTemplate, Role
from briefer.export.word.house.inspecting import look_of
from briefer.export.word.house.opening import SUFFIXES
from briefer.export.word.safe_package import PACKAGE_MOST
from briefer.whole_file import clause_of, write_whole

FORMAT: Final = "briefer house template"
_VERSION: Final = 1
_ENDING: Final = ".briefer.json"
_LARGEST: Final = 1 << 20  # bytes of a file of rules


class WordHouseTemplates:
    """Implements `HouseTemplateFiles`. `folder` takes the rules of files whose own folder cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, path: Path) -> HouseTemplate:
        """With the rules that were settled for it. Raises `NotFound`, `HouseTemplateUnusable`."""
        if path.suffix.lower() not in SUFFIXES:
            raise HouseTemplateUnusable(path.name, f"its name should end in {', '.join(SUFFIXES)}")
        try:
            if path.stat().st_size > PACKAGE_MOST:
                raise HouseTemplateUnusable(path.name, "it is larger than any Word file that can be filled")
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise NotFound("house template", str(path)) from error
        except OSError as error:
            raise HouseTemplateUnusable(path.name, f"it cannot be read: {clause_of(error)}") from error
        return HouseTemplate(path.name, data, self._rules(path))

    def inspect(self, template: HouseTemplate) -> HouseLook:
        """Raises `HouseTemplateUnusable`."""
        return look_of(template)

    def remember(self, path: Path, rules: HouseRules) -> Path:
        """Beside the template, else in our own folder. Raises `SaveFailed`."""
        value = {
            "format": FORMAT,
            "version": _VERSION,
            "styles": {role.value: rules.styles[role] for role in Role if role in rules.styles},
            "body": "empty" if rules.empties_body else "keep",
        }
        text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
        beside, own = self._places(path)
        try:
            write_whole(beside, text.encode("utf-8"))
            own.unlink(missing_ok=True)
            return beside
        except OSError:
            pass  # a shared folder that only its keeper may write to
        try:
            own.parent.mkdir(parents=True, exist_ok=True)
            write_whole(own, text.encode("utf-8"))
        except OSError as error:
            raise SaveFailed(own, clause_of(error)) from error
        return own

    def _places(self, path: Path) -> tuple[Path, Path]:
        """Ours is found again by a digest of the template's place, so that it names no folder."""
        place = sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return path.with_name(path.name + _ENDING), self._folder / f"{path.stem[:60]}.{place}{_ENDING}"

    def _rules(self, path: Path) -> HouseRules:
        """One's own before those beside the template."""
        for place in reversed(self._places(path)):
            try:
                if place.stat().st_size > _LARGEST:
                    raise ValueError("it is far too large")
                return _read(json.loads(place.read_text("utf-8")))
            except FileNotFoundError:
                continue
            except OSError as error:
                raise HouseTemplateUnusable(path.name, f"its rules cannot be read: {clause_of(error)}") from error
            except (ValueError, RecursionError) as error:
                why = f"the file of its rules, “{place.name}”, is not what it should be: {error}"
                raise HouseTemplateUnusable(path.name, why) from error
        return HouseRules()


def _read(value: Any) -> HouseRules:
    """Raises `ValueError` with a clause for people."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise ValueError(f"“format” should be “{FORMAT}”")
    if not isinstance(value.get("version"), int) or value["version"] > _VERSION:
        raise ValueError("it was made by a newer version of briefer")
    styles, body = value.get("styles", {}), value.get("body", "keep")
    if not isinstance(styles, dict) or body not in ("keep", "empty"):
        raise ValueError("“styles” should be a list of roles, and “body” be “keep” or “empty”")
    return HouseRules(dict(_roles(styles)), body == "empty")


def _roles(styles: dict[str, Any]) -> Iterator[tuple[Role, str]]:
    known = {role.value: role for role in Role}
    for name, style in styles.items():
        if name not in known or not isinstance(style, str):
            raise ValueError(f"“{name}” is no role; the roles are {', '.join(known)}")
        yield known[name], style
