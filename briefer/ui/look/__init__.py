"""Colours, type, spacing and icons: the one place that knows what briefer looks like."""
