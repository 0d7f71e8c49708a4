"""The scripts that the editors' host runs, each run here; what only the host can do is named.

Not run here: the actions for checkout, artifacts and Pages, and GitLab's own keywords.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml

from conftest import ROOT
from small_project import replace_in

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
SHARED = ("hooks", ".venv")
COPIED = ("ci", "international", "Makefile", "requirements.txt", "requirements-editors.txt")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder; what it says."""
    name = ("-c", "user.name=Test", "-c", "user.email=test@localhost")
    return subprocess.run(  # noqa: S603  our own arguments
        ["git", *name, *arguments],  # noqa: S607
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.fixture
def repository(root: Path) -> Path:
    """Make a repository of the small project with the tools around it, tidy and committed."""
    for name in SHARED:
        (root / name).symlink_to(ROOT / name)
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, root / name)
    (root / ".gitignore").write_text("/site/\n/.venv\n/.cache/\n")
    run(root, "ci/derive.sh")
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "All")
    return root


def run(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script as the host does, with its environment."""
    return subprocess.run(  # noqa: S603  our own script
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_check(repository: Path) -> None:
    """A mistake fails the check, at its line in the review of either host."""
    assert run(repository, "ci/check.sh", GITHUB_ACTIONS="true").returncode == 0
    replace_in(repository / "partners.yaml", "kind: hospital", "kind: hopsital")
    shown = run(repository, "ci/check.sh", GITHUB_ACTIONS="true")
    assert shown.returncode == 1
    assert shown.stdout.startswith("::error file=partners.yaml,line=38,col=9,endColumn=17,")
    shown = run(repository, "ci/check.sh", GITLAB_CI="true", GITHUB_ACTIONS="")
    assert shown.returncode == 1
    assert shown.stdout.startswith("partners.yaml:38:9: error: unknown-value")
    (found,) = json.loads((repository / "gl-code-quality-report.json").read_text())
    assert found["location"]["lines"] == {"begin": 38}
    assert run(repository, "ci/check.sh", GITHUB_ACTIONS="").returncode == 1


def test_summary(repository: Path) -> None:
    """The summary names the pages a proposal touches, by language, and what needs attention."""
    base = git(repository, "rev-parse", "HEAD").strip()
    for language, title in (("en", "Cardiology"), ("uz", "Kardiologiya")):
        page = repository / f"content/{language}/departments/cardiology.md"
        page.write_text(f"---\ntitle: {title}\ndescription: {title}.\n---\n")
    shown = run(repository, "ci/summary.sh", base)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("## Pages this proposal touches\n")
    assert re.search(r"Added, en \(1\).*\n\n- `/departments/cardiology/` Cardiology", shown.stdout)
    assert re.search(r"Added, uz \(1\).*\n\n- `/uz/departments/cardiology/` Kard", shown.stdout)
    assert "Changed, en (1)</summary>\n\n- `/departments/` Departments" in shown.stdout
    assert "## What needs attention" in shown.stdout
    assert (repository / "site/departments/cardiology/index.html").is_file()
    assert git(repository, "worktree", "list").count("\n") == 1


def test_summary_of_what_could_not_be_built(repository: Path) -> None:
    """A proposal that mends a broken site is summed up without a comparison."""
    replace_in(repository / "partners.yaml", "kind: hospital", "kind: hopsital")
    git(repository, "commit", "--quiet", "--all", "--message", "Break")
    replace_in(repository / "partners.yaml", "kind: hopsital", "kind: hospital")
    shown = run(repository, "ci/summary.sh", "HEAD")
    assert shown.returncode == 0
    assert shown.stdout.startswith("The site could not be built as it was before")


def test_derive(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What follows from the content is committed and pushed, once."""
    remote = tmp_path_factory.mktemp("remote")
    git(remote, "init", "--quiet", "--bare")
    git(repository, "remote", "add", "origin", str(remote))
    shown = run(repository, "ci/derive.sh", "--push", "main")
    assert (shown.returncode, shown.stdout) == (0, "Nothing to commit.\n")
    replace_in(repository / "partners.yaml", "- id: clinic-of-varna", "- id: clinic-of-burgas")
    git(repository, "commit", "--quiet", "--all", "--message", "Rename")
    assert run(repository, "ci/derive.sh", "--push", "main").returncode == 0
    changed = git(remote, "show", "--name-only", "--format=%s", "main").split("\n")
    assert changed[0] == "Bring derived files up to date"
    assert "schemas/events.schema.json" in changed


def test_upkeep(repository: Path) -> None:
    """Links and what needs attention come in one text; a dead link fails nothing."""
    addresses = ("https://www.unipi.it", "https://www.unipi.it/en/news/")
    addresses += ("https://www.example.org/varna", "https://www.example.org/pisa")
    cache = repository / ".cache/links.json"
    cache.parent.mkdir()
    cache.write_text(json.dumps(dict.fromkeys(addresses, "2026-11-20")))
    shown = run(repository, "ci/upkeep.sh")
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("## Web addresses that do not answer\n\nEvery web address")
    assert "## What needs attention" in shown.stdout


GH = """#!/bin/sh
echo "$@" >> "$CALLS"
case "$1 $2" in "issue list") cat "$NUMBER" ;; esac
"""


def test_one_issue_on_github(repository: Path) -> None:
    """An open issue is updated; only without one is one opened; `gh` itself is not run."""
    gh, calls, number = (repository / name for name in ("gh", "calls", "number"))
    gh.write_text(GH)
    gh.chmod(0o755)
    number.write_text("")
    environment = {
        "PATH": f"{repository}:{os.environ['PATH']}",
        "CALLS": str(calls),
        "NUMBER": str(number),
        "GITLAB_CI": "",
    }
    assert run(repository, "ci/issue.sh", "See to it", "body.md", **environment).returncode == 0
    assert [line.split(" --")[0] for line in calls.read_text().splitlines()] == [
        "issue list",
        "label create upkeep",
        "issue create",
    ]
    calls.unlink()
    number.write_text("7\n")
    assert run(repository, "ci/issue.sh", "See to it", "body.md", **environment).returncode == 0
    assert calls.read_text().splitlines()[1:] == [
        "issue edit 7 --title See to it --body-file body.md"
    ]


def test_a_form_becomes_a_proposal(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """An accepted form is pushed to a branch of its own and proposed; its mistakes are told."""
    remote = tmp_path_factory.mktemp("remote")
    git(remote, "init", "--quiet", "--bare")
    git(repository, "remote", "add", "origin", str(remote))
    gh = repository / "gh"
    gh.write_text(GH)
    gh.chmod(0o755)
    form = yaml.safe_load((repository / ".github/ISSUE_TEMPLATE/new-partner.yml").read_text())
    labels = {element["id"]: element["attributes"]["label"] for element in form["body"]}
    calls = repository / "calls"
    environment = {"PATH": f"{repository}:{os.environ['PATH']}", "CALLS": str(calls)}
    body = f"### {labels['name-en']}\n\nX $(touch hacked)\n"
    assert (
        run(repository, "ci/form.sh", "partner", "7", ISSUE_BODY=body, **environment).returncode
        == 1
    )
    assert calls.read_text().startswith("issue comment 7 --body-file")
    body += f"\n### {labels['kind']}\n\ncompany\n"
    shown = run(repository, "ci/form.sh", "partner", "7", ISSUE_BODY=body, **environment)
    assert shown.returncode == 0, shown.stderr
    assert calls.read_text().endswith("--title Add x-touch-hacked --body Closes #7\n")
    assert "X $(touch hacked)" in git(remote, "show", "form-7:partners.yaml")
    assert not (repository / "hacked").exists()


@pytest.fixture
def gitlab() -> Iterator[tuple[str, list[tuple[str, str, Any]], list[Any]]]:
    """Serve GitLab's API of issues: its address, what it was asked, and its open issues."""
    asked: list[tuple[str, str, Any]] = []
    issues: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            asked.append((self.command, self.path, body))
            self.send_response(200 if self.headers["PRIVATE-TOKEN"] == "secret" else 401)
            self.end_headers()
            self.wfile.write(json.dumps(issues if self.command == "GET" else {}).encode())

        do_GET = do_POST = do_PUT = answer  # noqa: N815  the library's names

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked, issues
    server.shutdown()
    server.server_close()


def test_one_issue_on_gitlab(
    repository: Path, gitlab: tuple[str, list[tuple[str, str, Any]], list[Any]]
) -> None:
    """The same on GitLab, over its API."""
    address, asked, issues = gitlab
    (repository / "body.md").write_text("Text")
    environment = {
        "GITLAB_CI": "true",
        "CI_API_V4_URL": address,
        "CI_PROJECT_ID": "3",
        "UPKEEP_TOKEN": "secret",
    }
    shown = run(repository, "ci/issue.sh", "See to it", "body.md", **environment)
    assert shown.returncode == 0, shown.stderr
    listing = ("GET", "/projects/3/issues?state=opened&labels=upkeep&per_page=1", None)
    values = {"title": "See to it", "description": "Text"}
    assert asked == [listing, ("POST", "/projects/3/issues", values | {"labels": "upkeep"})]
    issues.append({"iid": 9})
    run(repository, "ci/issue.sh", "See to it", "body.md", **environment)
    assert asked[2:] == [listing, ("PUT", "/projects/3/issues/9", values)]


def test_scripts_of_every_step() -> None:
    """What a step runs is a script of the repository, tested above, or a target of make."""
    steps = [
        line
        for path in WORKFLOWS
        for job in yaml.safe_load(path.read_text())["jobs"].values()
        for line in [step["run"] for step in job["steps"] if "run" in step]
    ]
    hosted = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text())
    steps += [line for job in hosted.values() if "script" in job for line in job["script"]]
    scripts = {path.name for path in (ROOT / "ci").glob("*.sh")}
    known = {f"ci/{name}" for name in scripts} | {"make", "cat", "mv"}
    assert {line.split()[0] for line in steps} == known
    assert all(os.access(ROOT / "ci" / name, os.X_OK) for name in scripts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_least_permissions_and_pinned_actions(path: Path) -> None:
    """A workflow may read unless a job says what it writes; every action is pinned by commit."""
    workflow = yaml.safe_load(path.read_text())
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            assert "run" in step or re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"])


def test_workflows_are_sound() -> None:
    """An independent auditor of workflows (zizmor, offline) finds nothing to object to."""
    auditor = Path(sys.executable).parent / "zizmor"
    shown = run(ROOT, str(auditor), "--offline", "--no-progress", ".github")
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "failed to parse" not in shown.stderr
