"""The library process: the one writer of library and index. `python -m briefer.librarian --library DIR`."""
