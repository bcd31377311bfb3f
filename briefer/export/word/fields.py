"""Fields: a code that Word can work out again, with a result that is there from the start."""

from briefer.export.word.xml import Element, el, text_elements


def field(instruction: str, result: str = "1") -> tuple[Element, ...]:
    """Runs. `result` is for programs that do not work it out."""
    return (*field_start(instruction), el("w:r", *text_elements(result)), field_end())


def field_start(instruction: str) -> tuple[Element, Element, Element]:
    """What stands before the result."""
    code = el("w:instrText", xml_space="preserve")
    code.text = f" {instruction} "
    return (
        el("w:r", el("w:fldChar", fldCharType="begin")),
        el("w:r", code),
        el("w:r", el("w:fldChar", fldCharType="separate")),
    )


def field_end() -> Element:
    return el("w:r", el("w:fldChar", fldCharType="end"))


def is_closed(steps: list[str]) -> bool:
    """Whether the types of a text's field marks are in order: fields may hold fields and span paragraphs; each begins,
    may be parted once, and ends."""
    parted: list[bool] = []  # of the fields that are open
    for step in steps:
        if step == "begin":
            parted.append(False)
        elif not parted or (step == "separate" and parted[-1]):
            return False
        elif step == "separate":
            parted[-1] = True
        else:
            parted.pop()
    return not parted
