"""The reference editor: what is needed to cite a source, where it was read, and what a person says of it."""
