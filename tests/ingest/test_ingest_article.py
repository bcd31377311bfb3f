"""The rules on by-lines, datelines, credits and site tails, on texts that none of the sample sources resembles."""

import pytest

from briefer.domain.reference import FACT, Name, PartialDate, ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture
from briefer.ingest.article import described
from briefer.ingest.plain_blocks import plain_blocks

PROSE = (
    "The two governments agreed on Tuesday to reopen the border crossing after months of talks, and officials on both "
    "sides said that trade would follow within weeks. "
)
BODY = "\n\n".join([PROSE * 2] * 6)


def read(text: str) -> tuple[tuple[Block, ...], tuple[ReferenceField, ...]]:
    return described(text, plain_blocks(text))


def facts(text: str) -> dict[str, object]:
    return {found.name: found.value for found in read(text)[1] if found.confidence >= FACT}


def marks(text: str) -> dict[str, Furniture]:
    return {block.span.of(text): block.furniture for block in read(text)[0] if block.furniture}


def test_title_by_line_and_date_above_the_text_are_found() -> None:
    text = f"Border crossing to reopen\n\nBy Ana Silva and Dr. Omar Haddad\n\n5 May 2023\n\n{BODY}\n"
    blocks, fields = read(text)
    assert [(found.name, found.value) for found in fields] == [
        ("title", "Border crossing to reopen"),
        ("author", Name("Silva", "Ana")),
        ("author", Name("Haddad", "Omar")),
        ("issued", PartialDate(2023, 5, 5)),
    ]
    assert [found.span.of(text) for found in fields[1:3] if found.span] == ["Ana Silva", "Omar Haddad"]
    assert not any(block.furniture for block in blocks)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Mr. President, Excellencies\n\n{BODY}",
        f"{BODY}\n\nOn January 9, 2024, the minister spoke at length about the crossing and what it means to us all.\n",
        f"Photo: Harbour at dawn\n\n{BODY}\n",
        f"Border crossing to reopen\n\n03/04/2024\n\n{BODY}\n",
    ],
)
def test_a_text_that_does_not_describe_itself_is_not_described(text: str) -> None:
    assert facts(text) == {}


def test_a_first_line_alone_is_a_suggestion_only() -> None:
    (found,) = read(f"Border crossing to reopen\n\n{BODY}\n")[1]
    assert (found.name, found.confidence < FACT) == ("title", True)


def test_a_date_in_the_middle_of_other_words_is_a_suggestion_only() -> None:
    text = f"City policy on open data\n\nCity Council meeting: May 29, 2014\n\n{BODY}\n"
    assert "issued" not in facts(text)
    assert "issued" in {found.name for found in read(text)[1]}


def test_a_section_label_below_the_date_is_no_author() -> None:
    assert "author" not in facts(f"Border crossing to reopen\n\n5 May 2023\n\nWorld News\n\n{BODY}\n")


def test_a_site_heading_after_the_text_is_no_author() -> None:
    text = f"Border crossing to reopen\n\n5 May 2023\n\n{BODY}\n\nCampaign Finance Database\n"
    assert "author" not in facts(text)


@pytest.mark.parametrize(("name", "is_fact"), [("Maria Garcia", True), ("Zora Quellmann", False)])
def test_a_name_among_the_furniture_after_a_text_is_a_fact_only_with_a_known_family_name(
    name: str, is_fact: bool
) -> None:
    text = f"Border crossing to reopen\n\n5 May 2023\n\n{BODY}\n\n{name}\nBack to Top\n"
    assert ("author" in facts(text)) == is_fact
    assert "author" in {found.name for found in read(text)[1]}


def test_a_disclaimer_names_the_publisher_only_where_it_is_named_again() -> None:
    disclaimer = "Disclaimer: The views do not necessarily reflect the position of the Harbour Institute."
    about = "About the author\n\nAna Silva\n\nAna Silva is a fellow of the Harbour Institute.\n"
    assert "publisher" not in facts(f"{BODY}\n\n{disclaimer}\n")
    assert facts(f"{BODY}\n\n{disclaimer}\n\n{about}")["publisher"] == "Harbour Institute"


def test_an_employer_that_is_disclaimed_for_is_no_publisher() -> None:
    disclaimer = "Disclaimer: The views do not necessarily reflect the views of the Department of State."
    assert "publisher" not in {found.name for found in read(f"{BODY}\n\n{disclaimer}\n")[1]}


def test_an_address_alone_at_the_top_is_the_address() -> None:
    assert facts(f"Source: https://example.org/a?b=1\n\n{BODY}\n") == {"URL": "https://example.org/a?b=1"}


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("Ministers shake hands in the harbour. (Reuters/Ana Silva)", Furniture.CAPTION),
        ("The new bridge at night. Photo: Ana Silva", Furniture.CAPTION),
        ("Photo credit: Harbour Institute", Furniture.CAPTION),
        ("Share on Facebook | Print E-mail", Furniture.CONTROL),
        ("English Français Español", Furniture.CONTROL),
        ("Follow Harbour Daily on Twitter to read more.", Furniture.SITE),
        ("© 2024 Harbour Institute. All rights reserved.", Furniture.SITE),
    ],
)
def test_lines_round_a_text_are_marked(line: str, furniture: Furniture) -> None:
    assert marks(f"{BODY}\n\n{line}\n") == {line: furniture}


def test_captions_are_caption_blocks() -> None:
    text = f"{BODY}\n\nThe new bridge at night. Photo: Ana Silva\n"
    assert read(text)[0][-1].kind is BlockKind.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "Terms of use",
        "The ministry sorts its staff by rank and sex (Male/Female)",
        "He showed a photo: it was old.",
        "Read this and share what you think with the people of the harbour.",
        "Thank you.\n\nThank you.",
        "We waited and waited, and nothing at all happened for the rest of that very long evening ...",
        "Comments by the parties",
    ],
)
def test_lines_inside_a_text_are_left_alone(line: str) -> None:
    assert marks(f"{BODY}\n\n{line}\n\n{BODY}\n") == {}


def test_a_caption_in_several_paragraphs_is_marked_whole() -> None:
    first = "Two presidents take a walk in the harbour, Nov. 15, 2023."
    second = "They had a candid exchange of views on many things, and on the bridge between their countries too."
    last = "The house stands south of the town. (Reuters/Ana Silva)"
    text = f"{BODY}\n\n{first}\n\n{second}\n\n{last}\n\n{BODY}\n"
    assert set(marks(text)) == {first, second, last}


def test_every_mark_says_why() -> None:
    blocks, _ = read(f"{BODY}\n\nPhoto: Ana Silva\n\nBack to Top\n")
    assert all((block.why is not None) == (block.furniture is not None) for block in blocks)


def test_a_date_deep_in_the_text_is_not_its_date() -> None:
    text = f"Border crossing to reopen\n\n{BODY}\n\n5 May 2023\n\n{BODY}\n"
    assert "issued" not in {found.name for found in read(text)[1]}


def test_a_caption_with_a_date_of_its_own_leaves_the_paragraph_above_alone() -> None:
    above = "The treaty was signed by both presidents in the harbour, Nov. 15, 2023."
    caption = "Two presidents take a walk, Nov. 16, 2023. (Reuters/Ana Silva)"
    assert set(marks(f"{BODY}\n\n{above}\n\n{caption}\n\n{BODY}\n")) == {caption}
