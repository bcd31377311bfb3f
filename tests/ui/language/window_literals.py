"""Literals in the code of the window that a person could read, and how they are translated."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefer.ui import tongue

UI = Path(tongue.__file__).resolve().parent
ON_THE_SCREEN = re.compile(  # calls whose arguments are shown or spoken
    r"set(Text|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|Title"
    r"|InformativeText|DetailedText|LabelText|PlainText|Html|Prefix|Suffix|HorizontalHeaderLabels)"
    r"|add(Action|Item|Items|Menu|Row|Button|Tab)|insertItem|drawText|emit|remark|say|say_at_once"
    r"|show_(said|text|progress|hint|saved|library)"
    r"|Q(Label|Action|PushButton|CheckBox|RadioButton|GroupBox|Menu|ListWidgetItem|TableWidgetItem)"
)
ONE_SHOWN = {"label": 0, "button": 0, "IconButton": 2, "tip": 0}  # calls of which one argument is shown
_TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,;:.!?…’”)]* +[(“]*[^\W\d_]")
_A_WORD = re.compile(r"[^\w\s]?[A-Z][a-z]|[^\W\d_] ?…|…?[“”’][^\W\d_]|^ +[^\W\d_]|[^\W\d_]{2,} +$")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_KEY = re.compile(
    r"(Ctrl|Alt|Shift|Meta|Enter|Return|Esc|Tab|Del|Ins|Backspace|Space|Left|Right|Up|Down|Home|End|PgUp|PgDown|Menu|Plus"
    r"|Minus|F\d+|.)"
)


@dataclass(frozen=True)
class Literal:
    place: str
    text: str


def is_keys(text: str) -> bool:
    """ "Ctrl+Shift+F", or several: these are written in the language by `key_text`."""
    return all(_KEY.fullmatch(key) for keys in text.split(", ") for key in re.split(r"(?<=[^+])\+", keys))


def untranslated(code: str, place: str) -> Iterator[Literal]:
    """What reads like words, or is put on the screen, and goes through neither `tr` nor `mark`."""
    tree = ast.parse(code)
    passed = {below for node in ast.walk(tree) for below in _not_words(node)} | set(_names_of_jobs(tree))
    shown = {id(one) for node in ast.walk(tree) if isinstance(node, ast.Call) for one in _shown(node)}
    for node in ast.walk(tree):
        for text in _texts(node) if id(node) not in passed else ():
            words = _TWO_WORDS.search(text) or _A_WORD.match(text) or (id(node) in shown and _LETTERS.search(text))
            if words and not is_keys(text):
                yield Literal(f"{place}:{node.lineno}", text)  # type: ignore[attr-defined]  # constants have lines


def misused(code: str, place: str) -> Iterator[Literal]:
    """Calls of `tr` and `mark` that the catalogues cannot be made from."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and _name(node) in ("tr", "mark"):
            first = node.args[0] if node.args else None
            plain = isinstance(first, ast.Constant) and isinstance(first.value, str)
            from_a_table = _name(node) == "tr" and isinstance(first, ast.Name | ast.Attribute | ast.Subscript)
            plural = plain and "%n" in first.value  # type: ignore[union-attr]  # a plain literal by now
            arguments = len(node.args) == 3 if plural else len(node.args) < 3 or from_a_table
            if node.keywords or not (plain or from_a_table) or not arguments:
                yield Literal(f"{place}:{node.lineno}", ast.unparse(node))


def window_code() -> Iterator[tuple[str, str]]:
    for path in sorted(UI.rglob("*.py")):
        yield path.relative_to(UI).as_posix(), path.read_text("utf-8")


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    only = ONE_SHOWN.get(_name(call))
    if only is not None or ON_THE_SCREEN.fullmatch(_name(call)):
        for argument in call.args if only is None else call.args[only : only + 1]:
            yield from _sides(argument)


def _sides(argument: ast.expr) -> Iterator[ast.expr]:
    """An argument, and what it is chosen from, put together from or holds."""
    match argument:
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*_sides(one), *_sides(other))
        case ast.BoolOp(values=several) | ast.List(elts=several) | ast.Tuple(elts=several):
            for one in several:
                yield from _sides(one)
        case _:
            yield argument


def _texts(node: ast.AST) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(part.value if isinstance(part, ast.Constant) else "0" for part in parts)]
        case _:
            return []


def _not_words(node: ast.AST) -> Iterator[int]:
    """Literals that are translated, and those that no person reads: docstrings, annotations, patterns, style sheets,
    the log, and the text of f-strings, which are looked at as a whole."""
    match node:
        case ast.Expr(value=ast.Constant()):
            yield id(node.value)
        case ast.JoinedStr(values=parts):
            yield from (id(part) for part in parts if isinstance(part, ast.Constant))
        case ast.arg(annotation=ast.expr() as annotation) | ast.AnnAssign(annotation=annotation):
            yield from map(id, ast.walk(annotation))
        case ast.FunctionDef(returns=ast.expr() as annotation):
            yield from map(id, ast.walk(annotation))
        case ast.Call(func=ast.Attribute(value=ast.Name(id="_LOG"))):
            yield from map(id, ast.walk(node))
        case ast.Call() if _name(node) in ("tr", "mark"):
            yield from map(id, node.args)
        case ast.Call(args=[*names, _]) if (
            _name(node) == "Work"
        ):  # works and licences have names; what they do is words
            yield from map(id, names)
        case ast.Call() if _name(node) in ("TypeVar", "compile", "Template", "setStyleSheet"):
            yield from map(id, ast.walk(node))


def _names_of_jobs(tree: ast.Module) -> Iterator[int]:
    """What constants hold that name work in the background: `jobs.run(SAVE, …)`. Nobody reads it."""
    used = {
        node.args[0].id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args
        if ast.unparse(node.func.value).endswith("jobs") and isinstance(node.args[0], ast.Name)
    }
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in used:
                yield id(value)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                yield from (
                    id(value)
                    for at, value in zip(names, values, strict=True)
                    if isinstance(at, ast.Name) and at.id in used
                )
