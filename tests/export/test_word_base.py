"""The empty document that every briefing starts from."""

import zipfile
from io import BytesIO

import pytest

from briefer.domain.page_setup import Paper
from briefer.export.word.base import base_document, base_file
from tests.export.word_opened import Opened, W


@pytest.mark.parametrize("paper", Paper)
def test_the_file_in_the_repository_is_what_the_script_makes(paper: Paper) -> None:
    assert base_file(paper).read_bytes() == base_document(paper=paper)


def test_nothing_in_it_says_where_or_when_it_was_made() -> None:
    with zipfile.ZipFile(BytesIO(base_document())) as package:
        entries = package.infolist()
        core = package.read("docProps/core.xml").decode()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}
    assert entries[0].filename == "[Content_Types].xml"
    assert "creator" not in core
    assert "created" not in core


def test_the_language_is_the_one_asked_for() -> None:
    with zipfile.ZipFile(BytesIO(base_document("de-DE"))) as package:
        assert 'w:val="de-DE"' in package.read("word/styles.xml").decode()
        assert "<dc:language>de-DE</dc:language>" in package.read("docProps/core.xml").decode()
    with zipfile.ZipFile(BytesIO(base_document("ja-JP"))) as package:
        assert '<w:lang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="ar-SA"/>' in package.read("word/styles.xml").decode()


def test_headings_are_bold_in_scripts_that_run_from_the_right_too() -> None:
    styles = Opened.of(base_document()).xml("styles").findall(f"{W}style")
    bold = {one.get(f"{W}styleId"): one for one in styles if one.find(f"{W}rPr/{W}b") is not None}

    assert {"Title", "Heading1"} <= set(bold)
    assert [id for id, one in bold.items() if one.find(f"{W}rPr/{W}bCs") is None] == []
