"""What the site says in each language: its own words, and CLDR's names, dates and plurals.

May import model and reading. `en.yaml`, `uz.yaml`: the words visitors read; `editors/`: those of
Problems; `command_line/`: those of the editors' commands.
"""

from .problems import describe, message, report_text
from .wording import Wording

__all__ = ["Wording", "describe", "message", "report_text"]
