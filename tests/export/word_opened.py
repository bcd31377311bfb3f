"""A written Word file, taken apart with nothing of the writer's."""

import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from briefer.domain.manuscript import Manuscript, Written
from briefer.export.word.writer import WordWriter

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Opened:
    """A written file, taken apart."""

    @classmethod
    def of(cls, data: bytes) -> "Opened":
        return cls(BytesIO(data))

    def __init__(self, path: Path | BytesIO) -> None:
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}

    def xml(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self.parts[f"word/{name}.xml"])

    @property
    def body(self) -> ElementTree.Element:
        return self.xml("document")

    def paragraphs(self) -> list[tuple[str, str]]:
        """Style and text of each paragraph of the body, tables included."""
        return [
            (style_of(paragraph), "".join(text.text or "" for text in paragraph.iter(f"{W}t")))
            for paragraph in self.body.iter(f"{W}p")
        ]

    def run(self, words: str, part: str = "document") -> ElementTree.Element:
        """The one run that says `words`."""
        [run] = [run for run in self.xml(part).iter(f"{W}r") if "".join(run.itertext()) == words]
        return run

    def looks(self, words: str) -> dict[str, dict[str, str]]:
        found = self.run(words).find(f"{W}rPr")
        return {
            look.tag.replace(W, ""): {k.replace(W, ""): v for k, v in look.items()}
            for look in (found if found is not None else ())
        }


def style_of(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def write(given: Manuscript, folder: Path) -> tuple[Written, Opened]:
    written = WordWriter().write(given, folder / "a.docx")
    return written, Opened(folder / "a.docx")
