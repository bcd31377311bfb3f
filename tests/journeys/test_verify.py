"""`briefer verify` on the sample's Word file: as it was written, edited, and with sources that changed."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document

from tests.desk import Desk

KEYS = ["id", "state", "tracked", "expected", "found", "source", "start", "end"]


needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: apt install libreoffice-writer-nogui"
)


def saved_as(suffix: str, file: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", suffix, "--outdir", folder / "saved", file]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    return folder / "saved" / file.with_suffix(f".{suffix}").name


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("written"))
    desk.briefer("demo")
    return desk.folder


@pytest.fixture
def desk(written: Path, tmp_path: Path) -> Desk:
    shutil.copytree(written, tmp_path / "desk")
    return Desk(tmp_path / "desk")


def edit(path: Path, old: str, new: str) -> None:
    """`old` stands once in the body."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"].decode("utf-8")
    assert body.count(old) == 1, old
    parts["word/document.xml"] = body.replace(old, new).encode("utf-8")
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)


def odd_ones(desk: Desk, *arguments: str) -> dict[str, str]:
    quotes = desk.json("verify", "briefing.docx", *arguments)["quotes"]
    return {quote["id"]: quote["state"] for quote in quotes if quote["state"] != "unchanged"}


def test_all_twelve_quotes_of_a_fresh_file_are_unchanged(desk: Desk) -> None:
    quotes = desk.json("verify", "briefing.docx")["quotes"]

    assert desk.status == 0
    assert [list(quote) for quote in quotes] == [KEYS] * 12
    assert {(quote["state"], quote["tracked"], quote["expected"] == quote["found"]) for quote in quotes} == {
        ("unchanged", False, True)
    }
    first = quotes[0]
    text = desk.json("text", first["source"])["text"]
    assert text[first["start"] : first["end"]] == first["found"]
    assert desk.briefer("verify", "briefing.docx").splitlines()[-1] == "12 quotes: 12 unchanged."


def test_an_edited_file_names_exactly_what_was_edited_and_how(desk: Desk) -> None:
    file = desk.folder / "briefing.docx"
    edit(file, "communication between the two militaries", "communication between their militaries")

    told = desk.briefer("verify", "briefing.docx")

    assert desk.status == 1
    assert "q4  changed: “to resume high-level communication between their militaries”" in told
    assert "“the two” became “their”" in told
    assert "12 quotes: 11 unchanged, 1 changed." in told
    assert odd_ones(desk) == {"q4": "changed"}


def test_a_source_that_changed_since_is_told(desk: Desk) -> None:
    article = desk.folder / "article.txt"
    article.write_text("A plain title here\n\nThe parties agreed to meet again in the spring.\n", "utf-8")
    source = desk.json("add", article)["added"][0]["id"]
    desk.describe(source, title="A plain title here")
    start = desk.json("text", source)["text"].index("The parties")
    desk.briefer("new", "blank", "-o", "a.briefing", "--field", "title=A")
    desk.briefer("quote", "a.briefing", "1", source, str(start), str(start + 47))
    desk.briefer("export", "a.briefing", "-o", "briefing.docx")
    assert odd_ones(desk) == {}

    article.write_text("A plain title here\n\nThe parties did not agree to anything at all.\n", "utf-8")
    desk.briefer("add", article)

    assert odd_ones(desk) == {"q1": "source changed"}
    assert desk.status == 1
    assert "no longer has these words" in desk.briefer("verify", "briefing.docx")


def test_a_removed_source_still_proves_its_quotes(desk: Desk) -> None:
    desk.briefer("remove", "003_9d403f87a400a2e6.txt")

    assert odd_ones(desk) == {}
    assert desk.status == 0


def test_without_the_sources_the_file_alone_is_asked_and_that_is_said(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path)
    shutil.copy(desk.folder / "briefing.docx", tmp_path)

    assert odd_ones(other) == {}
    assert other.status == 1
    assert "12 of 12 quotes could not be compared with their source" in other.errors


def test_a_file_with_no_quotes_of_ours_is_refused(desk: Desk) -> None:
    Document().save(str(desk.folder / "theirs.docx"))

    document = desk.json("verify", "theirs.docx")

    assert desk.status == 2
    assert document["error"].startswith("No quotes of briefer's were found in “theirs.docx”.")


def test_verifying_changes_nothing(desk: Desk) -> None:
    before = {path: path.read_bytes() for path in desk.folder.glob("*.docx")}
    names = sorted(path.name for path in desk.folder.iterdir())

    desk.briefer("verify", "briefing.docx")

    assert {path: path.read_bytes() for path in desk.folder.glob("*.docx")} == before
    assert sorted(path.name for path in desk.folder.iterdir()) == names


@needs_libreoffice
def test_a_file_saved_by_libreoffice_has_all_twelve_unchanged(desk: Desk, tmp_path: Path) -> None:
    shutil.copy(saved_as("docx", desk.folder / "briefing.docx", tmp_path), desk.folder / "briefing.docx")

    assert odd_ones(desk) == {}
    assert desk.status == 0


@needs_libreoffice
def test_a_file_that_went_through_another_format_says_what_it_lost(desk: Desk, tmp_path: Path) -> None:
    odt = saved_as("odt", desk.folder / "briefing.docx", tmp_path)
    shutil.copy(saved_as("docx", odt, tmp_path), desk.folder / "briefing.docx")

    document = desk.json("verify", "briefing.docx")

    assert desk.status == 2
    assert "12 of their bookmarks are left" in document["error"]


def test_a_file_is_checked_as_a_file(desk: Desk) -> None:
    assert desk.json("lint", "briefing.docx") == {"path": "briefing.docx", "faults": []}
    assert desk.status == 0
    edit(
        desk.folder / "briefing.docx",
        '<w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1505"',
        '</w:trPr><w:tc><w:tcPr><w:tcW w:w="1505"',
    )
    assert "A table has no header row that repeats." in desk.briefer("lint", "briefing.docx")
    assert desk.status == 1
    desk.briefer("lint", "gone.docx")
    assert desk.status == 2
