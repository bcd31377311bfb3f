"""The left column: search, results by source, or the list of sources."""
