"""Manuscripts to tagged PDF, set by typst from one constant document."""
