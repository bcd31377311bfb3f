"""A Word file with an evidence annex can still be proved, and a quote that is cut from it is gone."""

import zipfile
from pathlib import Path

import pytest

from briefer.export.word.lint import lint
from tests.desk import ROOT, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    source = made.json("add", ROOT / "seeds")["added"][0]["id"]
    made.describe(source, title="Talks", issued="2021")
    made.json("new", "blank", "-o", "a.briefing", "--field", "title=Talks")
    made.json("quote", "a.briefing", "1", source, "0", "60")
    return made


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".md"])
def test_it_is_written_in_every_form(desk: Desk, suffix: str) -> None:
    for where in ("end", "file"):
        told = desk.json("export", "a.briefing", "-o", f"{where}{suffix}", "--style", "none", "--annex", where)
        assert desk.status == 0, told
        assert told["annex"] == (None if where == "end" else f"file evidence{suffix}")
    assert (desk.folder / f"file evidence{suffix}").stat().st_size > 100


def test_the_file_is_clean_and_proves_its_quote_by_the_text_alone(desk: Desk) -> None:
    desk.json("export", "a.briefing", "-o", "out.docx", "--style", "none", "--annex", "end")
    path = desk.folder / "out.docx"
    assert lint(path.read_bytes()) == ()
    assert [one["state"] for one in desk.json("verify", "out.docx")["quotes"]] == ["unchanged"]

    _cut_first_quote(path)

    assert [one["state"] for one in desk.json("verify", "out.docx")["quotes"]] == ["gone"]


def _cut_first_quote(path: Path) -> None:
    """As somebody deletes it in Word: its words and its bookmark, but not those of the annex."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"].decode("utf-8")
    start = body.index("<w:bookmarkStart")
    end = body.index("/>", body.index("<w:bookmarkEnd", start)) + 2
    parts["word/document.xml"] = (body[:start] + body[end:]).encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
