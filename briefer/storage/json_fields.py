"""Reading JSON that people have written: what is asked for has the right type, or a sentence says what has not."""

from collections.abc import Mapping
from typing import Any

_MISSING = object()


class BadField(Exception):
    """Something that is missing or of the wrong type. The message is a sentence for people."""


class Fields:
    """A JSON object. `name` says in sentences what it is. All methods raise `BadField`."""

    def __init__(self, data: object, name: str) -> None:
        if not isinstance(data, dict):
            raise BadField(f"{name} is not what it should be.")
        self.data: dict[str, Any] = data
        self.name = name

    def called(self, name: str) -> "Fields":
        return Fields(self.data, name)

    def text(self, key: str, otherwise: str | None = None) -> str:
        value = self.data.get(key, otherwise)
        if value is None:
            raise self._missing(key) if key not in self.data else self._wrong(key, "text")
        if not isinstance(value, str):
            raise self._wrong(key, "text")
        return value

    def some_text(self, key: str) -> str:
        value = self.text(key)
        if not value.strip():
            raise self._missing(key)
        return value

    def count(self, key: str) -> int:
        value = self.count_or_none(key)
        if value is None:
            raise self._missing(key)
        return value

    def count_or_none(self, key: str) -> int | None:
        value = self.data.get(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            raise self._wrong(key, "a whole number")
        return value

    def flag(self, key: str) -> bool:
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self._wrong(key, "true or false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._wrong(key, "a list of texts")
        return tuple(value)

    def rows(self, key: str) -> tuple[tuple[str, ...], ...]:
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(
            isinstance(row, list) and all(isinstance(cell, str) for cell in row) for row in value
        ):
            raise self._wrong(key, "a list of rows of text")
        return tuple(tuple(row) for row in value)

    def object_or_none(self, key: str) -> "Fields | None":
        value = self.data.get(key)
        return None if value is None else Fields(value, f"“{key}” of {self.name}")

    def objects(self, key: str, *, required: bool = False) -> "tuple[Fields, ...]":
        if required and key not in self.data:
            raise self._missing(key)
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self._wrong(key, "a list")
        return tuple(Fields(one, f"number {number} of “{key}”") for number, one in enumerate(value, 1))

    def _missing(self, key: str) -> BadField:
        return BadField(f"“{key}” of {self.name} is missing.")

    def _wrong(self, key: str, what: str) -> BadField:
        return BadField(f"“{key}” of {self.name} should be {what}.")


def left_over(data: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What of `data` is not in `known`, in its shape: for keys that a later version has put in."""
    found = {key: _rest(value, known.get(key, _MISSING)) for key, value in data.items()}
    return {key: rest for key, rest in found.items() if rest is not _MISSING}


def _rest(value: Any, known: Any) -> Any:
    if known is _MISSING:
        return value
    if isinstance(value, dict) and isinstance(known, dict):
        return left_over(value, known) or _MISSING
    if isinstance(value, list) and isinstance(known, list) and len(value) == len(known):
        rests = [_rest(one, other) for one, other in zip(value, known, strict=True)]
        if any(rest is not _MISSING for rest in rests):
            return [{} if rest is _MISSING else rest for rest in rests]
    return _MISSING


def merged(data: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """`data` with what was left over put back. Where both have a value, that of `data` stands."""
    whole = {key: _joined(value, extra[key]) if key in extra else value for key, value in data.items()}
    return whole | {key: value for key, value in extra.items() if key not in data}


def _joined(value: Any, extra: Any) -> Any:
    if isinstance(value, dict) and isinstance(extra, dict):
        return merged(value, extra)
    if isinstance(value, list) and isinstance(extra, list) and len(value) == len(extra):
        return [_joined(one, other) for one, other in zip(value, extra, strict=True)]
    return value


def laid_out_like(data: Any, model: Any) -> Any:
    """`data` with its keys in the order in which `model` has them; keys of its own come last."""
    if isinstance(data, dict) and isinstance(model, dict):
        keys = [key for key in model if key in data] + [key for key in data if key not in model]
        return {key: laid_out_like(data[key], model.get(key)) for key in keys}
    if isinstance(data, list) and isinstance(model, list):
        return [laid_out_like(one, _counterpart(one, number, model)) for number, one in enumerate(data)]
    return data


def _counterpart(one: Any, number: int, model: list[Any]) -> Any:
    """The member of `model` with the same id, where members have ids; else the one at the same place."""
    if isinstance(one, dict) and "id" in one:
        return next((other for other in model if isinstance(other, dict) and other.get("id") == one["id"]), None)
    return model[number] if number < len(model) else None
