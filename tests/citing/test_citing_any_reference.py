"""References with anything in any field, possible or not."""

from concurrent.futures import ThreadPoolExecutor

from citing_fixtures import golden, words
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId

TEXTS = st.none() | st.text(max_size=20) | st.sampled_from(["$", "{", "}", "\\", '"', "'", "”", "[", "]", "$#x$"])
NAMES = st.lists(st.builds(Name, TEXTS, TEXTS, TEXTS, st.booleans()), max_size=3).map(tuple)
PARTS = st.none() | st.integers(-1, 33)
DATES = st.none() | st.builds(PartialDate, st.integers(-5, 12000), PARTS, PARTS, st.booleans())
TYPES = st.sampled_from(["book", "webpage", "chapter", "legal_case", "speech", "article-journal", "report", "song"])
FIELDS = (
    *("title", "title_short", "publisher", "publisher_place", "container_title", "genre", "number", "volume"),
    *("issue", "page", "DOI"),
)
ADDRESSES = TEXTS | st.text(max_size=20).map(lambda text: f"https://example.org/{text}")
REFERENCES = st.builds(
    Reference,
    type=TYPES,
    title_supplied=st.booleans(),
    author=NAMES,
    editor=NAMES,
    issued=DATES,
    accessed=DATES,
    URL=ADDRESSES,
    **dict.fromkeys(FIELDS, TEXTS),
)
A, B = SourceId("a"), SourceId("b")


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(REFERENCES, REFERENCES, TEXTS, TEXTS, st.sampled_from(TypstCitations().styles()))
def test_no_reference_stops_a_citation(first, second, affix, place, style):
    clusters = [(Citation(A, Locator("page", place or ""), affix or "", affix or ""),), (Citation(A), Citation(B))]
    cited = TypstCitations().cite(clusters, {A: first, B: second}, style.id, "en")
    if style.has_list:
        assert all(words(runs).strip() for runs in cited.clusters)


def test_threads_cite_at_once_and_get_the_same():
    with ThreadPoolExecutor(3) as pool:
        assert len(set(pool.map(golden, ["chicago-notes"] * 6))) == 1
