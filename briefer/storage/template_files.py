"""Outline templates on disk: those that come with briefer, and the user's own beside them."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from briefer.domain.errors import SaveFailed, TemplateInvalid
from briefer.domain.template import Template, TemplateId, faults_of
from briefer.storage.json_fields import BadField, laid_out_like
from briefer.storage.template_json import template_from, template_to_data
from briefer.whole_file import clause_of, write_whole

SUFFIX = ".briefer-template"
LARGEST = 4 * 1024 * 1024  # bytes

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_INDENT = re.compile(r"\{\n( +|\t)")


@dataclass(frozen=True, slots=True)
class _Found:
    """A template with the file it came from."""

    template: Template
    path: Path
    text: str


class TemplateFolders:
    """Implements `TemplateFiles`. `own` need not exist until something is saved there. Files are read at every call,
    so that one that was put there by hand is seen."""

    def __init__(self, builtin: Path, own: Path) -> None:
        self._builtin = builtin
        self._own = own

    def all(self) -> tuple[Template, ...]:
        """Built-in ones first, each replaced by the user's own of the same id unless that is older."""
        return tuple(found.template for found in self._chosen().values())

    def is_builtin(self, id: TemplateId) -> bool:
        """Whether the template of that id, as `all` has it, came with briefer."""
        found = self._chosen().get(id)
        return found is not None and found.path.parent == self._builtin

    def save(self, template: Template) -> Path:
        faults = faults_of(template)
        if _ID.fullmatch(template.id) is None or len(template.id) > 80:
            faults = (*faults, f"The id “{template.id}” may hold small letters, digits and hyphens only.")
        if faults:
            raise TemplateInvalid(template.title, faults)
        own = _by_id(_read(self._own, f"*{SUFFIX}")[0]).get(template.id)
        if own is not None and own.template == template:
            return own.path  # as it stands, to the byte
        path = own.path if own is not None else self._own / f"{template.id}{SUFFIX}"
        model = own or _by_id(_read(self._builtin, "*.json")[0]).get(template.id)
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            write_whole(path, _text_of(template, model).encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error
        return path

    def faults(self) -> tuple[str, ...]:
        own, faults = _read(self._own, f"*{SUFFIX}")
        twice = [
            f"“{found.path.name}” is not used: “{_by_id(own)[found.template.id].path.name}” has the same id."
            for found in own
            if _by_id(own)[found.template.id] is not found
        ]
        return (*_read(self._builtin, "*.json")[1], *faults, *twice)

    def _chosen(self) -> dict[TemplateId, _Found]:
        chosen = _by_id(_read(self._builtin, "*.json")[0])
        for id, found in _by_id(_read(self._own, f"*{SUFFIX}")[0]).items():
            if id not in chosen or found.template.version >= chosen[id].template.version:
                chosen[id] = found
        return chosen


def _by_id(several: list[_Found]) -> dict[TemplateId, _Found]:
    """The highest version of each id; of the same version, the first by file name."""
    chosen: dict[TemplateId, _Found] = {}
    for found in several:
        id = found.template.id
        if id not in chosen or found.template.version > chosen[id].template.version:
            chosen[id] = found
    return chosen


def _read(folder: Path, pattern: str) -> tuple[list[_Found], list[str]]:
    """The folder's templates, and a sentence for each file that is none."""
    found: list[_Found] = []
    faults: list[str] = []
    for path in sorted(folder.glob(pattern)):
        try:
            found.append(_one(path))
        except OSError as error:
            faults.append(f"“{path.name}” is not used: {clause_of(error)}.")
        except BadField as error:
            faults.append(f"“{path.name}” is not used: {error}")
    return found, faults


def _one(path: Path) -> _Found:
    """Raises `OSError` and `BadField`."""
    if path.stat().st_size > LARGEST:
        raise BadField("it is far larger than any template.")
    try:
        text = path.read_bytes().decode("utf-8-sig")
        template = template_from(json.loads(text))
    except UnicodeDecodeError as error:
        raise BadField("it is not text in UTF-8.") from error
    except ValueError as error:
        raise BadField("it is not JSON.") from error
    except RecursionError as error:
        raise BadField("it is nested too deeply.") from error
    if faults := faults_of(template):
        raise BadField(" ".join(faults))
    return _Found(template, path, text)


def _text_of(template: Template, model: _Found | None) -> str:
    """As JSON, laid out like the file it replaces."""
    data = template_to_data(template)
    if model is None:
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    indent = _INDENT.match(model.text)
    end = "\n" if model.text.endswith("\n") else ""
    laid_out = laid_out_like(data, json.loads(model.text))
    return json.dumps(laid_out, ensure_ascii=False, indent=indent[1] if indent else None) + end
