import pytest

from briefer.citing.cleaning import CLOSE_TITLE, OPEN_TITLE, clean, escaped, quoted_inside, typographic
from briefer.citing.entries import possible_date, possible_url, stand_in_year
from briefer.citing.finishing import bare_brackets, clean_punctuation, family_first, inside_quotes, supplied_date
from briefer.citing.list_order import list_key
from briefer.citing.offered import OFFERED
from briefer.citing.places import place
from briefer.citing.styled import Styled
from briefer.domain.anchor import Locator
from briefer.domain.manuscript import Text
from briefer.domain.reference import Name, PartialDate, Reference

LI = Name("Li", "Yan", family_first=True)


def line(text: str) -> Styled:
    return Styled.of([Text(text)])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a  b ", "a b"),
        ("a\u2003b\tc", "a b c"),
        ("Li, «\u00a0Talks\u202f», 2021", "Li, «\u00a0Talks\u202f», 2021"),
        ("MEPEI,.", "MEPEI."),
        ("“Why?.”", "“Why?”"),
        ("U.S..", "U.S."),
        ("one,, two", "one, two"),
        ("A ().", "A."),
        ("wait…", "wait…"),
        ("and so on...", "and so on..."),
        ("(A, )", "(A)"),
        ("“End.”.", "“End.”"),
    ],
)
def test_punctuation_is_cleaned(before, after):
    assert clean_punctuation(line(before)).text == after


def test_american_stops_go_inside_the_mark():
    assert inside_quotes(line("A, “B”, “C”.")).text == "A, “B,” “C.”"
    assert inside_quotes(line("“Why?”.")).text == "“Why?”"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Yan Li, “A”", "Li Yan, “A”"),
        ("Li, Yan. 2021", "Li Yan. 2021"),
        ("Li, “A”", "Li, “A”"),
        ("Yan Lister", "Yan Lister"),
        (f"Yan Li, {OPEN_TITLE}Yan Li at home{CLOSE_TITLE}", f"Li Yan, {OPEN_TITLE}Yan Li at home{CLOSE_TITLE}"),
        (f"Li, {OPEN_TITLE}Yan Li at home{CLOSE_TITLE}", f"Li, {OPEN_TITLE}Yan Li at home{CLOSE_TITLE}"),
    ],
)
def test_a_family_first_name_is_turned_outside_titles(before, after):
    assert family_first(line(before), LI).text == after


def test_other_names_are_left_alone():
    assert family_first(line("Yan Li"), Name("Li", "Yan")).text == "Yan Li"


def test_a_supplied_title_loses_its_marks_and_its_italics():
    styled = Styled.of([Text("A, “"), Text(f"{OPEN_TITLE}[b]{CLOSE_TITLE}", italic=True), Text(",” 2")])
    assert bare_brackets(styled, in_list=False).runs() == (Text("A, [b], 2"),)


def test_a_supplied_title_in_a_list_has_a_capital_and_its_stop_inside():
    assert bare_brackets(line(f"A. “{OPEN_TITLE}[b]{CLOSE_TITLE}.” C."), in_list=True).text == "A. [B.] C."


def test_a_supplied_date_never_changes_a_year_in_a_title():
    reference = Reference(title="Plans for 2024 and 9024", issued=PartialDate(2024, supplied=True))
    stand_in = stand_in_year(reference)
    assert stand_in == 8024
    assert supplied_date(line(f"Plans for 2024 and 9024, {stand_in}."), reference).text == (
        "Plans for 2024 and 9024, [2024?]."
    )


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ("Xi's", "Xi’s"),
        ("\"A 'b' c\"", "“A ‘b’ c”"),
        ("the '90s", "the ’90s"),
        ('("x")', "(“x”)"),
        ("friends' house", "friends’ house"),
    ],
)
def test_straight_marks_become_typographic(straight, curly):
    assert typographic(straight) == curly


def test_marks_in_a_title_are_of_the_other_kind():
    assert quoted_inside("The “Wolf”", single_outside=False) == "The ‘Wolf’"
    assert quoted_inside("The ‘Wolf’s’ den", single_outside=True) == "The “Wolf’s” den"


def test_controls_and_private_characters_are_cleaned():
    assert clean(" a\x00b\n\tc\ue000\ud800 ") == "ab c"
    assert clean(None) == ""


def test_everything_that_could_be_evaluated_is_escaped():
    assert escaped("$x$ {y} \\") == "\\$x\\$ \\{y\\} \\\\"


@pytest.mark.parametrize(
    ("given", "date"),
    [
        (PartialDate(2021, 2, 30), "2021-02"),
        (PartialDate(2021, 13, 1), "2021"),
        (PartialDate(0), ""),
        (PartialDate(2021, 2), "2021-02"),
        (PartialDate(2024, 2, 29), "2024-02-29"),
    ],
)
def test_an_impossible_part_of_a_date_is_left_out(given, date):
    assert possible_date(given) == date


@pytest.mark.parametrize("url", ["example.org/a", "javascript:alert(1)", "https://", "https://[x", "http://a b.c/", ""])
def test_an_address_that_is_none_is_left_out(url):
    assert possible_url(url) is None


@pytest.mark.parametrize(
    ("style", "kind", "value", "printed"),
    [
        ("chicago-notes", "page", "203", "203"),
        ("chicago-notes", "page", "210-212", "210–12"),
        ("chicago-notes", "page", "100-104", "100–104"),
        ("chicago-notes", "page", "107-108", "107–8"),
        ("chicago-notes", "page", "3-10", "3–10"),
        ("chicago-notes", "page", "1496-1504", "1496–504"),
        ("chicago-notes", "paragraph", "4-5", "paras. 4–5"),
        ("apa", "page", "210-212", "pp. 210–212"),
        ("ieee", "page", "7", "p. 7"),
        ("harvard-cite-them-right", "paragraph", "4.12", "para. 4.12"),
        ("apa", "page", " ", None),
    ],
)
def test_a_place_is_written_in_the_words_of_the_style(style, kind, value, printed):
    offered = next(one for one in OFFERED if one.style.id == style)
    assert place(Locator(kind, value), offered) == printed


def test_the_list_is_sorted_by_what_a_reader_looks_for():
    right = ["Ádám", "“The Apple.”", "Baker", "Đỗ", "[Untitled.]", "王"]
    assert [one.text for one in sorted(map(line, reversed(right)), key=list_key)] == right
