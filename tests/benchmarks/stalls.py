"""The longest time for which the window does not answer, beside the idle loop in the same run.

    python -m tests.benchmarks.stalls [--only NAME ...] [--corpus DIR] [--files 1500] [--nodes 2000]

A timer ticks every 5 ms on the window's thread; a stall is the time between two ticks. Each line gives the longest and
the 99th percentile in milliseconds, the most that the window's own thread worked between two ticks, and the first two
as multiples of the idle loop's. Compare multiples, never milliseconds; on a busy machine only the work says anything.
Needs a display, or QT_QPA_PLATFORM=offscreen (the default here).
"""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Thread
from time import perf_counter, thread_time

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.app import services_for
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.editing import Place, move
from briefer.domain.outline_content import ROOT, Front, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.source import Source, SourceText
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.paths import SEEDS
from briefer.services.services import Services
from briefer.services.snippets import snippet
from briefer.ui.garbage import QuietGarbage
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.model import OutlineModel
from tests.benchmarks.word_export import long_briefing
from tests.fakes import MemoryLibrary, text_of

TICK = 5  # milliseconds
SHARE = 0.99
TYPED = "head-of-state diplomacy"
TEMPLATE = Template(TemplateId("stalls"), 1, "en-GB", "Stalls", citation_style=StyleId("chicago-notes"))


@dataclass(frozen=True, slots=True)
class Stalls:
    """Milliseconds between ticks."""

    longest: float
    most: float  # of a hundred gaps, ninety-nine are shorter
    work: float  # processor time of the window's thread in one gap, at most


class Ticks(QObject):
    """Counts the milliseconds between ticks, and waits for what work brings about."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._work: list[float] = []
        self._last = self._worked = 0.0
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def during(self, steps: Sequence[Callable[[], object]], until: Callable[[], bool], pause: int = 30) -> Stalls:
        """Takes the steps one by one with a pause (in milliseconds) between them, until all are taken and `until`."""
        self._gaps.clear()
        self._work.clear()
        waiting = iter(steps)
        taken_all = False

        def step() -> None:
            nonlocal taken_all
            one = next(waiting, None)
            if one is None:
                taken_all = True
            else:
                QTimer.singleShot(pause, step)
                one()

        loop = QEventLoop()
        watch = QTimer(interval=20)
        watch.timeout.connect(lambda: loop.quit() if taken_all and until() else None)
        self._last, self._worked = perf_counter(), thread_time()
        self._timer.start()
        watch.start()
        QTimer.singleShot(pause, step)
        loop.exec()
        self._timer.stop()
        self._tick()
        gaps = sorted(self._gaps)
        return Stalls(gaps[-1], gaps[int(len(gaps) * SHARE)], max(self._work))

    def idle(self, milliseconds: int) -> Stalls:
        began = perf_counter()
        return self.during((), lambda: (perf_counter() - began) * 1_000 > milliseconds)

    def _tick(self) -> None:
        now, worked = perf_counter(), thread_time()
        self._gaps.append((now - self._last) * 1_000)
        self._work.append((worked - self._worked) * 1_000)
        self._last, self._worked = now, worked


@dataclass(slots=True)
class Bench:
    """The window on a library of its own, and where its figures are printed."""

    window: MainWindow
    services: Services
    ticks: Ticks
    idle: Stalls
    folder: Path
    theme: Theme
    files: int
    nodes: int
    corpus: Path | None

    def say(self, name: str, found: Stalls, more: str = "") -> None:
        longest, most = found.longest / self.idle.longest, found.most / self.idle.most
        times = f"{found.longest:10.1f}{found.most:10.1f}{found.work:10.1f}"
        print(f"{name:44}{times}{longest:9.1f}{most:9.1f}  {more}", flush=True)

    def take(self, name: str, steps: Sequence[Callable[[], object]], pause: int = 30) -> None:
        self.say(name, self.ticks.during(steps, self.window.is_idle, pause))


def main() -> None:
    arguments = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("--only", nargs="*", choices=sorted(SCENES), default=list(SCENES))
    arguments.add_argument("--corpus", type=Path, help="a folder of real files to import")
    arguments.add_argument("--files", type=int, default=1_500)
    arguments.add_argument("--nodes", type=int, default=2_000)
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder, _own_data(Path(folder)):
        app = QApplication(sys.argv[:1])
        services = services_for(Path(folder) / "library")
        services.library.add([], progress=lambda _: None)
        theme = Theme(app, choice=Choice.LIGHT)
        window = MainWindow(services, theme, clock=lambda: "10:42")
        window.show()
        QuietGarbage(window.is_idle, window).watch(window.windowHandle())
        ticks = Ticks()
        ticks.during((), window.is_idle)
        idle = ticks.idle(2_000)
        bench = Bench(window, services, ticks, idle, Path(folder), theme, given.files, given.nodes, given.corpus)
        print(f"{'':44}{'longest':>10}{'p99':>10}{'work':>10}{'x idle':>9}{'x idle':>9}")
        bench.say("idle", idle)
        for name in given.only:
            SCENES[name](bench)
        window.briefing.undo_stack.setClean()
        window.hide()
        services.library.close()
        os._exit(0)  # the window would ask about the briefing that was made here


@contextmanager
def _own_data(folder: Path) -> Iterator[None]:
    """Settings and recovery copies stay out of the user's own."""
    os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = str(folder / "data")
    yield


