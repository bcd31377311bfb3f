"""The office's own Word file as the ground that a briefing is written on. It is filled, never imitated."""
