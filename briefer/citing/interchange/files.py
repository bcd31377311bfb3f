"""`ReferenceFilesOnDisk`: files of references read and written, whatever their form."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from briefer.citing.interchange.bibtex import read_bibtex
from briefer.citing.interchange.bibtex_out import bibtex
from briefer.citing.interchange.csl_json import csl_json, read_csl_json
from briefer.citing.interchange.refused import NotReferences
from briefer.citing.interchange.ris import read_ris
from briefer.citing.interchange.ris_out import ris
from briefer.domain.errors import FileDamaged, NotFound, SaveFailed
from briefer.domain.reference import Reference
from briefer.domain.reference_file import Entry, Loss, ReferenceFile, Skipped
from briefer.whole_file import clause_of, write_whole

LARGEST = 16 * 1024 * 1024  # bytes
MOST = 20_000  # entries
_READERS: dict[str, Callable[[str], list[Entry | Skipped]]] = {
    ".json": read_csl_json,
    ".ris": read_ris,
    ".bib": read_bibtex,
}
_OTHER_NAMES = {".csljson": ".json", ".bibtex": ".bib", ".biblatex": ".bib"}
_UNDECODED = re.compile("[\udc80-\udcff]")


class Decoded(Protocol):
    """Text of a file; bytes that could not be decoded stand in it as lone surrogates."""

    @property
    def text(self) -> str: ...
    @property
    def encoding(self) -> str: ...
    @property
    def confidence(self) -> float: ...


class ReferenceFilesOnDisk:
    """Implements `ReferenceFiles`."""

    def __init__(self, decode: Callable[[bytes], Decoded], *, sure: float, refusal: type[Exception]) -> None:
        """`decode` raises a `refusal` that names what else the bytes are ("a picture"); below `sure` it guessed."""
        self._decode = decode
        self._sure = sure
        self._refusal = refusal

    def read(self, path: Path) -> tuple[Reference, ...]:
        """The references alone. Raises `NotFound` and `FileDamaged`."""
        return tuple(entry.reference for entry in self.report(path).entries)

    def report(self, path: Path) -> ReferenceFile:
        """All that is in the file, broken entries named. Raises `NotFound` and `FileDamaged`."""
        text, remarks = self._text(path)
        suffix = _form_of(path, text)
        try:
            found = _READERS[suffix](text)
        except NotReferences as error:
            raise FileDamaged(path, str(error)) from error
        if len(found) > MOST:
            raise FileDamaged(path, f"it holds {len(found):,} entries; {MOST:,} are the most.")
        return ReferenceFile(
            entries=tuple(one for one in found if isinstance(one, Entry)),
            skipped=tuple(one for one in found if isinstance(one, Skipped)),
            remarks=remarks,
        )

    def write(self, references: Iterable[Reference], path: Path) -> tuple[Loss, ...]:
        """In the form that the suffix names; what has no place there is returned. Raises `SaveFailed`.

        A file that was there before stays beside it as `<name>.bak`.
        """
        keyed = keyed_references(references)
        losses: tuple[Loss, ...] = ()
        match path.suffix.lower():
            case ".json":
                text = csl_json(keyed)
            case ".ris":
                text, losses = ris(keyed)
            case ".bib":
                text, losses = bibtex(keyed)
            case _:
                raise SaveFailed(path, "its name should end in .json, .ris or .bib.")
        try:
            write_whole(path, text.encode("utf-8", "replace"), keep_previous=True)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error
        return losses

    def _text(self, path: Path) -> tuple[str, tuple[str, ...]]:
        try:
            decoded = self._decode(_bytes_at(path))
        except self._refusal as error:
            raise FileDamaged(path, f"it holds {error} and no text.") from error
        remarks = []
        if decoded.confidence < self._sure:
            remarks.append(f"Its encoding was guessed ({decoded.encoding}); look at names with accents.")
        if lost := len(_UNDECODED.findall(decoded.text)):
            remarks.append(f"{lost:,} bytes of it are no characters and were replaced by “�”.")
        return _UNDECODED.sub("�", decoded.text).removeprefix("\ufeff"), tuple(remarks)


def _bytes_at(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileDamaged(path, "it is no file.") if path.exists() else NotFound("file", str(path))
        if path.stat().st_size > LARGEST:
            raise FileDamaged(path, "it is far larger than any file of references (16 MB).")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise FileDamaged(path, f"{clause_of(error)}.") from error
    if not data.strip():
        raise FileDamaged(path, "it is empty.")
    if len(data) > LARGEST:
        raise FileDamaged(path, "it is far larger than any file of references (16 MB).")
    return data


def _form_of(path: Path, text: str) -> str:
    """By its name, else by its first sign: programs save BibTeX and RIS as .txt too."""
    suffix = _OTHER_NAMES.get(path.suffix.lower(), path.suffix.lower())
    if suffix in _READERS:
        return suffix
    start = text.lstrip()[:2_000]
    if start.startswith(("[", "{")):
        return ".json"
    return ".ris" if re.search(r"^TY {2}-", start, re.MULTILINE) else ".bib"


def keyed_references(references: Iterable[Reference]) -> Mapping[str, Reference]:
    """Each by a key of its own that people can read: nguyen2023takeaways."""
    keyed: dict[str, Reference] = {}
    for reference in references:
        key = free = _key(reference)
        number = 2
        while free in keyed:
            free = f"{key}-{number}"
            number += 1
        keyed[free] = reference
    return keyed


def _key(reference: Reference) -> str:
    names = reference.author or reference.editor
    who = (names[0].family or names[0].literal or "") if names else ""
    year = str(reference.issued.year) if reference.issued else ""
    words = [word for word in map(_ascii, (reference.title or "").split()) if len(word) > 3]
    return f"{_ascii(who.split()[0] if who.split() else '')}{year}{words[0] if words else ''}" or "reference"


def _ascii(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold().replace("đ", "d"))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())[:30]
