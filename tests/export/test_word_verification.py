"""What a Word file by itself says of its quotes after people and programs have edited it."""

import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from briefer.domain.anchor import Locator, Span
from briefer.domain.errors import FileDamaged, FormatTooNew, NotFound, NothingToVerify
from briefer.domain.manuscript import Paragraph, ParagraphKind, Text
from briefer.domain.proof import FoundQuote, QuoteState
from briefer.domain.quote import Insertion, Omission, QuoteId, Replacement, Sic
from briefer.export.word.manifest import proofs_in
from briefer.export.word.verification import WordVerification
from briefer.export.word.writer import WordWriter
from tests.export.word_edited import BY, DOCUMENT, MANIFEST, Edited, parted, put_in, run, taken_out
from tests.export.word_sample import QUOTES, SAMPLE, manuscript, record

UNCHANGED, CHANGED, GONE, NO_ANCHOR = (
    QuoteState.UNCHANGED,
    QuoteState.CHANGED,
    QuoteState.GONE,
    QuoteState.NO_ANCHOR,
)
TWO_MILITARIES = QUOTES["q4"]


@pytest.fixture
def file(tmp_path: Path) -> Edited:
    return Edited(tmp_path / "a.docx")


def found(file: Edited) -> list[FoundQuote]:
    return list(WordVerification().quotes(file.path))


def odd_ones(file: Edited) -> list[tuple[str, QuoteState, bool]]:
    """Everything that is not unchanged."""
    return [(one.proof.id, one.state, one.tracked) for one in found(file) if one.state is not UNCHANGED]


def test_a_fresh_file_has_every_quote_unchanged(file: Edited) -> None:
    assert [(one.proof.id, one.found) for one in found(file)] == list(QUOTES.items())
    assert odd_ones(file) == []


def test_a_silent_edit_is_named_with_the_words_that_stand_there_now(file: Edited) -> None:
    file.replace("communication between the two militaries", "communication between the three militaries")

    assert odd_ones(file) == [("q4", CHANGED, False)]
    assert found(file)[3].found == TWO_MILITARIES.replace("two", "three")
    assert found(file)[3].original is None


def test_curly_quotation_marks_and_spaces_are_what_word_changes_by_itself(file: Edited) -> None:
    file.replace("Helping one's neighbor", "Helping  one’s\u00a0neighbor")

    assert odd_ones(file) == []


@pytest.mark.parametrize(
    ("tracked", "reads"),
    [
        (put_in("not "), "to not resume"),
        (taken_out("resume ") + put_in("avoid "), "to avoid"),
    ],
)
def test_a_tracked_change_leaves_the_original_intact(file: Edited, tracked: str, reads: str) -> None:
    resume = "" if "w:del " in tracked else "resume "
    start, end = file.bookmark("q4")
    rest = run(f"{resume}{parted('q4', 'resume ')[1]}")
    file.replace(file.quote("q4"), f"{start}{run('to ')}{tracked}{rest}{end}")

    assert odd_ones(file) == [("q4", CHANGED, True)]
    assert (found(file)[3].found or "").startswith(reads)
    assert found(file)[3].original == TWO_MILITARIES


def test_a_silent_edit_under_a_tracked_one_is_not_hidden_by_it(file: Edited) -> None:
    start, end = file.bookmark("q4")
    file.replace(file.quote("q4"), f"{start}{run('to ')}{put_in('never ')}{run('resume talks')}{end}")

    assert odd_ones(file) == [("q4", CHANGED, False)]


def test_a_deleted_quote_is_gone(file: Edited) -> None:
    file.replace(file.paragraph("q4"), "")

    assert odd_ones(file) == [("q4", GONE, False)]
    assert found(file)[3].found is None


def test_a_quote_deleted_with_tracking_is_gone_and_can_come_back(file: Edited) -> None:
    start, end = file.bookmark("q4")
    file.replace(file.quote("q4"), f"{start}{taken_out(TWO_MILITARIES)}{end}")

    assert odd_ones(file) == [("q4", GONE, True)]
    assert found(file)[3].original == TWO_MILITARIES


def test_a_quote_without_its_bookmark_is_found_by_its_exact_words(file: Edited) -> None:
    for mark in file.bookmark("q4"):
        file.replace(mark, "")

    assert odd_ones(file) == [("q4", NO_ANCHOR, False)]
    assert found(file)[3].found == TWO_MILITARIES


