"""A source is named alike wherever it is shown."""

from briefer.domain.reference import PartialDate, Reference
from briefer.ui.outline.labels import source_label
from briefer.ui.words import short_citation, title


def test_the_chip_and_the_drag_card_write_a_date_alike() -> None:
    reference = Reference(publisher="Harbour Board", issued=PartialDate(2021, 3, 10))

    assert source_label(reference) == short_citation(reference, None) == "Harbour Board, 10 Mar 2021"


def test_a_title_that_the_user_supplied_stands_in_brackets() -> None:
    reference = Reference(title="Minutes of the quay", title_supplied=True)

    assert title(reference) == source_label(reference) == short_citation(reference, None) == "[Minutes of the quay]"


def test_a_source_without_a_title_is_told_from_others_by_its_file() -> None:
    dated = Reference(issued=PartialDate(2021, 3, 10))

    assert source_label(dated, "quay.pdf") == "quay.pdf, 10 Mar 2021"
    assert source_label(Reference(publisher="Harbour Board"), "quay.pdf") == "Harbour Board"
    assert source_label(Reference(title="Minutes"), "quay.pdf") == "Minutes"
    assert source_label(Reference()) == "Title not found", "where the library does not have it"
