"""What the program prints in a document in Spanish."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
    references="Referencias",
    contents="Índice",
    to_fill="por completar: {name}",
    page="Página {page} de {pages}",
    details="Datos",
    details_said="Datos de este informe, un rótulo junto a cada valor",
    decision="Decisión",
    decision_said="Para la decisión, se rellena a mano",
    signature="Firma: {names}",
    clearance="Visto bueno",
    clearance_said="Quién redactó, revisó y aprobó, y cuándo",
    evidence="Pruebas",
    evidence_of="{title}: pruebas",
    evidence_opening="Anexo de pruebas: cada cita de este informe, en el orden del texto.",
    evidence_columns=("N.º", "Afirmación", "Texto citado", "Fuente", "Lugar", "Huella"),
    evidence_said=(
        "Una fila por cita: lo que prueba, sus palabras, su fuente y lugar, y las huellas de las palabras y del texto."
    ),
    not_verbatim=" No literal: la fuente dice {words}. Se imprime así por este motivo: {why}",
    digests="palabras {words}, texto {text}",
    joined="{} y {}",
    untitled="fuente sin título",
    interview="Entrevista de {}",
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()  # noqa: SIM905
    ),
    day_first="{day} de {month} de {year}",
    marks=QuoteMarks.ANGLES,
    places=places(
        *("p. {}|pp. {}", "párr. {}|párrs. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "cap. {}|caps. {}"),
        *("cláus. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "tabla {}|tablas {}", "lín. {}", "n. {}|nn. {}"),
        *("parte {}|partes {}", "vol. {}|vols. {}", "anexo {}|anexos {}", "en {}"),
    ),
)
