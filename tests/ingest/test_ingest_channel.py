"""What a child says to its parent is not garbled by anything else that is printed."""

import subprocess
import sys

import pytest

NO_STANDARD_ERROR = """
real = os.dup2
def dup2(one, other):
    if one == 2:
        raise OSError(9, "Bad file descriptor")
    return real(one, other)
os.dup2 = dup2
"""
SPEAK = """
from briefer.ingest.channel import protected_channel
channel = protected_channel()
os.write(1, b"stray")
channel.write(b"answer")
channel.flush()
"""


@pytest.mark.parametrize("before", ["", NO_STANDARD_ERROR])
def test_only_answers_come_out_with_a_standard_error_and_without(before: str) -> None:
    said = subprocess.run([sys.executable, "-c", f"import os{before}{SPEAK}"], capture_output=True, timeout=60)
    assert (said.stdout, said.returncode) == (b"answer", 0)
