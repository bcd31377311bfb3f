from dataclasses import replace

from briefer.cli.library_commands import place_of
from briefer.domain.source import PassageId
from tests.fakes import MemoryLibrary, text_of


def test_a_place_names_the_page_where_the_format_has_pages() -> None:
    library = MemoryLibrary()
    library.put("a", text_of("Words."))
    (passage,) = library.passages([PassageId(1)])

    assert place_of(passage) == "¶ 1"
    assert place_of(replace(passage, page=12)) == "p. 12 ¶ 1"
