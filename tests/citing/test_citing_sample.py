"""The sample briefing's citations, character for character."""

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation
from briefer.domain.manuscript import Text
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

D1, D2, D3, D4 = (SourceId(f"d{number}") for number in range(1, 5))

REFERENCES = {
    D1: Reference(
        title="untitled article on China's diplomatic goals for 2024",
        title_supplied=True,
        author=(Name("Qiao", "Jun"), Name("Huang", "Mingxuan")),
        issued=PartialDate(2024, supplied=True),
        publisher="MEPEI",
    ),
    D2: Reference(
        title="Key takeaways from Xi's diplomacy in 2023",
        author=(Name(literal="Xinhua"),),
        issued=PartialDate(2024, 1, 1),
        publisher="China.org.cn",
    ),
    D3: Reference(
        title="5 Key Tasks of People's Diplomacy in 2025",
        author=(Name("Nguyen", "Rosie"),),
        issued=PartialDate(2025, 1, 11),
    ),
    D4: Reference(
        title="Phone Call Diplomacy",
        author=(Name("Li", "Yan", family_first=True),),
        issued=PartialDate(2021, 3, 10),
    ),
}

CITED = (
    *((D1, "3"), (D1, "6"), (D1, "18"), (D2, "16"), (D2, "32"), (D4, "16"), (D1, "3"), (D2, "6"), (D2, "35")),
    *((D3, "7"), (D3, "16"), (D4, "8")),
)

NOTES = """\
Jun Qiao and Mingxuan Huang, [untitled article on China’s diplomatic goals for 2024], MEPEI, [2024?], para. 3.
Qiao and Huang, [untitled article], para. 6.
Qiao and Huang, [untitled article], para. 18.
Xinhua, “Key takeaways from Xi’s diplomacy in 2023,” China.org.cn, January 1, 2024, para. 16.
Xinhua, “Key takeaways,” para. 32.
Li Yan, “Phone Call Diplomacy,” March 10, 2021, para. 16.
Qiao and Huang, [untitled article], para. 3.
Xinhua, “Key takeaways,” para. 6.
Xinhua, “Key takeaways,” para. 35.
Rosie Nguyen, “5 Key Tasks of People’s Diplomacy in 2025,” January 11, 2025, para. 7.
Nguyen, “5 Key Tasks,” para. 16.
Li, “Phone Call Diplomacy,” para. 8."""

IN_TEXT = (
    "(Qiao and Huang [2024?], para. 3) · (Qiao and Huang [2024?], para. 6) · (Qiao and Huang [2024?], para. 18) · "
    "(Xinhua 2024, para. 16) · (Xinhua 2024, para. 32) · (Li 2021, para. 16) · (Qiao and Huang [2024?], para. 3) · "
    "(Xinhua 2024, para. 6) · (Xinhua 2024, para. 35) · (Nguyen 2025, para. 7) · (Nguyen 2025, para. 16) · "
    "(Li 2021, para. 8)"
)

LIST = """\
Li Yan. 2021. “Phone Call Diplomacy.” March 10.
Nguyen, Rosie. 2025. “5 Key Tasks of People’s Diplomacy in 2025.” January 11.
Qiao, Jun, and Mingxuan Huang. [2024?]. [Untitled article on China’s diplomatic goals for 2024.] MEPEI.
Xinhua. 2024. “Key takeaways from Xi’s diplomacy in 2023.” China.org.cn, January 1."""


def sample(style: str, language: str = "en-AU"):
    clusters = [(Citation(source, Locator("paragraph", value)),) for source, value in CITED]
    return TypstCitations().cite(clusters, REFERENCES, StyleId(style), language)


def words(runs: tuple[Text, ...]) -> str:
    return "".join(run.text for run in runs)


def test_the_twelve_notes_are_the_samples():
    cited = sample("chicago-notes")
    assert "\n".join(map(words, cited.clusters)) == NOTES
    assert cited.plain == ()


def test_the_author_date_citations_are_the_samples():
    assert " · ".join(map(words, sample("chicago-author-date").clusters)) == IN_TEXT


def test_the_list_of_references_is_the_samples():
    assert "\n".join(map(words, sample("chicago-author-date").bibliography)) == LIST


def test_the_samples_citations_are_one_plain_run_each():
    cited = sample("chicago-notes")
    assert all(runs == (Text(words(runs)),) for runs in cited.clusters)


def test_the_sample_is_the_same_in_every_english():
    assert sample("chicago-notes", "en-GB") == sample("chicago-notes", "en-US") == sample("chicago-notes")
