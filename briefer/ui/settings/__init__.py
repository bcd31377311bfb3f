"""Settings: a window of its own that changes things at once."""
