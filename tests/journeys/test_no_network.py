"""Nothing leaves the computer: the kernel is asked, since a patched Python socket would not see a compiled library.

`test_demo`, `test_pdf_writer` and `test_citing_hostile` do the same for the demo, PDF and citation styles.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import ROOT
from tests.export.house_files import COVER
from tests.ingest.pdf_writing import Sheet, column, pdf

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed: on Debian, apt install strace"
)

COMMANDS = """
import sys
from briefer.app import main
status = 0
for line in sys.stdin.read().splitlines():
    status = max(status, main([*line.split("\\t"), "--library", sys.argv[1]]))
print("done")
"""
WORK = [
    ["demo", "--no-window", "-o", "demo.docx"],
    ["watch", "watched"],
    ["search", "harbour"],
    ["pack", "-o", "all.briefpack", "--with-files"],
    ["unpack", "all.briefpack"],
    ["export", "sample.briefing", "-o", "house.docx", "--house-template", "office.dotm"],
    ["export", "sample.briefing", "-o", "out.pdf"],
    ["verify", "house.docx"],
    ["references", "-o", "all.ris"],
    ["reindex"],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "watched").mkdir()
    words = ["The harbour was dredged in March, and the ferry went again after the long winter."]
    (tmp_path / "watched" / "harbour.pdf").write_bytes(pdf([Sheet(column(words))]))
    (tmp_path / "watched" / "page.html").write_text(
        "<html><head><link rel=stylesheet href='https://example.org/a.css'></head><body><h1>Harbour</h1>"
        "<p>The harbour of the city was dredged in the spring.</p><img src='https://example.org/a.png'></body></html>"
    )
    (tmp_path / "office.dotm").write_bytes(COVER.data)
    return tmp_path


def traced(folder: Path, *arguments: str | Path, typed: str = "") -> list[str]:
    """Runs Python; every call with which a process of it would have reached for a network."""
    trace = folder / "trace"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network", "-o", trace, sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "DISPLAY": "", "HOME": str(folder)},
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["done"], done.stderr
    return [line for line in trace.read_text("utf-8", "replace").splitlines() if _reaches_out(line)]


def _reaches_out(line: str) -> bool:
    """Sockets that only join two ends on this computer do not."""
    is_call = any(f"{call}(" in line for call in ("socket", "connect", "sendto", "sendmsg", "bind"))
    return is_call and "AF_UNIX" not in line


def test_no_command_reaches_for_a_network(folder: Path) -> None:
    assert traced(folder, "-c", COMMANDS, folder / "library", typed="\n".join("\t".join(one) for one in WORK)) == []
    assert all((folder / name).exists() for name in ("house.docx", "out.pdf", "all.briefpack", "all.ris"))


def test_the_window_reaches_for_no_network(folder: Path) -> None:
    new = ["new", "meeting-brief", "-o", "a.briefing", "--field", "title=Talks", "--field", "recipient=Minister"]
    subprocess.run(
        [sys.executable, "-m", "briefer", *new, "--library", folder / "library"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    window = ROOT / "tests" / "ui" / "traced_window.py"
    arguments = (folder / "library", folder / "watched", folder / "a.briefing", folder / "out.docx")
    assert traced(folder, window, *arguments) == []


def test_a_program_that_does_is_caught(folder: Path) -> None:
    reaching = "import socket; socket.socket(socket.AF_INET).close(); print('done')"
    assert len(traced(folder, "-c", reaching)) == 1
