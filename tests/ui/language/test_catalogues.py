"""The catalogues that are shipped: made from these sources, complete, and with the same facts in every language."""

import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefer.paths import TRANSLATIONS
from briefer.ui.catalogues import renew
from briefer.ui.languages import ENGLISH, languages, speak
from briefer.ui.tongue import tr

HOW = "run python -m briefer.ui.catalogues; then translate what resources/translations/*.ts say is unfinished"
_FACTS = re.compile(r"\{\w*\}|%L?n")


@dataclass(frozen=True)
class Message:
    catalogue: str
    source: str
    comment: str
    state: str  # "unfinished", "vanished", "obsolete", or "" for what is translated
    translations: tuple[str, ...]


def messages() -> Iterator[Message]:
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        for one in ElementTree.parse(path).iter("message"):
            translation = one.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            state, comment = translation.get("type", ""), one.findtext("comment", "")
            yield Message(path.name, one.findtext("source", ""), comment, state, tuple(forms))


@pytest.fixture(scope="module")
def all_messages() -> tuple[Message, ...]:
    return tuple(messages())


def test_they_are_made_from_these_sources(tmp_path: Path) -> None:
    anew = tmp_path / "translations"
    shutil.copytree(TRANSLATIONS, anew)
    for compiled in anew.glob("*.qm"):
        compiled.unlink()
    renew(anew)
    stale = [
        path.name for path in sorted(anew.iterdir()) if path.read_bytes() != (TRANSLATIONS / path.name).read_bytes()
    ]
    assert not stale, f"stale: {stale}; {HOW}"


def test_nothing_is_left_to_translate(all_messages: tuple[Message, ...]) -> None:
    left = [f"{one.catalogue}: {one.source}" for one in all_messages if one.state or not all(one.translations)]
    assert not left, f"{HOW}\n" + "\n".join(left)


def test_french_says_everything_and_english_its_plurals(all_messages: tuple[Message, ...]) -> None:
    french = {(one.source, one.comment) for one in all_messages if one.catalogue == "briefer_fr.ts"}
    english = {(one.source, one.comment) for one in all_messages if one.catalogue == "briefer_en.ts"}
    assert len(french) > 400
    assert english == {(source, comment) for source, comment in french if "%n" in source}


def test_translations_hold_the_same_facts(all_messages: tuple[Message, ...]) -> None:
    wrong = [
        f"{one.catalogue}: {one.source} → {form}"
        for one in all_messages
        for form in one.translations
        if form and not has_facts_of(one, form)
    ]
    assert not wrong, "\n".join(wrong)


def has_facts_of(message: Message, form: str) -> bool:
    """Whether a translation has the facts, the menu key and the ending "…" of its sentence. The number of a plural is
    written as the language writes it (%Ln), and may be left out where its form says it ("Add quote")."""
    wanted, held = (sorted(_FACTS.findall(text)) for text in (message.source, form))
    if "%n" in wanted:
        wanted.remove("%n")
        held = [fact for fact in held if fact != "%Ln"] if held.count("%Ln") <= 1 else held
    same_menu_key = ("&" in message.source.replace("&&", "")) == ("&" in form.replace("&&", ""))
    return set(wanted) == set(held) and same_menu_key and message.source.endswith("…") == form.endswith("…")


@pytest.mark.parametrize(
    ("source", "form", "fits"),
    [
        ("Saved {time}", "Enregistré à {time}", True),
        ("Saved {time}", "Enregistré", False),
        ("Saved {time}", "Enregistré à {heure}", False),
        ("%n file(s)", "%Ln fichiers", True),
        ("%n file(s)", "%n fichiers", False),
        ("Open …", "Ouvrir", False),
        ("&Edit", "Édition", False),
    ],
)
def test_a_translation_with_other_facts_is_found(source: str, form: str, fits: bool) -> None:
    assert has_facts_of(Message("", source, "", "", (form,)), form) is fits


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, ENGLISH)


def test_english_plurals() -> None:
    said = [tr("%n match(es)", None, number) for number in (0, 1, 2, 2031)]
    assert said == ["0 matches", "1 match", "2 matches", "2,031 matches"]


@pytest.mark.usefixtures("french")
def test_french_has_no_plural_for_nothing() -> None:
    said = [tr("%n match(es)", None, number) for number in (0, 1, 2, 2031)]
    assert said == ["0 occurrence", "1 occurrence", "2 occurrences", "2\u202f031 occurrences"]


def test_there_are_these_languages() -> None:
    assert languages() == ("en", "fr")


_NOT_FRENCH = re.compile(
    r"'| [:;!?»]| %(?!L?n)|« |[^\u202f]»|«[^\u202f]|[\w}][;!?](?!\d)"
)  # spaces that break, none at all
_CODE = re.compile(r"`[^`]*`|\(\*[^)]*\)|\w+:(?=[{\w])|Li Yan; Xinhua|\[2024\?\]")


def test_french_is_set_as_french_is(all_messages: tuple[Message, ...]) -> None:
    """No-break spaces inside « » and before : ; ! ?, and curved apostrophes."""
    french = [form for one in all_messages if one.catalogue == "briefer_fr.ts" for form in one.translations]
    wrong = [form for form in french if _NOT_FRENCH.search(_CODE.sub("", form))]
    assert not wrong, "\n".join(wrong)
