"""What is written, and what is left as it stands."""

from datetime import date
from pathlib import Path

import pytest

from international.publishing import Publisher
from international.reading import read_project
from projects import copied_project


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Prepare a build whose address lacks the last slash."""
    root = copied_project("valid", tmp_path)
    return Publisher(
        read_project(root),
        root=root,
        site_url="https://example.org/abroad",
        today=date(2026, 11, 22),
    )


def test_equal_files_are_not_written_again(publisher: Publisher, tmp_path: Path) -> None:
    """A second build leaves what is the same, and puts right what was changed."""
    site = tmp_path / "site"
    publisher.write(site)
    files = [file for file in site.rglob("*") if file.is_file()]
    page = site / "partners/fjord-university/index.html"
    right = page.read_bytes()
    page.write_bytes(b"wrong")
    for file in files:
        file.chmod(0o444 if file != page else 0o644)
    times = {file: file.stat().st_mtime_ns for file in files if file != page}
    publisher.write(site)
    assert page.read_bytes() == right
    assert {file: file.stat().st_mtime_ns for file in times} == times


def test_addresses_have_one_slash(publisher: Publisher, tmp_path: Path) -> None:
    """A site below a path has it in canonical addresses and in the links of its 404 page."""
    publisher.write(tmp_path / "site")
    page = (tmp_path / "site/countries/no/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/abroad/countries/no/">' in page
    missing = (tmp_path / "site/uz/404.html").read_text("utf-8")
    assert 'href="/abroad/uz/partners/"' in missing
