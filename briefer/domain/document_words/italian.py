"""What the program prints in a document in Italian."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Riferimenti",
    contents="Indice",
    to_fill="da compilare: {name}",
    page="Pagina {page} di {pages}",
    details="Dati",
    details_said="Dati di questa nota, un’etichetta accanto a ogni valore",
    decision="Decisione",
    decision_said="Per la decisione, da compilare a mano",
    signature="Firma: {names}",
    clearance="Visto",
    clearance_said="Chi ha redatto, verificato e approvato, e quando",
    evidence="Prove",
    evidence_of="{title}: prove",
    evidence_opening="Allegato delle prove: ogni citazione di questa nota, nell’ordine del testo.",
    evidence_columns=("N.", "Affermazione", "Testo citato", "Fonte", "Luogo", "Impronta"),
    evidence_said=(
        "Una riga per ogni citazione: che cosa prova, le sue parole, la fonte e il luogo, e le impronte delle parole e "
        "del testo."
    ),
    not_verbatim=" Non letterale: la fonte riporta {words}. Stampato comunque per questo motivo: {why}",
    digests="parole {words}, testo {text}",
    joined="{} e {}",
    untitled="fonte senza titolo",
    interview="Intervista di {}",
    months=tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    first_day="1º",
    marks=QuoteMarks.ANGLES,
    places=places(
        *("p. {}|pp. {}", "par. {}|parr. {}", "sez. {}|sezz. {}", "art. {}|artt. {}", "cap. {}|capp. {}"),
        *("clausola {}|clausole {}", "col. {}|coll. {}", "fig. {}|figg. {}", "tab. {}|tabb. {}", "r. {}|rr. {}"),
        *("n. {}|nn. {}", "pt. {}|ptt. {}", "vol. {}|voll. {}", "allegato {}|allegati {}", "a {}"),
    ),
)
