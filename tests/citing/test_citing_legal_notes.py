"""A style of the user's in the manner of British legal writing: cases, Acts, ibid, and the number of the first note."""

from pathlib import Path

import pytest
from citing_fixtures import marked

from briefer.citing.engine import TypstCitations
from briefer.citing.own_styles import OwnStylesInFolder
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation, Cited
from briefer.domain.manuscript import Text
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.storage.style_files import StyleFolder

STYLE = Path(__file__).parent / "styles" / "legal-notes.csl"
DOCKERS = tuple(
    Name(given=one, family=two) for one, two in (("A", "Smith"), ("B", "Jones"), ("C", "Brown"), ("D", "Fry"))
)
BELL, REED = Name(given="Ann", family="Bell"), Name(given="Tom", family="Reed")
WORKS = {
    "article": Reference(
        type="article-journal",
        title="In Defence of Due Deference",
        author=(Name(given="Alison", family="Young"),),
        container_title="Modern Harbour Review",
        volume="72",
        page="554-580",
        issued=PartialDate(2009),
    ),
    "year": Reference(
        type="article-journal",
        title="Theory, “Pure Theory” and Values",
        author=(Name(given="Paul", family="Craig"),),
        container_title="Public Quays",
        page="440-447",
        issued=PartialDate(2005),
    ),
    "case": Reference(
        type="legal_case",
        title="Corr v Harbour Vehicles Ltd",
        title_short="Corr",
        container_title="Appeal Cases",
        volume="1",
        page="884",
        issued=PartialDate(2008),
    ),
    "long case": Reference(
        type="legal_case",
        title="R (Roberts) v Board of Harbour Commissioners",
        container_title="Island Law Reports",
        page="45",
        issued=PartialDate(2005),
    ),
    "act": Reference(type="legislation", title="Harbour Workers (Rights and Duties) Act 1998"),
    "report": Reference(
        type="report",
        title="Securing the Docks",
        author=(Name(literal="Home Office"),),
        number="Cm 5577",
        publisher="HMSO",
        issued=PartialDate(2002),
    ),
    "page": Reference(
        type="webpage",
        title="Harbour Dues Explained",
        author=(Name(given="Sarah", family="Cole"),),
        container_title="Port Blog",
        issued=PartialDate(2009, 11, 14),
        URL="https://ports.example/dues",
        accessed=PartialDate(2024, 2, 3),
    ),
    "chapter": Reference(
        type="chapter",
        title="The Scope of Harbour Law",
        author=(Name(given="Justine", family="Pila"),),
        container_title="Ports and People",
        editor=(BELL, REED),
        publisher="Quay Press",
        issued=PartialDate(2010),
    ),
    "book": Reference(type="book", title="Ports", author=DOCKERS, publisher="Quay Press", issued=PartialDate(2012)),
    "edited": Reference(
        type="book", title="Edited Ports", editor=(BELL,), publisher="Quay Press", issued=PartialDate(2013)
    ),
}


def at(
    work: str, page: str | None = None, *, prefix: str = "", suffix: str = "", paragraph: str | None = None
) -> Citation:
    kind, value = ("paragraph", paragraph) if paragraph else ("page", page)
    return Citation(SourceId(work), Locator(kind, value) if value else None, prefix, suffix)


NOTES = (
    ((at("article", "560"),), "Alison Young, ‘In Defence of Due Deference’ (2009) 72 Modern Harbour Review 554, 560."),
    ((at("article", "561"),), "ibid 561."),
    ((at("article", "561"),), "ibid."),
    ((at("case"),), "*Corr v Harbour Vehicles Ltd* (2008) 1 Appeal Cases 884."),
    ((at("act"),), "Harbour Workers (Rights and Duties) Act 1998."),
    ((at("article", "562-563"),), "Young (n 1) 562–63."),
    ((at("case", paragraph="12"),), "*Corr* (n 4) para. 12."),
    ((at("report", "3"),), "Home Office, *Securing the Docks* (Cm 5577, HMSO 2002) 3."),
    (
        (at("page"),),
        "Sarah Cole, ‘Harbour Dues Explained’ (*Port Blog*, 14 November 2009) <<https://ports.example/dues>> "
        "accessed 3 February 2024.",
    ),
    (
        (at("chapter", "9"),),
        "Justine Pila, ‘The Scope of Harbour Law’ in Ann Bell and Tom Reed (eds), *Ports and People* "
        "(Quay Press 2010) 9.",
    ),
    ((at("book"),), "A Smith and others, *Ports* (Quay Press 2012)."),
    (
        (at("book", "4"), at("long case")),
        "ibid 4; *R (Roberts) v Board of Harbour Commissioners* [2005] Island Law Reports 45.",
    ),
    ((at("book", "205"),), "Smith and others (n 11) 205."),
    (
        (at("year", "441", prefix="see"), at("case", "885", suffix="emphasis added")),
        "See Paul Craig, ‘Theory, “Pure Theory” and Values’ [2005] Public Quays 440, 441; *Corr* (n 4) 885, "
        "emphasis added.",
    ),
    ((at("edited", "7"),), "Ann Bell (ed), *Edited Ports* (Quay Press 2013) 7."),
    ((at("act"),), "Harbour Workers (Rights and Duties) Act 1998 (n 5)."),
    ((at("long case", "46"),), "*R (Roberts) v Board of Harbour Commissioners* (n 12) 46."),
    ((at("edited", "8"),), "Bell (n 15) 8."),
)


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Cited:
    own = OwnStylesInFolder(StyleFolder(tmp_path_factory.mktemp("styles")))
    added = own.add(STYLE)
    assert added.remarks == ()
    references = {SourceId(name): work for name, work in WORKS.items()}
    return TypstCitations(own=own.offered).cite([note for note, _ in NOTES], references, added.style.id, "en-GB")


@pytest.mark.parametrize("number", range(1, len(NOTES) + 1))
def test_a_note_reads_as_the_style_wants_it(cited: Cited, number: int) -> None:
    assert marked(cited.clusters[number - 1]) == NOTES[number - 1][1]


def test_each_number_of_an_earlier_note_knows_which_it_is(cited: Cited) -> None:
    runs = [run for note in cited.clusters for run in note if isinstance(run, Text) and run.refers_to is not None]

    assert [(run.text, run.refers_to) for run in runs] == [(str(number), number) for number in (1, 4, 11, 4, 5, 12, 15)]
    assert cited.plain == ()
