"""A window that is killed while somebody types leaves a copy that lacks no more than the last moments."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import OwnPoint
from briefer.storage.briefing_file import BriefingFile
from briefer.storage.recovery_files import RecoveryFolder
from tests.ui.recovering_child import EVERY

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_LOST = 2.5  # seconds
ROUNDS, AT_ONCE = 8, 2
LOADING = 60.0  # seconds that a process may take to begin


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL.")
@pytest.mark.parametrize("pair", range(ROUNDS // AT_ONCE))
@pytest.mark.parametrize("saves", [False, True], ids=["typing", "typing, moving and saving"])
def test_a_kill_at_any_moment_costs_no_more_than_the_last_moments(tmp_path: Path, pair: int, saves: bool) -> None:
    homes = [tmp_path / str(number) for number in range(AT_ONCE)]
    children = [begun(home, saves=saves) for home in homes]
    try:
        for home in homes:
            wait_for_typing(home)
        for home, child in zip(homes, children, strict=True):
            time.sleep(random.uniform(0.5, 2.5))  # the moment of the kill is what is tried
            child.send_signal(signal.SIGKILL)
            child.wait()
            typed = typed_in(home)
            lost = typed[-1][0] - when_kept(home, typed)
            assert lost <= MOST_LOST, f"{lost:.2f} s of typing are lost after {typed[-1][0] - typed[0][0]:.2f} s"
    finally:
        for child in children:
            child.kill()
            child.wait()


def begun(home: Path, *, saves: bool) -> "subprocess.Popen[bytes]":
    home.mkdir()
    file = [str(home / "saved.briefing")] if saves else []
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.recovering_child", str(home / "library"), str(home / "typed"), *file],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(home), "PYTHONPATH": str(ROOT)},
    )


def wait_for_typing(home: Path) -> None:
    """Until words were typed for long enough that a copy is due."""
    end = time.monotonic() + LOADING
    while time.monotonic() < end:
        typed = typed_in(home)
        if typed and typed[-1][0] - typed[0][0] > MOST_LOST:
            return
        time.sleep(EVERY / 1000)
    raise AssertionError("nothing was typed")


def typed_in(home: Path) -> list[tuple[float, str]]:
    """When each state of the text was reached; a line that the kill cut off is left out."""
    if not (home / "typed").exists():
        return []
    lines = (home / "typed").read_text("utf-8").split("\n")[:-1]
    return [(float(when), text) for when, text in (line.split("\t") for line in lines)]


def when_kept(home: Path, typed: list[tuple[float, str]]) -> float:
    """When what the copy or the file holds was typed; the beginning of time where there is neither.

    Each holds the one point that is written, once, as it was at some time and never otherwise.
    """
    kept = [copy.briefing for copy in RecoveryFolder(home / "briefer" / "recovery").left_behind()]
    if (home / "saved.briefing").exists():
        kept.append(BriefingFile().open(home / "saved.briefing"))
    when = {words: when for when, words in typed}
    points = [points_of(briefing) for briefing in kept]
    assert all(len(texts) <= 1 for texts in points), f"the one point that was written stands there twice: {points}"
    texts = [text for texts in points for text in texts]
    assert set(texts) <= set(when), f"nobody typed {set(texts) - set(when)}"
    return max((when[text] for text in texts), default=float("-inf"))


def points_of(briefing: Briefing) -> list[str]:
    """The texts of its points; a point that was only begun has none."""
    walked = (node.content for node in briefing.root.walk())
    return [one.prose.text for one in walked if isinstance(one, OwnPoint) and one.prose.text]
