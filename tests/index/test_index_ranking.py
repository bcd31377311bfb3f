from pathlib import Path
from threading import Thread

import pytest

from briefer.domain.query_parser import parse
from briefer.domain.search import Ranking
from briefer.index.reading import WhooshIndex
from tests.index.shelf import ids, indexed, passage

TEXTS = {
    1: "Climate change is a matter of climate policy.",
    2: "Finance for climate action, and the rule of law.",
    3: "The United Nations and the head of state.",
    4: "Heads of states and the rule, says the law.",
    5: "Co-operation between nations; to be or not to be.",
    6: "Cooperation is changing. Nuclear climate.",
    7: "中国改革开放",
    8: "The United States, the U.S. and us.",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> WhooshIndex:
    folder: Path = tmp_path_factory.mktemp("ranking") / "index"
    passages = [passage(number, text) for number, text in TEXTS.items()]
    return indexed(folder, passages[:3], passages[3:])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("climate", {1, 2, 6}),
        ("climates", {1, 2, 6}),
        ("climate change", {1, 6}),
        ("climate -nuclear", {1, 2}),
        ("climate -(nuclear OR finance)", {1}),
        ("finance OR nuclear", {2, 6}),
        ('"heads of states"', {4}),
        ('"head of state"', {3}),
        ("head-of-state", {3, 4}),
        ("co-operation", {5, 6}),
        ("cooperation", {5, 6}),
        ('"rule law"~2', {2}),
        ('"rule law"~3', {2, 4}),
        ('"law rule"~3', set()),
        ("law NEAR/3 rule", {2, 4}),
        ("law NEAR/2 rule", {2}),
        ("polic* NEAR/2 climate", {1}),
        ("chang*", {1, 6}),
        ('"the united nations"', {3}),
        ("to be or not to be", {5}),
        ('"climate chang', set()),
        ("the", {2, 3, 4, 8}),
        ("改革", {7}),
        ("改", {7}),
        ("改开", set()),
        ("U.S.", {8}),
        ('"united states" us', {8}),
        ("nothing", set()),
        ("climate -the", {1, 6}),
        ("climate -(the rule)", {1, 6}),
        ("climate -(the nuclear)", {1, 2, 6}),
        ("climate IS", {1, 6}),
        ("climate is", {1, 2, 6}),
        ("matter NEAR/3 a", {1}),
        ("of the head", {3, 4}),
    ],
)
def test_a_query_finds_these_passages(index: WhooshIndex, typed: str, found: set[int]) -> None:
    assert ids(index, typed) == found


def test_an_unfinished_quotation_finds_how_it_may_go_on(index: WhooshIndex) -> None:
    ranking = index.rank(parse('"climate chan'), within=None, last=set(), limit=9)
    assert [one.passage for one in ranking.ranked] == [1]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("climate", ["Climate", "climate"]),
        ('"climate policy"', ["climate policy"]),
        ("clim*", ["Climate", "climate"]),
        ("change NEAR/6 policy", ["change", "policy"]),
        ("climate -change", ["Climate", "climate"]),
        ("policy nothing", ["policy"]),
    ],
)
def test_matches_are_the_words_as_they_stand(index: WhooshIndex, typed: str, words: list[str]) -> None:
    assert [span.of(TEXTS[1]) for span in index.matches(parse(typed, whole=True), TEXTS[1])] == words


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ('"policy climate"', "policy climate"),
        ("“states of heads”", "states of heads"),
        ('"climate policy"', None),
        ('"climate nuclear peace"', None),
        ('"clmate finance"', '"climate finance"'),
        ("clmate finanse", "climate finance"),
        ("climate", None),
        ("-climate", None),
        ("xyzzy", None),
    ],
)
def test_another_query_is_offered_where_this_one_fails(index: WhooshIndex, typed: str, suggestion: str | None) -> None:
    assert index.suggestion(parse(typed, whole=True)) == suggestion


def test_one_chinese_sign_is_marked_alone(index: WhooshIndex) -> None:
    assert [span.of(TEXTS[7]) for span in index.matches(parse("改"), TEXTS[7])] == ["改"]
    assert [span.of(TEXTS[7]) for span in index.matches(parse("改革开"), TEXTS[7])] == ["改革开"]


def test_every_complete_passage_has_a_match_in_its_text(index: WhooshIndex) -> None:
    for typed in ("climate change", "head-of-state", '"rule law"~3', "law NEAR/3 rule", "co-operation", "the", "改"):
        for number in ids(index, typed):
            assert index.matches(parse(typed, whole=True), TEXTS[number]), (typed, number)


def ranked(index: WhooshIndex, typed: str, **wanted: object) -> Ranking:
    given = {"within": None, "last": frozenset(), "limit": 9, **wanted}
    return index.rank(parse(typed, whole=True), **given)  # type: ignore[arg-type]


def test_passages_with_all_words_come_before_those_with_some(index: WhooshIndex) -> None:
    answer = ranked(index, "climate finance")
    assert [(one.passage, one.complete) for one in answer.ranked] == [(2, True), (1, False), (6, False)]
    assert answer.total == 1


def test_where_none_has_all_words_those_with_some_are_counted(index: WhooshIndex) -> None:
    answer = ranked(index, "finance nothing")
    assert ([one.passage for one in answer.ranked], answer.total) == ([2], 1)
    assert not any(one.complete for one in answer.ranked)


def test_what_is_ruled_out_is_not_among_those_with_some(index: WhooshIndex) -> None:
    assert [one.passage for one in ranked(index, "finance nothing climate -nuclear").ranked] == [2, 1]


def test_passages_that_come_last_do_so_whatever_their_score(index: WhooshIndex) -> None:
    assert ranked(index, "climate").ranked[0].passage == 1
    assert [one.passage for one in ranked(index, "climate", last={1}).ranked][-1] == 1


def test_only_passages_within_are_found_and_counted(index: WhooshIndex) -> None:
    answer = ranked(index, "climate", within={2, 6, 99})
    assert ({one.passage for one in answer.ranked}, answer.total) == ({2, 6}, 2)


def test_the_limit_limits_what_is_ranked_and_not_what_is_counted(index: WhooshIndex) -> None:
    answer = ranked(index, "climate", limit=1)
    assert (len(answer.ranked), answer.total) == (1, 3)


def test_equal_scores_are_ordered_by_id(tmp_path: Path) -> None:
    index = indexed(tmp_path / "index", [passage(number, "the same words") for number in (3, 1, 2)])
    assert [one.passage for one in ranked(index, "words").ranked] == [1, 2, 3]


def test_a_cancelled_search_answers_nothing_and_says_so(index: WhooshIndex) -> None:
    assert ranked(index, "climate cha*", cancelled=lambda: True) == Ranking((), 0, partial=True)


def test_a_search_without_time_says_that_it_is_partial(tmp_path: Path) -> None:
    indexed(tmp_path / "index", [passage(1, "climate changes"), passage(2, "climate change")]).close()
    index = WhooshIndex(tmp_path / "index", seconds=0)
    assert ranked(index, "chang*").partial


def test_several_threads_may_search_at_once(index: WhooshIndex) -> None:
    wrong: list[str] = []

    def search() -> None:
        for typed, found in (("climate", {1, 2, 6}), ('"the united nations"', {3}), ("head-of-state", {3, 4})) * 20:
            if ids(index, typed) != found:
                wrong.append(typed)

    threads = [Thread(target=search) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
