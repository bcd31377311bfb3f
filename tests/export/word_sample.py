"""A two-page meeting brief, built by hand: everything a writer meets, in the order of a real one."""

from hashlib import sha256

from briefer.domain.anchor import Span
from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    NoteMark,
    Paragraph,
    ParagraphKind,
    QuoteRecord,
    Run,
    Runs,
    Table,
    TableKind,
    Text,
)
from briefer.domain.quote import QuoteId
from briefer.domain.source import SourceId, TextDigest
from briefer.domain.template import StyleId

QUOTES = {
    "q1": "Building a Community with a Shared Future for Mankind (CSFM) is set as the theme of China’s diplomatic work "
    "in 2024",
    "q2": "continue to strengthen the head of state diplomacy, enhance international influence through direct "
    "communication and interaction between leaders of the country, and play a key role in global issues",
    "q3": "a more active role in multilateral mechanisms, such as the United Nations, the G20, and Asia-Pacific "
    "Economic Cooperation (APEC)",
    "q4": "to resume high-level communication between the two militaries",
    "q5": "[b]oth sides agreed to build a China-Vietnam community with a shared future that carries strategic "
    "significance",
    "q6": "restart engagement on economic, financial, law enforcement and military fronts as soon as possible",
    "q7": "the proposition of an equal and orderly multipolar world and the proposition of a universally beneficial "
    "and inclusive economic globalization",
    "q8": "four trips abroad, dozens of meetings with foreign dignitaries",
    "q9": "Asia is our common home. Neighboring countries cannot be moved away. Helping one's neighbor is helping "
    "oneself, and good neighbors wish each other well",
    "q10": "deepening friendships and cooperation with neighboring countries, major powers, Southeast Asian nations, "
    "important partners, and traditional friends",
    "q11": "must continue to play a pioneering role in maintaining a peaceful and stable environment for development",
    "q12": "head-of-state diplomacy has traditionally been the most effective means of enhancing ties",
}

NOTES = (
    "Jun Qiao and Mingxuan Huang, [untitled article on China’s diplomatic goals for 2024], MEPEI, [2024?], para. 3.",
    "Qiao and Huang, [untitled article], para. 6.",
    "Qiao and Huang, [untitled article], para. 18.",
    "Xinhua, “Key takeaways from Xi’s diplomacy in 2023,” China.org.cn, January 1, 2024, para. 16.",
    "Xinhua, “Key takeaways,” para. 32.",
    "Li Yan, “Phone Call Diplomacy,” March 10, 2021, para. 16.",
    "Qiao and Huang, [untitled article], para. 3.",
    "Xinhua, “Key takeaways,” para. 6.",
    "Xinhua, “Key takeaways,” para. 35.",
    "Rosie Nguyen, “5 Key Tasks of People’s Diplomacy in 2025,” January 11, 2025, para. 7.",
    "Nguyen, “5 Key Tasks,” para. 16.",
    "Li, “Phone Call Diplomacy,” para. 8.",
)


def plain(words: str) -> Runs:
    return (Text(words),)


def runs(words: str) -> Runs:
    """ "**Lead.** words {3} more": bold between stars, quote 3 with its marks and its note at {3}."""
    out: list[Run] = []
    for index, piece in enumerate(words.split("**")):
        for part in piece.replace("}", "{").split("{"):
            if part.isdecimal():
                id = f"q{part}"
                out += [Text("“"), Text(QUOTES[id], quote=QuoteId(id)), Text(".”"), NoteMark(int(part))]
            elif part:
                out.append(Text(part, bold=index % 2 == 1))
    return tuple(out)


def _paragraphs(kind: ParagraphKind, *lines: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(kind, runs(line), starts_list=not index) for index, line in enumerate(lines))


_PRINTS = tuple(map(frozenset, (["recipient"], ["date"], ["from_unit"], ["reference"], ["meeting"], ["needed_by"])))


def _table(kind: TableKind, caption: str, *rows: tuple[str, ...]) -> Table:
    cells = tuple(tuple(runs(cell) for cell in row) for row in rows)
    header, body = ((), cells) if kind is TableKind.DETAILS else (cells[0], cells[1:])
    said = f"{caption}: a table of {len(body)} rows."
    return Table(kind, header, body, caption, said, _PRINTS if kind is TableKind.DETAILS else ())


def _heading(words: str) -> Heading:
    return Heading(1, plain(words))


BULLET, BODY = ParagraphKind.BULLET, ParagraphKind.BODY

