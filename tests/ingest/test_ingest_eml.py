from email.message import EmailMessage
from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, PartialDate, reference_from
from briefer.domain.source import BlockKind, Furniture, SourceStatus
from briefer.ingest.eml import MailReader
from briefer.ingest.reading import Reading

PATH = Path("letter.eml")


def message(body: str = "We agree.\n\nThe talks go on in May.\n") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ana Silva <ana@example.org>"
    mail["To"] = "desk@example.org"
    mail["Subject"] = "Réponse à la note"
    mail["Date"] = "Fri, 17 May 2024 09:30:00 +0200"
    mail.set_content(body)
    return mail


def read(data: bytes) -> Reading:
    return MailReader().read(PATH, data)


def words_of(reading: Reading) -> list[str]:
    return [block.span.of(reading.text.text) for block in reading.text.blocks if block.furniture is None]


def test_subject_sender_date_and_paragraphs_are_read() -> None:
    reading = read(message().as_bytes())
    assert [(b.kind, b.furniture, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, None, "Réponse à la note"),
        (BlockKind.PARAGRAPH, Furniture.DATELINE, "From: Ana Silva <ana@example.org>"),
        (BlockKind.PARAGRAPH, Furniture.DATELINE, "To: desk@example.org"),
        (BlockKind.PARAGRAPH, Furniture.DATELINE, "Date: Fri, 17 May 2024 09:30:00 +0200"),
        (BlockKind.PARAGRAPH, None, "We agree."),
        (BlockKind.PARAGRAPH, None, "The talks go on in May."),
    ]
    reference = reference_from(reading.text.fields)
    assert (reference.title, reference.issued) == ("Réponse à la note", PartialDate(2024, 5, 17))
    assert reference.author == (Name("Silva", "Ana"),)
    author = next(one for one in reading.text.fields if one.name == "author")
    assert author.span is not None
    assert author.span.of(reading.text.text) == "Ana Silva"


def test_what_is_quoted_from_an_earlier_message_is_marked() -> None:
    earlier = (
        "On 16 May 2024, Li Yan wrote:\n\n> Do you agree?\n> It is urgent.\n\n> > Yes.\n\nThis is new > and stays.\n"
    )
    reading = read(message("We agree.\n\n" + earlier).as_bytes())
    quoted = [b.span.of(reading.text.text) for b in reading.text.blocks if b.why == "quoted from an earlier message"]
    assert quoted == ["On 16 May 2024, Li Yan wrote:", "> Do you agree?", "> It is urgent.", "> > Yes."]
    assert words_of(reading)[1:] == ["We agree.", "This is new > and stays."]


def test_of_two_versions_of_the_text_the_plain_one_is_read() -> None:
    mail = message()
    mail.add_alternative("<p>We <b>agree</b>, in colour.</p>", subtype="html")
    assert words_of(read(mail.as_bytes()))[1:] == ["We agree.", "The talks go on in May."]


def test_a_page_is_read_where_there_is_no_plain_text() -> None:
    mail = message(" ")
    mail.add_alternative("<h2>News</h2><p>We <b>agree</b>.</p><script>no</script>", subtype="html")
    assert words_of(read(mail.as_bytes()))[1:] == ["News", "We agree."]


def test_attachments_are_named_and_not_opened() -> None:
    mail = message()
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="note é.pdf")
    mail.add_attachment(message("Inner words."))
    reading = read(mail.as_bytes())
    assert (reading.status, reading.reason) == (
        SourceStatus.PARTLY_READ,
        "2 attachments were not read: note é.pdf, a message inside it.",
    )
    assert "Inner words." not in reading.text.text


def test_encodings_are_those_that_are_stated_or_proved() -> None:
    head = b"From: a@example.org\r\nContent-Type: text/plain; charset=%b\r\n\r\n"
    assert words_of(read(head % b"windows-1251" + "Привет".encode("cp1251"))) == ["Привет"]
    assert words_of(read(head % b"us-ascii" + "“déjà vu”".encode())) == ["“déjà vu”"]
    assert words_of(read(head % b"no-such-thing" + b"plain")) == ["plain"]


def nested(depth: int) -> bytes:
    heads = (f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n" for number in range(depth))
    return ("From: a@example.org\nSubject: Deep\n" + "".join(heads) + "\nWords at the bottom.\n").encode()


def test_nesting_is_followed_to_fifty_and_refused_beyond() -> None:
    assert words_of(read(nested(50))) == ["Deep", "Words at the bottom."]
    for depth in (51, 3_000):
        assert status_of(nested(depth)) == "unsafe"
    messages = "Content-Type: message/rfc822\n\n" * 2_000
    assert status_of(f"From: a@example.org\n{messages}".encode()) == "unsafe"


def status_of(data: bytes) -> str:
    with pytest.raises(SourceUnreadable) as caught:
        read(data)
    return caught.value.status


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"Just words in a file of the wrong name.", "damaged"),
        (b"From: a@example.org\n\n  \n", "nothing-readable"),
    ],
)
def test_what_is_no_message_is_refused(data: bytes, status: str) -> None:
    assert status_of(data) == status


@pytest.mark.parametrize(
    "header",
    [
        b'From: "" <>',
        b"From: =?utf-8?q?=ff=fe?= <@>",
        b"Date: Fri, 99 May 2024",
        b"Date: Fri, 17 May 0024 09:30:00 +9999",
        b"Content-Type: text/plain; charset*0*=''%ff",
        b"Content-Type: multipart/mixed",
        b"Content-Transfer-Encoding: base64",
        b"Subject: \xff\xfe",
        b"From: a:;,b",
    ],
)
def test_headers_that_break_the_rules_do_not_stop_reading(header: bytes) -> None:
    reading = read(header + b"\nTo: b@example.org\n\nThe words stay.\n")
    reference_from(reading.text.fields)
