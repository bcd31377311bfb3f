"""What the program prints in a document in German."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Literaturverzeichnis",
    contents="Inhalt",
    to_fill="auszufüllen: {name}",
    page="Seite {page} von {pages}",
    details="Angaben",
    details_said="Angaben zu dieser Vorlage, neben jedem Wert seine Bezeichnung",
    decision="Entscheidung",
    decision_said="Für die Entscheidung, von Hand auszufüllen",
    signature="Unterschrift: {names}",
    clearance="Mitzeichnung",
    clearance_said="Wer verfasst, geprüft und gebilligt hat, und wann",
    evidence="Belege",
    evidence_of="{title}: Belege",
    evidence_opening="Anhang der Belege: jedes Zitat dieser Vorlage in der Reihenfolge des Textes.",
    evidence_columns=("Nr.", "Aussage", "Wortlaut", "Quelle", "Stelle", "Prüfsumme"),
    evidence_said=(
        "Eine Zeile für jedes Zitat: was es belegt, sein Wortlaut, seine Quelle und Stelle sowie Prüfsummen von "
        "Wortlaut und Text."
    ),
    not_verbatim=" Nicht wörtlich: In der Quelle steht {words}. Dennoch gedruckt, weil: {why}",
    digests="Wortlaut {words}, Text {text}",
    joined="{} und {}",
    untitled="Quelle ohne Titel",
    interview="Interview von {}",
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),  # noqa: SIM905
    day_first="{day}. {month} {year}",
    marks=QuoteMarks.LOW,
    places=places(
        *(
            "S. {}",
            "Abs. {}",
            "Abschn. {}",
            "Art. {}",
            "Kap. {}",
            "Klausel {}|Klauseln {}",
            "Sp. {}",
            "Abb. {}",
            "Tab. {}",
        ),
        *("Z. {}", "Anm. {}", "Teil {}|Teile {}", "Bd. {}|Bde. {}", "Anhang {}|Anhänge {}", "bei {}"),
    ),
)
