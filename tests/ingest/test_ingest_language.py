"""Languages of texts and paragraphs."""

import pytest

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind
from briefer.ingest.language import language_of, languages_of
from briefer.ingest.language_words import language_by_words

SAID = {
    "en": "The Council took note of the report and asked that the work of the committee be brought to an end by the "
    "spring of next year, so that the member states have time to give their views on it before the summer.",
    "fr": "Le Conseil a pris acte du rapport et a demandé que les travaux du comité soient achevés avant le printemps "
    "de l'année prochaine, afin que les États membres aient le temps de donner leur avis sur ce point avant l'été.",
    "de": "Der Rat nahm den Bericht zur Kenntnis und bat darum, dass die Arbeit des Ausschusses bis zum Frühjahr des "
    "nächsten Jahres beendet wird, damit die Mitgliedstaaten vor dem Sommer Zeit für eine Stellungnahme haben.",
    "es": "El Consejo tomó nota del informe y pidió que los trabajos del comité se terminen antes de la primavera del "
    "año que viene, para que los Estados miembros tengan tiempo de dar su opinión sobre ello antes del verano.",
    "it": "Il Consiglio ha preso atto della relazione e ha chiesto che i lavori del comitato si concludano entro la "
    "primavera del prossimo anno, perché gli Stati membri abbiano il tempo di dare il loro parere prima dell'estate.",
    "pt": "O Conselho tomou nota do relatório e pediu que os trabalhos do comité terminem até à primavera do próximo "
    "ano, para que os Estados-Membros tenham tempo de dar a sua opinião sobre o assunto antes do verão.",
    "nl": "De Raad nam kennis van het verslag en vroeg om de werkzaamheden van het comité voor het voorjaar van "
    "volgend jaar af te ronden, zodat de lidstaten tijd hebben om er voor de zomer hun mening over te geven.",
    "pl": "Rada przyjęła sprawozdanie do wiadomości i zwróciła się o zakończenie prac komitetu do wiosny przyszłego "
    "roku, aby państwa członkowskie miały czas na wyrażenie swojej opinii na ten temat przed latem, i to nie tylko w "
    "tej sprawie, ale także w sprawie, która jest z nią związana przez to, że dotyczy także jego państw.",
}


@pytest.mark.parametrize("language", SAID)
def test_a_paragraph_is_in_the_language_of_its_little_words(language: str) -> None:
    assert language_by_words(SAID[language]) == language
    assert language_of(SAID[language]) == language


@pytest.mark.parametrize(
    "words",
    [
        "",
        "The of and.",
        "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Phi Chi Psi",
        SAID["en"][:90] + SAID["nl"][:90],
    ],
)
def test_little_words_say_nothing_where_they_are_few_or_of_two_languages(words: str) -> None:
    assert language_by_words(words) is None


def test_letters_tell_where_no_word_does() -> None:
    assert language_of("Rådet noterade rapporten och bad att arbetet skulle avslutas före våren nästa år. " * 3) == "sv"
    assert language_of("Alla människor är födda fria och lika i värde och rättigheter, utan åtskillnad. " * 3) == "sv"


def test_a_paragraph_in_another_language_says_so_in_any_text() -> None:
    text = "\n\n".join((SAID["en"] * 2, SAID["fr"] * 2, SAID["en"] * 2, "Short."))
    blocks, start = [], 0
    for number, words in enumerate(text.split("\n\n"), 1):
        blocks.append(Block(Span(start, start + len(words)), BlockKind.PARAGRAPH, number))
        start += len(words) + 2

    assert languages_of(text, tuple(blocks), "en") == ("en", "fr", "en", "en")


def test_a_paragraph_is_known_by_the_commonest_words_of_its_text_where_no_list_has_its_language() -> None:
    swedish = "Rådet noterade rapporten och bad att arbetet skulle avslutas före våren nästa år för att ge tid. " * 3
    english = SAID["en"] * 2
    text = "\n\n".join([swedish] * 6 + [english])
    length = len(swedish) + 2
    blocks = [Block(Span(at * length, at * length + len(swedish)), BlockKind.PARAGRAPH, at + 1) for at in range(6)] + [
        Block(Span(6 * length, 6 * length + len(english)), BlockKind.PARAGRAPH, 7)
    ]

    assert languages_of(text, tuple(blocks), "sv") == ("sv",) * 6 + ("en",)


def test_a_row_of_names_is_in_the_language_of_its_text() -> None:
    row = "Österreich 8,9 Wien Deutsch\tBelgien 11,5 Brüssel Niederländisch\tKroatien 4,0 Zagreb Kroatisch\t" * 3

    assert languages_of(row, (Block(Span(0, len(row)), BlockKind.ROW, 1),), "en") == ("en",)
