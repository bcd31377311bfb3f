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
