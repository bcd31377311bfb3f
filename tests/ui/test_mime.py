"""What is dragged and copied, there and back."""

import json

import pytest
from PySide6.QtCore import QMimeData

from briefer.domain.anchor import Span
from briefer.domain.outline_content import NodeId, OwnPoint, Subtree
from briefer.domain.prose import Prose
from briefer.domain.source import SourceId, TextDigest
from briefer.ui.mime import (
    NODES,
    QUOTES,
    Branches,
    QuotedPlace,
    add_branches,
    branches_in,
    quote_mime,
    quotes_in,
)

PLACE = QuotedPlace(SourceId("s1"), TextDigest("d1"), Span(3, 19), "four <trips> 😀\nabroad", "Xinhua, para. 6")
BRANCHES = Branches("here", (NodeId(3),), (Subtree(OwnPoint(Prose("Ours")), (), NodeId(3)),))


def test_places_come_out_as_they_went_in() -> None:
    assert quotes_in(quote_mime([PLACE, PLACE])) == (PLACE, PLACE)


def test_plain_text_and_html_carry_words_and_citation() -> None:
    mime = quote_mime([PLACE])
    assert mime.text() == "“four <trips> 😀\nabroad” (Xinhua, para. 6)"
    assert "four &lt;trips&gt; 😀<br>abroad" in mime.html()
    assert "<cite>Xinhua, para. 6</cite>" in mime.html()


def test_other_contents_hold_no_places() -> None:
    mime = QMimeData()
    mime.setText("four trips")
    assert quotes_in(mime) == ()
    assert branches_in(mime) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b'{"version": 1}',
        b'{"version": 2, "places": []}',
        b'{"version": 1, "places": [{"source": "s1"}]}',
        b'{"version": 1, "places": [{"source":"s","digest":"d","span":{"start":9,"end":2},"words":"","citation":""}]}',
    ],
)
def test_bad_data_hold_no_places(data: bytes) -> None:
    mime = QMimeData()
    mime.setData(QUOTES, data)
    mime.setData(NODES, data)
    assert quotes_in(mime) == ()
    assert branches_in(mime) is None


def test_a_span_that_runs_backwards_spoils_the_whole() -> None:
    mime = quote_mime([PLACE])
    data = json.loads(bytes(mime.data(QUOTES).data()))
    data["places"][0]["span"] = {"start": 9, "end": 2}
    mime.setData(QUOTES, json.dumps(data).encode())
    assert quotes_in(mime) == ()


def test_branches_come_out_as_they_went_in_and_leave_the_rest_alone() -> None:
    mime = quote_mime([PLACE])
    add_branches(mime, BRANCHES)
    assert branches_in(mime) == BRANCHES
    assert quotes_in(mime) == (PLACE,)
