"""The seams: what services need from the outside, as Protocols of at most six methods.

Each has one fake in `tests/fakes.py` and one contract test that is run on the fake and on the real thing.
"""
