"""Files of references as other programs write them, and files that mean harm."""

import json
import time
from pathlib import Path

import pytest

from briefer.domain.errors import FileDamaged, NotFound
from briefer.domain.reference import Name, PartialDate, Reference
from tests.citing.interchange.reference_file_pieces import files, one, report

ZOTERO = """[{"id": "http://zotero.org/x/1", "type": "report", "title": "Rules for <i>data</i>", "edition": 2,
 "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, {"literal": "World Bank"},
            {"family": "Li", "given": "Yan", "static-ordering": true}],
 "issued": {"date-parts": [["2021", 3, "10"]]}, "accessed": {"raw": "2024-01-31"},
 "event-date": {"date-parts": [[2020, 5, 1], [2020, 5, 3]]}, "abstract": "…", "DOI": "https://doi.org/10.1000/a",
 "collection-title": "Papers", "reviewed-title": "X"}]"""


def test_csl_json_as_zotero_writes_it(tmp_path: Path) -> None:
    entry = one(tmp_path, "z.json", ZOTERO)

    assert entry.reference == Reference(
        type="report",
        title="Rules for data",
        author=(
            Name(family="Beethoven", given="Ludwig", non_dropping_particle="van"),
            Name(literal="World Bank"),
            Name(family="Li", given="Yan", family_first=True),
        ),
        issued=PartialDate(2021, 3, 10),
        accessed=PartialDate(2024, 1, 31),
        event_date=PartialDate(2020, 5, 1),
        DOI="10.1000/a",
        collection_title="Papers",
        edition="2",
    )
    assert entry.doubts == (
        "The italics and the like in its title were left out.",
        "Its date of the event is a range; the beginning was taken.",
        "There is no place for reviewed-title; left out.",
    )


def test_a_broken_item_of_csl_json_costs_only_itself(tmp_path: Path) -> None:
    data = [7, {"id": "b"}, {"id": "c", "type": "book", "title": ["no"], "issued": {"date-parts": [[2021, 13, 40]]}}]
    read = report(tmp_path, "x.json", json.dumps([*data, {"type": "song", "title": "D", "author": ["Li", {}]}]))

    assert [one.label for one in read.skipped] == ["entry 1", "b"]
    assert [entry.label for entry in read.entries] == ["c", "entry 4"]
    assert read.entries[0].reference == Reference(type="book", issued=PartialDate(2021))
    assert "Its title is no text and was left out." in read.entries[0].doubts
    assert "No calendar has its date; what is possible of it was taken." in read.entries[0].doubts
    assert len(read.entries[1].doubts) == 2


RIS = """Export of 2024\r
TY  - RPRT\r
AU  - Nguyễn, Thị\r
AU  - World Bank\r
A2  - Ministry of Health, Labour and Welfare,\r
PY  - 2021/03/10\r
TI  - A title that goes\r
 on the next line\r
SN  - 2021-12\r
SP  - 3\r
EP  - 15\r
UR  - https://a.example/c;https://d.example/f\r
XX  - odd\r
ER  - \r
TY  - JOUR\r
T1  - Kurz\r
JO  - Zeitschrift für Recht\r
PY  - 2020\r
DA  - 5 May\r
SN  - 1234-567X\r
"""


def test_ris_as_endnote_and_publishers_write_it(tmp_path: Path) -> None:
    first, second = report(tmp_path, "x.ris", RIS).entries

    assert first.reference == Reference(
        type="report",
        title="A title that goes on the next line",
        author=(Name(family="Nguyễn", given="Thị"), Name(literal="World Bank")),
        editor=(Name(literal="Ministry of Health, Labour and Welfare"),),
        issued=PartialDate(2021, 3, 10),
        number="2021-12",
        page="3-15",
        URL="https://a.example/c",
    )
    assert first.doubts == (
        "It has more than one web address; the first was taken.",
        "There is no place for “XX”; left out.",
    )
    assert second.reference == Reference(
        type="article-journal",
        title="Kurz",
        container_title="Zeitschrift für Recht",
        issued=PartialDate(2020, 5, 5),
        ISSN="1234-567X",
    )
    assert second.doubts == ("Its last line (“ER  -”) is missing; something may be lost.",)


