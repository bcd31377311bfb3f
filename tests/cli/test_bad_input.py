"""What commands say to bad input and to an output that takes no more: a sentence, a status, never a traceback."""

import json
import os
import shutil
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from briefer.cli.arguments import parse
from briefer.cli.console import Console, one_line
from tests.desk import ROOT, Desk

SAMPLE = "The harbour was dredged in March.\n\nThe quay was mended in May.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def stream(encoding: str) -> TextIOWrapper:
    return TextIOWrapper(BytesIO(), encoding=encoding)


def written(made: TextIOWrapper) -> str:
    made.seek(0)
    return made.read()


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_what_an_encoding_lacks_is_written_as_escapes(encoding: str) -> None:
    out = stream(encoding)

    Console(as_json=False, out=out).say("caf\udce9 “quay”")

    assert "caf\\udce9" in written(out)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_document_reads_back_whatever_its_names_hold(encoding: str) -> None:
    out, document = stream(encoding), {"path": "caf\udce9.txt", "title": "“Quay”"}

    Console(as_json=True, out=out).document(document)

    assert json.loads(written(out)) == document


def test_names_from_outside_stay_on_their_line() -> None:
    assert one_line("two\nlines \x1b[2J.txt") == "two�lines �[2J.txt"


@pytest.mark.parametrize(
    "argv", [["search", "x", "--limit", "0", "--json"], ["--json", "search"], ["nosuchcommand", "--json"]]
)
def test_wrong_arguments_give_a_document_too(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        parse(argv)

    assert refused.value.code == 2
    assert json.loads(capsys.readouterr().out)["error"]


def test_a_word_that_is_no_command_is_not_taken_for_a_briefing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["serch"])

    assert "“serch” is neither a command nor a file." in capsys.readouterr().err


def test_a_briefing_is_not_made_under_another_kind_of_name(desk: Desk) -> None:
    desk.briefer("new", "blank", "-o", "a.docx")

    assert desk.status == 2
    assert "should end in .briefing" in desk.errors
    assert not (desk.folder / "a.docx").exists()


def test_a_file_that_is_not_there_is_named_as_it_was_typed(desk: Desk) -> None:
    desk.briefer("add", "nosuch.txt")

    assert desk.status == 2
    assert "There is no file or folder" in desk.errors
    assert "nosuch.txt" in desk.errors


@pytest.mark.parametrize("harm", ["gone", "emptied"])
def test_a_search_rebuilds_an_index_that_is_not_sound_and_says_so(desk: Desk, harm: str) -> None:
    (desk.folder / "harbour.txt").write_text(SAMPLE)
    desk.briefer("add", "harbour.txt")
    index = desk.folder / "library" / "index"
    if harm == "gone":
        shutil.rmtree(index)
    else:
        for file in index.iterdir():
            file.write_bytes(b"")

    assert "dredged" in desk.briefer("search", "harbour")
    assert "is being rebuilt" in desk.errors
    desk.briefer("search", "harbour")
    assert "rebuilt" not in desk.errors


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes, and /dev/full, are Linux's")
def test_a_file_name_that_is_no_text_is_listed_in_either_form(desk: Desk) -> None:
    Path(os.fsdecode(os.fsencode(desk.folder) + b"/caf\xe9.txt")).write_text(SAMPLE)
    desk.briefer("add", desk.folder)

    assert "caf�.txt" in desk.briefer("sources")
    assert json.loads(desk.briefer("sources", "--json"))["sources"][0]["path"].endswith("caf\udce9.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes, and /dev/full, are Linux's")
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_full_disk_behind_the_output_gets_a_sentence(desk: Desk, form: tuple[str, ...]) -> None:
    done = typed("styles", *form, into="/dev/full")

    assert done.returncode == 2
    assert done.stderr == b"briefer: The answer could not be written: there is not enough disk space.\n"


def test_a_pipe_that_is_closed_early_ends_the_command_in_silence() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "briefer", "styles"], cwd=ROOT, stdout=pipe, stderr=subprocess.PIPE, check=False
        )

    assert (done.returncode, done.stderr) == (2, b"")


def typed(*arguments: str, into: str) -> "subprocess.CompletedProcess[bytes]":
    with open(into, "wb") as out:  # noqa: PTH123  # a device
        return subprocess.run(
            [sys.executable, "-m", "briefer", *arguments], cwd=ROOT, stdout=out, stderr=subprocess.PIPE, check=False
        )
