"""Which pages exist and at which address; the files that are written.

May import everything below it: rendering, views, wording, reading, geography, model.
"""

from .addresses import publication_problems
from .publisher import Publisher

__all__ = ["Publisher", "publication_problems"]
