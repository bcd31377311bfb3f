"""What many quotes have in common is said once in the message of an export."""

from briefer.domain.finding import Finding, Grade
from briefer.ui.exporting.findings_told import findings_told


def missing(words: str, reason: str | None = None) -> Finding:
    said = f"The source of “{words}” is not in this library, so the quote could not be compared."
    grade = Grade.STOP if reason is None else Grade.NOTE
    return Finding("P06", grade, "A", said, subject=words, reason=reason)


def changed(words: str) -> Finding:
    said = f"The source of “{words}” changed since it was quoted; the quote stands in the older text."
    return Finding("P06", Grade.WARN, "A", said)


def lacking(title: str) -> Finding:
    return Finding("P17", Grade.WARN, "A", f"The reference of “{title}” lacks its date and is cited without.")


LISTED = "The list of findings, when you export again, names them."


def test_a_finding_that_stands_alone_is_told_in_full() -> None:
    for one in (missing("one"), changed("one"), lacking("one")):
        assert list(findings_told([one])) == [one.message]


def test_many_of_one_kind_are_one_sentence_with_their_number() -> None:
    told = list(findings_told([missing("one"), lacking("A"), missing("two"), missing("three"), lacking("B")]))

    assert told == [
        "3 quotes could not be compared: their sources are not in this library.",
        "2 references lack something and are cited without.",
        LISTED,
    ]


def test_missing_and_changed_sources_are_two_things() -> None:
    told = list(findings_told([missing("one"), changed("two"), changed("three"), missing("four")]))

    assert told[0].startswith("2 quotes could not be compared")
    assert told[1].startswith("2 quotes stand in the older texts")


def test_a_reason_is_told_with_those_that_it_was_given_for() -> None:
    told = list(findings_told([missing("one", "On paper."), missing("two", "On paper."), missing("three")]))

    assert told[0] == "2 quotes could not be compared: their sources are not in this library. Reason: On paper."
    assert told[1] == missing("three").message


def test_two_faults_of_the_file_are_both_told() -> None:
    faults = [Finding("file", Grade.STOP, "", said) for said in ("Note 1 has no words.", "Note 2 has no words.")]

    assert list(findings_told(faults)) == ["Note 1 has no words.", "Note 2 has no words."]
