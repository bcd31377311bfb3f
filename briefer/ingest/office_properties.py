"""Title, author and date from an office file's properties: suggestions only.

The author is often the typist, the title the template's, the date the day of the first draft.
"""

from briefer.domain.reference import ReferenceField
from briefer.ingest.office_xml import Element, all_words, below
from briefer.ingest.stated_values import iso_date, person

_CONFIDENCE = 0.4
_METHOD = "file properties"


def property_fields(root: Element, authors: tuple[str, ...], dates: tuple[str, ...]) -> tuple[ReferenceField, ...]:
    """From the properties under `root`; `authors` and `dates` are names of elements, the best first."""
    fields: list[ReferenceField] = []
    if title := _first(root, ("title",)):
        fields.append(ReferenceField("title", title, _CONFIDENCE, None, _METHOD))
    if author := _first(root, authors):
        fields.append(ReferenceField("author", person(author), _CONFIDENCE, None, _METHOD))
    if (written := _first(root, dates)) and (date := iso_date(written)):
        fields.append(ReferenceField("issued", date, _CONFIDENCE, None, _METHOD))
    return tuple(fields)


def _first(root: Element, names: tuple[str, ...]) -> str | None:
    for name in names:
        for element in below(root, name):
            words = " ".join(all_words(element).split())
            if words:
                return words
    return None