BIB = r"""% made by hand
@string{eca = "European Court of Auditors"}
@comment{jabref-meta: databaseType:bibtex;}
@article{ngo21, author = {Nguy{\~{\^e}}n, Th{\d i} and {Xinhua} and Ludwig van Beethoven and others},
  title = {{Caf\'{e}} \& the ``Bi\v{z}'' --- $x^2$ \foo{bar}}, journal = eca # { Journal}, month = mar,
  year = 2021, pages = {1--10}, number = 3, url = {https://a.example/c\_d?x=1&y=2}, weird = {x}, abstract = {long}}
@article{broken, title = {no end,
  year = 2020
@book(second, title = "A {B} c", date = {2019-05/2019-07}, author = {de la Fontaine, Jr., Jean}, title = {Again})
@report{third, title = {Rules}, subtitle = {Part one}, institution = oecd, number = {2023/14},
  author = {family=Berg, given=Jan, prefix=van den}}
"""


def test_bibtex_with_latex_abbreviations_and_a_broken_entry(tmp_path: Path) -> None:
    read = report(tmp_path, "x.bib", BIB)
    first, second, third = read.entries

    assert first.reference == Reference(
        type="article-journal",
        title="Café & the “Biž” — x^2 bar",
        author=(
            Name(family="Nguyễn", given="Thị"),
            Name(literal="Xinhua"),
            Name(family="Beethoven", given="Ludwig", non_dropping_particle="van"),
        ),
        issued=PartialDate(2021, 3),
        container_title="European Court of Auditors Journal",
        issue="3",
        page="1-10",
        URL="https://a.example/c_d?x=1&y=2",
    )
    assert first.doubts == (
        "The command \\foo was left out; its words stay.",
        "A formula stands without its dollar signs.",
        "It has more authors than it names (“and others”).",
        "There is no place for weird; left out.",
    )
    assert [(one.label, one.why) for one in read.skipped] == [
        ("broken", "It is broken (line 7): its brackets do not close.")
    ]
    assert second.reference.author == (
        Name(family="Fontaine", given="Jean", non_dropping_particle="de la", suffix="Jr."),
    )
    assert second.reference.issued == PartialDate(2019, 5)
    assert len(second.doubts) == 2
    assert third.reference.title == "Rules: Part one"
    assert third.reference.number == "2023/14"
    assert third.reference.author == (Name(family="Berg", given="Jan", non_dropping_particle="van den"),)
    assert third.doubts == ("The abbreviation “oecd” is defined nowhere and stands as it is.",)


@pytest.mark.parametrize(
    ("fields", "url", "medium"),
    [
        (r"howpublished = {\url{https://a.example/x\_y}}", "https://a.example/x_y", None),
        ("howpublished = {Leaflet}", None, "Leaflet"),
        ("url = {https://a.example/}, howpublished = {Leaflet}", "https://a.example/", "Leaflet"),
        (r"url = {https://a.example/}, howpublished = {\url{https://b.example}}", "https://a.example/", None),
    ],
)
def test_how_a_work_was_published_may_be_its_address(
    tmp_path: Path, fields: str, url: str | None, medium: str | None
) -> None:
    reference = one(tmp_path, "x.bib", f"@misc{{a, title = {{T}}, {fields}}}").reference
    assert (reference.URL, reference.medium) == (url, medium)


