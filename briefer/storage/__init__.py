"""The library in SQLite, briefing and template files, settings, migrations."""
