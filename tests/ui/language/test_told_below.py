"""What comes from below the window can be told in its language."""

from pathlib import Path

from briefer.ui.below.retold import is_known
from tests.ui.language.sentences_in_code import sentences_below

ELSEWHERE = {  # who alone says it, so that no window shows it
    "domain/document_words": "what is printed in a file is in the language of the file",
    "storage/template_files.py": "template files that cannot be used are told by the command line",
    "storage/template_json.py": "so are their faults",
    "storage/json_fields.py": "so are their faults",
}


def test_every_sentence_of_the_layers_below_is_listed() -> None:
    missing = [
        f"{place}: {text}" for place, text in sentences_below() if not is_known(text) and not _is_elsewhere(place)
    ]
    assert not missing, "to be listed in briefer/ui/below:\n" + "\n".join(missing)


def _is_elsewhere(place: str) -> bool:
    path = Path(place.split(":")[0])
    return any(one.as_posix() in ELSEWHERE for one in (path, *path.parents))
