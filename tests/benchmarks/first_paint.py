"""Start to first paint: briefer's window against a bare PySide6 window, by turns in one run.

    python tests/benchmarks/first_paint.py [RUNS]

Prints the median seconds of both and their ratio. Needs a display, or QT_QPA_PLATFORM=offscreen.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

BARE = """
import sys, time
import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time() - psutil.Process().create_time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""


def seconds_of(command: list[str]) -> float:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has been compiled once
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return float(done.stdout.split()[0])


def main(runs: int) -> None:
    with tempfile.TemporaryDirectory() as library:
        ours = [sys.executable, "-m", "briefer", "--exit-after-paint", "--library", library]
        bare = [sys.executable, "-c", BARE]
        seconds_of(ours), seconds_of(bare)  # one warm-up each
        pairs = [(seconds_of(ours), seconds_of(bare)) for _ in range(runs)]
    print(f"briefer      {statistics.median(ours for ours, _ in pairs):.3f} s")
    print(f"bare window  {statistics.median(bare for _, bare in pairs):.3f} s")
    print(f"ratio        {statistics.median(ours / bare for ours, bare in pairs):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
