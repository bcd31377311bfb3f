"""Speeches name who speaks in their headline."""

from pathlib import Path

import pytest

from briefer.domain.reference import FACT, Name, ReferenceField
from briefer.ingest.plain_text import PlainTextReader

BODY = "\n\nMembers of the Council, ladies and gentlemen, it is a pleasure to be here with you on this day.\n"


def authors(headline: str) -> list[ReferenceField]:
    text = PlainTextReader().read(Path("a.txt"), (headline + BODY).encode()).text
    found = [field for field in text.fields if field.name == "author"]
    for field in found:
        assert field.span is not None and field.span.of(text.text).lower() == str(field.value).lower()
    return found


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("PRESIDENT HARRY S. TRUMAN'S ADDRESS BEFORE A JOINT SESSION OF THE CONGRESS", Name("Truman", "Harry S.")),
        ("PRESIDENT GEORGE H.W. BUSH'S ADDRESS ON THE STATE OF THE UNION", Name("Bush", "George H.W.")),
        ("Remarks by Ambassador Jane Smith at the opening of the conference", Name("Smith", "Jane")),
        ("Statement by Foreign Minister Anna Lind to the Council", Name("Lind", "Anna")),
        ("Prime Minister Li Yan’s speech", Name("Li", "Yan", family_first=True)),
    ],
)
def test_the_speaker_is_the_author(headline: str, name: Name) -> None:
    (found,) = authors(headline)
    assert found.value == name and found.confidence >= FACT


@pytest.mark.parametrize(
    "headline",
    [
        "STATE OF THE UNION ADDRESS OF THE PRESIDENT TO THE JOINT SESSION OF CONGRESS",
        "Statement by the Council of Ministers on trade",
        "The President's address was long",
        "Address of the head office",
        "Special Message to the Congress: The American Promise",
    ],
)
def test_a_headline_that_names_nobody_gives_no_author(headline: str) -> None:
    assert [field for field in authors(headline) if field.method == "headline of a speech"] == []
