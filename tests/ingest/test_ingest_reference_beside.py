"""`paper.ris` beside `paper.pdf` is its reference and no source."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.domain.reference import Name, PartialDate, reference_from
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.folders import Skipped, files_under
from briefer.librarian.file_worker import FILE_WORKER

ARTICLE = """A headline of the page
Mar 10, 2021
• By Jane Smith
The first paragraph is long enough to be one, and it ends so.
"""
RIS = """TY  - JOUR
TI  - The article as its journal names it
AU  - Yan, Li
PY  - 2021/03/09
JO  - Journal of Diplomacy
ER  -
"""
BIB = "@article{yan, title={The article as its journal names it}, author={Yan, Li}, year={2021}}"
JSON = """[{"type": "article-journal", "title": "The article as its journal names it",
 "author": [{"family": "Yan", "given": "Li"}], "issued": {"date-parts": [[2021, 3, 9]]}}]"""


@pytest.fixture(scope="module")
def reader() -> Iterator[ChildReader]:
    reader = ChildReader(FILE_WORKER)
    yield reader
    reader.close()


@pytest.mark.parametrize(("name", "words"), [("paper.ris", RIS), ("paper.bib", BIB), ("paper.json", JSON)])
def test_the_reference_beside_a_document_is_its_own(reader: ChildReader, tmp_path: Path, name: str, words: str) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(ARTICLE, "utf-8")
    (tmp_path / name).write_text(words, "utf-8")

    read = reader.read(paper)

    reference = reference_from(read.text.fields)
    assert (reference.title, reference.type) == ("The article as its journal names it", "article-journal")
    assert reference.author == (Name("Yan", "Li"),)
    assert reference.issued is not None and reference.issued.year == 2021
    assert {field.method for field in read.text.fields if field.name == "title" and field.confidence >= 0.6} == {
        "reference file"
    }
    assert "A headline of the page" in {field.value for field in read.text.fields}  # still there to be chosen
    assert read.text.text == ARTICLE


def test_what_the_reference_does_not_say_is_taken_from_the_document(reader: ChildReader, tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(ARTICLE, "utf-8")
    (tmp_path / "paper.ris").write_text("TY  - JOUR\nTI  - Its title\nER  - \n", "utf-8")

    reference = reference_from(reader.read(paper).text.fields)

    assert (reference.title, reference.issued) == ("Its title", PartialDate(2021, 3, 10))


@pytest.mark.parametrize("words", ["nothing of the kind", "", "\x00\x01\x02", RIS * 2])
def test_a_file_that_is_no_reference_of_one_document_changes_nothing(
    reader: ChildReader, tmp_path: Path, words: str
) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(ARTICLE, "utf-8")
    before = reader.read(paper)

    (tmp_path / "paper.ris").write_text(words, "utf-8")

    assert reader.read(paper) == before


def test_only_such_a_file_is_kept_out_of_the_sources(tmp_path: Path) -> None:
    for name in (
        "paper.txt",
        "paper.ris",
        "Report.DOCX",
        "Report.json",
        "alone.bib",
        "data.json",
        "notes.xyz",
        "notes.ris",
    ):
        (tmp_path / name).write_bytes(b"words")

    found = list(files_under([tmp_path]))

    assert sorted(one.path.name for one in found if isinstance(one, Skipped)) == ["Report.json", "paper.ris"]
    assert sorted(one.name for one in found if isinstance(one, Path)) == ["Report.DOCX", "paper.txt"]
