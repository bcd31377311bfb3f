"""XML written as text says what a tree would say, whatever stands in it."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefer.export.word.plain_xml import element, text, whole
from briefer.export.word.xml import clean, parsed, serialised


@given(st.text(), st.text(), st.integers())
def test_it_is_what_a_tree_with_the_same_words_comes_out_as(words: str, value: str, number: int) -> None:
    root = etree.Element("quote")
    root.set("shown", clean(value))
    root.set("at", str(number))
    etree.SubElement(root, "citation").text = clean(words)
    made = whole(element("quote", element("citation", text(words)), shown=value, at=number))
    assert made == serialised(root)
    assert parsed(made)[0].text == (clean(words) or None)


def test_an_element_without_anything_in_it_is_closed_at_once() -> None:
    assert element("sic", at=3) == '<sic at="3"/>'