# -- the outline ------------------------------------------------------------------------------------------------------
def briefing_of(nodes: int) -> Briefing:
    """Sections of 99 points and one section to move them to."""
    words = _words(SEEDS)
    random = Random(7)
    sections: list[Subtree] = []
    for number in range(nodes // 100):
        points = (OwnPoint(Prose(" ".join(random.choices(words, k=random.randint(8, 40))))) for _ in range(99))
        sections.append(Subtree(Section(f"Section {number + 1}", max_words=500), tuple(map(Subtree, points))))
    return Briefing(Subtree(Front(TEMPLATE, {"title": "Stalls"}), (*sections, Subtree(Section("Last")))), {})


def _show_outline(bench: Bench) -> None:
    bench.take(
        f"open an outline of {bench.nodes} nodes", [partial(bench.window.files.show, briefing_of(bench.nodes), None)]
    )


def _model(bench: Bench) -> OutlineModel:
    model = bench.window.briefing.panel.view.model()
    assert isinstance(model, OutlineModel)
    return model


def moving(bench: Bench) -> None:
    _show_outline(bench)
    view, stack = bench.window.briefing.panel.view, bench.window.briefing.undo_stack
    model = _model(bench)
    last = model.outline.children(ROOT)[-1]
    nodes = [node for node in model.outline.walk() if isinstance(model.outline.content(node), OwnPoint)]

    def move_all() -> None:
        assert model.attempt("Move", lambda: move(model.outline, nodes, Place(last, 0)))

    bench.take(f"move {len(nodes)} nodes at once", [move_all], 200)
    bench.take("undo that", [stack.undo], 200)
    bench.take("redo that", [stack.redo], 200)
    bench.take("scroll to the end", [view.scrollToBottom], 200)


def typing(bench: Bench) -> None:
    _show_outline(bench)
    panel = bench.window.briefing.panel
    model = _model(bench)
    section = model.outline.children(ROOT)[bench.nodes // 200]
    node = model.outline.children(section)[50]
    taken: list[float] = []

    def key(letter: str) -> None:
        editor = panel.view.editor()
        assert editor is not None
        began = perf_counter()
        QTest.keyClick(editor, letter)
        editor.viewport().repaint()
        taken.append((perf_counter() - began) * 1_000)

    steps: list[Callable[[], object]] = [partial(panel.view.edit_node, node)]
    bench.take("open the editor", steps, 200)
    found = bench.ticks.during([partial(key, one) for one in "some words are typed here " * 4], lambda: True)
    taken.sort()
    bench.say("type 104 keys", found, f"key to glyph p95 {taken[int(len(taken) * 0.95)]:.1f} ms")


def resizing(bench: Bench) -> None:
    _show_outline(bench)
    widths = [1_440 - 20 * step for step in range(12)]
    bench.take("resize the window, twelve steps", [partial(bench.window.resize, width, 900) for width in widths], 60)
    view = bench.window.briefing.panel.view
    view.scrollTo(view.model().index(bench.nodes // 200, 0))
    bench.take("resize it back, in the middle", [partial(bench.window.resize, one, 900) for one in widths[::-1]], 60)


# -- the reader -------------------------------------------------------------------------------------------------------
def opening(bench: Bench) -> None:
    source, text, spans = _long_source()
    reader = bench.window.reader
    show = partial(reader.show_text, source, text, spans, query="nation")
    size = f"{len(text.text) / 1e6:.1f} MB, {len(spans):,} matches"
    bench.take(f"open at the top ({size})", [partial(show, at=spans[0])], 200)
    bench.take("next match, twenty times", [reader.next_match] * 20)
    bench.take("open at the end", [partial(show, at=spans[-1])], 200)
    bench.take("scroll to the top", [lambda: reader.view.verticalScrollBar().setValue(0)], 200)
    bench.take("open in the middle", [partial(show, at=spans[len(spans) // 2])], 200)
    bench.take("resize the window", [partial(bench.window.resize, one, 900) for one in (1_300, 1_440)], 300)


def looks(bench: Bench) -> None:
    """Theme and size of the text, with a long outline and a long source on show."""
    _show_outline(bench)
    source, text, spans = _long_source()
    bench.window.reader.show_text(source, text, spans, at=spans[0], query="nation")
    bench.ticks.idle(1_000)
    theme = bench.theme
    bench.take("change the theme for the first time", [partial(theme.choose, Choice.DARK)], 500)
    bench.take("change it back", [partial(theme.choose, Choice.LIGHT)], 500)
    bench.take("change it again", [partial(theme.choose, Choice.DARK)], 500)
    theme.choose(Choice.LIGHT)
    bench.ticks.idle(1_000)
    for name, size in (("larger text", 110), ("still larger", 120), ("text as it was", 100)):
        bench.take(name, [partial(theme.set_text_size, size)], 800)


def memory(bench: Bench) -> None:
    """Fifty sources of 1 MB, opened one after the other; the memory of this process."""
    process = psutil.Process()
    reader = bench.window.reader
    used: list[float] = []

    def open_one(number: int) -> None:
        source, text, spans = _long_source(number)
        reader.show_text(source, text, spans, at=spans[-1], query="nation")
        used.append(process.memory_info().rss / 1e6)

    found = bench.ticks.during([partial(open_one, number) for number in range(50)], lambda: True, 400)
    shown = ", ".join(f"{used[at]:.0f}" for at in (0, 4, 9, 19, 29, 39, 49))
    bench.say("open fifty sources", found, f"MB after 1, 5, 10, 20, 30, 40, 50: {shown}")
    reader.show_said("Closed.")


def _long_source(number: int = 0) -> tuple[Source, SourceText, tuple[Span, ...]]:
    """A megabyte with some 3,000 matches."""
    words = _words(SEEDS)
    random = Random(number)
    lines: list[str] = []
    size = 0
    while size < 1_000_000:
        line = random.choices(words, k=random.randint(20, 120))
        line[random.randrange(len(line))] = line[0] = "nation"
        lines.append(" ".join(line))
        size += len(lines[-1]) + 2
    text = text_of("\n\n".join(lines))
    spans, at = [], text.text.find("nation")
    while at >= 0:
        spans.append(Span(at, at + len("nation")))
        at = text.text.find("nation", at + 1)
    return MemoryLibrary().put(f"long {number}", text), text, tuple(spans)


# -- the library ------------------------------------------------------------------------------------------------------
def importing(bench: Bench) -> None:
    folder = bench.corpus or _made_files(bench.folder / "files", bench.files)
    window, box = bench.window, bench.window.library.box

    def type_on() -> None:
        """A key every 200 ms for as long as files are read: the query is typed, cleared and typed again."""
        if window.status.is_busy():
            QTimer.singleShot(200, type_on)
            if len(box.text()) >= len(TYPED):
                box.clear()
            else:
                QTest.keyClick(box, TYPED[len(box.text())])

    began = perf_counter()
    steps = [lambda: window.add_sources([folder]), type_on]
    bench.take(f"import {bench.corpus or f'{bench.files} files'}", steps)
    sources = len(bench.services.library.sources())
    print(f"{'':44}{sources} sources in {perf_counter() - began:.1f} s", flush=True)


def finding(bench: Bench) -> None:
    """Keys in the search box of a window on 10,000 passages: searched in a thread, shown as rows."""
    window, box = bench.window, bench.window.library.box
    folder = _made_files(bench.folder / "to find", 500, lines=20)
    bench.ticks.during([partial(window.add_sources, [folder])], window.is_idle)
    bench.take("the first key in the search box", [partial(QTest.keyClick, box, "h")], 300)
    bench.take("the others, with pauses", [partial(QTest.keyClick, box, one) for one in TYPED[1:]], 250)
    box.clear()


def exporting(bench: Bench) -> None:
    """To a Word file, in a thread as the window has it: a small one first, when libraries are loaded, then 2,000
    sections with 1,000 quotes and their notes."""
    for name, briefing in (
        ("export for the first time", long_briefing(1, quotes=1)),
        ("export 2,000 sections", long_briefing(2_000, quotes=1_000)),
    ):
        export = partial(bench.services.exporting.export, briefing, bench.folder / "long.docx")
        thread = Thread(target=partial(export, style=TEMPLATE.citation_style))
        began = perf_counter()
        found = bench.ticks.during([thread.start], partial(_has_ended, thread))
        bench.say(name, found, f"in {perf_counter() - began:.1f} s")


def _has_ended(thread: Thread) -> bool:
    return thread.ident is not None and not thread.is_alive()


def searching(bench: Bench) -> None:
    """Every prefix of what is typed through `Searching.search`, with the snippets of what is shown."""
    for name, passages in (("seeds", 0), ("10,000 passages", 10_000)):
        services = services_for(bench.folder / f"library of {name}")
        folder = SEEDS if not passages else _made_files(bench.folder / name, passages // 20, lines=20)
        services.library.add([folder], progress=lambda _: None)
        taken: list[float] = []
        for typed in (TYPED, '"the united states" and china', "neighbouring countries -war"):
            for end in range(1, len(typed) + 1):
                began = perf_counter()
                answer = services.searching.search(typed[:end])
                for hit in answer.hits[:20]:
                    snippet(hit)
                taken.append((perf_counter() - began) * 1_000)
        taken.sort()
        half, most, worst = taken[len(taken) // 2], taken[int(len(taken) * 0.95)], taken[-1]
        held = sum(source.passage_count for source in services.library.sources())
        print(f"search, {name} ({held}){'':12} p50 {half:.1f} ms, p95 {most:.1f} ms, worst {worst:.1f} ms", flush=True)
        services.library.close()


def _made_files(folder: Path, count: int, *, lines: int = 14) -> Path:
    """Text files of some kilobytes each, of the words of the sample."""
    folder.mkdir(parents=True)
    words = _words(SEEDS)
    random = Random(2025)
    for number in range(count):
        paragraphs = (" ".join(random.choices(words, k=random.randint(60, 110))) for _ in range(lines))
        (folder / f"{number:04}.txt").write_text("\n\n".join(paragraphs), "utf-8")
    return folder


def _words(folder: Path) -> list[str]:
    return [word for path in sorted(folder.glob("*")) for word in path.read_text("utf-8").split()]


SCENES: dict[str, Callable[[Bench], None]] = {
    "moving": moving,
    "typing": typing,
    "resizing": resizing,
    "opening": opening,
    "looks": looks,
    "finding": finding,
    "memory": memory,
    "exporting": exporting,
    "importing": importing,
    "searching": searching,
}

if __name__ == "__main__":
    main()