def test_a_near_match_is_no_match(file: Edited) -> None:
    for mark in file.bookmark("q4"):
        file.replace(mark, "")
    file.replace("communication between the two militaries", "Communication between the two militaries")

    assert odd_ones(file) == [("q4", GONE, False)]


def test_words_within_longer_words_are_not_the_quote(file: Edited) -> None:
    for mark in file.bookmark("q4"):
        file.replace(mark, "")
    file.replace("between the two militaries", "between the two militariesque")

    assert odd_ones(file) == [("q4", GONE, False)]


def test_a_paragraph_that_was_moved_keeps_its_quote(file: Edited) -> None:
    moved = file.paragraph("q6")
    file.replace(moved, "")
    file.replace("<w:sectPr", f"{moved}<w:sectPr")

    assert odd_ones(file) == []


def test_a_copy_that_says_the_same_is_fine_and_one_that_does_not_is_named(file: Edited) -> None:
    copy = file.paragraph("q1")
    file.replace("<w:sectPr", f"{copy}<w:sectPr")
    assert odd_ones(file) == []

    file.replace("<w:sectPr", f"{copy.replace('Shared Future', 'Shared Past')}<w:sectPr")
    assert odd_ones(file) == [("q1", CHANGED, False)]


def test_words_moved_with_tracking_are_found_where_they_went(file: Edited) -> None:
    start, end = file.bookmark("q4")
    away = f'<w:moveFrom w:id="902" {BY}>{run(TWO_MILITARIES)}</w:moveFrom>'
    here = f'<w:p><w:moveTo w:id="903" {BY}>{run(TWO_MILITARIES)}</w:moveTo></w:p>'
    file.replace(file.quote("q4"), f"{start}{away}{end}")
    file.replace("<w:sectPr", f"{here}<w:sectPr")

    assert odd_ones(file) == [("q4", NO_ANCHOR, False)]


