"""The sample in both of its styles: the same words, cited as each style has it, and nothing private in the file."""

import getpass
import json
import tempfile
import zipfile
from pathlib import Path

import pytest

from tests.desk import ROOT, Desk, word_texts

SOURCES = (
    "Li Yan. 2021. “Phone Call Diplomacy.” March 10."
    "Nguyen, Rosie. 2025. “5 Key Tasks of People’s Diplomacy in 2025.” January 11."
    "Qiao, Jun, and Mingxuan Huang. [2024?]. [Untitled article on China’s diplomatic goals for 2024.] MEPEI."
    "Xinhua. 2024. “Key takeaways from Xi’s diplomacy in 2023.” China.org.cn, January 1."
)
IN_TEXT = (
    "China’s diplomatic work in 2024” (Qiao and Huang [2024?], para. 3).",
    "a key role in global issues” (Qiao and Huang [2024?], para. 6).",
    "Asia-Pacific Economic Cooperation (APEC)” (Qiao and Huang [2024?], para. 18). Which of these",
    "between the two militaries” (Xinhua 2024, para. 16). Calm",
    "strategic significance” (Xinhua 2024, para. 32).",
    "as soon as possible” (Li 2021, para. 16).",
    "inclusive economic globalization” (Qiao and Huang [2024?], para. 3).",
    "meetings with foreign dignitaries” for President Xi in 2023 (Xinhua 2024, para. 6).",
    "good neighbors wish each other well” (Xinhua 2024, para. 35).",
    "traditional friends” (Nguyen 2025, para. 7). Diplomacy",
    "environment for development” (Nguyen 2025, para. 16).",
    "means of enhancing ties” (Li 2021, para. 8).",
)


def guidance() -> list[str]:
    template = json.loads((ROOT / "resources" / "templates" / "meeting-brief.json").read_text("utf-8"))
    return [section["guidance"] for section in template["sections"]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("desk"))
    desk.briefer("demo")
    desk.briefer("export", "sample.briefing", "-o", "in-text.docx", "--style", "chicago-author-date")
    desk.briefer("export", "sample.briefing", "-o", "notes.docx", "--style", "chicago-notes")
    return desk


def test_author_date_cites_before_the_full_stop_and_lists_the_sources(desk: Desk) -> None:
    body, notes = word_texts(desk.folder / "in-text.docx")

    places = [body.find(cited) for cited in IN_TEXT]
    assert -1 not in places
    assert places == sorted(places)
    assert f"References{SOURCES}East Asia Branch, 3 February 2025" in body
    assert notes == []


def test_a_style_changed_and_changed_back_gives_the_first_bytes(desk: Desk) -> None:
    assert (desk.folder / "notes.docx").read_bytes() == (desk.folder / "briefing.docx").read_bytes()


@pytest.mark.parametrize("name", ["briefing.docx", "in-text.docx"])
def test_no_path_user_or_guidance_is_in_any_part_of_the_file(desk: Desk, name: str) -> None:
    private = [str(desk.folder), str(Path.home()) + "/", tempfile.gettempdir() + "/", *guidance()]
    if getpass.getuser() != "root":  # a word of XML: rootfiles, w:root
        private.append(getpass.getuser())
    with zipfile.ZipFile(desk.folder / name) as package:
        parts = {part: package.read(part).decode("utf-8") for part in package.namelist()}

    assert not [(part, word) for part, text in parts.items() for word in private if word in text]
    assert not [part for part in parts if "thumbnail" in part or "comments" in part or "docProps/custom" in part]
