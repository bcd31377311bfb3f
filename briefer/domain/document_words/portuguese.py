"""What the program prints in a document in Portuguese."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Referências",
    contents="Índice",
    to_fill="por preencher: {name}",
    page="Página {page} de {pages}",
    details="Dados",
    details_said="Dados desta nota, um rótulo ao lado de cada valor",
    decision="Decisão",
    decision_said="Para a decisão, a preencher à mão",
    signature="Assinatura: {names}",
    clearance="Aprovação",
    clearance_said="Quem redigiu, verificou e aprovou, e quando",
    evidence="Provas",
    evidence_of="{title}: provas",
    evidence_opening="Anexo de provas: cada citação desta nota, pela ordem do texto.",
    evidence_columns=("N.º", "Afirmação", "Texto citado", "Fonte", "Lugar", "Resumo digital"),
    evidence_said=(
        "Uma linha por citação: o que prova, as suas palavras, a fonte e o lugar, e os resumos digitais das "
        "palavras e do texto."
    ),
    not_verbatim=" Não literal: a fonte diz {words}. Impresso mesmo assim por este motivo: {why}",
    digests="palavras {words}, texto {text}",
    joined="{} e {}",
    untitled="fonte sem título",
    interview="Entrevista de {}",
    months=tuple(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()  # noqa: SIM905
    ),
    day_first="{day} de {month} de {year}",
    marks=QuoteMarks.DOUBLE,
    places=places(
        *("p. {}|pp. {}", "par. {}|pars. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "cap. {}|caps. {}"),
        *("cláus. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "tabela {}|tabelas {}", "linha {}|linhas {}"),
        *("n. {}|nn. {}", "parte {}|partes {}", "vol. {}|vols. {}", "anexo {}|anexos {}", "em {}"),
    ),
)
