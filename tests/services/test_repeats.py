"""The same story in two files."""

from collections.abc import Sequence

from briefer.domain.search import Hit
from briefer.domain.source import PassageId, Related, Source, SourceId
from briefer.services.repeats import repeats_among
from tests.fakes import MemoryLibrary, text_of

STORY = "The ministers agreed in Hanoi on Monday to hold the next round of talks on trade before the end of May."
OTHER = "A second paragraph says what the ministers want to talk about when they meet again in the spring of the year."
LIBRARY = MemoryLibrary()
ONE = LIBRARY.put("one", text_of(f"{STORY}\n{OTHER}"))
COPY = LIBRARY.put("copy", text_of(f"{STORY.replace('Monday', 'Monday,')} It was late.\nShort note."))
APART = LIBRARY.put("apart", text_of(f"{STORY}\nShort note."))


def hits(*ids: int) -> list[Hit]:
    found = LIBRARY.passages([PassageId(id) for id in ids])
    return [Hit(one, LIBRARY.source(one.source), 1.0, (one.span,), True) for one in found]


def all_the_same(id: SourceId) -> Sequence[Related]:
    return [Related(one.id, 40, 0.9) for one in (ONE, COPY, APART) if one.id != id]


def none_related(_: SourceId) -> Sequence[Related]:
    return ()


def passages_of(source: Source) -> list[int]:
    return list(LIBRARY.passage_map().of[source.id])


def test_the_hit_of_the_best_source_is_kept_and_the_others_repeat_it() -> None:
    first, copied, apart = (passages_of(one)[0] for one in (ONE, COPY, APART))
    assert repeats_among(hits(copied, first, apart), all_the_same) == {first: COPY.id, apart: COPY.id}


def test_only_words_that_are_told_already_repeat() -> None:
    assert repeats_among(hits(passages_of(ONE)[1], passages_of(COPY)[0]), all_the_same) == {}


def test_short_passages_repeat_only_word_for_word() -> None:
    assert repeats_among(hits(passages_of(COPY)[1], passages_of(APART)[1]), all_the_same) == {
        passages_of(APART)[1]: COPY.id
    }
    assert repeats_among(hits(passages_of(ONE)[0], passages_of(APART)[1]), all_the_same) == {}


def test_sources_that_do_not_hold_the_same_text_are_never_folded() -> None:
    same = hits(passages_of(ONE)[0], passages_of(APART)[0])
    assert repeats_among(same, none_related) == {}
    assert repeats_among(same, lambda _: [Related(ONE.id, 12, 0.2)]) == {}
    assert repeats_among(same[:1], all_the_same) == {}
