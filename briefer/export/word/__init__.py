"""Manuscripts to Word: python-docx, and our own layer on it."""
