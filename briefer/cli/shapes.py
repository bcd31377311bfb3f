"""The JSON documents of the command line. A contract: a key that has shipped stays."""

from collections.abc import Iterable
from typing import Any

from briefer.domain.citation import CitationStyle
from briefer.domain.finding import Finding
from briefer.domain.house_template import HouseLook
from briefer.domain.quote import DirectQuote
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, Source, SourceText
from briefer.domain.template import Template
from briefer.ports.following import Followed, WatchedFolder
from briefer.ports.librarian import AddReport
from briefer.services.referencing import ExportedReferences, Imported
from briefer.services.verifying import Verified

Json = dict[str, Any]


def source_shape(source: Source) -> Json:
    reference = source.reference
    return {
        "id": source.id,
        "path": str(source.path),
        "status": source.status.value,
        "title": reference.title,
        "authors": [str(name) for name in reference.author],
        "issued": str(reference.issued) if reference.issued else None,
        "publisher": reference.publisher,
        "url": reference.URL,
        "language": source.language,
        "characters": source.characters,
        "passages": source.passage_count,
    }


def left_out_shape(left_out: LeftOut) -> Json:
    return {"path": str(left_out.path), "status": left_out.status.value, "reason": left_out.reason}


def add_shape(report: AddReport) -> Json:
    return {
        "added": [source_shape(source) for source in report.added],
        "unchanged": [source_shape(source) for source in report.unchanged],
        "left_out": [left_out_shape(left_out) for left_out in report.left_out],
        "seconds": round(report.seconds, 3),
    }


def watched_shape(folder: WatchedFolder) -> Json:
    return {"path": str(folder.path), "reachable": not folder.is_away}


def followed_shape(followed: Followed, folders: Iterable[WatchedFolder]) -> Json:
    return {
        "watched": [watched_shape(folder) for folder in folders],
        "added": [source_shape(source) for source in followed.added],
        "changed": [source_shape(source) for source in followed.changed],
        "moved": [source_shape(source) for source in followed.moved],
        "missing": [source_shape(source) for source in followed.missing],
        "left_out": [left_out_shape(left_out) for left_out in followed.left_out],
    }


def text_shape(source: Source, text: SourceText) -> Json:
    return {"id": source.id, "text": text.text, "digest": source.digest}


def search_shape(answer: SearchAnswer) -> Json:
    return {
        "query": answer.query,
        "total": answer.total,
        "seconds": round(answer.seconds, 4),
        "hits": [hit_shape(hit) for hit in answer.hits],
    }


def hit_shape(hit: Hit) -> Json:
    return {
        "source": hit.source.id,
        "title": hit.source.reference.title,
        "start": hit.passage.span.start,
        "end": hit.passage.span.end,
        "text": hit.passage.text,
        "page": hit.passage.page,
        "paragraph": hit.passage.paragraph,
        "score": round(hit.score, 4),
        "spans": [[span.start, span.end] for span in hit.spans],
    }


def quote_shape(quote: DirectQuote) -> Json:
    return {
        "quote": {
            "id": quote.id,
            "words": quote.words,
            "source": quote.source,
            "start": quote.anchor.span.start,
            "end": quote.anchor.span.end,
            "digest": quote.digest,
        }
    }


def findings_shape(findings: Iterable[Finding]) -> list[Json]:
    return [
        {
            "id": finding.id,
            "check": finding.check,
            "grade": finding.grade.value,
            "section": finding.section,
            "message": finding.message,
            "start": finding.span.start if finding.span else None,
            "end": finding.span.end if finding.span else None,
            "source": finding.source,
            "reason": finding.reason,
        }
        for finding in findings
    ]


def verify_shape(verified: Iterable[Verified]) -> Json:
    return {
        "quotes": [
            {
                "id": one.proof.id,
                "state": one.state.value,
                "tracked": one.tracked,
                "expected": one.expected,
                "found": one.found,
                "source": one.proof.source,
                "start": one.proof.span.start,
                "end": one.proof.span.end,
            }
            for one in verified
        ]
    }


def template_shape(template: Template, *, builtin: bool) -> Json:
    return {"id": template.id, "title": template.title, "builtin": builtin}


def house_shape(look: HouseLook) -> Json:
    return {
        "name": look.name,
        "roles": [
            {"role": one.role.value, "style": one.style, "added": one.added, "candidates": list(one.candidates)}
            for one in look.roles
        ],
        "added": list(look.added),
        "fields": list(look.fields),
        "place": look.place.name.lower(),
        "empties_body": look.rules.empties_body,
        "dropped": list(look.dropped),
        "findings": list(look.findings),
    }


def style_shape(style: CitationStyle) -> Json:
    return {"id": style.id, "title": style.title, "own": style.is_own}


def references_in_shape(taken: Imported) -> Json:
    return {
        "described": [
            {
                "entry": one.match.entry.label,
                "source": one.match.source.id,
                "by": one.match.by.value,
                "fields": list(one.taken),
                "kept": list(one.kept),
                "doubts": list(one.match.entry.doubts),
            }
            for one in taken.completed
        ],
        "unclear": [
            {"entry": entry.label, "sources": [source.id for source in sources]} for entry, sources in taken.unclear
        ],
        "unmatched": [entry.label for entry in taken.unmatched],
        "skipped": [{"entry": one.label, "reason": one.why} for one in taken.skipped],
        "remarks": list(taken.remarks),
    }


def references_out_shape(written: ExportedReferences) -> Json:
    return {
        "path": str(written.path),
        "references": written.references,
        "losses": [{"entry": loss.label, "loss": loss.what} for loss in written.losses],
    }
