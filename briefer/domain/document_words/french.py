"""What the program prints in a document in French."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Références",
    contents="Table des matières",
    to_fill="à compléter\u00a0: {name}",
    page="Page {page} sur {pages}",
    details="Informations",
    details_said="Informations sur cette note, un intitulé à côté de chaque valeur",
    decision="Décision",
    decision_said="Pour la décision, à remplir à la main",
    signature="Signature\u00a0: {names}",
    clearance="Validation",
    clearance_said="Qui a rédigé, vérifié et approuvé, et quand",
    evidence="Preuves",
    evidence_of="{title}\u00a0: preuves",
    evidence_opening="Annexe des preuves\u00a0: chaque citation de cette note, dans l’ordre du texte.",
    evidence_columns=("N°", "Affirmation", "Texte cité", "Source", "Emplacement", "Empreinte"),
    evidence_said=(
        "Une ligne par citation\u00a0: ce qu’elle prouve, ses mots, sa source et son emplacement, et les "
        "empreintes des mots et du texte."
    ),
    not_verbatim=" Non littéral\u00a0: la source porte {words}. Imprimé malgré tout, parce que\u00a0: {why}",
    digests="mots {words}, texte {text}",
    joined="{} et {}",
    untitled="source sans titre",
    interview="Entretien mené par {}",
    months=tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    first_day="1er",
    marks=QuoteMarks.GUILLEMETS,
    places=places(
        *(
            "p. {}",
            "paragr. {}",
            "sect. {}",
            "art. {}",
            "chap. {}",
            "cl. {}",
            "col. {}",
            "fig. {}",
            "tableau {}|tableaux {}",
        ),
        *("l. {}", "n. {}", "part. {}", "vol. {}", "annexe {}|annexes {}", "à {}"),
    ),
)
