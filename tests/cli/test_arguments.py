from pathlib import Path

import pytest

from briefer.cli.arguments import COMMANDS, parse
from briefer.cli.run import COMMANDS as RUN


@pytest.mark.parametrize(
    "argv",
    [
        ["--library", "L", "search", "x", "--json"],
        ["search", "x", "--library", "L", "--json"],
        ["--json", "--library", "L", "search", "x"],
    ],
)
def test_common_options_stand_before_or_after_the_command(argv: list[str]) -> None:
    args = parse(argv)

    assert (args.command, args.library, args.json) == ("search", Path("L"), True)


def test_without_a_command_a_file_is_opened_in_the_window() -> None:
    args = parse(["a.briefing", "--library", "demo"])

    assert (args.command, args.briefing, args.library) == (None, Path("a.briefing"), Path("demo"))


def test_every_command_that_can_be_typed_is_run() -> None:
    assert set(COMMANDS) == set(RUN) | {"demo"}


@pytest.mark.parametrize(
    "argv", [["search"], ["quote", "a", "b", "c", "x", "y"], ["search", "x", "--limit", "0"], ["--nonsense"]]
)
def test_wrong_arguments_are_refused(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        parse(argv)

    assert refused.value.code == 2
    assert "briefer: " in capsys.readouterr().err
