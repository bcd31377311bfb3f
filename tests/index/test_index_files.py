"""The index's files: commits of another process, several segments, deletions, and every kind of damage."""

import gc
import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from whoosh import index as whoosh_index

from briefer.domain.errors import LibraryBusy, LibraryUnavailable
from briefer.domain.query_parser import parse
from briefer.domain.source import PassageId
from briefer.index import manifest
from briefer.index.reading import WhooshIndex
from briefer.index.schema import NAME
from briefer.index.writing import SEGMENTS, WhooshIndexWriter
from tests.index.shelf import Shelf, ids, indexed, passage, seed_shelf

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Bücher und Akten" / "index"


def test_a_folder_without_an_index_is_not_sound_and_finds_nothing(folder: Path) -> None:
    index = WhooshIndex(folder)
    assert not index.is_sound()
    assert ids(index, "peace") == set()
    assert index.suggestion(parse("paece")) is None


def test_an_empty_index_is_sound(folder: Path) -> None:
    index = indexed(folder)
    assert index.is_sound()
    assert ids(index, "peace") == set()
    assert index.suggestion(parse("peace", whole=True)) is None


def test_an_open_reader_sees_the_next_commit(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace and trade")])
    assert ids(index, "peace") == {1}
    writer = WhooshIndexWriter(folder)
    writer.add([passage(2, "peace and law")])
    assert ids(index, "peace") == {1}
    writer.commit()
    assert ids(index, "peace") == {1, 2}


def test_a_commit_of_another_process_is_seen(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace and trade")])
    assert ids(index, "peace") == {1}
    script = (
        "import sys; from pathlib import Path; from briefer.index.writing import WhooshIndexWriter;"
        "from tests.index.shelf import passage; w = WhooshIndexWriter(Path(sys.argv[1]));"
        "w.remove([1]); w.add([passage(7, 'world peace')]); w.commit()"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], cwd=ROOT, check=True, timeout=60)
    assert ids(index, "peace") == {7}


def test_removed_passages_stay_away_after_later_commits(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace"), passage(2, "peace")], [passage(3, "peace")])
    writer = WhooshIndexWriter(folder)
    writer.remove([PassageId(1)])
    writer.commit()
    assert ids(index, "peace") == {2, 3}
    for number in range(10, 10 + SEGMENTS + 3):
        writer.add([passage(number, "peace")])
        writer.commit()
    assert ids(index, "peace") == {2, 3, *range(10, 10 + SEGMENTS + 3)}
    assert len(list(folder.glob("*.seg"))) <= SEGMENTS + 1


def test_adding_a_passage_again_replaces_it(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace")], [passage(1, "trade")])
    assert (ids(index, "peace"), ids(index, "trade")) == (set(), {1})


def test_adding_and_removing_before_a_commit_adds_nothing(folder: Path) -> None:
    writer = WhooshIndexWriter(folder)
    writer.add([passage(1, "peace")])
    writer.remove([PassageId(1)])
    writer.commit()
    assert ids(WhooshIndex(folder), "peace") == set()


def test_while_another_writes_a_commit_is_refused_and_can_be_repeated(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace")])
    writer = WhooshIndexWriter(folder)
    writer.add([passage(2, "peace")])
    other = whoosh_index.open_dir(str(folder), indexname=NAME).writer()
    with pytest.raises(LibraryBusy):
        writer.commit()
    other.cancel()
    writer.commit()
    assert ids(index, "peace") == {1, 2}


def test_many_passages_are_committed_in_portions(folder: Path) -> None:
    writer = WhooshIndexWriter(folder, batch=3)
    writer.add([passage(number, "peace") for number in range(1, 9)])
    writer.commit()
    assert ids(WhooshIndex(folder), "peace") == set(range(1, 9))
    assert len(list(folder.glob("*.seg"))) == 3


def test_clearing_makes_an_empty_index_that_an_open_reader_sees(folder: Path) -> None:
    index = indexed(folder, [passage(1, "peace")])
    assert ids(index, "peace") == {1}
    WhooshIndexWriter(folder).clear()
    assert index.is_sound()
    assert ids(index, "peace") == set()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize("damage", [Path.unlink, cut, empty, zero])
@pytest.mark.parametrize("pattern", ["*.seg", "*.toc", manifest.FILE])
def test_a_damaged_file_is_noticed_answers_nothing_and_can_be_cleared(
    folder: Path, damage: Callable[[Path], None], pattern: str
) -> None:
    indexed(folder, [passage(1, "peace")], [passage(2, "peace")]).close()
    damage(next(folder.glob(pattern)))
    index = WhooshIndex(folder)
    assert not index.is_sound()
    assert ids(index, "peace") == set()
    writer = WhooshIndexWriter(folder)
    writer.add([passage(3, "peace")])
    with pytest.raises(LibraryUnavailable, match="rebuilt"):
        writer.commit()
    writer.clear()
    writer.add([passage(3, "peace")])
    writer.commit()
    assert index.is_sound()
    assert ids(index, "peace") == {3}


def test_one_flipped_bit_anywhere_is_noticed(folder: Path) -> None:
    shelf = seed_shelf()
    indexed(folder, list(shelf.passages.values())).close()
    random = Random(7)
    files = [*folder.glob("*.seg"), *folder.glob("*.toc")]
    for _ in range(20):
        path = random.choice(files)
        whole = path.read_bytes()
        flipped = bytearray(whole)
        flipped[random.randrange(len(whole))] ^= 1 << random.randrange(8)
        path.write_bytes(flipped)
        listed = manifest.read(folder)
        assert listed is not None
        assert not manifest.agrees(folder, listed, checked={})
        path.write_bytes(whole)
    assert WhooshIndex(folder).is_sound()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Whoosh drops a file it cannot open
def test_damage_that_passes_the_checks_still_raises_nothing(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Flips bits and writes a manifest to match, so that Whoosh meets the damage. No answer may be an error."""
    caplog.set_level(logging.CRITICAL)  # a record would keep what Whoosh dropped
    shelf: Shelf = seed_shelf()
    indexed(folder, list(shelf.passages.values())).close()
    path = next(folder.glob("*.seg"))
    whole = path.read_bytes()
    random = Random(11)
    for _ in range(60):
        flipped = bytearray(whole)
        for _ in range(4):
            flipped[random.randrange(len(whole))] ^= 1 << random.randrange(8)
        path.write_bytes(flipped)
        listed = manifest.read(folder)
        assert listed is not None
        manifest.write(folder, manifest.Manifest({name: manifest.mark(folder / name) for name in listed.files}))
        index = WhooshIndex(folder)
        for typed in ("peace", '"head of state"', "multilateral*", "head-of-state", "china NEAR/5 vietnam"):
            ids(index, typed)
            index.suggestion(parse(typed))
        index.close()
    gc.collect()


@pytest.mark.parametrize("key", ["schema", "analyser", "stemmer"])
def test_an_index_of_another_version_is_not_used(folder: Path, key: str) -> None:
    indexed(folder, [passage(1, "peace")]).close()
    path = folder / manifest.FILE
    data = json.loads(path.read_text("utf-8"))
    data[key] = "99" if key == "stemmer" else 99
    path.write_text(json.dumps(data), "utf-8")
    index = WhooshIndex(folder)
    assert not index.is_sound()
    assert ids(index, "peace") == set()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"files": 3}', '{"files": {"../x": {"size": 1, "crc32": 1}}}', "\xff"]
)
def test_a_manifest_that_is_none_is_not_an_error(folder: Path, text: str) -> None:
    indexed(folder, [passage(1, "peace")]).close()
    (folder / manifest.FILE).write_bytes(text.encode("latin-1"))
    assert not WhooshIndex(folder).is_sound()
