"""Putting right what reading made of the source on show: its encoding, and its page furniture."""

from collections.abc import Callable, Sequence

from briefer.domain.anchor import Span
from briefer.domain.decoding import Decoding, has_encoding
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.source import Source, SourceText
from briefer.ports.work import Cancelled
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.reader.encoding_names import encoding_name
from briefer.ui.reader.furniture_choices import FurnitureChoice, furniture_choices
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

DECODINGS, DECODE, FURNISH = "decodings", "decode", "page furniture"
_Undone = tuple[FurnitureRule, FurnitureRule | None]  # a rule, and the one that it took the place of


class AdjustFlow:
    def __init__(
        self,
        desk: Desk,
        reader: ReaderPanel,
        *,
        open_again: Callable[[Source], object],
        on_change: Callable[[], object],
    ) -> None:
        """`open_again` shows the newest text of a source; `on_change` is called when the library has changed."""
        self._desk, self._reader, self._open_again, self._on_change = desk, reader, open_again, on_change
        reader.text_looks_wrong.connect(self.choose_encoding)

    # -- encodings ----------------------------------------------------------------------------------------------
    def choose_encoding(self) -> None:
        """Shows how the file on show could be read, and reads it as is chosen."""
        source, adjusting = self._reader.source, self._desk.services.adjusting
        if source is None:
            self._desk.status.remark(tr("Open a source first; then its text can be put right."))
            return
        if not has_encoding(source.path):
            self._desk.status.remark(tr("Files of this kind say themselves which characters they hold."))
            return

        def work(cancelled: Cancelled) -> tuple[Decoding, ...]:
            return adjusting.decodings(source, cancelled=cancelled)

        self._desk.jobs.run(DECODINGS, work, lambda found: self._choose(source, found))

    def _choose(self, source: Source, decodings: Sequence[Decoding]) -> None:
        if not decodings:
            self._desk.status.remark(tr("This file reads the same in every encoding."))
            return
        chosen = self._desk.dialogs.choose_decoding(source, decodings, self._reader.view.text.encoding)
        if chosen is None:
            return
        adjusting = self._desk.services.adjusting

        def done(after: Source) -> None:
            self._desk.messages.say(
                tr("“{file}” was read anew as {encoding}. Quotes keep the text that they were taken from.").format(
                    file=source.path.name, encoding=encoding_name(chosen)
                ),
                Tone.DONE,
            )
            self._open_again(after)
            self._on_change()

        self._desk.jobs.run(DECODE, lambda _: adjusting.decode(source.id, chosen), done)

    # -- furniture ----------------------------------------------------------------------------------------------
    def furniture_choices(self) -> tuple[FurnitureChoice, ...]:
        """What can be said of the paragraphs that are selected, or of the one the caret is in."""
        source = self._reader.source
        if source is None or not self._reader.view.text.blocks:
            return ()
        return furniture_choices(self._reader.view.text, source.id, self._reader.view.caret_span())

    def toggle_furniture(self) -> None:
        """Marks or unmarks the paragraphs that are selected, or the one the caret is in."""
        choices = self.furniture_choices()
        if choices:
            self.choose_furniture(choices[0])
        else:
            self._desk.status.remark(tr("Open a source first; then its page furniture can be put right."))

    def unmark(self, span: Span) -> None:
        """The paragraphs of a run of furniture are part of the text."""
        source = self._reader.source
        if source is not None:
            self.choose_furniture(furniture_choices(self._reader.view.text, source.id, span)[0])

    def choose_furniture(self, choice: FurnitureChoice) -> None:
        adjusting = self._desk.services.adjusting

        def work() -> list[_Undone]:
            return [(rule, adjusting.furnish(rule)) for rule in choice.rules]

        def undo(made: Sequence[_Undone]) -> None:
            def take_back() -> None:
                for rule, before in reversed(made):
                    adjusting.unfurnish(rule, before)

            self._furnish(take_back, lambda _: self._desk.status.remark(tr("It is as it was before.")))

        def done(made: list[_Undone]) -> None:
            self._desk.status.remark(choice.said, on_undo=lambda: undo(made))

        self._furnish(work, done)

    def _furnish(self, change: Callable[[], object], then: Callable[..., object]) -> None:
        source, adjusting = self._reader.source, self._desk.services.adjusting
        if source is None:
            return
        digest = self._reader.view.digest

        def work(_: Cancelled) -> tuple[object, SourceText]:
            made = change()
            return made, adjusting.text(source.id, digest)

        def done(result: tuple[object, SourceText]) -> None:
            made, text = result
            if self._reader.shows(source.id, digest):
                self._reader.renew_text(text)
            self._on_change()
            then(made)

        self._desk.jobs.run(FURNISH, work, done)
