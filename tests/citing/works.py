"""The works that citation tests cite."""

from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId

D1, D2, D3, D4 = (SourceId(f"d{number}") for number in (1, 2, 3, 4))

SAMPLE = {
    D1: Reference(
        title="untitled article on China's diplomatic goals for 2024",
        title_short="untitled article",
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
SAMPLE_PLACES = [
    (D1, "3"),
    (D1, "6"),
    (D1, "18"),
    (D2, "16"),
    (D2, "32"),
    (D4, "16"),
    (D1, "3"),
    (D2, "6"),
    (D2, "35"),
    (D3, "7"),
    (D3, "16"),
    (D4, "8"),
]

VARIED = {
    SourceId("book"): Reference(
        type="book",
        title="Diplomacy",
        author=(Name("Kissinger", "Henry"),),
        publisher="Simon & Schuster",
        publisher_place="New York",
        issued=PartialDate(1994),
    ),
    SourceId("chapter"): Reference(
        type="chapter",
        title="Summits and envoys",
        container_title="The Oxford Handbook of Modern Diplomacy",
        author=(Name("Dunn", "David"),),
        editor=(Name("Cooper", "Andrew"), Name("Heine", "Jorge")),
        publisher="Oxford University Press",
        issued=PartialDate(2013),
        page="100-120",
    ),
    SourceId("journal"): Reference(
        type="article-journal",
        title="Why leaders meet",
        container_title="Review of International Studies",
        author=(Name("Wheeler", "Nicholas"),),
        volume="39",
        issue="2",
        page="477-496",
        issued=PartialDate(2013, 4),
    ),
    SourceId("report"): Reference(
        type="report",
        title="Human Development Report 2021/2022",
        author=(Name(literal="United Nations Development Programme"),),
        issued=PartialDate(2022),
        number="2022/1",
    ),
    SourceId("case"): Reference(
        type="legal_case", title="Smith v Jones", container_title="Law Reports", issued=PartialDate(2020)
    ),
    SourceId("speech"): Reference(
        type="speech",
        title="Address to the General Assembly",
        author=(Name("Guterres", "António"),),
        issued=PartialDate(2023, 9, 19),
    ),
    SourceId("nobody"): Reference(title="A statement without an author", issued=PartialDate(2019, 5)),
    SourceId("undated"): Reference(title="A page without a date", author=(Name("Silva", "Ana"),)),
    SourceId("silva-a"): Reference(
        title="First of a year", author=(Name("Silva", "Ana"),), issued=PartialDate(2020, 1, 2)
    ),
    SourceId("silva-b"): Reference(
        title="Second of a year", author=(Name("Silva", "Ana"),), issued=PartialDate(2020, 3, 4)
    ),
    SourceId("chinese"): Reference(title="中国外交", author=(Name("王", "毅"),), issued=PartialDate(2022)),
    SourceId("vietnamese"): Reference(
        title="Đối ngoại nhân dân", author=(Name("Nguyễn", "Thị Bình", family_first=True),), issued=PartialDate(2018)
    ),
    SourceId("marks"): Reference(
        title='The "Wolf Warrior" price: $100 {net} #1 *bold* _x_ @key <b>',
        author=(Name("O'Neil", "Kim"),),
        issued=PartialDate(2021, 12, 31),
        URL="https://example.org/a?b=c",
    ),
}
