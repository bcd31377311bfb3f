"""Domain values to plain JSON values and back, for files, the database and pipes between our processes.

Dataclasses become objects, enums their values, paths strings; one of several shapes carries its name as `kind`.
`decode` raises `BadShape` for anything that is not what it should be, and never builds half a value.
"""

from base64 import b64decode, b64encode
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar

from cattrs import Converter
from cattrs.errors import BaseValidationError
from cattrs.strategies import configure_tagged_union

from briefer.domain.outline_content import Content, NodeId, Subtree
from briefer.domain.quote import QuoteEdit
from briefer.domain.reference import Name, PartialDate

T = TypeVar("T")

Scalar = str | bool | Name | PartialDate


class BadShape(Exception):
    """A JSON value that is not the shape it should be. The message names the place."""


def encode(value: object) -> Any:
    """`value` as JSON can hold it: dictionaries, lists, strings, numbers, booleans and `None`."""
    return _converter().unstructure(value, unstructure_as=type(value))


def decode(data: Any, shape: type[T]) -> T:
    """The value of type `shape` that `encode` made `data` from. Raises `BadShape`."""
    try:
        return _converter().structure(data, shape)
    except (BaseValidationError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadShape(f"not a {getattr(shape, '__name__', shape)}: {error}") from error


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=False, prefer_attrib_converters=False)
    converter.register_unstructure_hook(Path, str)
    converter.register_structure_hook(Path, lambda value, _: Path(_text(value)))
    converter.register_structure_hook(str, lambda value, _: _text(value))
    converter.register_unstructure_hook(bytes, lambda value: b64encode(value).decode("ascii"))
    converter.register_structure_hook(bytes, lambda value, _: _bytes(value))
    converter.register_structure_hook_func(
        lambda shape: shape is object, lambda value, _: value
    )  # keys of later versions
    converter.register_unstructure_hook_func(lambda shape: shape is object, lambda value: value)
    _register_subtree(converter)  # first: front matter holds branches
    for union in (QuoteEdit, Content):
        configure_tagged_union(union, converter, tag_name="kind")
    _register_scalars(converter, Scalar)
    return converter


def _register_subtree(converter: Converter) -> None:
    """By hand: `Subtree` names itself, which cattrs cannot follow."""

    def unstructure(tree: Subtree) -> dict[str, Any]:
        return {
            "id": tree.id,
            "content": converter.unstructure(tree.content, unstructure_as=Content),
            "children": [unstructure(child) for child in tree.children],
        }

    def structure(value: Any, _: object) -> Subtree:
        content: Content = converter.structure(value["content"], Content)  # type: ignore[arg-type]  # a union
        children = tuple(structure(child, Subtree) for child in value["children"])
        return Subtree(content, children, NodeId(int(value["id"])) if value["id"] is not None else None)

    converter.register_unstructure_hook(Subtree, unstructure)
    converter.register_structure_hook(Subtree, structure)


def _register_scalars(converter: Converter, union: UnionType) -> None:
    def unstructure(value: object) -> Any:
        match value:
            case str() | bool():
                return value
            case Name():
                return {"kind": "Name", **converter.unstructure(value, unstructure_as=Name)}
            case PartialDate():
                return {"kind": "PartialDate", **converter.unstructure(value, unstructure_as=PartialDate)}
            case _:
                raise TypeError(f"not a reference value: {value!r}")

    def structure(value: Any, _: object) -> object:
        match value:
            case str() | bool():
                return value
            case {"kind": "Name", **rest}:
                return converter.structure(rest, Name)
            case {"kind": "PartialDate", **rest}:
                return converter.structure(rest, PartialDate)
            case _:
                raise ValueError(f"not a reference value: {value!r}")

    converter.register_unstructure_hook(union, unstructure)
    converter.register_structure_hook(union, structure)


def _bytes(value: Any) -> bytes:
    """In base 64, unless they came as they are."""
    return value if isinstance(value, bytes) else b64decode(_text(value), validate=True)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value
