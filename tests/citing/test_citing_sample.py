"""The sample briefing's citations, character for character."""

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation, Cited
from briefer.domain.template import StyleId
from tests.citing.works import SAMPLE, SAMPLE_PLACES


def cited(style: str) -> Cited:
    clusters = [(Citation(source, Locator("paragraph", number)),) for source, number in SAMPLE_PLACES]
    return TypstCitations().cite(clusters, SAMPLE, StyleId(style), "en-GB")


def texts(runs: tuple[tuple[object, ...], ...]) -> list[str]:
    return ["".join(run.text for run in one) for one in runs]  # type: ignore[attr-defined]


def test_chicago_notes_are_full_first_and_short_later() -> None:
    assert texts(cited("chicago-notes").clusters) == [
        "Jun Qiao and Mingxuan Huang, [untitled article on China’s diplomatic goals for 2024], "
        "MEPEI, [2024?], para. 3.",
        "Qiao and Huang, [untitled article], para. 6.",
        "Qiao and Huang, [untitled article], para. 18.",
        "Xinhua, “Key takeaways from Xi’s diplomacy in 2023,” China.org.cn, January 1, 2024, para. 16.",
        "Xinhua, “Key takeaways,” para. 32.",
        "Li Yan, “Phone Call Diplomacy,” March 10, 2021, para. 16.",
        "Qiao and Huang, [untitled article], para. 3.",
        "Xinhua, “Key takeaways,” para. 6.",
        "Xinhua, “Key takeaways,” para. 35.",
        "Rosie Nguyen, “5 Key Tasks of People’s Diplomacy in 2025,” January 11, 2025, para. 7.",
        "Nguyen, “5 Key Tasks,” para. 16.",
        "Li, “Phone Call Diplomacy,” para. 8.",
    ]


def test_author_date_citations_carry_year_and_place() -> None:
    assert texts(cited("chicago-author-date").clusters) == [
        "(Qiao and Huang [2024?], para. 3)",
        "(Qiao and Huang [2024?], para. 6)",
        "(Qiao and Huang [2024?], para. 18)",
        "(Xinhua 2024, para. 16)",
        "(Xinhua 2024, para. 32)",
        "(Li 2021, para. 16)",
        "(Qiao and Huang [2024?], para. 3)",
        "(Xinhua 2024, para. 6)",
        "(Xinhua 2024, para. 35)",
        "(Nguyen 2025, para. 7)",
        "(Nguyen 2025, para. 16)",
        "(Li 2021, para. 8)",
    ]


def test_the_list_of_sources_is_sorted_li_nguyen_qiao_xinhua() -> None:
    assert texts(cited("chicago-author-date").bibliography) == [
        "Li Yan. 2021. “Phone Call Diplomacy.” March 10.",
        "Nguyen, Rosie. 2025. “5 Key Tasks of People’s Diplomacy in 2025.” January 11.",
        "Qiao, Jun, and Mingxuan Huang. [2024?]. [Untitled article on China’s diplomatic goals for 2024.] MEPEI.",
        "Xinhua. 2024. “Key takeaways from Xi’s diplomacy in 2023.” China.org.cn, January 1.",
    ]


def test_nothing_had_to_be_cited_plainly() -> None:
    assert cited("chicago-notes").plain == cited("apa").plain == ()
