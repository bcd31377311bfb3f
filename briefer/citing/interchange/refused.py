"""A file that holds no references at all."""


class NotReferences(Exception):
    """The message is a clause for people that ends in a full stop: "it is not JSON, or is cut off."."""
