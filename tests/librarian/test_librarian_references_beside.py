"""A file of references beside a source that comes, changes or goes is noticed at the next look."""

from pathlib import Path

import pytest

from briefer.citing.interchange.files import ReferenceFilesOnDisk
from briefer.domain.source import Source
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode
from briefer.ingest.reference_beside import with_reference_beside
from tests.librarian.desk import Desk


@pytest.fixture(autouse=True)
def _with_references(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    references = ReferenceFilesOnDisk(decode, sure=SURE, refusal=NotText)
    monkeypatch.setattr(desk.reading, "read", with_reference_beside(desk.reading.read, references))


def ris(title: str) -> str:
    return f"TY  - RPRT\nTI  - {title}\nPB  - Harbour Board\nER  - \n"


def only(desk: Desk) -> Source:
    (source,) = desk.library.sources()
    return source


def reads(desk: Desk) -> int:
    return len(desk.reading.paths)


def test_a_reference_that_changes_in_a_watched_folder_is_the_sources(desk: Desk) -> None:
    desk.put("paper.txt", "The talks began.")
    desk.jobs.watch([desk.files])
    desk.follow()
    assert only(desk).reference.title is None
    desk.put("paper.ris", ris("First title"))
    desk.follow()
    assert only(desk).reference.title == "First title"
    desk.put("paper.ris", ris("Another title"))
    followed = desk.follow()
    assert only(desk).reference.title == "Another title" and desk.in_step()
    assert followed.added == followed.changed == () and reads(desk) == 3
    desk.follow()
    assert reads(desk) == 3  # what has not changed is not read again


def test_a_reference_that_goes_takes_its_fields_with_it_and_no_others(desk: Desk) -> None:
    desk.put("paper.txt", "The talks began.")
    desk.put("paper.ris", ris("First title"))
    desk.jobs.watch([desk.files])
    desk.follow()
    assert reads(desk) == 1  # the document was read with it
    desk.jobs.describe(only(desk).id, {"publisher": "Mine"})
    (desk.files / "paper.ris").unlink()
    desk.follow()
    assert only(desk).reference.title is None and only(desk).reference.publisher == "Mine"
    desk.follow()
    assert reads(desk) == 2


def test_what_a_person_has_confirmed_stays_when_the_reference_changes(desk: Desk) -> None:
    desk.put("paper.txt", "The talks began.")
    desk.put("paper.ris", ris("First title"))
    desk.add()
    desk.jobs.describe(only(desk).id, {"title": "Mine"})
    desk.put("paper.ris", ris("Another title").replace("Harbour", "Port"))
    report = desk.add()
    assert report.added == () and len(report.unchanged) == 1
    assert (only(desk).reference.title, only(desk).reference.publisher) == ("Mine", "Port Board")
    desk.add()
    assert reads(desk) == 2 and desk.in_step()


def test_a_document_that_cannot_be_read_again_keeps_what_it_has(desk: Desk) -> None:
    paper = desk.put("paper.txt", "The talks began.")
    desk.jobs.watch([desk.files])
    desk.follow()
    before = only(desk)
    paper.write_bytes(b"\xff")
    desk.put("paper.ris", ris("First title"))
    desk.follow()
    assert only(desk).digest == before.digest
    assert [Path(one.path).name for one in desk.library.left_out()] == ["paper.txt"]


@pytest.mark.parametrize("name", ["paper.ris", "paper.bib", "paper.json"])
def test_a_document_that_is_added_alone_notices_that_its_reference_came_changed_or_went(desk: Desk, name: str) -> None:
    written = {
        "paper.ris": ris,
        "paper.bib": lambda title: f"@report{{a, title = {{{title}}}}}",
        "paper.json": lambda title: f'[{{"type": "report", "title": "{title}"}}]',
    }[name]
    paper = desk.put("paper.txt", "The talks began.")
    desk.add(paper)
    for title in ("First title", "Another, longer title"):
        desk.put(name, written(title))
        report = desk.add(paper)
        assert only(desk).reference.title == title and len(report.unchanged) == 1
    desk.add(paper)
    assert reads(desk) == 3, "what is as it was is not read again"
    (desk.files / name).unlink()
    for _ in range(2):
        desk.add(paper)
    assert only(desk).reference.title is None and reads(desk) == 4 and desk.in_step()
