"""What the window does, one module a story: searching, importing, briefing files, exporting."""
