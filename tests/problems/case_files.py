"""Cases in YAML: how a project without a mistake is changed, and the exact report that follows.

`change`: file to old and new text; `write`: file to its whole text; `latin_1`: the same in another
encoding than UTF-8; `remove`: files or folders; `report`: the Problems, one a line; `uzbek`: the
same in Uzbek; `first_lines`: how many lines of a long report are compared.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from projects import copied_project

FOLDER = Path(__file__).parent / "cases"
CASES: dict[str, Mapping[str, Any]] = {
    path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yaml"))
}


def changed_project(case: Mapping[str, Any], folder: Path) -> Path:
    """Copy the valid project and make a case's changes; the project's folder."""
    root = copied_project("valid", folder)
    for name in case.get("remove", ()):
        path = root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    for name, changes in case.get("change", {}).items():
        text = (root / name).read_text("utf-8")
        for old, new in changes.items():
            assert old in text, f"{name} does not hold {old!r}"
            text = text.replace(old, new, 1)
        (root / name).write_text(text, "utf-8")
    for encoding, key in (("utf-8", "write"), ("latin-1", "latin_1")):
        for name, text in case.get(key, {}).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding)
    return root
