"""What holds for every point, however quotes, marks, fields and cells are mixed in it."""

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Manuscript, NoteMark, Paragraph, Run, Table, Text
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.template import Format, StyleId, Template, TemplateId
from briefer.services.composing import compose
from tests.services.test_composing import BRITISH, IN_TEXT, NONE, NOTES, NumberingEngine, a_quote, lines

STYLES = (NOTES, IN_TEXT, BRITISH, NONE)
PIECES = (
    "They say ",
    PLACE,
    PLACE,
    ". ",
    ", ",
    "? ",
    "U.S. ",
    "No. 18 ",
    "{hour}",
    "{day}",
    " ",
    "\t",
    "\n",
    "(",
    ")",
    "; ",
)

points = st.tuples(st.lists(st.sampled_from(PIECES), max_size=10).map("".join), st.booleans())


def briefing_of(written: list[tuple[str, bool]], format: Format, style: StyleId) -> Briefing:
    """Points of `written`; those with true have one quote more, that has no place in the sentence."""
    nodes: list[Subtree] = []
    number = 0
    for text, more in written:
        quotes = [
            a_quote(number + 1 + index, f"quoted {number + 1 + index}") for index in range(text.count(PLACE) + more)
        ]
        number += len(quotes)
        placed = tuple(quote.id for quote in quotes[: text.count(PLACE)])
        nodes.append(Subtree(OwnPoint(Prose(text, (), placed)), tuple(map(Subtree, quotes))))
    front = Front(Template(TemplateId("t"), 1, "en", "T"), {"day": "Monday"}, style)
    return Briefing(Subtree(front, (Subtree(Section("A", format=format, columns=("One", "Two")), tuple(nodes)),)))


def runs_of(manuscript: Manuscript) -> Iterator[Run]:
    for block in manuscript.blocks:
        match block:
            case Paragraph():
                yield from (*block.runs, Text("\n"))
            case Table():
                for row in block.rows:
                    for cell in row:
                        yield from (*cell, Text("\n"))
            case _:
                pass


def own_words(manuscript: Manuscript) -> list[str]:
    """Letters and digits alone, citations taken out: what no change of style may touch."""
    text = "".join(
        run.text if isinstance(run, Text) else "|" for run in runs_of(manuscript) if not isinstance(run, NoteMark)
    )
    return re.findall(r"\w+", re.sub(r" ?\(\d+\)", " ", text))


@given(st.lists(points, max_size=4), st.sampled_from(list(Format)))
def test_every_quote_has_one_note_and_notes_stand_in_order(written: list[tuple[str, bool]], format: Format) -> None:
    manuscript = compose(briefing_of(written, format, NOTES), NumberingEngine())

    marks = [run.number for run in runs_of(manuscript) if isinstance(run, NoteMark)]
    assert marks == list(range(1, len(manuscript.notes) + 1))
    assert [run.quote for run in runs_of(manuscript) if isinstance(run, Text) and run.quote] == [
        quote.id for quote in manuscript.quotes
    ]


@given(st.lists(points, max_size=4), st.sampled_from(list(Format)))
def test_a_change_of_style_touches_no_word(written: list[tuple[str, bool]], format: Format) -> None:
    made = [compose(briefing_of(written, format, style), NumberingEngine()) for style in STYLES]

    assert all(own_words(one) == own_words(made[0]) for one in made)
    assert compose(briefing_of(written, format, NOTES), NumberingEngine()) == made[0]


@given(st.lists(points, max_size=4), st.sampled_from([Format.PROSE, Format.BULLETS, Format.NUMBERED]))
def test_each_citation_in_the_text_stands_once(written: list[tuple[str, bool]], format: Format) -> None:
    briefing = briefing_of(written, format, IN_TEXT)
    manuscript = compose(briefing, NumberingEngine())

    cited = [int(number) for line in lines(manuscript) for number in re.findall(r"\((\d+)\)", line)]
    assert cited == list(range(1, sum(citations_of(text) + more for text, more in written) + 1))


def citations_of(text: str) -> int:
    """Quotes of a sentence that nothing but spaces, commas and semicolons parts share one citation."""
    return len(re.findall(rf"{PLACE}(?:[ ,;]*{PLACE})*", text))
