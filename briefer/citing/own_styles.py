"""The styles that the user added: checked, tried and kept, and offered beside the others."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Lock

from briefer.citing.offered import OFFERED, Offered
from briefer.citing.own_style_text import engine_text
from briefer.citing.style_check import LARGEST, Checked, StyleFault, checked
from briefer.citing.style_trial import try_out
from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.errors import NotFound, StyleInvalid
from briefer.domain.template import StyleId
from briefer.ports.citing import AddedStyle, StyleFiles
from briefer.whole_file import clause_of

_DIGITS = 12  # of the digest in a file's name: a file that was changed since it was tried is not used


class OwnStylesInFolder:
    """Implements `OwnStyles`, and gives the engine what it needs of them. May be used from any thread."""

    def __init__(self, files: StyleFiles, *, trial: Callable[..., None] = try_out) -> None:
        """`trial` raises `StyleFault` (see `style_trial.try_out`)."""
        self._files = files
        self._trial = trial
        self._known: dict[str, Offered] = {}  # by the name of the file, whose digest is in it
        self._lent: dict[StyleId, Offered] = {}
        self._lock = Lock()

    def offered(self) -> tuple[Offered, ...]:
        """Those kept and those lent, by title. A file that cannot be used is passed over; `faults` says why."""
        with self._lock:
            return self._read()[0] + tuple(self._lent.values())

    def all(self) -> tuple[CitationStyle, ...]:
        with self._lock:
            return tuple(one.style for one in self._read()[0])

    def faults(self) -> tuple[str, ...]:
        with self._lock:
            return self._read()[1]

    def add(self, path: Path) -> AddedStyle:
        data = _bytes_at(path)
        style, remarks = self._sound(path, data)
        with self._lock:
            name = f"{style.style.id}.{_digest(data)}.csl"
            self._files.save(name, data)
            for older in self._named(style.style.id):
                if older != name:
                    self._files.remove(older)
        return AddedStyle(style.style, remarks)

    def lend(self, path: Path) -> AddedStyle:
        data = _bytes_at(path)
        style, remarks = self._sound(path, data)
        with self._lock:
            id = StyleId(f"{style.style.id}.csl")
            self._lent[id] = replace(style, style=replace(style.style, id=id))
        return AddedStyle(self._lent[id].style, remarks)

    def remove(self, id: StyleId) -> None:
        with self._lock:
            names = self._named(id)
            if not names:
                raise NotFound("citation style of yours", id)
            for name in names:
                self._files.remove(name)

    def _sound(self, path: Path, data: bytes) -> tuple[Offered, tuple[str, ...]]:
        """Checked, and tried in a process of its own."""
        try:
            style = checked(data)
            offered = _offered(_id_of(path), style)
            self._trial(offered.csl, has_list=style.has_list)
        except StyleFault as fault:
            raise StyleInvalid(path, str(fault)) from fault
        return offered, style.remarks

    def _named(self, id: StyleId) -> list[str]:
        return [name for name, _ in self._files.all() if name.split(".")[0] == id]

    def _read(self) -> tuple[tuple[Offered, ...], tuple[str, ...]]:
        found: list[Offered] = []
        faults: list[str] = []
        for name, data in self._files.all():
            id, _, rest = name.partition(".")
            try:
                if rest != f"{_digest(data)}.csl":
                    raise StyleFault("It was changed, or put there by hand. Add it again.")
                if name not in self._known:
                    self._known[name] = _offered(StyleId(id), checked(data))
                found.append(self._known[name])
            except StyleFault as fault:
                faults.append(f"The style “{name}” is not used. {fault}")
        return tuple(sorted(found, key=lambda one: one.style.title.casefold())), tuple(faults)


def _offered(id: StyleId, style: Checked) -> Offered:
    placement = Placement.NOTE if style.is_notes else Placement.TEXT
    made = CitationStyle(id, style.title, placement, style.has_list, not style.is_british, is_own=True)
    return Offered(
        made,
        labels_pages=style.labels_places,
        region="GB" if style.is_british else "US",
        numbered=style.is_numbered,
        csl=engine_text(style.root),
    )


def _id_of(path: Path) -> StyleId:
    """From the file's name; never that of a style that comes with the program."""
    plain = unicodedata.normalize("NFKD", path.stem.casefold()).encode("ascii", "ignore").decode("ascii")
    id = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "style"
    return StyleId(f"{id}-own" if any(one.style.id == id for one in OFFERED) else id)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()[:_DIGITS]


def _bytes_at(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise StyleInvalid(path, "It is no file.") if path.exists() else NotFound("file", str(path))
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise StyleInvalid(path, f"It cannot be read: {clause_of(error)}.") from error
