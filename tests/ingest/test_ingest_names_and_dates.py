import pytest

from briefer.domain.reference import Name, PartialDate
from briefer.ingest.dates import dates_in
from briefer.ingest.names import name_of, names_in


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Rosie Nguyen", Name("Nguyen", "Rosie")),
        ("Li Yan", Name("Li", "Yan", family_first=True)),
        ("Xi Jinping", Name("Xi", "Jinping", family_first=True)),
        ("Jun Qiao", Name("Qiao", "Jun")),
        ("Mingxuan Huang", Name("Huang", "Mingxuan")),
        ("Le Hoai Trung", Name("Le", "Hoai Trung", family_first=True)),
        ("Kim Jong-un", Name("Kim", "Jong-un", family_first=True)),
        ("Kim Philby", Name("Philby", "Kim")),
        ("Ludwig van der Rohe", Name("van der Rohe", "Ludwig")),
        ("Ursula von der Leyen", Name("von der Leyen", "Ursula")),
        ("Mary Ann Evans", Name("Evans", "Mary Ann")),
    ],
)
def test_family_and_given_names_are_told_apart(printed: str, name: Name) -> None:
    assert name_of(printed) == name
    assert str(name) == printed


def test_honorifics_lie_outside_the_names() -> None:
    words = "Mrs. Jun Qiao, Prof. Ana Silva and Mr Omar Haddad"
    assert [span.of(words) for span, _ in names_in(words)] == ["Jun Qiao", "Ana Silva", "Omar Haddad"]


@pytest.mark.parametrize(
    "words",
    ["Foreign Policy", "Back to Top", "lower case", "Hanoi", "Ana Silva wrote this", "Room 4", "World News", ""],
)
def test_what_is_not_only_names_is_no_name(words: str) -> None:
    assert names_in(words) == ()


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("January 1, 2024", PartialDate(2024, 1, 1)),
        ("Mar 10, 2021", PartialDate(2021, 3, 10)),
        ("Sept. 3, 2020", PartialDate(2020, 9, 3)),
        ("3rd March 2020", PartialDate(2020, 3, 3)),
        ("2023-05-04", PartialDate(2023, 5, 4)),
        ("4. Mai 2023", PartialDate(2023, 5, 4)),
        ("1er août 2014", PartialDate(2014, 8, 1)),
        ("4 de mayo de 2023", PartialDate(2023, 5, 4)),
        ("2024年1月9日", PartialDate(2024, 1, 9)),
        ("31.12.2023", PartialDate(2023, 12, 31)),
    ],
)
def test_full_dates_are_read(words: str, date: PartialDate) -> None:
    text = f"Hanoi, {words} | 12:08"
    ((span, found),) = dates_in(text)
    assert (span.of(text), found) == (words, date)


@pytest.mark.parametrize(
    "words", ["03/04/2024", "February 30, 2024", "2024", "May 2024", "August 13, 20145", "31.13.2023", "12345-01-02"]
)
def test_what_is_no_full_date_or_could_be_two_is_not_read(words: str) -> None:
    assert list(dates_in(words)) == []
