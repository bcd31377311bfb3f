"""A legal style of one's own, from the references of cases and Acts to real notes in the Word file."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.desk import ROOT, Desk, word_texts

STYLE = ROOT / "tests" / "citing" / "styles" / "legal-notes.csl"
TEXTS = {
    "corr.txt": "The harbour owes a duty to its workers.\n\nThe duty does not end at the quay.\n",
    "act.txt": "An employer shall keep the quay in repair.\n\nA fine is due for each day.\n",
}
REFERENCES = {
    "corr.txt": {
        "type": "legal_case",
        "title": "Corr v Harbour Vehicles Ltd",
        "title-short": "Corr",
        "container-title": "Appeal Cases",
        "volume": "1",
        "page": "884",
        "issued": {"date-parts": [[2008]]},
    },
    "act.txt": {"type": "legislation", "title": "Harbour Workers Act 1998"},
}
QUOTED = (
    ("corr.txt", "owes a duty"),
    ("corr.txt", "does not end"),
    ("act.txt", "shall keep"),
    ("corr.txt", "at the quay"),
    ("act.txt", "A fine"),
    ("act.txt", "is due"),
)
NOTES = [
    "Corr v Harbour Vehicles Ltd (2008) 1 Appeal Cases 884, para. 1.",
    "ibid para. 2.",
    "Harbour Workers Act 1998 para. 1.",
    "Corr (n 1) para. 2.",
    "Harbour Workers Act 1998 (n 3) para. 2.",
    "ibid.",
]


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """The briefing's Word file, in the style as it was added."""
    desk = Desk(tmp_path)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
        (tmp_path / name).with_suffix(".json").write_text(json.dumps([REFERENCES[name]]))
        desk.json("add", name)
    desk.json("new", "blank", "-o", "b.briefing", "--field", "title=Duties")
    for name, words in QUOTED:
        at = desk.json("text", name)["text"].index(words)
        desk.json("quote", "b.briefing", "1", name, str(at), str(at + len(words)))
        assert desk.status == 0, desk.errors
    desk.json("export", "b.briefing", "-o", "b.docx", "--style", STYLE)
    verified = desk.json("verify", "b.docx")
    assert [one["state"] for one in verified["quotes"]] == ["unchanged"] * len(QUOTED)
    assert desk.json("lint", "b.docx") and desk.status == 0
    return tmp_path / "b.docx"


def test_cases_acts_ibid_and_earlier_notes_are_real_notes_in_word(exported: Path) -> None:
    body, notes = word_texts(exported)

    assert notes == NOTES
    assert "References" not in body and body.count("Corr") == 0


def test_the_number_of_an_earlier_note_stays_right_when_the_office_adds_one(exported: Path) -> None:
    with zipfile.ZipFile(exported) as package:
        notes, body = (package.read(f"word/{part}.xml").decode("utf-8") for part in ("footnotes", "document"))

    named = re.findall(r"NOTEREF (\w+)", notes)
    assert len(named) == 2
    assert all(f'w:name="{name}"' in body for name in named)
