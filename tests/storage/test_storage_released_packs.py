"""A library pack that was saved once can be taken by every later version."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.domain.source import SourceStatus
from tests.librarian.desk import Desk

FORMATS = Path(__file__).resolve().parent.parent / "formats"
sys.path.insert(0, str(FORMATS))
import sample_pack  # noqa: E402


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.writer.close()
    made.library.close()


@pytest.mark.parametrize("version", [1])
def test_every_released_library_pack_is_taken_whole(desk: Desk, version: int) -> None:
    report = desk.jobs.take_pack(FORMATS / f"v{version}.briefpack", progress=desk.steps.append)

    assert {one.id for one in report.added} == {sample_pack.HARBOUR_ID, sample_pack.FERRIES_ID}
    assert (report.merged, report.conflicts) == ((), ())
    harbour, ferries = (desk.library.source(id) for id in (sample_pack.HARBOUR_ID, sample_pack.FERRIES_ID))
    assert desk.library.text(harbour.digest).text == sample_pack.HARBOUR
    assert desk.library.text(ferries.digest).text == sample_pack.FERRIES
    assert (harbour.reference.title, harbour.tags) == (sample_pack.HARBOUR_TITLE, sample_pack.HARBOUR_TAGS)
    assert [field.name for field in harbour.fields if field.confidence == 1.0] == ["title"]
    assert harbour.path.read_bytes() == sample_pack.HARBOUR_FILE
    assert (harbour.status, ferries.status) == (SourceStatus.READY, SourceStatus.MISSING)
    assert len(desk.library.passages(list(desk.library.passage_map().of[harbour.id]))) == harbour.passage_count == 2
    assert desk.in_step()
