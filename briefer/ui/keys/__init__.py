"""Which key each command has: the usual ones, those that were changed, and which may be given at all."""
