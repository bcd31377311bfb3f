"""Office files that python-docx's reader cannot open as they are, and that are filled all the same."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document

from briefer.domain.errors import HouseTemplateUnusable
from briefer.domain.house_template import HouseTemplate
from briefer.domain.page_setup import PageSetup
from briefer.export.word.house.inspecting import look_of
from briefer.export.word.house.opening import opened
from briefer.export.word.package import unzipped, zipped
from briefer.export.word.writer import WordWriter
from tests.export.house_files import COVER, KINDS, LIBRE, REFERENCE, SECTION, Office, R, line, part
from tests.export.test_word_house import BRIEF
from tests.export.word_opened import Opened

RELATIONS = "word/_rels/document.xml.rels"


def changed(office: Office, *changes: tuple[str, str, str]) -> bytes:
    """`changes` are a part, a pattern that is in it, and what stands there instead."""
    parts = unzipped(office.data)
    for name, old, new in changes:
        text, times = re.subn(old, new, parts[name].decode())
        assert times, (name, old)
        parts[name] = text.encode()
    return zipped(parts, compressed=True)


def renamed(data: bytes, old: str, new: str) -> bytes:
    parts = unzipped(data)
    parts[new] = parts.pop(old)
    return zipped(parts, compressed=True)


def filled(data: bytes, folder: Path, *, opens: bool = True) -> Opened:
    """`opens` where python-docx by itself opens what was written, whatever the office's file was like."""
    house = PageSetup(house=HouseTemplate("office.docx", data))
    written = WordWriter().write(replace(BRIEF, setup=house), folder / "a.docx")
    assert (written.problems, written.quotes, written.notes) == ((), 12, 12)
    if opens:
        Document(BytesIO(Path(written.path).read_bytes()))
    return Opened(Path(written.path))


@pytest.mark.parametrize(
    "data",
    [
        changed(LIBRE, (RELATIONS, 'Target="styles.xml"', 'Target="/word/styles.xml"')),
        changed(LIBRE, (RELATIONS, 'Target="styles.xml"', 'Target="Styles.XML"')),
        changed(LIBRE, (RELATIONS, 'Target="styles.xml"', 'Target="./../word/styles.xml"')),
        renamed(LIBRE.data, "word/styles.xml", "word/STYLES.xml"),
        renamed(LIBRE.data, RELATIONS, "word/_rels/Document.xml.rels"),
        renamed(LIBRE.data, "word/styles.xml", "/word/styles.xml"),
        renamed(LIBRE.data, "word/styles.xml", "word\\styles.xml"),
        changed(LIBRE, ("[Content_Types].xml", 'PartName="/word/styles.xml"', 'PartName="/Word/Styles.xml"')),
        changed(LIBRE, ("[Content_Types].xml", '<Default Extension="xml" ContentType="application/xml"/>', "")),
    ],
    ids=["absolute", "capitals", "round about", "entry", "relations", "stroke", "backslash", "type", "no type"],
)
def test_names_that_are_spelled_in_two_ways_lead_to_the_part_that_is_meant(data: bytes, tmp_path: Path) -> None:
    written = filled(data, tmp_path)
    [styles] = [inner for name, inner in written.parts.items() if name.lower() == "word/styles.xml"]
    assert b"Body Text" in styles  # the office's own, not ours in their place


def test_a_relation_that_leads_nowhere_is_still_there_and_still_leads_nowhere(tmp_path: Path) -> None:
    """Word writes such ones itself for a picture that was lost; without them it would call the file damaged."""
    lost = '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId3"/></v:shape>'
    office = replace(
        LIBRE,
        body=f"{lost}</w:pict></w:r></w:p>{SECTION.format(references='', more='')}",
        leads={
            **LIBRE.leads,
            "word/document.xml": (*LIBRE.leads["word/document.xml"], (f"{R}/image", "NULL")),
        },
    )
    written = filled(office.data, tmp_path, opens=False)
    assert f'Id="rId3" Type="{R}/image" Target="NULL"/>' in written.parts[RELATIONS].decode()


def test_a_header_that_is_lost_gives_way_to_one_that_is_there(tmp_path: Path) -> None:
    parts = unzipped(COVER.data)
    del parts["word/header1.xml"]
    written = filled(zipped(parts, compressed=True), tmp_path)
    assert b'Target="header1.xml"' in written.parts[RELATIONS]
    assert BRIEF.marking.encode() in written.parts["word/header1.xml"]
    references = re.findall(rb"<w:headerReference[^>]*>", written.parts["word/document.xml"])
    assert len(references) == len(set(re.findall(rb'w:type="\w+"', b"".join(references))))


def test_relations_of_a_part_that_is_not_there_are_passed_over(tmp_path: Path) -> None:
    parts = unzipped(LIBRE.data)
    parts["word/_rels/gone.xml.rels"] = parts[RELATIONS]
    assert "word/_rels/gone.xml.rels" not in filled(zipped(parts, compressed=True), tmp_path).parts


@pytest.mark.parametrize("suffix", KINDS)
def test_every_kind_of_word_file_is_one_that_python_docx_opens_once_it_is_filled(suffix: str, tmp_path: Path) -> None:
    package = opened(HouseTemplate(f"a{suffix}", replace(COVER, suffix=suffix).data)).package
    assert package.main_document_part.document.paragraphs[0].text == "Ministry of Examples"
    assert not any("vba" in name for name in package.names)


def test_data_of_another_program_is_kept_byte_by_byte(tmp_path: Path) -> None:
    store = b"<office xmlns='urn:office'>\n  <ref> A </ref>\n  <b>x <i/> <i/></b>\n</office>"
    office = replace(
        LIBRE,
        parts={**LIBRE.parts, "customXml/item1.xml": store},
        leads={
            **LIBRE.leads,
            "word/document.xml": (*LIBRE.leads["word/document.xml"], (f"{R}/customXml", "../customXml/item1.xml")),
        },
    )
    kept = filled(office.data, tmp_path).parts["customXml/item1.xml"]
    assert kept[kept.index(b"<office") :].replace(b'"', b"'") == store


def test_spaces_of_the_office_stay_where_they_part_words(tmp_path: Path) -> None:
    space = "<w:r><w:t xml:space='preserve'> </w:t></w:r>"
    words = f"<w:p><w:r><w:t>One</w:t></w:r>\n  {space}<w:r><w:t>two</w:t></w:r></w:p>"
    written = filled(replace(REFERENCE, body=words + REFERENCE.body).data, tmp_path)
    assert written.paragraphs()[0][1] == "One two"


def test_parts_that_lead_on_without_end_are_refused(tmp_path: Path) -> None:
    chain = [f"word/p{number}.xml" for number in range(2_000)]
    leads = {one: ((f"{R}/x", following.removeprefix("word/")),) for one, following in pairwise(chain)}
    office = replace(
        LIBRE,
        parts={**LIBRE.parts, **dict.fromkeys(chain, part("hdr", line("x")))},
        leads={
            **LIBRE.leads,
            **leads,
            "word/document.xml": (*LIBRE.leads["word/document.xml"], (f"{R}/x", "p0.xml")),
        },
    )
    with pytest.raises(HouseTemplateUnusable, match="a part of it is not what it should be"):
        look_of(HouseTemplate("office.docx", office.data))


def test_properties_of_another_make_are_replaced(tmp_path: Path) -> None:
    data = changed(COVER, ("docProps/core.xml", "cp:coreProperties", "cp:others"))
    written = filled(data, tmp_path)
    [core] = [inner for name, inner in written.parts.items() if name.startswith("docProps/core")]
    assert BRIEF.title.encode() in core
    assert b"others" not in core
