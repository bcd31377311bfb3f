import subprocess
import sys
from pathlib import Path

from briefer.domain.briefing import Briefing, briefing_from
from briefer.domain.template import Template, TemplateId, TemplateSection
from briefer.storage.recovery_files import RecoveryFolder

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 2**22 + 1  # a process number that no process has


def a_briefing(title: str = "Tides") -> Briefing:
    template = Template(TemplateId("t"), 1, "en", "T", sections=(TemplateSection("a", "A"),))
    return briefing_from(template, {"title": title})


def test_what_a_dead_window_kept_is_found_with_the_file_it_came_from(tmp_path: Path) -> None:
    RecoveryFolder(tmp_path, process=NOBODY).keep(a_briefing(), tmp_path / "tides.briefing")

    (copy,) = RecoveryFolder(tmp_path).left_behind()

    assert copy.briefing == a_briefing()
    assert copy.origin == tmp_path / "tides.briefing"


def test_the_copy_of_a_window_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    RecoveryFolder(tmp_path).keep(a_briefing(), None)

    assert RecoveryFolder(tmp_path).left_behind() == ()


def test_a_window_keeps_one_copy_the_newest(tmp_path: Path) -> None:
    window = RecoveryFolder(tmp_path, process=NOBODY)
    window.keep(a_briefing("First"), None)
    window.keep(a_briefing("Second"), None)

    assert [copy.briefing for copy in RecoveryFolder(tmp_path).left_behind()] == [a_briefing("Second")]


def test_a_copy_that_is_given_up_is_gone_and_leaves_nothing(tmp_path: Path) -> None:
    window = RecoveryFolder(tmp_path, process=NOBODY)
    window.keep(a_briefing("First"), None)
    window.keep(a_briefing("Second"), None)

    other = RecoveryFolder(tmp_path)
    other.forget(other.left_behind()[0])

    assert list(tmp_path.iterdir()) == []


def test_a_damaged_copy_is_not_offered_and_not_removed(tmp_path: Path) -> None:
    RecoveryFolder(tmp_path, process=NOBODY).keep(a_briefing(), None)
    (path,) = tmp_path.glob("*.briefing")
    path.write_bytes(b"cut off")

    assert RecoveryFolder(tmp_path).left_behind() == ()
    assert path.exists()


def test_a_window_killed_right_after_keeping_loses_nothing(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from tests.storage.test_recovery_files import a_briefing\n"
        "from briefer.storage.recovery_files import RecoveryFolder\n"
        "RecoveryFolder(Path(sys.argv[1])).keep(a_briefing('Killed'), None)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, timeout=60, check=False)

    assert [copy.briefing for copy in RecoveryFolder(tmp_path).left_behind()] == [a_briefing("Killed")]
