"""`briefer demo` in a new folder: what it writes, says, and never does."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import ROOT, word_texts

# the sample's quotes: seed file, start, end, as printed where that differs (a lawful edit)
QUOTES = [
    ("000_f1a9cdb5d7da301d.txt", 987, 1102),
    ("000_f1a9cdb5d7da301d.txt", 2049, 2246),
    ("000_f1a9cdb5d7da301d.txt", 9610, 9738),
    ("001_00c16ffeb41a3121.txt", 3813, 3874),
    ("001_00c16ffeb41a3121.txt", 8688, 8797),
    ("003_9d403f87a400a2e6.txt", 3971, 4069),
    ("000_f1a9cdb5d7da301d.txt", 1289, 1430),
    ("001_00c16ffeb41a3121.txt", 666, 728),
    ("001_00c16ffeb41a3121.txt", 9999, 10150),
    ("002_036be6631f21410b.txt", 817, 965),
    ("002_036be6631f21410b.txt", 2336, 2440),
    ("003_9d403f87a400a2e6.txt", 500, 589),
]

NOTES = [
    "Jun Qiao and Mingxuan Huang, [untitled article on China’s diplomatic goals for 2024], MEPEI, [2024?], para. 3.",
    "Qiao and Huang, [untitled article], para. 6.",
    "Qiao and Huang, [untitled article], para. 18.",
    "Xinhua, “Key takeaways from Xi’s diplomacy in 2023,” China.org.cn, January 1, 2024, para. 16.",
    "Xinhua, “Key takeaways,” para. 32.",
    "Li Yan, “Phone Call Diplomacy,” March 10, 2021, para. 16.",
    "Qiao and Huang, [untitled article], para. 3.",
    "Xinhua, “Key takeaways,” para. 6.",
    "Xinhua, “Key takeaways,” para. 35.",
    "Rosie Nguyen, “5 Key Tasks of People’s Diplomacy in 2025,” January 11, 2025, para. 7.",
    "Nguyen, “5 Key Tasks,” para. 16.",
    "Li, “Phone Call Diplomacy,” para. 8.",
]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


def run_demo(folder: Path, *before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-m", "briefer", "demo", "--library", str(folder / "library")],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


def test_without_a_display_the_demo_writes_the_word_file_and_says_so_in_five_lines(tmp_path: Path) -> None:
    done = run_demo(tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [line[:2] for line in lines] == ["1.", "2.", "3.", "4.", "5."]
    assert "12 stand there, character for character" in lines[2]
    assert "574 words, 12 quotes in 12 footnotes, 4 sources" in lines[3]
    assert "no display" in lines[4]


def test_the_demos_file_has_twelve_footnotes_and_every_quote_stands_in_its_seed(tmp_path: Path, seeds: Path) -> None:
    run_demo(tmp_path)

    body, notes = word_texts(tmp_path / "briefing.docx")

    assert notes == NOTES
    for file, start, end in QUOTES:
        words = (seeds / file).read_bytes().decode("utf-8")[start:end]
        printed = words.replace("Both sides agreed", "[b]oth sides agreed")
        assert f"“{printed}" in body


def test_two_demos_write_the_same_bytes(tmp_path: Path) -> None:
    digests = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        run_demo(tmp_path / name)
        digests.add(hashlib.sha256((tmp_path / name / "briefing.docx").read_bytes()).hexdigest())

    assert len(digests) == 1


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: on Debian, apt install strace")
def test_the_demo_opens_no_socket_in_any_of_its_processes(tmp_path: Path) -> None:
    """A patched Python socket would not see what a compiled library does; the kernel does."""
    trace = tmp_path / "trace"

    done = run_demo(tmp_path, "strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace))

    assert done.returncode == 0, done.stderr
    calls = trace.read_text("utf-8").splitlines()
    assert not [line for line in calls if "socket(" in line or "connect(" in line or "sendto(" in line]
