"""The drafter's comments, asked for in a dialogue and kept as one undo step each."""

from briefer.domain.outline_content import Front, NodeId
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk


class CommentFlow:
    def __init__(self, desk: Desk, column: BriefingColumn) -> None:
        self._desk, self._column = desk, column
        column.comment_wanted.connect(self.change)

    def change(self, node: NodeId) -> None:
        """An emptied comment is taken away."""
        content = self._column.content_of(node)
        if content is None or isinstance(content, Front):
            return
        words = self._desk.dialogs.comment(content.comment or "")
        if words is not None and words != (content.comment or ""):
            self._column.comment(node, words)
