"""Files that are dragged over the window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def files_in(event: QDropEvent) -> list[Path]:
    """Local files and folders among what is dragged."""
    mime = event.mimeData()
    return [Path(url.toLocalFile()) for url in (mime.urls() if mime.hasUrls() else []) if url.isLocalFile()]
