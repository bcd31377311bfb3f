"""Which key each command has, what may be given, and what the settings file may say."""

import pytest

from briefer.ui.actions import Act
from briefer.ui.keys.commands import commands
from briefer.ui.keys.fixed import portable, refusal
from briefer.ui.keys.listing import all_keys
from briefer.ui.keys.reading import read_keys
from briefer.ui.keys.table import KeyTable


def test_every_command_has_a_name_of_its_own_and_no_two_share_a_key() -> None:
    names = [one.name for one in commands()]
    keys = [key for one in commands() for key in one.usual]
    assert len(names) == len(set(names))
    assert len(keys) == len(set(keys))
    assert all(portable(key) == key for key in keys)


def test_a_key_that_is_given_is_the_only_one() -> None:
    keys = KeyTable().with_key("find", "Ctrl+J")
    assert keys.keys_of("find") == ("Ctrl+J",)
    assert keys.changed == {"find": ("Ctrl+J",)}
    assert keys.shown(Act.FIND) == "Ctrl+J"
    assert keys.tip("Search", Act.FIND) == "Search (Ctrl+J)"


def test_a_key_that_is_taken_over_is_lost_by_the_other() -> None:
    keys = KeyTable().with_key("find", "Ctrl+E")
    assert [one.name for one in KeyTable().losers("find", ("Ctrl+E",))] == ["export"]
    assert keys.keys_of("export") == ()
    assert keys.tip("Export", Act.EXPORT) == "Export"
    assert keys.said(Act.EXPORT) == "“Export to Word”"


def test_a_command_keeps_the_other_of_two_keys() -> None:
    assert KeyTable().with_key("find", "Ctrl+Shift+Z").keys_of("redo") == ("Ctrl+Y",)


def test_the_usual_key_comes_back_from_whoever_has_it() -> None:
    keys = KeyTable().with_key("find", "Ctrl+E").with_usual("export")
    assert keys.keys_of("export") == ("Ctrl+E",)
    assert keys.keys_of("find") == ()
    assert keys.with_usual("find").changed == {}


def test_two_commands_can_swap_their_keys() -> None:
    keys = KeyTable().with_key("find", "Ctrl+E").with_key("export", "Ctrl+Shift+F")
    assert keys.keys_of("find") == ("Ctrl+E",)
    assert keys.keys_of("export") == ("Ctrl+Shift+F",)
    assert read_keys(keys.changed) == (keys, ())


def test_both_enter_keys_count_as_one() -> None:
    assert KeyTable().with_key("find", "Ctrl+Alt+Return").keys_of("find") == ("Ctrl+Alt+Return", "Ctrl+Alt+Enter")


KEPT = "A Shift+A 5 Space Return Esc Tab F2 Del Left Alt+Down Alt+F4 Shift+Return Ctrl+C Ctrl+V Ctrl+A Ctrl+Z Ctrl+Left"
FREE = "Ctrl+J Ctrl+Alt+J F5 Shift+F5 Alt+G Ctrl+Shift+Y Meta+J Ctrl+F2"


@pytest.mark.parametrize("key", [*KEPT.split(), "Ctrl+Shift+Right", "Ctrl+B", "Ctrl+."])
def test_keys_of_text_and_lists_are_refused_in_a_sentence(key: str) -> None:
    why = refusal(portable(key))
    assert why is not None
    assert why.endswith(".")


@pytest.mark.parametrize(
    "key", ["Ctrl+J", "Ctrl+Alt+J", "F5", "Shift+F5", "Alt+G", "Ctrl+Shift+Y", "Meta+J", "Ctrl+F2"]
)
def test_other_keys_can_be_given(key: str) -> None:
    assert refusal(portable(key)) is None


@pytest.mark.parametrize("typed", ["", "Nonsense", "Ctrl", "Ctrl+K, Ctrl+J", "Ctrl+Nonsense"])
def test_what_is_no_single_key_is_none(typed: str) -> None:
    assert portable(typed) == ""


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        ("dance", ("Ctrl+J",), "There is no command “dance”."),
        ("find", ("Nonsense",), "“Nonsense” is no key that “find” could have."),
        ("find", ("Ctrl+C",), "Ctrl+C cannot be given to a command"),
        ("find", ("A",), "A is typed in text."),
        ("find", ("Ctrl+E",), "Ctrl+E cannot be that of “find”, because “Export to Word” has it."),
    ],
)
def test_a_bad_entry_is_left_out_and_said(name: str, keys: tuple[str, ...], said: str) -> None:
    table, faults = read_keys({"open": ("Ctrl+J",), name: keys})
    assert table.changed == {"open": ("Ctrl+J",)}
    assert len(faults) == 1
    assert faults[0].startswith(said)


def test_of_two_entries_with_one_key_one_is_left_out_and_said() -> None:
    table, faults = read_keys({"find": ("Ctrl+J",), "open": ("Ctrl+J",)})
    assert len(table.changed) == 1
    assert len(faults) == 1
    held = [key for one in commands() for key in table.keys_of(one.name)]
    assert len(held) == len(set(held))


def test_an_entry_that_says_the_usual_is_no_change() -> None:
    assert read_keys({"find": ("Ctrl+Shift+F",)}) == (KeyTable(), ())


def test_the_list_shows_the_keys_in_force() -> None:
    listed = dict(all_keys(KeyTable().with_key("find", "Ctrl+E")))
    assert listed["Ctrl+E"] == "Search the library"
    assert "Export to Word" not in listed.values()
