"""What stands in a written Word file, by a walk of our own over its XML: notes, and every quote word for word."""

from collections import Counter
from dataclasses import dataclass

from briefer.domain.manuscript import Manuscript
from briefer.export.word.opc import Opc
from briefer.export.word.xml import Element, clean, q, whole_number

_AS_TEXT = {q("w:br"): "\n", q("w:tab"): "\t", q("w:p"): "\n"}


@dataclass(frozen=True, slots=True)
class Found:
    """`quotes` and `notes` that were found whole; `problems` in sentences."""

    quotes: int
    notes: int
    problems: tuple[str, ...]


def read_package(package: Opc, manuscript: Manuscript, *, notes_there: int = 0) -> Found:
    """Holds a file against the manuscript it was made from. `notes_there` were in the office's file before."""
    body = package.xml(package.main)
    bodies = note_bodies(package.xml(package.one(package.main, "footnotes")))
    marks = note_marks(body)
    problems = note_problems(marks, list(bodies))
    whole = [number for number in marks if number in bodies]
    written = len(whole) - notes_there
    if written != len(manuscript.notes):
        problems.append(f"{len(manuscript.notes)} notes were to be written and {written} are in the file.")
    text = folded(text_of(body))
    noted = {number: folded(text_of(note)) for number, note in bodies.items()}
    places = _Places(text, "\n".join(noted.values()))
    missing = [quote for quote in manuscript.quotes if not places.has(folded(quote.shown))]
    problems += [f"Quote {quote.id} does not stand in the file word for word." for quote in missing]
    return Found(len(manuscript.quotes) - len(missing), written, tuple(problems))


def text_of(root: Element) -> str:
    """The text as a reader sees it; field codes and deleted words are not text."""
    pieces: list[str] = []
    for element in root.iter(q("w:t"), *_AS_TEXT):
        pieces.append(element.text or "" if element.tag == q("w:t") else _AS_TEXT[str(element.tag)])
    return "".join(pieces)


def folded(text: str) -> str:
    """White space of any kind and length becomes one space."""
    return " ".join(clean(text).split())


def note_marks(body: Element) -> list[int]:
    """Their numbers; a mark without one is a fault of its own."""
    numbers = (whole_number(mark, "id") for mark in body.iter(q("w:footnoteReference")))
    return [number for number in numbers if number is not None]


def note_bodies(footnotes: Element) -> dict[int, Element]:
    """By number, without the two separators."""
    worded = (note for note in footnotes if note.get(q("w:type")) is None)
    return {number: note for note in worded if (number := whole_number(note, "id")) is not None}


def note_problems(marks: list[int], bodies: list[int]) -> list[str]:
    times, worded = Counter(marks), set(bodies)
    problems = [f"Note {mark} has a mark in the text but no words." for mark in marks if mark not in worded]
    problems += [f"Note {body} has words but no mark in the text." for body in bodies if body not in times]
    problems += [f"Two marks point at note {mark}." for mark, uses in sorted(times.items()) if uses > 1]
    if marks != sorted(marks):
        problems.append("The notes are not numbered in the order of the text.")
    return problems


class _Places:
    """Looks for words where the search before left off, and only then from the start: quotes come in order."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self._at = [0] * len(texts)

    def has(self, words: str) -> bool:
        for number, text in enumerate(self._texts):
            found = text.find(words, self._at[number])
            if found >= 0:
                self._at[number] = found
                return True
            if words in text:
                return True
        return False
