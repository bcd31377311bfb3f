"""Theme, text size and density, remembered as soon as they are changed."""

from dataclasses import replace

from briefer.domain.errors import BrieferError
from briefer.ui.flows.desk import Desk
from briefer.ui.look.theme import Theme

STEP = 10  # per cent


class LookFlow:
    def __init__(self, desk: Desk, theme: Theme) -> None:
        self._desk, self._theme = desk, theme
        theme.theme_changed.connect(self._keep)

    def larger(self) -> None:
        self._theme.set_text_size(self._theme.text_size + STEP)

    def smaller(self) -> None:
        self._theme.set_text_size(self._theme.text_size - STEP)

    def normal(self) -> None:
        self._theme.set_text_size(100)

    def next_theme(self) -> None:
        self._theme.next_choice()

    def _keep(self) -> None:
        settings = self._desk.services.settings
        theme = self._theme
        look = replace(
            settings.current, theme=theme.choice.value, text_size=theme.text_size, density=theme.density.value
        )
        try:
            settings.change(look)
        except BrieferError as error:
            self._desk.fail(error)
