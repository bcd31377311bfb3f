"""`briefer search`: words to leave out, and sources that a killed program left unindexed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefer.cli.arguments import parse
from tests.desk import Desk


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        (["search", "-nuclear"], ["-nuclear"]),
        (["search", "climate", "-nuclear", "--json"], ["climate", "-nuclear"]),
        (["search", "--limit", "3", "-nuclear", "--library", "x"], ["-nuclear"]),
        (["--json", "search", "climate", "--", "--limit"], ["climate", "--limit"]),
        (["search", "climate finance"], ["climate finance"]),
    ],
)
def test_a_word_to_leave_out_needs_no_dashes_before_it(typed: list[str], query: list[str]) -> None:
    args = parse(typed)
    assert args.command == "search" and args.query == query
    assert args.json is ("--json" in typed) and args.limit == (3 if "3" in typed else 20)


def test_a_search_without_words_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        parse(["search", "--json"])
    assert refused.value.code == 2


def test_what_a_killed_program_kept_and_did_not_index_is_found(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "a.txt").write_text("The harbour was dredged in March.")
    desk.briefer("add", "a.txt")
    with closing(sqlite3.connect(tmp_path / "library" / "library.db")) as connection, connection:
        connection.execute("UPDATE sources SET indexed = 0")  # as a kill before the index's commit leaves it
    for path in (tmp_path / "library" / "index").iterdir():
        path.unlink()
    assert "dredged" in desk.briefer("search", "harbour", "-quay")
