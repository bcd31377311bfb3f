"""Theme and text size, remembered as soon as they are changed."""

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
        look = replace(settings.current, theme=self._theme.choice.value, text_size=self._theme.text_size)
        try:
            settings.change(look)
        except BrieferError as error:
            self._desk.fail(error)
