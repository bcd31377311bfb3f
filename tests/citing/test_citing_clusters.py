"""Works cited together, places of every kind, and years without their authors."""

import pytest
from citing_fixtures import cite, one, words

from briefer.citing.offered import OFFERED
from briefer.citing.places import place
from briefer.domain.anchor import Locator, LocatorKind
from briefer.domain.citation import Citation
from briefer.domain.source import SourceId

TEXT = ("chicago-author-date", "apa", "harvard-cite-them-right", "turabian-author-date")


@pytest.mark.parametrize("style", TEXT)
def test_an_author_whom_the_sentence_names_is_left_out_and_the_years_stay_apart(style: str) -> None:
    cited = cite(
        style,
        (one("twice-a", "12", author_named=True),),
        (one("twice-b", "3"),),
        (one("supplied", author_named=True, prefix="see", suffix="emphasis added"),),
    )
    page = "p. 12" if style in ("apa", "harvard-cite-them-right") else "12"
    assert words(cited.clusters[0]) == f"(2021a, {page})"
    assert "2021b" in words(cited.clusters[1])
    assert words(cited.clusters[2]) == "(see [2016?], emphasis added)"


@pytest.mark.parametrize("style", ["chicago-notes", "ieee"])
def test_elsewhere_it_is_cited_as_ever(style: str) -> None:
    named, plain = (cite(style, (one("book", "12", author_named=named),)).clusters for named in (True, False))
    assert named == plain


def test_a_work_without_a_date_keeps_its_author() -> None:
    assert words(cite("apa", (one("no-date", author_named=True),)).clusters[0]) == "(Weiß, n.d.)"


def test_a_note_of_three_works_each_with_its_own_words() -> None:
    cluster = (
        one("book", "3", prefix="see"),
        one("journal", "203", prefix="see also", suffix="emphasis added"),
        Citation(SourceId("report"), Locator("article-locator", "4-5"), suffix="translated by us"),
    )
    assert words(cite("chicago-notes", cluster).clusters[0]) == (
        "See Anna Smith, The Art of Small Talks (Harbour Press, 2020), 3; see also Luisa García Márquez, "
        "“Why AUKUS matters: a reply to NATO’s critics,” Journal of Pacific Affairs 12, no. 3 (2021): 203, "
        "https://doi.org/10.1000/xyz123, emphasis added; Ministry of Energy and Mines, Energy Outlook for the "
        "Islands, 2023/14 (Ministry of Energy and Mines, 2023), arts. 4–5, https://example.org/outlook, "
        "translated by us."
    )


@pytest.mark.parametrize("kind", LocatorKind.ALL)
def test_every_kind_of_place_has_its_word_in_every_style(kind: str) -> None:
    for offered in OFFERED:
        for value in ("4", "4-5", "4, 7"):
            printed = place(Locator(kind, value), offered)
            assert printed is not None
            assert printed.endswith(value.replace("-", "–"))
            assert kind == LocatorKind.PAGE or printed[0].isalpha()
            assert "locator" not in printed
            assert "timestamp" not in printed
