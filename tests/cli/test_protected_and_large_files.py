"""`briefer add` with a password for protected files, and with files that have more text than is read unasked."""

from pathlib import Path

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


def test_a_file_that_was_indexed_anyway_is_read_so_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    large = tmp_path / "large.txt"
    large.write_bytes(b"harbour " * 12_500_001)
    desk.briefer("add", "large.txt")
    assert desk.status == 1 and "larger than briefer reads by itself" in desk.errors
    desk.briefer("add", "--index-anyway", "large.txt")
    assert (desk.status, desk.errors) == (0, "")
    with large.open("ab") as file:
        file.write(b"ferry")
    desk.briefer("add", "large.txt")
    assert (desk.status, desk.errors) == (0, "")
