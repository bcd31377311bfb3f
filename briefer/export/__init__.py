"""Manuscripts to files."""
