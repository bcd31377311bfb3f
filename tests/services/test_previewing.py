"""A short briefing is set as a whole, a long one section by section, and citations are those of the whole."""

from dataclasses import replace

from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Heading
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import Template, TemplateId
from briefer.services.previewing import LONGEST, Previewing
from tests.fakes import PlainPages
from tests.services.test_composing import NOTES, NumberingEngine

TEMPLATE = Template(TemplateId("t"), 1, "en-GB", "T")


def briefing(sections: int, words: int = 60) -> Briefing:
    """Sections "S1", "S2" … with `words` words each."""
    made = tuple(
        Subtree(Section(f"S{number}"), (Subtree(OwnPoint(Prose(" ".join(["word"] * words)))),))
        for number in range(1, sections + 1)
    )
    return Briefing(Subtree(Front(TEMPLATE, {"title": "Talks"}, NOTES), made))


def headings(pages: PlainPages) -> list[str]:
    """Of what was set last."""
    return [block.runs[0].text for block in pages.set[-1].blocks if isinstance(block, Heading)]  # type: ignore[union-attr]  # headings are text


def test_a_short_briefing_is_set_as_a_whole_with_the_place_of_each_heading() -> None:
    pages = PlainPages()

    preview = Previewing(NumberingEngine(), pages).preview(briefing(3), width=300, section=2, with_places=True)

    assert headings(pages) == ["S1", "S2", "S3"]
    assert preview.part is None
    assert len(preview.pages) == 3
    assert preview.places == (0, 1, 2)


def test_places_are_found_only_where_they_are_asked_for() -> None:
    assert Previewing(NumberingEngine(), PlainPages()).preview(briefing(3), width=300).places == ()


def test_of_a_long_briefing_one_section_is_set() -> None:
    pages = PlainPages()
    previewing = Previewing(NumberingEngine(), pages)

    at_the_limit = previewing.preview(briefing(LONGEST, words=300), width=300, section=4)
    preview = previewing.preview(briefing(LONGEST + 1, words=300), width=300, section=4)

    assert at_the_limit.part is None
    assert headings(pages) == ["S4"]
    assert preview.part == 4
    assert len(preview.pages) == 1


def test_a_very_long_briefing_is_not_set_to_count_its_pages() -> None:
    class Uncounted(PlainPages):
        def count(self, manuscript: object) -> int:  # type: ignore[override]  # narrower on purpose
            raise AssertionError("counted")

    class OnePage(Uncounted):
        def pictures(self, manuscript: object, *, width: int) -> tuple[bytes, ...]:  # type: ignore[override]
            return (b"",)

    preview = Previewing(NumberingEngine(), OnePage()).preview(briefing(400, words=100), width=300, section=400)

    assert preview.part == 400


def test_a_section_that_is_no_longer_there_becomes_the_last_one() -> None:
    pages = PlainPages()

    Previewing(NumberingEngine(), pages).preview(briefing(LONGEST + 2, words=300), width=300, section=99)

    assert headings(pages) == [f"S{LONGEST + 2}"]


def test_the_briefing_is_left_as_it_is() -> None:
    one = briefing(2)
    before = replace(one)

    Previewing(NumberingEngine(), PlainPages()).preview(one, width=300)

    assert one == before
