"""The findings of an export in a message: what many quotes or works have in common is said once, with their number."""

from collections.abc import Iterator, Sequence

from briefer.domain.finding import Finding, Grade
from briefer.ui.messages import finding_told
from briefer.ui.tongue import tr


def findings_told(findings: Sequence[Finding]) -> Iterator[str]:
    """In the order of the first of each kind; the list of findings has each with its name."""
    kinds: dict[tuple[object, ...], list[Finding]] = {}
    for number, one in enumerate(findings):
        kinds.setdefault((_kind(one) or number, one.reason), []).append(one)
    counted = False
    for alike in kinds.values():
        if len(alike) == 1:
            yield finding_told(alike[0])
            continue
        counted = True
        yield _told_of(alike)
    if counted:
        yield tr("The list of findings, when you export again, names them.")


def _told_of(alike: Sequence[Finding]) -> str:
    """Several findings of one kind as one sentence, with the reason that was given for all of them."""
    first = alike[0]
    said, reason = _counted(_kind(first), len(alike)), first.reason
    return said if reason is None else tr("{finding} Reason: {reason}").format(finding=said, reason=reason)


def _kind(finding: Finding) -> str | None:
    """`None` for what is always said by itself."""
    match finding.check:
        case "P06":
            return "changed" if finding.grade is Grade.WARN else "missing"
        case "P16" | "P17":
            return finding.check
        case _:
            return None


def _counted(kind: str | None, number: int) -> str:
    match kind:
        case "missing":
            return tr("%n quote(s) could not be compared: their sources are not in this library.", None, number)
        case "changed":
            return tr("%n quote(s) stand in the older texts of sources that changed since.", None, number)
        case "P16":
            return tr("%n work(s) are cited without title, author and date.", None, number)
        case _:
            return tr("%n reference(s) lack something and are cited without.", None, number)
