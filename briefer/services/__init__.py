"""What a user can do. Knows ports, never adapters, never Qt."""
