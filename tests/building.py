"""Builds a project as `mkdocs build` does, within the test's process so that coverage sees it."""

import logging
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from unittest import mock

from mkdocs.commands.build import build
from mkdocs.config import load_config

SITE_URL = "http://127.0.0.1:8000/"
BUILD_DAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""The day on which the site is built for tests; the real data was compiled then."""


def build_site(
    root: Path, folder: Path, on: datetime, *, command: Literal["build", "serve"] = "build"
) -> Path:
    """Build the project of a folder into another, strictly, as it is on a day.

    With the command `serve`, as MkDocs does before it serves the folder.

    Raises mkdocs.exceptions.PluginError with the Problems of its files.
    """
    environment = {"SOURCE_DATE_EPOCH": str(int(on.timestamp())), "SITE_URL": SITE_URL}
    with mock.patch.dict(os.environ, environment):
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder), strict=True)
        config.plugins.on_startup(command=command, dirty=False)
        build(config)
    logging.getLogger("mkdocs").handlers.clear()
    return folder
