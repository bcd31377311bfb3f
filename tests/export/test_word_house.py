"""An office's own Word file, filled: its look kept, its places taken, nothing of the machine in what comes out."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefer.domain.document_words import document_words
from briefer.domain.errors import HouseTemplateUnusable
from briefer.domain.house_template import BodyPlace, HouseRules, HouseTemplate, Role
from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Written,
)
from briefer.domain.page_setup import PageSetup
from briefer.domain.template import Detail, Template, TemplateId
from briefer.export.word.house.inspecting import look_of
from briefer.export.word.writer import WordWriter
from briefer.services.front_matter import details_table
from tests.export.house_files import (
    COVER,
    LIBRE,
    PACKAGE,
    REFERENCE,
    SECTION,
    SETTINGS,
    TEXT_WIDTH,
    Office,
    R,
    control,
    line,
    part,
    run_control,
    style,
    styles,
)
from tests.export.word_opened import Opened, W, style_of
from tests.export.word_sample import BODY, SAMPLE, manuscript, plain

FIELDS = {
    "title": SAMPLE.title,
    "recipient": "Minister for External Affairs",
    "from_unit": "East Asia Branch, Asia Division",
    "date": "3 February 2025",
    "reference": "MB-2025-014",
    "classification": SAMPLE.marking,
}
BRIEF = replace(SAMPLE, fields=FIELDS)
SHORT = replace(manuscript(Heading(1, plain("Purpose")), Paragraph(BODY, plain("Words of ours."))), fields=FIELDS)


def template(office: Office, rules: HouseRules | None = None) -> HouseTemplate:
    return HouseTemplate(f"office{office.suffix}", office.data, rules or HouseRules())


def filled(
    office: Office, folder: Path, given: Manuscript = BRIEF, rules: HouseRules | None = None
) -> tuple[Written, Opened]:
    house = PageSetup(house=template(office, rules))
    written = WordWriter().write(replace(given, setup=house), folder / "a.docx")
    return written, Opened(folder / "a.docx")


def plain_office(body: str, *, parts: Mapping[str, str] | None = None) -> Office:
    return replace(LIBRE, body=body, parts={**LIBRE.parts, **(parts or {})})


# -- the file with a cover page, content controls and macros -----------------------------------------------------------
@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    written, opened = filled(COVER, tmp_path_factory.mktemp("cover"))
    assert written.problems == ()
    assert (written.quotes, written.notes) == (12, 12)
    assert written.remarks == ("Of the house template “office.dotm”, its macros did not come along.",)
    return opened


def test_a_template_with_macros_becomes_an_ordinary_document_without_them(cover: Opened) -> None:
    types = cover.parts["[Content_Types].xml"].decode()
    assert "wordprocessingml.document.main+xml" in types
    assert "macroEnabled" not in types
    assert not [name for name in cover.parts if "vba" in name.lower()]
    assert b"vbaProject" not in b"".join(part for name, part in cover.parts.items() if name.endswith(".rels"))


def test_the_cover_page_keeps_its_words_and_its_section(cover: Opened) -> None:
    texts = [text for _, text in cover.paragraphs()]
    assert texts[:5] == [
        "Ministry of Examples",
        SAMPLE.title,
        "To: Minister for External Affairs",
        "3 February 2025",
        "Nobody fills this",
    ]
    sections = list(cover.body.iter(f"{W}sectPr"))
    assert len(sections) == 2
    assert sections[0].find(f"{W}titlePg") is not None


def test_controls_take_values_in_their_own_look_and_those_without_a_value_stay(cover: Opened) -> None:
    found = {}
    for one in cover.body.iter(f"{W}sdt"):
        about = one.find(f"{W}sdtPr")
        assert about is not None
        name = next(child.get(f"{W}val") for tag in ("tag", "alias") for child in about.iter(f"{W}{tag}"))
        waits = about.find(f"{W}showingPlcHdr") is not None
        found[name] = ("".join(text.text or "" for text in one.iter(f"{W}t"))[:40], waits)
    assert found["title"] == (SAMPLE.title[:40], False)
    assert found["to"] == ("Minister for External Affairs", False)
    assert found["Date"] == ("3 February 2025", False)
    assert found["minister_only"] == ("Nobody fills this", True)
    assert cover.looks("Minister for External Affairs") == {"b": {}}  # bold as it was, no longer a placeholder
    assert "fullDate" not in cover.parts["word/document.xml"].decode()


def test_the_briefing_stands_in_its_control_between_the_offices_own_words(cover: Opened) -> None:
    texts = [text for _, text in cover.paragraphs()]
    assert texts.index("How this office writes") < texts.index("Purpose") < texts.index("End of the brief.")
    [body] = [
        one for one in cover.body.iter(f"{W}sdt") if one.find(f"{W}sdtPr/{W}tag[@{W}val='briefer.body']") is not None
    ]
    assert len(list(body.iter(f"{W}footnoteReference"))) == 12
    assert body.find(f"{W}sdtPr/{W}showingPlcHdr") is None
    assert "The brief goes here" not in texts


def test_what_the_cover_shows_is_not_said_again(cover: Opened) -> None:
    texts = [text for _, text in cover.paragraphs()]
    assert texts.count(SAMPLE.title) == 1
    table = next(cover.body.iter(f"{W}tbl"))
    cells = ["".join(cell.itertext()) for cell in table.iter(f"{W}tc")]
    assert cells == [  # recipient and date stand on the cover; the reference does not
        *("From", "East Asia Branch, Asia Division", "Reference", "MB-2025-014"),
        *("Meeting", "Ambassador of China, your office, 10:00–10:30", "Needed by", "5 February 2025, 16:00"),
    ]


def test_a_detail_goes_only_where_the_file_shows_all_its_fields_not_where_it_has_the_same_words(tmp_path: Path) -> None:
    details = (
        Detail("To", "{recipient}, {day}"),
        Detail("Cleared by", "{cleared_by}"),
        Detail("From", "{recipient}, {from_unit}"),
        Detail("Copy to", "Minister"),
    )
    fields = {"recipient": "Minister", "cleared_by": "Minister", "from_unit": "Harbour Unit"}
    table = details_table(Template(TemplateId("t"), 1, "en", "T", details=details), fields, document_words("en"))
    given = replace(manuscript(*table, Paragraph(BODY, plain("Words of ours."))), fields=fields)
    _, opened = filled(plain_office(control("recipient", "Name", id=5) + END), tmp_path, given)
    cells = ["".join(cell.itertext()) for cell in opened.body.iter(f"{W}tc")]
    assert cells == ["Cleared by", "Minister", "From", "Minister, Harbour Unit", "Copy to", "Minister", "", ""]


def test_styles_are_found_by_name_whatever_their_ids(cover: Opened) -> None:
    used = dict(reversed(cover.paragraphs()))
    headings = [style for style, text in cover.paragraphs() if text == "Purpose"]
    assert headings == ["berschrift1"]
    assert "Aufzhlungszeichen" in used
    named = {one.get(f"{W}styleId"): one for one in cover.xml("styles").iter(f"{W}style")}
    assert named["Quote"].get(f"{W}type") == "character"  # the office's own style of that id is left alone
    quote = next(one for one in named.values() if one.find(f"{W}name[@{W}val='Quote']") is not None)
    assert quote.get(f"{W}styleId") != "Quote"
    based = quote.find(f"{W}basedOn")
    assert based is not None
    assert based.get(f"{W}val") == "Standard"


def test_no_style_of_the_office_is_changed(cover: Opened) -> None:
    before = {
        one.get(f"{W}styleId"): ElementTree.tostring(one)
        for one in ElementTree.fromstring(COVER.parts["word/styles.xml"]).iter(f"{W}style")
    }
    after = {one.get(f"{W}styleId"): ElementTree.tostring(one) for one in cover.xml("styles").iter(f"{W}style")}
    assert {id: after[id] for id in before} == before


def test_bullets_are_the_offices_own_and_numbers_begin_at_one(cover: Opened) -> None:
    first = [one for one in cover.body.iter(f"{W}p") if style_of(one) == "Aufzhlungszeichen"]
    assert len(first) == 10
    assert all(one.find(f"{W}pPr/{W}numPr") is None for one in first)  # the style brings the list
    numbering = cover.xml("numbering")
    kinds = [child.tag.replace(W, "") for child in numbering]
    assert kinds == sorted(kinds)  # abstract lists before the lists
    used = {one.get(f"{W}val") for one in cover.body.iter(f"{W}numId")}
    assert used <= {one.get(f"{W}numId") for one in numbering.iter(f"{W}num")}


def test_sizes_of_added_styles_follow_the_offices_own(cover: Opened) -> None:
    [note] = [one for one in cover.xml("styles").iter(f"{W}style") if one.get(f"{W}styleId") == "FootnoteText"]
    size = note.find(f"{W}rPr/{W}sz")
    assert size is not None
    assert size.get(f"{W}val") == "20"  # 9 points beside our 11 are 10 beside their 12


def test_the_marking_stands_on_every_page_and_never_twice_on_one(cover: Opened) -> None:
    stories = {name: part.decode() for name, part in cover.parts.items() if "header" in name or "footer" in name}
    header = "".join(cover.xml("header1").itertext())
    assert header == SAMPLE.marking  # the office's own control
    marked = [
        name
        for name, text in stories.items()
        if "UNCLASSIFIED" in text and name.startswith("word/") and name.endswith(".xml")
    ]
    assert len(marked) == 3  # that one, and head and foot of the cover, which the file has none for
    first = next(cover.body.iter(f"{W}sectPr"))
    types = sorted(one.get(f"{W}type", "") for one in first if one.tag.endswith("Reference"))
    assert types == ["default", "first", "first"]


def test_nothing_says_who_made_the_file_where_or_when(cover: Opened) -> None:
    everything = b"\n".join(cover.parts.values()).decode()
    for trace in ("Template Keeper", "2019-01-01", "Users/keeper", "attachedTemplate", "rsid", "updateFields"):
        assert trace not in everything, trace
    core = cover.parts["docProps/core.xml"].decode()
    assert f"<dc:title>{SAMPLE.title}</dc:title>" in core
    assert "<cp:keywords>brief</cp:keywords>" in core


def test_custom_properties_of_the_office_stay_once(cover: Opened) -> None:
    assert [name for name in cover.parts if "custom.xml" in name] == ["docProps/custom.xml"]
    assert b"BR-7" in cover.parts["docProps/custom.xml"]
    assert cover.parts["[Content_Types].xml"].count(b"docProps/custom.xml") == 1


# -- a reference document ------------------------------------------------------------------------------------------
def notes_of(opened: Opened) -> list[tuple[str, str]]:
    notes = [note for note in opened.xml("footnotes") if note.get(f"{W}type") is None]
    return [(note.get(f"{W}id", ""), "".join(text.text or "" for text in note.iter(f"{W}t")).strip()) for note in notes]


def test_a_note_left_over_goes_and_one_in_use_stays_numbered_with_ours(tmp_path: Path) -> None:
    written, opened = filled(REFERENCE, tmp_path)
    assert written.problems == ()
    notes = notes_of(opened)
    assert [words for _, words in notes][:2] == ["The office’s own note.", next(iter(SAMPLE.notes))[0].text]  # type: ignore[union-attr]
    assert "Left over." not in [words for _, words in notes]
    marks = [one.get(f"{W}id", "") for one in opened.body.iter(f"{W}footnoteReference")]
    assert marks == [id for id, _ in notes] == [str(number) for number in range(1, 14)]


def test_separators_keep_the_ids_that_the_file_gave_them(tmp_path: Path) -> None:
    notes = str(REFERENCE.parts["word/footnotes.xml"]).replace('w:id="0"', 'w:id="1"').replace('w:id="-1"', 'w:id="0"')
    written, opened = filled(replace(REFERENCE, parts={**REFERENCE.parts, "word/footnotes.xml": notes}), tmp_path)
    assert written.problems == ()
    assert [id for id, _ in notes_of(opened)] == [str(number) for number in range(2, 15)]
    named = [one.get(f"{W}id") for one in opened.xml("settings").iter(f"{W}footnote")]
    assert named == ["0", "1"]


def test_text_in_the_file_stays_unless_its_rules_say_that_it_is_a_sample(tmp_path: Path) -> None:
    _, kept = filled(REFERENCE, tmp_path, SHORT)
    assert [text for _, text in kept.paragraphs()][:3] == ["Sample title", "Sample heading", "Sample text"]
    written, emptied = filled(REFERENCE, tmp_path, SHORT, HouseRules(empties_body=True))
    assert written.problems == ()
    assert [text for _, text in emptied.paragraphs()] == ["A title", "Meeting brief", "Purpose", "Words of ours."]
    assert notes_of(emptied) == []


def test_emptying_keeps_the_cover(tmp_path: Path) -> None:
    office = replace(COVER, body=COVER.body.replace("briefer.body", "nothing"))
    written, opened = filled(office, tmp_path, SHORT, HouseRules(empties_body=True))
    texts = [text for _, text in opened.paragraphs()]
    assert written.problems == ()
    assert texts[0] == "Ministry of Examples"
    assert "How this office writes" not in texts
    assert texts[-1] == "Words of ours."


def test_a_field_that_ended_in_what_went_leaves_its_words(tmp_path: Path) -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText> TOC </w:instrText></w:r>"
    begun = f"<w:p>{mark('begin')}{code}{mark('separate')}<w:r><w:t>Cover</w:t></w:r></w:p>"
    office = plain_office(f"{begun}<w:p><w:pPr>{END}</w:pPr></w:p><w:p>{mark('end')}</w:p>" + END)
    written, opened = filled(office, tmp_path, SHORT, HouseRules(empties_body=True))
    assert written.problems == ()
    assert opened.paragraphs()[0] == ("", "Cover")


def test_the_offices_own_footer_is_kept_and_ours_is_put_where_there_is_none(tmp_path: Path) -> None:
    _, kept = filled(REFERENCE, tmp_path, SHORT)
    assert "".join(kept.xml("footer1").itertext()) == "Ministry of Examples, page foot"
    _, ours = filled(LIBRE, tmp_path, SHORT)
    assert "Page " in "".join(ours.xml("footer1").itertext())


# -- a file by LibreOffice -----------------------------------------------------------------------------------------
def test_names_of_words_own_styles_get_words_spelling(tmp_path: Path) -> None:
    written, opened = filled(LIBRE, tmp_path)
    assert written.problems == ()
    names = {one.get(f"{W}styleId"): one.find(f"{W}name") for one in opened.xml("styles").iter(f"{W}style")}
    spelled = {id: name.get(f"{W}val") for id, name in names.items() if name is not None}
    assert spelled["Heading1"] == "heading 1"
    assert spelled["Caption1"] == "caption"
    assert spelled["FootnoteText1"] == "footnote text"
    assert list(spelled.values()).count("caption") == 1
    notes = {style_of(one) for one in opened.xml("footnotes").iter(f"{W}p")} - {""}
    assert notes == {"FootnoteText1"}


def test_our_words_say_their_language_where_the_files_is_another(tmp_path: Path) -> None:
    _, opened = filled(LIBRE, tmp_path, SHORT)
    assert opened.looks("Words of ours.") == {"lang": {"val": "en-GB"}}
    _, same = filled(COVER, tmp_path, SHORT)
    assert same.looks("Words of ours.") == {}


def test_an_empty_file_begins_with_the_briefing(tmp_path: Path) -> None:
    _, opened = filled(LIBRE, tmp_path, SHORT)
    assert [text for _, text in opened.paragraphs()] == ["A title", "Meeting brief", "Purpose", "Words of ours."]


# -- where the briefing goes ---------------------------------------------------------------------------------------
END = SECTION.format(references="", more="")


@pytest.mark.parametrize(
    ("body", "place", "before", "after"),
    [
        (line("Above") + line("{briefer.body}") + line("Below"), BodyPlace.MARKER, "Above", "Below"),
        (line("Above") + line("«Briefer.Body»") + line("Below"), BodyPlace.MARKER, "Above", "Below"),
        (f"<w:p>{run_control('briefer.body', 'here', id=9)}</w:p>" + line("Below"), BodyPlace.CONTROL, None, "Below"),
        (
            f"<w:p><w:r><w:t>Above</w:t></w:r>{run_control('briefer.body', 'x', id=9)}</w:p>" + line("Below"),
            BodyPlace.CONTROL,
            "Above",
            "Below",
        ),
        (control("briefer.body", "x", id=9, more="<w:text/>") + line("Below"), BodyPlace.CONTROL, None, "Below"),
        (line("Above"), BodyPlace.END, "Above", None),
        (
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='5000'/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w='5000' "
            f"w:type='dxa'/></w:tcPr>{line('{briefer.body}')}</w:tc></w:tr></w:tbl>" + line("Below"),
            BodyPlace.MARKER,
            None,
            "Below",
        ),
    ],
)
def test_the_briefing_goes_where_the_file_says(
    body: str, place: BodyPlace, before: str | None, after: str | None, tmp_path: Path
) -> None:
    office = plain_office(body + END)
    assert look_of(template(office)).place is place
    written, opened = filled(office, tmp_path, SHORT)
    texts = [text for _, text in opened.paragraphs()]
    assert written.problems == ()
    assert texts == [
        *([before] if before else []),
        *("A title", "Meeting brief", "Purpose", "Words of ours."),
        *([after] if after else []),
    ]


def test_a_marker_that_ends_a_section_leaves_the_section_its_pages(tmp_path: Path) -> None:
    marked = f"<w:p><w:pPr>{END}</w:pPr><w:r><w:t>{{briefer.body}}</w:t></w:r></w:p>"
    written, opened = filled(plain_office(marked + line("Next section") + END), tmp_path, SHORT)
    assert written.problems == ()
    assert len(list(opened.body.iter(f"{W}sectPr"))) == 2
    assert [text for _, text in opened.paragraphs()][-2:] == ["", "Next section"]


def test_tables_are_as_wide_as_the_text_of_the_office(tmp_path: Path) -> None:
    _, opened = filled(LIBRE, tmp_path)
    widths = {
        sum(int(one.get(f"{W}w", "")) for one in table.iter(f"{W}gridCol")) for table in opened.body.iter(f"{W}tbl")
    }
    assert widths == {TEXT_WIDTH}


# -- rules ---------------------------------------------------------------------------------------------------------
def test_a_role_takes_the_style_that_the_rules_name(tmp_path: Path) -> None:
    rules = HouseRules({Role.HEADING_1: "office heading", Role.BODY: "Title", Role.QUOTE: "Gone"})
    quoted = Paragraph(ParagraphKind.QUOTE, plain("Quoted."))
    written, opened = filled(COVER, tmp_path, replace(SHORT, blocks=(*SHORT.blocks, quoted)), rules)
    assert {("Amt", "Purpose"), ("Titel", "Words of ours.")} <= set(opened.paragraphs())
    assert any("has no style “Gone” any more" in one for one in written.remarks)
    heading = next(one for one in opened.body.iter(f"{W}p") if "".join(one.itertext()) == "Purpose")
    level = heading.find(f"{W}pPr/{W}outlineLvl")
    assert level is not None  # the style has none, and screen readers go by it
    assert level.get(f"{W}val") == "0"


def test_inspecting_says_what_would_happen() -> None:
    look = look_of(template(COVER))
    by_role = {one.role: one for one in look.roles}
    assert set(by_role) == set(Role)
    assert (by_role[Role.HEADING_1].style, by_role[Role.HEADING_1].added) == ("heading 1", False)
    assert (by_role[Role.QUOTE].style, by_role[Role.QUOTE].added) == ("Quote", True)
    assert "Office Heading" in by_role[Role.HEADING_1].candidates
    assert by_role[Role.TABLE].candidates == ("Normal Table",)
    assert {"Quote", "footnote text", "Table Grid"} <= set(look.added)
    assert look.fields == ("title", "recipient", "date", "minister_only", "classification")
    assert look.dropped == ("its macros",)
    assert look.findings == ()


def test_faults_of_the_file_itself_are_told_when_it_is_inspected_and_not_at_every_export(tmp_path: Path) -> None:
    assert "Note 31 has words but no mark in the text." in look_of(template(REFERENCE)).findings
    twice = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
    office = plain_office(f"<w:p>{twice}{twice}<w:r><w:t>x</w:t></w:r></w:p>" + END)
    assert "Two bookmarks have the name a." in look_of(template(office)).findings
    assert filled(office, tmp_path, SHORT)[0].problems == ()
    jump = replace(SHORT, blocks=(Heading(1, plain("One")), Heading(3, plain("Three")), *SHORT.blocks))
    assert filled(office, tmp_path, jump)[0].problems == ("A heading of level 3 follows one of level 1.",)


# -- controls that Word fills from a store -------------------------------------------------------------------------
def test_bookmarks_of_ours_leave_the_ids_of_the_offices_page_foot_alone(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="3" w:name="Foot"/><w:bookmarkEnd w:id="3"/>'
    foot = str(REFERENCE.parts["word/footer1.xml"]).replace("</w:p>", f"{mark}</w:p>")
    written, opened = filled(replace(REFERENCE, parts={**REFERENCE.parts, "word/footer1.xml": foot}), tmp_path)
    assert written.problems == ()
    ids = [int(one.get(f"{W}id", "")) for one in opened.body.iter(f"{W}bookmarkStart")]
    assert min(ids) == 4


def test_numbers_of_the_offices_file_that_are_none_are_told_when_it_is_inspected(tmp_path: Path) -> None:
    odd = str(LIBRE.parts["word/styles.xml"]).replace('<w:outlineLvl w:val="0"/>', '<w:outlineLvl w:val="first"/>')
    notes = str(REFERENCE.parts["word/footnotes.xml"]).replace('w:id="30"', 'w:id="--30"')
    office = replace(
        REFERENCE,
        body=REFERENCE.body.replace('w:id="30"', 'w:id="--30"'),
        parts={**REFERENCE.parts, "word/styles.xml": odd, "word/footnotes.xml": notes},
    )
    findings = look_of(template(office)).findings
    assert "The styles part says “first” where a whole number should stand." in findings
    assert "word/footnotes.xml says “--30” where a whole number should stand." in findings
    written, _ = filled(office, tmp_path)
    assert (written.notes, written.problems) == (12, ())


def test_a_control_bound_to_a_property_writes_the_property(tmp_path: Path) -> None:
    core, ours = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{11111111-2222-3333-4444-555555555555}"

    def binding(store: str, path: str, names: str) -> str:
        return f'<w:dataBinding w:prefixMappings="{names}" w:xpath="{path}" w:storeItemID=\'{store}\'/>'

    subject = binding(
        core,
        "/p:coreProperties[1]/d:subject[1]",
        f"xmlns:p='{PACKAGE}/metadata/core-properties' xmlns:d='http://purl.org/dc/elements/1.1/'",
    )
    item = binding(ours, "/o:office[1]/o:ref[1]", "xmlns:o='urn:office'")
    lost = binding("{99999999-2222-3333-4444-555555555555}", "/x[1]", "")
    store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    office = Office(
        control("subject", "S", id=1, more=subject)
        + control("reference", "R", id=2, more=item)
        + control("from", "F", id=3, more=lost)
        + END,
        parts={
            **LIBRE.parts,
            "docProps/core.xml": COVER.parts["docProps/core.xml"].replace(
                "<dc:title>", "<dc:subject>old</dc:subject><dc:title>"
            ),  # type: ignore[arg-type]
            "customXml/item1.xml": "<office xmlns='urn:office'><ref>old</ref></office>",
            "customXml/itemProps1.xml": f"<ds:datastoreItem xmlns:ds='{store}' ds:itemID='{ours}'/>",
        },
        kinds={**LIBRE.kinds, "docProps/core.xml": COVER.kinds["docProps/core.xml"]},
        leads={
            "": COVER.leads[""][:2],
            "word/document.xml": (*LIBRE.leads["word/document.xml"], (f"{R}/customXml", "../customXml/item1.xml")),
            "customXml/item1.xml": ((f"{R}/customXmlProps", "itemProps1.xml"),),
        },
    )
    written, _ = filled(office, tmp_path, replace(SHORT, fields={**FIELDS, "reference": "bad \x00 \ud800"}))
    assert written.problems == ()
    _, opened = filled(office, tmp_path, SHORT)
    assert b"<dc:subject>Meeting brief</dc:subject>" in opened.parts["docProps/core.xml"]
    assert b"<ref>MB-2025-014</ref>" in opened.parts["customXml/item1.xml"]
    bound = [one.get(f"{W}storeItemID") for one in opened.body.iter(f"{W}dataBinding")]
    assert bound == [core, ours]  # the third lost its store, so it holds its words by itself
    assert "East Asia Branch, Asia Division" in [text for _, text in opened.paragraphs()]


# -- what cannot be used -------------------------------------------------------------------------------------------
def zipped(**parts: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


STRICT = replace(
    LIBRE,
    leads={
        **LIBRE.leads,
        "": (("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", "word/document.xml"),),
    },
)
BOMB = replace(
    LIBRE,
    parts={
        **LIBRE.parts,
        "word/settings.xml": '<!DOCTYPE a [<!ENTITY b "c">]>' + SETTINGS.format(before="", after="", last=""),
    },
)


ODD_SEPARATOR = replace(
    REFERENCE,
    parts={
        **REFERENCE.parts,
        "word/footnotes.xml": str(REFERENCE.parts["word/footnotes.xml"]).replace('w:id="-1"', 'w:id="first"'),
    },
)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is not a Word document"),
        (b"PK\x03\x04 cut off", "it is cut off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "locked with a password, or an old .doc"),
        (zipped(**{"a.txt": b"x"}), "it is not a Word document"),
        (STRICT.data, "Strict Open XML.*save it once as an ordinary .docx"),
        (BOMB.data, "declarations that no Word file has"),
        (replace(LIBRE, parts={**LIBRE.parts, "word/big.xml": b" " * (70 << 20)}).data, "would take too much memory"),
        (replace(LIBRE, parts={**LIBRE.parts, "word/../evil.xml": b"<a/>"}).data, "has an impossible name"),
        (replace(LIBRE, parts={**LIBRE.parts, "word/styles.xml": b"<a"}).data, "a part of it is not what it should be"),
        (ODD_SEPARATOR.data, "a part of it is not what it should be"),
    ],
)
def test_a_file_that_cannot_be_filled_is_refused_in_a_sentence_and_nothing_is_written(
    data: bytes, why: str, tmp_path: Path
) -> None:
    with pytest.raises(HouseTemplateUnusable, match=why):
        look_of(HouseTemplate("office.dotx", data))
    given = replace(SHORT, setup=PageSetup(house=HouseTemplate("office.dotx", data)))
    with pytest.raises(HouseTemplateUnusable, match=why):
        WordWriter().write(given, tmp_path / "a.docx")
    assert list(tmp_path.iterdir()) == []


def test_the_same_file_and_briefing_make_the_same_bytes(tmp_path: Path) -> None:
    given = replace(BRIEF, setup=PageSetup(house=template(COVER)))
    for name in ("a.docx", "b.docx"):
        WordWriter().write(given, tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_file_with_the_barest_parts_is_enough(tmp_path: Path) -> None:
    written, opened = filled(Office(line("Letterhead")), tmp_path)
    assert (written.problems, written.quotes, written.notes) == ((), 12, 12)
    assert opened.paragraphs()[0][1] == "Letterhead"


def test_parts_whose_kinds_are_named_one_by_one_are_found(tmp_path: Path) -> None:
    parts = Opened.of(LIBRE.data).parts
    types = parts["[Content_Types].xml"].decode()
    kind = "application/vnd.openxmlformats-package.relationships+xml"
    by_name = f'<Override PartName="/_rels/.rels" ContentType="{kind}"/></Types>'
    types = types.replace(f'<Default Extension="rels" ContentType="{kind}"/>', "").replace("</Types>", by_name)
    data = zipped(**{**parts, "[Content_Types].xml": types.encode()})
    given = replace(SHORT, setup=PageSetup(house=HouseTemplate("office.docx", data)))
    WordWriter().write(given, tmp_path / "a.docx")
    written = Opened(tmp_path / "a.docx").parts["[Content_Types].xml"].decode()
    assert f'<Default Extension="rels" ContentType="{kind}"/>' in written


def test_styles_without_a_default_still_get_what_they_lack(tmp_path: Path) -> None:
    bare = replace(LIBRE, parts={**LIBRE.parts, "word/styles.xml": styles(style("Odd", "Odd"))})
    written, _ = filled(bare, tmp_path)
    assert written.problems == ()


def test_comments_and_pictures_of_text_that_went_go_with_it(tmp_path: Path) -> None:
    office = Office(
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Sample</w:t></w:r><w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r></w:p>' + END,
        parts={
            **LIBRE.parts,
            "word/comments.xml": part(
                "comments", f'<w:comment w:id="0" w:author="Keeper">{line("A remark")}</w:comment>'
            ),
            "word/media/image1.png": b"png",
        },
        kinds={
            **LIBRE.kinds,
            "word/comments.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
        },
        leads={
            "word/document.xml": (
                *LIBRE.leads["word/document.xml"],
                (f"{R}/comments", "comments.xml"),
                (f"{R}/image", "media/image1.png"),
            )
        },
    )
    _, opened = filled(office, tmp_path, SHORT, HouseRules(empties_body=True))
    assert not [name for name in opened.parts if "comments" in name or "media" in name]
    _, kept = filled(office, tmp_path, SHORT)
    assert "word/comments.xml" in kept.parts


def test_a_briefing_whose_marks_would_go_wrong_is_still_refused(tmp_path: Path) -> None:
    from briefer.domain.errors import ExportFailed

    given = replace(SHORT, blocks=(Paragraph(BODY, (NoteMark(1),)),), setup=PageSetup(house=template(COVER)))
    with pytest.raises(ExportFailed, match="its notes are not in order"):
        WordWriter().write(given, tmp_path / "a.docx")
