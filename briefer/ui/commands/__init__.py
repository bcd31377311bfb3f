"""The command box: every action, source and section by typed words."""
