"""References in and out: CSL-JSON, RIS and BibTeX. Small grammars, read by ourselves so that nothing is lost unsaid."""
