"""Values and rules. Standard library only; no clock, file, random number or network."""
