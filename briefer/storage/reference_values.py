"""Which values a reference field can take: checked before a person's word is kept as a fact."""

from collections.abc import Mapping
from dataclasses import fields

from briefer.domain.errors import FieldInvalid
from briefer.domain.reference import Name, PartialDate, Reference

_NAMES = frozenset({"author", "editor"})
_DATES = frozenset({"issued", "accessed"})
_FLAGS = frozenset({"title_supplied"})
_KNOWN = frozenset(field.name for field in fields(Reference))


def check_values(values: Mapping[str, object]) -> None:
    """Raises `FieldInvalid`. `None` and the empty text are lawful everywhere: they take the field out."""
    for name, value in values.items():
        if name not in _KNOWN:
            raise FieldInvalid(name, "references have no such field.")
        if value is None or value == "":
            continue
        if name in _NAMES:
            if not isinstance(value, Name) and not _all_names(value):
                raise FieldInvalid(name, "it takes the names of people or organisations.")
        elif name in _DATES:
            if not isinstance(value, PartialDate):
                raise FieldInvalid(name, "it takes a date.")
        elif name in _FLAGS:
            if not isinstance(value, bool):
                raise FieldInvalid(name, "it takes yes or no.")
        elif not isinstance(value, str):
            raise FieldInvalid(name, "it takes text.")


def _all_names(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(one, Name) for one in value)
