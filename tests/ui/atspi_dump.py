"""Writes down, as JSON, what assistive technology sees of a program: role, name and children. By the system's Python.

/usr/bin/python3 atspi_dump.py NAME SECONDS FILE
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  # there only once its version is chosen

DEEPEST, MOST = 30, 60


def seen(one, depth=0):
    children = []
    if depth < DEEPEST:
        children = [one.get_child_at_index(number) for number in range(min(one.get_child_count(), MOST))]
    below = [seen(child, depth + 1) for child in children if child is not None]
    states = one.get_state_set()
    focusable = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
    return {"role": one.get_role_name(), "name": one.get_name(), "focusable": focusable, "children": below}


def program(name):
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(number)
        if one is not None and one.get_name() == name and one.get_child_count():
            return one
    return None


def main(name, seconds, file):
    Atspi.init()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = program(name)
        if found is not None:
            time.sleep(2)  # until what the window reads in the background is shown
            with open(file, "w", encoding="utf-8") as out:  # noqa: PTH123  # whatever the system's Python is
                json.dump(seen(found), out)
            return 0
        time.sleep(0.2)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), sys.argv[3]))
