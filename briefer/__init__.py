"""briefer: from a folder of sources to a Word briefing whose every quote can be proved."""

__version__ = "0.1.0"
