"""The whole hostile set through the real child: every file ends in a status, none takes another with it."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import LeftOut, SourceStatus
from briefer.ingest.child import Limits
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.folders import Skipped, files_under
from briefer.librarian.file_worker import FILE_WORKER
from briefer.ports.reading import Read
from tests.ingest.hostile_files import FILES, SECRET, STRANGE_NAMES, put_all

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="pipes and strange names are of POSIX"),
    pytest.mark.timeout(900),
]
LONGEST = 60.0  # seconds that one file may take with both tries; the note's rule

Ended = Read | SourceUnreadable | LeftOut | Skipped


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Ended]]:
    """How each file ended, by its name, with nothing but the seconds it took printed on the way."""
    folder = tmp_path_factory.mktemp("hostile") / "files"
    folder.mkdir()
    put_all(folder)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()}
    reader = ChildReader(FILE_WORKER, Limits(files=25))
    found: dict[str, Ended] = {}
    slowest = (0.0, "")
    for one in files_under([folder]):
        if not isinstance(one, Path):
            found[one.path.name] = one
            continue
        began = time.monotonic()
        try:
            found[one.name] = reader.read(one)
        except SourceUnreadable as error:
            found[one.name] = error
        taken = time.monotonic() - began
        slowest = max(slowest, (taken, one.name))
        assert taken < LONGEST, one.name
    for name, how in sorted(found.items()):
        print(f"{name!r:28}{_status(how)}")
    print(f"slowest: {slowest[0]:.1f} s {slowest[1]}")
    children = psutil.Process().children(recursive=True)
    reader.close()
    _, alive = psutil.wait_procs(children, timeout=5)
    assert not [process for process in alive if "file_worker" in " ".join(process.cmdline())]
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir() if path.is_file()} == before
    assert sorted(path.name for path in folder.parent.iterdir()) == ["files", "secret.txt"]
    yield found


def _status(how: Ended) -> str:
    match how:
        case Read(status=status) | LeftOut(status=status):
            return status.value
        case SourceUnreadable():
            return how.status
        case Skipped():
            return "skipped"


def test_every_file_ends_in_a_status_with_a_sentence(ended: dict[str, Ended]) -> None:
    assert len(FILES) >= 40
    assert set(FILES) | {os.fsdecode(name) for name in STRANGE_NAMES} | {"pipe.pdf", "loop.txt", "endless.txt"} <= {
        *ended,
        *(name for name in map(os.fsdecode, STRANGE_NAMES) if not name.endswith("t")),  # skipped or unsupported: named
    }
    for name, how in ended.items():
        assert SourceStatus(_status(how)), name
        match how:
            case SourceUnreadable(reason=reason) | LeftOut(reason=reason):
                assert reason.endswith(".") and "Traceback" not in reason and "Error" not in reason, name
            case Read(text=text):
                assert text.text.strip(), name
                assert all(block.span.of(text.text).strip() for block in text.blocks), name
            case Skipped(why=why):
                assert why


def test_neighbours_are_read(ended: dict[str, Ended]) -> None:
    good = [how for name, how in ended.items() if name.startswith("good-")]

    assert len(good) >= 8 and all(isinstance(how, Read) and how.status is SourceStatus.READY for how in good)


def test_nothing_outside_the_folder_is_read(ended: dict[str, Ended]) -> None:
    texts = {name: how.text.text for name, how in ended.items() if isinstance(how, Read)}

    assert [name for name, text in texts.items() if SECRET in text or "root:" in text] == []
    assert _status(ended["out.txt"]) == _status(ended["endless.txt"]) == "skipped"


@pytest.mark.parametrize(
    ("status", "names"),
    [
        (
            "unsafe",
            "bomb.docx bomb.odt bomb.epub bomb.zip lying-size.docx laughs.docx laughs.odt laughs.fodt outside.docx "
            "outside.odt many-members.docx",
        ),
        ("encrypted", "locked.pdf locked.docx locked.odt locked.epub locked-parts.docx"),
        ("damaged", "half.docx half.odt half.epub half.pptx half.zip cycle-xref.pdf noise.pdf pdf-as-word.docx"),
        ("empty", "empty.pdf empty.docx"),
        ("not-text", "program.txt noise.txt"),
        ("unsupported", "old.doc pipe.pdf"),
        ("skipped", "loop.txt endless.txt out.txt round"),
    ],
)
def test_what_is_known_is_named(ended: dict[str, Ended], status: str, names: str) -> None:
    assert {name: _status(ended[name]) for name in names.split()} == dict.fromkeys(names.split(), status)


def test_what_can_be_saved_is_read(ended: dict[str, Ended]) -> None:
    for name, words in {
        "half.rtf": "Words of a story",
        "slip.zip": "in it",
        "script.html": "words",
        "deep.html": "words",
        "closed.rtf": "words",
        "one-word.txt": "aaaa",
        "zip-in-pdf.pdf": "words that can be read",
        "bad-charset.eml": "words",
        "CON.txt": "no reason",
        os.fsdecode(STRANGE_NAMES[3]): "no reason",
    }.items():
        how = ended[name]
        assert isinstance(how, Read) and words in how.text.text, (name, how)