@pytest.mark.parametrize(
    "edit",
    [
        lambda words: words[:20] and f"{run(words[:9])}{run(words[9:])}",
        lambda words: (
            f'<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{run(words)}</w:sdtContent></w:sdt>'
        ),
        lambda words: f'<w:hyperlink w:anchor="x">{run(words)}</w:hyperlink>',
        lambda words: (
            f'{run(words)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        ),
        lambda words: f'<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>{words}</w:t></w:r>',
        lambda words: f'<w:proofErr w:type="spellStart"/>{run(words)}<!-- a remark -->',
    ],
    ids=["two runs", "content control", "link", "field code", "shown again", "spelling mark"],
)
def test_what_word_does_round_words_changes_none(file: Edited, edit: object) -> None:
    assert callable(edit)
    start, end = file.bookmark("q4")
    file.replace(file.quote("q4"), f"{start}{edit(TWO_MILITARIES)}{end}")

    assert odd_ones(file) == []


@pytest.mark.parametrize(
    ("inner", "tracked"),
    [
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", None),
        (
            f'<w:ins w:id="9" {BY}>{taken_out("no")}</w:ins>',
            None,
        ),
        (
            f'<w:r><w:rPr><w:rPrChange w:id="7" {BY}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>'
            "<w:t> x</w:t></w:r>",
            True,
        ),
        ("<w:r><w:br/><w:t>x</w:t></w:r>", False),
        ('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', False),
    ],
    ids=["hidden", "put in and taken out again", "shown with tracking", "a line more", "a sign"],
)
def test_only_what_a_reader_sees_counts(file: Edited, inner: str, tracked: bool | None) -> None:
    end = file.bookmark("q4")[1]
    file.replace(end, f"{inner}{end}")

    assert odd_ones(file) == ([] if tracked is None else [("q4", CHANGED, tracked)])


def test_a_quote_parted_into_two_paragraphs_has_the_same_words(file: Edited) -> None:
    start, end = file.bookmark("q4")
    first, second = parted("q4", "high-level ")
    file.replace(file.quote("q4"), f"{start}{run(first)}</w:p><w:p>{run('high-level ' + second)}{end}")
    assert odd_ones(file) == []


def test_words_typed_inside_the_quotation_marks_but_outside_the_bookmark_are_seen(file: Edited) -> None:
    end = file.bookmark("q4")[1]
    file.replace(end, f"{end}{run(' at once')}")

    assert odd_ones(file) == [("q4", CHANGED, False)]
    assert found(file)[3].found == f"{TWO_MILITARIES} at once."


def test_words_put_before_the_bookmark_with_tracking_are_seen_as_tracked(file: Edited) -> None:
    start = file.bookmark("q4")[0]
    file.replace(start, f"{put_in('never ')}{start}")

    assert odd_ones(file) == [("q4", CHANGED, True)]
    assert found(file)[3].found == f"never {TWO_MILITARIES}"


def test_a_block_quotation_stands_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    block = Paragraph(ParagraphKind.QUOTE, (Text("Plain words.", quote=QuoteId("q1")), Text(" (Li 2021, “p. 3.”)")))
    WordWriter().write(manuscript(block, quotes=(record("q1", "Plain words."),)), path)

    assert [one.state for one in WordVerification().quotes(path)] == [UNCHANGED]


def test_a_quote_in_a_text_box_is_read(file: Edited) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{file.paragraph('q4')}</w:txbxContent></w:pict></w:r>"
    file.replace(file.paragraph("q4"), f"<w:p>{box}</w:p>")

    assert odd_ones(file) == []


def test_the_list_holds_places_and_digests_but_no_words_of_quotes(file: Edited) -> None:
    listed = file.xml(MANIFEST)

    assert not [id for id, words in QUOTES.items() if words[:25] in listed]
    assert listed.count("<quote ") == 12


def test_lawful_edits_and_locators_are_kept_in_the_list(tmp_path: Path) -> None:
    edits = (Insertion(0, "a <b>"), Omission(Span(1, 2)), Replacement(Span(3, 4), "c & d"), Sic(5))
    given = replace(record("q1", "words & “marks”"), edits=edits, locator=Locator("page", "3-5"), citation="Li, 3.")
    path = tmp_path / "a.docx"
    WordWriter().write(
        manuscript(Paragraph(ParagraphKind.BODY, (Text("words & “marks”", quote=given.id),)), quotes=(given,)), path
    )

    with zipfile.ZipFile(path) as package:
        [proof] = proofs_in(etree.fromstring(package.read(MANIFEST)))

    assert (proof.edits, proof.locator, proof.citation) == (edits, given.locator, "Li, 3.")
    assert (proof.id, proof.source, proof.digest, proof.span) == (given.id, given.source, given.digest, given.span)
    assert proof.is_of('words  & "marks"')


# -- files that cannot be verified ----------------------------------------------------------------------------------
def test_a_file_that_lost_our_list_says_so(file: Edited) -> None:
    file.drop(MANIFEST)

    with pytest.raises(NothingToVerify, match="12 of their bookmarks are left"):
        found(file)


def test_a_list_of_a_later_version_is_refused(file: Edited) -> None:
    file.replace('format="1"', 'format="2"', part=MANIFEST)

    with pytest.raises(FormatTooNew, match="newer version"):
        found(file)


@pytest.mark.parametrize(
    ("old", "new"),
    [('format="1"', ""), ('format="1"', 'format="one"'), ('start="0" end="61"', 'start="61" end="0"'), ('id="q2"', "")],
)
def test_a_list_that_is_not_as_it_was_written_is_refused(file: Edited, old: str, new: str) -> None:
    file.replace(old, new, part=MANIFEST)

    with pytest.raises(FileDamaged, match="list of quotes"):
        found(file)


def test_a_list_that_names_a_quote_twice_is_refused(file: Edited) -> None:
    listed = file.xml(MANIFEST)
    entry = listed[listed.index("<quote ") : listed.index("<quote ", listed.index("<quote ") + 1)]
    file.replace(entry, entry + entry, part=MANIFEST)

    with pytest.raises(FileDamaged, match="twice"):
        found(file)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not a Word document"),
        (b"plain text", "not a Word document"),
        (b"PK\x03\x04 cut off", "cut off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
    ],
)
def test_what_is_no_word_file_is_refused_with_a_sentence(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(data)

    with pytest.raises(FileDamaged, match=says):
        WordVerification().quotes(path)


def test_a_file_cut_off_anywhere_is_refused(file: Edited) -> None:
    data = file.path.read_bytes()
    for end in range(0, len(data), len(data) // 40):
        file.path.write_bytes(data[:end])
        with pytest.raises(FileDamaged):
            found(file)


def test_a_file_with_one_spoilt_byte_is_read_or_refused_but_never_worse(file: Edited) -> None:
    data = file.path.read_bytes()
    directory = range(len(data) - 22, len(data))  # where the zip says where its parts are
    for at in (*range(0, len(data), len(data) // 300), *directory):
        file.path.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        try:
            found(file)
        except (FileDamaged, NothingToVerify) as error:
            assert str(error).startswith(("“a.docx” was not opened", "“a.docx” is damaged", "“a.docx” has lost"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"no Word file .*nowhere\.docx"):
        WordVerification().quotes(tmp_path / "nowhere.docx")


def test_a_folder_is_not_a_word_file(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged):
        WordVerification().quotes(tmp_path)


@pytest.mark.parametrize("part", [DOCUMENT, MANIFEST, "word/footnotes.xml", "_rels/.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declarations_in_a_part_are_refused_before_it_is_parsed(file: Edited, part: str, encoding: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    body = file.xml(part).partition("?>")[2]
    file.save({**file.parts(), part: (head + bomb + body).encode(encoding)})

    with pytest.raises(FileDamaged, match="declarations"):
        found(file)


def test_a_part_that_inflates_beyond_measure_is_refused_without_inflating_it(file: Edited) -> None:
    file.save({**file.parts(), "word/media.xml": bytes(20 << 20)})

    with pytest.raises(FileDamaged, match="memory"):
        found(file)


@pytest.mark.parametrize("part", [DOCUMENT, "_rels/.rels"])
def test_a_part_that_is_missing_or_no_xml_is_refused(file: Edited, part: str) -> None:
    whole = file.parts()
    file.drop(part)
    with pytest.raises(FileDamaged):
        found(file)

    file.save({**whole, part: b"<w:document"})
    with pytest.raises(FileDamaged, match="not XML"):
        found(file)


# -- other programs -------------------------------------------------------------------------------------------------
@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: apt install libreoffice-writer-nogui"
)
def test_editing_and_saving_in_libreoffice_keeps_every_quote_provable(file: Edited, tmp_path: Path) -> None:
    file.replace("communication between the two militaries", "communication between the three militaries")
    saved = tmp_path / "saved"
    home = (tmp_path / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={home}", "--convert-to", "docx", "--outdir", saved]
    subprocess.run([*command, file.path], check=True, capture_output=True, timeout=120)

    again = WordVerification().quotes(saved / "a.docx")

    assert [one.proof.id for one in again if one.state is UNCHANGED] == [id for id in QUOTES if id != "q4"]
    assert [(one.state, one.found) for one in again if one.proof.id == "q4"] == [
        (CHANGED, TWO_MILITARIES.replace("two", "three"))
    ]


# -- clean copies ---------------------------------------------------------------------------------------------------
def test_a_clean_copy_has_the_same_pages_and_nothing_beside_them(file: Edited, tmp_path: Path) -> None:
    path = tmp_path / "clean.docx"
    full = WordWriter().write(SAMPLE, file.path)
    clean = WordWriter().write(replace(SAMPLE, clean=True), path)

    assert (clean.problems, clean.quotes) == ((), 12)
    with zipfile.ZipFile(path) as package:
        names, body = package.namelist(), package.read(DOCUMENT).decode("utf-8")
    assert "bookmark" not in body
    assert not [name for name in names if name.startswith("customXml") or "custom" in name or "comments" in name]
    marks = [mark for id in QUOTES for mark in file.bookmark(id)]
    expected = file.xml()
    for mark in marks:
        expected = expected.replace(mark, "")
    assert body == expected
    assert clean.carries == (f"the property title: {SAMPLE.title}", "the property language: en-GB")
    assert full.carries == (*clean.carries, "12 hidden bookmarks", full.carries[-1])
    assert full.carries[-1].startswith("a list of 12 quotes")
    with pytest.raises(NothingToVerify, match=r"No quotes of briefer's were found in “clean\.docx”"):
        WordVerification().quotes(path)
