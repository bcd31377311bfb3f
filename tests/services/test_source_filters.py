"""Filters that are chosen, held against sources."""

from datetime import date
from pathlib import Path

import pytest

from briefer.domain.query_language import FieldFilter
from briefer.domain.reference import PartialDate, ReferenceField
from briefer.domain.source import Source, SourceId, SourceStatus, TextDigest
from briefer.domain.source_filter import ALL_SOURCES, FileKind, SourceFilter
from briefer.services.source_filters import choices, passes

TODAY = date(2024, 2, 29)


def source(name: str, *, language: str | None = "en", tags: tuple[str, ...] = (), **facts: object) -> Source:
    fields = tuple(ReferenceField(field, value, 0.9, None, "test") for field, value in facts.items())  # type: ignore[arg-type]
    return Source(
        SourceId(name), Path(name), SourceStatus.READY, None, TextDigest("d"), 9, 2, 1, language, fields, tags
    )


REPORT = source("report.PDF", publisher="Agence française", issued=PartialDate(2022, 3, 1), tags=("Asia", "trade"))
PAGE = source("page.html", language="vi", container_title="China.org.cn", issued=PartialDate(2023))
NOTE = source("note.txt", language=None)


def passing(chosen: SourceFilter) -> list[str]:
    return [one.id for one in (REPORT, PAGE, NOTE) if passes(one, (), chosen, today=TODAY)]


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        (ALL_SOURCES, ["report.PDF", "page.html", "note.txt"]),
        (SourceFilter(publishers=("AGENCE FRANCAISE",)), ["report.PDF"]),
        (SourceFilter(publishers=("Agence",)), []),
        (SourceFilter(publishers=("china.org.cn", "agence française")), ["report.PDF", "page.html"]),
        (SourceFilter(kinds=(FileKind.PDF, FileKind.TEXT)), ["report.PDF", "note.txt"]),
        (SourceFilter(languages=("vi",)), ["page.html"]),
        (SourceFilter(tags=("TRADE", "none")), ["report.PDF"]),
        (SourceFilter(tags=("trade",), languages=("vi",)), []),
        (SourceFilter(first=PartialDate(2022, 3, 1)), ["report.PDF", "page.html"]),
        (SourceFilter(first=PartialDate(2022, 3, 2)), ["page.html"]),
        (SourceFilter(last=PartialDate(2022, 3)), ["report.PDF"]),
        (SourceFilter(first=PartialDate(2023, 6), last=PartialDate(2023, 7)), ["page.html"]),
        (SourceFilter(first=PartialDate(2024)), []),
        (SourceFilter(years=2), ["report.PDF", "page.html"]),
        (SourceFilter(years=1), ["page.html"]),
    ],
)
def test_a_source_passes_if_it_meets_every_field_that_is_set(chosen: SourceFilter, names: list[str]) -> None:
    assert passing(chosen) == names


def test_what_is_typed_and_what_is_chosen_must_both_hold() -> None:
    typed = (FieldFilter("type", ("pdf",)), FieldFilter("tag", ("asia",)))
    assert passes(REPORT, typed, SourceFilter(tags=("trade",)), today=TODAY)
    assert not passes(REPORT, typed, SourceFilter(tags=("energy",)), today=TODAY)
    assert not passes(PAGE, typed, today=TODAY)


def test_an_unsure_publisher_or_date_filters_nothing_in() -> None:
    unsure = source("a.txt")
    unsure = Source(
        **{name: getattr(unsure, name) for name in Source.__slots__}
        | {"fields": (ReferenceField("issued", PartialDate(2022), 0.5, None, "guess"),)}
    )
    assert not passes(unsure, (), SourceFilter(years=5), today=TODAY)


def test_what_can_be_chosen_is_what_the_sources_have_each_once() -> None:
    twin = source("twin.pdf", publisher="agence francaise", tags=("ASIA",))
    found = choices((REPORT, PAGE, NOTE, twin))
    assert [one.casefold() for one in found.publishers] == ["agence francaise", "china.org.cn"]
    assert found.kinds == (FileKind.PDF, FileKind.TEXT, FileKind.WEB_PAGE)
    assert found.languages == ("en", "vi")
    assert [one.casefold() for one in found.tags] == ["asia", "trade"]
