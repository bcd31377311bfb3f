import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ingest.canonical import canonical
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode

RUSSIAN = (
    "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью "
    "и должны поступать в отношении друг друга в духе братства.\n"
) * 4
JAPANESE = (
    "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。"
    "人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。\n"
) * 4
CHINESE = "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。\n" * 6
KOREAN = "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 이성과 양심을 부여받았다.\n" * 4
GREEK = "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.\n" * 4
POLISH = "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni.\n" * 4
GERMAN = (
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt "
    "und sollen einander im Geiste der Brüderlichkeit begegnen. Daß es so bleibt, können wir nur hoffen.\n"
) * 4
SPANISH = (
    "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y "
    "conciencia, deben comportarse fraternalmente los unos con los otros. El niño y la niña también.\n"
) * 4


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + "Grüße, 你好 🌍".encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.confidence) == ("Grüße, 你好 🌍", encoding, 1.0)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark_is_known_by_its_nuls(encoding: str) -> None:
    decoded = decode("The Minister spoke in Hanoi – at length.".encode(encoding))
    assert (decoded.text, decoded.encoding) == ("The Minister spoke in Hanoi – at length.", encoding)
    assert decoded.confidence >= SURE


@pytest.mark.parametrize(
    ("encoding", "text", "sure"),
    [
        ("utf-8", CHINESE, True),
        ("iso2022_jp", JAPANESE, True),
        ("hz", CHINESE, True),
        ("shift_jis", JAPANESE, True),
        ("euc_jp", JAPANESE, True),
        ("gb18030", CHINESE, True),
        ("euc_kr", KOREAN, True),
        ("johab", KOREAN, True),
        ("cp1251", RUSSIAN, True),
        ("koi8_r", RUSSIAN, True),
        ("cp866", RUSSIAN, True),
        ("cp1253", GREEK, True),
        ("cp1250", POLISH, False),
        ("cp850", GERMAN, False),
        ("mac_roman", GERMAN, False),
        ("cp1252", GERMAN, False),
        ("cp1252", SPANISH, False),
    ],
)
def test_the_same_words_come_out_of_every_encoding(encoding: str, text: str, sure: bool) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    if sure:
        assert decoded.confidence >= SURE
    else:
        assert 0.2 < decoded.confidence < 1.0


def test_a_guess_about_accented_letters_asks_for_a_check() -> None:
    assert decode(GERMAN.encode("cp1252")).confidence < SURE


def test_a_few_bad_bytes_in_utf_8_stay_visible() -> None:
    data = ("Résumé détaillé, à vérifier – déjà là. " * 5).encode() + b"\x93 end"
    decoded = decode(data)
    text, changes = canonical(decoded.text)
    assert (decoded.encoding, decoded.confidence) == ("utf-8", SURE)
    assert text.endswith("\ufffd end")
    assert [change.original for change in changes] == ["byte 0x93"]


def test_text_with_one_nul_is_still_text() -> None:
    assert decode(b"An ordinary sentence, long enough to be one, with a\x00 slip in it somewhere.").encoding == "utf-8"


def test_ascii_with_a_tilde_and_braces_is_no_chinese() -> None:
    words = b"Set the path ~{home} and go on."
    assert decode(words).text == words.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        bytes(range(256)) * 8,
        b"\x01\x02\x03\x04\x05\x06\x0e\x0f" * 100,
    ],
)
def test_data_named_as_text_is_not_text(data: bytes) -> None:
    with pytest.raises(NotText):
        decode(data)


def test_a_cut_off_last_character_does_not_lose_the_rest() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "Hanoi".encode("utf-16-le") + b"\x41")
    assert canonical(decoded.text)[0] == "Hanoi\ufffd"
    assert decoded.confidence == SURE


@settings(deadline=None)  # the first guess loads statistics
@given(st.binary(max_size=300))
def test_any_bytes_become_text_or_are_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except NotText as error:
        assert str(error)
        return
    text, _ = canonical(decoded.text)
    text.encode("utf-8")  # canonical text can always be stored
    assert 0 < decoded.confidence <= 1


@given(st.text(max_size=200))
def test_utf_8_comes_through_unchanged(text: str) -> None:
    stored = text.encode("utf-8", "replace")
    try:
        decoded = decode(codecs.BOM_UTF8 + stored)
    except NotText:
        pytest.fail("a byte order mark says that it is text")
    assert decoded.text == stored.decode("utf-8")


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("gb18030", "人人生而自由"),
        ("big5", "人人生而自由,在尊嚴和權利上"),
        ("shift_jis", "すべての人間は"),
        ("euc_kr", "모든 인간은 태어날 때부터"),
        ("cp1251", "Все люди рождаются свободными"),
        ("cp1252", "Le café où naît l’été – déjà"),
        ("mac_roman", "Le café où naît l’été – déjà"),
    ],
)
def test_a_few_words_are_enough(encoding: str, words: str) -> None:
    assert decode(words.encode(encoding)).text == words


def test_a_guess_on_a_few_letters_asks_for_a_check() -> None:
    assert decode("Все".encode("cp1251")).confidence < SURE
