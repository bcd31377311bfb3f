"""A language that says everything at greater length, and the eye that sees what it does not leave room for."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QToolButton,
    QWidget,
)

from briefer.ui.choice_box import TitleBox
from briefer.ui.widgets import Elided

MORE = 0.4  # as much longer as German or Greek can be
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
OURS = ("", "QPlatformTheme")  # contexts: our sentences, and the buttons that Qt names itself


class Longer(QTranslator):
    """Each sentence between marks, with words added until it is longer by `MORE`."""

    def translate(
        self, context: bytes | str, source: bytes | str, disambiguation: object = None, n: int = -1
    ) -> str | None:  # type: ignore[override]  # Qt's stubs promise a str; None is how it says "not mine"
        of, text = (one.decode() if isinstance(one, bytes) else one for one in (context, source))
        return longer(text) if of in OURS and text else None

    def isEmpty(self) -> bool:
        return False


def longer(text: str) -> str:
    end = " …" if text.endswith("…") else ""
    wanted, padding = len(text) * MORE - 2, ""
    while len(padding) < wanted:
        padding += " élan"[: max(1, round(wanted - len(padding)))]
    return f"⟦{text.removesuffix(end)}{padding.rstrip()}⟧{end}"


def cut_off(window: QWidget) -> list[str]:
    """What is on the screen in part only: labels, buttons, choices, rows and heads whose words are wider or higher than
    their place. Where the design cuts a title with "…" (`Elided`, `TitleBox`), the whole stands in the tooltip."""
    seen = [
        one for one in (window, *window.findChildren(QWidget)) if one.isVisible() and not one.visibleRegion().isEmpty()
    ]
    return [f"{type(one).__name__} {said}" for one in seen for said in _cut(one)]


def out_of_reach(window: QWidget) -> list[str]:
    """What stands beyond the edge of the window, or of an area that cannot be scrolled to it."""
    seen = (one for one in window.findChildren(QWidget) if one.isVisible())
    return [f"{type(one).__name__} {said}" for one in seen for said in _outside(one, window)]


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLabel | QPushButton | QCheckBox | QComboBox | QLineEdit):
        return
    room: QWidget | None = widget.parentWidget()
    while room is not None and room is not window and not isinstance(room.parentWidget(), QAbstractScrollArea):
        room = room.parentWidget()
    scrolls = room is not None and room is not window
    view = room.parentWidget().viewport() if scrolls else window  # type: ignore[union-attr]  # a scroll area, see above
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    seen = QRect(view.mapTo(window, QPoint()) if view is not window else QPoint(), view.size())
    held = scrolls and room.parentWidget().horizontalScrollBarPolicy() != _NEVER  # type: ignore[union-attr]
    across = not held and (place.left() < seen.left() or place.right() > seen.right())
    down = not scrolls and (place.top() < seen.top() or place.bottom() > seen.bottom())
    if across or down:
        said = widget.accessibleName() if isinstance(widget, QComboBox | QLineEdit) else widget.text()
        yield f"“{said}” is at {place.getRect()}, outside {seen.getRect()}"


def _cut(widget: QWidget) -> Iterator[str]:
    has, wants = widget.size(), widget.sizeHint()
    match widget:
        case Elided() | QToolButton() if isinstance(widget, Elided) or isinstance(widget.parent(), QLineEdit):
            return  # the icons within a field are as big as Qt makes them
        case QLabel() if widget.text():
            if widget.wordWrap():
                wanted = widget.heightForWidth(has.width())
                if wanted > has.height():
                    yield f"“{widget.text()}” is {has.height()} high and needs {wanted}"
            elif wants.width() > has.width() or wants.height() > has.height():
                yield f"“{widget.text()}” is {has.width()}x{has.height()} and needs {wants.width()}x{wants.height()}"
        case QPushButton() | QToolButton() | QCheckBox() if widget.text() or isinstance(widget, QToolButton):
            if wants.width() > has.width() or wants.height() > has.height():
                name = widget.text() or widget.accessibleName()
                yield f"“{name}” is {has.width()}x{has.height()} and needs {wants.width()}x{wants.height()}"
        case QComboBox() if widget.currentText() and not isinstance(widget, TitleBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            place = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            wanted = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if wanted > place.width() + 2:  # the style rounds what it leaves around
                yield f"“{widget.currentText()}” has {place.width()} and needs {wanted}"
        case QListWidget() if not widget.wordWrap():
            for row in range(widget.count()):
                wanted = widget.sizeHintForColumn(0)
                if wanted > widget.viewport().width():
                    yield f"“{widget.item(row).text()}” has {widget.viewport().width()} and needs {wanted}"
        case QTableWidget():
            head = widget.horizontalHeader()
            for column in range(widget.columnCount()):
                if head.sectionSizeHint(column) > head.sectionSize(column):
                    said = widget.horizontalHeaderItem(column).text()
                    yield f"head “{said}” has {head.sectionSize(column)} and needs {head.sectionSizeHint(column)}"
            for row in range(widget.rowCount()):
                if widget.sizeHintForRow(row) > widget.rowHeight(row):
                    said = widget.item(row, 0).text()
                    yield f"row “{said}” is {widget.rowHeight(row)} high and needs {widget.sizeHintForRow(row)}"
        case QListWidget():
            for row in range(widget.count()):
                has, wanted = (
                    widget.visualItemRect(widget.item(row)).height(),
                    widget.sizeHintForIndex(widget.model().index(row, 0)).height(),
                )
                if wanted > has:
                    yield f"“{widget.item(row).text()}” is {has} high and needs {wanted}"
        case _:
            return


def speak_longer(app: QApplication) -> QTranslator:
    made = Longer(app)
    app.installTranslator(made)
    return made
