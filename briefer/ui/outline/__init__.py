"""The Briefing column: the outline as a model, a tree that looks like a document, and an editor within it."""
