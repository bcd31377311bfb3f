from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import BlockKind, Furniture, SourceStatus
from briefer.ingest.pptx import SlidesReader
from tests.ingest.office_files import relationships, zipped

PATH = Path("talk.pptx")
NAMES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def shape(kind: str | None, *paragraphs: str) -> str:
    place = "" if kind is None else f'<p:ph type="{kind}"/>' if kind else '<p:ph idx="1"/>'
    body = "".join(f"<a:p><a:r><a:t>{words}</a:t></a:r></a:p>" for words in paragraphs)
    return f"<p:sp><p:nvSpPr><p:nvPr>{place}</p:nvPr></p:nvSpPr><p:txBody>{body}</p:txBody></p:sp>"


def slide(shapes: str) -> str:
    return f"<p:sld {NAMES}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"


def deck(slides: dict[str, str], order: list[str], parts: dict[str, str] | None = None) -> bytes:
    leads = {name: ("slide", f"slides/{name}.xml") for name in order}
    listed = "".join(f'<p:sldId id="{256 + at}" r:id="{name}"/>' for at, name in enumerate(order))
    return zipped(
        {
            "_rels/.rels": relationships({"r1": ("officeDocument", "ppt/presentation.xml")}),
            "ppt/presentation.xml": f"<p:presentation {NAMES}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": relationships(leads),
            **{f"ppt/slides/{name}.xml": content for name, content in slides.items()},
            **(parts or {}),
        }
    )


def test_slides_are_pages_in_the_order_in_which_they_are_shown() -> None:
    table = (
        "<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>2023</a:t></a:r></a:p></a:txBody></a:tc>"
        "<a:tc><a:txBody><a:p><a:r><a:t>4</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>"
    )
    slides = {
        "s1": slide(shape("title", "Second") + f"<p:grpSp>{shape(None, 'Grouped.')}</p:grpSp>" + table),
        "s2": slide(
            shape("ctrTitle", "Water policy") + shape("", "First point", "Next point") + shape("ftr", "Ministry")
        ),
    }
    notes = slide(shape("body", "Say this.") + shape("sldNum", "2"))
    parts = {
        "ppt/slides/_rels/s1.xml.rels": relationships({"n": ("notesSlide", "../notesSlides/n1.xml")}),
        "ppt/notesSlides/n1.xml": notes,
    }
    reading = SlidesReader().read(PATH, deck(slides, ["s2", "s1"], parts))
    assert [(b.page, b.kind, b.furniture, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (1, BlockKind.HEADING, None, "Water policy"),
        (1, BlockKind.LIST_ITEM, None, "First point"),
        (1, BlockKind.LIST_ITEM, None, "Next point"),
        (1, BlockKind.PARAGRAPH, Furniture.SITE, "Ministry"),
        (2, BlockKind.HEADING, None, "Second"),
        (2, BlockKind.PARAGRAPH, None, "Grouped."),
        (2, BlockKind.ROW, None, "2023\t4"),
        (2, BlockKind.FOOTNOTE, None, "Say this."),
    ]
    titles = [(one.value, one.confidence >= 0.6) for one in reading.text.fields if one.name == "title"]
    assert titles == [("Water policy", True)]


def test_a_missing_slide_is_said() -> None:
    reading = SlidesReader().read(PATH, deck({"s1": slide(shape(None, "Words."))}, ["s0", "s1"]))
    assert (reading.status, reading.reason) == (SourceStatus.PARTLY_READ, "Slides missing in this file: 1.")
    assert [block.page for block in reading.text.blocks] == [2]


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (deck({"s1": slide("")}, ["s1"]), "nothing-readable"),
        (deck({"s1": "<p:sld"}, ["s1"]), "damaged"),
        (deck({"s1": "<!DOCTYPE a><a/>"}, ["s1"]), "unsafe"),
        (zipped({"a.txt": "no slides"}), "damaged"),
        (zipped({"ppt/presentation.xml": f"<p:presentation {NAMES}/>"}), "nothing-readable"),
        (b"words", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_right_word(data: bytes, status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        SlidesReader().read(PATH, data)
    assert caught.value.status == status
