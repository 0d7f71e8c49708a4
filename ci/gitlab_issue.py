"""Keeps one open issue with the label "upkeep" on GitLab: python3 gitlab_issue.py TITLE FILE."""

import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

LABEL = "upkeep"


def ask(method: str, path: str, values: dict[str, str] | None = None) -> Any:  # noqa: ANN401  JSON
    """Ask GitLab's API about this project's issues; raises urllib.error.HTTPError."""
    project = f"{os.environ['CI_API_V4_URL']}/projects/{os.environ['CI_PROJECT_ID']}"
    headers = {"PRIVATE-TOKEN": os.environ["UPKEEP_TOKEN"], "Content-Type": "application/json"}
    body = json.dumps(values).encode() if values else None
    request = Request(f"{project}/issues{path}", body, headers, method=method)  # noqa: S310  GitLab's own address
    with urlopen(request) as answer:  # noqa: S310  the same
        return json.load(answer)


def main() -> None:
    """Update the open issue, or open one."""
    title, body = sys.argv[1], Path(sys.argv[2]).read_text("utf-8")
    values = {"title": title, "description": body}
    found = ask("GET", f"?state=opened&labels={LABEL}&per_page=1")
    if found:
        ask("PUT", f"/{found[0]['iid']}", values)
    else:
        ask("POST", "", values | {"labels": LABEL})


if __name__ == "__main__":
    main()
