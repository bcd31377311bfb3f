"""What is written is read back as it was, but for what the file said it could not keep."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings

from briefer.citing.interchange.being_read import called
from briefer.citing.interchange.files import keyed_references
from briefer.domain.reference import NAMES, Name, PartialDate, Reference
from tests.citing.interchange.reference_file_pieces import fields_named, files, lacking, references

_CALLED = {field: called(field) for field in Reference.__dataclass_fields__}


@given(references())
@settings(deadline=None, max_examples=150)
def test_csl_json_keeps_everything(reference: Reference) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "references.json"
        assert files().write([reference], path) == ()
        assert files().read(path) == (reference,)


@given(references())
@settings(deadline=None, max_examples=150)
def test_ris_keeps_everything_but_what_it_says_is_lost(reference: Reference) -> None:
    _there_and_back(reference, "references.ris")


@given(references())
@settings(deadline=None, max_examples=150)
def test_bibtex_keeps_everything_but_what_it_says_is_lost(reference: Reference) -> None:
    _there_and_back(reference, "references.bib")


def test_the_file_of_before_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("% years of work", "utf-8")
    files().write([Reference(type="book", title="Ports")], path)
    assert "Ports" in path.read_text("utf-8")
    assert (tmp_path / "refs.bib.bak").read_text("utf-8") == "% years of work"


def _there_and_back(reference: Reference, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        losses = [loss.what for loss in files().write([reference], path)]
        (entry,) = files().report(path).entries
    lost = fields_named(losses, _CALLED)
    expected, found = lacking(reference, lost), lacking(entry.reference, lost)
    if any("names are ordered" in one or "one name" in one or "comma" in one or "particle" in one for one in losses):
        expected, found = _names_as_read(expected), _names_as_read(found)
    if any("your description" in one for one in losses):
        expected = replace(expected, title_supplied=False)
    if any("supplied" in one for one in losses):
        expected = _dates_as_known(expected)
        found = _dates_as_known(found)
    if any("no type" in one for one in losses):
        expected = replace(expected, type=found.type)
    assert found == expected


def _names_as_read(reference: Reference) -> Reference:
    """Names by their letters alone: how they are split is lost."""
    return replace(
        reference,
        **{field: tuple(Name(literal=_letters(name)) for name in getattr(reference, field)) for field in NAMES},
    )


def _letters(name: Name) -> str:
    parts = (name.literal, name.given, name.dropping_particle, name.non_dropping_particle, name.family, name.suffix)
    return "".join(sorted("".join(part or "" for part in parts).replace(" ", "").replace(",", "")))


def _dates_as_known(reference: Reference) -> Reference:
    known: dict[str, PartialDate] = {}
    for field in ("issued", "accessed"):
        if (date := getattr(reference, field)) is not None:
            known[field] = replace(date, supplied=False)
    return replace(reference, **known)


def test_keys_are_readable_and_each_stands_once() -> None:
    li = Reference(title="Climate takeaways", author=(Name(family="Nguyễn"),), issued=PartialDate(2023))
    keys = list(keyed_references([li, li, Reference(title="未来"), Reference()]))

    assert keys == ["nguyen2023climate", "nguyen2023climate-2", "reference", "reference-2"]
