"""What must be read from the four sample sources, checked by hand against the files; details in golden files."""

import codecs
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from briefer.codec import encode
from briefer.domain.reference import FACT, Name, PartialDate, reference_from
from briefer.domain.source import BlockKind, SourceStatus, SourceText
from briefer.ingest.one_file import read_file
from briefer.paths import SEEDS

GOLDEN = Path(__file__).parent.parent / "golden" / "ingest"

Place = tuple[int, int]


@dataclass(frozen=True)
class Truth:
    characters: int
    paragraphs: int
    fields: tuple[tuple[str, object, Place], ...]
    furniture: dict[str, set[int]]
    headings: tuple[Place, ...] = ()
    captions: frozenset[int] = frozenset()
    other_languages: dict[int, str] = field(default_factory=dict)


TRUTH = {
    "000_f1a9cdb5d7da301d.txt": Truth(
        12_529,
        27,
        fields=(
            ("author", Name("Qiao", "Jun"), (12_338, 12_346)),
            ("author", Name("Huang", "Mingxuan"), (12_355, 12_369)),
            ("publisher", "MEPEI", (12_099, 12_104)),
        ),
        furniture={"caption": {1}, "disclaimer": {22}, "control": {23, 27}, "about the author": {24, 25, 26}},
        headings=((1_984, 2_036), (3_525, 3_600), (5_567, 5_621), (7_586, 7_679)),
        captions=frozenset({1}),
    ),
    "001_00c16ffeb41a3121.txt": Truth(
        13_031,
        53,
        fields=(
            ("title", "Key takeaways from Xi's diplomacy in 2023", (0, 41)),
            ("author", Name(literal="Xinhua"), (68, 74)),
            ("issued", PartialDate(2024, 1, 1), (76, 91)),
            ("publisher", "China.org.cn", (12_638, 12_650)),
        ),
        furniture={
            "dateline": {2},
            "control": {3, 45, 46, 47, 48, 49, 50, 51},
            "caption": {4, 7, 12, 13, 14, 22, 27, 31, 34, 40},
            "site": {43, 44, 52, 53},
        },
        captions=frozenset({4, 7, 12, 13, 14, 22, 27, 31, 34, 40}),
    ),
    "002_036be6631f21410b.txt": Truth(
        7_155,
        32,
        fields=(
            ("title", "5 Key Tasks of People's Diplomacy in 2025", (0, 41)),
            ("author", Name("Nguyen", "Rosie"), (7_125, 7_137)),
            ("issued", PartialDate(2025, 1, 11), (203, 219)),
        ),
        furniture={"related": {4, 5, 25, 26, 27, 28, 29, 30}, "caption": {8, 9, 14, 15}, "control": {32}},
        captions=frozenset({8, 9, 14, 15}),
        other_languages={32: "vi"},
    ),
    "003_9d403f87a400a2e6.txt": Truth(
        4_678,
        19,
        fields=(
            ("title", "Phone Call Diplomacy", (41, 61)),
            ("author", Name("Li", "Yan", family_first=True), (80, 86)),
            ("issued", PartialDate(2021, 3, 10), (63, 75)),
        ),
        furniture={"control": {1, 2, 18, 19}},
    ),
}

seeds = pytest.mark.parametrize("name", sorted(TRUTH))


def read(name: str) -> SourceText:
    found = read_file(SEEDS / name)
    assert (found.status, found.reason) == (SourceStatus.READY, None)
    return found.text


@seeds
def test_the_text_is_the_file(name: str) -> None:
    text = read(name)
    assert text.text == (SEEDS / name).read_bytes().decode("utf-8")
    assert (len(text.text), len(text.blocks)) == (TRUTH[name].characters, TRUTH[name].paragraphs)
    assert (text.encoding, text.encoding_confidence, text.changes) == ("utf-8", 1.0, ())
    lines = [line.strip() for line in text.text.split("\n") if line.strip()]
    assert [block.span.of(text.text) for block in text.blocks] == lines


