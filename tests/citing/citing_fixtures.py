"""Works of many kinds, and a style's page of citations and sources made from them."""

from briefer.citing.engine import TypstCitations
from briefer.domain.anchor import Locator
from briefer.domain.citation import Citation
from briefer.domain.manuscript import Text
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

WORKS: dict[str, Reference] = {
    "book": Reference(
        type="book",
        title="The Art of Small Talks",
        author=(Name("Smith", "Anna"),),
        issued=PartialDate(2020),
        publisher="Harbour Press",
        publisher_place="Leeds",
    ),
    "chapter": Reference(
        type="chapter",
        title="Ports and Pipelines",
        author=(Name("Okoye", "Daniel"), Name("Smith", "Anna")),
        editor=(Name("Brandt", "Eva"),),
        container_title="A Handbook of Trade",
        issued=PartialDate(2019),
        publisher="Harbour Press",
        page="199-221",
    ),
    "journal": Reference(
        type="article-journal",
        title="Why AUKUS matters: a reply to NATO's critics",
        author=(Name("García Márquez", "Luisa"),),
        container_title="Journal of Pacific Affairs",
        volume="12",
        issue="3",
        page="203-212",
        issued=PartialDate(2021, 5),
        DOI="https://doi.org/10.1000/xyz123",
    ),
    "report": Reference(
        type="report",
        title="Energy Outlook for the Islands",
        author=(Name(literal="Ministry of Energy and Mines"),),
        issued=PartialDate(2023, 6, 30),
        publisher="Ministry of Energy and Mines",
        number="2023/14",
        URL="https://example.org/outlook",
        accessed=PartialDate(2024, 2, 3),
    ),
    "case": Reference(
        type="legal_case",
        title="Brown v Harbour Board (No 2)",
        container_title="Island Law Reports",
        issued=PartialDate(1999),
        publisher="Supreme Court",
        volume="4",
        page="17",
    ),
    "speech": Reference(
        type="speech",
        title="Remarks at the Opening of the Regional Forum",
        author=(Name("Tanaka", "Keiko"),),
        container_title="Regional Forum",
        publisher_place="Suva",
        issued=PartialDate(2022, 7, 14),
    ),
    "no-author": Reference(
        title="Fishing Quotas Agreed",
        publisher="Island Times",
        issued=PartialDate(2022, 11, 2),
        URL="https://example.org/quotas",
    ),
    "no-date": Reference(title="What Is a Strait?", author=(Name("Weiß", "Jörg"),), publisher="Sea Notes"),
    "twice-a": Reference(title="First Thoughts", author=(Name("Abara", "Ngozi"),), issued=PartialDate(2021, 1, 4)),
    "twice-b": Reference(title="Second Thoughts", author=(Name("Abara", "Ngozi"),), issued=PartialDate(2021, 9, 8)),
    "chinese": Reference(
        type="book",
        title="中国外交",
        author=(Name("王", "毅"),),
        issued=PartialDate(2018),
        publisher="世界知识出版社",
    ),
    "vietnamese": Reference(
        type="article-newspaper",
        title="Đối ngoại Việt Nam năm 2024",
        author=(Name("Nguyễn", "Văn An", family_first=True),),
        container_title="Nhân Dân",
        issued=PartialDate(2024, 3, 1),
    ),
    "marks": Reference(
        type="book",
        title="The \"Wolf\" and $x$ {brace} \\ #strong[art] & 'more'",
        author=(Name("O'Neil", "Pat"),),
        issued=PartialDate(2017),
        publisher="$#calc.pow(2,10)$ Press",
    ),
    "supplied": Reference(
        title="[untitled leaflet]",
        title_supplied=True,
        author=(Name(literal="Harbour Watch"),),
        issued=PartialDate(2016, supplied=True),
    ),
}

REFERENCES = {SourceId(name): reference for name, reference in WORKS.items()}


def cite(style: str, *clusters: tuple[Citation, ...], references=REFERENCES, language: str = "en-AU"):
    return TypstCitations().cite(clusters, references, StyleId(style), language)


def one(name: str, page: str | None = None, **more: str) -> Citation:
    return Citation(SourceId(name), Locator("page", page) if page else None, **more)


def words(runs: tuple[Text, ...]) -> str:
    return "".join(run.text for run in runs)


def marked(runs: tuple[Text, ...]) -> str:
    """The words with their looks: *italic*, **bold**, ^superscript^, <link>."""
    made = []
    for run in runs:
        text = f"<{run.text}>" if run.link else run.text
        for on, mark in ((run.italic, "*"), (run.bold, "**"), (run.superscript, "^"), (run.small_caps, "~")):
            text = f"{mark}{text}{mark}" if on else text
        made.append(text)
    return "".join(made)


def golden(style: str, language: str = "en-AU") -> str:
    """Every work cited, cited again with a page range, some together; then the list."""
    clusters = [(one(name),) for name in WORKS]
    clusters += [(one(name, "210-212"),) for name in WORKS]
    clusters += [
        (one("book", "3"), one("journal", "203-204", prefix="see also", suffix="emphasis added")),
        (one("twice-a", "1", prefix="see"), one("twice-b", "2")),
        (Citation(SourceId("report"), Locator("paragraph", "4-5")),),
        (Citation(SourceId("report"), Locator("section", "2")),),
    ]
    cited = cite(style, *clusters, language=language)
    lines = [f"# {style}", *map(marked, cited.clusters), "", *map(marked, cited.bibliography)]
    if cited.plain:
        lines += ["", f"plain: {', '.join(cited.plain)}"]
    return "\n".join(lines) + "\n"
