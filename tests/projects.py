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


def add_arabic(project: Path) -> None:
    """Add a third language to the valid project: an entry in mkdocs.yml and a folder in content/.

    One of its two partners gets Arabic texts as well.
    """
    shutil.copytree(
        UNIVERSITIES / "third_language" / "content", project / "content", dirs_exist_ok=True
    )
    changed(
        project / "mkdocs.yml",
        "  navigation:\n",
        "    - tag: ar\n      name: العربية\n  navigation:\n",
    )
    partners = project / "partners.yaml"
    changed(partners, "uz: Fyord universiteti", "uz: Fyord universiteti\n    ar: جامعة المضيق")
    changed(partners, "    uz: Bergen", "    uz: Bergen\n    ar: برغن")
    changed(
        partners,
        "    uz: Nevrologiya",
        "    ar: قسما طب الأعصاب *يبحثان* معًا.\n    uz: Nevrologiya",
    )


def changed(file: Path, old: str, new: str) -> None:
    """Replace a text that stands in a file, once."""
    text = file.read_text("utf-8")
    assert old in text, f"{file.name} does not hold {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")