@seeds
def test_what_is_stated_is_found_and_what_is_absent_stays_absent(name: str) -> None:
    text = read(name)
    stated = [found for found in text.fields if found.name != "language"]
    places = [(found.span.start, found.span.end) for found in stated if found.span]
    assert tuple(zip([f.name for f in stated], [f.value for f in stated], places, strict=True)) == TRUTH[name].fields
    assert all(FACT <= found.confidence < 1 for found in text.fields)


@seeds
def test_the_words_at_a_fields_place_are_its_value(name: str) -> None:
    text = read(name)
    for found in text.fields:
        if isinstance(found.value, str) and found.span:
            assert found.span.of(text.text) == found.value
        elif isinstance(found.value, Name) and found.span:
            assert found.span.of(text.text) == str(found.value)


@seeds
def test_all_furniture_is_marked_and_nothing_else(name: str) -> None:
    marked: dict[str, set[int]] = {}
    for block in read(name).blocks:
        if block.furniture is not None:
            assert block.why
            marked.setdefault(block.furniture.value, set()).add(block.number)
    assert marked == TRUTH[name].furniture


def test_there_are_forty_seven_pieces_of_furniture() -> None:
    assert sum(len(numbers) for truth in TRUTH.values() for numbers in truth.furniture.values()) == 47


@seeds
def test_headings_and_captions_are_told_from_paragraphs(name: str) -> None:
    blocks = read(name).blocks
    headings = tuple((b.span.start, b.span.end) for b in blocks if b.kind is BlockKind.HEADING)
    assert headings == TRUTH[name].headings
    assert {b.number for b in blocks if b.kind is BlockKind.CAPTION} == TRUTH[name].captions


@seeds
def test_the_language_is_known_for_text_and_blocks(name: str) -> None:
    text = read(name)
    assert text.language == "en"
    others = {block.number: block.language for block in text.blocks if block.language != "en"}
    assert others == TRUTH[name].other_languages


def test_nothing_in_the_untitled_article_becomes_its_title_or_date() -> None:
    reference = reference_from(read("000_f1a9cdb5d7da301d.txt").fields)
    assert (reference.title, reference.issued, reference.URL) == (None, None, None)


def test_non_breaking_spaces_lie_just_past_their_paragraphs() -> None:
    text = read("001_00c16ffeb41a3121.txt")
    assert text.text[12_627:12_629] == "\u00a0\u00a0"
    assert text.blocks[41].span.end == 12_627


@seeds
@pytest.mark.parametrize("copy", ["crlf", "cr", "bom", "utf-16", "utf-16-be without mark"])
def test_copies_in_other_shapes_read_the_same(name: str, copy: str, tmp_path: Path) -> None:
    original = (SEEDS / name).read_bytes()
    text = original.decode("utf-8")
    data = {
        "crlf": original.replace(b"\n", b"\r\n"),
        "cr": original.replace(b"\n", b"\r"),
        "bom": codecs.BOM_UTF8 + original,
        "utf-16": text.encode("utf-16"),
        "utf-16-be without mark": text.encode("utf-16-be"),
    }[copy]
    (tmp_path / name).write_bytes(data)
    found, expected = read_file(tmp_path / name).text, read(name)
    assert found.digest == expected.digest
    assert (found.blocks, found.fields) == (expected.blocks, expected.fields)


@seeds
def test_every_detail_is_as_it_was(name: str) -> None:
    """`BRIEFER_WRITE_GOLDEN=1` writes the golden file anew; read its difference before committing it."""
    golden = GOLDEN / f"{Path(name).stem}.json"
    text = read(name)
    found = encode(text)
    found["digest"] = text.digest
    del found["text"]
    if os.environ.get("BRIEFER_WRITE_GOLDEN") == "1":
        golden.write_text(json.dumps(found, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    assert found == json.loads(golden.read_text(encoding="utf-8"))
