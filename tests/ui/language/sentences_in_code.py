"""Sentences for people, read out of the code of the layers below the window."""

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from briefer.domain import errors

BRIEFER = Path(errors.__file__).resolve().parent.parent
WINDOW_OR_COMMAND_LINE = ("ui", "cli", "__main__.py", "app.py", "system_libraries.py")
TELLING = {name for name in vars(errors) if isinstance(getattr(errors, name), type)} | {"LeftOut", "Finding"}
NOT_TOLD = {"Cancelled", "ValueError", "TypeError", "RuntimeError", "AssertionError", "BadField", "re.compile"}
ANY = "Xyz"  # stands for a fact
_SENTENCE = re.compile(r"[A-Z“].*\.", re.DOTALL)
_WORDS = re.compile(r"[a-z’']{2,} [a-z]")


def sentences_below() -> Iterator[tuple[str, str]]:
    """Where a sentence stands, and the sentence with stand-ins for its facts: what errors, findings and refusals are
    made of, and whatever else reads like a sentence."""
    for path in sorted(BRIEFER.rglob("*.py")):
        place = path.relative_to(BRIEFER)
        if place.parts[0] not in WINDOW_OR_COMMAND_LINE and place != Path("domain/errors.py"):
            tree = ast.parse(path.read_text("utf-8"))
            for line, text in _in_tree(tree):
                yield f"{place}:{line}", text


def _in_tree(tree: ast.Module) -> Iterator[tuple[int, str]]:
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    told: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed |= {id(below) for part in node.values for below in ast.walk(part)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in NOT_TOLD:
            passed |= {id(below) for below in ast.walk(node)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in TELLING:
            told |= {id(below) for argument in node.args for below in ast.walk(argument)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in passed:
            for text in _readings(node):
                is_sentence = _SENTENCE.fullmatch(text) is not None and "\n" not in text
                if _WORDS.search(text) and (is_sentence or id(node) in told):
                    yield node.lineno, text


def _readings(node: ast.expr) -> list[str]:
    """What a literal can say; both sides where an f-string chooses one of two texts."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(one) for one in itertools.product(*map(_readings, parts))]
        case ast.FormattedValue(
            value=ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other)))
        ):
            return [one, other]
        case ast.FormattedValue():
            return [ANY]
        case _:
            return []
