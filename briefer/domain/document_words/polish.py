"""What the program prints in a document in Polish."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Bibliografia",
    contents="Spis treści",
    to_fill="do uzupełnienia: {name}",
    page="Strona {page} z {pages}",
    details="Dane",
    details_said="Dane tej notatki, obok każdej wartości jej nazwa",
    decision="Decyzja",
    decision_said="Na decyzję, do wypełnienia ręcznie",
    signature="Podpis: {names}",
    clearance="Akceptacja",
    clearance_said="Kto opracował, sprawdził i zatwierdził, i kiedy",
    evidence="Dowody",
    evidence_of="{title}: dowody",
    evidence_opening="Załącznik z dowodami: każdy cytat z tej notatki w kolejności tekstu.",
    evidence_columns=("Nr", "Twierdzenie", "Słowa", "Źródło", "Miejsce", "Skrót"),
    evidence_said=(
        "Jeden wiersz na każdy cytat: czego dowodzi, jego słowa, źródło i miejsce oraz skróty słów i tekstu."
    ),
    not_verbatim=" Niedosłownie: w źródle jest {words}. Wydrukowano mimo to z powodu: {why}",
    digests="słowa {words}, tekst {text}",
    joined="{} i {}",
    untitled="źródło bez tytułu",
    interview="Rozmowę przeprowadził(a) {}",
    months=tuple(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    marks=QuoteMarks.LOW_HIGH,
    places=places(
        *(
            "s. {}",
            "akap. {}",
            "sekc. {}",
            "art. {}",
            "rozdz. {}",
            "klauz. {}",
            "szp. {}",
            "rys. {}",
            "tab. {}",
            "w. {}",
        ),
        *("przyp. {}", "cz. {}", "t. {}", "zał. {}", "{}"),
    ),
)
