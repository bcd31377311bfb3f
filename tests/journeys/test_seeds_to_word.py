"""From the four articles to a Word file, by the command line alone, each command a process of its own."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.desk import Desk, word_texts


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_seeds_become_a_briefing_in_word(desk: Desk, seeds: Path) -> None:
    added = desk.json("add", seeds)
    assert desk.status == 0
    assert len(added["added"]) == 4

    hits = desk.json("search", '"head of state diplomacy"')["hits"]
    best = hits[0]
    canonical = desk.json("text", best["source"])["text"]
    assert canonical[best["start"] : best["end"]] == best["text"]
    start, end = best["spans"][0][0], best["spans"][-1][1]

    desk.briefer("new", "meeting-brief", "-o", "talks.briefing", "--field", "title=Talks")
    quote = desk.json("quote", "talks.briefing", "Background", best["source"], str(start), str(end))["quote"]
    assert quote["words"] == canonical[start:end]

    exported = desk.json("export", "talks.briefing", "-o", "talks.docx")
    assert exported["quotes"] == exported["notes"] == 1
    body, notes = word_texts(desk.folder / "talks.docx")
    assert canonical[start:end] in body
    assert len(notes) == 1
    assert notes[0].endswith(f"para. {best['paragraph']}.")


def test_adding_twice_adds_nothing(desk: Desk, seeds: Path) -> None:
    desk.briefer("add", seeds)
    again = desk.json("add", seeds)

    assert desk.status == 0
    assert (len(again["added"]), len(again["unchanged"])) == (0, 4)
    assert len(desk.json("sources")["sources"]) == 4


def test_a_removed_source_is_found_no_more_and_its_quotes_stay(desk: Desk, seeds: Path) -> None:
    desk.briefer("add", seeds)
    desk.briefer("new", "blank", "-o", "a.briefing", "--field", "title=A")
    source = "003_9d403f87a400a2e6.txt"
    desk.briefer("quote", "a.briefing", "1", source, "500", "589")

    desk.briefer("remove", source)

    assert desk.status == 0
    assert desk.json("search", "consternation")["hits"] == []
    desk.briefer("export", "a.briefing", "-o", "a.docx")
    body, notes = word_texts(desk.folder / "a.docx")
    assert "head-of-state diplomacy has traditionally been the most effective means of enhancing ties" in body
    assert notes == ["Li Yan, “Phone Call Diplomacy,” March 10, 2021, para. 8."]


def test_the_index_can_be_thrown_away_and_rebuilt(desk: Desk, seeds: Path) -> None:
    desk.briefer("add", seeds)
    before = desk.json("search", "consternation")["hits"]
    for file in (desk.folder / "library" / "index").iterdir():
        file.write_bytes(b"not an index")

    desk.briefer("reindex")

    assert desk.status == 0
    assert desk.json("search", "consternation")["hits"] == before


def test_a_changed_file_becomes_a_new_text_and_old_quotes_keep_theirs(desk: Desk) -> None:
    article = desk.folder / "article.txt"
    article.write_text("A plain title here\n\nThe parties agreed to meet again in the spring.\n", "utf-8")
    source = desk.json("add", article)["added"][0]
    desk.describe(source["id"], title="A plain title here")
    canonical = desk.json("text", source["id"])["text"]
    start = canonical.index("The parties")
    desk.briefer("new", "blank", "-o", "a.briefing", "--field", "title=A")
    desk.briefer("quote", "a.briefing", "1", source["id"], str(start), str(start + 47))

    article.write_text("A plain title here\n\nThe parties did not agree to anything at all.\n", "utf-8")
    changed = desk.json("add", article)["added"][0]

    assert changed["id"] == source["id"]
    assert "did not agree" in desk.json("text", source["id"])["text"]
    found = desk.json("check", "a.briefing")["findings"]
    assert [finding["check"] for finding in found if finding["check"].startswith("P0")] == ["P06"]
    desk.briefer("export", "a.briefing", "-o", "a.docx")
    assert "The parties agreed to meet again in the spring" in word_texts(desk.folder / "a.docx")[0]


def test_an_outline_saved_as_a_template_begins_another_briefing(desk: Desk) -> None:
    desk.briefer("new", "information-brief", "-o", "a.briefing", "--field", "title=Very secret harbour plans")

    desk.briefer("templates", "save", "a.briefing", "Harbour desk")

    assert desk.status == 0
    listed = {template["id"]: template["builtin"] for template in desk.json("templates")["templates"]}
    assert listed["harbour-desk"] is False
    desk.briefer("new", "harbour-desk", "-o", "b.briefing", "--field", "title=Other")
    assert desk.status == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["add", "nowhere.txt"], "nowhere.txt"),
        (["text", "no-such-source"], "no source"),
        (["remove", "no-such-source"], "no source"),
        (["new", "no-such-template", "-o", "x.briefing"], "no template"),
        (["new", "blank", "-o", "x.briefing", "--field", "colour=red"], "colour"),
        (["new", "blank", "-o", "nowhere/x.briefing"], "x.briefing"),
        (["check", "nowhere.briefing"], "nowhere.briefing"),
        (["check", "broken.briefing"], "broken.briefing"),
        (["export", "good.briefing", "-o", "out.txt"], ".docx"),
        (["export", "good.briefing", "-o", "nowhere/out.docx"], "out.docx"),
        (["export", "good.briefing", "-o", "out.docx", "--style", "klingon"], "klingon"),
        (["export", "good.briefing", "-o", "out.docx", "--house-template", "x.dotx"], "There is no house template"),
        (["verify", "nowhere.docx"], "nowhere.docx"),
        (["verify", "good.briefing"], "Word document"),
        (["verify", "broken.docx"], "cut off"),
        (["quote", "good.briefing", "1", "no-such-source", "0", "5"], "no source"),
        (["templates", "save", "broken.briefing", "X"], "broken.briefing"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_refused_with_a_sentence_and_changes_nothing(desk: Desk, arguments: list[str], says: str) -> None:
    desk.briefer("new", "blank", "-o", "good.briefing", "--field", "title=Good")
    (desk.folder / "broken.briefing").write_bytes(b"PK\x03\x04 cut off")
    (desk.folder / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    before = {path.name: path.read_bytes() for path in desk.folder.iterdir() if path.is_file()}

    document = desk.json(*arguments)

    assert desk.status == 2
    assert says in desk.errors
    assert says in document["error"]
    assert {path.name: path.read_bytes() for path in desk.folder.iterdir() if path.is_file()} == before


def test_files_that_cannot_be_read_are_named_and_the_others_are_added(desk: Desk) -> None:
    folder = desk.folder / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("A good file with words in it.\n", "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 50)
    (folder / "table.xlsx").write_bytes(b"PK\x03\x04")

    report = desk.json("add", folder)

    assert desk.status == 1
    assert [Path(source["path"]).name for source in report["added"]] == ["good.txt"]
    assert {Path(out["path"]).name: out["status"] for out in report["left_out"]} == {
        "empty.txt": "empty",
        "binary.txt": "not-text",
        "table.xlsx": "unsupported",
    }
    assert all(out["reason"].endswith(".") for out in report["left_out"])


def test_a_query_of_ten_thousand_characters_is_answered_and_says_what_was_left_out(desk: Desk, seeds: Path) -> None:
    desk.briefer("add", seeds)

    answer = desk.json("search", "diplomacy " * 1_000)

    assert desk.status == 0
    assert answer["hits"]
    assert "512" in desk.errors


def test_a_source_of_which_nothing_is_known_is_refused_until_its_reference_is_completed(desk: Desk) -> None:
    (desk.folder / "note.txt").write_text("The parties agreed to meet again in the spring.\n", "utf-8")
    source = desk.json("add", desk.folder / "note.txt")["added"][0]
    desk.json("new", "blank", "-o", "a.briefing", "--field", "title=A")
    desk.json("quote", "a.briefing", "1", source["id"], "0", "11")

    found = [one for one in desk.json("check", "a.briefing")["findings"] if one["check"] == "P16"]
    assert [one["source"] for one in found] == [source["id"]]
    assert "no title, author or date" in desk.json("export", "a.briefing", "-o", "a.docx")["error"]
    assert desk.status == 2
    assert not (desk.folder / "a.docx").exists()

    desk.describe(source["id"], title="Note for the file")
    desk.json("export", "a.briefing", "-o", "a.docx")
    assert "Note for the file" in word_texts(desk.folder / "a.docx")[1][0]


def test_a_quote_that_differs_goes_with_a_reason_and_is_verified_as_changed(desk: Desk) -> None:
    (desk.folder / "note.txt").write_text("Talks\n\nThe parties agreed to meet again in the spring.\n", "utf-8")
    source = desk.json("add", desk.folder / "note.txt")["added"][0]
    desk.describe(source["id"], title="Note for the file")
    start = desk.json("text", source["id"])["text"].index("The parties")
    desk.json("new", "blank", "-o", "a.briefing", "--field", "title=A")
    desk.json("quote", "a.briefing", "1", source["id"], str(start), str(start + len("The parties agreed")))
    with_words(desk.folder / "a.briefing", "The parties agreed", "The parties argued")

    assert "“agreed” became “argued”" in desk.json("export", "a.briefing", "-o", "a.docx")["error"]
    assert desk.status == 2
    kept = desk.json("reason", "a.briefing", "P05-q1", "So she said.")
    assert (desk.status, kept["reason"]) == (0, "So she said.")

    done = desk.json("export", "a.briefing", "-o", "a.docx")
    assert (desk.status, done["quotes"]) == (1, 1)
    found = [(one["id"], one["grade"], one["reason"]) for one in done["findings"] if one["check"] == "P05"]
    assert found == [("P05-q1", "note", "So she said.")]
    assert [one for one in done["findings"] if one["check"] == "file"] == []
    (verified,) = desk.json("verify", "a.docx")["quotes"]
    assert desk.status == 1
    assert (verified["state"], verified["expected"]) == ("changed", "The parties agreed")
    (desk.folder / "elsewhere").mkdir()
    (alone,) = Desk(desk.folder / "elsewhere").json("verify", desk.folder / "a.docx")["quotes"]
    assert (alone["state"], alone["found"]) == ("changed", "The parties argued"), "the file alone tells it too"

    desk.json("reason", "a.briefing", "P05-q1", "")
    desk.json("export", "a.briefing", "-o", "a.docx")
    assert desk.status == 2


def test_a_reason_is_only_for_what_stops_an_export(desk: Desk) -> None:
    desk.json("new", "blank", "-o", "a.briefing", "--field", "title=A")

    assert "no finding “P05-q9”" in desk.json("reason", "a.briefing", "P05-q9", "Because.")["error"]
    assert desk.status == 2


def with_words(path: Path, words: str, others: str) -> None:
    """A briefing in which somebody typed over a quote with another program."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    old, new = (f'"words": "{one}"'.encode() for one in (words, others))
    parts["briefing.json"] = parts["briefing.json"].replace(old, new)
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
