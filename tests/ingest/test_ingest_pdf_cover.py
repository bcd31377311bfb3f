"""What the first page of a PDF says of the document: titles, letterheads, dates; and what its properties may add."""

from pathlib import Path

import pytest

from briefer.domain.reference import FACT, PartialDate
from briefer.ingest.pdf_reader import PdfReader
from tests.ingest.pdf_writing import At, Sheet, column, pdf

BODY = column(
    [
        "Every agency is to make an inventory of its data by the end of the year, and to say in",
        "it which of them can be published, so that others may find and use them at no cost.",
    ]
    * 6,
    top=500,
)
LETTERHEAD = [At(200, 760, "United States Department of the Interior", 18), At(230, 745, "Washington, DC 20240")]


def fields(*words: At, title: str = "") -> list[tuple[str, str, bool]]:
    """Name, value and whether it is a fact, in order."""
    info = (("Title", title),) if title else ()
    text = PdfReader().read(Path("a.pdf"), pdf([Sheet([*words, *BODY])], info)).text
    for each in text.fields:
        if each.span is not None and isinstance(each.value, str):
            assert " ".join(each.span.of(text.text).split()) == each.value
    return [(each.name, str(each.value), each.confidence >= FACT) for each in text.fields if each.name != "language"]


def test_a_letterhead_is_no_title_and_suggests_the_publisher() -> None:
    found = fields(*LETTERHEAD, At(72, 700, "Memorandum", 14))

    assert found == [("publisher", "United States Department of the Interior", False)]


def test_the_subject_of_a_memorandum_is_its_title() -> None:
    found = fields(*LETTERHEAD, At(72, 660, "Subject: Implementation of the Open Data Policy"))

    assert found[0] == ("title", "Implementation of the Open Data Policy", True)


def test_a_numbered_act_goes_before_its_subject() -> None:
    found = fields(
        At(72, 680, "Subject: Threat to Network Devices"), At(72, 640, "Binding Operational Directive BOD-16-02")
    )

    assert [value for name, value, is_fact in found if name == "title" and is_fact] == [
        "Binding Operational Directive BOD-16-02"
    ]


def test_a_title_that_cover_and_properties_agree_on_is_a_fact() -> None:
    cover = At(72, 700, "A Strategy for Open Data 2021", 24)

    assert ("title", "A Strategy for Open Data 2021", True) in fields(cover, title="Strategy for Open Data 2021")
    assert ("title", "A Strategy for Open Data 2021", False) in fields(cover)


def test_properties_that_contradict_the_cover_are_never_a_fact() -> None:
    found = fields(At(72, 700, "A Strategy for Open Data 2021", 24), title="Principles of the Council")

    assert [is_fact for name, _, is_fact in found if name == "title"] == [False, False]


@pytest.mark.parametrize(
    ("line", "is_fact"),
    [
        ("September 27, 2016", True),
        ("Original Release Date: September 27, 2016", True),
        ("Dated: 27 September 2016.", True),
        ("This directive replaces that of September 27, 2016, in all its parts", False),
    ],
)
def test_a_date_alone_in_its_line_is_the_documents(line: str, is_fact: bool) -> None:
    assert ("issued", str(PartialDate(2016, 9, 27)), is_fact) in fields(At(72, 640, line))


def test_two_dates_that_stand_alone_leave_the_question_open() -> None:
    found = fields(At(72, 660, "September 27, 2016"), At(72, 620, "October 3, 2016"))

    assert [is_fact for name, _, is_fact in found if name == "issued"] == [False]


def test_a_subject_that_is_cut_off_is_not_taken() -> None:
    found = fields(
        At(72, 660, "Subject: Requirements for Internet-"), At(72, 620, "Nothing more is said of it here.", 14)
    )

    assert all(name != "title" or not is_fact for name, _, is_fact in found)
