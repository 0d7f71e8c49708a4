"""Projects of invented universities, copied to where a test may change them.

A project has no Python of its own: its `hooks/` is a link to the repository's.
"""

import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
UNIVERSITIES = Path(__file__).parent / "universities"


def copied_project(name: str, folder: Path) -> Path:
    """Copy the project of a university into a new folder; the folder."""
    project = shutil.copytree(UNIVERSITIES / name, folder / name)
    (project / "hooks").symlink_to(ROOT / "hooks")
    return project
