"""A citation is printed even where the engine fails."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from citing_fixtures import REFERENCES, one, words

from briefer.citing.document import EngineFailed, compiled
from briefer.citing.engine import TypstCitations
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
from briefer.paths import empty_folder


def failing_for(title: str):
    def compile(clusters, entries, **more):
        if any(title in str(entry.get("title")) for entry in entries.values()):
            raise EngineFailed(title)
        return compiled(clusters, entries, **more)

    return TypstCitations(compile)


def cite(engine: TypstCitations, style: str = "chicago-notes"):
    clusters = [(one("case", "3"),), (one("book", "7"),), (one("case", "3"), one("book", "8"))]
    return engine.cite(clusters, REFERENCES, StyleId(style), "en")


def test_one_work_that_the_engine_refuses_is_cited_plainly_and_the_others_as_ever():
    cited = cite(failing_for("Brown v"))
    assert cited.plain == (SourceId("case"),)
    assert words(cited.clusters[0]) == "“Brown v Harbour Board (No 2),” Supreme Court, 1999, 3."
    assert words(cited.clusters[1]) == "Anna Smith, The Art of Small Talks (Harbour Press, 2020), 7."
    assert words(cited.clusters[2]) == (
        "Smith, Art of Small Talks, 8; “Brown v Harbour Board (No 2),” Supreme Court, 1999, 3."
    )
    assert len(cited.bibliography) == 2


@pytest.mark.parametrize("style", ["chicago-notes", "apa", "ieee"])
def test_where_the_engine_refuses_everything_all_is_plain(style):
    cited = cite(failing_for(""), style)
    assert cited.plain == (SourceId("case"), SourceId("book"))
    assert all(words(runs).strip() for runs in cited.clusters)
    assert len(cited.bibliography) == 2


def test_markup_that_the_engine_never_made_before_leads_to_plain_citations():
    cited = cite(TypstCitations(lambda clusters, entries, **more: "<body><blink>x</blink></body>"))
    assert len(cited.plain) == 2


@pytest.mark.parametrize("language", ["fr", "de-DE", "zh-Hans-CN", "xx", "", "nonsense"])
def test_any_language_is_cited(language):
    cited = TypstCitations().cite([(one("supplied"),)], REFERENCES, StyleId("chicago-notes"), language)
    assert cited.plain == ()
    assert "Harbour Watch, [untitled leaflet]" in words(cited.clusters[0])


def test_citing_goes_on_after_the_temporary_folder_was_cleaned_away():
    empty_folder().rmdir()
    with ThreadPoolExecutor(1) as another:  # whose engine is made anew
        cited = another.submit(cite, TypstCitations()).result()
    assert cited.plain == ()
