"""Every sentence of the window goes through Qt's translation."""

import pytest

from tests.ui.language.window_literals import misused, untranslated, window_code

NOT_TRANSLATED = {  # text, and why it stays as it is
    **dict.fromkeys(
        ("briefer", "briefer 0", "briefer[*]", "0[*] – briefer"), "the name of the program, beside a title"
    ),
    **dict.fromkeys(("Noto Serif", "Georgia", "Cambria", "Times New Roman"), "names of fonts"),
    "Fusion": "the name of a style of Qt",
    "Python": "the name of a work",
    "front matter has no row": "for programmers",
    "0 lies outside a text of 0 characters": "for programmers",
    "0 lies outside a text of 0 units": "for programmers",
}


def test_nothing_reaches_the_screen_untranslated() -> None:
    found = [
        f"{literal.place}: {literal.text}"
        for place, code in window_code()
        for literal in untranslated(code, place)
        if literal.text not in NOT_TRANSLATED
    ]
    assert not found, "to be put into tr(…), or mark(…) in a table:\n" + "\n".join(found)


def test_what_is_translated_can_be_found_in_the_code() -> None:
    found = [f"{one.place}: {one.text}" for place, code in window_code() for one in misused(code, place)]
    assert not found, 'as tr("…"), with tr("%n …", None, n) for plurals:\n' + "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'label("Nothing here", "small")',
        'box.setText("gone")',
        'box.setToolTip("about " + name)',
        'box.setText(f"{number} words")',
        'box.setAccessibleName("Findings" if there else "")',
        'said = "It was kept."\nbox.setText(said)',
        'NAMES = {"one": "Title"}',
        'raise ValueError("That is no date.")',
        'SAVE = "save it now"\nbox.setText(SAVE)',
        'combo.addItems(["plain", "bold"])',
        'what.emit(found or "nothing")',
    ],
)
def test_a_sentence_that_is_not_translated_is_found(code: str) -> None:
    assert list(untranslated(code, "here"))


@pytest.mark.parametrize(
    "code",
    [
        'label(tr("Nothing here"), "small")',
        'NAMES = {"one": mark("Title")}',
        'label(key_text("Ctrl+Enter"), "tiny")',
        'box.setText(tr("{number} words").format(number=number))',
        'SAVE = "save it now"\njobs.run(SAVE, work)',
        'QShortcut(QKeySequence("Ctrl+Shift+Space"), box)',
        'box.setProperty("look", "small")',
        '_LOG.error("Something went wrong")',
    ],
)
def test_what_is_translated_or_never_shown_is_no_alarm(code: str) -> None:
    assert not list(untranslated(code, "here"))


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"{number} words")',
        'tr("One " + name)',
        'tr("Saved {time}".format(time=time))',
        'tr("%n word(s)")',
        'tr("%n word(s)", n=number)',
        'tr("words", None, number)',
        "mark(text)",
        "tr()",
    ],
)
def test_a_call_that_no_catalogue_can_be_made_from_is_found(code: str) -> None:
    assert list(misused(code, "here"))
