"""A window before anything is in the library."""

import pytest

from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import FakeDesk, desk_of


@pytest.fixture
def desk() -> FakeDesk:
    return desk_of({})


def test_nothing_is_said_of_results_where_there_can_be_none(window: MainWindow) -> None:
    window.columns.go_to(window.briefing)
    window.columns.go_to(window.library)
    assert window.status.said()[1] == ""
