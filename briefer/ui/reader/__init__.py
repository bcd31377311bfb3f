"""The middle column: a source to read, step through and quote from."""
