"""`python -m international.publishing FOLDER` brings a project's addresses.txt up to date."""

import sys
from pathlib import Path

from .addresses import update

update(Path(sys.argv[1]))
