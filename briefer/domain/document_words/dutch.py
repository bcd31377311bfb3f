"""What the program prints in a document in Dutch."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Bronnen",
    contents="Inhoud",
    to_fill="in te vullen: {name}",
    page="Pagina {page} van {pages}",
    details="Gegevens",
    details_said="Gegevens van deze nota, naast elke waarde een omschrijving",
    decision="Besluit",
    decision_said="Voor het besluit, met de hand in te vullen",
    signature="Handtekening: {names}",
    clearance="Akkoord",
    clearance_said="Wie heeft opgesteld, gecontroleerd en goedgekeurd, en wanneer",
    evidence="Bewijs",
    evidence_of="{title}: bewijs",
    evidence_opening="Bewijsbijlage: elk citaat van deze nota, in de volgorde van de tekst.",
    evidence_columns=("Nr.", "Bewering", "Woorden", "Bron", "Plaats", "Controlegetal"),
    evidence_said=(
        "Een rij voor elk citaat: wat het bewijst, de woorden, de bron en de plaats, en controlegetallen van "
        "woorden en tekst."
    ),
    not_verbatim=" Niet letterlijk: in de bron staat {words}. Toch afgedrukt omdat: {why}",
    digests="woorden {words}, tekst {text}",
    joined="{} en {}",
    untitled="bron zonder titel",
    interview="Interview door {}",
    months=tuple(
        "januari februari maart april mei juni juli augustus september oktober november december".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    marks=QuoteMarks.DOUBLE,
    places=places(
        *(
            "p. {}",
            "al. {}",
            "par. {}",
            "art. {}",
            "hfst. {}",
            "clausule {}|clausules {}",
            "kol. {}",
            "afb. {}",
            "tabel {}|tabellen {}",
        ),
        *("r. {}", "n. {}", "deel {}|delen {}", "vol. {}", "bijlage {}|bijlagen {}", "op {}"),
    ),
)
