"""The problem list: every file that cannot be searched, or not quite, by reason, with what can be done about it."""
