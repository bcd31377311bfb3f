"""How the user likes things printed, from what the settings file says."""

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import Front, Subtree
from briefer.domain.page_setup import DateForm, PageSetup, QuoteMarks
from briefer.domain.template import StyleId
from briefer.ports.settings import Settings
from briefer.services.settings import usual_setup
from briefer.ui.printing import as_usual
from tests.ui.desk_of_fakes import BLANK


@pytest.mark.parametrize("marks", QuoteMarks)
@pytest.mark.parametrize("form", DateForm)
def test_marks_and_dates_are_those_of_the_settings(marks: QuoteMarks, form: DateForm) -> None:
    assert usual_setup(Settings(quote_marks=marks.value, date_form=form.value)) == PageSetup(marks=marks, dates=form)


def test_what_the_settings_say_in_vain_is_as_usual() -> None:
    assert usual_setup(Settings(quote_marks="odd", date_form="odd")) == PageSetup()


@pytest.mark.parametrize(
    ("chosen", "language"), [("template", "fr"), ("en-US", "en-US"), ("en-GB", "en-GB"), ("odd", "fr")]
)
def test_a_new_briefing_is_in_the_language_of_its_template_or_in_one_of_those_offered(
    chosen: str, language: str
) -> None:
    new = Briefing(Subtree(Front(BLANK, {}, StyleId("chicago-notes"), "fr")))
    assert as_usual(new, Settings(briefing_language=chosen)).front.language == language


def test_a_template_that_cites_in_its_own_way_keeps_it() -> None:
    own, usual = (Briefing(Subtree(Front(BLANK, {}, StyleId(id)))) for id in ("none", "chicago-notes"))
    assert as_usual(own, Settings(citation_style=StyleId("oscola"))).front.citation_style == "none"
    assert as_usual(usual, Settings(citation_style=StyleId("oscola"))).front.citation_style == "oscola"
