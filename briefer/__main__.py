"""`briefer` and `python -m briefer`."""

import sys

from briefer.app import main as run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
