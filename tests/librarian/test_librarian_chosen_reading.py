"""How files are read that a person wants read in a way of their own: once, or from then on."""

import pytest

from briefer.librarian import library_jobs
from briefer.ports.reading import AS_IT_IS, ReadAs
from tests.librarian.desk import Desk


def test_a_password_is_used_for_the_files_that_it_was_given_for_and_once(desk: Desk) -> None:
    locked, other = desk.put("a.txt", "one"), desk.put("b.txt", "two")
    desk.jobs.add([locked], how=ReadAs(password="sesame"), progress=desk.steps.append)
    desk.put("a.txt", "one again")
    desk.add(locked, other)
    assert sorted(desk.reading.hows, key=repr) == sorted([ReadAs(password="sesame"), AS_IT_IS, AS_IT_IS], key=repr)
    assert desk.reading.hows[0].password == "sesame"


def test_a_file_that_was_indexed_anyway_is_read_so_when_it_changes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_jobs, "TEXT_AT_MOST", 10)
    large = desk.put("a.txt", "more than ten characters")
    desk.put("b.txt", "few")
    desk.jobs.add([large], how=ReadAs(is_large=True), progress=desk.steps.append)
    desk.put("a.txt", "more than ten characters, and others")
    desk.add()
    asked = dict(zip([path.name for path in desk.reading.paths], desk.reading.hows, strict=True))  # the last of each
    assert asked == {"a.txt": ReadAs(is_large=True), "b.txt": AS_IT_IS}
