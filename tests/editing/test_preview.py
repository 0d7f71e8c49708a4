"""`make serve` while a file holds a mistake: a real server, a real browser."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, expect

from conftest import ROOT
from international.editing.preview import previewed, show_problems
from international.reading import Problem
from small_project import replace_in


@pytest.fixture
def served(root: Path) -> Iterator[str]:
    """Serve the small project as `make serve` does; its address."""
    (root / "hooks").symlink_to(ROOT / "hooks")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(  # noqa: S603  our own Python
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": ""},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    assert any("Serving on" in line for line in process.stderr)
    yield f"http://127.0.0.1:{port}"
    process.stderr.close()
    process.terminate()
    process.wait()


def test_mistakes_show_and_go(root: Path, served: str, browser: Browser) -> None:
    """A mistake appears over the last good page by itself, with its line, and goes when mended."""
    page = browser.new_page()
    page.goto(f"{served}/uz/partners/university-of-pisa/")
    heading = page.get_by_role("heading", name="Piza universiteti")
    expect(heading.first).to_be_visible()
    replace_in(root / "partners.yaml", "kind: hospital", "kind: <b>hopsital")
    overlay = page.locator(".problem-overlay")
    expect(overlay).to_contain_text("partners.yaml:37:9", timeout=30_000)
    expect(overlay).to_contain_text("“<b>hopsital” — “kind” maydoni uchun notoʻgʻri qiymat")
    expect(overlay.locator("pre")).to_have_text(["  kind: <b>hopsital", "  kind: hospital"])
    expect(heading.first).to_be_attached()
    replace_in(root / "partners.yaml", "kind: <b>hopsital", "kind: clinic")
    expect(overlay).to_contain_text("“clinic”", timeout=30_000)
    expect(overlay).to_have_count(1)
    replace_in(root / "partners.yaml", "kind: clinic", "kind: hospital")
    expect(overlay).to_have_count(0, timeout=30_000)
    expect(heading.first).to_be_visible()
    page.close()


def test_other_failures_stay_failures(root: Path, tmp_path: Path) -> None:
    """A build that stops for another reason than a mistake in the files stops as before."""

    def build() -> NoReturn:
        raise SystemExit(1)

    with pytest.raises(SystemExit):
        previewed(build, root, tmp_path)()


def test_pages_of_any_sort(root: Path, tmp_path: Path) -> None:
    """Pages without a body, or in a language we don't speak, show the mistakes in English."""
    (tmp_path / "a.html").write_text("<p>bare")
    (tmp_path / "b.html").write_text('<html lang="ar"><body class="x"><p>page')
    show_problems(root, tmp_path, (Problem(code="missing-file", file="partners.yaml"),))
    bare, page = ((tmp_path / name).read_text() for name in ("a.html", "b.html"))
    assert bare.startswith("<!--problems-->")
    assert re.search(r'<body class="x"><!--problems-->.*lang="en"', page, re.DOTALL)
    assert "The preview stands still" in page


def test_a_mistake_is_no_failure(root: Path, tmp_path: Path) -> None:
    """A build that a mistake stopped ends well, its pages showing the mistake."""
    (tmp_path / "a.html").write_text('<html lang="en"><body><p>page')
    replace_in(root / "partners.yaml", "kind: hospital", "kind: hopsital")

    def build() -> NoReturn:
        raise SystemExit(1)

    previewed(build, root, tmp_path)()
    assert "“hopsital” is not a value of “kind”" in (tmp_path / "a.html").read_text()
