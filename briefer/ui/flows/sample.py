"""The sample library with its briefing: something to try things on, in a copy that may be spoilt."""

import json
from collections.abc import Callable

from briefer.domain.briefing import Briefing
from briefer.paths import RESOURCES, SEEDS
from briefer.ports.work import Cancelled, Progress
from briefer.services.sample import Recipe, make_sample
from briefer.ui.flows.briefing_files import BriefingFlow
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import SAMPLE_OPEN, reading
from briefer.ui.tongue import tr

SAMPLE = "sample"
RECIPE = RESOURCES / "sample" / "sample-brief.json"


class SampleFlow:
    def __init__(self, desk: Desk, files: BriefingFlow, on_added: Callable[[], object]) -> None:
        """`on_added` is called when the library holds the sample sources, or some of them."""
        self._desk, self._files, self._on_added = desk, files, on_added

    def open(self) -> None:
        services, tell = self._desk.services, self._desk.jobs.teller(SAMPLE, self._show_progress)

        def work(cancelled: Cancelled) -> Briefing:
            services.library.add(sorted(SEEDS.iterdir()), progress=tell, cancelled=cancelled)
            return make_sample(services, Recipe.from_json(json.loads(RECIPE.read_text("utf-8"))))

        self._desk.status.show_progress(tr("Reading the sample"), 0, 0)
        self._desk.jobs.run(SAMPLE, work, self._show, on_error=self._failed)

    def _show_progress(self, progress: Progress) -> None:
        self._desk.status.show_progress(reading(progress), progress.done, progress.total)

    def _show(self, briefing: Briefing) -> None:
        self._end()
        self._desk.messages.say(tr(SAMPLE_OPEN), Tone.DONE)
        self._files.show_once_left(briefing)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._desk.fail(error)

    def _end(self) -> None:
        self._desk.status.end_progress()
        self._on_added()
