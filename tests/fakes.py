"""One fake for each port that services are tried on. `tests/test_contracts*.py` hold them to the real things."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.decoding import Decoding
from briefer.domain.errors import NotFound, SourceUnreadable
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.house_template import BodyPlace, HouseLook, HouseRules, HouseTemplate, Role, RoleStyle
from briefer.domain.manuscript import Heading, Manuscript
from briefer.domain.mark import Mark
from briefer.domain.original import Box, PageMarks, PagePicture, PagePiece
from briefer.domain.reference import confirm
from briefer.domain.shingles import relation, shingles_of
from briefer.domain.source import (
    Block,
    BlockKind,
    LeftOut,
    Passage,
    PassageId,
    Related,
    Removed,
    Source,
    SourceId,
    SourceStatus,
    SourceText,
    TextDigest,
)
from briefer.domain.template import Template, TemplateId
from briefer.ingest.original_pages import png_of
from briefer.ports.briefings import Version
from briefer.ports.following import Followed, News, Pace, WatchedFolder
from briefer.ports.librarian import AddReport
from briefer.ports.library import PassageMap
from briefer.ports.packs import PackReport, PackSaved
from briefer.ports.reading import AS_IT_IS, ReadAs
from briefer.ports.settings import Settings
from briefer.ports.work import Cancelled, Progress, never


def text_of(words: str, *, language: str = "en") -> SourceText:
    """A text whose blocks are its non-blank lines."""
    blocks: list[Block] = []
    start = 0
    for line in words.split("\n"):
        if stripped := line.strip():
            first = start + line.index(stripped)
            blocks.append(Block(Span(first, first + len(stripped)), BlockKind.PARAGRAPH, len(blocks) + 1))
        start += len(line) + 1
    return SourceText(words, tuple(blocks), language=language)


class MemoryLibrary:
    """A library without a disk; one passage a block."""

    def __init__(self) -> None:
        self._sources: dict[SourceId, Source] = {}
        self._texts: dict[TextDigest, SourceText] = {}
        self._generation = 0
        self._trash: list[Removed] = []
        self.unread: list[LeftOut] = []

    def put(self, id: str, text: SourceText) -> Source:
        source = Source(
            id=SourceId(id),
            path=Path(f"/library/{id}.txt"),
            status=SourceStatus.READY,
            reason=None,
            digest=text.digest,
            characters=len(text.text),
            word_count=len(text.text.split()),
            passage_count=len(text.blocks),
            language=text.language,
            fields=text.fields,
            raw_digest=text.digest[::-1],
        )
        self._texts[text.digest] = text
        self._sources[source.id] = source
        self._generation += 1
        return source

    def drop(self, id: SourceId) -> None:
        del self._sources[id]
        self._generation += 1

    def throw_away(self, id: SourceId) -> None:
        self._trash.insert(0, Removed(self.source(id), float(self._generation)))
        self.drop(id)

    def put_back(self, id: SourceId) -> None:
        found = [one for one in self._trash if one.source.id == id]
        if not found:
            raise NotFound("source in the trash", id)
        self._trash.remove(found[0])
        self.change(found[0].source)

    def removed(self) -> tuple[Removed, ...]:
        return tuple(self._trash)

    def change(self, source: Source) -> None:
        self._sources[source.id] = source
        self._generation += 1

    def sources(self) -> tuple[Source, ...]:
        return tuple(self._sources.values())

    def source(self, id: SourceId) -> Source:
        if id not in self._sources:
            raise NotFound("source", id)
        return self._sources[id]

    def text(self, digest: TextDigest) -> SourceText:
        if digest not in self._texts:
            raise NotFound("text", digest)
        return self._texts[digest]

    def passages(self, ids: Sequence[PassageId]) -> tuple[Passage, ...]:
        held = {passage.id: passage for passage in self._passages()}
        return tuple(held[id] for id in ids if id in held)

    def passage_map(self) -> PassageMap:
        of: dict[SourceId, range] = {}
        for passage in self._passages():
            first = of[passage.source].start if passage.source in of else passage.id
            of[passage.source] = range(first, passage.id + 1)
        return PassageMap(self._generation, of, frozenset(p.id for p in self._passages() if p.furniture))

    def not_indexed(self) -> int:
        return 0

    def left_out(self) -> tuple[LeftOut, ...]:
        return tuple(self.unread)

    def related(self, source: SourceId) -> tuple[Related, ...]:
        own = {one.id: shingles_of([self._texts[one.digest].text]) for one in self.sources()}
        found = (
            relation(own[source], its, common=frozenset(), source=other)
            for other, its in own.items()
            if source in own and other != source
        )
        return tuple(sorted((one for one in found if one is not None), key=lambda one: -one.share))

    def _passages(self) -> list[Passage]:
        found: list[Passage] = []
        for source in self._sources.values():
            text = self._texts[source.digest]
            for block in text.blocks:
                found.append(
                    Passage(
                        id=PassageId(len(found) + 1),
                        source=source.id,
                        digest=source.digest,
                        span=block.span,
                        text=block.span.of(text.text),
                        paragraph=block.number,
                        page=block.page,
                        furniture=block.furniture,
                    )
                )
        return found


class MemoryLibrarian:
    """Changes a `MemoryLibrary` at once; `add` reads files as UTF-8."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library
        self.asked: list[tuple[tuple[Path, ...], ReadAs]] = []
        self.closed = False

    def add(
        self,
        paths: Sequence[Path],
        *,
        how: ReadAs = AS_IT_IS,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> AddReport:
        self.asked.append((tuple(paths), how))
        added: list[Source] = []
        left_out: list[LeftOut] = []
        for number, path in enumerate(paths):
            if cancelled():
                return AddReport(tuple(added), left_out=tuple(left_out), cancelled=True)
            try:
                source = replace(self._library.put(path.stem, text_of(path.read_text("utf-8"))), path=path)
                self._library.change(source)
                added.append(source)
            except FileNotFoundError:
                left_out.append(LeftOut(path, SourceStatus.MISSING, "The file was moved or deleted."))
            progress(Progress(number + 1, len(paths), path.name))
        return AddReport(tuple(added), left_out=tuple(left_out))

    def remove(self, sources: Sequence[SourceId]) -> None:
        for source in sources:
            self._library.throw_away(source)

    def restore(self, sources: Sequence[SourceId]) -> None:
        for source in sources:
            self._library.put_back(source)

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        for id in sources:
            before, gone = self._library.source(id), {tag.casefold() for tag in take}
            kept = {tag.casefold(): tag for tag in (*put, *(tag for tag in before.tags if tag.casefold() not in gone))}
            self._library.change(replace(before, tags=tuple(sorted(kept.values(), key=str.casefold))))

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None:
        self._library.unread = [
            replace(one, ignored=ignored) if one.path in paths else one for one in self._library.unread
        ]

    def reread(
        self, sources: Sequence[SourceId], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        found = [self._library.source(id) for id in sources]
        gone = tuple(
            LeftOut(one.path, SourceStatus.MISSING, "The file was moved or deleted.")
            for one in found
            if not one.path.exists()
        )
        for one in found:
            if not one.path.exists():
                self._library.change(replace(one, status=SourceStatus.MISSING))
        return AddReport(unchanged=tuple(one for one in found if one.path.exists()), left_out=gone)

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        before = self._library.source(source)
        after = replace(before, fields=confirm(before.fields, values))
        self._library.change(after)
        return after

    def check(self, source: SourceId, at: Path | None = None) -> Source:
        before = self._library.source(source)
        after = before if at is None else replace(before, path=at, status=SourceStatus.READY)
        self._library.change(after)
        return after

    def mend(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        return 0

    def reindex(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        return sum(source.passage_count for source in self._library.sources())

    def close(self) -> None:
        self.closed = True


class MemoryFolders:
    """Watched folders of which nothing is read. `told` is what the window said."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        self.told: list[Pace] = []
        self.looks = 0
        self.news: Callable[[News], object] = lambda news: None

    def watched(self) -> tuple[WatchedFolder, ...]:
        return tuple(WatchedFolder(path) for path in self.folders)

    def watch(self, folders: Sequence[Path]) -> None:
        self.folders += [path for path in folders if path not in self.folders]

    def unwatch(self, folder: Path) -> bool:
        found = folder in self.folders
        self.folders = [path for path in self.folders if path != folder]
        return found

    def follow(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> Followed:
        return Followed()

    def begin(self, on_news: Callable[[News], object]) -> None:
        self.news = on_news

    def look(self) -> None:
        self.looks += 1

    def tell(self, pace: Pace) -> None:
        self.told.append(pace)


class MemoryPacks:
    """Notes what was saved and added; `report` is what adding gives."""

    def __init__(self) -> None:
        self.saved: list[tuple[Path, tuple[SourceId, ...] | None, bool]] = []
        self.added: list[Path] = []
        self.report = PackReport()

    def save_pack(
        self,
        path: Path,
        sources: Sequence[SourceId] | None,
        *,
        with_files: bool,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> PackSaved:
        self.saved.append((path, None if sources is None else tuple(sources), with_files))
        return PackSaved(path, 2, 1_000)

    def take_pack(
        self, path: Path, *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> PackReport:
        self.added.append(path)
        return self.report


class MemoryBriefings:
    def __init__(self) -> None:
        self._files: dict[Path, Briefing] = {}

    def open(self, path: Path) -> Briefing:
        if path not in self._files:
            raise NotFound("briefing", str(path))
        return self._files[path]

    def save(self, briefing: Briefing, path: Path) -> None:
        self._files[path] = briefing


class MemoryTemplates:
    def __init__(self, *templates: Template) -> None:
        self._builtin = {template.id: template for template in templates}
        self._own: dict[TemplateId, Template] = {}

    def all(self) -> tuple[Template, ...]:
        return tuple({**self._builtin, **self._own}.values())

    def is_builtin(self, id: TemplateId) -> bool:
        return id in self._builtin and id not in self._own

    def save(self, template: Template) -> Path:
        self._own[template.id] = template
        return Path(f"/templates/{template.id}")

    def faults(self) -> tuple[str, ...]:
        return ()


class MemoryHouseTemplates:
    """House templates that have every role's usual style, and are told what is settled."""

    def __init__(self, *templates: HouseTemplate) -> None:
        self._templates = {template.name: template for template in templates}

    def open(self, path: Path) -> HouseTemplate:
        if path.name not in self._templates:
            raise NotFound("house template", str(path))
        return self._templates[path.name]

    def inspect(self, template: HouseTemplate) -> HouseLook:
        roles = tuple(
            RoleStyle(role, template.rules.styles.get(role, role.value), False, (role.value, "Other")) for role in Role
        )
        return HouseLook(template.name, template.rules, roles, (), (), BodyPlace.END)

    def remember(self, path: Path, rules: HouseRules) -> Path:
        self._templates[path.name] = replace(self._templates[path.name], rules=rules)
        return path


class MemorySettings:
    def __init__(self, settings: Settings | None = None) -> None:
        self.saved = settings or Settings()
        self.wrong: tuple[str, ...] = ()

    def ignored(self) -> tuple[str, ...]:
        return self.wrong

    def load(self) -> Settings:
        return self.saved

    def save(self, settings: Settings) -> None:
        self.saved = settings


class PlainPages:
    """Pages without a typesetter: one for each heading, as a grey picture of the width asked for."""

    def __init__(self) -> None:
        self.set: list[Manuscript] = []

    def count(self, manuscript: Manuscript) -> int:
        return max(1, sum(isinstance(block, Heading) for block in manuscript.blocks))

    def pictures(self, manuscript: Manuscript, *, width: int) -> tuple[bytes, ...]:
        self.set.append(manuscript)
        return (picture(width, round(width * 1.4)),) * self.count(manuscript)

    def places(self, manuscript: Manuscript) -> tuple[int, ...]:
        return tuple(range(sum(isinstance(block, Heading) for block in manuscript.blocks)))


def picture(width: int, height: int) -> bytes:
    """A white PNG."""
    return png_of(b"\xff" * (3 * width * height), width, height, 3 * width)


class PaperOriginals:
    """White pages, for every file that was `put`. The words of a piece stand in one line at the top of their page."""

    def __init__(self) -> None:
        self._files: dict[Path, tuple[str, int]] = {}
        self.drawn: list[int] = []
        self.readings: dict[Path, tuple[Decoding, ...]] = {}
        self.closed = False

    def put(self, path: Path, digest: str, pages: int) -> None:
        self._files[path] = (digest, pages)

    def picture(
        self, path: Path, digest: str | None, page: int, *, width: int, cancelled: Cancelled = never
    ) -> PagePicture:
        pages = self._pages(path, digest)
        self.drawn.append(page)
        height = width * 4 // 3
        return PagePicture(
            max(1, min(page, pages)),
            pages,
            width,
            height,
            png_of(b"\xff" * (3 * width * height), width, height, 3 * width),
        )

    def marks(
        self, path: Path, digest: str | None, page: int, *, pieces: Sequence[PagePiece], cancelled: Cancelled = never
    ) -> PageMarks:
        self._pages(path, digest)
        return PageMarks(tuple(Box(0.1, 0.1, 0.9, 0.12) for _ in pieces), complete=True)

    def decodings(self, path: Path, *, cancelled: Cancelled = never) -> tuple[Decoding, ...]:
        return self.readings.get(path, ())

    def close(self) -> None:
        self.closed = True

    def _pages(self, path: Path, digest: str | None) -> int:
        if path not in self._files:
            raise SourceUnreadable(path, SourceStatus.MISSING.value, "The file was moved or deleted.")
        held, pages = self._files[path]
        if digest not in (None, held):
            raise SourceUnreadable(path, SourceStatus.CHANGED.value, "The file has changed.")
        return pages


class MemoryVersions:
    """Earlier versions without a disk."""

    def __init__(self) -> None:
        self._kept: dict[Path, list[Briefing]] = {}

    def keep(self, briefing: Briefing, path: Path) -> None:
        versions = self._kept.setdefault(path, [])
        if not versions or versions[-1] != briefing:
            versions.append(briefing)

    def of(self, path: Path) -> tuple[Version, ...]:
        numbers = range(len(self._kept.get(path, [])))
        return tuple(Version(path / str(number), float(number + 1)) for number in reversed(numbers))

    def open(self, version: Version) -> Briefing:
        versions, number = self._kept.get(version.path.parent, []), int(version.path.name)
        if number >= len(versions):
            raise NotFound("briefing", str(version.path))
        return versions[number]


class MemoryAdjustments:
    """What a person has put right, without a disk. Implements what reads it and what changes it."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library
        self._rules: list[FurnitureRule] = []
        self._encodings: dict[SourceId, str] = {}
        self._marks: dict[tuple[SourceId, TextDigest, Span], Mark] = {}

    def furniture_rules(self) -> tuple[FurnitureRule, ...]:
        return tuple(self._rules)

    def encoding_of(self, source: SourceId) -> str | None:
        return self._encodings.get(source)

    def marks(self) -> tuple[Mark, ...]:
        return tuple(sorted(self._marks.values(), key=lambda mark: (mark.source, mark.span)))

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        """The file as UTF-8 where no encoding is chosen."""
        before = self._library.source(source)
        try:
            text = text_of(before.path.read_bytes().decode(encoding or "utf-8", "replace"))
        except FileNotFoundError as error:
            raise SourceUnreadable(before.path, SourceStatus.MISSING.value, "The file was moved or deleted.") from error
        self._encodings.pop(source, None)
        if encoding is not None:
            self._encodings[source] = encoding
        after = replace(self._library.put(source, text), path=before.path)
        self._library.change(after)
        return after

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> None:
        self._rules = [one for one in self._rules if not one.is_about_the_same(rule)]
        if holds:
            self._rules.append(rule)

    def mark(self, mark: Mark, *, kept: bool) -> None:
        key = (mark.source, mark.digest, mark.span)
        self._marks.pop(key, None)
        if kept:
            words = mark.span.of(self._library.text(mark.digest).text)
            self._marks[key] = replace(mark, words=words)
