import threading
from pathlib import Path

from briefer.librarian.reading_ahead import read_ahead
from briefer.ports.following import FileStamp, SeenFile
from briefer.ports.reading import Read


def test_a_file_that_hangs_holds_up_no_other() -> None:
    go = threading.Event()

    def read(path: Path) -> Read:
        if path.name == "hangs":
            go.wait(30)
        return Read(path, path.name, None, None)  # type: ignore[arg-type]  # nobody looks at it

    files = [SeenFile(Path(name), FileStamp(1, 1, 1)) for name in ("hangs", "a", "b", "c")]
    seen = []
    for file, outcome in read_ahead(files, known=lambda path: None, read=read, threads=2):
        if outcome is None:  # nothing is done: time for something else
            assert file.path.name == "hangs" and len(seen) == 3
            go.set()
            continue
        seen.append(file.path.name)
        assert isinstance(found := outcome(), Read) and found.raw_digest == file.path.name
    assert seen == ["a", "b", "c", "hangs"]