@pytest.mark.parametrize(
    ("latex", "plain"),
    [
        (r"\'e\`{a}\^{\i}\"{U}\~n\=o\.z\u{g}\v{C}\H{o}\c{c}\k{a}\r{a}\d{t}", "éàîÜñōżğČőçąåṭ"),
        (r"Stra{\ss}e {\AE}r{\o} \L{}\'od\'z", "Straße Ærø Łódź"),
        (r"10\,\% of \$5 \#1 a\_b \{x\}", "10 % of $5 #1 a_b {x}"),
        (r"\emph{Vital} {\it signs} \textbf{now}", "Vital signs now"),
        (r"\enquote{quoted} ~ text\-ual", "“quoted”   textual"),
        (r"\href{https://a.example}{here}", "here"),
        (r"\textasciitilde{}x\^{}y\~{}", "~x^y~"),
        (r"unfinished \'", "unfinished "),
        ("{" * 5000 + "deep" + "}" * 5000, "deep"),
    ],
)
def test_latex_becomes_plain_text(latex: str, plain: str) -> None:
    from briefer.citing.interchange.latex import from_latex

    assert from_latex(latex).text == plain


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_any_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "@book{a, title = {Über die Übel älterer Präsidenten}, author = {Müller, Jörg}, year = 2020}\n" * 3
    read = report(tmp_path, "x.bib", text.encode(encoding))

    assert read.entries[0].reference.title == "Über die Übel älterer Präsidenten"
    assert bool(read.remarks) == (encoding in ("cp1252", "latin-1"))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.json", b"", "it is empty."),
        ("x.json", b"<html>", "it is not JSON, or is cut off."),
        ("x.json", b'[{"type": "book"', "it is not JSON, or is cut off."),
        ("x.json", b"[" * 200_000, "it is nested too deeply."),
        ("x.json", b"[1" + b"1" * 6_000 + b"]", "it is not JSON, or is cut off."),
        ("x.json", b'{"a": 1}', "it is JSON, but no list of references."),
        ("x.ris", b"Dear all", "it holds no entry of RIS (a line “TY  - …”)."),
        ("x.bib", b"Dear all", "it holds no entry of BibTeX (“@article{…}” and the like)."),
        ("x.bib", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "it holds a picture and no text."),
        ("x.bib", b" " * 17_000_000, "it is far larger than any file of references (16 MB)."),
    ],
)
def test_what_is_no_file_of_references_is_refused_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    with pytest.raises(FileDamaged) as refused:
        report(tmp_path, name, content)

    assert refused.value.why == said


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged):
        files().read(tmp_path)
    with pytest.raises(NotFound):
        files().read(tmp_path / "gone.bib")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("open.bib", "@a{x, t = {" * 300_000),
        ("lines.bib", "@a{x, t = {\n" * 19_000),
        ("grow.bib", "".join(f"@string{{s{n} = s{n - 1} # s{n - 1} # {{x}}}}\n" for n in range(1, 20_000))),
        ("braces.bib", "@a{x, title = " + "{" * 500_000 + "}" * 500_000 + "}"),
        ("accents.bib", "@a{x, title = {" + "\\'" * 9_000 + "}}"),
        ("ands.bib", "@a{x, author = {" + "a and " * 3_000 + "}}"),
        ("fields.ris", "TY  - BOOK\n" + "AU  - A\n" * 300_000),
        ("goes_on.ris", "TY  - BOOK\nTI  - a\n" + "more\n" * 300_000),
        ("types.ris", "TY  - BOOK\nER  - \n" * 19_000),
        ("names.json", '[{"type": "book", "author": [' + ",".join(['{"family": "a"}'] * 200_000) + "]}]"),
    ],
)
def test_files_made_to_do_harm_end_soon_and_in_a_report(tmp_path: Path, name: str, content: str) -> None:
    began = time.perf_counter()
    read = report(tmp_path, name, content)

    assert len(read.entries) + len(read.skipped) > 0
    assert all(len(str(entry.reference)) < 200_000 for entry in read.entries)
    assert time.perf_counter() - began < 60  # some seconds on a busy computer; quadratic work takes hours
