import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.index.analysis import tokens_asked, tokens_of


@pytest.mark.parametrize(
    ("text", "exact", "stem"),
    [
        ("Vietnam’s people's organisations", "vietnams peoples organisations", "vietnam peopl organis"),
        ("Chinas diplomatic work", "chinas diplomatic work", "china diplomat work"),
        ("don't, o'clock, it’s", "dont oclock its", "dont oclock it"),
        ("U.S., US, us and the U.S.A.", "us us us and the usa", None),
        ("head-of-state win-win", "head of state win win", None),
        ("co-operation cooperation", "co operation cooperation", "co oper cooper"),
        ("BRICS+ G20 COVID-19 5G", "brics g20 covid 19 5g", "bric g20 covid 19 5g"),
        ("$2.1 trillion, 3.5% of 1,000,000", "2.1 trillion 3.5 of 1000000", None),
        ("12 March 2022; 2022-03-12", "12 march 2022 2022 03 12", None),
        ("Resolution No. 18-NQ/TW", "resolution no 18 nq tw", "resolut no 18 nq tw"),
        ("Đổi mới, doi moi, ĐỔI MỚI", "doi moi doi moi doi moi", None),
        (unicodedata.normalize("NFD", "Việt Nam") + " Việt Nam", "viet nam viet nam", None),
        (
            "l’État d'Ivoire aujourd’hui cœur économie",
            "l etat d ivoire aujourdhui coeur economie",
            "l etat d ivoir aujourdhui coeur economi",
        ),
        ("oﬃcial ﬁnance co\u00adopera\u00adtion", "official finance cooperation", "offici financ cooper"),
        ("Straße Łódź İstanbul ＷＩＤＴＨ１２３", "strasse lodz istanbul width123", "strass lodz istanbul width123"),
        ("中国改革开放", "中国 国改 改革 革开 开放 放", None),
        ("改", "改", None),
        ("東京で開催", "東京 京で で開 開催 催", None),
        ("한반도 평화", "한반 반도 도 평화 화", None),
        ("snake_case a/b", "snake case a b", None),
        ("the united\nnations", "the united nations", "the unit nation"),
        ("governments governing governance", "governments governing governance", "govern govern govern"),
        ("the 25th and 1.5km", "the 25th and 1 5km", None),
        ("", "", None),
        ("’ — … \u00ad\u200b", "", None),
    ],
)
def test_text_becomes_these_tokens(text: str, exact: str, stem: str | None) -> None:
    tokens = tokens_of(text)
    assert " ".join(token.exact for token in tokens) == exact
    assert " ".join(token.stem for token in tokens) == (exact if stem is None else stem)


def test_spans_are_those_of_the_text_as_it_stands() -> None:
    text = "“Vietnam’s” d'Ivoire co\u00adopera\u00adtion 1,000 U.S. 改革"
    assert [text[token.start : token.end] for token in tokens_of(text)] == [
        *("Vietnam’s", "d", "Ivoire", "co\u00adopera\u00adtion", "1,000", "U.S.", "改革", "革"),
    ]


def test_a_run_of_signs_that_is_asked_for_ends_with_a_pair() -> None:
    assert [token.exact for token in tokens_asked("改革开 of 放 x")] == ["改革", "革开", "of", "放", "x"]


@given(st.text(alphabet=st.characters(), max_size=60))
def test_any_text_has_tokens_in_order_that_an_index_can_hold(text: str) -> None:
    tokens = tokens_of(text)
    for token in tokens:
        assert 0 <= token.start < token.end <= len(text)
        assert token.exact and token.stem
        assert not any(char.isspace() for char in token.exact + token.stem)
    assert [token.start for token in tokens] == sorted(token.start for token in tokens)


def test_a_sign_that_is_only_a_mark_is_no_word() -> None:
    assert tokens_of("\ufe70") == []
