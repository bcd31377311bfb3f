"""Files to `SourceText`: one module per format, metadata, furniture, and the child process that reads."""
