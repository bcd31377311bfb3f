"""The export dialogue: what is chosen on the left, the pages it makes on the right, what is to answer below."""
