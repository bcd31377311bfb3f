"""`briefer add` with a password for protected files, and with files that have more text than is read unasked."""

from pathlib import Path

from briefer.cli.arguments import parse
from tests.desk import Desk
from tests.ingest.pdf_writing import Sheet, column, pdf

WORDS = ["The harbour was dredged in March, and the ferry went again after the long winter."]


def test_protected_files_are_read_with_the_password_from_a_line_which_is_in_no_file(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for name, password in (("a.pdf", "open sesame"), ("b.pdf", "other")):
        (tmp_path / name).write_bytes(pdf([Sheet(column(WORDS))], password=password))
    desk.briefer("add", "a.pdf", "b.pdf")
    assert desk.status == 1 and desk.errors.count("Enter its password") == 2
    desk.briefer("add", "--password-stdin", "a.pdf", "b.pdf", typed="open sesame\n")
    assert "a.pdf" not in desk.errors and "b.pdf: This is not the password of this file." in desk.errors
    assert "ferry" in desk.briefer("search", "harbour")
    kept = [path for path in (tmp_path / "library").rglob("*") if path.is_file()]
    assert kept and not any(b"sesame" in path.read_bytes() for path in kept)


def test_that_large_files_are_wanted_can_be_said(tmp_path: Path) -> None:
    assert parse(["add", "--index-anyway", "a.txt"]).index_anyway and not parse(["add", "a.txt"]).index_anyway
    desk = Desk(tmp_path)
    (tmp_path / "a.txt").write_text("harbour")
    assert len(desk.json("add", "--index-anyway", "a.txt")["added"]) == 1
