"""The handle on the librarian process, and what the two say to each other."""

from briefer.librarian_client.process import LibrarianProcess

__all__ = ["LibrarianProcess"]
