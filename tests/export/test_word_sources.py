"""Word's own list of sources: every cited work, in elements that its schema knows; none in a clean copy."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

from hypothesis import given, settings
from lxml import etree

from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.export.word.document import word_document
from briefer.export.word.lint import lint
from briefer.export.word.sources_list import NAMESPACE
from tests.citing.interchange.reference_file_pieces import references
from tests.export.word_sample import manuscript

KNOWN = frozenset(  # ISO 29500-1, shared-bibliography.xsd
    [
        "Tag",
        "SourceType",
        "Guid",
        "Title",
        "ShortTitle",
        "Year",
        "Month",
        "Day",
        "YearAccessed",
        "MonthAccessed",
        "DayAccessed",
        "JournalName",
        "PeriodicalTitle",
        "BookTitle",
        "ConferenceName",
        "InternetSiteTitle",
        "Reporter",
        "PublicationTitle",
        "Court",
        "Institution",
        "Publisher",
        "City",
        "Volume",
        "Issue",
        "Pages",
        "Edition",
        "CaseNumber",
        "ThesisType",
        "Medium",
        "StandardNumber",
        "URL",
        "RefOrder",
        "Author",
        "Editor",
        "Translator",
        "Interviewer",
        "NameList",
        "Person",
        "Last",
        "First",
        "Corporate",
        "Sources",
        "Source",
    ]
)
WORKS = {
    SourceId("a"): Reference(title="Ports", author=(Name(literal="Harbour Board"),), issued=PartialDate(2021, 3)),
    SourceId("b"): Reference(
        type="book",
        title="Straits\x0c & <b>",
        author=(Name("Đặng", "Thị"), Name(literal="Board")),
        issued=PartialDate(2021),
        DOI="10.1/x",
    ),
    SourceId("c"): Reference(type="treaty", title="Untitled", title_supplied=True, author=(Name(literal="Harbour"),)),
}


def sources_in(data: bytes) -> list[etree._Element]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = [package.read(name) for name in package.namelist() if re.fullmatch(r"customXml/item\d\.xml", name)]
    roots = [etree.fromstring(part) for part in parts if NAMESPACE.encode() in part]
    return [source for root in roots for source in root]


def value(source: etree._Element, name: str) -> str | None:
    return source.findtext(f"{{{NAMESPACE}}}{name}")


def test_every_work_is_listed_with_a_tag_and_a_guid_of_its_own() -> None:
    data = word_document(replace(manuscript(), references=WORKS)).data
    ports, straits, treaty = sources_in(data)

    assert [value(one, "Tag") for one in (ports, straits, treaty)] == ["Har21", "Dan21", "Har"]
    assert [value(one, "SourceType") for one in (ports, straits, treaty)] == ["InternetSite", "Book", "Misc"]
    assert value(treaty, "Title") == "[Untitled]"
    assert value(straits, "Title") == "Straits� & <b>"
    assert (value(straits, "StandardNumber"), value(straits, "URL")) == ("doi:10.1/x", "https://doi.org/10.1/x")
    assert "Corporate" in etree.tostring(ports).decode()
    assert len({value(one, "Guid") for one in (ports, straits, treaty)}) == 3
    assert lint(data) == ()
    assert word_document(replace(manuscript(), references=WORKS)).data == data


def test_a_clean_copy_and_a_briefing_without_sources_have_no_list() -> None:
    assert sources_in(word_document(replace(manuscript(), references=WORKS, clean=True)).data) == []
    assert sources_in(word_document(manuscript()).data) == []


@given(references())
@settings(max_examples=40)
def test_nothing_but_what_the_schema_knows_is_written(reference: Reference) -> None:
    data = word_document(replace(manuscript(), references={SourceId("x"): reference})).data
    (source,) = sources_in(data)

    names = {etree.QName(element).localname for element in source.iter()}
    assert names <= KNOWN
    assert all(element.text or len(element) for element in source.iter())
    fields = [etree.QName(child).localname for child in source]
    assert len(fields) == len(set(fields))
