"""References from a file find their sources: exact, never guessed, and never over what a person has confirmed."""

import json
from pathlib import Path

import pytest

from briefer.domain.errors import FieldInvalid
from briefer.domain.reference import CONFIRMED, Name, PartialDate, Reference, ReferenceField
from briefer.domain.source import Source, SourceText
from briefer.services.library import LibraryService
from briefer.services.reference_matching import By
from briefer.services.referencing import Referencing
from tests.citing.interchange.reference_file_pieces import files
from tests.fakes import MemoryLibrarian, MemoryLibrary


class Shelf:
    def __init__(self) -> None:
        self.memory = MemoryLibrary()
        self.referencing = Referencing(LibraryService(self.memory, MemoryLibrarian(self.memory)), files())

    def put(self, id: str, *, confirmed: tuple[str, ...] = (), **values: object) -> Source:
        fields = tuple(
            ReferenceField(name, value, 1.0, None, CONFIRMED if name in confirmed else "byline")  # type: ignore[arg-type]
            for name, value in values.items()
        )
        return self.memory.put(id, SourceText(id, (), fields))

    def reference(self, id: str) -> Reference:
        return next(one.reference for one in self.memory.sources() if one.id == id)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def file(folder: Path, *items: dict[str, object]) -> Path:
    path = folder / "references.json"
    path.write_text(json.dumps(items), "utf-8")
    return path


@pytest.mark.parametrize(
    ("known", "item", "by"),
    [
        ({"DOI": "10.1000/AB.c"}, {"DOI": "https://doi.org/10.1000/ab.C", "title": "Other"}, By.DOI),
        ({"URL": "http://www.a.example/x/#top"}, {"URL": "https://a.example/x?utm_source=mail"}, By.URL),
        ({"title": "Über  “Sicherheit” – heute"}, {"title": "über Sicherheit heute"}, By.TITLE),
        ({"title": "安全 与 发展"}, {"title": "安全与发展"}, By.TITLE),
    ],
)
def test_a_reference_finds_its_source(
    shelf: Shelf, tmp_path: Path, known: dict[str, object], item: dict[str, object], by: By
) -> None:
    shelf.put("s1", **known)
    shelf.put("s2", title="Something else")
    taken = shelf.referencing.take(file(tmp_path, {"type": "report", "publisher": "P", **item}))

    assert [(one.match.source.id, one.match.by) for one in taken.completed] == [("s1", by)]
    assert shelf.reference("s1").publisher == "P"
    assert shelf.reference("s1").type == "report"


def test_what_is_only_alike_is_left_out(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("s1", title="Annual report", issued=PartialDate(2020), DOI="10.1000/a")
    items = [
        {"id": "a", "type": "report", "title": "Annual reports"},
        {"id": "b", "type": "report", "title": "Annual report", "issued": {"date-parts": [[2021]]}},
        {"id": "c", "type": "report", "title": "Annual report", "DOI": "10.1000/b"},
    ]
    taken = shelf.referencing.take(file(tmp_path, *items))

    assert [entry.label for entry in taken.unmatched] == ["a", "b", "c"]
    assert not taken.completed


def test_what_fits_more_than_once_is_left_out_and_named(shelf: Shelf, tmp_path: Path) -> None:
    for id, title in (("s1", "Twice"), ("s2", "Twice"), ("s3", "Once")):
        shelf.put(id, title=title)
    items = [{"id": id, "type": "book", "title": title} for id, title in (("a", "Twice"), ("b", "Once"), ("c", "Once"))]
    taken = shelf.referencing.take(file(tmp_path, *items))

    assert [(entry.label, [one.id for one in sources]) for entry, sources in taken.unclear] == [
        ("a", ["s1", "s2"]),
        ("b", ["s3"]),
        ("c", ["s3"]),
    ]
    assert not taken.completed


def test_confirmed_values_stay_and_are_named(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(
        "s1", confirmed=("title", "author"), title="Mine", author=Name(literal="Me"), publisher="read", DOI="10.1/x"
    )
    item = {"type": "book", "DOI": "10.1/x", "title": "Theirs", "author": [{"literal": "Me"}], "publisher": "theirs"}
    taken = shelf.referencing.take(file(tmp_path, item))

    assert shelf.reference("s1") == Reference(
        type="book", title="Mine", author=(Name(literal="Me"),), publisher="theirs", DOI="10.1/x"
    )
    assert taken.completed[0].kept == ("title",)
    assert not taken.is_whole


def test_one_reference_for_a_source_that_was_named(shelf: Shelf, tmp_path: Path) -> None:
    source = shelf.put("s1", title="Nothing alike")
    taken = shelf.referencing.take_for(file(tmp_path, {"type": "book", "title": "The book"}), source)

    assert taken.completed[0].match.by is By.CHOSEN
    assert shelf.reference("s1").title == "The book"
    with pytest.raises(FieldInvalid):
        shelf.referencing.take_for(
            file(tmp_path, {"type": "book", "title": "A"}, {"type": "book", "title": "B"}), source
        )
