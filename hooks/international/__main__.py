"""The editors' command line: `python -m international`."""

import sys

from .editing.command_line import main

if __name__ == "__main__":
    sys.exit(main())