BLOCKS = (
    _table(
        TableKind.DETAILS,
        "Details",
        ("To", "Minister for External Affairs", "Date", "3 February 2025"),
        ("From", "East Asia Branch, Asia Division", "Reference", "MB-2025-014"),
        ("Meeting", "Ambassador of China, your office, 10:00–10:30", "Needed by", "5 February 2025, 16:00"),
    ),
    _heading("Purpose"),
    *_paragraphs(
        BODY,
        "You are receiving the Ambassador of China at 10:00 on Thursday 6 February 2025. This brief sets out what "
        "China was reported to plan for 2024 through head-of-state diplomacy, what that means for us, and what to say.",
    ),
    _heading("Bottom line"),
    *_paragraphs(
        BULLET,
        "**One theme.** Two analysts report: {1}",
        "**One channel.** They expect China to {2}",
        "**For us (our judgement).** Offers of leader-level contact will come with CSFM wording attached. We should "
        "take the contact and judge each text on its merits.",
    ),
    _heading("Our objectives"),
    *_paragraphs(
        ParagraphKind.NUMBERED,
        "Agree dates for the next ministerial consultation.",
        "Learn which 2024 priorities carry into 2025.",
        "Leave without agreeing any joint text in the room.",
    ),
    _heading("Points to make"),
    *_paragraphs(
        BULLET,
        "We value regular contact at a senior level. We would like to settle dates for the next consultation.",
        "Analysts expected China to play {3} Which of these comes first for you this year?",
        "We welcome the 2023 agreement by Presidents Xi and Biden {4} Calm between major powers helps everyone in the "
        "region.",
    ),
    _heading("If raised"),
    _table(
        TableKind.GRID,
        "If raised",
        ("Topic", "Suggested line", "What is behind it"),
        (
            "CSFM wording in a joint text",
            "We support work on shared problems. We look at each text on its merits.",
            "With Viet Nam, {5}",
        ),
        (
            "China–US relations",
            "We want steady relations between you both, with open channels.",
            "In 2021 a Chinese analyst wanted both to {6}",
        ),
        (
            "Multipolar world",
            "We judge proposals by whether they support open trade and agreed rules.",
            "The 2024 theme came with {7}",
        ),
    ),
    _heading("What they will want"),
    *_paragraphs(
        BODY,
        "We expect the Ambassador to seek warm words on CSFM, point to leader-level results since 2023, and ask about "
        "a visit. This is our judgement; the sources do not mention us.",
    ),
    _heading("Background"),
    *_paragraphs(
        BULLET,
        "**Pace.** Xinhua counts {8}",
        "**Neighbours.** In a signed article in Nhan Dan, a Viet Nam newspaper, he wrote: {9}",
        "**Viet Nam’s balance.** Its 2025 people-to-people agenda aims at {10} Diplomacy, its Party external relations "
        "head is reported as saying, {11}",
        "**United States.** For China and the United States, Li Yan wrote, {12}",
    ),
    _heading("Handling and sources"),
    *_paragraphs(
        BODY,
        "All four sources are open and none should be read as independent. Xinhua is China’s state news agency. Li Yan "
        "wrote as a deputy director at China Institutes of Contemporary International Relations. The authors of the "
        "undated 2024 article are student interns. The Viet Nam article reports a Party conference. One source is from "
        "2021 and two are from about January 2024. Do not hand over this brief.",
    ),
    _heading("Clearance"),
    _table(
        TableKind.SIGN_OFF,
        "Clearance",
        ("Role", "Name and position", "Date", "Initials"),
        ("Drafted", "Desk Officer, East Asia Branch", "3 Feb 2025", ""),
        ("Checked", "Deputy Director, East Asia Branch", "3 Feb 2025", ""),
        ("Approved", "Director, Asia Division", "4 Feb 2025", ""),
    ),
    *_paragraphs(ParagraphKind.CLOSING, "East Asia Branch, 3 February 2025"),
)


def record(id: str, words: str, *, note: int | None = None) -> QuoteRecord:
    digest = TextDigest(sha256(words.encode("utf-8", "surrogatepass")).hexdigest())
    return QuoteRecord(QuoteId(id), words, words, SourceId("s1"), digest, Span(0, len(words)), note)


def manuscript(
    *blocks: Heading | Paragraph | Table,
    notes: tuple[Runs, ...] = (),
    quotes: tuple[QuoteRecord, ...] = (),
    title: str = "A title",
    marking: str = "",
    language: str = "en-GB",
) -> Manuscript:
    return Manuscript(
        title=title,
        subtitle="Meeting brief",
        marking=marking,
        reference="MB-2025-014",
        unit="East Asia Branch",
        language=language,
        blocks=blocks,
        notes=notes,
        quotes=quotes,
        sources=tuple(dict.fromkeys(quote.source for quote in quotes)),
        citation_style=StyleId("chicago-notes"),
        word_count=574,
        quoted_words=205,
    )


SAMPLE = manuscript(
    *BLOCKS,
    notes=tuple(plain(note) for note in NOTES),
    quotes=tuple(record(id, words, note=note) for note, (id, words) in enumerate(QUOTES.items(), start=1)),
    title="China’s head-of-state diplomacy: what 2024 priorities mean for us",
    marking="UNCLASSIFIED – TRAINING EXAMPLE",
)
