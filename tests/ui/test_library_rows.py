"""What the Library lists."""

from dataclasses import dataclass, replace

from briefer.domain.anchor import Span
from briefer.domain.reference import ReferenceField
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import Furniture, LeftOut, PassageId, Source, SourceId, SourceStatus
from briefer.ui.library.rows import (
    DividerRow,
    GroupRow,
    Link,
    LinkRow,
    PassageRow,
    SourceRow,
    count_line,
    place_of,
    rows_of_answer,
    rows_of_sources,
    sentence_of,
)
from tests.fakes import MemoryLibrary, text_of


@dataclass(frozen=True, slots=True)
class Snippet:
    text: str
    spans: tuple[Span, ...] = ()


LIBRARY = MemoryLibrary()
ONE = LIBRARY.put("one", text_of("Talks one.\nTalks two.\nMenu talks."))
TWO = LIBRARY.put("two", text_of("Other talks."))


def hit(number: int, source: Source, *, complete: bool = True, furniture: Furniture | None = None) -> Hit:
    passage = LIBRARY.passages([PassageId(number)])[0]
    return Hit(replace(passage, furniture=furniture), source, 1.0, (passage.span,), complete)


def answer(*hits: Hit, **more: object) -> SearchAnswer:
    return SearchAnswer("talks", hits, len(hits), len(hits), **more)  # type: ignore[arg-type]


def shown(one: Hit) -> Snippet:
    return Snippet(one.passage.text)


def outline(*hits: Hit, furniture: bool = False) -> list[object]:
    said: list[object] = []
    for row in rows_of_answer(answer(*hits), shown, furniture=furniture):
        match row:
            case GroupRow(source, matches):
                said.append((source.id, matches))
            case PassageRow(one, _):
                said.append(one.passage.paragraph)
            case DividerRow(text):
                said.append(text)
            case LinkRow(text, link, _):
                said.append(f"{text} {link}")
            case SourceRow():
                raise AssertionError("no sources among results")
    return said


def test_sources_come_in_the_order_of_their_best_hit_and_passages_in_that_of_the_text() -> None:
    assert outline(hit(4, TWO), hit(2, ONE), hit(1, ONE)) == [("two", 1), 1, ("one", 2), 1, 2]


def test_passages_with_some_of_the_words_stand_below_a_divider() -> None:
    assert outline(hit(1, ONE), hit(4, TWO, complete=False)) == [("one", 1), 1, "With some of the words", ("two", 1), 1]


def test_page_furniture_is_folded_and_can_be_shown() -> None:
    aside = hit(3, ONE, furniture=Furniture.CONTROL)
    assert outline(hit(1, ONE), aside) == [("one", 1), 1, "1 more in page furniture. Show"]
    assert outline(hit(1, ONE), aside, furniture=True)[2:] == ["In page furniture", ("one", 1), 3]


def test_page_furniture_is_shown_at_once_where_there_is_nothing_else() -> None:
    assert outline(hit(3, ONE, furniture=Furniture.CONTROL)) == ["In page furniture", ("one", 1), 3]


def test_the_same_story_in_another_file_is_said_once_and_can_be_shown() -> None:
    hits = (hit(1, ONE), hit(4, TWO), hit(2, ONE))
    repeated = answer(*hits, repeats={PassageId(4): ONE.id})

    def told(*unfolded: SourceId) -> list[object]:
        rows = rows_of_answer(repeated, shown, furniture=False, unfolded=unfolded)
        return [
            row.source.id if isinstance(row, GroupRow) else row.text if isinstance(row, LinkRow) else row.hit.passage.id
            for row in rows
            if isinstance(row, GroupRow | LinkRow | PassageRow)
        ]

    assert told() == ["one", 1, 2, "Also in “two.txt”  ·  two.txt  ·  Date not found"]
    assert told(TWO.id) == ["one", 1, 2, "two", 4]
    link = rows_of_answer(repeated, shown, furniture=False)[-1]
    assert isinstance(link, LinkRow) and (link.leads_to, link.source) == (Link.REPEATS, TWO.id)


def test_another_file_with_the_same_title_is_called_by_its_name() -> None:
    named = (ReferenceField("title", "Talks", 0.9, None, "t"),)
    hits = (
        replace(hit(1, ONE), source=replace(ONE, fields=named)),
        replace(hit(4, TWO), source=replace(TWO, fields=named)),
    )
    rows = rows_of_answer(answer(*hits, repeats={PassageId(4): ONE.id}), shown, furniture=False)
    assert isinstance(rows[-1], LinkRow) and rows[-1].text.startswith("Also in “two.txt”")


def test_a_repeat_whose_first_is_not_listed_is_listed_itself() -> None:
    rows = rows_of_answer(answer(hit(4, TWO), repeats={PassageId(4): ONE.id}), shown, furniture=False)
    assert [type(row) for row in rows] == [GroupRow, PassageRow]


def test_sources_that_only_a_filter_found_are_listed_and_counted() -> None:
    found = answer(sources=(TWO, ONE))
    assert rows_of_answer(found, shown, furniture=False) == (SourceRow(ONE), SourceRow(TWO))
    assert count_line(found) == "2 sources"


def test_the_count_line_counts_matches_and_sources() -> None:
    assert count_line(answer(hit(1, ONE), hit(2, ONE), hit(4, TWO))) == "3 matches in 2 sources"
    assert count_line(answer(hit(1, ONE))) == "1 match in 1 source"
    assert count_line(answer()) == "No passage has any of these words."
    assert count_line(SearchAnswer('"peace talks"', (), 0, 0)) == "No passage has exactly these words."


def test_sources_are_counted_as_their_matches_are() -> None:
    mixed = SearchAnswer("talks", (hit(1, ONE), hit(4, TWO, complete=False)), 1, 1)
    assert count_line(mixed) == "1 match in 1 source"
    assert count_line(answer(hit(4, TWO, complete=False))) == "1 match in 1 source"


def test_the_count_line_says_where_passages_are_not_listed() -> None:
    said = count_line(SearchAnswer("talks", (hit(1, ONE),), 250, 1_300, partial=True))
    assert said.startswith("1,300 matches in 1 source")
    assert "the best 1 of 250 passages are shown" in said
    assert "not everything was looked at" in said


def test_a_place_has_its_page_where_there_are_pages() -> None:
    one = hit(2, ONE)
    assert place_of(one) == "¶ 2"
    assert place_of(replace(one, passage=replace(one.passage, page=312))) == "p. 312  ¶ 2"


def test_sources_stand_by_title_and_those_without_one_last() -> None:
    named = replace(ONE, fields=(ReferenceField("title", "Zebra", 0.9, None, "heading"),))
    assert rows_of_sources([TWO, named], ()) == (SourceRow(named), SourceRow(TWO))


def test_files_that_were_left_out_are_counted_and_can_be_reviewed() -> None:
    left = LeftOut(ONE.path, SourceStatus.ENCRYPTED, "This file is protected.")
    assert rows_of_sources([], [left, left]) == (LinkRow("2 files need attention.", "Review files", Link.REVIEW),)


def test_every_row_is_one_sentence_for_a_screen_reader() -> None:
    rows = rows_of_answer(answer(hit(1, ONE), hit(4, TWO, complete=False)), shown, furniture=False)
    assert [sentence_of(row) for row in rows] == [
        "Source, Title not found, 1 match.",
        "Passage, Title not found, paragraph 1: Talks one.",
        "With some of the words",
        "Source, Title not found, 1 match.",
        "Passage, Title not found, paragraph 1: Other talks.",
    ]
