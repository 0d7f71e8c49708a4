"""`mkdocs build` refuses a project with a mistake, and leaves the site that stood before."""

import os
import subprocess
import sys
from pathlib import Path

from projects import copied_project


def _build(project: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795348800", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_build_of_a_broken_project(tmp_path: Path) -> None:
    """It exits 1, tells every Problem and how many, shows no traceback, and touches no page."""
    project = copied_project("valid", tmp_path)
    assert _build(project).returncode == 0
    before = _contents(project / "site")
    partners = project / "partners.yaml"
    text = partners.read_text("utf-8").replace("country: IT", "country: UK")
    partners.write_text(text.replace("kind: university", "kind: univercity"), "utf-8")
    refused = _build(project)
    assert refused.returncode == 1
    told = refused.stdout + refused.stderr
    assert "partners.yaml:7:9: unknown-value" in told
    assert "partners.yaml:36:12: unknown-country" in told
    assert "2 problems found. The site was not built" in told
    assert "Traceback" not in told
    assert _contents(project / "site") == before
