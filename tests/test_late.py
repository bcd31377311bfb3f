"""What the first paint does not need is not imported before it."""

import contextlib
import os
import subprocess
import sys
from threading import Thread

from briefer.late import late


def test_it_is_made_once_by_the_first_who_asks() -> None:
    made: list[str] = []

    def make() -> str:
        made.append("made")
        return "text"

    text = late(make)
    assert made == []

    threads = [Thread(target=lambda: text.upper()) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert text.upper() == "TEXT"
    assert made == ["made"]


def test_what_fails_to_be_made_is_tried_again() -> None:
    tries: list[int] = []

    def make() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not yet")
        return "text"

    text = late(make)
    with contextlib.suppress(OSError):
        text.upper()

    assert text.upper() == "TEXT"


def test_services_are_there_without_whoosh_typst_docx_or_lxml() -> None:
    program = (
        "import sys, tempfile; from pathlib import Path; from briefer.app import services_for;"
        "services = services_for(Path(tempfile.mkdtemp())); services.library.close();"
        "heavy = {'typst', 'docx', 'lxml', 'pypdfium2', 'whoosh.index'} & set(sys.modules); assert not heavy, heavy"
    )
    environment = {**os.environ, "XDG_DATA_HOME": os.devnull + "-none"}
    subprocess.run([sys.executable, "-c", program], check=True, timeout=120, env=environment)
