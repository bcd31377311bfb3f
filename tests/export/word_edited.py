"""A written Word file, edited as people and programs edit it: by changes in its XML."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from briefer.export.word.writer import WordWriter
from tests.export.word_sample import QUOTES, SAMPLE

DOCUMENT, MANIFEST = "word/document.xml", "customXml/item1.xml"
BY = 'w:author="A" w:date="2025-02-03T10:00:00Z"'


class Edited:
    """The sample as a file; each edit is saved at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        WordWriter().write(SAMPLE, path)

    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(self.path) as package:
            return {name: package.read(name) for name in package.namelist()}

    def save(self, parts: Mapping[str, bytes]) -> None:
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data)

    def replace(self, old: str, new: str, *, part: str = DOCUMENT) -> None:
        """`old` stands once in the part."""
        parts = self.parts()
        text = parts[part].decode("utf-8")
        assert text.count(old) == 1, (text.count(old), old)
        self.save({**parts, part: text.replace(old, new).encode("utf-8")})

    def drop(self, *names: str) -> None:
        self.save({name: data for name, data in self.parts().items() if name not in names})

    def xml(self, part: str = DOCUMENT) -> str:
        return self.parts()[part].decode("utf-8")

    def bookmark(self, id: str) -> tuple[str, str]:
        """Start and end of a quote's bookmark."""
        xml = self.xml()
        start = xml.index("<w:bookmarkStart", xml.index(f'w:name="_bq_{id}_') - 60)
        opening = xml[start : xml.index("/>", start) + 2]
        number = opening.split('w:id="')[1].split('"')[0]
        return opening, f'<w:bookmarkEnd w:id="{number}"/>'

    def quote(self, id: str) -> str:
        """The quote's XML with its bookmark."""
        start, end = self.bookmark(id)
        xml = self.xml()
        return xml[xml.index(start) : xml.index(end) + len(end)]

    def paragraph(self, id: str) -> str:
        """The XML of the paragraph that the quote stands in."""
        xml, at = self.xml(), self.xml().index(self.bookmark(id)[0])
        return xml[max(xml.rindex("<w:p>", 0, at), xml.rfind("<w:p ", 0, at)) : xml.index("</w:p>", at) + len("</w:p>")]


def run(words: str, *, deleted: bool = False) -> str:
    tag = "w:delText" if deleted else "w:t"
    return f'<w:r><{tag} xml:space="preserve">{words}</{tag}></w:r>'


def put_in(words: str) -> str:
    return f'<w:ins w:id="900" {BY}>{run(words)}</w:ins>'


def taken_out(words: str) -> str:
    return f'<w:del w:id="901" {BY}>{run(words, deleted=True)}</w:del>'


def parted(id: str, at: str) -> tuple[str, str]:
    """A quote's words before and after the words `at` in it."""
    before, _, after = QUOTES[id].partition(at)
    return before, after
