"""`briefer verify`: every quote of a Word file with what became of it."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import assert_never

from briefer.cli.console import DONE, FOUND, Console, counted
from briefer.cli.shapes import verify_shape
from briefer.domain.finding import few_words
from briefer.domain.proof import QuoteState, differences
from briefer.services.services import Services
from briefer.services.verifying import Verified


def verify(services: Services, args: Namespace, console: Console) -> int:
    """0 only where every quote is unchanged and could be compared with its source."""
    verified = services.verifying.verify(args.document)
    console.document(verify_shape(verified))
    for one in verified:
        for line in _lines(one):
            console.say(line)
    console.say(_summary(verified))
    if elsewhere := sum(not one.compared for one in verified):
        console.remark(
            f"{elsewhere} of {len(verified)} quotes could not be compared with their source, which is not in this "
            "library; they were compared with the file's own record."
        )
    return DONE if all(one.state is QuoteState.UNCHANGED and one.compared for one in verified) else FOUND


def lint(services: Services, args: Namespace, console: Console) -> int:
    """0 only where nothing was found."""
    faults = services.verifying.faults(args.document)
    console.document({"path": str(args.document), "faults": list(faults)})
    for fault in faults:
        console.say(fault)
    console.say(f"{counted(len(faults), 'fault')} found." if faults else "No faults were found in it.")
    return FOUND if faults else DONE


def _summary(verified: Sequence[Verified]) -> str:
    if not verified:
        return "The file lists no quotes."
    times = Counter(one.state for one in verified)
    told = ", ".join(f"{times[state]} {_NAMES[state]}" for state in QuoteState if times[state])
    return f"{len(verified)} quote{'' if len(verified) == 1 else 's'}: {told}."


_NAMES = {
    QuoteState.UNCHANGED: "unchanged",
    QuoteState.CHANGED: "changed",
    QuoteState.GONE: "gone",
    QuoteState.NO_ANCHOR: "unchanged but without anchor",
    QuoteState.SOURCE_CHANGED: "unchanged in the file, with a source that changed",
}


def _lines(one: Verified) -> Iterator[str]:
    id, words = one.proof.id, few_words(one.found or one.expected or one.proof.citation)
    match one.state:
        case QuoteState.UNCHANGED:
            yield f"{id}  unchanged: “{words}”"
        case QuoteState.CHANGED:
            how = "changed, tracked; the original is intact" if one.tracked else "changed"
            yield f"{id}  {how}: “{words}”"
            yield from (f"    {difference}" for difference in differences(one.expected, one.found))
        case QuoteState.GONE:
            yield f"{id}  {'gone, tracked; the original is intact' if one.tracked else 'gone'}: “{words}”"
        case QuoteState.NO_ANCHOR:
            yield f"{id}  unchanged, but its anchor is gone: “{words}”"
        case QuoteState.SOURCE_CHANGED:
            still = "still has these words" if one.in_newer_text else "no longer has these words"
            yield f"{id}  unchanged, but its source changed since and {still}: “{words}”"
        case _:
            assert_never(one.state)
