"""The core's second client: every command works with no window and no display."""
