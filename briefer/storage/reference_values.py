"""Which values a reference field can take: checked before a person's word is kept as a fact."""

from collections.abc import Mapping
from dataclasses import fields

from briefer.domain.errors import FieldInvalid
from briefer.domain.reference import DATES, FLAGS, NAMES, TYPES, Name, PartialDate, Reference

_KNOWN = frozenset(field.name for field in fields(Reference))


def check_values(values: Mapping[str, object]) -> None:
    """Raises `FieldInvalid`. `None` and the empty text are lawful everywhere: they take the field out."""
    for name, value in values.items():
        if name not in _KNOWN:
            raise FieldInvalid(name, "references have no such field.")
        if value is None or value == "":
            continue
        if name in NAMES:
            if not isinstance(value, Name) and not _all_names(value):
                raise FieldInvalid(name, "it takes the names of people or organisations.")
        elif name in DATES:
            if not isinstance(value, PartialDate):
                raise FieldInvalid(name, "it takes a date.")
        elif name in FLAGS:
            if not isinstance(value, bool):
                raise FieldInvalid(name, "it takes yes or no.")
        elif not isinstance(value, str):
            raise FieldInvalid(name, "it takes text.")
        elif name == "type" and value not in TYPES:
            raise FieldInvalid(name, "it takes one of CSL’s types of works.")


def _all_names(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(one, Name) for one in value)
